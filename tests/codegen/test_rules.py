"""Conditions, constants and words that rules become; limits at the edges of C's types."""

from __future__ import annotations

import unittest
from decimal import Decimal

from codegen.source.diagnostics import Position
from codegen.api.schemas import Schemas
from codegen.description.refusals import Refusals
from codegen.binding.emit.patterns import FilePatterns
from codegen.binding.emit.rules import Rules
from codegen.binding.literal import integer_constant, literal, number_constant
from codegen.source.yamldoc import loads


class Literals(unittest.TestCase):
    def test_strings(self) -> None:
        for text, expected in (
            ("plain", "plain"),
            ('"', '\\"'),
            ("\\", "\\\\"),
            ("\n", "\\012"),
            ("\0001", "\\0001"),
            ("é", "\\303\\251"),
            ("?", "?"),
            ("??/", "\\?\\?/"),
            ("\x7f", "\\177"),
            ("%s", "%s"),
        ):
            self.assertEqual(expected, literal(text), repr(text))

    def test_integers(self) -> None:
        for value, expected in (
            (0, "0"),
            (-1, "-1"),
            (2**31 - 1, "2147483647"),
            (2**31, "INT64_C(2147483648)"),
            (-(2**63), "INT64_MIN"),
            (2**63 - 1, "INT64_C(9223372036854775807)"),
            (-(2**31), "INT64_C(-2147483648)"),
        ):
            self.assertEqual(expected, integer_constant(value))

    def test_numbers(self) -> None:
        cases: tuple[tuple[int | float | Decimal, str], ...] = (
            (1, "1.0"),
            (Decimal("0.1"), "(double)0.1"),
            (Decimal("1e300"), "(double)1e+300"),
            (Decimal("1e22"), "1e+22"),
            (-2.5, "-2.5"),
        )
        for value, expected in cases:
            self.assertEqual(expected, number_constant(value))


class Conditions(unittest.TestCase):
    def rules(self, kind: str, text: str) -> list[tuple[str, str, str]]:
        self.diagnostics = Refusals()
        node = loads(text, "rules.yaml", self.diagnostics)
        assert node is not None
        schemas = Schemas(node, self.diagnostics)
        shape = schemas.shapes.of(node)
        assert shape is not None
        found = Rules(FilePatterns("it")).scalar(schemas.limits.scalar(shape, kind), kind, "v")
        return [(rule.rule.removeprefix("OAC_RULE_"), rule.condition, rule.expected) for rule in found]

    def test_integer_limits(self) -> None:
        for text, expected in (
            ("{minimum: 1}", [("MINIMUM", "v < 1", "at least 1")]),
            ("{minimum: 0.5}", [("MINIMUM", "v < 1", "at least 0.5")]),
            ("{minimum: 0x10}", [("MINIMUM", "v < 16", "at least 16")]),
            ("{exclusiveMinimum: 0}", [("EXCLUSIVE_MINIMUM", "v < 1", "more than 0")]),
            ("{exclusiveMaximum: 9.5}", [("EXCLUSIVE_MAXIMUM", "v > 9", "less than 9.5")]),
            ("{exclusiveMaximum: 9}", [("EXCLUSIVE_MAXIMUM", "v > 8", "less than 9")]),
            ("{minimum: -9223372036854775808, maximum: 9223372036854775807}", []),
            ("{maximum: 10000000000000000000}", []),
            ("{multipleOf: 1}", []),
            ("{multipleOf: 2.5}", [("MULTIPLE_OF", "v % 5 != 0", "a multiple of 2.5")]),
            ("{multipleOf: 0.5}", []),
            ("{multipleOf: 1.0e+20}", [("MULTIPLE_OF", "v != 0", "a multiple of 1.0E+20")]),
            ("{enum: [1, 2]}", [("ENUM", "v != 1 && v != 2", "one of 1, 2")]),
            ("{const: 7}", [("CONST", "!(v == 7)", "7")]),
        ):
            self.assertEqual(expected, self.rules("integer", text), text)
            self.assertFalse(self.diagnostics.has_errors)

    def test_numbers(self) -> None:
        for text, expected in (
            ("{exclusiveMinimum: 0.1}", [("EXCLUSIVE_MINIMUM", "v <= (double)0.1", "more than 0.1")]),
            ("{multipleOf: 0.01}", [("MULTIPLE_OF", "!oac_number_is_multiple(v, 1u, -2)", "a multiple of 0.01")]),
            ("{multipleOf: 150}", [("MULTIPLE_OF", "!oac_number_is_multiple(v, 15u, 1)", "a multiple of 150")]),
        ):
            self.assertEqual(expected, self.rules("number", text), text)

    def test_strings(self) -> None:
        self.assertEqual(
            [("MIN_LENGTH", "oac_string_characters(v) < 1", "at least 1 character")],
            self.rules("string", "{minLength: 1}"),
        )
        self.assertEqual([], self.rules("string", "{minLength: 0}"))
        self.assertEqual([("CONST", '!(oac_string_is(v, "\\303\\251", 2))', '"é"')], self.rules("string", "{const: é}"))

    def test_booleans(self) -> None:
        self.assertEqual([("CONST", "!(v)", "true")], self.rules("boolean", "{const: true}"))
        self.assertEqual([("ENUM", "!(!v)", "false")], self.rules("boolean", "{enum: [false]}"))

    def test_limits_without_sense(self) -> None:
        for kind, text in (
            ("integer", "{minimum: a}"),
            ("integer", "{multipleOf: 0}"),
            ("number", "{multipleOf: -1}"),
            ("string", "{maxLength: -1}"),
            ("string", "{maxLength: 1.5}"),
            ("number", "{maximum: 1.0e+301}"),
            ("integer", "{enum: 5}"),
            ("integer", "{enum: []}"),
            ("integer", "{minimum: 9223372036854775808}"),
            ("integer", "{const: [1]}"),
        ):
            self.rules(kind, text)
            found = [each for each in self.diagnostics if 'no "type"' not in each.message]
            self.assertEqual(1, len(found), text)
            self.assertEqual(Position("rules.yaml", 1, text.index(":") + 3), found[0].position, text)


if __name__ == "__main__":
    unittest.main()
