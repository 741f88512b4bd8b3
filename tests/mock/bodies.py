"""Bodies of requests by media type: JSON, forms, parts, texts, bytes; made values and judged by their schemas."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any
from urllib.parse import parse_qsl

from tests.mock import strictjson
from tests.mock.judge import Judge, dereferenced
from tests.mock.messages import Refusal, Request
from tests.mock.styles import MISSING, Styles, Unreadable, pairs_of

_FORM = "application/x-www-form-urlencoded"


def is_json(kind: str) -> bool:
    """Of a media type."""
    kind = kind.partition(";")[0].strip().lower()
    return kind in ("application/json", "text/json") or kind.endswith("+json")


@dataclass(frozen=True)
class Media:
    """One media type of a body. Of bytes nothing is asked."""

    kind: str  # in lower case, such as image/*
    schema: Any
    encoding: Mapping[str, Any]
    judge: Judge
    styles: Styles

    def fits(self, kind: str) -> bool:
        return self.kind in (kind, "*/*", f"{kind.partition('/')[0]}/*")

    @property
    def is_json(self) -> bool:
        return is_json(self.kind)

    @property
    def is_bytes(self) -> bool:
        return not (self.is_json or self.kind in (_FORM, "multipart/form-data") or self.kind.startswith("text/"))

    def value(self, request: Request, content_type: str) -> Any:
        """Raises Refusal where it is not what the schema says."""
        try:
            value = self._value(request.body, content_type)
        except (strictjson.NotJson, Unreadable, UnicodeDecodeError) as error:
            raise Refusal(400, "WRONG_PARAMETER", f"the body: {error}") from None
        if value is MISSING:
            return None
        violations = self.judge.violations(value)
        if violations:
            more = f" (and {len(violations) - 1} more)" if len(violations) > 1 else ""
            raise Refusal(400, "WRONG_PARAMETER", str(violations[0]) + more)
        return self.judge.writable(value)

    def _value(self, body: bytes, content_type: str) -> Any:
        if self.is_json:
            return strictjson.loads(body)
        if self.kind == _FORM:
            return self._form(body)
        if self.kind == "multipart/form-data":
            return self._parts(body, content_type)
        return body.decode() if self.kind.startswith("text/") else MISSING

    def _form(self, body: bytes) -> dict[str, Any]:
        value = {}
        pairs = pairs_of(body.decode("ascii"))
        for name, schema in self.styles.properties(self.schema).items():
            said = self.encoding.get(name, {})
            style = said.get("style", "form")
            found = self.styles.query(name, style, said.get("explode", style == "form"), schema, pairs)
            if found is not MISSING:
                value[name] = found
        return value

    def _parts(self, body: bytes, content_type: str) -> dict[str, Any]:
        head = f"Content-Type: {content_type}\r\n\r\n".encode()
        message = BytesParser(policy=HTTP).parsebytes(head + body)
        parts: list[Any] = message.get_payload() if message.is_multipart() else []
        value: dict[str, Any] = {}
        for part in parts:
            name = part.get_param("name", header="Content-Disposition")
            if not name:
                raise Unreadable("a part has no name")
            schema = self.styles.member(self.schema, name)
            is_list = self.styles.shape(schema) == "array"
            member = self._part(part, self.styles.items(schema) if is_list else schema)
            if is_list:
                value.setdefault(name, []).append(member)
            elif name in value:
                raise Unreadable(f"the part {name} is there twice")
            else:
                value[name] = member
        return value

    def _part(self, part: Any, schema: Any) -> Any:
        content: bytes = part.get_payload(decode=True) or b""
        if part.get_content_type() == "application/json":
            return strictjson.loads(content)
        if part.get_filename() is not None:
            return content.decode("latin-1")  # bytes, of which the schema says that they are a string
        return self.styles.scalar(schema, content.decode())


@dataclass(frozen=True)
class Body:
    required: bool
    media: tuple[Media, ...]
    example: Any = None  # of one in JSON, where the description has one

    @classmethod
    def of(cls, document: dict[str, Any], node: Any) -> Body:
        node = dereferenced(document, node)
        return cls(
            node.get("required", False),
            tuple(
                Media(
                    kind.partition(";")[0].strip().lower(),
                    media.get("schema", {}),
                    media.get("encoding", {}),
                    Judge(document, media.get("schema", {}), is_request=True, is_server=True),
                    Styles(document),
                )
                for kind, media in node.get("content", {}).items()
            ),
            next(
                (
                    dereferenced(document, example).get("value")
                    for kind, media in node.get("content", {}).items()
                    for example in media.get("examples", {}).values()
                    if is_json(kind)
                ),
                None,
            ),
        )

    def value(self, request: Request) -> Any:
        """The members that may be written; None where there is no body. Raises Refusal."""
        if not self.media:
            return None
        types = request.values("Content-Type")
        if not request.body and not types and not self.required:
            return None
        media = self._media(request, types)
        if not request.body and media.is_json:
            if self.required:
                raise Refusal(400, "WRONG_PARAMETER", "the request has no body")
            return None
        return media.value(request, types[0])

    def _media(self, request: Request, types: list[str]) -> Media:
        kinds = " or ".join(media.kind for media in self.media)
        if request.values("Content-Encoding"):
            raise Refusal(415, "", "a body with a Content-Encoding is not supported")
        if len(types) != 1:
            raise Refusal(415, "", f"one Content-Type header is needed: {kinds}")
        kind, _, rest = types[0].partition(";")
        settings = dict(parse_qsl(rest.replace(" ", "").replace('"', "").lower(), separator=";"))
        media = next((media for media in self.media if media.fits(kind.strip().lower())), None)
        if media is None or settings.get("charset", "utf-8") != "utf-8":
            raise Refusal(415, "", f"the body must be {kinds} in UTF-8")
        return media
