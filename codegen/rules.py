"""Turns the keywords of JSON Schema 2020-12 into C conditions and the words that go with them.

A condition is an expression over a C value; build.py says what that value is called. A keyword whose value makes no
sense is reported where it stands.
"""

from __future__ import annotations

import math
from decimal import Decimal
from typing import Any

from codegen import shown
from codegen.diagnostics import Diagnostics
from codegen.model import Enum, Rule
from codegen.yamldoc import Node

# Beyond these a limit is no C constant, or not the same one.
_SMALLEST, _LARGEST = Decimal("1e-300"), Decimal("1e300")

INT64_MIN, INT64_MAX = -(2**63), 2**63 - 1


def literal(text: str) -> str:
    """The inside of a C string literal for any text: ASCII as it is, other bytes in octal."""
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


def json_text(value: Any) -> str:
    """JSON text of a limit, as it is shown to people."""
    if isinstance(value, Decimal):
        return str(value)
    return shown.json_text(value)


def integer_constant(value: int) -> str:
    if value == INT64_MIN:
        return "INT64_MIN"
    return str(value) if -(2**31) < value < 2**31 else f"INT64_C({value})"


def number_constant(value: int | float | Decimal) -> str:
    """A double; where C computes with more digits, a constant that no double has exactly would be another number."""
    text = repr(float(value))
    text = text if any(mark in text for mark in ".en") else text + ".0"
    return text if Decimal(text) == Decimal(float(value)) else f"(double){text}"


def exact(node: Node) -> Decimal:
    """A number as it is written, so that 0.1 is a tenth."""
    return Decimal(node.text) if node.text else Decimal(str(node.value))


