"""Reads JSON as RFC 8259 has it: UTF-8, no duplicate members, no NaN, no lone surrogates, numbers that exist."""

from __future__ import annotations

import json
import math
from typing import Any


class NotJson(ValueError):
    """The text is not JSON; the message says why."""


def loads(data: bytes) -> Any:
    """The value of a JSON text. Raises NotJson."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise NotJson(f"not UTF-8 at byte {error.start}") from None
    try:
        value = json.loads(text, object_pairs_hook=_object, parse_float=_number, parse_constant=_constant)
    except json.JSONDecodeError as error:
        raise NotJson(f"not JSON: {error.msg} at line {error.lineno}, column {error.colno}") from None
    except RecursionError:
        raise NotJson("nested too deeply") from None
    except NotJson:
        raise
    except ValueError:
        raise NotJson("a number has too many digits") from None
    try:
        _refuse_surrogates(value)
    except UnicodeEncodeError:
        raise NotJson("a text has a surrogate without its pair") from None
    except RecursionError:
        raise NotJson("nested too deeply") from None
    return value


def _object(members: list[tuple[str, Any]]) -> dict[str, Any]:
    value: dict[str, Any] = {}
    for name, member in members:
        if name in value:
            raise NotJson(f"the member {json.dumps(name)} is there twice")
        value[name] = member
    return value


def _number(text: str) -> float:
    value = float(text)
    if math.isinf(value):
        raise NotJson(f"the number {text[:40]} is out of range")
    return value


def _constant(text: str) -> float:
    raise NotJson(f"{text} is not JSON")


def _refuse_surrogates(value: Any) -> None:
    if isinstance(value, str):
        value.encode("utf-8")
    elif isinstance(value, dict):
        for name, member in value.items():
            name.encode("utf-8")
            _refuse_surrogates(member)
    elif isinstance(value, list):
        for element in value:
            _refuse_surrogates(element)
