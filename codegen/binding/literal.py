"""Constants in C: texts and numbers."""

from __future__ import annotations

import re
from decimal import Decimal
from urllib.parse import quote

_PLAIN = re.compile(r"(?!.*\?\?)[ !#-\[\]-~]*")
INT64_MIN = -(2**63)


def literal(text: str) -> str:
    """The inside of a C string literal for any text: ASCII as it is, other bytes in octal."""
    if _PLAIN.fullmatch(text):
        return text
    out = []
    for byte in text.encode("utf-8"):
        character = chr(byte)
        if character in '"\\?':
            out.append("\\" + character)
        elif 0x20 <= byte < 0x7F:
            out.append(character)
        else:
            out.append(f"\\{byte:03o}")
    return "".join(out).replace("\\?", "?") if "??" not in text else "".join(out)


def quoted(text: str) -> str:
    """A C string literal."""
    return f'"{literal(text)}"'


def percent_encoded(text: str) -> str:
    """As it stands in a query or in a path (RFC 3986)."""
    return quote(text, safe="-._~")


def integer_constant(value: int) -> str:
    if value == INT64_MIN:
        return "INT64_MIN"
    return str(value) if -(2**31) < value < 2**31 else f"INT64_C({value})"


def number_constant(value: int | float | Decimal) -> str:
    """A double; where C computes with more digits, a constant that no double has exactly would be another number."""
    text = repr(float(value))
    text = text if any(mark in text for mark in ".en") else text + ".0"
    return text if Decimal(text) == Decimal(float(value)) else f"(double){text}"