class Rules:
    """Makes the rules of one schema node. `value` is the C expression of the value."""

    def __init__(self, diagnostics: Diagnostics, patterns: "PatternSink") -> None:
        self._diagnostics = diagnostics
        self._patterns = patterns

    def _number(self, node: Node, key: str) -> Decimal | None:
        limit = node.get(key)
        if limit is None:
            return None
        if limit.kind not in ("integer", "number") or not exact(limit).is_finite():
            self._diagnostics.error(limit.position, f'expected a number for "{key}"')
            return None
        if exact(limit) and not _SMALLEST <= abs(exact(limit)) <= _LARGEST:
            self._diagnostics.error(limit.position, f'"{key}" is beyond what a number can hold (1e-300 to 1e300)')
            return None
        return exact(limit)

    def size(self, node: Node, key: str) -> int | None:
        limit = self._number(node, key)
        if limit is None:
            return None
        if limit != int(limit) or limit < 0 or limit > 2**53:
            self._diagnostics.error(node.get(key).position, f'expected a whole number from 0 for "{key}"')
            return None
        return int(limit)

    def bounds(
        self, node: Node, keyword: str, rule: str, count: str, unit: str,
        report: str = "oac_violate_count", value: str = "",
    ) -> list[Rule]:  # fmt: skip
        """The rules of min... and max...: how many of a unit there are, `count` in C. `value` is what is reported."""
        found = []
        for side, operator, words in (("min", "<", "at least"), ("max", ">", "at most")):
            limit = self.size(node, side + keyword)
            if limit is None or (side == "min" and limit == 0):
                continue
            expected = f"{words} {limit} {unit}{'' if limit == 1 else 's'}"
            name = f"OAC_RULE_{side.upper()}_{rule}"
            found.append(Rule(name, f"{count} {operator} {limit}", str(limit), expected, report, value or count))
        return found

    def scalar(self, node: Node, kind: str, value: str, enum: Enum | None = None) -> list[Rule]:
        if kind == "integer":
            return self._integer(node, value)
        if kind == "number":
            return self._decimal(node, value)
        if kind == "string":
            return self._string(node, value)
        if kind == "boolean":
            return self._boolean(node, value)
        if kind == "enum" and enum is not None:
            return self._enum(node, value, enum)
        return []

    def _integer(self, node: Node, value: str) -> list[Rule]:
        rules = []
        for key, rule, words in _BOUNDS:
            limit = self._number(node, key)
            if limit is None:
                continue
            bound = _integer_bound(key, limit)
            if bound is None:
                continue
            operator, whole = bound
            if not INT64_MIN <= whole <= INT64_MAX:
                self._diagnostics.error(node.get(key).position, f'"{key}" leaves no 64-bit integer that is allowed')
                continue
            text = json_text(limit)
            rules.append(
                Rule(rule, f"{value} {operator} {integer_constant(whole)}", text, f"{words} {text}", "oac_violate_int", value)
            )
        step = self._step(node)
        if step is not None:
            divisor, exponent = step
            if exponent < 0:
                divisor //= math.gcd(divisor, 10**-exponent)
                exponent = 0
            divisor *= 10**exponent
            text = json_text(exact(node.get("multipleOf")))
            if divisor > INT64_MAX:
                condition = f"{value} != 0"
            else:
                condition = f"{value} % {integer_constant(divisor)} != 0"
            if divisor != 1:
                rules.append(Rule("OAC_RULE_MULTIPLE_OF", condition, text, f"a multiple of {text}", "oac_violate_int", value))
        rules += self._listed(node, value, "integer", "oac_violate_int")
        return rules

    def _decimal(self, node: Node, value: str) -> list[Rule]:
        rules = []
        for key, rule, words in _BOUNDS:
            limit = self._number(node, key)
            if limit is None:
                continue
            text = json_text(limit)
            condition = f"{value} {_BROKEN[key]} {number_constant(limit)}"
            rules.append(Rule(rule, condition, text, f"{words} {text}", "oac_violate_number", value))
        step = self._step(node)
        if step is not None:
            text = json_text(exact(node.get("multipleOf")))
            condition = f"!oac_number_is_multiple({value}, {step[0]}u, {step[1]})"
            rules.append(Rule("OAC_RULE_MULTIPLE_OF", condition, text, f"a multiple of {text}", "oac_violate_number", value))
        rules += self._listed(node, value, "number", "oac_violate_number")
        return rules

    def _step(self, node: Node) -> tuple[int, int] | None:
        limit = self._number(node, "multipleOf")
        if limit is None:
            return None
        position = node.get("multipleOf").position
        if limit <= 0:
            self._diagnostics.error(position, '"multipleOf" must be greater than 0')
            return None
        parts = limit.normalize().as_tuple()
        divisor = int("".join(map(str, parts.digits)))
        if divisor >= 2**31:
            self._diagnostics.error(position, '"multipleOf" is not supported with more than 9 significant digits')
            return None
        return divisor, int(parts.exponent)

    def _string(self, node: Node, value: str) -> list[Rule]:
        count = f"oac_string_characters({value})"
        rules = self.bounds(node, "Length", "LENGTH", count, "character", "oac_violate_string", value)
        pattern = node.get("pattern")
        if pattern is not None and pattern.kind != "string":
            self._diagnostics.error(pattern.position, 'expected a string for "pattern"')
        elif pattern is not None:
            found = self._patterns.function(pattern)
            if found is not None:
                function, words = found
                rules.append(
                    Rule("OAC_RULE_PATTERN", f"!{function}({value})", json_text(pattern.value), words, "oac_violate_string", value)
                )
        constant = node.get("const")
        if constant is not None:
            rules.append(self._constant(constant, self.equals(constant, "string", value), "oac_violate_string", value))
        return rules

    def _boolean(self, node: Node, value: str) -> list[Rule]:
        return self._listed(node, value, "boolean", "oac_violate_bool")

    def _enum(self, node: Node, value: str, enum: Enum) -> list[Rule]:
        rules = [
            Rule("OAC_RULE_ENUM", f"{value}.value == {enum.upper}_UNLISTED", "", "", "oac_violate_unlisted", f"{value}.text")
        ]
        constant = node.get("const")
        if constant is not None:
            rules.append(self._constant(constant, self.equals(constant, "enum", value, enum), "oac_violate_string", f"{value}.text"))
        return rules

    def _listed(self, node: Node, value: str, kind: str, report: str) -> list[Rule]:
        """enum and const of scalars that become no C enumeration."""
        rules = []
        values = node.get("enum")
        if values is not None:
            if values.kind != "array" or not values.value:
                self._diagnostics.error(values.position, 'expected a list with at least one value for "enum"')
            else:
                rows = [item for item in values if item.kind != "null"]
                tests = [self.equals(item, kind, value) for item in rows]
                words = ", ".join(json_text(item.plain()) for item in rows)
                broken = " && ".join(f"!({test})" for test in tests) or "true"
                if all(" == " in test and "(" not in test for test in tests) and tests:
                    broken = " && ".join(test.replace(" == ", " != ") for test in tests)
                rules.append(Rule("OAC_RULE_ENUM", broken, words, f"one of {words}" if len(rows) > 1 else words, report, value))
        constant = node.get("const")
        if constant is not None:
            rules.append(self._constant(constant, self.equals(constant, kind, value), report, value))
        return rules

    def _constant(self, node: Node, test: str, report: str, value: str) -> Rule:
        text = json_text(node.plain())
        return Rule("OAC_RULE_CONST", f"!({test})", text, text, report, value)

    def equals(self, node: Node, kind: str, value: str, enum: Enum | None = None) -> str:
        """C: the value is this constant."""
        plain = node.plain()
        if kind == "enum" and enum is not None and node.kind == "string":
            for row in enum.values:
                if row.text == plain:
                    return f"{value}.value == {row.c_name}"
            return f'oac_string_is({value}.text, "{literal(plain)}", {len(plain.encode())})'
        if kind == "string" and node.kind == "string":
            return f'oac_string_is({value}, "{literal(plain)}", {len(plain.encode())})'
        if kind == "boolean" and node.kind == "boolean":
            return value if plain else f"!{value}"
        if kind == "integer" and node.kind in ("integer", "number"):
            number = exact(node)
            if number == int(number) and INT64_MIN <= number <= INT64_MAX:
                return f"{value} == {integer_constant(int(number))}"
            return "false"
        if kind == "number" and node.kind in ("integer", "number"):
            return f"{value} == {number_constant(exact(node))}"
        if node.kind in ("object", "array"):
            self._diagnostics.error(node.position, "a constant that is an object or an array is not supported")
        return "false"


