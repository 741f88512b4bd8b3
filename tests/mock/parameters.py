"""Parameters of operations: found in a request, made values by their style, judged by their schema."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from tests.mock import strictjson
from tests.mock.judge import Judge, dereferenced
from tests.mock.messages import Refusal, Request
from tests.mock.styles import MISSING, Styles, Unreadable, cookies_of, pairs_of

_STYLES = {"path": "simple", "header": "simple", "query": "form", "cookie": "form"}
# Header parameters of these names are none: OpenAPI says so.
_NO_PARAMETERS = ("accept", "content-type", "authorization")


@dataclass(frozen=True)
class Parameter:
    name: str
    place: str  # path, query, header or cookie
    required: bool
    style: str
    explode: bool
    schema: Any
    is_json: bool  # its text is JSON
    styles: Styles
    judge: Judge
    selects: bool = False  # it says which members the answer has

    def read(self, request: Request, path: Mapping[str, str]) -> Any:
        """The value that a request has, MISSING where it has none. Raises Refusal."""
        try:
            value = self._read(request, path)
        except Unreadable as error:
            raise Refusal(400, "WRONG_PARAMETER", f"{self.name}: {error}") from None
        except strictjson.NotJson as error:
            raise Refusal(400, "WRONG_PARAMETER", f"{self.name}: {error}") from None
        if value is MISSING:
            if self.required:
                raise Refusal(400, "WRONG_PARAMETER", f"{self.name}: the {self.place} parameter is missing")
            return MISSING
        violations = self.judge.violations(value)
        if violations:
            raise Refusal(400, "WRONG_PARAMETER", f"{self.name}: {violations[0].message}")
        return value

    def _read(self, request: Request, path: Mapping[str, str]) -> Any:
        if self.place == "path":
            text = path[self.name]
            if self.is_json:
                return strictjson.loads(unquote(text).encode())
            return self.styles.path(self.name, self.style, self.explode, self.schema, text)
        if self.place == "header":
            values = request.values(self.name)
            if not values:
                return MISSING
            text = ", ".join(values)
            return (
                strictjson.loads(text.encode()) if self.is_json else self.styles.simple(self.explode, self.schema, text)
            )
        pairs = (
            pairs_of(request.target.partition("?")[2])
            if self.place == "query"
            else cookies_of(request.values("Cookie"))
        )
        if self.is_json:
            texts = [text for name, text in pairs if name == self.name]
            return strictjson.loads(unquote(texts[0].replace("+", " ")).encode()) if texts else MISSING
        return self.styles.query(self.name, self.style, self.explode, self.schema, pairs)


def parameters_of(document: dict[str, Any], shared: list[Any], own: list[Any]) -> tuple[Parameter, ...]:
    """Those of a path and of an operation, which replace those of the same name and place."""
    nodes = [dereferenced(document, entry) for entry in [*shared, *own]]
    return tuple(
        _parameter(document, node)
        for node in {(node["name"], node["in"]): node for node in nodes}.values()
        if node["in"] != "header" or node["name"].lower() not in _NO_PARAMETERS
    )


def _parameter(document: dict[str, Any], node: Any) -> Parameter:
    style = node.get("style", _STYLES[node["in"]])
    media: dict[str, Any] = next(iter(node.get("content", {}).values()), {})
    schema = media.get("schema", {}) if "content" in node else node.get("schema", {})
    return Parameter(
        name=node["name"],
        place=node["in"],
        required=node.get("required", False),
        style=style,
        explode=node.get("explode", style == "form"),
        schema=schema,
        is_json="content" in node,
        styles=Styles(document),
        judge=Judge(document, schema, is_server=True),
        selects=node.get("x-oac", {}).get("selects", False),
    )
