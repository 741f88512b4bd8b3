"""Schemas that lead back to themselves, and chains of thousands: every one comes to an end, soon, with words."""

from __future__ import annotations

import random
import time
import unittest
from typing import Any

from tests.codegen.typed import Typed, reference, typed

LENGTH = 2000
SECONDS = 20  # of this process, for what takes two
TEXT: dict[str, Any] = {"type": "string"}
ROOT: dict[str, Any] = {"type": "object", "properties": {"it": reference("X0")}}
LAST: dict[str, Any] = {"type": "object", "properties": {"z": TEXT}}
MORE: dict[str, Any] = {"type": "object", "properties": {"k": {"const": "k"}}, "required": ["k"]}


class Chains(unittest.TestCase):
    def chain(self, link: Any, last: Any = LAST, length: int = LENGTH) -> Typed:
        """`link` makes a schema from a reference to the next one and its number."""
        others = {f"X{at}": link(reference(f"X{at + 1}"), at) for at in range(length)}
        started = time.process_time()
        whole = typed(ROOT, {**others, f"X{length}": last})
        self.assertLess(time.process_time() - started, SECONDS)
        self.assertEqual([], whole.refusals)
        return whole

    def test_references(self) -> None:
        self.assertEqual({"it": f"X{LENGTH}"}, self.chain(lambda next_, at: next_).fields())
        whole = self.chain(lambda next_, at: {**next_, "minLength": at}, TEXT)
        self.assertEqual({"it": f"string MinLength{LENGTH - 1}"}, whole.fields())

    def test_references_that_are_all_used(self) -> None:
        root = {"type": "object", "properties": {f"m{at}": reference(f"X{at}") for at in range(LENGTH)}}
        others = {f"X{at}": reference(f"X{at + 1}") for at in range(LENGTH)}
        whole = typed(root, {**others, f"X{LENGTH}": LAST})
        self.assertEqual({f"X{LENGTH}"}, set(whole.fields().values()))

    def test_all_of(self) -> None:
        whole = self.chain(lambda next_, at: {"allOf": [next_, {"properties": {f"p{at}": TEXT}}]})
        self.assertEqual(LENGTH + 1, len(whole.fields("X0")))
        self.assertEqual({"it": f"X{LENGTH}"}, self.chain(lambda next_, at: {"allOf": [next_]}).fields())

    def test_alternatives(self) -> None:
        for key in ("oneOf", "anyOf"):
            self.assertEqual({"it": f"X{LENGTH}"}, self.chain(lambda next_, at: {key: [next_]}).fields())
            whole = self.chain(lambda next_, at: {key: [next_, {"type": "array" if at % 2 else "integer"}]}, TEXT)
            self.assertEqual({"it": "json(string,array,integer)"}, whole.fields())

    def test_alternatives_beside_members(self) -> None:
        link: dict[str, Any] = {"type": "object", "properties": {"a": TEXT}}
        whole = self.chain(lambda next_, at: {**link, "oneOf": [next_, MORE]}, length=500)
        self.assertEqual({"it": "X0"}, whole.fields())

    def test_lists_and_maps(self) -> None:
        for link in (
            lambda next_, at: {"type": "array", "items": next_},
            lambda next_, at: {"type": "object", "additionalProperties": next_},
            lambda next_, at: {"type": "array", "items": {"type": "object", "additionalProperties": next_}},
        ):
            self.assertTrue(self.chain(link).fields()["it"].startswith("json("))

    def test_unions_of_lists(self) -> None:
        whole = self.chain(lambda next_, at: {"oneOf": [TEXT, {"type": "array", "items": next_}]}, length=1000)
        self.assertEqual({"string": "string string", "array": "[X1] array"}, whole.branches("X0"))


