"""Values that stand in texts: JSON anywhere, literals of C, values of Python. Each knows its line of the file."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from codegen.source import jsondoc
from codegen.source.diagnostics import Diagnostics, Position
from codegen.source.node import DEPTH_CEILING, Node
from codegen.sync.misfit import UNKNOWN

_JSON_BEGINS = re.compile(r'\{\s*"')
_C_TOKEN = re.compile(r'//[^\n]*|/\*.*?\*/|\'(?:[^\'\\\n]|\\.)+\'|"((?:[^"\\\n]|\\.)*)"', re.DOTALL)
_C_ESCAPE = re.compile(r"\\(?:x([0-9a-fA-F]+)|([0-7]{1,3})|(.))", re.DOTALL)
_C_LETTERS = {"n": "\n", "t": "\t", "r": "\r", "0": "\0", "b": "\b", "f": "\f", "v": "\v", "a": "\a", "\n": ""}
_KINDS = {str: "string", bool: "boolean", int: "integer", float: "number", type(None): "null"}


@dataclass(frozen=True)
class Literal:
    """A text that a program holds, and the line of the file for each of its characters."""

    text: str
    lines: tuple[int, ...]

    def values(self, file: str) -> Iterator[Node]:
        """The JSON in it, with lines of the file."""
        for node in json_in(self.text, file):
            yield _moved(node, lambda at: Position(at.file, self._line(at), 1))

    def _line(self, position: Position) -> int:
        """`position` counts lines of the text."""
        start = 0
        for _ in range(position.line - 1):
            start = self.text.find("\n", start) + 1
        return self.lines[min(start + position.column - 1, len(self.lines) - 1)]


def _moved(root: Node, move: Callable[[Position], Position]) -> Node:
    waiting = [root]
    while waiting:
        node = waiting.pop()
        node.position = move(node.position)
        node.key_positions = {key: move(position) for key, position in node.key_positions.items()}
        waiting += node
    return root


def json_in(text: str, file: str) -> Iterator[Node]:
    """Every object that stands in the text, as it is written there."""
    at = 0
    while (match := _JSON_BEGINS.search(text, at)) is not None:
        start, at = match.start(), match.start() + 1
        try:
            _, end = json.JSONDecoder().raw_decode(text, start)
        except (ValueError, RecursionError):
            continue
        node = jsondoc.loads(text[start:end], file, Diagnostics())
        lines, columns = text.count("\n", 0, start), start - (text.rfind("\n", 0, start) + 1)
        at = end
        if node is not None:
            yield _moved(node, _shift(lines, columns))


def _shift(lines: int, columns: int) -> Callable[[Position], Position]:
    """`columns` are those before the first line."""
    return lambda at: Position(at.file, at.line + lines, at.column + (columns if at.line == 1 else 0))


def of_c(text: str, first_line: int = 1) -> Iterator[Literal]:
    """The texts of a program, those that follow each other put together."""
    parts: list[tuple[str, int]] = []
    end = 0
    for match in _C_TOKEN.finditer(text):
        between, at = text[end : match.start()], match.start()
        if parts and between.strip():
            yield _joined(parts)
            parts = []
        end = match.end()
        if match[1] is not None:
            parts.append((match[1], first_line + text.count("\n", 0, at)))
        elif parts and match[0][0] == "'":
            yield _joined(parts)
            parts = []
    if parts:
        yield _joined(parts)


def _joined(parts: list[tuple[str, int]]) -> Literal:
    texts = [(_C_ESCAPE.sub(_escape, text), line) for text, line in parts]
    return Literal("".join(text for text, _ in texts), tuple(line for text, line in texts for _ in text))


def _escape(match: re.Match[str]) -> str:
    digits, base = (match[1], 16) if match[1] else (match[2], 8)
    if digits:
        return chr(int(digits, base) & 0xFF)
    return _C_LETTERS.get(match[3], match[3])


@dataclass(frozen=True)
class OfPython:
    """What stands in a module."""

    values: list[Node]  # dictionaries and lists, the outermost ones
    names: list[list[tuple[str, Position]]]  # lists, tuples and sets of texts
    texts: list[Literal]


def of_python(text: str, file: str) -> OfPython:
    found = OfPython([], [], [])
    try:
        waiting: list[tuple[ast.AST, bool]] = [(ast.parse(text), False)]
    except (SyntaxError, ValueError, RecursionError):
        return found
    while waiting:
        node, is_inner = waiting.pop()
        inner = list(ast.iter_child_nodes(node))[::-1]
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            found.texts.append(_literal(node, node.value))
            continue
        is_value = isinstance(node, (ast.Dict, ast.List))
        if is_value and not is_inner:
            found.values.append(_value(node, file))
        if isinstance(node, (ast.List, ast.Tuple, ast.Set)):
            names = [(name, Position(file, one.lineno, 1)) for one in node.elts if (name := _text(one)) is not None]
            found.names.append(names if len(names) == len(node.elts) else [])
        waiting += [(one, is_value) for one in inner]
    return found


def _text(node: ast.AST | None) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _literal(node: ast.Constant, text: str) -> Literal:
    """One on several lines is a text with line feeds in it."""
    is_long = (node.end_lineno or node.lineno) - node.lineno == text.count("\n")
    lines, line = [], node.lineno
    for letter in text:
        lines.append(line)
        line += is_long and letter == "\n"
    return Literal(text, tuple(lines) or (node.lineno,))


def _value(node: ast.AST, file: str, depth: int = 0) -> Node:
    position = Position(file, getattr(node, "lineno", 1), 1)
    if depth > DEPTH_CEILING:
        return Node(UNKNOWN, None, position)
    if isinstance(node, ast.Dict):
        members: dict[str, Node] = {}
        positions: dict[str, Position] = {}
        for key, value in zip(node.keys, node.values, strict=True):
            name = _text(key)
            if key is None or name is None:
                return Node(UNKNOWN, None, position)
            members[name], positions[name] = _value(value, file, depth + 1), Position(file, key.lineno, 1)
        return Node("object", members, position, positions)
    if isinstance(node, (ast.List, ast.Tuple)):
        return Node("array", [_value(one, file, depth + 1) for one in node.elts], position)
    if isinstance(node, ast.Constant) and isinstance(node.value, (str, int, float, type(None))):
        return Node(_KINDS[type(node.value)], node.value, position, text=str(node.value))
    return Node(UNKNOWN, None, position)
