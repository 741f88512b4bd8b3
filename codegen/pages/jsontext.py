"""JSON as examples have it, into nodes that know their line and column. Strict, as RFC 8259 is. Used by resolve
and check_examples only."""

from __future__ import annotations

import json
import math
import re

from codegen.source.diagnostics import Position
from codegen.source.node import Node

DEPTH_CEILING = 64
_SPACE = re.compile(r"[ \t\r\n]*")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?")
_NUMBER_CEILING = 300  # characters
_WORDS = {"true": ("boolean", True), "false": ("boolean", False), "null": ("null", None)}
_SURROGATE = re.compile("[\ud800-\udfff]")
_COMMENT = ("//", "/*", "#")


class JsonError(Exception):
    """`line` and `column` count from 1."""

    def __init__(self, message: str, line: int, column: int) -> None:
        super().__init__(message)
        self.line = line
        self.column = column


def parse_json(text: str) -> tuple[Node, list[JsonError]]:
    """The value, and members that stand there twice (the last one counts). Raises JsonError."""
    reader = _Reader(text)
    return reader.document(), reader.twice


class _Reader:
    def __init__(self, text: str) -> None:
        self._text = text
        self._starts = [0, *(at + 1 for at, character in enumerate(text) if character == "\n")]
        self._line = 0
        self.twice: list[JsonError] = []

    def document(self) -> Node:
        node, at = self._value(self._skip(0), 0)
        at = self._skip(at)
        if at < len(self._text):
            raise self._error("something follows the value", at)
        return node

    def _place(self, at: int) -> Position:
        while self._line + 1 < len(self._starts) and self._starts[self._line + 1] <= at:
            self._line += 1
        while self._starts[self._line] > at:
            self._line -= 1
        return Position("", self._line + 1, at - self._starts[self._line] + 1)

    def _error(self, message: str, at: int) -> JsonError:
        if self._text.startswith(_COMMENT, at):
            message = "JSON has no comments"
        elif self._text.startswith(("...", "…"), at):
            message = "something is left out here (...)"
        place = self._place(min(at, max(len(self._text.rstrip()) - 1, 0)))
        return JsonError(message, place.line, place.column)

    def _skip(self, at: int) -> int:
        match = _SPACE.match(self._text, at)
        return match.end() if match else at

    def _value(self, at: int, depth: int) -> tuple[Node, int]:
        text, place = self._text, self._place(at)
        if depth > DEPTH_CEILING:
            raise self._error(f"nested deeper than {DEPTH_CEILING}", at)
        if text.startswith("{", at):
            return self._object(at, place, depth)
        if text.startswith("[", at):
            return self._array(at, place, depth)
        if text.startswith('"', at):
            value, end = self._string(at)
            return Node("string", value, place, quoted=True, text=value), end
        for word, (kind, constant) in _WORDS.items():
            if text.startswith(word, at):
                return Node(kind, constant, place, text=word), at + len(word)
        match = _NUMBER.match(text, at)
        if match is None:
            raise self._error(
                "a value is missing" if at >= len(text) or text[at] in ",]}:" else "this is no value of JSON", at
            )
        return self._number(match, place), match.end()

    def _number(self, match: re.Match[str], place: Position) -> Node:
        shown = match.group()
        if len(shown) > _NUMBER_CEILING:
            raise self._error("a number of too many digits", match.start())
        if match.group(1) is None and match.group(2) is None:
            return Node("integer", int(shown), place, text=shown)
        value = float(shown)
        if not math.isfinite(value):
            raise self._error("a number that is too large", match.start())
        return Node("number", value, place, text=shown)

    def _string(self, at: int) -> tuple[str, int]:
        try:
            value, end = json.decoder.scanstring(self._text, at + 1, True)  # type: ignore[attr-defined]
        except ValueError as error:
            where = getattr(error, "pos", at)
            message = getattr(error, "msg", "a string is wrong")
            raise self._error(
                message[:1].lower() + message[1:].removesuffix(" at").removesuffix(" starting"), where
            ) from None
        if _SURROGATE.search(value):
            raise self._error("half of a pair of \\u escapes", at)
        return value, end

    def _object(self, at: int, place: Position, depth: int) -> tuple[Node, int]:
        members: dict[str, Node] = {}
        places: dict[str, Position] = {}
        at = self._skip(at + 1)
        if self._text.startswith("}", at):
            return Node("object", members, place, places), at + 1
        while True:
            if not self._text.startswith('"', at):
                message = (
                    "a comma before the closing brace"
                    if self._text.startswith("}", at)
                    else "the name of a member in quotes is missing"
                )
                raise self._error(message, at)
            key_place = self._place(at)
            name, end = self._string(at)
            end = self._skip(end)
            if not self._text.startswith(":", end):
                raise self._error("a colon is missing", end)
            if name in members:
                self.twice.append(JsonError(f'the member "{name}" stands here twice', key_place.line, key_place.column))
            members[name], at = self._value(self._skip(end + 1), depth + 1)
            places[name] = key_place
            at = self._skip(at)
            if self._text.startswith("}", at):
                return Node("object", members, place, places), at + 1
            if not self._text.startswith(",", at):
                raise self._error("a comma or a closing brace is missing", at)
            at = self._skip(at + 1)

    def _array(self, at: int, place: Position, depth: int) -> tuple[Node, int]:
        elements: list[Node] = []
        at = self._skip(at + 1)
        if self._text.startswith("]", at):
            return Node("array", elements, place), at + 1
        while True:
            if elements and self._text.startswith("]", at):
                raise self._error("a comma before the closing bracket", at)
            element, at = self._value(at, depth + 1)
            elements.append(element)
            at = self._skip(at)
            if self._text.startswith("]", at):
                return Node("array", elements, place), at + 1
            if not self._text.startswith(",", at):
                raise self._error("a comma or a closing bracket is missing", at)
            at = self._skip(at + 1)
