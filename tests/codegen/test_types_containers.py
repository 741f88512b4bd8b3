"""Lists, maps, objects without properties, and null in every spelling, as types of the Api."""

from __future__ import annotations

import unittest
from typing import Any

from tests.codegen.typed import member, reference, typed

TEXT: dict[str, Any] = {"type": "string"}
NUMBER: dict[str, Any] = {"type": "integer"}
NULL: dict[str, Any] = {"type": "null"}
A = {"A": {"type": "object", "properties": {"x": NUMBER}}}


class Types(unittest.TestCase):
    def check(self, expected: str, schema: Any, *notes: str, **options: Any) -> None:
        with self.subTest(schema=schema):
            found, whole = member(schema, A, **options)
            self.assertEqual((expected, []), (found, whole.refusals))
            self.assertEqual(sorted(notes), sorted(whole.notes))


class Null(Types):
    def test_every_spelling(self) -> None:
        self.check("string?", {"type": ["string", "null"]})
        self.check("string?", {"anyOf": [TEXT, NULL]})
        self.check("A?", {"oneOf": [NULL, reference("A")]})
        self.check("A?", {"type": ["object", "null"], "allOf": [reference("A")]})
        self.check("A?", {"description": "Wrapped.", "oneOf": [reference("A"), {"const": None}]}, VALUES)
        self.check("RootIt?", {"type": ["string", "null"], "enum": ["a", None]})
        self.check("RootIt?", {"enum": ["a", None]}, VALUES)
        self.check("string?", {"oneOf": [{"type": "null"}, {"oneOf": [NULL, TEXT]}]})

    def test_null_beside_alternatives(self) -> None:
        found, whole = member({"type": "null", "oneOf": [TEXT, NUMBER]})
        self.assertEqual("RootIt?", found)
        self.assertEqual({"string", "integer"}, set(whole.branches("RootIt")))

    def test_as_openapi_3_0_has_it(self) -> None:
        for expected, schema in (
            ("string?", {"type": "string", "nullable": True}),
            ("A?", {"nullable": True, "allOf": [reference("A")]}),
            ("A?", {"type": "object", "nullable": True, "allOf": [reference("A")]}),
            ("A?", {"nullable": True, "oneOf": [reference("A")]}),
            ("RootIt?", {"type": "string", "nullable": True, "enum": ["a"]}),
        ):
            self.check(expected, schema, version="3.0.3")

    def test_what_takes_null_back(self) -> None:
        self.check("RootIt", {"type": ["string", "null"], "enum": ["a"]})
        self.check("A", {"type": "object", "anyOf": [reference("A"), NULL]})
        self.check("A", {"allOf": [reference("A"), {"type": ["object", "null"]}]})

    def test_null_alone(self) -> None:
        self.check("json(null)?", NULL)
        self.check("json(null)?", {"anyOf": [NULL, NULL]})
        self.check("json(null)?", {"const": None}, VALUES)


class Lists(Types):
    def test_of_anything(self) -> None:
        self.check("[[[integer]]]", {"type": "array", "items": nested(2, NUMBER)})
        self.check("[integer?]", {"type": "array", "items": {"type": ["integer", "null"]}})
        self.check("[A?]", {"type": "array", "items": {"anyOf": [reference("A"), NULL]}})
        self.check("[{[string]}]", {"type": "array", "items": map_of({"type": "array", "items": TEXT})})
        self.check("[json?]", {"type": "array"})
        self.check("[json?]", {"type": "array", "items": True})
        self.check("[json?]", {"type": "array", "items": False}, FALSE)

    def test_rules_at_any_depth(self) -> None:
        inner = {"type": "array", "minItems": 1, "items": {"type": "integer", "minimum": 1}}
        self.check("[[integer >=1] MinItems1] MaxItems2", {"type": "array", "maxItems": 2, "items": inner})
        self.check("{string MaxLength3} MinProperties1", {**map_of({**TEXT, "maxLength": 3}), "minProperties": 1})

    def test_of_places(self) -> None:
        told = '"prefixItems" is not supported in a schema of type array; the value is carried without that rule'
        self.check("[json?]", {"type": "array", "prefixItems": [TEXT, NUMBER], "items": TEXT}, told)

    def test_of_itself(self) -> None:
        for first, second in (("array", "array"), ("array", "object"), ("object", "array"), ("object", "object")):
            others = {"X": container(first, reference("Y")), "Y": container(second, reference("X"))}
            found, whole = member(reference("X"), others)
            self.assertEqual((f"json({first})", [DEEP]), (found, whole.notes))

    def test_deeper_than_anybody_reads(self) -> None:
        found, whole = member(nested(8, TEXT))
        self.assertEqual(("[" * 8 + "string" + "]" * 8, []), (found, whole.notes))
        found, whole = member(nested(9, TEXT))
        self.assertEqual(("json(array)", [DEEP]), (found, whole.notes))


