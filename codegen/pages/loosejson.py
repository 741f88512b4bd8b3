"""Examples that are not JSON, read a second time with tolerance: comments, commas too many or missing, things left out
(...), single quotes, names without quotes, brackets that nothing closes. What is no value is null. Used where jsontext
refuses a text.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator

from codegen.source.diagnostics import Position
from codegen.source.node import Node

_DEPTH_CEILING = 64
_TOKEN = re.compile(
    r"""(?P<skip>[\s,;]+|//[^\n]*|/\*(?:[^*]|\*(?!/))*(?:\*/)?|\#[^\n]*|\.{2,}|…+)"""
    r"""|(?P<sign>[{}\[\]:])"""
    r"""|"(?P<double>(?:[^"\\\n]|\\(?:.|(?=\n)|\Z))*)"?"""
    r"""|'(?P<single>(?:[^'\\\n]|\\(?:.|(?=\n)|\Z))*)'?"""
    r"""|[“”](?P<curly>[^“”\n]*)[“”]?"""
    r"""|(?P<word>[^\s,;{}\[\]:"'“”]+)"""
)
_INTEGER = re.compile(r"-?[0-9]{1,300}")
_WORDS = {"true": True, "false": False}


def parse_loosely(text: str) -> list[Node]:
    """The objects and arrays of a text, in their order; members that nothing encloses are an object, too."""
    found = _Reader(text).document()
    return [one for one in found if one.value]


class _Token:
    __slots__ = ("kind", "text", "place")

    def __init__(self, kind: str, text: str, place: Position) -> None:
        self.kind = kind
        self.text = text
        self.place = place


def _tokens(text: str) -> Iterator[_Token]:
    line, begin = 1, 0
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or "double"
        if kind != "skip":
            yield _Token(kind, match.group(kind), Position("", line, match.start() - begin + 1))
        lines = match.group().count("\n")
        if lines:
            line += lines
            begin = match.start() + match.group().rfind("\n") + 1


class _Reader:
    def __init__(self, text: str) -> None:
        self._tokens = list(_tokens(text))
        self._at = 0

    def _is(self, sign: str, ahead: int = 0) -> bool:
        at = self._at + ahead
        return at < len(self._tokens) and self._tokens[at].kind == "sign" and self._tokens[at].text in sign

    def document(self) -> list[Node]:
        found: list[Node] = []
        bare: Node | None = None
        while self._at < len(self._tokens):
            if self._is("{["):
                found.append(self._value(0))
            elif self._is(":}]") or not self._is(":", 1):
                self._at += 1
            else:
                if bare is None:
                    bare = Node("object", {}, self._tokens[self._at].place)
                    found.append(bare)
                self._member(bare, 0)
        return found

    def _member(self, owner: Node, depth: int) -> None:
        key = self._tokens[self._at]
        self._at += 2
        name = key.text.strip()
        owner.members[name] = self._value(depth + 1)
        owner.key_positions[name] = key.place

    def _value(self, depth: int) -> Node:
        if self._at >= len(self._tokens) or self._is("}]:"):
            place = self._tokens[min(self._at, len(self._tokens) - 1)].place
            return Node("null", None, place, text="null")
        token = self._tokens[self._at]
        self._at += 1
        if token.kind == "word":
            return _word(token)
        if token.kind != "sign":
            return Node("string", _unescaped(token.text), token.place, quoted=True, text=token.text)
        made = Node("object", {}, token.place) if token.text == "{" else Node("array", [], token.place)
        if depth > _DEPTH_CEILING:
            return made
        while self._at < len(self._tokens) and not self._is("}]"):
            if made.kind == "object":
                if self._is(":", 1) and not self._is("{[:"):
                    self._member(made, depth)
                elif self._is("{["):
                    self._value(depth + 1)  # nothing names it
                else:
                    self._at += 1
            elif self._is(":"):
                self._at += 1
            elif self._is(":", 1) and not self._is("{["):
                break  # members: nothing has closed the array
            else:
                made.elements.append(self._value(depth + 1))
        if self._is("}" if made.kind == "object" else "]"):
            self._at += 1
        return made


def _word(token: _Token) -> Node:
    text = token.text
    if text in _WORDS:
        return Node("boolean", _WORDS[text], token.place, text=text)
    if _INTEGER.fullmatch(text):
        return Node("integer", int(text), token.place, text=text)
    try:
        number = float(text) if len(text) <= 300 and text[:1] in "-0123456789" else math.nan
    except ValueError:
        number = math.nan
    if math.isfinite(number):
        return Node("number", number, token.place, text=text)
    return Node("null", None, token.place, text="null")


def _unescaped(text: str) -> str:
    try:
        made = json.loads(f'"{text}"', strict=False)
    except ValueError:
        return text
    return str(made) if made.isascii() or not re.search("[\ud800-\udfff]", made) else text
