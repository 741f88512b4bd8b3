"""Reads JSON (RFC 8259) into nodes that know where they were written; the same nodes as yamldoc makes, in less time."""

from __future__ import annotations

import bisect
import json
import json.decoder
import math
import re

from codegen.source.diagnostics import Diagnostics, Position
from codegen.source.node import DEPTH_CEILING, DIGITS_CEILING, NO_NUMBER, Node
from codegen.source.shown import json_text

_TOKEN = re.compile(r'[ \t\r\n]*(?:([\[\]{},:"])|([^\s\[\]{},:"]+)|)')
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?")
_WORDS = {"true": ("boolean", True), "false": ("boolean", False), "null": ("null", None)}
_SURROGATE = re.compile("[\ud800-\udfff]")
_LINE_END = re.compile("\r\n|\r|\n")
_SHOWN = 20

# What may come next.
_VALUE, _FIRST_VALUE, _KEY, _FIRST_KEY, _COLON, _NEXT = range(6)
_EXPECTED = {
    _VALUE: "a value",
    _FIRST_VALUE: "a value or ]",
    _KEY: "a key in double quotes",
    _FIRST_KEY: "a key in double quotes or }",
    _COLON: "a colon",
}
# What Python's reader of texts says, in words.
_TEXTS = {
    "Unterminated": "the text that begins here has no closing quote",
    "Invalid control": "a control character cannot stand in a text; write it as \\n, \\t or \\u0000",
    "": "this is none of the escapes of JSON, such as \\n or \\u0000",
}


class _Stop(Exception):
    """It is no JSON; what has been read is of no use."""


def loads(text: str, name: str, diagnostics: Diagnostics) -> Node | None:
    """Reads a text without a byte order mark; `name` stands for the file in positions. None where it is no JSON.
    Otherwise a node, even if there are errors: those are in `diagnostics`."""
    try:
        return _Reader(text, name, diagnostics).read()
    except _Stop:
        return None


