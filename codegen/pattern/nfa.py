"""From the tree of a pattern to an automaton over UTF-8 bytes that may be in several states at once.

The texts it reads are known to be valid UTF-8, so bytes that cannot occur may be taken for whatever is simplest.
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.pattern.charset import ANYTHING, LAST, Charset
from codegen.pattern.syntax import (
    EVERY_CHARACTER,
    Alternate,
    Assert,
    Chars,
    Concat,
    PatternError,
    Repeat,
    Tree,
    uses_word_boundary,
)

STATE_CEILING = 60_000

# (bytes after the first, first code point, last code point, bits that mark the first byte)
_FORMS = ((1, 0x80, 0x7FF, 0xC0), (2, 0x800, 0xFFFF, 0xE0), (3, 0x10000, 0x10FFFF, 0xF0))

ByteRange = tuple[int, int]


class Nfa:
    """States are numbers. `free[s]` are those that follow without a byte, `when[s]` those that follow without a byte
    where an assertion holds, `edges[s]` are (first byte, last byte, next state)."""

    def __init__(self, tree: Tree) -> None:
        self.free: list[list[int]] = []
        self.when: list[list[tuple[str, int]]] = []
        self.edges: list[list[tuple[int, int, int]]] = []
        # Only a word boundary can hold in the middle of a character.
        self._bytes_do = not uses_word_boundary(tree)
        # A pattern may match anywhere: before it stands any number of characters.
        self.start = self._state()
        begin, self.match = self._state(), self._state()
        self._build(Repeat(EVERY_CHARACTER, 0, None), self.start, begin)
        self._build(tree, begin, self.match)

    def _state(self) -> int:
        if len(self.free) >= STATE_CEILING:
            raise PatternError("the pattern is too large: its repetitions multiply", 0)
        self.free.append([])
        self.when.append([])
        self.edges.append([])
        return len(self.free) - 1

    def _build(self, tree: Tree, start: int, end: int) -> None:
        if isinstance(tree, Chars):
            for sequence in utf8_sequences(tree.ranges):
                self._chain(sequence, start, end)
        elif isinstance(tree, Concat):
            for item in tree.items[:-1]:
                after = self._state()
                self._build(item, start, after)
                start = after
            if tree.items:
                self._build(tree.items[-1], start, end)
            else:
                self.free[start].append(end)
        elif isinstance(tree, Alternate):
            for item in tree.items:
                # States of its own, so that a loop in one alternative does not lead into another.
                begin, after = self._state(), self._state()
                self.free[start].append(begin)
                self._build(item, begin, after)
                self.free[after].append(end)
        elif isinstance(tree, Repeat):
            self._repeat(tree, start, end)
        else:
            assert isinstance(tree, Assert)
            self.when[start].append((tree.kind, end))

    def _chain(self, sequence: tuple[ByteRange, ...], start: int, end: int) -> None:
        for low, high in sequence[:-1]:
            after = self._state()
            self.edges[start].append((low, high, after))
            start = after
        low, high = sequence[-1]
        self.edges[start].append((low, high, end))

    def _repeat(self, tree: Repeat, start: int, end: int) -> None:
        if tree.maximum is None and isinstance(tree.item, Chars) and self._bytes_do and _has_all_but_ascii(tree.item):
            self._repeat_bytes(tree.item, tree.minimum, start, end)
            return
        for _ in range(tree.minimum):
            after = self._state()
            self._build(tree.item, start, after)
            start = after
        if tree.maximum is None:
            loop = self._state()
            back = self._state()
            self.free[start].append(loop)
            self._build(tree.item, loop, back)
            self.free[back].append(loop)
            self.free[loop].append(end)
            return
        for _ in range(tree.maximum - tree.minimum):
            # From here either to the end or through one more: the states that are on at once stay few.
            self.free[start].append(end)
            begin, after = self._state(), self._state()
            self.free[start].append(begin)
            self._build(tree.item, begin, after)
            start = after
        self.free[start].append(end)

    def _repeat_bytes(self, item: Chars, minimum: int, start: int, end: int) -> None:
        """Any number of characters of a set that holds all but some of ASCII: bytes are enough for the loop.

        What follows begins with the first byte of a character, so it cannot begin in the middle of one.
        """
        for _ in range(minimum - 1):
            after = self._state()
            self._build(item, start, after)
            start = after
        loop = self._state()
        if minimum == 0:
            self.free[start].append(loop)
        ascii_part = _within(item.ranges, 0, 0x7F)
        if minimum > 0:
            for low, high in [*ascii_part, (0xC0, 0xFF)]:
                self.edges[start].append((low, high, loop))
        for low, high in [*ascii_part, (0x80, 0xFF)]:
            self.edges[loop].append((low, high, loop))
        self.free[loop].append(end)


def _has_all_but_ascii(item: Chars) -> bool:
    """Whether the set holds every character beyond ASCII."""
    beyond = _within(item.ranges, 0x80, LAST)
    return beyond == _within(ANYTHING, 0x80, LAST)


def utf8_sequences(ranges: Charset) -> Iterator[tuple[ByteRange, ...]]:
    """The UTF-8 encodings of a set, as sequences of byte ranges."""
    for low, high in _within(ranges, 0, 0x7F):
        yield ((low, high),)
    for count, first, last, mark in _FORMS:
        for low, high in _fill(_within(ranges, first, last), count, first):
            for sequence in _split(low, high, count):
                yield ((sequence[0][0] | mark, sequence[0][1] | mark), *((a | 0x80, b | 0x80) for a, b in sequence[1:]))


def _within(ranges: Charset, first: int, last: int) -> list[ByteRange]:
    return [(max(low, first), min(high, last)) for low, high in ranges if low <= last and high >= first]


def _fill(ranges: list[ByteRange], count: int, first: int) -> list[ByteRange]:
    """Adds what valid UTF-8 never holds where that makes the ranges simpler."""
    filled: list[ByteRange] = []
    for low, high in ranges:
        if low == first:
            low = 0
        if high == 0x10FFFF:
            high = 0x1FFFFF
        if filled and filled[-1][1] == 0xD7FF and low == 0xE000:
            low = filled.pop()[0]
        filled.append((low, high))
    return filled


def _split(low: int, high: int, count: int) -> Iterator[tuple[ByteRange, ...]]:
    """Ranges of numbers of `count` + 1 digits in base 64, as sequences of digit ranges."""
    if count == 0:
        yield ((low, high),)
        return
    size = 1 << (6 * count)
    if low % size == 0 and high % size == size - 1:
        yield ((low // size, high // size), *(((0, 63),) * count))
    elif low // size == high // size:
        digit = low // size
        for rest in _split(low % size, high % size, count - 1):
            yield ((digit, digit), *rest)
    else:
        middle_low, middle_high = -(-low // size) * size, (high + 1) // size * size - 1
        if low < middle_low:
            yield from _split(low, middle_low - 1, count)
        if middle_low < middle_high:
            yield from _split(middle_low, middle_high, count)
        if middle_high < high:
            yield from _split(middle_high + 1, high, count)
