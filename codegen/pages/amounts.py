"""Numbers as descriptions write them: read whole, with sign, exponent and percent sign, or not at all."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

_PART = 60  # digits; more are no amount
_EXPONENT = r"[eE][-+−]?\d{1,9}"
# A whole token: what is left of it would make another number of it.
NUMBER = (
    rf"[-+−–]?(?:\d{{1,{_PART}}}(?:[.,]\d{{1,{_PART}}}){{0,9}}(?: \d{{3}}(?!\d)){{0,5}}|\.\d{{1,{_PART}}})"
    rf"(?:{_EXPONENT})?(?: ?[%‰])?(?![\d%‰]|[.,]\d|{_EXPONENT})"
)
TOO_LONG = re.compile(rf"\d[\d,.]{{{_PART},}}")
_READABLE = re.compile(r"([-+−]?)((?:\d{1,3}(?:[, ]\d{3})+|\d{1,15})?)((?:\.\d{1,15})?)((?:[eE][-+−]?\d{1,2})?)")
_CEILING = 10**15


def amount(text: str) -> int | float | None:
    """None where the text is not a number for certain: `1,5` could be two of them, `5%` is none without its field."""
    match = _READABLE.fullmatch(text.strip())
    if match is None or not (match.group(2) or match.group(3)):
        return None
    try:
        value = Decimal("".join(match.groups()).replace(",", "").replace(" ", "").replace("−", "-"))
    except InvalidOperation:
        return None
    if value == value.to_integral_value() and not match.group(3):
        return int(value) if abs(value) < _CEILING else None
    return float(value)
