"""The verdict follows from what limits mean, not from how they are spelled."""

from __future__ import annotations

import unittest
from typing import Any

from tests.diff.support import document, member_rules, rules, with_member

INTEGER: dict[str, Any] = {"type": "integer"}
NUMBER: dict[str, Any] = {"type": "number"}
STRING: dict[str, Any] = {"type": "string"}
INT64 = 2**63
LIMITS: tuple[dict[str, Any], ...] = ({"minimum": 1}, {"exclusiveMinimum": 0}, {"minimum": 2})


class SameSets(unittest.TestCase):
    """Each pair is one set of values, in both directions."""

    PAIRS: tuple[tuple[str, dict[str, Any], dict[str, Any]], ...] = (
        ("exclusive integer", {**INTEGER, "minimum": 1}, {**INTEGER, "exclusiveMinimum": 0}),
        ("exclusive fraction", {**INTEGER, "maximum": 3}, {**INTEGER, "exclusiveMaximum": 3.5}),
        ("constant", {**INTEGER, "enum": [1]}, {**INTEGER, "const": 1}),
        ("constant number", {**NUMBER, "enum": [1.0]}, {**NUMBER, "const": 1}),
        ("constant switch", {"type": "boolean", "enum": [True]}, {"type": "boolean", "const": True}),
        ("both switches", {"type": "boolean", "enum": [True, False]}, {"type": "boolean"}),
        ("order", {**INTEGER, "enum": [1, 2, 3]}, {**INTEGER, "enum": [3, 1, 2]}),
        ("list and range", {**INTEGER, "enum": [1, 2, 3]}, {**INTEGER, "minimum": 1, "maximum": 3}),
        ("list and steps", {**INTEGER, "enum": [4, 2, 6]}, {**INTEGER, "minimum": 1, "maximum": 7, "multipleOf": 2}),
        ("listed and limited", {**INTEGER, "enum": [1, 2]}, {**INTEGER, "enum": [1, 2, 9], "maximum": 5}),
        ("number steps", {**NUMBER, "enum": [0, 0.5, 1]}, {**NUMBER, "minimum": 0, "maximum": 1, "multipleOf": 0.5}),
        ("one number", {**NUMBER, "const": 2}, {**NUMBER, "minimum": 2, "maximum": 2}),
        ("below int64", INTEGER, {**INTEGER, "minimum": -INT64}),
        ("beyond int64", INTEGER, {**INTEGER, "maximum": 1e300}),
        ("int32", {**INTEGER, "format": "int32"}, {**INTEGER, "format": "int32", "maximum": 2**31 - 1}),
        ("int64 is what it is", INTEGER, {**INTEGER, "format": "int64"}),
        ("double is what it is", NUMBER, {**NUMBER, "format": "double"}),
        ("step of integers", INTEGER, {**INTEGER, "multipleOf": 1}),
        ("half steps of integers", INTEGER, {**INTEGER, "multipleOf": 0.5}),
        ("between two steps", {**INTEGER, "multipleOf": 5, "minimum": 1}, {**INTEGER, "multipleOf": 5, "minimum": 5}),
        ("both bounds", {**NUMBER, "minimum": 0}, {**NUMBER, "minimum": 0, "exclusiveMinimum": -1}),
        ("both bounds, open", {**NUMBER, "exclusiveMinimum": 0}, {**NUMBER, "minimum": 0, "exclusiveMinimum": 0}),
        ("steps together", {**INTEGER, "multipleOf": 6}, {"allOf": [{**INTEGER, "multipleOf": 2}, {"multipleOf": 3}]}),
        ("no length", STRING, {**STRING, "minLength": 0}),
        ("any text", STRING, {**STRING, "pattern": ""}),
        ("pattern", {**STRING, "pattern": "^a+$"}, {**STRING, "pattern": "^aa*$"}),
        (
            "patterns together",
            {**STRING, "pattern": "^ab$"},
            {"allOf": [{**STRING, "pattern": "^a"}, {"pattern": "^.b$"}]},
        ),
        ("flat", {**STRING, "maxLength": 5}, {"allOf": [{**STRING, "maxLength": 5}]}),
        (
            "flat with siblings",
            {**STRING, "maxLength": 5, "minLength": 1},
            {**STRING, "allOf": [{"maxLength": 5}, {"minLength": 1}]},
        ),
        ("null", {"type": ["string", "null"]}, {"oneOf": [STRING, {"type": "null"}]}),
        ("null first", {"type": ["string", "null"]}, {"anyOf": [{"type": "null"}, STRING]}),
        ("number as written", {**NUMBER, "default": 1}, {**NUMBER, "default": 1.0}),
        ("limit as written", {**NUMBER, "maximum": 100}, {**NUMBER, "maximum": 1e2}),
        (
            "items",
            {"type": "array", "items": {**INTEGER, "minimum": 1}},
            {"type": "array", "items": {**INTEGER, "exclusiveMinimum": 0}},
        ),
        (
            "no items",
            {"type": "array", "items": STRING},
            {"type": "array", "items": STRING, "minItems": 0, "uniqueItems": False},
        ),
        (
            "map values",
            {"type": "object", "additionalProperties": {**INTEGER, "enum": [1]}},
            {"type": "object", "additionalProperties": {**INTEGER, "const": 1}},
        ),
        (
            "lists of lists",
            {"type": "array", "items": {"type": "array", "items": {**INTEGER, "maximum": 9}}},
            {"type": "array", "items": {"type": "array", "items": {**INTEGER, "exclusiveMaximum": 10}}},
        ),
        (
            "branches",
            {"oneOf": [{**INTEGER, "minimum": 1}, STRING]},
            {"oneOf": [{**INTEGER, "exclusiveMinimum": 0}, STRING]},
        ),
        (
            "contains any number",
            {"type": "array", "items": INTEGER},
            {"type": "array", "items": INTEGER, "contains": {"const": 1}, "minContains": 0},
        ),
    )

    def test_none(self) -> None:
        for name, one, other in self.PAIRS:
            for old, new in ((one, other), (other, one)):
                with self.subTest(name, old=old, new=new):
                    self.assertEqual([], member_rules(old, new))

    def test_objects(self) -> None:
        thing: dict[str, Any] = {"type": "object", "properties": {"a": STRING, "b": INTEGER}, "required": ["a"]}
        same: tuple[tuple[str, dict[str, Any]], ...] = (
            ("at least what is required", {**thing, "minProperties": 1}),
            (
                "allOf",
                {
                    "allOf": [
                        {"type": "object", "properties": {"a": STRING}, "required": ["a"]},
                        {"properties": {"b": INTEGER}},
                    ]
                },
            ),
            ("wrapped", {"allOf": [thing]}),
            ("what is required anyway", {**thing, "dependentRequired": {"b": ["a"]}}),
        )
        for name, other in same:
            for old, new in ((thing, other), (other, thing)):
                with self.subTest(name):
                    self.assertEqual([], rules(document({"Thing": old}), document({"Thing": new})))

    def test_a_rule_in_other_words(self) -> None:
        thing: dict[str, Any] = {"type": "object", "properties": {"a": STRING, "b": INTEGER}}
        old = {**thing, "dependentRequired": {"b": ["a"]}}
        new = {**thing, "if": {"required": ["b"]}, "then": {"required": ["a"]}}
        self.assertEqual([], rules(document({"Thing": old}), document({"Thing": new})))

    def test_a_reference_is_what_it_refers_to(self) -> None:
        limited: dict[str, Any] = {**STRING, "maxLength": 5}
        old = with_member(limited)
        new = with_member({"$ref": "#/components/schemas/Name"})
        new["components"]["schemas"]["Name"] = limited
        self.assertEqual([], rules(old, new))
        self.assertEqual([], rules(new, old))

    def test_nullable_of_3_0(self) -> None:
        old, new = with_member({"type": "string", "nullable": True}), with_member({"type": ["string", "null"]})
        old["openapi"] = "3.0.3"
        self.assertEqual([], rules(old, new))


