"""Types that are told from other keywords; enum, const, limits and words that do not fit."""

from __future__ import annotations

import unittest
from typing import Any

from tests.codegen.typed import Typed, member, typed

TEXT: dict[str, Any] = {"type": "string"}
NUMBER: dict[str, Any] = {"type": "integer"}


class Values(unittest.TestCase):
    def check(self, expected: str, schema: Any, *notes: str) -> Typed:
        found, whole = member(schema)
        self.assertEqual((expected, sorted(notes), []), (found, sorted(whole.notes), whole.refusals), schema)
        return whole

    def refused(self, reason: str, schema: Any) -> None:
        found, whole = member(schema)
        self.assertEqual(("nothing", [reason]), (found, whole.refusals), schema)


class Untyped(Values):
    def test_told_from_keywords(self) -> None:
        cases: tuple[tuple[str, dict[str, Any]], ...] = (
            ("RootIt", {"properties": {"a": NUMBER}}),
            ("RootIt", {"additionalProperties": False}),
            ("{integer}", {"additionalProperties": NUMBER}),
            ("[integer]", {"items": NUMBER}),
            ("string /a/", {"pattern": "a"}),
            ("string MinLength1", {"minLength": 1}),
            ("number >=3", {"minimum": 3}),
        )
        for expected, schema in cases:
            self.check(expected, schema, f'no "type"; it is told from "{next(iter(schema))}"')

    def test_told_from_values(self) -> None:
        for expected, schema in (
            ("RootIt", {"enum": ["a"]}),
            ("integer in[1,2]", {"enum": [1, 2]}),
            ("number in[1,2.5]", {"enum": [1, 2.5]}),
            ("boolean in[true]", {"enum": [True]}),
            ('string ="a"', {"const": "a"}),
            ("integer =5", {"const": 5}),
        ):
            self.check(expected, schema, VALUES)

    def test_anything(self) -> None:
        for schema in ({}, True, {"description": "x"}, {"format": "date"}, {"allOf": []}, {"allOf": [True]}):
            self.check("json?", schema)
        several = 'no "type", and keywords of several; the value is carried as JSON text'
        self.check("json?", {"properties": {"a": NUMBER}, "minLength": 3}, several)

    def test_types_that_there_are_not(self) -> None:
        for kind in ("strng", ["string", "strng"]):
            self.check("json?", {"type": kind}, 'there is no type "strng"; did you mean "string"? (read over)')
        for none in ([], 5, {"a": 1}):
            self.check("json?", {"type": none}, "a type that is no name of one is read over")
        told = ['there is no type "list" (read over)', 'no "type"; it is told from "items"']
        self.check("[string]", {"type": "list", "items": TEXT}, *told)

    def test_no_schema_at_all(self) -> None:
        for schema in (5, "x", [], None):
            found, whole = member(schema)
            self.assertEqual((1, "nothing"), (len(whole.refusals), found))

    def test_a_stricter_description_names_its_types(self) -> None:
        found = typed({"type": "object", "properties": {"a": {"enum": ["a"]}, "b": {"type": "strng"}}}, strict=True)
        self.assertIn('"type" is missing beside "enum"', found.refusals)
        self.assertTrue(any(reason.startswith('unknown type "strng"') for reason in found.refusals))


class Listed(Values):
    def test_of_every_kind(self) -> None:
        self.assertEqual(["a", "b"], self.check("RootIt", {**TEXT, "enum": ["a", "b"]}).values("RootIt"))
        self.check("integer in[1,2]", {**NUMBER, "enum": [1, 2]})
        self.check("number in[1,2.5]", {"type": "number", "enum": [1, 2.5]})
        self.check("boolean in[true]", {"type": "boolean", "enum": [True]})
        self.check("integer =1.0", {**NUMBER, "const": 1.0})
        self.check('RootIt ="a"', {**TEXT, "enum": ["a", "b"], "const": "a"})

    def test_of_another_type_than_is_stated(self) -> None:
        self.check("RootIt", {**TEXT, "enum": ["a", 1]}, LEFT_OUT)
        self.check("integer in[2]", {**NUMBER, "enum": ["1", 2, True, None]}, *[LEFT_OUT] * 3)
        self.check("number in[1]", {"type": "number", "enum": [True, 1]}, LEFT_OUT)
        self.check("number in[0]", {"type": "number", "enum": [False, 0]}, LEFT_OUT)
        nothing: tuple[dict[str, Any], ...] = (
            {"type": "number", "enum": [True]},
            {**TEXT, "const": 5},
            {**TEXT, "enum": [None]},
        )
        for schema in nothing:
            key, kind = list(schema)[-1], schema["type"]
            self.refused(f'no value of "{key}" is a {kind}, so there is none', schema)

    def test_twice(self) -> None:
        whole = self.check("RootIt", {**TEXT, "enum": ["a", "a"]}, TWICE)
        self.assertEqual(["a"], whole.values("RootIt"))
        self.check("integer in[1,2]", {**NUMBER, "enum": [1, 1.0, 2]}, TWICE)
        self.check("json(boolean,integer)", {"enum": [True, 1]}, SEVERAL, VALUES)

    def test_of_several_types(self) -> None:
        self.check("json(string,integer)", {"enum": ["a", 1]}, SEVERAL, VALUES)
        self.check("json(string,integer)", {"type": ["string", "integer"], "enum": ["a", 1]}, SEVERAL)
        self.check("json(string,integer)?", {"enum": ["a", None, 1]}, SEVERAL, VALUES)
        self.check("RootIt", {"type": ["string", "integer"], "enum": ["a", "b"]})

    def test_of_lists_and_objects(self) -> None:
        self.check("json(object)", {"type": "object", "const": {"a": 1}}, unchecked("const", " without properties"))
        self.check("[integer]", {"type": "array", "items": NUMBER, "enum": [[1]]}, unchecked("enum", kind="array"))

    def test_that_are_none(self) -> None:
        for values in ([], 5, "a"):
            self.check("string", {**TEXT, "enum": values}, NOTHING + WITHOUT)

    def test_that_contradict_each_other(self) -> None:
        self.refused('no value is left that all of "enum" and "const" allow', {**TEXT, "enum": ["a"], "const": "b"})
        left = 'no value is left that all of "enum" allow'
        self.refused(left, {"allOf": [{**TEXT, "enum": ["a"]}, {"enum": ["b"]}]})


