"""Every keyword of a schema, beside every type: it becomes something, or is a word, or is told of. None is lost."""

from __future__ import annotations

import json
import unittest
from typing import Any

from codegen.api.keywords import ABOUT, HANDLED, RULES
from codegen.description.objects import SHAPES
from tests.codegen.typed import Typed, typed

TEXT: dict[str, Any] = {"type": "string"}
THING: dict[str, Any] = {"type": "object", "properties": {"a": TEXT}}
OTHERS = {name: {"type": "object", "properties": {name[0].lower(): TEXT}} for name in ("Other", "Another")}

TYPES: dict[str, dict[str, Any]] = {
    "boolean": {"type": "boolean"},
    "integer": {"type": "integer"},
    "number": {"type": "number"},
    "string": {"type": "string"},
    "enum": {"type": "string", "enum": ["x", "y"]},
    "array": {"type": "array", "items": TEXT},
    "list of anything": {"type": "array"},
    "object": THING,
    "free object": {"type": "object"},
    "map": {"type": "object", "additionalProperties": {"type": "integer"}},
    "union": {"type": ["string", "integer"]},
    "anything": {"description": "Whatever."},
}

# A value of each keyword that says something of the types that it is about.
SAMPLES: dict[str, list[Any]] = {
    "type": ["null"],
    "enum": [["x", 7, 1.5, True]],
    "const": ["x"],
    "properties": [{"b": TEXT}],
    "required": [["a"]],
    "items": [{"type": "boolean"}],
    "minimum": [3],
    "maximum": [3],
    "exclusiveMinimum": [3],
    "exclusiveMaximum": [3],
    "multipleOf": [3],
    "minLength": [3],
    "maxLength": [3],
    "pattern": ["^a$"],
    "minItems": [3],
    "maxItems": [3],
    "uniqueItems": [True],
    "contains": [{"const": "x"}],
    "minContains": [2],
    "maxContains": [2],
    "minProperties": [3],
    "maxProperties": [3],
    "dependentRequired": [{"a": ["a"]}],
    "if": [{"required": ["a"]}],
    "then": [{"required": ["a"]}],
    "else": [{"required": ["a"]}],
    "allOf": [[{"properties": {"b": TEXT}}], [TEXT]],
    "anyOf": [[TEXT, {"type": "boolean"}]],
    "oneOf": [[TEXT, {"type": "boolean"}]],
    "discriminator": [{"propertyName": "a"}],
    "additionalProperties": [{"type": "boolean"}, False],
    "patternProperties": [{"^x": TEXT}],
    "$ref": ["#/components/schemas/Other"],
    "not": [TEXT],
    "prefixItems": [[TEXT]],
    "propertyNames": [TEXT],
    "dependentSchemas": [{"a": THING}],
    "unevaluatedItems": [False],
    "unevaluatedProperties": [False, TEXT],
    "contentEncoding": ["base64"],
    "contentMediaType": ["image/png"],
    "contentSchema": [TEXT],
    "dependencies": [{"a": ["a"]}],
    "additionalItems": [False],
}
# What says nothing without something else: beside it, it does.
NEEDS: dict[str, dict[str, Any]] = {
    "minContains": {"contains": {"const": "x"}},
    "maxContains": {"contains": {"const": "x"}},
    "then": {"if": {"required": ["a"]}},
    "else": {"if": {"required": ["a"]}},
    "if": {"then": {"required": ["a"]}},
}
# Names of places in a description, and what is one of them before this stage.
PLACES = {"$id", "$schema", "$anchor", "$defs", "definitions", "nullable"}
# What is said already, or told without the keyword, too.
SAME = {
    ("boolean", "anyOf"),
    ("boolean", "oneOf"),
    ("string", "anyOf"),
    ("string", "oneOf"),
    ("string", "allOf"),
    ("enum", "allOf"),
    ("map", "unevaluatedProperties"),
    ("list of anything", "minContains"),
    ("list of anything", "maxContains"),
    ("anything", "minContains"),
    ("anything", "maxContains"),
}


def read(schema: dict[str, Any]) -> Typed:
    return typed({"type": "object", "properties": {"it": schema}}, OTHERS)


def meaning(whole: Typed) -> str:
    """The types without places, notes and refusals."""
    definitions = whole.model.get("definitions", {})
    return json.dumps(_without_places(definitions), sort_keys=True)


def _without_places(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_places(item) for key, item in value.items() if key != "place"}
    return [_without_places(item) for item in value] if isinstance(value, list) else value


class Keywords(unittest.TestCase):
    def test_every_one_is_known(self) -> None:
        """Those that are accepted and are no words, nor read over, are the rules that are read here."""
        used = {key for key, member in SHAPES["schema"].members.items() if member.fate == "used"}
        self.assertEqual(used - PLACES, RULES)
        self.assertEqual(RULES, set(SAMPLES), "a sample for each, so that the next test is whole")
        self.assertLessEqual(set().union(*HANDLED.values()), RULES)
        self.assertLessEqual(set(ABOUT), RULES)

    def test_every_one_is_used_or_told(self) -> None:
        for kind, plain in TYPES.items():
            for key, samples in SAMPLES.items():
                for sample in samples:
                    with self.subTest(kind, key=key, sample=sample):
                        found = self._is_used_or_told({**plain, **NEEDS.get(key, {})}, key, sample)
                        self.assertTrue(found or (kind, key) in SAME)

    def _is_used_or_told(self, plain: dict[str, Any], key: str, sample: Any) -> bool:
        without = read({name: value for name, value in plain.items() if name != key})
        having = read({**plain, key: sample})
        told = set(having.notes + having.refusals) - set(without.notes + without.refusals)
        return bool(told) or meaning(without) != meaning(having)

    def test_words_change_no_type(self) -> None:
        words: dict[str, Any] = {"title": "T", "example": 1, "examples": [1], "externalDocs": {"url": "https://a.b"}}
        words |= {"$comment": "c", "deprecated": True, "description": "D", "readOnly": True, "default": "x"}
        for kind, plain in TYPES.items():
            for key, value in words.items():
                with self.subTest(kind, key=key):
                    one, other = read(plain), read({**plain, key: value})
                    self.assertEqual([], other.refusals)
                    self.assertEqual(one.fields(), other.fields())


if __name__ == "__main__":
    unittest.main()