class Maps(Types):
    def test_of_anything(self) -> None:
        self.check("{string}", map_of(TEXT))
        self.check("{A?}", map_of({"oneOf": [reference("A"), NULL]}))
        self.check("{{integer}}", map_of(map_of(NUMBER)))
        self.check("{string}", {**map_of(TEXT), "properties": {}})

    def test_patterns_are_names_that_are_not_checked(self) -> None:
        cases: tuple[dict[str, Any], ...] = ({}, {"additionalProperties": False}, {"additionalProperties": NUMBER})
        for more in cases:
            self.check("{integer}", {"type": "object", "patternProperties": {"^x": NUMBER}, **more}, PATTERNS)
        several = {"type": "object", "patternProperties": {"^x": NUMBER, "^y": TEXT}}
        self.check("json(object)", several, PATTERNS, SEVERAL)

    def test_beside_properties(self) -> None:
        found = typed({"type": "object", "properties": {"a": TEXT}, "additionalProperties": NUMBER})
        self.assertEqual({"a": "string"}, found.fields())
        self.assertEqual("integer", found.definition("Root")["additional"]["type"]["kind"])
        found = typed({"type": "object", "properties": {"a": TEXT}, "additionalProperties": True})
        self.assertEqual({"is": "Json"}, found.definition("Root")["additional"]["type"])
        self.assertNotIn("additional", typed({"type": "object", "properties": {"a": TEXT}}).definition("Root"))

    def test_free_objects_are_json(self) -> None:
        cases: tuple[dict[str, Any], ...] = (
            {},
            {"additionalProperties": True},
            {"additionalProperties": {}},
            {"properties": {}},
        )
        for more in cases:
            self.check("json(object)", {"type": "object", **more})

    def test_closed_objects(self) -> None:
        for key in ("additionalProperties", "unevaluatedProperties"):
            found = typed({"type": "object", key: False})
            self.assertEqual(({}, True), (found.fields(), found.definition("Root")["closed"]))


class Required(unittest.TestCase):
    def test_a_member_that_is_not_described_is_json(self) -> None:
        found = typed({"type": "object", "required": ["x", "a"], "properties": {"a": NUMBER}})
        self.assertEqual({"a*": "integer", "x*": "json?"}, found.fields())
        self.assertEqual([UNDESCRIBED], found.notes)
        self.assertNotIn("additional", found.definition("Root"))

    def test_of_a_map_it_is_what_the_map_has(self) -> None:
        found = typed({"type": "object", "required": ["x"], "additionalProperties": NUMBER})
        self.assertEqual({"x*": "integer"}, found.fields())
        self.assertEqual("integer", found.definition("Root")["additional"]["type"]["kind"])

    def test_of_a_free_object_others_may_be_there(self) -> None:
        found = typed({"type": "object", "required": ["x"]})
        self.assertEqual({"x*": "json?"}, found.fields())
        self.assertEqual({"is": "Json"}, found.definition("Root")["additional"]["type"])

    def test_strictly_it_is_an_error(self) -> None:
        found = typed({"type": "object", "required": ["x"], "properties": {"a": NUMBER}}, strict=True)
        self.assertEqual(['"x" is required, but there is no such property'], found.refusals)


def nested(depth: int, inner: Any) -> Any:
    for _ in range(depth):
        inner = {"type": "array", "items": inner}
    return inner


def map_of(value: Any) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": value}


def container(kind: str, inner: Any) -> dict[str, Any]:
    return {"type": "array", "items": inner} if kind == "array" else map_of(inner)


VALUES = 'no "type"; it is told from its values'
FALSE = "a schema that allows nothing (false) is not supported; the value is carried without that rule"
DEEP = "lists and maps nest too deep here; the value is carried as JSON text"
PATTERNS = 'the names of "patternProperties" are not checked; their values are members of any name'
SEVERAL = "members of other names have several schemas; they are carried as JSON text"
UNDESCRIBED = "a required member that is not described is carried as JSON text"

if __name__ == "__main__":
    unittest.main()
