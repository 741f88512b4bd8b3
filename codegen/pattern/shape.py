"""Patterns that a person would write by hand in C: runs of ASCII characters, one after the other; words for them."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.pattern.charset import DIGITS, LOWER, UPPER, Charset, charset, complement
from codegen.pattern.syntax import Assert, Chars, Concat, Repeat, Tree

_PART_CEILING = 12

_NAMES: dict[Charset, tuple[str, str]] = {
    UPPER: ("upper-case letter", "upper-case letters"),
    LOWER: ("lower-case letter", "lower-case letters"),
    charset([*UPPER, *LOWER]): ("letter from A to Z", "letters from A to Z"),
    DIGITS: ("digit", "digits"),
    charset([*DIGITS, *UPPER, *LOWER]): ("letter or digit", "letters or digits"),
    charset([*DIGITS, *UPPER]): ("upper-case letter or digit", "upper-case letters or digits"),
    charset([*DIGITS, *LOWER]): ("lower-case letter or digit", "lower-case letters or digits"),
    charset([*DIGITS, (0x41, 0x46), (0x61, 0x66)]): ("hexadecimal digit", "hexadecimal digits"),
    charset([*DIGITS, (0x61, 0x66)]): ("lower-case hexadecimal digit", "lower-case hexadecimal digits"),
    charset([*DIGITS, (0x41, 0x46)]): ("upper-case hexadecimal digit", "upper-case hexadecimal digits"),
}


@dataclass(frozen=True)
class Part:
    """Characters of one set, `minimum` to `maximum` of them (None: any number)."""

    ranges: Charset
    minimum: int
    maximum: int | None

    @property
    def is_ascii(self) -> bool:
        """One character is one byte, and none of them is NUL."""
        return bool(self.ranges) and self.ranges[0][0] > 0 and self.ranges[-1][1] < 0x80

    @property
    def excluded(self) -> Charset | None:
        """What the set leaves out, where that is ASCII without NUL; None otherwise."""
        outside = complement(self.ranges)
        return outside if outside and outside[0][0] > 0 and outside[-1][1] < 0x80 else None


@dataclass(frozen=True)
class Shape:
    """Parts from the beginning of the text; `to_end` says whether the text ends after them. All parts but the last
    have a fixed length."""

    parts: tuple[Part, ...]
    to_end: bool


def find_shape(tree: Tree) -> Shape | None:
    """The shape of a pattern, or None where it has none."""
    items = tree.items if isinstance(tree, Concat) else (tree,)
    if not items or items[0] != Assert("^"):
        return None
    to_end = items[-1] == Assert("$")
    parts: list[Part] = []
    for item in items[1 : len(items) - to_end]:
        part = _part(item)
        if part is None:
            return None
        if parts and parts[-1].ranges == part.ranges:
            part = _joined(parts.pop(), part)
        parts.append(part)
    if len(parts) > _PART_CEILING or any(part.minimum != part.maximum for part in parts[:-1]):
        return None
    if not to_end and parts:
        parts[-1] = Part(parts[-1].ranges, parts[-1].minimum, parts[-1].minimum)
    parts = [part for part in parts if part.maximum != 0]
    return Shape(tuple(parts), to_end) if all(_counts_bytes(part, to_end) for part in parts) else None


def _part(item: Tree) -> Part | None:
    if isinstance(item, Chars):
        return Part(item.ranges, 1, 1)
    if isinstance(item, Repeat) and isinstance(item.item, Chars):
        return Part(item.item.ranges, item.minimum, item.maximum)
    return None


def _joined(one: Part, other: Part) -> Part:
    maximum = None if one.maximum is None or other.maximum is None else one.maximum + other.maximum
    return Part(one.ranges, one.minimum + other.minimum, maximum)


def _counts_bytes(part: Part, to_end: bool) -> bool:
    """Whether looking at single bytes is enough. With characters beyond ASCII it is if their number does not matter."""
    return part.is_ascii or (part.excluded is not None and to_end and part.minimum <= 1 and part.maximum is None)


def words_for(tree: Tree) -> str | None:
    """What the pattern asks for, in words; None where it is not simple."""
    shape = find_shape(tree)
    if shape is None or not shape.to_end or len(shape.parts) != 1 or shape.parts[0].ranges not in _NAMES:
        return None
    part = shape.parts[0]
    one, many = _NAMES[part.ranges]
    if part.minimum == part.maximum:
        return f"{part.minimum} {one if part.minimum == 1 else many}"
    if part.maximum is None:
        return f"{part.minimum} or more {many}"
    joint = "or" if part.maximum == part.minimum + 1 else "to"
    return f"{part.minimum} {joint} {part.maximum} {one if part.maximum == 1 else many}"
