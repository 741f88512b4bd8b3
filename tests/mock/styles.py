"""Values from the texts of parameters and forms, as OpenAPI's styles lay them out, read by their schemas: the way back
of what a client writes, and a second opinion on it. Separators are looked for before anything is decoded.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import unquote, unquote_plus

from tests.mock.judge import Judge, dereferenced

Pairs = list[tuple[str, str]]  # decoded names, values as they came
MISSING = object()

# How texts become values of the types that JSON has.
_FORMS = {
    "integer": re.compile(r"-?(0|[1-9][0-9]*)"),
    "number": re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?"),
    "boolean": re.compile(r"true|false"),
    "null": re.compile(r"null"),
}
_DIGITS_CEILING = 400
_SPACE = re.compile(r"%20|\+| ")
_COMMA = re.compile(",")
_PIPE = re.compile(r"%7[Cc]|\|")
_BRACKETS = re.compile(r"\[([^\[\]]*)\]")


class Unreadable(ValueError):
    """The text is nothing that the schema or the style allows; the message says why."""


class Styles:
    """Reads by the schemas of one document."""

    def __init__(self, document: dict[str, Any]) -> None:
        self._document = document

    # ---- one style each: from pairs or a text to a value, or MISSING ----

    def query(self, name: str, style: str, explode: bool, schema: Any, pairs: Pairs) -> Any:
        """A parameter of the query, or a member of an urlencoded form."""
        shape = self.shape(schema)
        if style == "deepObject":
            return self._deep(name, schema, pairs)
        texts = [text for key, text in pairs if key == name]
        if shape == "object" and style == "form" and explode:
            known = self.properties(schema)
            return self._object(schema, [pair for pair in pairs if pair[0] in known], unquote_plus) or MISSING
        if not texts:
            return MISSING
        if shape == "array" and explode:
            return [self.scalar(self.items(schema), unquote_plus(text)) for text in texts]
        if len(texts) > 1:
            raise Unreadable("is there twice")
        if shape == "scalar":
            return self.scalar(schema, unquote_plus(texts[0]))
        separator = {"spaceDelimited": _SPACE, "pipeDelimited": _PIPE}.get(style, _COMMA)
        pieces: list[str] = separator.split(texts[0]) if texts[0] else []
        return self._pieces(schema, pieces, False, unquote_plus)

    def simple(self, explode: bool, schema: Any, text: str, decode: Callable[[str], str] = str) -> Any:
        """Of a header; of a path with `decode`."""
        if self.shape(schema) == "scalar":
            return self.scalar(schema, decode(text))
        return self._pieces(schema, [piece.strip(" \t") for piece in text.split(",")] if text else [], explode, decode)

    def path(self, name: str, style: str, explode: bool, schema: Any, text: str) -> Any:
        if style == "simple":
            return self.simple(explode, schema, text, unquote)
        if style == "label":
            if not text.startswith("."):
                raise Unreadable("does not begin with a point")
            return self._marked(schema, text[1:].split("." if explode else ","), text[1:], explode)
        if not text.startswith(";"):
            raise Unreadable("does not begin with a semicolon")
        pieces = text[1:].split(";")
        if explode and self.shape(schema) == "object":
            return self._pieces(schema, pieces, True, unquote)
        values = [piece.partition("=")[2] for piece in pieces if unquote(piece.partition("=")[0]) == name]
        if len(values) != len(pieces) or (len(values) != 1 and not explode):
            raise Unreadable(f"is not made of ;{name}=")
        return self._marked(schema, values if explode else values[0].split(","), values[0], False)

    def _marked(self, schema: Any, pieces: list[str], whole: str, explode: bool) -> Any:
        if self.shape(schema) == "scalar":
            return self.scalar(schema, unquote(whole))
        return self._pieces(schema, pieces, explode, unquote)

    # ---- values ----

    def _pieces(self, schema: Any, pieces: list[str], explode: bool, decode: Callable[[str], str]) -> Any:
        """A list, or an object: names and values in turn, or with = between when exploded."""
        if self.shape(schema) == "array":
            return [self.scalar(self.items(schema), decode(piece)) for piece in pieces]
        if explode:
            pairs = [piece.partition("=") for piece in pieces]
            if not all(equals for _, equals, _ in pairs):
                raise Unreadable("a member has no =")
            return self._object(schema, [(decode(name), value) for name, _, value in pairs], decode)
        if len(pieces) % 2:
            raise Unreadable("a member has no value")
        return self._object(schema, [(decode(name), value) for name, value in zip(pieces[::2], pieces[1::2])], decode)

    def _object(self, schema: Any, pairs: Pairs, decode: Callable[[str], str]) -> dict[str, Any]:
        value: dict[str, Any] = {}
        for name, text in pairs:
            member = self.member(schema, name)
            if self.shape(member) == "array":
                value.setdefault(name, []).append(self.scalar(self.items(member), decode(text)))
            elif name in value:
                raise Unreadable(f"the member {name} is there twice")
            else:
                value[name] = self.scalar(member, decode(text))
        return value

    def _deep(self, name: str, schema: Any, pairs: Pairs) -> Any:
        """name[member][member]=value."""
        found: Any = MISSING
        for key, text in pairs:
            if not key.startswith(f"{name}["):
                continue
            steps = _BRACKETS.findall(key[len(name) :])
            if "".join(f"[{step}]" for step in steps) != key[len(name) :]:
                raise Unreadable(f"{key} has brackets without their pair")
            found = {} if found is MISSING else found
            inner, of = found, schema
            for step in steps[:-1]:
                inner, of = inner.setdefault(step, {}), self.member(of, step)
            of = self.member(of, steps[-1])
            if self.shape(of) == "array":
                inner.setdefault(steps[-1], []).append(self.scalar(self.items(of), unquote_plus(text)))
            elif steps[-1] in inner:
                raise Unreadable(f"{key} is there twice")
            else:
                inner[steps[-1]] = self.scalar(of, unquote_plus(text))
        return found

    def scalar(self, schema: Any, text: str) -> Any:
        """The value of a type that the schema allows and judges well, if there is one; else of the first."""
        kinds = self.kinds(schema)
        values: list[Any] = []
        for kind, form in _FORMS.items():
            if kind in kinds and len(text) <= _DIGITS_CEILING and form.fullmatch(text):
                values.append(json.loads(text))
        if "string" in kinds or not kinds:
            values.append(text)
        if not values:
            raise Unreadable(f"expected type {' or '.join(sorted(kinds))}, got {_shown(text)}")
        judge = Judge(self._document, schema)
        return next((value for value in values if not judge.violations(value)), values[0])

    # ---- what schemas say ----

    def shape(self, schema: Any) -> str:
        """array, object or scalar."""
        kinds = self.kinds(schema)
        parts = list(self.parts(schema))
        for shape, keywords in (("array", ("items",)), ("object", ("properties", "additionalProperties"))):
            if shape in kinds or (not kinds and any(word in part for part in parts for word in keywords)):
                return shape
        return "scalar"

    def items(self, schema: Any) -> Any:
        return next((part["items"] for part in self.parts(schema) if "items" in part), {})

    def properties(self, schema: Any) -> dict[str, Any]:
        return {name: member for part in self.parts(schema) for name, member in part.get("properties", {}).items()}

    def member(self, schema: Any, name: str) -> Any:
        known = self.properties(schema)
        if name in known:
            return known[name]
        rest = [part["additionalProperties"] for part in self.parts(schema) if "additionalProperties" in part]
        return next((schema for schema in rest if isinstance(schema, dict)), {})

    def kinds(self, schema: Any) -> set[str]:
        found: set[str] = set()
        for part in self.parts(schema):
            kinds = part.get("type", [])
            found.update([kinds] if isinstance(kinds, str) else kinds)
            for value in part.get("enum", []) if not kinds else []:
                found.add({str: "string", bool: "boolean", int: "integer", float: "number"}.get(type(value), "null"))
        return found

    def parts(self, schema: Any) -> Iterator[dict[str, Any]]:
        """The schema, and those that it is made of."""
        schema = dereferenced(self._document, schema)
        if isinstance(schema, dict):
            yield schema
            for keyword in ("allOf", "anyOf", "oneOf"):
                for branch in schema.get(keyword, []):
                    yield from self.parts(branch)


def pairs_of(text: str) -> Pairs:
    """Of a query or an urlencoded body."""
    found = (piece.partition("=") for piece in text.split("&") if piece)
    return [(unquote_plus(name), value) for name, _, value in found]


def cookies_of(values: list[str]) -> Pairs:
    found = (piece.strip().partition("=") for value in values for piece in value.split(";"))
    return [(name, value) for name, _, value in found]


def _shown(text: str) -> str:
    return json.dumps(text[:60] + ("…" if len(text) > 60 else ""), ensure_ascii=False)
