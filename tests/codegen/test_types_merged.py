"""allOf and what stands beside a reference: merged into one type; a wrapper is what it wraps."""

from __future__ import annotations

import unittest
from typing import Any

from tests.codegen.typed import Typed, member, reference, typed

TEXT: dict[str, Any] = {"type": "string"}
NUMBER: dict[str, Any] = {"type": "integer"}
OTHERS = {
    "A": {"type": "object", "properties": {"a": TEXT}, "required": ["a"], "description": "Of A.", "title": "An A"},
    "E": {"type": "string", "enum": ["a", "b"]},
    "S": TEXT,
}


def thing(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


class Merged(unittest.TestCase):
    def check(self, expected: str, schema: Any, *notes: str) -> Typed:
        found, whole = member(schema, OTHERS)
        self.assertEqual((expected, list(notes), []), (found, whole.notes, whole.refusals), schema)
        return whole

    def record(self, expected: dict[str, str], schema: Any, *notes: str) -> None:
        self.assertEqual(expected, self.check("RootIt", schema, *notes).fields("RootIt"))


class Wrappers(Merged):
    def test_one_entry_is_what_it_wraps(self) -> None:
        for wrapper in (
            {"allOf": [reference("A")]},
            {"type": "object", "allOf": [reference("A")]},
            {"allOf": [{"description": "Words."}, reference("A")]},
            {"allOf": [{"allOf": [{"allOf": [reference("A")]}]}], "title": "Words"},
            {"allOf": [reference("A"), {"type": "object"}]},
            {"oneOf": [{"allOf": [reference("A")]}]},
            {**reference("A"), "description": "Words."},
        ):
            self.check("A", wrapper)

    def test_it_has_words_of_its_own(self) -> None:
        whole = typed(thing(it={"allOf": [reference("A")], "description": "Mine.", "deprecated": True}), OTHERS)
        self.assertEqual({"description": "Mine.", "deprecated": True}, _words(whole, "description", "deprecated"))
        whole = typed(thing(it={"allOf": [reference("A")], "default": {"a": "b"}, "readOnly": True}), OTHERS)
        self.assertEqual({"description": "Of A.", "default": '{"a": "b"}', "read_only": True}, _words(whole))

    def test_words_of_one_of_several_are_not_those_of_all(self) -> None:
        whole = typed(thing(it={"allOf": [reference("A"), thing(b=NUMBER)]}), OTHERS)
        self.assertEqual({}, _words(whole))
        whole = typed(thing(it={"allOf": [reference("A"), {"description": "Mine."}]}), OTHERS)
        self.assertEqual({"description": "Mine."}, _words(whole))

    def test_what_narrows_the_type_is_no_wrapper(self) -> None:
        others = {"U": {"type": ["string", "integer"]}}
        self.assertEqual("string", member({"type": "string", "allOf": [reference("U")]}, others)[0])


class Objects(Merged):
    def test_members_and_required(self) -> None:
        self.record({"a*": "string", "b": "integer"}, {"allOf": [reference("A"), thing(b=NUMBER)]})
        self.record({"c": "integer", "a*": "string"}, {"allOf": [reference("A")], "properties": {"c": NUMBER}})
        self.record({"b*": "integer"}, {"allOf": [thing(b=NUMBER), {"required": ["b"]}]})
        self.record({"a*": "string", "b": "integer"}, {"allOf": [{"allOf": [reference("A"), thing(b=NUMBER)]}]})

    def test_beside_a_reference(self) -> None:
        self.record({"z": "integer", "a*": "string"}, {**reference("A"), "properties": {"z": NUMBER}})
        whole = self.check("RootIt", {**reference("A"), "minProperties": 1})
        self.assertEqual("MinProperties", whole.definition("RootIt")["constraints"][0]["is"])

    def test_a_member_of_two(self) -> None:
        self.record({"a": "string"}, {"allOf": [thing(a=TEXT), thing(a=TEXT)]})
        self.record({"a": "A"}, {"allOf": [thing(a=reference("A")), thing(a={"description": "Words."})]})
        both = {"allOf": [thing(a={**TEXT, "minLength": 1}), thing(a={**TEXT, "maxLength": 5, "minLength": 2})]}
        self.record({"a": "string MinLength2 MaxLength5"}, both)
        self.record({"a": "json?"}, {"allOf": [thing(a=TEXT), thing(a=NUMBER)]}, AGAINST)

    def test_members_of_other_names(self) -> None:
        told = "a schema that forbids other members is merged with such as have others; they are kept"
        schema = {"allOf": [{**thing(a=TEXT), "additionalProperties": False}, thing(b=NUMBER)]}
        whole = self.check("RootIt", schema, told)
        self.assertTrue(whole.definition("RootIt")["closed"])
        of_numbers = {"type": "object", "additionalProperties": NUMBER}
        self.check("{integer}", {"allOf": [of_numbers, of_numbers]})

    def test_rules_of_all_parts(self) -> None:
        entries = [{"minProperties": 1}, {"minProperties": 2}, {"if": {"required": ["a"]}, "then": {"required": ["b"]}}]
        whole = self.check("RootIt", {**thing(a=TEXT, b=TEXT), "allOf": entries})
        kinds = [(each["is"], each.get("limit")) for each in whole.definition("RootIt")["constraints"]]
        self.assertEqual([("MinProperties", 2), ("IfThen", None)], kinds)


class Others(Merged):
    def test_scalars(self) -> None:
        self.check("string MinLength2 MaxLength5", {"allOf": [{**TEXT, "minLength": 2}, {"maxLength": 5}]})
        self.check("integer >=5", {"allOf": [NUMBER, {"type": "number", "minimum": 3}], "minimum": 5})
        self.check("integer >=0 <9", {"allOf": [{**NUMBER, "minimum": 0, "maximum": 9}, {"exclusiveMaximum": 9}]})
        self.check("string MinLength2", {**reference("S"), "minLength": 2})
        self.check("string /a/ /b/", {"allOf": [{**TEXT, "pattern": "a"}, {"pattern": "b"}, {"pattern": "a"}]})

    def test_values(self) -> None:
        whole = self.check("RootIt", {"allOf": [reference("E"), {"enum": ["b", "c"]}]})
        self.assertEqual(["b"], whole.values("RootIt"))
        self.check('RootIt ="a"', {**reference("E"), "const": "a"})

    def test_lists(self) -> None:
        entries = [{"items": {"type": "number"}}, {"items": NUMBER}, {"maxItems": 3}]
        self.check("[integer] MaxItems3", {"type": "array", "allOf": entries})

    def test_what_contradicts_itself_is_json(self) -> None:
        self.check("json?", {"allOf": [TEXT, NUMBER]}, AGAINST)
        found = typed(thing(it={"allOf": [TEXT, NUMBER]}), strict=True)
        self.assertEqual(["types that contradict each other leave no value"], found.refusals)

    def test_false_among_them(self) -> None:
        self.check("A", {"allOf": [reference("A"), False]}, FALSE)
        self.check("A", {"allOf": [reference("A"), True]})


def _words(whole: Typed, *keys: str) -> dict[str, Any]:
    field = whole.field("it")
    return {key: field[key] for key in keys or ("description", "default", "read_only") if key in field}


AGAINST = "types that contradict each other leave no value; the value is carried without that rule"
FALSE = "a schema that allows nothing (false) is not supported; the value is carried without that rule"

if __name__ == "__main__":
    unittest.main()
