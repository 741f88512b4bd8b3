"""Which operations have a member of a record that they share: what changes there is told, and nothing else is."""

from __future__ import annotations

import unittest
from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml

from tests.diff.support import Doc, told

TEXT = (Path(__file__).parent / "shared.yaml").read_text(encoding="utf-8")


def schemas(document: Doc) -> Doc:
    found: Doc = document["components"]["schemas"]
    return found


def found_order(document: Doc) -> Doc:
    items: Doc = schemas(document)["Found"]["properties"]["orders"]["items"]
    return items


class Shared(unittest.TestCase):
    def both_ways(self, edit: Callable[[Doc], Any]) -> tuple[list[str], list[str]]:
        old, new = yaml.safe_load(TEXT), yaml.safe_load(TEXT)
        edit(new)
        there, back = told(old, new), told(new, old)
        self.assertEqual({True}, {change.message.endswith("which shares the record") for change in [*there, *back]})
        return tuple(  # type: ignore[return-value]
            sorted(f"{change.rule} {change.message.partition(',')[0]}" for change in found) for found in (there, back)
        )

    def test_an_operation_gets_a_member_that_another_one_has(self) -> None:
        there, back = self.both_ways(lambda new: found_order(new)["properties"].update(note={"type": "string"}))
        self.assertEqual(["documented-added Order.note is now a member for searchOrders"], there)
        self.assertEqual(["documented-removed Order.note is no longer a member for searchOrders"], back)

    def test_a_place_gets_a_member_that_another_place_has(self) -> None:
        there, back = self.both_ways(lambda new: schemas(new)["Place"]["properties"].update(name={"type": "string"}))
        self.assertEqual(["documented-added Order.delivery.name is now a member for getOrder"], there)
        self.assertEqual(["documented-removed Order.delivery.name is no longer a member for getOrder"], back)

    def test_an_operation_more_changes_nothing_for_those_that_were_there(self) -> None:
        old, new = yaml.safe_load(TEXT), yaml.safe_load(TEXT)
        new["paths"]["/orders/last"] = {
            "get": {
                "operationId": "getLastOrder",
                "responses": {
                    "200": {
                        "description": "OK",
                        "content": {
                            "application/json": {
                                "schema": {
                                    "type": "object",
                                    "x-oac": {"record": "Order"},
                                    "properties": {"id": {"type": "integer"}},
                                }
                            }
                        },
                    }
                },
            }
        }
        self.assertEqual(["operation-added"], [change.rule for change in told(old, new)])

    def test_what_it_does_to_programs(self) -> None:
        old, new = yaml.safe_load(TEXT), yaml.safe_load(TEXT)
        found_order(new)["properties"]["note"] = {"type": "string"}
        for one, other, wire, behaviour in ((old, new, "compatible", "compatible"), (new, old, "compatible", "breaks")):
            (change,) = told(one, other)
            effect = change.effect
            self.assertEqual(
                ("same", "same", wire, behaviour),
                tuple(str(part) for part in (effect.source, effect.abi, effect.wire, effect.behaviour)),
            )


if __name__ == "__main__":
    unittest.main()
