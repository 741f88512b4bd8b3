"""What a plain scalar means in YAML 1.2 (core schema), and whether a reader of YAML 1.1 would disagree.

Used by yamldoc and yamlwrite only.
"""

from __future__ import annotations

import math
import re
from typing import Union

from codegen.source.node import DIGITS_CEILING

Scalar = Union[str, int, float, bool, None]

# YAML 1.2, chapter 10.3.
_NULL = frozenset(("", "~", "null", "Null", "NULL"))
_BOOLEAN = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_INTEGER = re.compile(r"[-+]?[0-9]+")
_BASED = re.compile(r"0o[0-7]+|0x[0-9a-fA-F]+")
_NUMBER = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_NOT_FINITE = re.compile(r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)")

# YAML 1.1, https://yaml.org/type/.
_BOOLEAN_1_1 = {
    word: value
    for words, value in (("y yes on", "true"), ("n no off", "false"))
    for lower in words.split()
    for word in (lower, lower.capitalize(), lower.upper())
}
_OCTAL_1_1 = re.compile(r"[-+]?0[0-7_]+")
_BINARY_1_1 = re.compile(r"[-+]?0b[01_]+")
_DECIMAL_1_1 = re.compile(r"[-+]?(0|[1-9][0-9_]*)")
_HEXADECIMAL_1_1 = re.compile(r"[-+]?0x[0-9a-fA-F_]+")
_SEXAGESIMAL_1_1 = re.compile(r"[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\.[0-9_]*)?")
_FLOAT_1_1 = re.compile(r"[-+]?([0-9][0-9_]*\.[0-9_]*([eE][-+][0-9]+)?|\.[0-9][0-9_]*([eE][-+][0-9]+)?)")
_LONG_1_1 = re.compile(
    r"[-+]?(?:0b[01]+|0x[0-9a-fA-F]+|[0-9]+(?::[0-9]+)*(?:\.[0-9]*(?:[eE][-+][0-9]+)?)?|\.[0-9]+(?:[eE][-+][0-9]+)?)"
)
_DATE_1_1 = re.compile(
    r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt \t]+[0-9]{1,2}:[0-9]{2}:[0-9]{2}(\.[0-9]*)?"
    r"([ \t]*(Z|[-+][0-9]{1,2}(:?[0-9]{2})?))?)?"
)


class Trap(Exception):
    """The scalar means different things to different YAML readers; the text says what to do."""


class NotJson(Exception):
    """The scalar is YAML, but JSON has no such value; the text says what to do."""


def resolve(text: str, check_traps: bool = True) -> tuple[str, Scalar]:
    """The kind and the value of a plain scalar. Raises Trap or NotJson."""
    kind, value = _resolve_1_2(text)
    if check_traps:
        other = _resolve_1_1(text)
        mine = text if kind == "string" else _say(kind, value)
        if other is None and kind in ("integer", "number"):
            better = _instead(text, kind, value)
            raise Trap(f'"{text}" is read as a text by some YAML readers; write {better}, or put it in quotes')
        if other is not None and other != mine:
            raise Trap(f'"{text}" is read as {other} by some YAML readers; put it in quotes')
    return kind, value


def portable_number(text: str, kind: str, value: Scalar) -> str:
    """A number's source text, or another one for the same value where YAML readers disagree about the first."""
    try:
        resolve(text)
    except Trap:
        return _instead(text, kind, value)
    return text


def _instead(text: str, kind: str, value: Scalar) -> str:
    if kind == "integer":
        return str(value)
    mantissa, _, exponent = text.lower().partition("e")
    if "." not in mantissa:
        mantissa += ".0"
    if exponent and exponent[0] not in "+-":
        exponent = "+" + exponent
    return f"{mantissa}e{exponent}"


def _resolve_1_2(text: str) -> tuple[str, Scalar]:
    if text in _NULL:
        return "null", None
    if text in _BOOLEAN:
        return "boolean", _BOOLEAN[text]
    if text[0] not in "+-.0123456789":
        return "string", text
    if len(text) > DIGITS_CEILING and (_NUMBER.fullmatch(text) or _BASED.fullmatch(text)):
        raise NotJson(f"a number has no more than {DIGITS_CEILING} digits")
    if _INTEGER.fullmatch(text):
        return "integer", int(text)
    if _BASED.fullmatch(text):
        return "integer", int(text, 0)
    if _NUMBER.fullmatch(text):
        return "number", float(text)
    if _NOT_FINITE.fullmatch(text):
        raise NotJson(f"{text} is not a number in JSON; put it in quotes if it is a text")
    return "string", text


def _say(kind: str, value: Scalar) -> str:
    """A value as the messages name it; two that are equal are named alike."""
    if kind == "boolean":
        return "true" if value else "false"
    if kind == "null":
        return "null"
    if kind == "number":
        return repr(value)
    return str(value)


def _resolve_1_1(text: str) -> str | None:
    """What a reader of YAML 1.1 makes of it, in words; None: a text."""
    if text in _NULL:
        return "null"
    if text in _BOOLEAN:
        return _say("boolean", _BOOLEAN[text])
    if text in _BOOLEAN_1_1:
        return _BOOLEAN_1_1[text]
    if text == "=":
        return "a default value"
    if text[0] not in "+-.0123456789":
        return None
    digits = text.replace("_", "")
    if len(digits) > DIGITS_CEILING:
        return "a number of too many digits" if _LONG_1_1.fullmatch(digits) else None
    if _BINARY_1_1.fullmatch(text) and digits[-1] in "01":
        return str(int(digits, 2))
    if _OCTAL_1_1.fullmatch(text):
        return str(int(digits, 8))
    if _HEXADECIMAL_1_1.fullmatch(text) and digits[-1] not in "xX":
        return str(int(digits, 16))
    if _DECIMAL_1_1.fullmatch(text):
        return str(int(digits))
    if _SEXAGESIMAL_1_1.fullmatch(text):
        return _sexagesimal(digits)
    if _FLOAT_1_1.fullmatch(text):
        return repr(float(digits))
    if _DATE_1_1.fullmatch(text):
        return "a date"
    return None


def _sexagesimal(text: str) -> str:
    sign = -1 if text[0] == "-" else 1
    total = 0.0
    for part in text.lstrip("+-").split(":"):
        total = total * 60 + float(part)
    total *= sign
    if not math.isfinite(total):
        return "a number that is too large"
    return str(int(total)) if total == int(total) and "." not in text else repr(total)
