"""Objects that are told apart by constants of any scalar kind, and some of them by what is needed."""

from __future__ import annotations

import unittest
from typing import Any

from tests.codegen.test_types_unions import NUMBER, TEXT, Unions, reference, tagged, thing
from tests.codegen.typed import member


def versioned(*values: Any, **properties: Any) -> dict[str, Any]:
    return thing("v", v={"enum": list(values)}, **properties)


class Constants(Unions):
    def test_numbers(self) -> None:
        self.branches({"v 1": "RootItV1 =1", "v 2": "RootItV2 =2|3"}, {"oneOf": [versioned(1), versioned(2, 3)]})
        self.branches({"v -1": "RootItV1 =-1", "v 1.5": "RootItV15 =1.5"}, {"oneOf": [versioned(-1), versioned(1.5)]})
        self.branches({"A": "A =1", "B": "B =2.0"}, BOTH, {"A": versioned(1), "B": versioned(2.0)})

    def test_numbers_are_compared_as_numbers(self) -> None:
        for one, other in (([1], [1.0]), ([10, 3], [1e1, 2])):
            both = [thing("v", v={"type": "number", "enum": values}) for values in (one, other)]
            self.json("json(object)", {"oneOf": both})

    def test_other_kinds(self) -> None:
        self.branches({"v true": "RootItVTrue =true", "v false": "RootItVFalse =false"}, either(True, False))
        self.branches({"v 1": "RootItV1 =1", "v true": "RootItVTrue =true"}, either(1, True))
        self.branches({"v 1": "RootItV1 =1", "1": "RootIt1 =1"}, either(1, "1"))
        null = thing("v", v={"type": "null"})
        self.branches({"A": "A =null", "B": "B =b"}, BOTH, {"A": null, "B": versioned("b")})
        self.branches({"A": "A =b|null", "B": "B =1"}, BOTH, {"A": thing("v", v=MAY_BE_NULL), "B": versioned(1)})

    def test_objects_are_no_tags(self) -> None:
        both = [thing("v", v={"type": "object", "const": {"a": value}}) for value in (1, 2)]
        found, whole = member({"oneOf": both})
        self.assertEqual(("json(object)", []), (found, whole.refusals))

    def test_of_a_discriminator(self) -> None:
        told = {**BOTH, "discriminator": {"propertyName": "v", "mapping": {"1": "A", "2": "B", "3": "B"}}}
        whole = thing("v", v=NUMBER)
        self.branches({"A": "A =1", "B": "B =2|3"}, told, {"A": whole, "B": whole})
        self.assertEqual([1], self.union(told, {"A": whole, "B": whole}).definition("RootIt")["branches"][0]["tags"])
        text = thing("v", v=TEXT)
        self.assertEqual(["1"], self.union(told, {"A": text, "B": text}).definition("RootIt")["branches"][0]["tags"])
        self.branches({"A": "A =1", "B": "B =2"}, told, {"A": versioned(1), "B": versioned(2)})


class TagsAndNeeds(Unions):
    def test_some_by_values_and_others_by_what_is_needed(self) -> None:
        others = {"A": tagged("a"), "B": tagged("b"), "C": thing("url", url=TEXT)}
        self.branches({"A": "A =a", "B": "B =b", "C": "C needs url"}, {"oneOf": [*map(reference, others)]}, others)
        closed = {**thing(id=TEXT), "additionalProperties": False}
        expected = {"A": "A =a", "B": "B =b", "C": "C needs url", "D": "D"}
        others = {"A": tagged("a"), "B": tagged("b"), "C": thing("url", url=TEXT), "D": closed}
        self.branches(expected, {"anyOf": [*map(reference, others)]}, others)
        listed = {"A": tagged("a"), "B": {**tagged("c", x=TEXT), "required": ["x"]}}
        self.branches({"A": "A =a", "B": "B needs x"}, BOTH, listed)

    def test_that_may_have_any_value_of_it(self) -> None:
        self.json("json(object)", BOTH, {"A": tagged("a"), "B": thing("x", x=TEXT, kind=TEXT)})
        self.json("json(object)", BOTH, {"A": tagged("a"), "B": thing(x=TEXT)})
        self.json("json(object)", BOTH, {"A": tagged("a"), "B": {**tagged("a", x=TEXT), "required": ["x"]}})
        self.json("json(object)", BOTH, {"A": tagged("a", url=TEXT), "B": thing("url", url=TEXT)})

    def test_those_that_are_not_told_by_it_do_not_get_it(self) -> None:
        others = {"A": tagged("a"), "C": thing("url", url=TEXT)}
        _, whole = member({"oneOf": [reference("A"), reference("C")]}, others)
        self.assertEqual({"url*": "string"}, whole.fields("C"))


MAY_BE_NULL = {"oneOf": [{"const": "b", "type": "string"}, {"type": "null"}]}
BOTH: dict[str, Any] = {"oneOf": [reference("A"), reference("B")]}


def either(one: Any, other: Any) -> dict[str, Any]:
    return {"oneOf": [versioned(one), versioned(other)]}


if __name__ == "__main__":
    unittest.main()
