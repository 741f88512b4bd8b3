"""Lines of C and conditions on bytes, as clang-format would lay them out with the repository's style."""

from __future__ import annotations

from codegen.pattern.charset import Charset

WIDTH = 120
_ESCAPES = {0x27: "'\\''", 0x5C: "'\\\\'", 0x09: "'\\t'", 0x0A: "'\\n'", 0x0D: "'\\r'"}


class TooWide(Exception):
    """A line does not fit; another way of writing it is taken."""


def joined(lines: list[str]) -> str:
    return "\n".join(lines) + "\n"


def indented(lines: list[str], level: int) -> list[str]:
    result = []
    for line in lines:
        # A label such as `case 1:` stands where its switch does: the lines say so themselves.
        indented = "    " * level + line if line else ""
        if len(indented) > WIDTH:
            raise TooWide
        result.append(indented)
    return result


def byte(value: int) -> str:
    if value in _ESCAPES:
        return _ESCAPES[value]
    return f"'{chr(value)}'" if 0x20 <= value < 0x7F else f"0x{value:02X}"


def any_of(ranges: Charset | list[tuple[int, int]], variable: str, signed: bool = False) -> str:
    """The condition that a byte is in one of the ranges."""
    parts = [in_range(low, high, variable, signed) for low, high in ranges]
    return parts[0] if len(parts) == 1 else " || ".join(f"({part})" if " && " in part else part for part in parts)


def in_range(low: int, high: int, variable: str, signed: bool) -> str:
    if low == high:
        return f"{variable} == {byte(low)}"
    if low == 0 and not signed:
        return f"{variable} <= {byte(high)}"
    if high == 0xFF:
        return f"{variable} >= {byte(low)}"
    return f"{variable} >= {byte(low)} && {variable} <= {byte(high)}"
