"""Unions: what is one, what its branches are told apart by, and what is JSON text because they cannot be."""

from __future__ import annotations

import unittest
from typing import Any

from tests.codegen.typed import Typed, member, reference

TEXT: dict[str, Any] = {"type": "string"}
NUMBER: dict[str, Any] = {"type": "integer"}


def thing(*required: str, **properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties, **({"required": list(required)} if required else {})}


def tagged(*texts: str, **properties: Any) -> dict[str, Any]:
    return thing("kind", kind={"type": "string", "enum": list(texts)}, **properties)


class Unions(unittest.TestCase):
    def union(self, schema: Any, others: dict[str, Any] | None = None) -> Typed:
        found, whole = member(schema, others)
        self.assertEqual(("RootIt", []), (found, whole.refusals))
        return whole

    def branches(self, expected: dict[str, str], schema: Any, others: dict[str, Any] | None = None) -> Typed:
        with self.subTest(schema=schema):
            whole = self.union(schema, others)
            self.assertEqual(expected, whole.branches("RootIt"))
            return whole
        raise AssertionError

    def json(self, expected: str, schema: Any, others: dict[str, Any] | None = None) -> None:
        with self.subTest(schema=schema):
            found, whole = member(schema, others)
            self.assertEqual((expected, [UNTOLD], []), (found, whole.notes, whole.refusals))


class Kinds(Unions):
    def test_several_types(self) -> None:
        both = {"string": "string string", "integer": "integer integer"}
        self.branches(both, {"type": ["string", "integer"]})
        self.branches(both, {"oneOf": [TEXT, NUMBER]})
        self.branches(both, {"anyOf": [TEXT, NUMBER]})
        self.branches(
            {**both, "boolean": "boolean boolean"}, {"oneOf": [reference("U"), {"type": "boolean"}]}, {"U": U}
        )

    def test_each_rule_goes_with_its_type(self) -> None:
        schema = {"type": ["array", "string", "object"], "items": TEXT, "minLength": 2, "properties": {"a": NUMBER}}
        expected = {"array": "[string] array", "string": "string MinLength2 string", "object": "RootItObject"}
        whole = self.branches(expected, schema)
        self.assertEqual([], whole.notes)
        self.assertEqual({"a": "integer"}, whole.fields("RootItObject"))

    def test_one_of_each_kind(self) -> None:
        listed = {"type": "array", "items": NUMBER}
        expected = {
            "A": "A",
            "array": "[integer] array",
            "boolean": "boolean boolean",
            "number": "number integer+number",
        }
        each = [reference("A"), listed, {"type": "boolean"}, {"type": "number"}]
        self.branches(expected, {"anyOf": each}, {"A": thing(a=TEXT)})

    def test_lists_are_told_by_being_lists_only(self) -> None:
        self.json("json(array)", {"oneOf": [{"type": "array", "items": TEXT}, {"type": "array", "items": NUMBER}]})

    def test_anything_beside_something(self) -> None:
        for anything in ({}, True, {"description": "Whatever."}):
            self.json("json?", {"oneOf": [anything, TEXT]})


class OneScalar(unittest.TestCase):
    def check(self, expected: str, schema: Any, *notes: str) -> Typed:
        with self.subTest(schema=schema):
            found, whole = member(schema)
            self.assertEqual((expected, list(notes), []), (found, whole.notes, whole.refusals))
            return whole
        raise AssertionError

    def test_numbers(self) -> None:
        self.check("number", {"type": ["integer", "number"]})
        self.check("number", {"anyOf": [NUMBER, {"type": "number"}]})
        self.check("integer in[1,2,5]", {"oneOf": [{**NUMBER, "enum": [1, 2]}, {**NUMBER, "const": 5}]})
        self.check("number", {"anyOf": [{**NUMBER, "minimum": 3}, {"type": "number", "maximum": 9}]}, ASKED)

    def test_texts(self) -> None:
        dates = [{**TEXT, "format": "date"}, {**TEXT, "format": "date-time"}]
        self.check("string", {"oneOf": dates})
        self.check("string:date", {"oneOf": dates[:1] * 2})
        whole = self.check("RootIt", {"oneOf": [{**TEXT, "const": "a"}, {**TEXT, "const": "b", "title": "B"}]})
        self.assertEqual(["a", "b"], whole.values("RootIt"))
        whole = self.check("RootIt", {"anyOf": [{**TEXT, "enum": ["a", "b"]}, TEXT]})
        self.assertEqual(["a", "b"], whole.values("RootIt"))
        self.check("string", {**TEXT, "anyOf": [{"format": "ipv4"}, {"format": "ipv6"}]})

    def test_one_that_is_left(self) -> None:
        self.check("string", {"oneOf": [False, TEXT]})
        self.check("string MinLength3", {"minLength": 3, "oneOf": [TEXT]})


