"""The syntax of patterns: ECMA-262 regular expressions with the flag `u`, as JSON Schema has them.

What no automaton can decide is refused by name. Groups leave no trace in the tree: nothing asks what they matched.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Union

from codegen.pattern.charset import ANYTHING, DIGITS, LINE_ENDS, SPACE, WORD, Charset, charset, complement, single

REPEAT_CEILING = 1000
_NESTING_CEILING = 50

_SYNTAX_CHARACTERS = "^$\\.*+?()[]{}|/"
_CONTROL = {"t": "\t", "n": "\n", "v": "\v", "f": "\f", "r": "\r"}
_CLASSES = {"d": DIGITS, "w": WORD, "s": SPACE}
_COUNTS = re.compile(r"\{([0-9]+)(,([0-9]*))?\}")
_GROUP_NAME = re.compile(r"\?<[A-Za-z_$][A-Za-z0-9_$]*>")
_LOOK = {
    "?=": "lookahead (?=",
    "?!": "negative lookahead (?!",
    "?<=": "lookbehind (?<=",
    "?<!": "negative lookbehind (?<!",
}


class PatternError(Exception):
    """The pattern cannot be compiled. `offset` counts characters from 0."""

    def __init__(self, message: str, offset: int) -> None:
        super().__init__(message, offset)
        self.message = message
        self.offset = offset

    def __str__(self) -> str:
        return f"{self.message} (at character {self.offset + 1})"


@dataclass(frozen=True)
class Chars:
    """One character of a set."""

    ranges: Charset


@dataclass(frozen=True)
class Concat:
    """One after the other; without items it matches the empty text."""

    items: tuple[Tree, ...]


@dataclass(frozen=True)
class Alternate:
    items: tuple[Tree, ...]


@dataclass(frozen=True)
class Repeat:
    """`maximum` None: any number."""

    item: Tree
    minimum: int
    maximum: int | None


@dataclass(frozen=True)
class Assert:
    """`^`, `$`, `b` (word boundary) or `B` (none)."""

    kind: str


Tree = Union[Chars, Concat, Alternate, Repeat, Assert]


def parse(pattern: str) -> Tree:
    """The tree of a pattern. Raises PatternError."""
    return _Parser(pattern).parse()


class _Parser:
    def __init__(self, pattern: str) -> None:
        self._text = pattern
        self._at = 0
        self._nesting = 0
        self._names: set[str] = set()

    def parse(self) -> Tree:
        tree = self._alternatives()
        if self._at < len(self._text):
            raise PatternError('")" has no "("', self._at)
        return tree

    def _next(self) -> str:
        return self._text[self._at : self._at + 1]

    def _take(self, text: str) -> bool:
        if self._text.startswith(text, self._at):
            self._at += len(text)
            return True
        return False

    def _alternatives(self) -> Tree:
        items = [self._sequence()]
        while self._take("|"):
            items.append(self._sequence())
        return items[0] if len(items) == 1 else Alternate(tuple(items))

    def _sequence(self) -> Tree:
        items: list[Tree] = []
        while self._next() not in ("", "|", ")"):
            item = self._term()
            items += item.items if isinstance(item, Concat) else (item,)
        return items[0] if len(items) == 1 else Concat(tuple(items))

    def _term(self) -> Tree:
        start = self._at
        character = self._next()
        for sign in ("^", "$", "\\b", "\\B"):
            if self._take(sign):
                if self._next() and self._next() in "*+?{":
                    raise PatternError(f"{sign} cannot be repeated", self._at)
                return Assert(sign[-1])
        if character in "*+?":
            raise PatternError(f"there is nothing that {character} could repeat", start)
        if character in "{}]":
            raise PatternError(f"a lone {character} must be written \\{character}", start)
        if character == "(":
            item = self._group()
        elif character == "[":
            item = self._class()
        elif self._take("."):
            item = Chars(complement(LINE_ENDS))
        elif character == "\\":
            item = Chars(self._escape(in_class=False))
        else:
            self._at += 1
            item = Chars(self._literal(character, start))
        return self._quantified(item)

    def _literal(self, character: str, start: int) -> Charset:
        ranges = charset(single(character))
        if not ranges:
            raise PatternError("half of a surrogate pair cannot occur in UTF-8", start)
        return ranges

    def _quantified(self, item: Tree) -> Tree:
        start = self._at
        minimum, maximum = 1, None
        if self._take("*"):
            minimum = 0
        elif self._take("+"):
            pass
        elif self._take("?"):
            minimum, maximum = 0, 1
        elif self._next() == "{":
            match = _COUNTS.match(self._text, self._at)
            if match is None:
                raise PatternError("a lone { must be written \\{", start)
            self._at = match.end()
            minimum = self._count(match.group(1), start)
            upper = match.group(1) if match.group(2) is None else match.group(3)
            maximum = self._count(upper, start) if upper else None
            if maximum is not None and maximum < minimum:
                raise PatternError(f"{match.group()} has its numbers in the wrong order", start)
        else:
            return item
        # Lazy or not: the same texts match.
        self._take("?")
        if self._next() and self._next() in "*+?":
            raise PatternError(f"there is nothing that {self._next()} could repeat", self._at)
        return Repeat(item, minimum, maximum)

    def _count(self, digits: str, start: int) -> int:
        if len(digits) > 9 or int(digits) > REPEAT_CEILING:
            raise PatternError(f"more than {REPEAT_CEILING} repetitions are not supported; use maxLength", start)
        return int(digits)

    def _group(self) -> Tree:
        start = self._at
        self._at += 1
        self._nesting += 1
        if self._nesting > _NESTING_CEILING:
            raise PatternError(f"groups nest deeper than {_NESTING_CEILING} levels", start)
        for sign, name in _LOOK.items():
            if self._take(sign):
                raise PatternError(f"{name}...) is not supported", start)
        if not self._take("?:"):
            name_match = _GROUP_NAME.match(self._text, self._at)
            if name_match is not None:
                if name_match.group() in self._names:
                    raise PatternError(f"the group ({name_match.group()} is there twice", start)
                self._names.add(name_match.group())
                self._at = name_match.end()
            elif self._next() == "?":
                raise PatternError(f"the group ({self._text[self._at : self._at + 2]} is not supported", start)
        tree = self._alternatives()
        if not self._take(")"):
            raise PatternError('"(" has no ")"', start)
        self._nesting -= 1
        return tree

    def _class(self) -> Tree:
        start = self._at
        self._at += 1
        negated = self._take("^")
        ranges: list[tuple[int, int]] = []
        while not self._take("]"):
            if not self._next():
                raise PatternError('"[" has no "]"', start)
            place = self._at
            low = self._class_atom()
            if self._next() == "-" and self._text[self._at + 1 : self._at + 2] not in ("", "]"):
                self._at += 1
                high = self._class_atom()
                if not _is_single(low) or not _is_single(high):
                    raise PatternError("a range goes from one character to another", place)
                if low[0][0] > high[0][0]:
                    raise PatternError("a range goes from the lower to the higher character", place)
                ranges.append((low[0][0], high[0][0]))
            else:
                ranges += low
        found = charset(ranges)
        return Chars(complement(found) if negated else found)

    def _class_atom(self) -> Charset:
        start = self._at
        if self._next() == "\\":
            return self._escape(in_class=True)
        self._at += 1
        return self._literal(self._text[start], start)

    def _escape(self, in_class: bool) -> Charset:
        """What stands after a backslash, and the backslash."""
        start = self._at
        self._at += 2
        sign = self._text[start + 1 : start + 2]
        if sign.lower() in _CLASSES and sign:
            ranges = _CLASSES[sign.lower()]
            return complement(ranges) if sign.isupper() else ranges
        if sign in _CONTROL:
            return single(_CONTROL[sign])
        if sign and sign in _SYNTAX_CHARACTERS or in_class and sign == "-":
            return single(sign)
        if in_class and sign == "b":
            return single("\b")
        if sign == "c" and re.fullmatch("[A-Za-z]", self._next()):
            self._at += 1
            return single(chr(ord(self._text[self._at - 1]) % 32))
        if sign == "0" and not self._next().isdigit():
            return single("\0")
        if sign in ("x", "u"):
            return single(self._hexadecimal(sign, start))
        if sign in ("p", "P"):
            raise PatternError(f"\\{sign}{{...}} is not supported: it depends on the version of Unicode", start)
        if sign.isdigit() or sign == "k":
            raise PatternError(f"the backreference \\{sign} is not supported", start)
        if not sign:
            raise PatternError("a backslash ends the pattern", start)
        raise PatternError(f"the escape \\{sign} is not known; write {sign} without the backslash", start)

    def _hexadecimal(self, sign: str, start: int) -> str:
        """The character of \\xHH, \\uHHHH, \\uHHHH\\uHHHH (a surrogate pair) or \\u{H...}."""
        match = re.compile(
            r"\{([0-9A-Fa-f]{1,8})\}"
            if sign == "u" and self._next() == "{"
            else r"([0-9A-Fa-f]{2})"
            if sign == "x"
            else r"([0-9A-Fa-f]{4})"
        ).match(self._text, self._at)
        if match is None or int(match.group(1), 16) > 0x10FFFF:
            raise PatternError(f"\\{sign} is not followed by the number of a character", start)
        self._at = match.end()
        code = int(match.group(1), 16)
        if 0xD800 <= code <= 0xDBFF and not match.group().startswith("{"):
            low = re.compile(r"\\u([Dd][C-Fc-f][0-9A-Fa-f]{2})").match(self._text, self._at)
            if low is not None:
                self._at = low.end()
                code = 0x10000 + ((code - 0xD800) << 10) + (int(low.group(1), 16) - 0xDC00)
        if 0xD800 <= code <= 0xDFFF:
            raise PatternError("half of a surrogate pair cannot occur in UTF-8", start)
        return chr(code)


def _is_single(ranges: Charset) -> bool:
    return len(ranges) == 1 and ranges[0][0] == ranges[0][1]


def walk_sets(tree: Tree) -> set[Charset]:
    """All sets of characters in a tree."""
    if isinstance(tree, Chars):
        return {tree.ranges}
    if isinstance(tree, Repeat):
        return walk_sets(tree.item)
    if isinstance(tree, (Concat, Alternate)):
        return set().union(*map(walk_sets, tree.items))
    return set()


def uses_word_boundary(tree: Tree) -> bool:
    if isinstance(tree, Assert):
        return tree.kind in "bB"
    if isinstance(tree, Repeat):
        return uses_word_boundary(tree.item)
    return isinstance(tree, (Concat, Alternate)) and any(map(uses_word_boundary, tree.items))


EVERY_CHARACTER = Chars(ANYTHING)
