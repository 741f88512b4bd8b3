"""The operations of a description, made ready for serving: which request is which, and who judges its parts."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote_to_bytes, urlsplit

from tests.mock.judge import Judge, dereferenced
from tests.mock.messages import Refusal

_METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")
_BAD_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_PIECE = re.compile(r"\{([^{}]+)\}")
# How texts of paths and queries become values of the types that JSON has.
_TEXT_FORMS = {
    "integer": re.compile(r"-?(0|[1-9][0-9]*)"),
    "number": re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?"),
    "boolean": re.compile(r"true|false"),
}
_DIGITS_CEILING = 400


@dataclass(frozen=True)
class Parameter:
    name: str
    place: str  # path or query
    required: bool
    type: str
    judge: Judge

    def value(self, text: str) -> Any:
        """The typed value. Raises Refusal."""
        value: Any = text
        form = _TEXT_FORMS.get(self.type)
        if form is not None:
            if len(text) > _DIGITS_CEILING or not form.fullmatch(text):
                raise Refusal(400, "WRONG_PARAMETER", f"{self.name}: expected type {self.type}, got {_shown(text)}")
            value = json.loads(text)
        violations = self.judge.violations(value)
        if violations:
            raise Refusal(400, "WRONG_PARAMETER", f"{self.name}: {violations[0].message}")
        return value


@dataclass(frozen=True)
class Operation:
    id: str
    method: str
    template: tuple[str, ...]  # segments of the path; {name} is a parameter
    parameters: tuple[Parameter, ...]
    needs_token: bool
    body: dict[str, Judge]  # by media type, in lower case
    body_required: bool
    answer: Judge | None  # of the answer with status 200

    def match(self, segments: tuple[str, ...]) -> dict[str, str] | None:
        """The texts of the path parameters, or None where the path is another one."""
        if len(segments) != len(self.template):
            return None
        texts: dict[str, str] = {}
        for piece, segment in zip(self.template, segments):
            name = _PIECE.fullmatch(piece)
            if name is None and piece != segment:
                return None
            if name is not None:
                if segment == "":
                    return None
                texts[name.group(1)] = segment
        return texts


def base_path(document: dict[str, Any]) -> str:
    url: str = document["servers"][0]["url"]
    return urlsplit(url).path.rstrip("/")


def read_operations(document: dict[str, Any]) -> tuple[Operation, ...]:
    """All operations; those whose path has fewer parameters come first, because a literal path wins."""
    found = [
        _operation(document, path, method.upper(), item[method], item.get("parameters", []))
        for path, item in document["paths"].items()
        for method in _METHODS
        if method in item
    ]
    found.sort(key=lambda operation: sum(piece.startswith("{") for piece in operation.template))
    return tuple(found)


def segments_of(path: str) -> tuple[str, ...]:
    """The decoded segments of a path. Raises Refusal."""
    if _BAD_PERCENT.search(path):
        raise Refusal(400, "WRONG_PARAMETER", "the path has a % that two hexadecimal digits do not follow")
    try:
        return tuple(unquote_to_bytes(segment).decode("utf-8") for segment in path.removeprefix("/").split("/"))
    except UnicodeDecodeError:
        raise Refusal(400, "WRONG_PARAMETER", "the path is not UTF-8") from None


def _operation(document: dict[str, Any], path: str, method: str, node: Any, shared: list[Any]) -> Operation:
    parameters = [
        _parameter(document, dereferenced(document, entry)) for entry in [*shared, *node.get("parameters", [])]
    ]
    body = dereferenced(document, node.get("requestBody", {}))
    success = dereferenced(document, node["responses"].get("200", {}))
    schema = success.get("content", {}).get("application/json", {}).get("schema")
    return Operation(
        id=node["operationId"],
        method=method,
        template=tuple(path.removeprefix("/").split("/")),
        parameters=tuple(parameter for parameter in parameters if parameter.place in ("path", "query")),
        needs_token=_needs_token(document, node.get("security", document.get("security", []))),
        body={
            kind.lower(): Judge(document, media.get("schema", {})) for kind, media in body.get("content", {}).items()
        },
        body_required=body.get("required", False),
        answer=None if schema is None else Judge(document, schema),
    )


def _parameter(document: dict[str, Any], node: Any) -> Parameter:
    schema = dereferenced(document, node.get("schema", {}))
    kind = schema.get("type", "string")
    return Parameter(node["name"], node["in"], node.get("required", False), kind, Judge(document, schema))


def _needs_token(document: dict[str, Any], requirements: list[dict[str, Any]]) -> bool:
    schemes = document.get("components", {}).get("securitySchemes", {})
    if not requirements or {} in requirements:
        return False
    for requirement in requirements:
        for name in requirement:
            scheme = dereferenced(document, schemes[name])
            if scheme.get("type") != "http" or str(scheme.get("scheme")).lower() != "bearer":
                raise ValueError(f"the mock server does not know the security scheme {name}")
    return True


def _shown(text: str) -> str:
    return json.dumps(text[:60] + ("…" if len(text) > 60 else ""), ensure_ascii=False)
