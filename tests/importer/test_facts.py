"""What cells say: against what was judged by hand (see judging), and the kinds that need more than one cell."""

from __future__ import annotations

import unittest
from typing import Any

from tests.importer import judging
from tests.importer.support import ENDPOINT, fields, kinds, needs_parsers, page, run, table


@needs_parsers
class JudgedTest(unittest.TestCase):
    def test_our_own_cells_are_read_as_judged(self) -> None:
        score = judging.score_cells()
        self.assertEqual(score.wrong, [])
        self.assertGreater(sum(score.expected.values()), 250)


@needs_parsers
class ObjectTest(unittest.TestCase):
    def read(self, *rows: tuple[str, str, str], more: str = "", **parts: str) -> tuple[dict[str, Any], list[str]]:
        found = run(page(*rows, more=more, **parts))
        return fields(found), kinds(found)

    def test_an_orphan_with_a_longer_name_where_the_own_table_is_that_of_another(self) -> None:
        more = "\n\n".join(
            (
                "#### pot\n\n" + table(("files", "array of objects [files](#files)", "x")),
                "#### files\n\n" + table(("url", "string", "x")),
                "#### leaf\n\n" + table(("files", "array of objects", "x")),
                "#### filesAttached\n\n" + table(("size", "number", "x")),
            )
        )
        found = run(page(("pot", "object [pot](#pot)", "x"), ("leaf", "object [leaf](#leaf)", "x"), more=more))
        items = {name: fields(found, f"Tea{name}")["files"]["items"]["$ref"] for name in ("Pot", "Leaf")}
        self.assertEqual([one.rpartition("/")[2] for one in items.values()], ["TeaFile", "TeaFilesAttached"])
        self.assertEqual(kinds(found), ["link-missing"])

    def test_a_strange_link_where_a_table_has_the_name_of_the_field_gets_one_finding(self) -> None:
        more = "#### mug\n\n" + table(("size", "number", "x")) + "\n\n#### lid\n\n" + table(("flat", "boolean", "x"))
        rows = (("lid", "object [mug](#mug)", "x"), ("mug", "object [mug](#mug)", "x"))
        schema, reported = self.read(*rows, more=more)
        self.assertEqual((schema["lid"]["$ref"].rpartition("/")[2], reported), ("TeaLid", ["link-suspicious"]))

    def test_a_related_link_counts(self) -> None:
        more = "#### mugs\n\n" + table(("size", "number", "x")) + "\n\n#### mugInfo\n\n" + table(("a", "boolean", "x"))
        schema, reported = self.read(
            ("mugInfo", "array [mugs](#mugs)", "x"), ("b", "object [mugInfo](#muginfo)", "x"), more=more
        )
        self.assertEqual((schema["mugInfo"]["items"]["$ref"].rpartition("/")[2], reported), ("TeaMug", []))

    def test_an_object_with_a_member(self) -> None:
        schema, reported = self.read(("price", "object price > value", 'Like `"price": { "value": 100 }`'))
        self.assertEqual(schema["price"], {"type": "object", "properties": {"value": {"type": "number"}}})
        self.assertEqual(reported, ["object-undocumented"])

    def test_an_array_whose_elements_are_told_in_words(self) -> None:
        text = "Array of time ranges in format `[\"FROM\", \"TO\"]`. Ex: `['08:30', '13:30']`"
        schema, reported = self.read(("MON", "Array time range", text))
        strings = {"type": "array", "items": {"type": "string"}}
        self.assertEqual((schema["MON"], reported), ({"type": "array", "items": strings}, ["type-spelling"]))
        self.assertEqual(self.read(("MON", "Array time range", "When it is open."))[1], ["type-unknown"])

    def test_types_from_another_keyboard(self) -> None:
        for spelled, kind in (
            ("ыекштп", "string"),
            ("Ыекштп", "string"),
            ("тгьиук", "number"),
            ("ищщдуфт", "boolean"),
            ("στρινγ", "string"),
            ("strіng", "string"),  # with one letter that only looks like an i
        ):
            with self.subTest(spelled):
                schema, reported = self.read(("cup", spelled, "x"))
                self.assertEqual((schema["cup"]["type"], reported), (kind, ["type-spelling"]))
        self.assertEqual(self.read(("cup", "чашка", "x"))[1], ["type-unknown"])

    def test_names_that_stand_for_names(self) -> None:
        for name, pattern in (
            ("CUP_FIELD_NAME", "^.+$"),
            ("<COORDINATES>", "^.+$"),
            ("cup_{name}", "^cup_.+$"),
        ):
            with self.subTest(name):
                found = run(
                    page(
                        ("cups", "object [cups](#cups)", "x"),
                        more="#### cups\n\n" + table((name, "string", "x")),
                        example='{"cups": {"cup_red": "y"}}',
                    )
                )
                schema = found.root.plain()["components"]["schemas"]["TeaCups"]
                self.assertEqual((list(schema["patternProperties"]), kinds(found)), ([pattern], []))
        schema, _ = self.read(("CUP_FIELD_NAME", "string", "x"), ("CUP_SIZE", "string", "x"))
        self.assertEqual(list(schema), ["CUP_FIELD_NAME", "CUP_SIZE"])

    def test_a_parameter_that_is_written_with_its_value(self) -> None:
        query = table(("option_{name}={value}", "string", "x"), ("a=1", "string", "x"))
        found = run(page(query=query))
        parameters = found.root.plain()["paths"]["/{shopId}/teas/{teaId}"]["put"]["parameters"][2:]
        self.assertEqual([one["name"] for one in parameters], ["option_{name}", "a"])
        self.assertEqual(list(parameters[0]["schema"]["patternProperties"]), ["^option_.+$"])
        self.assertEqual(kinds(found), [])

    def test_a_bold_name(self) -> None:
        schema, reported = self.read(("**cup**", "string", "x"), ("__pot__", "**number**", "x"))
        self.assertEqual((list(schema), reported), (["cup", "pot"], []))