class Objects(Unions):
    def test_by_texts_that_are_listed(self) -> None:
        whole = self.branches({"a": "RootItA =a", "b": "RootItB =b|c"}, {"oneOf": [tagged("a"), tagged("b", "c")]})
        self.assertEqual("kind", whole.definition("RootIt")["discriminant"])
        by_name = {"oneOf": [reference("A"), reference("B")]}
        self.branches({"A": "A =a", "B": "B =b"}, by_name, {"A": tagged("a"), "B": tagged("b")})

    def test_which_all_must_have(self) -> None:
        free = {"type": "object", "properties": {"kind": {"type": "string", "enum": ["b"]}}}
        self.json("json(object)", {"oneOf": [tagged("a"), free]})
        self.json("json(object)", {"oneOf": [tagged("a", "b"), tagged("b", "c")]})
        self.json("json(object)", {"oneOf": [tagged("a"), {"type": "object"}]})
        null = thing("kind", kind={"type": ["string", "null"], "enum": ["b", None]})
        self.branches({"a": "RootItA =a", "b": "RootItB =b|null"}, {"oneOf": [tagged("a"), null]})

    def test_by_what_is_needed(self) -> None:
        both = {"oneOf": [reference("A"), reference("B")]}
        a, b = thing("a", a=TEXT), thing("b", "c", b=TEXT, c=TEXT)
        self.branches({"A": "A needs a", "B": "B needs b"}, both, {"A": a, "B": b})
        self.json("json(object)", both, {"A": thing(a=TEXT), "B": b})
        self.json("json(object)", both, {"A": a, "B": thing("b", b=TEXT, a=TEXT)})
        self.json("json(object)", both, {"A": {**a, "additionalProperties": True}, "B": b})

    def test_a_closed_one_may_be_the_rest(self) -> None:
        open_, more = thing("id", id=TEXT), thing("id", "size", id=TEXT, size=NUMBER)
        both = {"oneOf": [reference("A"), reference("B")]}
        self.json("json(object)", both, {"A": open_, "B": more})
        closed = {**open_, "additionalProperties": False}
        self.branches({"A": "A", "B": "B needs size"}, both, {"A": closed, "B": more})

    def test_of_one_text_by_what_is_needed(self) -> None:
        first, second = tagged("git", id=NUMBER), tagged("git", url=TEXT)
        first["required"].append("id")
        second["required"].append("url")
        expected = {"id": "RootItId needs id", "url": "RootItUrl needs url"}
        self.branches(expected, {"oneOf": [first, second]})

    def test_beside_members(self) -> None:
        schema = {**thing("id", id=TEXT), "oneOf": [tagged("a", x=NUMBER), tagged("b")]}
        whole = self.branches({"a": "RootItA =a", "b": "RootItB =b"}, schema)
        self.assertEqual({"id*": "string", "kind*": "RootItAKind", "x": "integer"}, whole.fields("RootItA"))

    def test_beside_members_that_is_all_there_is(self) -> None:
        found, whole = member({**thing(id=TEXT), "oneOf": [thing(p=TEXT), thing(q=TEXT)]})
        self.assertEqual(("RootIt", [SHARED]), (found, whole.notes))
        self.assertEqual({"id": "string"}, whole.fields("RootIt"))
        self.assertEqual({"is": "Json"}, whole.definition("RootIt")["additional"]["type"])

    def test_what_is_required_is_no_alternative(self) -> None:
        asked = {**thing(a=TEXT, b=TEXT), "anyOf": [{"required": ["a"]}, {"required": ["b"]}]}
        found, whole = member(asked)
        self.assertEqual(["a", "b"], list(whole.fields("RootIt")))
        told = '"anyOf" of what is required is not supported; the value is carried without that rule'
        self.assertEqual([told], whole.notes)

    def test_a_schema_that_stands_twice(self) -> None:
        for others in ([reference("A")], [reference("A")] * 2):
            self.assertEqual("A", member({"oneOf": others}, {"A": thing(a=TEXT)})[0])


U = {"oneOf": [TEXT, NUMBER]}
UNTOLD = "alternatives that cannot be told apart; the value is carried as JSON text"
SHARED = "alternatives that cannot be told apart: what all have is typed, other members are JSON text"
ASKED = "what alternatives of one type ask for is not checked; the value is carried"

if __name__ == "__main__":
    unittest.main()
