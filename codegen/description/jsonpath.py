"""The part of JSONPath (RFC 9535) that overlays need: names, indexes, wildcards, several of them in one step, and
filters that ask for members or compare them with literals.

Used by overlay only.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Union

from codegen.source.node import Node

_SHORTHAND = re.compile("[A-Za-z_\x80-\U0010ffff][0-9A-Za-z_\x80-\U0010ffff]*")
_INDEX = re.compile(r"0|-?[1-9][0-9]{0,8}")
_LITERAL = re.compile(r"true|false|null|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?")
_AHEAD = 80
_NESTED = 20  # parentheses and negations in a filter
_SPACE = re.compile(r"[ \t\r\n]*")
_ESCAPES = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "/": "/", "\\": "\\", "'": "'", '"': '"'}


class PathError(Exception):
    """The path is not JSONPath, or uses a part of it that is not supported."""


@dataclass(frozen=True)
class Match:
    """A selected node and where it hangs; the parent of the root is None."""

    parent: Node | None
    key: Union[str, int, None]
    node: Node


Selector = Callable[[Node], Iterator[Match]]
Test = Callable[[Node], bool]


def select(path: str, root: Node) -> list[Match]:
    """The nodes that `path` selects, in document order. Raises PathError."""
    found = [Match(None, None, root)]
    for selector in _Parser(path).parse():
        found = [match for parent in found for match in selector(parent.node)]
    return found


def _children(node: Node) -> Iterator[Match]:
    if isinstance(node.value, dict):
        for name, member in node.value.items():
            yield Match(node, name, member)
    elif isinstance(node.value, list):
        for index, element in enumerate(node.value):
            yield Match(node, index, element)


def _by_name(name: str) -> Selector:
    def selector(node: Node) -> Iterator[Match]:
        member = node.get(name)
        if member is not None:
            yield Match(node, name, member)

    return selector


def _by_index(index: int) -> Selector:
    def selector(node: Node) -> Iterator[Match]:
        if isinstance(node.value, list) and -len(node.value) <= index < len(node.value):
            place = index % len(node.value)
            yield Match(node, place, node.value[place])

    return selector


def _union(selectors: list[Selector]) -> Selector:
    """What any of them selects, in their order; a node twice where two do, as the RFC has it."""
    if len(selectors) == 1:
        return selectors[0]
    return lambda node: (match for selector in selectors for match in selector(node))


def _by_filter(holds: Test) -> Selector:
    def selector(node: Node) -> Iterator[Match]:
        return (match for match in _children(node) if holds(match.node))

    return selector


def _comparison(names: list[str], operator: str, literal: object) -> Test:
    def holds(node: Node) -> bool:
        found: Node | None = node
        for name in names:
            found = found.get(name) if found is not None else None
        if operator == "":
            return found is not None
        same = found is not None and _same(found, literal)
        return same if operator == "==" else not same

    return holds


def _same(node: Node, literal: object) -> bool:
    if isinstance(node.value, (dict, list)) or isinstance(node.value, bool) != isinstance(literal, bool):
        return False
    return node.value == literal


class _Parser:
    def __init__(self, path: str) -> None:
        self._path = path
        self._at = 0

    def parse(self) -> list[Selector]:
        if not self._take("$"):
            raise PathError("a JSONPath begins with $")
        selectors = []
        self._skip_space()
        while self._at < len(self._path):
            selectors.append(self._segment())
            self._skip_space()
        return selectors

    def _rest(self) -> str:
        """What comes, as much of it as a decision or a message needs."""
        return self._path[self._at : self._at + _AHEAD]

    def _take(self, text: str) -> bool:
        if self._path.startswith(text, self._at):
            self._at += len(text)
            return True
        return False

    def _match(self, pattern: re.Pattern[str]) -> str | None:
        match = pattern.match(self._path, self._at)
        if match is None:
            return None
        self._at = match.end()
        return match.group()

    def _skip_space(self) -> None:
        self._match(_SPACE)

    def _segment(self) -> Selector:
        if self._rest().startswith(".."):
            raise PathError('".." (descendants) is not supported')
        if self._take("."):
            if self._take("*"):
                return _children
            name = self._shorthand()
            return _by_name(name)
        if not self._take("["):
            raise PathError(
                f"{json.dumps(self._rest(), ensure_ascii=False)} is not a step of a JSONPath; "
                "names with other characters than letters, digits and _ are written ['name']"
            )
        selectors: list[Selector] = []
        while not selectors or self._take(","):
            self._skip_space()
            selectors.append(self._bracketed())
            self._skip_space()
        if self._rest().startswith(":"):
            raise PathError('":" (slices) is not supported')
        if not self._take("]"):
            raise PathError('"]" is missing')
        return _union(selectors)

    def _shorthand(self) -> str:
        name = self._match(_SHORTHAND)
        if name is None:
            raise PathError(
                'after "." a name or "*" is missing; '
                "names with other characters than letters, digits and _ are written ['name']"
            )
        return name

    def _bracketed(self) -> Selector:
        if self._take("*"):
            return _children
        if self._take("?"):
            return self._filter()
        if self._rest()[:1] in ("'", '"'):
            return _by_name(self._string())
        index = self._match(_INDEX)
        if index is not None:
            return _by_index(int(index))
        if self._rest().startswith(":"):
            raise PathError('":" (slices) is not supported')
        raise PathError("after \"[\" comes 'name', an index, * or ?")

    def _filter(self) -> Selector:
        """A filter such as ?@.name == 'x', ?(@.name != 1 || !@.a.b) or ?@.name && @.other."""
        return _by_filter(self._any(0))

    def _any(self, depth: int) -> Test:
        tests = [self._all(depth)]
        while self._take("||"):
            tests.append(self._all(depth))
        return tests[0] if len(tests) == 1 else lambda node: any(test(node) for test in tests)

    def _all(self, depth: int) -> Test:
        tests = [self._one(depth)]
        while self._take("&&"):
            tests.append(self._one(depth))
        return tests[0] if len(tests) == 1 else lambda node: all(test(node) for test in tests)

    def _one(self, depth: int) -> Test:
        """A comparison, a question whether a member is there, or a filter in parentheses; perhaps negated."""
        if depth > _NESTED:
            raise PathError(f"a filter nests deeper than {_NESTED} levels")
        self._skip_space()
        is_negated = self._take("!")
        self._skip_space()
        if self._take("("):
            test = self._any(depth + 1)
            if not self._take(")"):
                raise PathError('")" is missing')
        else:
            test = self._compared(is_negated)
        self._skip_space()
        return (lambda node: not test(node)) if is_negated else test

    def _compared(self, is_negated: bool) -> Test:
        if not self._take("@"):
            raise PathError("a filter that does not begin with @ is not supported; write ?@.name == 'value'")
        names = []
        while self._rest()[:1] in (".", "["):
            if self._take("."):
                names.append(self._shorthand())
            else:
                self._take("[")
                if self._rest()[:1] not in ("'", '"'):
                    raise PathError("in a filter only @.name and @['name'] are supported")
                names.append(self._string())
                if not self._take("]"):
                    raise PathError('"]" is missing')
        self._skip_space()
        operator, literal = "", None
        if self._rest()[:2] in ("==", "!="):
            operator = self._rest()[:2]
            self._at += 2
            self._skip_space()
            literal = self._literal()
            self._skip_space()
        for word in ("<", ">", "=~"):
            if self._rest().startswith(word):
                raise PathError(f'"{word}" in a filter is not supported')
        if operator and is_negated:
            raise PathError("what is negated is a member, as in ?!@.name, or stands in parentheses")
        if not names:
            raise PathError("in a filter @ alone is not supported; write @.name")
        return _comparison(names, operator, literal)

    def _literal(self) -> object:
        if self._rest()[:1] in ("'", '"'):
            return self._string()
        literal = self._match(_LITERAL)
        if literal is None:
            raise PathError("a filter compares with a text in quotes, a number, true, false or null only")
        try:
            return json.loads(literal)
        except ValueError:  # Python converts no more than 4,300 digits
            raise PathError("the number has too many digits") from None

    def _string(self) -> str:
        quote = self._path[self._at]
        self._at += 1
        text = ""
        while not self._take(quote):
            character = self._rest()[:1]
            if not character:
                raise PathError(f"the closing {quote} is missing")
            self._at += 1
            if character == "\\":
                text += self._escape()
            else:
                text += character
        return text

    def _escape(self) -> str:
        character = self._rest()[:1]
        self._at += 1
        if character in _ESCAPES:
            return _ESCAPES[character]
        digits = self._path[self._at : self._at + 4]
        if character == "u" and re.fullmatch("[0-9A-Fa-f]{4}", digits) and not 0xD800 <= int(digits, 16) <= 0xDFFF:
            self._at += 4
            return chr(int(digits, 16))
        raise PathError(f"the escape \\{character} is not supported")
