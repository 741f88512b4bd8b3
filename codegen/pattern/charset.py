"""Sets of code points, as sorted ranges without overlap."""

from __future__ import annotations

from collections.abc import Iterable

Range = tuple[int, int]
Charset = tuple[Range, ...]

LAST = 0x10FFFF
# Surrogates are not characters: UTF-8 cannot hold them.
SURROGATES: Range = (0xD800, 0xDFFF)


def charset(ranges: Iterable[Range]) -> Charset:
    """The union of ranges, without surrogates."""
    merged: list[Range] = []
    for low, high in sorted(ranges):
        if merged and low <= merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], max(merged[-1][1], high))
        else:
            merged.append((low, high))
    result: list[Range] = []
    for low, high in merged:
        for part_low, part_high in ((low, min(high, SURROGATES[0] - 1)), (max(low, SURROGATES[1] + 1), high)):
            if part_low <= part_high:
                result.append((part_low, part_high))
    return tuple(result)


def complement(ranges: Charset) -> Charset:
    """All characters that are not in the set."""
    result: list[Range] = []
    after = 0
    for low, high in ranges:
        if after < low:
            result.append((after, low - 1))
        after = high + 1
    if after <= LAST:
        result.append((after, LAST))
    return charset(result)


def single(character: str) -> Charset:
    return ((ord(character), ord(character)),)


ANYTHING = charset([(0, LAST)])
DIGITS = charset([(0x30, 0x39)])
UPPER = charset([(0x41, 0x5A)])
LOWER = charset([(0x61, 0x7A)])
WORD = charset([*DIGITS, *UPPER, *LOWER, (0x5F, 0x5F)])
# White space and line ends as ECMA-262 defines them (Unicode's Zs among them).
SPACE = charset(
    [
        (0x09, 0x0D),
        (0x20, 0x20),
        (0xA0, 0xA0),
        (0x1680, 0x1680),
        (0x2000, 0x200A),
        (0x2028, 0x2029),
        (0x202F, 0x202F),
        (0x205F, 0x205F),
        (0x3000, 0x3000),
        (0xFEFF, 0xFEFF),
    ]
)
LINE_ENDS = charset([(0x0A, 0x0A), (0x0D, 0x0D), (0x2028, 0x2029)])
