"""What reads and lists what a command changes: of descriptions that name things in other ways than the tests' own."""

from __future__ import annotations

import tempfile
import unittest
from pathlib import Path

from codegen.binding.emit.command import pairs
from codegen.cli.pipeline import load_model
from codegen.source.diagnostics import Diagnostics
from tests.harness.lab import SPEC


def table(path: Path, prefix: str) -> list[str]:
    api, _ = load_model(str(path), None, prefix, Diagnostics())
    assert api is not None
    return pairs(api).splitlines()[1:]


def described(paths: str, schemas: str = "{}") -> list[str]:
    text = f"""
openapi: 3.1.0
info: {{title: Pairs, version: '1'}}
paths:{paths}
components:
  schemas:
    Tea: {{type: object, properties: {{id: {{type: string}}, grams: {{type: number}}}}}}
    TeaChange: {{type: object, properties: {{grams: {{type: number}}}}}}
    More: {schemas}
"""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "openapi.yaml"
        path.write_text(text, encoding="utf-8")
        return table(path, "t")


def operation(method: str, name: str, answer: str = "", body: str = "", parameters: str = "") -> str:
    """One line of a path."""
    found = f"    {method}: {{operationId: {name}, parameters: [{parameters}], "
    if body:
        found += f"requestBody: {{required: true, content: {{application/json: {{schema: {body}}}}}}}, "
    content = f", content: {{application/json: {{schema: {answer}}}}}" if answer else ""
    return found + f"responses: {{'200': {{description: OK{content}}}}}}}\n"


ID = "{name: tea, in: path, required: true, schema: {type: string}}"
TEA, CHANGE = "{$ref: '#/components/schemas/Tea'}", "{$ref: '#/components/schemas/TeaChange'}"
TEAS = f"{{type: array, items: {TEA}}}"


class Pairs(unittest.TestCase):
    def test_of_the_tests_own_description(self) -> None:
        self.assertEqual(
            [
                "update-desk  desk  get-desk  list-desks  items  id",
                "delete-desk  desk  get-desk  list-desks  items  id",
                "update-lamp  lamp  get-lamp  -  -  -",
                "change-peg  peg  -  list-pegs  -  key",
            ],
            table(SPEC, "lab"),
        )

    def test_a_post_pairs_only_where_it_says_more_of_what_is_there(self) -> None:
        paths = "\n  /teas/{tea}:\n" + operation("get", "tea", TEA, "", ID) + operation("post", "x", "", CHANGE, ID)
        paths += "  /teas:\n" + operation("get", "teas", TEAS) + operation("post", "new", "", TEA)
        self.assertEqual(["x  x  tea  teas  -  id"], described(paths))

    def test_a_post_that_says_a_thing_where_a_list_is_read_adds_one(self) -> None:
        listed, one = (f"{{type: object, properties: {{data: {each}}}}}" for each in (TEAS, TEA))
        paths = "\n  /teas:\n" + operation("get", "teas", listed) + operation("post", "new", "", one)
        self.assertEqual([], described(paths))

    def test_names_with_the_verb_behind_and_names_without(self) -> None:
        paths = "\n  /teas/{tea}:\n" + operation("get", "tea_get", TEA, "", ID)
        paths += operation("patch", "tea_update", "", CHANGE, ID) + operation("delete", "update", "", "", ID)
        self.assertEqual(
            ["update  tea  tea-get  -  -  -", "tea-update  tea  tea-get  -  -  -"],
            sorted(described(paths), reverse=True),
        )

    def test_a_name_that_is_nothing_but_a_verb_says_nothing_of_the_thing(self) -> None:
        paths = "\n  /greenTeas/{tea}:\n" + operation("get", "get", TEA, "", ID)
        paths += operation("put", "put", "", CHANGE, ID)
        self.assertEqual(["put  green-teas  get  -  -  -"], described(paths))

    def test_things_at_two_places_are_called_differently(self) -> None:
        paths = ""
        for place in ("old", "new"):
            paths += f"\n  /{place}:\n" + operation("get", f"get_{place}", TEA).replace(
                f"get_{place}", f"get{place}Tea"
            )
            paths += operation("put", f"put{place}Tea", "", CHANGE).replace(
                f"put{place}", "put" if place == "old" else "set"
            )
        lines = described(paths)
        self.assertEqual(2, len({line.split("  ")[1] for line in lines}), lines)

    def test_answers_that_are_no_record_pair_with_nothing(self) -> None:
        for answer in ("{type: string}", TEAS, "{}"):
            paths = "\n  /teas/{tea}:\n" + operation("get", "tea", answer, "", ID)
            paths += operation("put", "x", "", CHANGE, ID)
            self.assertEqual([], described(paths), answer)

    def test_a_list_whose_items_are_not_told_apart_is_none(self) -> None:
        items = "{type: array, items: {type: object, properties: {id: {type: boolean}, grams: {type: number}}}}"
        paths = "\n  /teas:\n" + operation("get", "teas", items)
        paths += "  /teas/{tea}:\n" + operation("put", "x", "", CHANGE, ID)
        self.assertEqual([], described(paths))


if __name__ == "__main__":
    unittest.main()