class PatternSink:
    """Collects the functions that patterns of one file become."""

    def function(self, node: Node) -> tuple[str, str] | None:
        """Name of the C function and the words for people, or None after a complaint."""
        raise NotImplementedError


_BOUNDS = (
    ("minimum", "OAC_RULE_MINIMUM", "at least"),
    ("exclusiveMinimum", "OAC_RULE_EXCLUSIVE_MINIMUM", "more than"),
    ("maximum", "OAC_RULE_MAXIMUM", "at most"),
    ("exclusiveMaximum", "OAC_RULE_EXCLUSIVE_MAXIMUM", "less than"),
)
_BROKEN = {"minimum": "<", "exclusiveMinimum": "<=", "maximum": ">", "exclusiveMaximum": ">="}


def _integer_bound(key: str, limit: Decimal) -> tuple[str, int] | None:
    """The comparison that is true when a 64-bit integer breaks the bound; None where none can."""
    if key == "minimum":
        operator, whole = "<", math.ceil(limit)
    elif key == "exclusiveMinimum":
        operator, whole = "<", math.floor(limit) + 1
    elif key == "maximum":
        operator, whole = ">", math.floor(limit)
    else:
        operator, whole = ">", math.ceil(limit) - 1
    if (operator == "<" and whole <= INT64_MIN) or (operator == ">" and whole >= INT64_MAX):
        return None
    return operator, whole