class _Reader:
    def __init__(self, text: str, name: str, diagnostics: Diagnostics) -> None:
        self._text = text
        self._name = name
        self._diagnostics = diagnostics
        self._lines = [0, *(match.end() for match in _LINE_END.finditer(text))]
        self._stack: list[Node] = []
        self._keys: list[str | None] = []  # of the object on the stack; None where its value is not kept
        self._root: Node | None = None

    def _position(self, at: int) -> Position:
        line = bisect.bisect_right(self._lines, at)
        return Position(self._name, line, at - self._lines[line - 1] + 1)

    def _error(self, at: int, message: str) -> None:
        self._diagnostics.error(self._position(at), message)

    def _stop(self, at: int, message: str) -> _Stop:
        self._error(at, message)
        return _Stop()

    def read(self) -> Node | None:
        text, at, state = self._text, 0, _VALUE
        while True:
            match = _TOKEN.match(text, at)
            assert match is not None  # it matches nothing as well
            mark, word = match.groups()
            start, at = match.end() - len(mark or word or ""), match.end()
            if not mark and not word:
                return self._end(start, state)
            if mark == '"' and state != _COLON and (state != _NEXT):
                value, at = self._string(start)
                state = self._string_taken(start, value, state)
            elif word and state in (_VALUE, _FIRST_VALUE):
                self._put(self._word(start, word))
                state = _NEXT
            elif mark in ("{", "[") and state in (_VALUE, _FIRST_VALUE):
                state = self._open(start, mark)
            elif mark in ("}", "]"):
                self._close(start, mark, state)
                state = _NEXT
            elif mark == ":" and state == _COLON:
                state = _VALUE
            elif mark == "," and state == _NEXT and self._stack:
                state = _KEY if self._stack[-1].kind == "object" else _VALUE
            else:
                raise self._unexpected(start, state)

    def _unexpected(self, at: int, state: int) -> _Stop:
        found = json_text(self._text[at : at + _SHOWN].split("\n")[0])
        if self._text.startswith(("//", "/*", "#"), at):
            return self._stop(at, "this is not JSON: it has no comments")
        expected = _EXPECTED.get(state) or self._after_value()
        return self._stop(at, f"this is not JSON: expected {expected}, found {found}")

    def _after_value(self) -> str:
        if not self._stack:
            return "the end of the file"
        return "a comma or }" if self._stack[-1].kind == "object" else "a comma or ]"

    def _end(self, at: int, state: int) -> Node | None:
        if at < len(self._text):  # such as another kind of space
            raise self._unexpected(at, state)
        if self._root is None:
            raise self._stop(0, "the file is empty")
        if self._stack or state != _NEXT:
            expected = _EXPECTED.get(state) or self._after_value()
            raise self._stop(at, f"this is not JSON: expected {expected}, found the end of the file")
        return self._root

    # ---- Collections -------------------------------------------------------------------------------------------------

    def _open(self, at: int, mark: str) -> int:
        if len(self._stack) >= DEPTH_CEILING:
            raise self._stop(at, f"objects and arrays nest deeper than {DEPTH_CEILING} levels")
        is_object = mark == "{"
        node = Node("object", {}, self._position(at)) if is_object else Node("array", [], self._position(at))
        self._put(node)
        self._stack.append(node)
        self._keys.append(None)
        return _FIRST_KEY if is_object else _FIRST_VALUE

    def _close(self, at: int, mark: str, state: int) -> None:
        kind = "object" if mark == "}" else "array"
        if not self._stack or self._stack[-1].kind != kind or state not in (_NEXT, _FIRST_KEY, _FIRST_VALUE):
            raise self._unexpected(at, state)
        self._stack.pop()
        self._keys.pop()

    def _put(self, node: Node) -> None:
        if not self._stack:
            self._root = node
            return
        holder = self._stack[-1]
        if isinstance(holder.value, list):
            holder.value.append(node)
        elif self._keys[-1] is not None:
            holder.members[self._keys[-1]] = node

    # ---- Scalars -----------------------------------------------------------------------------------------------------

    def _string(self, at: int) -> tuple[str, int]:
        try:
            value, end = json.decoder.scanstring(self._text, at + 1, True)  # type: ignore[attr-defined]
        except json.JSONDecodeError as error:
            message = next(words for start, words in _TEXTS.items() if error.msg.startswith(start))
            raise self._stop(error.pos, f"this is not JSON: {message}") from None
        if "\\" in self._text[at:end] and _SURROGATE.search(value):
            self._error(at, "half of a surrogate pair is not a character; write both halves")
            value = _SURROGATE.sub("\ufffd", value)
        return value, end

    def _string_taken(self, at: int, value: str, state: int) -> int:
        position = self._position(at)
        if state in (_VALUE, _FIRST_VALUE):
            self._put(Node("string", value, position, quoted=True, text=value))
            return _NEXT
        holder = self._stack[-1]
        is_new = value not in holder.members
        if is_new:
            holder.key_positions[value] = position
        else:
            first = holder.key_positions[value]
            self._diagnostics.error(position, f'the key "{value}" is already given on line {first.line}')
        self._keys[-1] = value if is_new else None
        return _COLON

    def _word(self, at: int, word: str) -> Node:
        if word in _WORDS:
            kind, constant = _WORDS[word]
            return Node(kind, constant, self._position(at), text=word)
        match = _NUMBER.fullmatch(word)
        if match is None:
            raise self._unexpected(at, _VALUE)
        position = self._position(at)
        if len(word) > DIGITS_CEILING:
            self._diagnostics.minor(position, f"a number has no more than {DIGITS_CEILING} digits", NO_NUMBER)
            return Node("string", word, position, text=word)
        if match[1] is None and match[2] is None:
            return Node("integer", int(word), position, text=word)
        number = float(word)
        if not math.isfinite(number):
            self._diagnostics.minor(position, f"{word} is too large for a number", NO_NUMBER)
            return Node("string", word, position, text=word)
        return Node("number", number, position, text=word)