@needs_parsers
class ListTest(unittest.TestCase):
    def enumeration(self, kind: str, text: str, more: str) -> tuple[Any, list[str]]:
        found = run(page(("cup", kind, text), more=more))
        return fields(found)["cup"].get("enum"), kinds(found)

    def test_a_table_of_values(self) -> None:
        values = "| Cup | What it is for |\n|---|---|\n| RED | tea |\n| BLUE | juice |"
        for kind, text, heading in (
            ("string [cups](#cups)", "x", "#### cups"),
            ("string", "See [cups](#cups).", "#### cups"),
            ("string", "x", "#### cup"),
        ):
            with self.subTest(kind, text=text):
                self.assertEqual(self.enumeration(kind, text, f"{heading}\n\n{values}"), (["RED", "BLUE"], []))
        fields_of = "#### cup\n\n" + table(("size", "number", "x"), ("lid", "string", "x"))
        self.assertIsNone(self.enumeration("string", "x", fields_of)[0])

    def test_what_is_said_of_one_member_is_not_said_of_the_field(self) -> None:
        text = "One of:<br>`A` - up to 5 characters, read-only<br>`B` - [deprecated] form"
        self.assertEqual(fields(run(page(("cup", "string", text))))["cup"], {"type": "string", "enum": ["A", "B"]})


@needs_parsers
class NumberTest(unittest.TestCase):
    def test_no_example_contradicts_on_any_page_of_the_family(self) -> None:
        row = ("leaves", "number", "Number of leaves.")
        other = {"title": "Add tea", "endpoint": ENDPOINT.replace("PUT", "POST"), "example": '{"leaves": 1.5}'}
        self.assertEqual(fields(run(page(row)))["leaves"]["type"], "integer")
        found = run(page(row), page(row, **other))
        self.assertEqual(
            {fields(found, f"{name}Request")["leaves"]["type"] for name in ("UpdateTea", "AddTea")}, {"number"}
        )

    def test_a_default_and_a_limit_count_as_well(self) -> None:
        for text in (
            "Number of leaves. Default: `0.5`",
            "Number of leaves. Maximum: 9.5",
            "Number of leaves, e.g. `2.5`",
        ):
            self.assertEqual(fields(run(page(("leaves", "number", text))))["leaves"]["type"], "number", text)


@needs_parsers
class ScopeTest(unittest.TestCase):
    def test_additional_scopes_are_not_required(self) -> None:
        for said, expected in (
            ("`a`.\n\nAdditional scopes include `b` granting access to cups and `c` to pots.", ["a"]),
            ("`a`. Optional: `b`.", ["a"]),
            ("`a` and, if you want cups, `b`.", ["a"]),
            ("`a`, `b` (optional)", ["a"]),
            ("`a`. An additional scope is required: `b`", ["a", "b"]),
        ):
            with self.subTest(said):
                found = run(page(("x", "string", "x"), scopes=said))
                security = found.root.plain()["paths"]["/{shopId}/teas/{teaId}"]["put"]["security"]
                self.assertEqual(security, [{"bearerAuth": expected}])


if __name__ == "__main__":
    unittest.main()
