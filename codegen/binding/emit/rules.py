"""Turns constraints into C conditions and the words that go with them.

A condition is an expression over a C value; whoever asks says what that value is called.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from decimal import Decimal

from codegen.api import constraints as c
from codegen.api.limits import INT64_MAX, INT64_MIN, integer_bound, significant
from codegen.api.types import Json, Use
from codegen.binding.capi import CEnum
from codegen.binding.emit.patterns import FilePatterns
from codegen.binding.emit.texts import Rule
from codegen.binding.literal import integer_constant, literal, number_constant, quoted
from codegen.source.shown import json_text

_REPORTS = {
    "boolean": "oac_violate_bool",
    "integer": "oac_violate_int",
    "number": "oac_violate_number",
    "string": "oac_violate_string",
    "enum": "oac_violate_string",
}


class Rules:
    """Makes the rules of one C file."""

    def __init__(self, patterns: FilePatterns) -> None:
        self._patterns = patterns

    def scalar(
        self, constraints: Iterable[c.Constraint], kind: str, value: str, enum: CEnum | None = None
    ) -> list[Rule]:
        """`kind` is boolean, integer, number, string or enum; `value` the C expression of the value."""
        found = list(_listed_only(value, enum)) if kind == "enum" and enum is not None else []
        for constraint in constraints:
            found += self.one(constraint, kind, value, enum)
        return found

    def one(self, constraint: c.Constraint, kind: str, value: str, enum: CEnum | None = None) -> Iterator[Rule]:
        """The rule of one constraint; none where no value of the type can break it."""
        report = _REPORTS[kind]
        match constraint:
            case c.Minimum() | c.Maximum():
                yield from _bound(constraint, kind, value, report)
            case c.MultipleOf(limit):
                condition = _not_multiple(limit, kind, value)
                if condition:
                    text = str(limit)
                    yield Rule("OAC_RULE_MULTIPLE_OF", condition, text, f"a multiple of {text}", report, value)
            case c.MinLength() | c.MaxLength():
                yield from size_rules([constraint], f"oac_string_characters({value})", report, value)
            case c.Pattern(text):
                function = self._patterns.function(text)
                condition = f"!{function.c_name}({value})"
                yield Rule("OAC_RULE_PATTERN", condition, json_text(text), function.words, report, value)
            case c.EnumValues(values):
                yield _listed(values, kind, value, report)
            case c.Const(constant):
                test = equals(constant, kind, value, enum)
                shown = f"{value}.text" if kind == "enum" else value
                words = json_text(constant.value)
                yield Rule("OAC_RULE_CONST", f"!({test})", words, words, report, shown)


def size_rules(
    constraints: Iterable[c.Constraint], count: str, report: str = "oac_violate_count", value: str = ""
) -> list[Rule]:
    """Rules of min... and max...: how many of a unit there are, `count` in C. `value` is what is reported."""
    found = []
    for constraint in constraints:
        match constraint:
            case c.MinLength(limit) | c.MaxLength(limit):
                unit, name = "character", "LENGTH"
            case c.MinItems(limit) | c.MaxItems(limit):
                unit, name = "item", "ITEMS"
            case c.MinProperties(limit) | c.MaxProperties(limit):
                unit, name = "member", "PROPERTIES"
            case _:
                continue
        least = isinstance(constraint, (c.MinLength, c.MinItems, c.MinProperties))
        if least and limit == 0:
            continue
        side, operator, words = ("MIN", "<", "at least") if least else ("MAX", ">", "at most")
        expected = f"{words} {limit} {unit}{'' if limit == 1 else 's'}"
        condition = f"{count} {operator} {limit}"
        found.append(Rule(f"OAC_RULE_{side}_{name}", condition, str(limit), expected, report, value or count))
    return found


def equals(constant: c.Value, kind: str, value: str, enum: CEnum | None = None) -> str:
    """C: the value is this constant."""
    plain, exact = constant.value, constant.exact
    if isinstance(plain, str):
        if kind == "enum" and enum is not None:
            for row in enum.values:
                if row.text == plain:
                    return f"{value}.value == {row.c_name}"
            return f'oac_string_is({value}.text, "{literal(plain)}", {len(plain.encode())})'
        if kind == "string":
            return f'oac_string_is({value}, "{literal(plain)}", {len(plain.encode())})'
    elif kind == "boolean" and constant.kind == "boolean":
        return value if plain else f"!{value}"
    elif kind == "integer" and exact is not None:
        if exact == int(exact) and INT64_MIN <= exact <= INT64_MAX:
            return f"{value} == {integer_constant(int(exact))}"
    elif kind == "number" and exact is not None:
        return f"{value} == {number_constant(exact)}"
    return "false"


def _listed_only(value: str, enum: CEnum) -> Iterator[Rule]:
    """A member of an enumeration holds a listed value; whether it holds one at all is part of being sound."""
    unlisted = f"{value}.value == {enum.names.UNLISTED}"
    yield Rule("OAC_RULE_ENUM", unlisted, "", "", "oac_violate_unlisted", f"{value}.text")


def _listed(values: tuple[c.Value, ...], kind: str, value: str, report: str) -> Rule:
    """Values that are listed and become no C enumeration."""
    rows = [item for item in values if item.kind != "null"]
    tests = [equals(item, kind, value) for item in rows]
    words = ", ".join(json_text(item.value) for item in rows)
    broken = " && ".join(f"!({test})" for test in tests) or "true"
    if tests and all(" == " in test and "(" not in test for test in tests):
        broken = " && ".join(test.replace(" == ", " != ") for test in tests)
    return Rule("OAC_RULE_ENUM", broken, words, f"one of {words}" if len(rows) > 1 else words, report, value)


def _bound(bound: c.Minimum | c.Maximum, kind: str, value: str, report: str) -> Iterator[Rule]:
    least = isinstance(bound, c.Minimum)
    name = ("OAC_RULE_EXCLUSIVE_" if bound.exclusive else "OAC_RULE_") + ("MINIMUM" if least else "MAXIMUM")
    text = str(bound.limit)
    if least:
        words = f"{'more than' if bound.exclusive else 'at least'} {text}"
    else:
        words = f"{'less than' if bound.exclusive else 'at most'} {text}"
    if kind == "integer":
        whole = integer_bound(bound)
        if whole <= INT64_MIN if least else whole >= INT64_MAX:
            return
        condition = f"{value} {'<' if least else '>'} {integer_constant(whole)}"
    else:
        operator = ("<" if least else ">") + ("=" if bound.exclusive else "")
        condition = f"{value} {operator} {number_constant(bound.limit)}"
    yield Rule(name, condition, text, words, report, value)


def _not_multiple(limit: Decimal, kind: str, value: str) -> str:
    """C: the value is no multiple; empty where every one is."""
    divisor, exponent = significant(limit), int(limit.normalize().as_tuple().exponent)
    if kind == "number":
        return f"!oac_number_is_multiple({value}, {divisor}u, {exponent})"
    if exponent < 0:
        divisor //= math.gcd(divisor, 10**-exponent)
        exponent = 0
    divisor *= 10**exponent
    if divisor == 1:
        return ""
    return f"{value} % {integer_constant(divisor)} != 0" if divisor <= INT64_MAX else f"{value} != 0"


# How the JSON text of a value of each type begins, and what it is called.
_DIGITS = "-0123456789"
_FIRST = {
    "object": "{",
    "array": "[",
    "string": '"',
    "boolean": "tf",
    "integer": _DIGITS,
    "number": _DIGITS,
    "null": "n",
}
_WORDS = {
    "object": "an object",
    "array": "an array",
    "string": "a string",
    "boolean": "true or false",
    "integer": "an integer",
    "number": "a number",
    "null": "null",
}


def json_rules(use: Use, value: str) -> list[Rule]:
    """A free-form value may still have to be of some types, such as an object or null. Whether a number is whole is not
    asked."""
    kinds = use.type.kinds if isinstance(use.type, Json) else ()
    if not kinds:
        return []
    wanted = [kind for kind in _FIRST if kind in kinds or (kind == "null" and use.nullable)]
    allowed = "".join(dict.fromkeys("".join(_FIRST[kind] for kind in wanted)))
    if len(allowed) < 3:
        condition = " && ".join(f"oac_json_first({value}) != '{first}'" for first in allowed)
    else:
        condition = f"strchr({quoted(allowed)}, oac_json_first({value})) == NULL"
    words = " or ".join(_WORDS[kind] for kind in wanted)
    limit = json_text(kinds[0]) if len(kinds) == 1 else "[" + ", ".join(map(json_text, kinds)) + "]"
    return [Rule("OAC_RULE_TYPE", condition, limit, words, "oac_violate_string", value)]