class Circles(unittest.TestCase):
    def test_each_ends(self) -> None:
        more: dict[str, Any] = {"type": "object", "properties": {"b": reference("X0")}}
        for key in ("allOf", "oneOf", "anyOf"):
            for first, second in (
                ({key: [reference("X0")]}, {}),
                ({key: [reference("X0"), MORE]}, {}),
                ({**more, key: [reference("X0"), MORE]}, {}),
                ({key: [reference("X1"), TEXT]}, {key: [reference("X0"), {"type": "integer"}]}),
                ({**more, key: [reference("X1"), MORE]}, {**more, key: [reference("X0"), MORE]}),
                ({key: [reference("X1")]}, {key: [reference("X0")]}),
                ({key: [{key: [{key: [reference("X0")]}]}, TEXT]}, {}),
            ):
                with self.subTest(key=key, first=first, second=second):
                    self.assertEqual([], typed(ROOT, {"X0": first, "X1": second}).refusals)

    def test_what_is_its_own_alternative(self) -> None:
        for key in ("oneOf", "anyOf"):
            whole = typed(ROOT, {"X0": {key: [reference("X0")]}})
            self.assertEqual({"it": "json?"}, whole.fields())
            self.assertEqual([f'"{key}" of a schema that is one of its own alternatives is not checked'], whole.notes)
        whole = typed(ROOT, {"X0": {"allOf": [reference("X0")]}})
        self.assertEqual(["a schema that includes itself is read once"], whole.notes)

    def test_references_to_themselves(self) -> None:
        for first, second in ((reference("X0"), TEXT), (reference("X1"), reference("X0"))):
            whole = typed(ROOT, {"X0": first, "X1": second})
            self.assertEqual(["this reference leads back to itself"], whole.refusals)
        cases: tuple[dict[str, Any], ...] = ({"minLength": 1}, {"properties": {"a": reference("X0")}})
        for beside in cases:
            whole = typed(ROOT, {"X0": {**reference("X1"), **beside}, "X1": {**reference("X0"), "title": "T"}})
            self.assertTrue(whole.refusals or whole.notes)

    def test_every_keyword_that_holds_schemas(self) -> None:
        here = reference("X0")
        keys = ("not", "if", "then", "else", "propertyNames", "contains", "items", "additionalProperties")
        schema: dict[str, Any] = {"type": ["object", "array"], **{key: here for key in keys}}
        schema |= {"patternProperties": {"a": here}, "dependentSchemas": {"a": here}, "prefixItems": [here]}
        self.assertEqual([], typed(ROOT, {"X0": schema}).refusals)
        schema["properties"] = {"a": here}
        self.assertEqual([], typed(ROOT, {"X0": schema}).refusals)

    def test_made_up_ones(self) -> None:
        choose = random.Random(11)
        for number in range(80):
            names = [f"X{at}" for at in range(choose.randrange(1, 6))]
            others = {name: _schema(choose, names, 3) for name in names}
            with self.subTest(number, others=others):
                typed(ROOT, others)


def _schema(choose: random.Random, names: list[str], depth: int) -> Any:
    """Any schema of the keywords that hold schemas, wild and short."""
    if depth == 0 or choose.random() < 0.3:
        return choose.choice(
            [reference(choose.choice(names)), TEXT, {"type": "null"}, {"const": "a"}, True, False, MORE]
        )
    found: dict[str, Any] = {}
    for key in choose.sample(["allOf", "oneOf", "anyOf", "items", "additionalProperties", "properties", "$ref"], 2):
        if key in ("allOf", "oneOf", "anyOf"):
            found[key] = [_schema(choose, names, depth - 1) for _ in range(choose.randrange(1, 4))]
        elif key == "properties":
            found[key] = {name: _schema(choose, names, depth - 1) for name in ("a", "k")}
        elif key == "$ref":
            found |= reference(choose.choice(names))
        else:
            found[key] = _schema(choose, names, depth - 1)
    if choose.random() < 0.3:
        found["discriminator"] = {"propertyName": "k", "mapping": {"a": choose.choice(names)}}
    if choose.random() < 0.3:
        found["type"] = choose.choice(["object", "array", "string", ["object", "null"], "null"])
    return found


if __name__ == "__main__":
    unittest.main()
