"""Descriptions of OpenAPI 3.0 as 3.1 says the same, every node with its place; and which versions there are."""

from __future__ import annotations

import json
import time
import unittest
from typing import Any

from codegen.description.dialect import lift
from codegen.description.document import Document
from codegen.description.refusals import Refusals
from codegen.source.diagnostics import Diagnostics
from codegen.source.node import Node
from codegen.source.yamldoc import loads

_START = "openapi: {version}\ninfo: {{title: t, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n    A: {schema}\n"


def lifted(schema: str, version: str = "3.0.3") -> tuple[Node, list[str]]:
    diagnostics = Refusals()
    root = loads(_START.format(version=version, schema=schema), "a.yaml", diagnostics)
    before = json.dumps(root.plain())
    found = lift(Document(root, "a.yaml"), diagnostics)
    assert json.dumps(root.plain()) == before, "the document itself is changed"
    return found.root, [str(diagnostic) for diagnostic in diagnostics]


def schema_of(root: Node) -> Node:
    return root.get("components").get("schemas").get("A")


class Schemas(unittest.TestCase):
    maxDiff = None

    def assert_lifted(self, schema: str, expected: Any, *notes: str) -> None:
        for version in ("3.0.0", "3.0.4-rc1"):
            root, said = lifted(schema, version)
            self.assertEqual((schema_of(root).plain(), said), (expected, [f"a.yaml:6:{note}" for note in notes]))
            self.assertEqual(root.get("openapi").value, "3.1.0")

    def test_nullable(self) -> None:
        for schema, expected in (
            ("{type: string, nullable: true}", {"type": ["string", "null"]}),
            ("{type: string, nullable: false}", {"type": "string"}),
            ("{nullable: true}", {}),
            ("{type: string, nullable: true, enum: [a]}", {"type": ["string", "null"], "enum": ["a", None]}),
            ("{nullable: true, enum: [a, null]}", {"enum": ["a", None]}),
            ("{type: string, nullable: true, const: a}", {"type": ["string", "null"], "enum": ["a", None]}),
            ("{type: [string], nullable: true}", {"type": ["string", "null"]}),
            ("{type: [string, 'null'], nullable: true}", {"type": ["string", "null"]}),
            ("{properties: {a: {}}, nullable: true}", {"properties": {"a": {}}, "type": ["object", "null"]}),
            ("{items: {}, nullable: true}", {"items": {}, "type": ["array", "null"]}),
            ("{maxLength: 1, nullable: true}", {"maxLength": 1, "type": ["string", "null"]}),
            ("{minimum: 1, nullable: true}", {"minimum": 1, "type": ["number", "null"]}),
        ):
            with self.subTest(schema):
                self.assert_lifted(schema, expected)

    def test_nullable_of_what_is_made_of_others(self) -> None:
        null = {"type": "null"}
        for schema, expected in (
            (
                "{$ref: '#/x', nullable: true, description: d, readOnly: true, x-a: 1}",
                {"description": "d", "readOnly": True, "x-a": 1, "anyOf": [{"$ref": "#/x"}, null]},
            ),
            (
                "{allOf: [{$ref: '#/x'}], nullable: true, default: null}",
                {"default": None, "anyOf": [{"allOf": [{"$ref": "#/x"}]}, null]},
            ),
            (
                "{type: object, allOf: [{$ref: '#/x'}], nullable: true, title: T}",
                {"title": "T", "anyOf": [{"type": "object", "allOf": [{"$ref": "#/x"}]}, null]},
            ),
            ("{oneOf: [{type: string}], nullable: true}", {"oneOf": [{"type": "string"}, null]}),
            (
                "{anyOf: [{$ref: '#/x'}], discriminator: {propertyName: k}, nullable: true}",
                {"anyOf": [{"$ref": "#/x"}, null], "discriminator": {"propertyName": "k"}},
            ),
            (
                "{type: object, oneOf: [{required: [a]}], nullable: true}",
                {"anyOf": [{"type": "object", "oneOf": [{"required": ["a"]}]}, null]},
            ),
        ):
            with self.subTest(schema):
                self.assert_lifted(schema, expected)

    def test_bounds(self) -> None:
        self.assert_lifted(
            "{type: number, minimum: 0, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false}",
            {"type": "number", "maximum": 9, "exclusiveMinimum": 0},
        )
        self.assert_lifted("{exclusiveMinimum: 3}", {"exclusiveMinimum": 3})
        self.assert_lifted(
            "{exclusiveMaximum: true}",
            {},
            '9: note: "exclusiveMaximum: true" without "maximum" means nothing, and is left out',
        )

    def test_beside_a_reference(self) -> None:
        self.assert_lifted(
            "{$ref: '#/x', description: d, type: object, minLength: 1, deprecated: true}",
            {"$ref": "#/x", "description": "d", "deprecated": True},
            '38: note: "type" beside "$ref" means nothing in OpenAPI 3.0, and is left out',
            '52: note: "minLength" beside "$ref" means nothing in OpenAPI 3.0, and is left out',
        )

    def test_files(self) -> None:
        root, said = lifted("{type: file}")
        self.assertEqual(schema_of(root).plain(), {"type": "string", "format": "binary"})
        self.assertEqual(len(said), 1)

    def test_wherever_schemas_stand_and_nowhere_else(self) -> None:
        nullable = "{type: string, nullable: true, example: {nullable: true}}"
        told = {"type": ["string", "null"], "example": {"nullable": True}}
        for schema, expected in (
            (f"{{properties: {{nullable: {nullable}}}}}", {"properties": {"nullable": told}}),
            (f"{{items: {nullable}}}", {"items": told}),
            (f"{{additionalProperties: {nullable}}}", {"additionalProperties": told}),
            (f"{{allOf: [{nullable}], not: {nullable}}}", {"allOf": [told], "not": told}),
        ):
            with self.subTest(schema):
                self.assert_lifted(schema, expected)
        free = "{default: {nullable: true}, enum: [{nullable: true}], x-a: {nullable: true}}"
        self.assert_lifted(free, loads(free, "free.yaml", Diagnostics()).plain())

    def test_places(self) -> None:
        schema = schema_of(
            lifted("\n      type: string\n      minimum: 1\n      exclusiveMinimum: true\n" "      nullable: true")[0]
        )
        places = {key: (node.position.line, node.position.column) for key, node in schema.items()}
        self.assertEqual(places, {"type": (7, 13), "exclusiveMinimum": (8, 16)})
        self.assertEqual(
            {key: place.line for key, place in schema.key_positions.items()}, {"type": 7, "exclusiveMinimum": 9}
        )
        self.assertEqual([item.position.line for item in schema.get("type")], [7, 10])

    def test_old_words_in_a_new_document(self) -> None:
        root, said = lifted("{type: number, nullable: true, minimum: 1, exclusiveMinimum: true}", "3.1.0")
        self.assertEqual(schema_of(root).plain(), {"type": ["number", "null"], "exclusiveMinimum": 1})
        self.assertEqual([line.split(": ")[0] for line in said], ["a.yaml:6:23", "a.yaml:6:51"])
        root, said = lifted("{$ref: '#/x', minLength: 1}", "3.1.0")
        self.assertEqual((schema_of(root).plain(), said), ({"$ref": "#/x", "minLength": 1}, []))

    def test_shared_parts_stay_shared(self) -> None:
        root = loads(
            "{openapi: 3.0.0, components: {schemas: {A: {type: string, nullable: true}}}}", "a.yaml", Diagnostics()
        )
        schemas = root.get("components").get("schemas")
        schemas.members["B"] = schemas.get("A")
        made = lift(Document(root, "a.yaml"), Refusals()).root.get("components").get("schemas")
        self.assertIs(made.get("A"), made.get("B"))
        self.assertEqual(made.get("B").plain(), {"type": ["string", "null"]})

    def test_many_are_fast(self) -> None:
        many = ", ".join(f"p{n}: {{type: string, nullable: true}}" for n in range(20_000))
        started = time.process_time()
        lifted(f"{{properties: {{{many}}}}}")
        self.assertLess(time.process_time() - started, 15)