class Limits(Values):
    def test_of_another_type(self) -> None:
        self.check("integer", {**NUMBER, "minLength": 3}, '"minLength" says nothing of a number; it is read over')
        self.check("string", {**TEXT, "minimum": 3}, '"minimum" says nothing of a string; it is read over')
        self.check(
            "[json?]", {"type": "array", "required": ["a"]}, '"required" says nothing of an array; it is read over'
        )
        beside = '"minLength" is not supported in a schema of type string with "enum"' + WITHOUT
        self.check("RootIt", {**TEXT, "enum": ["a"], "minLength": 3}, beside)

    def test_beyond_what_an_integer_holds(self) -> None:
        told = "is beyond 64-bit integers, so it limits none of them"
        self.check("integer <=18446744073709551615", {**NUMBER, "maximum": 2**64 - 1}, f'"maximum" {told}')
        self.check("integer >=-9223372036854775809", {**NUMBER, "minimum": -(2**63) - 1}, f'"minimum" {told}')
        self.check("integer <=9223372036854775807", {**NUMBER, "maximum": 2**63 - 1})
        self.refused_but_there('"minimum" leaves no 64-bit integer that is allowed', {**NUMBER, "minimum": 2**63})

    def refused_but_there(self, reason: str, schema: Any) -> None:
        self.assertEqual([reason], member(schema)[1].refusals)

    def test_without_sense(self) -> None:
        for schema, told in (
            ({**TEXT, "minLength": -1}, 'expected a whole number from 0 for "minLength"'),
            ({**TEXT, "minLength": "3"}, 'expected a number for "minLength"'),
            ({**TEXT, "pattern": 5}, 'expected a string for "pattern"'),
            ({"type": "number", "multipleOf": 0}, '"multipleOf" must be greater than 0'),
            ({"type": "array", "uniqueItems": "yes"}, 'expected true or false for "uniqueItems"'),
        ):
            found, whole = member(schema)
            self.assertEqual(([told + WITHOUT], []), (whole.notes, whole.refusals), schema)
            self.assertEqual([told], typed({"type": "object", "properties": {"it": schema}}, strict=True).refusals)

    def test_patterns_that_cannot_be_compiled(self) -> None:
        told = "a pattern cannot be compiled (lookahead (?=...) is not supported (at character 1)); it is not checked"
        self.check("string", {**TEXT, "pattern": "(?=a)b"}, told)
        strict = typed({"type": "object", "properties": {"it": {**TEXT, "pattern": "(?=a)b"}}}, strict=True)
        self.assertEqual(1, len(strict.refusals))

    def test_formats_are_words(self) -> None:
        for kind, format_ in (("integer", "int32"), ("number", "float"), ("string", "date"), ("string", "binary")):
            self.check(f"{kind}:{format_}", {"type": kind, "format": format_})

    def test_conditions_are_checked_whole_or_not_at_all(self) -> None:
        for condition in ({"not": TEXT}, {"minLength": "x"}, {"type": "array"}):
            found, whole = member({"type": "array", "items": TEXT, "contains": condition})
            self.assertEqual(("[string]", []), (found, whole.refusals))
            self.assertTrue(all(note.endswith(WITHOUT) for note in whole.notes), whole.notes)
            self.assertTrue(whole.notes)


class Words(Values):
    def test_defaults_of_another_type(self) -> None:
        cases: tuple[dict[str, Any], ...] = (
            {**TEXT, "default": 5},
            {**NUMBER, "default": "5"},
            {**TEXT, "default": None},
        )
        for schema in cases:
            self.check(schema["type"], schema, "a default that the type does not allow is told, and nothing more")
        self.check("number", {"type": "number", "default": 5})
        self.check("string?", {"type": ["string", "null"], "default": None})

    def test_read_and_write_only(self) -> None:
        found = typed(
            {"type": "object", "properties": {"a": {**TEXT, "readOnly": True}, "b": {**TEXT, "writeOnly": True}}}
        )
        self.assertEqual((True, True), (found.field("a")["read_only"], found.field("b")["write_only"]))
        both = {**TEXT, "readOnly": True, "writeOnly": True}
        self.check("string", both, "a member that is both readOnly and writeOnly is neither read nor sent")
        told = 'expected a boolean for "readOnly" in a schema, found a string (read over)'
        self.check("string", {**TEXT, "readOnly": "true"}, told)


def unchecked(key: str, more: str = "", kind: str = "object") -> str:
    return f'"{key}" is not supported in a schema of type {kind}{more}{WITHOUT}'


WITHOUT = "; the value is carried without that rule"
VALUES = 'no "type"; it is told from its values'
LEFT_OUT = "a value that is not of the type that is stated can never be; it is left out"
NOTHING = 'expected a list with at least one value for "enum"'
TWICE = "a value that is listed twice is taken once"
SEVERAL = "values of several types are not checked; the value is carried as JSON text"

if __name__ == "__main__":
    unittest.main()