class Servers(unittest.TestCase):
    def test_none(self) -> None:
        for url in (
            "https://shop.example/api/",
            "https://shop.example:443/api",
            "HTTPS://Shop.Example/api",
            "https://SHOP.example:443/api/",
        ):
            other = document()
            other["servers"][0]["url"] = url
            with self.subTest(url):
                self.assertEqual([], rules(document(), other))
                self.assertEqual([], rules(other, document()))

    def test_another_one(self) -> None:
        for url in ("http://shop.example/api", "https://shop.example:444/api", "https://shop.example/API"):
            other = document()
            other["servers"][0]["url"] = url
            with self.subTest(url):
                self.assertEqual(["base-url-changed"], rules(document(), other))


class OtherSets(unittest.TestCase):
    """What looks alike and is not, and which way it goes."""

    CASES: tuple[tuple[Any, Any, list[str]], ...] = (
        ({"type": "boolean", "default": True}, {"type": "boolean", "default": False}, ["default-changed"]),
        ({"default": 1}, {"default": True}, ["default-changed"]),
        ({"default": 0}, {"default": False}, ["default-changed"]),
        ({"default": [1]}, {"default": [True]}, ["default-changed"]),
        ({"enum": [0, 1]}, {"enum": [False, True]}, ["member-replaced"]),
        ({"enum": [0, 1, "a"]}, {"enum": [False, True, "a"]}, ["json-type-narrowed", "not-checked-changed"]),
        ({**INTEGER, "enum": [0, 1]}, {**INTEGER, "enum": [0, 1, 2]}, ["enum-loosened"]),
        ({**INTEGER, "enum": [0, 1]}, {**INTEGER, "minimum": 0, "maximum": 2}, ["enum-loosened"]),
        ({**INTEGER, "enum": [0, 1]}, {**INTEGER, "minimum": 1, "maximum": 2}, ["enum-changed"]),
        ({**INTEGER, "enum": [0, 1]}, {**INTEGER, "minimum": 0}, ["enum-loosened"]),
        ({**INTEGER, "minimum": 0}, {**INTEGER, "enum": [0, 1]}, ["enum-tightened"]),
        ({**NUMBER, "minimum": 1}, {**NUMBER, "exclusiveMinimum": 1}, ["exclusive-minimum-tightened"]),
        ({**NUMBER, "minimum": 1}, {**NUMBER, "exclusiveMinimum": 0}, ["exclusive-minimum-loosened"]),
        ({**NUMBER, "multipleOf": 0.1}, {**NUMBER, "multipleOf": 0.2}, ["multiple-of-tightened"]),
        (NUMBER, {**NUMBER, "multipleOf": 1}, ["multiple-of-tightened"]),
        (
            {**INTEGER, "format": "int32"},
            {**INTEGER, "maximum": 2**31 - 1, "format": "int64"},
            ["format-loosened", "maximum-tightened"],
        ),
        ({**INTEGER, "format": "int64"}, {**INTEGER, "format": "int32"}, ["format-changed"]),
        (
            {"type": "array", "items": {"type": "array", "items": {**INTEGER, "maximum": 9}}},
            {"type": "array", "items": {"type": "array", "items": {**INTEGER, "maximum": 8}}},
            ["maximum-tightened"],
        ),
        (
            {"type": "object", "additionalProperties": {**STRING, "maxLength": 9}},
            {"type": "object", "additionalProperties": {**STRING, "maxLength": 10}},
            ["max-length-loosened"],
        ),
        (
            {"oneOf": [{**INTEGER, "minimum": 1}, STRING]},
            {"oneOf": [{**INTEGER, "minimum": 2}, STRING]},
            ["minimum-tightened"],
        ),
        ({"enum": ["A", "B"]}, {**STRING, "maxLength": 3}, ["member-widened"]),
        ({"enum": ["A", "LONG"]}, {**STRING, "maxLength": 3}, ["max-length-tightened", "member-widened"]),
        ({"not": {"type": "string"}}, {"not": {"type": "integer"}}, ["not-checked-changed"]),
        ({**STRING, "not": {"const": "a"}}, {**STRING, "not": {"const": "b"}}, ["not-checked-changed"]),
        (
            {"type": "array", "items": {"type": ["integer", "null"]}},
            {"type": "array", "items": INTEGER},
            ["member-narrowed"],
        ),
        ({**STRING, "minLength": 1}, {**STRING, "minLength": 1, "pattern": "^x"}, ["pattern-tightened"]),
        (
            {**STRING, "pattern": "^x"},
            {"allOf": [{**STRING, "pattern": "^x"}, {"pattern": "y$"}]},
            ["pattern-tightened"],
        ),
    )

    def test_each(self) -> None:
        for old, new, expected in self.CASES:
            with self.subTest(old=old, new=new):
                self.assertEqual(expected, member_rules(old, new))

    def test_patterns_that_are_not_compared(self) -> None:
        self.assertEqual(
            ["not-checked-changed"], member_rules({**STRING, "pattern": "(a)\\1"}, {**STRING, "pattern": "(b)\\1"})
        )

    def test_parameters(self) -> None:
        for place in ("path", "query", "header", "cookie"):
            sides = []
            for limit in LIMITS:
                made = document(
                    parameters=[{"name": "p", "in": place, "required": True, "schema": {"type": "integer", **limit}}]
                )
                made["paths"] = {"/things/{p}" if place == "path" else "/things": made["paths"]["/things"]}
                sides.append(made)
            with self.subTest(place):
                self.assertEqual([], rules(sides[0], sides[1]))
                self.assertEqual(["minimum-tightened"], rules(sides[0], sides[2]))


class Unions(unittest.TestCase):
    def test_told_by_other_members(self) -> None:
        def union(needed: str) -> dict[str, Any]:
            one = {"type": "object", "properties": {"a": STRING, "c": STRING}, "required": [needed]}
            two = {"type": "object", "properties": {"b": STRING}, "required": ["b"]}
            return {"oneOf": [{"title": "one", **one}, {"title": "two", **two}]}

        found = member_rules(union("a"), union("c"))
        self.assertEqual(["required-added", "required-removed", "union-told-otherwise"], found)

    def test_values_of_a_branch(self) -> None:
        def union(inner: object) -> dict[str, Any]:
            lists = {"type": "array", "items": {"type": inner, "items": INTEGER}}
            return {"oneOf": [lists, STRING]}

        one, other = union("array"), union(["array", "null"])
        self.assertEqual(["branch-values-widened"], member_rules(one, other))
        self.assertEqual(["branch-values-narrowed"], member_rules(other, one))


if __name__ == "__main__":
    unittest.main()
