"""A union with a name, with null beside it or in a wrapper, is that union and no other."""

from __future__ import annotations

import unittest
from typing import Any

from tests.codegen.test_types_unions import NUMBER, TEXT, tagged
from tests.codegen.typed import member, reference, typed

NULL = {"type": "null"}
OTHERS: dict[str, Any] = {
    "A": tagged("a"),
    "B": tagged("b"),
    "U": {"oneOf": [reference("A"), reference("B")], "discriminator": {"propertyName": "kind"}},
    "S": {"anyOf": [TEXT, NUMBER]},
    "P": {"type": "object", "properties": {"kind": TEXT}, "discriminator": {"propertyName": "kind"}},
    "C": {"allOf": [reference("P"), {"properties": {"x": TEXT}}]},
    "D": {"allOf": [reference("P"), {"properties": {"y": TEXT}}]},
    "MaybeU": {"oneOf": [reference("U"), NULL]},
}


class Wrapped(unittest.TestCase):
    def check(self, expected: str, schema: Any, version: str = "3.1.0") -> None:
        with self.subTest(schema=schema):
            found, whole = member(schema, OTHERS, version=version)
            self.assertEqual((expected, []), (found, whole.refusals))
            self.assertNotIn("RootIt", whole.model["definitions"])

    def test_alone(self) -> None:
        for name in "USP":
            it = reference(name)
            for schema in ({"oneOf": [it]}, {"anyOf": [it]}, {"allOf": [it]}, {"oneOf": [{"allOf": [it]}]}):
                self.check(name, schema)
                self.check(name, {**schema, "description": "In other words.", "readOnly": True})

    def test_beside_null(self) -> None:
        for name in "USP":
            it = reference(name)
            for null in (NULL, {"type": "null", "const": None}, {"enum": [None], "type": ["null"]}):
                self.check(name + "?", {"oneOf": [it, null]})
                self.check(name + "?", {"anyOf": [null, it], "title": "Other"})
            self.check(name + "?", {"oneOf": [{"oneOf": [it, NULL]}, NULL]})
            self.check(name + "?", {"oneOf": [{"description": "x", "allOf": [it]}, NULL]})
            self.check(name + "?", {"allOf": [it], "nullable": True}, version="3.0.3")
            self.check(name + "?", {"oneOf": [it], "nullable": True}, version="3.0.3")

    def test_a_schema_that_is_no_more_than_that(self) -> None:
        for schema in (reference("MaybeU"), {"oneOf": [reference("MaybeU"), NULL]}, {"anyOf": [reference("MaybeU")]}):
            self.check("U?", schema)
        self.check("[U?]", {"type": "array", "items": reference("MaybeU")})

    def test_more_than_that_is_another_union(self) -> None:
        for more in ({"type": "array", "items": TEXT}, {"type": "boolean"}):
            self.assertEqual("RootIt?", member({"oneOf": [reference("U"), NULL, more]}, OTHERS)[0])

    def test_rings(self) -> None:
        ring = {"X": {"oneOf": [reference("Y"), NULL]}, "Y": {"anyOf": [NULL, reference("X")]}}
        whole = typed({"type": "object", "properties": {"it": reference("X")}}, ring)
        self.assertEqual({"it": "json(null)?"}, whole.fields())
        chain: dict[str, Any] = {f"X{at}": {"oneOf": [reference(f"X{at + 1}"), NULL]} for at in range(3000)}
        chain["X3000"] = reference("S")
        self.assertEqual("S?", member(reference("X0"), {**chain, **OTHERS})[0])


if __name__ == "__main__":
    unittest.main()
