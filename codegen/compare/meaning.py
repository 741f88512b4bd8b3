"""What JSON values, URLs and constraints mean, whatever they are spelled like: equal here is equal to a server."""

from __future__ import annotations

import json
import re
from collections.abc import Hashable
from decimal import Decimal
from typing import Any

from codegen.api import constraints as c

WORDS = ("title", "description", "example", "examples", "externalDocs", "$comment")  # of a schema
_PORTS = {"http": "80", "https": "443"}


def text_of(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, sort_keys=True)


def of_json(value: Any) -> Hashable:
    """1 is 1.0 and not true; the order of members does not matter."""
    if isinstance(value, bool):
        return "boolean", value
    if isinstance(value, (int, float, Decimal)):
        return "number", Decimal(str(value))
    if isinstance(value, dict):
        return "object", frozenset((key, of_json(item)) for key, item in value.items())
    if isinstance(value, (list, tuple)):
        return "array", tuple(of_json(item) for item in value)
    return "string" if isinstance(value, str) else "null", value


def of_json_text(text: str | None) -> Hashable:
    """The same of JSON text; numbers are exact."""
    if text is None:
        return None
    try:
        return of_json(json.loads(text, parse_float=Decimal))
    except ValueError:
        return "text", text


def of_url(url: str) -> str:
    """A server: upper case of scheme and host, its usual port and a slash at the end make no other one of it."""
    found = re.match(r"([A-Za-z][A-Za-z0-9+.-]*)://([^/?#]*)", url)
    if found is None:
        return url.rstrip("/")
    scheme, place = found[1].lower(), found[2]
    user, at, host = place.rpartition("@")
    port = _PORTS.get(scheme, "")
    host = host.lower() if "{" not in host else host
    if port and host.endswith(f":{port}"):
        host = host[: -len(port) - 1]
    return f"{scheme}://{user}{at}{host.removesuffix(':')}{url[found.end():].rstrip('/')}"


# ---- Constraints and conditions, without their places ----------------------------------------------------------------


def of_constraint(constraint: c.Constraint) -> Hashable:
    match constraint:
        case c.Minimum(limit, exclusive) | c.Maximum(limit, exclusive):
            return type(constraint).__name__, limit, exclusive
        case c.Const(value):
            return "EnumValues", frozenset((value.meaning,))
        case c.EnumValues(values):
            return "EnumValues", frozenset(value.meaning for value in values if value.kind != "null")
        case c.Pattern(text):
            return "Pattern", text
        case c.UniqueItems():
            return "UniqueItems"
        case c.Contains(condition, minimum, maximum, takes_null=takes_null):
            return "Contains", of_condition(condition), minimum, maximum, takes_null
        case c.DependentRequired(field, needed):
            return _if_then(("RecordTest", frozenset(), frozenset((field,))), False, of_present(needed))
        case c.IfThen(condition, otherwise, then):
            return _if_then(of_condition(condition), otherwise, of_condition(then))
        case c.Elsewhere(members, operations):
            return "Elsewhere", frozenset(members), frozenset(operations)
    return type(constraint).__name__, constraint.limit


def of_present(name: str) -> Hashable:
    return "RecordTest", frozenset(), frozenset((name,))


def _if_then(condition: Hashable, otherwise: bool, then: Hashable) -> Hashable:
    return "IfThen", condition, otherwise, then


def of_condition(condition: c.Condition) -> Hashable:
    match condition:
        case c.ValueTest(constraints):
            return "ValueTest", frozenset(map(of_constraint, constraints))
        case c.RecordTest(fields, present):
            tests = frozenset((each.field, of_condition(each.test), each.needed, each.takes_null) for each in fields)
            needed = {each.field for each in fields if each.needed}
            return "RecordTest", tests, frozenset(name for name in present if name not in needed)


# ---- The same in words -----------------------------------------------------------------------------------------------


def shown(constraint: c.Constraint) -> str:
    """For people: as JSON Schema has it."""
    match constraint:
        case c.Const(value):
            return text_of(value.value)
        case c.EnumValues(values):
            return text_of([value.value for value in values])
        case c.Pattern(text):
            return text
        case c.UniqueItems():
            return "true"
        case c.Contains(condition, minimum, maximum, takes_null=takes_null):
            counted = {"anyOf": [plain(condition), {"type": "null"}]} if takes_null else plain(condition)
            least = {} if minimum == 1 else {"minContains": minimum}
            most = {} if maximum is None else {"maxContains": maximum}
            return text_of({"contains": counted, **least, **most})
        case c.DependentRequired(field, needed):
            return text_of({"dependentRequired": {field: needed}})
        case c.IfThen(condition, otherwise, then):
            return text_of({"if": plain(condition), "else" if otherwise else "then": plain(then)})
        case c.Elsewhere(members, operations):
            return text_of({"without": list(members), "of": list(operations)})
    return constraint.written


def keyword(constraint: c.Constraint) -> str:
    """The one that says it."""
    match constraint:
        case c.Minimum(exclusive=exclusive):
            return "exclusiveMinimum" if exclusive else "minimum"
        case c.Maximum(exclusive=exclusive):
            return "exclusiveMaximum" if exclusive else "maximum"
        case c.EnumValues():
            return "enum"
    name = type(constraint).__name__
    return name[0].lower() + name[1:]


def plain(condition: c.Condition) -> Any:
    match condition:
        case c.ValueTest(constraints):
            return {keyword(each): shown(each) for each in constraints}
        case c.RecordTest(fields, present):
            needed = [*present, *(each.field for each in fields if each.needed)]
            members = {each.field: plain(each.test) for each in fields}
            return {
                **({"required": list(dict.fromkeys(needed))} if needed else {}),
                **({"properties": members} if members else {}),
            }