class Versions(unittest.TestCase):
    def said(self, text: str) -> list[str]:
        diagnostics = Refusals()
        found = lift(Document(loads(text, "a.json", diagnostics), "a.json"), diagnostics)
        self.assertEqual(found is None, diagnostics.has_errors)
        return [str(diagnostic).removeprefix("a.json:1:") for diagnostic in diagnostics]

    def test_accepted(self) -> None:
        for version in ("3.0.0", "3.0.4", "3.1.0", "3.1.2", "3.0.0-rc2"):
            self.assertEqual(self.said(f'{{"openapi": "{version}"}}'), [], version)

    def test_refused(self) -> None:
        supported = "is not supported; 3.0 and 3.1 are, as in 3.1.0"
        none = "is no version of OpenAPI; 3.0 and 3.1 are supported, as in 3.1.0"
        for value, message in (
            ('"3.2.0"', f"OpenAPI 3.2.0 {supported}"),
            ('"3.10.0"', f"OpenAPI 3.10.0 {supported}"),
            ('"2.0"', f"OpenAPI 2.0 {supported}"),
            ('"4.0.0"', f"OpenAPI 4.0.0 {supported}"),
            ('"3.1"', 'the version "3.1" lacks its last number; write 3.1.0'),
            ('"3.0"', 'the version "3.0" lacks its last number; write 3.0.0'),
            ('"3.1.x"', f'"3.1.x" {none}'),
            ('"3.1.01"', f"OpenAPI 3.1.01 {supported}"),
            ('"3.1.0\\n"', f'"3.1.0\\n" {none}'),
            ('""', f'"" {none}'),
            ("3.1", "the version 3.1 is a number here; write all of it as a text, such as '3.1.0'"),
            ("3", "the version 3 is a number here; write all of it as a text, such as '3.1.0'"),
            ("null", "expected a version such as 3.1.0, found null"),
            ("[3]", "expected a version such as 3.1.0, found an array"),
        ):
            with self.subTest(value):
                self.assertEqual(self.said(f'{{"openapi": {value}}}'), [f"13: error: {message}"])

    def test_other_documents(self) -> None:
        for text, message in (
            ('{"swagger": "2.0"}', "2: error: this is Swagger 2.0, which is not supported; convert it to OpenAPI 3"),
            ('{"swagger": 2.0}', "2: error: this is Swagger 2.0, which is not supported; convert it to OpenAPI 3"),
            ('{"asyncapi": "3.0.0"}', "2: error: this is AsyncAPI 3.0.0, which is not supported"),
            ('{"overlay": "1.0.0"}', "2: error: this is an OpenAPI Overlay 1.0.0, which is not supported"),
            ("{}", '1: error: "openapi" is missing; this is not an OpenAPI document'),
            ("[]", "1: error: expected an OpenAPI document, found an array"),
            ('"x"', "1: error: expected an OpenAPI document, found a string"),
        ):
            with self.subTest(text):
                self.assertEqual(self.said(text), [message])


if __name__ == "__main__":
    unittest.main()
