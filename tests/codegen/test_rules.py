"""Rows and constants that rules become; limits at the edges of C's types."""

from __future__ import annotations

import unittest
from decimal import Decimal

from codegen.source.diagnostics import Position
from codegen.api.constraints import EnumValues, Value
from codegen.api.schemas import Schemas
from codegen.description.refusals import Refusals
from codegen.binding.emit.constraints import FileRows
from codegen.binding.emit.shapes import Shapes
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


class Rows(unittest.TestCase):
    def rules(self, kind: str, text: str) -> list[str]:
        """What stands in the braces of OAC_ROW, rule by rule, without the words that all have in common."""
        self.diagnostics = Refusals()
        node = loads(text, "rules.yaml", self.diagnostics)
        assert node is not None
        schemas = Schemas(node, self.diagnostics)
        shape = schemas.shapes.of(node)
        assert shape is not None
        self.rows = FileRows(Shapes({}, {}, {}), "x")
        constraints = schemas.limits.scalar(shape, kind)
        found = [row for constraint in constraints for row in self.rows.one(constraint, kind)]
        return [row.text().removeprefix("OAC_ROW(OAC_RULE_").removesuffix(")") for row in found]

    def test_integer_limits(self) -> None:
        for text, expected in (
            ("{minimum: 1}", ['MINIMUM, 0, 0, "1", NULL, integer, 1']),
            ("{minimum: 0.5}", ['MINIMUM, 0, 0, "0.5", NULL, integer, 1']),
            ("{minimum: 0x10}", ['MINIMUM, 0, 0, "16", NULL, integer, 16']),
            ("{exclusiveMinimum: 0}", ['EXCLUSIVE_MINIMUM, 0, 0, "0", NULL, integer, 1']),
            ("{exclusiveMaximum: 9.5}", ['EXCLUSIVE_MAXIMUM, 0, 0, "9.5", NULL, integer, 9']),
            ("{exclusiveMaximum: 9}", ['EXCLUSIVE_MAXIMUM, 0, 0, "9", NULL, integer, 8']),
            ("{minimum: -9223372036854775808, maximum: 9223372036854775807}", []),
            ("{maximum: 10000000000000000000}", []),
            ("{multipleOf: 1}", []),
            ("{multipleOf: 2.5}", ['MULTIPLE_OF, 0, 0, "2.5", NULL, integer, 5']),
            ("{multipleOf: 0.5}", []),
            ("{multipleOf: 1.0e+20}", ['MULTIPLE_OF, 0, 0, "1.0E+20", NULL, integer, 0']),
            ("{enum: [1, 2]}", ['ENUM, 0, 2, "1, 2", NULL, integers, integers_1_of_x']),
            ("{const: 7}", ['CONST, 0, 1, "7", NULL, integers, integers_1_of_x']),
        ):
            self.assertEqual(expected, self.rules("integer", text), text)
            self.assertFalse(self.diagnostics.has_errors)

    def test_numbers(self) -> None:
        for text, expected in (
            ("{exclusiveMinimum: 0.1}", ['EXCLUSIVE_MINIMUM, 0, 0, "0.1", NULL, number, (double)0.1']),
            ("{multipleOf: 0.01}", ['MULTIPLE_OF, 0, 0, "0.01", NULL, multiple, {1u, -2}']),
            ("{multipleOf: 150}", ['MULTIPLE_OF, 0, 0, "150", NULL, multiple, {15u, 1}']),
        ):
            self.assertEqual(expected, self.rules("number", text), text)

    def test_strings(self) -> None:
        self.assertEqual(['MIN_LENGTH, 0, 0, "1", NULL, count, 1'], self.rules("string", "{minLength: 1}"))
        self.assertEqual([], self.rules("string", "{minLength: 0}"))
        const = ['CONST, 0, 1, "\\"\\303\\251\\"", NULL, texts, texts_1_of_x']
        self.assertEqual(const, self.rules("string", "{const: é}"))
        self.assertEqual(['static const oac_string texts_1_of_x[] = {\n    {"\\303\\251", 2},\n};'], self.rows.arrays)

    def test_booleans(self) -> None:
        self.assertEqual(
            ['CONST, 0, 1, "true", NULL, integers, integers_1_of_x'], self.rules("boolean", "{const: true}")
        )
        self.assertEqual(
            ['ENUM, 0, 1, "false", NULL, integers, integers_1_of_x'], self.rules("boolean", "{enum: [false]}")
        )

    def test_words_of_their_own(self) -> None:
        """Where they do not follow from rule and limit."""
        self.assertEqual(
            ['ENUM, 0, 1, "1, \\"a\\"", "one of 1, \\"a\\"", integers, integers_1_of_x'],
            [row.replace("1.0", "1") for row in self._mixed()],
        )

    def _mixed(self) -> list[str]:
        self.rows = FileRows(Shapes({}, {}, {}), "x")
        place = Position("rules.yaml", 1, 1)
        values = (Value("integer", 1, Decimal(1)), Value("string", "a"))
        found = list(self.rows.one(EnumValues(values, place), "integer"))
        return [row.text().removeprefix("OAC_ROW(OAC_RULE_").removesuffix(")") for row in found]

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
