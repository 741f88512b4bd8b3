"""Single rows of the tables of constraints (oac/gen/constraint.h)."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from codegen.api import constraints as c
from codegen.api.limits import INT64_MAX, INT64_MIN, integer_bound, significant
from codegen.api.types import Json, Use
from codegen.binding.literal import integer_constant, literal, number_constant, quoted
from codegen.source.shown import json_text

_KINDS = ("object", "array", "string", "boolean", "integer", "number", "null")
_SIZES = {
    c.MinLength: "MIN_LENGTH",
    c.MaxLength: "MAX_LENGTH",
    c.MinItems: "MIN_ITEMS",
    c.MaxItems: "MAX_ITEMS",
    c.MinProperties: "MIN_PROPERTIES",
    c.MaxProperties: "MAX_PROPERTIES",
}


@dataclass(frozen=True)
class Row:
    """C: a row of a list that its last one ends by a flag."""

    before: str
    flags: tuple[str, ...]
    after: str

    def text(self, *more: str) -> str:
        """With these flags, too."""
        return f"{self.before}{' | '.join((*self.flags, *more)) or '0'}{self.after}"


def closed(rows: Sequence[Row], last: str) -> tuple[str, ...]:
    """C: all of them; `last` is the flag of the last one."""
    return (*(row.text() for row in rows[:-1]), *(row.text(last) for row in rows[-1:]))


def one_row(rule: str, count: int, limit: str, words: str, member: str, operand: str) -> Row:
    said = quoted(words) if words else "NULL"
    return Row(f"OAC_ROW(OAC_RULE_{rule}, ", (), f", {count}, {quoted(limit)}, {said}, {member}, {operand})")


def contains_row(flags: Sequence[str], limit: int, tests: str) -> Row:
    count = min(limit, 2**32 - 1)  # nobody has as many
    return Row("OAC_ROW_CONTAINS(", tuple(flags), f", {count}u, {quoted(str(limit))}, {tests})")


def size_row(constraint: c.Constraint) -> Iterator[Row]:
    match constraint:
        case (
            c.MinLength(limit)
            | c.MaxLength(limit)
            | c.MinItems(limit)
            | c.MaxItems(limit)
            | c.MinProperties(limit)
            | c.MaxProperties(limit)
        ):
            rule = _SIZES[type(constraint)]
            if limit > 0 or rule.startswith("MAX"):
                count = f"{limit}" if limit < 2**31 else f"UINT64_C({min(limit, 2**64 - 1)})"
                yield one_row(rule, 0, str(limit), "", "count", count)


def bound_row(bound: c.Minimum | c.Maximum, kind: str) -> Iterator[Row]:
    least = isinstance(bound, c.Minimum)
    rule = ("EXCLUSIVE_" if bound.exclusive else "") + ("MINIMUM" if least else "MAXIMUM")
    if kind == "integer":
        whole = integer_bound(bound)
        if whole > INT64_MIN if least else whole < INT64_MAX:
            yield one_row(rule, 0, str(bound.limit), "", "integer", integer_constant(whole))
    else:
        yield one_row(rule, 0, str(bound.limit), "", "number", number_constant(bound.limit))


def multiple_row(limit: Decimal, kind: str) -> Iterator[Row]:
    divisor, exponent = significant(limit), int(limit.normalize().as_tuple().exponent)
    if kind == "number":
        yield one_row("MULTIPLE_OF", 0, str(limit), "", "multiple", f"{{{divisor}u, {exponent}}}")
        return
    if exponent < 0:
        divisor //= math.gcd(divisor, 10**-exponent)
        exponent = 0
    divisor *= 10**exponent
    if divisor != 1:
        held = integer_constant(divisor) if divisor <= INT64_MAX else "0"
        yield one_row("MULTIPLE_OF", 0, str(limit), "", "integer", held)


def constant_text(constant: c.Value, kind: str) -> str:
    """C: the constant as a value of this kind; empty where it is none."""
    plain, exact = constant.value, constant.exact
    if kind in ("string", "enum"):
        return f'{{"{literal(plain)}", {len(plain.encode())}}}' if isinstance(plain, str) else ""
    if kind == "boolean":
        return str(int(bool(plain))) if constant.kind == "boolean" else ""
    if kind == "integer" and exact is not None and exact == int(exact) and INT64_MIN <= exact <= INT64_MAX:
        return integer_constant(int(exact))
    return number_constant(exact) if kind == "number" and exact is not None else ""


def kinds_row(use: Use) -> Iterator[Row]:
    """A free-form value may still have to be of some types, such as an object or null. Whether a number is whole is not
    asked."""
    kinds = use.type.kinds if isinstance(use.type, Json) else ()
    if kinds:
        wanted = [kind for kind in _KINDS if kind in kinds or (kind == "null" and use.nullable)]
        bits = " | ".join(f"OAC_KIND_{kind.upper()}" for kind in wanted)
        limit = json_text(kinds[0]) if len(kinds) == 1 else "[" + ", ".join(map(json_text, kinds)) + "]"
        yield Row("OAC_ROW_KINDS(", (), f", {bits}, {quoted(limit)})")
