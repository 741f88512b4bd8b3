"""The operations of a description, made ready for serving: which request is which, and who judges its parts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote, unquote_to_bytes, urlsplit

from tests.mock.access import Access
from tests.mock.bodies import Body, is_json
from tests.mock.judge import Judge, dereferenced
from tests.mock.messages import Refusal, Request
from tests.mock.parameters import Parameter, parameters_of
from tests.mock.styles import MISSING

_METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")
_BAD_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_PIECE = re.compile(r"\{([^{}]+)\}")


@dataclass(frozen=True, eq=False)
class Operation:
    id: str
    method: str
    template: tuple[str, ...]  # segments of the path; {name} is a parameter
    parameters: tuple[Parameter, ...]
    access: Access
    body: Body
    status: int  # of a success
    kind: str  # the media type of its answer; "" where it has no body
    schema: Any  # of that, where it is JSON
    answer: Judge | None
    example: Any  # of an answer; None where there is none
    root: str | None = None  # the path of its own server, where it has one

    def match(self, segments: tuple[str, ...]) -> dict[str, str] | None:
        """The texts of the path parameters, as they came, or None where the path is another one."""
        if len(segments) != len(self.template):
            return None
        texts: dict[str, str] = {}
        for piece, segment in zip(self.template, segments):
            name = _PIECE.fullmatch(piece)
            if name is None and piece != unquote(segment):
                return None
            if name is not None:
                if segment == "":
                    return None
                texts[name.group(1)] = segment
        return texts

    def values(self, request: Request, texts: dict[str, str]) -> dict[str, dict[str, Any]]:
        """The parameters that a request has, by place and name. Raises Refusal."""
        found: dict[str, dict[str, Any]] = {"path": {}, "query": {}, "header": {}, "cookie": {}}
        for parameter in self.parameters:
            value = parameter.read(request, texts)
            if value is not MISSING:
                found[parameter.place][parameter.name] = value
        return found


def base_path(document: dict[str, Any]) -> str:
    url: str = document["servers"][0]["url"]
    return urlsplit(url).path.rstrip("/")


def read_operations(document: dict[str, Any]) -> tuple[Operation, ...]:
    """All operations; those whose path has fewer parameters, and such as are not at its end, come first, because a
    literal path wins."""
    found = [
        _operation(document, path, method.upper(), item[method], item.get("parameters", []))
        for path, item in document["paths"].items()
        if path.startswith("/")
        for method in _METHODS
        if method in item
    ]
    found.sort(key=lambda operation: _generality(operation.template))
    return tuple(found)


def _generality(template: tuple[str, ...]) -> tuple[int, bool]:
    return sum(piece.startswith("{") for piece in template), template[-1].startswith("{")


def segments_of(path: str) -> tuple[str, ...]:
    """The segments of a path, as they came. Raises Refusal."""
    if _BAD_PERCENT.search(path):
        raise Refusal(400, "WRONG_PARAMETER", "the path has a % that two hexadecimal digits do not follow")
    try:
        unquote_to_bytes(path).decode("utf-8")
    except UnicodeDecodeError:
        raise Refusal(400, "WRONG_PARAMETER", "the path is not UTF-8") from None
    return tuple(path.removeprefix("/").split("/"))


def _operation(document: dict[str, Any], path: str, method: str, node: Any, shared: list[Any]) -> Operation:
    code = next((code for code in node["responses"] if code.startswith("2")), "200")
    content = dereferenced(document, node["responses"].get(code, {})).get("content", {})
    kind = next((kind for kind in content if is_json(kind)), next(iter(content), ""))
    schema = content[kind].get("schema", {}) if is_json(kind) else None
    examples = content.get(kind, {}).get("examples", {})
    servers = node.get("servers")
    return Operation(
        id=node.get("operationId", f"{method} {path}"),
        method=method,
        template=tuple(path.removeprefix("/").split("/")),
        parameters=parameters_of(document, shared, node.get("parameters", [])),
        access=Access.of(document, node.get("security", document.get("security", []))),
        body=Body.of(document, node.get("requestBody", {})),
        status=int(code) if code.isdigit() else 200,
        kind=kind,
        schema=schema,
        answer=None if schema is None else Judge(document, schema, is_server=True),
        example=next((dereferenced(document, each).get("value") for each in examples.values()), None),
        root=urlsplit(servers[0]["url"]).path.rstrip("/") if servers else None,
    )
