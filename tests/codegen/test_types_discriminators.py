"""Discriminators: with a mapping and without, of alternatives and of a base that others have in their allOf."""

from __future__ import annotations

import unittest
from typing import Any

from tests.codegen.typed import Typed, member, reference
from tests.codegen.test_types_unions import NUMBER, TEXT, tagged, thing

BOTH = [reference("A"), reference("B")]


def telling(mapping: dict[str, str] | None = None) -> dict[str, Any]:
    return {"discriminator": {"propertyName": "kind", **({"mapping": mapping} if mapping else {})}}


class Discriminators(unittest.TestCase):
    def branches(self, expected: dict[str, str], schema: Any, others: dict[str, Any], *notes: str) -> Typed:
        with self.subTest(schema=schema):
            found, whole = member(schema, others)
            self.assertEqual((list(notes), []), (whole.notes, whole.refusals))
            self.assertEqual(expected, whole.branches(found))
            self.assertEqual("kind", whole.definition(found)["discriminant"])
            return whole
        raise AssertionError


class Alternatives(Discriminators):
    others = {"A": thing(kind=TEXT, a=NUMBER), "B": thing(kind=TEXT)}

    def test_names_of_schemas(self) -> None:
        self.branches({"A": "A =A", "B": "B =B"}, {"oneOf": BOTH, **telling()}, self.others)

    def test_a_mapping_by_names_and_by_references(self) -> None:
        mapping = {"x": "#/components/schemas/A", "y": "B", "z": "B"}
        self.branches({"A": "A =x", "B": "B =y|z"}, {"anyOf": BOTH, **telling(mapping)}, self.others)
        self.branches({"A": "A =x", "B": "B =B"}, {"oneOf": BOTH, **telling({"x": "A"})}, self.others)

    def test_a_mapping_to_nothing(self) -> None:
        told = "the mapping of a discriminator names no schema; it is left out"
        schema = {"oneOf": BOTH, **telling({"x": "A", "y": "C"})}
        self.branches({"A": "A =x", "B": "B =B"}, schema, self.others, told)

    def test_what_is_listed_is_what_can_be(self) -> None:
        others = {"A": tagged("a"), "B": tagged("b")}
        self.branches({"A": "A =a", "B": "B =b"}, {"oneOf": BOTH, **telling()}, others)
        others = {"A": tagged("a", "b"), "B": tagged("a", "b")}  # the base's list in both: the mapping says which
        schema = {"oneOf": BOTH, **telling({"a": "A", "b": "B"})}
        self.branches({"A": "A =a", "B": "B =b"}, schema, others)

    def test_texts_of_two(self) -> None:
        found, _ = member({"oneOf": BOTH, **telling({"x": "A", "B": "A"})}, self.others)
        self.assertEqual("json(object)", found)

    def test_a_branch_without_the_member_gets_it(self) -> None:
        told = "a branch without the member that tells it apart gets it, as a text"
        others = {**self.others, "B": thing(b=TEXT)}
        whole = self.branches({"A": "A =A", "B": "RootItB =B"}, {"oneOf": BOTH, **telling()}, others, told)
        self.assertEqual({"b": "string", "kind*": "string"}, whole.fields("RootItB"))

    def test_within_another(self) -> None:
        inner = {"oneOf": [tagged("c"), tagged("d")]}
        expected = {"A": "A =a", "c": "RootItC =c", "d": "RootItD =d"}
        self.branches(expected, {"oneOf": [reference("A"), reference("I")]}, {"A": tagged("a"), "I": inner})


class Bases(Discriminators):
    pet = {**thing("kind", kind=TEXT, name=TEXT), **telling()}
    cat = {"allOf": [reference("Pet"), thing(claws=NUMBER)]}
    dog = {"allOf": [reference("Pet"), thing(bark=TEXT)]}

    def test_subtypes(self) -> None:
        others = {"Pet": self.pet, "Cat": self.cat, "Dog": self.dog}
        whole = self.branches({"Cat": "Cat =Cat", "Dog": "Dog =Dog"}, reference("Pet"), others)
        self.assertEqual({"kind*": "string", "name": "string", "claws": "integer"}, whole.fields("Cat"))

    def test_subtypes_of_subtypes(self) -> None:
        others = {"Lion": {"allOf": [reference("Cat"), thing(mane=TEXT)]}, "Pet": self.pet, "Cat": self.cat}
        whole = self.branches({"Lion": "Lion =Lion", "Cat": "Cat =Cat"}, reference("Pet"), others)
        self.assertEqual(["kind*", "name", "claws", "mane"], list(whole.fields("Lion")))

    def test_a_mapping(self) -> None:
        mapping = {"cat": "#/components/schemas/Cat", "pet": "Pet"}
        others = {"Pet": {**self.pet, **telling(mapping)}, "Cat": self.cat, "Dog": self.dog}
        self.branches({"Cat": "Cat =cat", "pet": "PetPet =pet", "Dog": "Dog =Dog"}, reference("Pet"), others)

    def test_fewer_than_two_are_the_base(self) -> None:
        for others in ({"Pet": self.pet}, {"Pet": self.pet, "Cat": self.cat}):
            found, whole = member(reference("Pet"), others)
            self.assertEqual(("Pet", {"kind*": "string", "name": "string"}), (found, whole.fields("Pet")))

    def test_a_subtype_is_itself(self) -> None:
        found, whole = member(reference("Cat"), {"Pet": self.pet, "Cat": self.cat, "Dog": self.dog})
        self.assertEqual(("Cat", ["kind*", "name", "claws"]), (found, list(whole.fields("Cat"))))

    def test_a_base_that_lists_those_that_have_it(self) -> None:
        pet = {**self.pet, "oneOf": [reference("Cat"), reference("Dog")]}
        others = {"Pet": pet, "Cat": self.cat, "Dog": self.dog}
        self.branches({"Cat": "Cat =Cat", "Dog": "Dog =Dog"}, reference("Pet"), others)
        found, whole = member(reference("Cat"), others)
        self.assertEqual(("Cat", ["kind*", "name", "claws"]), (found, list(whole.fields("Cat"))))


if __name__ == "__main__":
    unittest.main()
