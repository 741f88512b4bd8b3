"""Which table describes an object: what examples show, and what the words of a field say."""

from __future__ import annotations

import unittest
from typing import Any

from tests.importer.support import fields, kinds, needs_parsers, page, run, table


def name_of(schema: dict[str, Any]) -> str:
    return str((schema.get("items") or schema)["$ref"].rpartition("/")[2])


@needs_parsers
class ShownTest(unittest.TestCase):
    """A link leads to a table about something related; the table of the field's name has what the example shows."""

    rows = (("teaInfo", "array [teas](#teas)", "x"),)
    more = "\n\n".join(
        (
            "#### teas\n\n" + table(("teaInfo", "array of objects [teaInfo](#teainfo)", "x"), ("total", "number", "x")),
            "#### teaInfo\n\n" + table(("value", "number", "x"), ("kind", "string", "x")),
        )
    )

    def test_the_table_that_has_the_members_counts(self) -> None:
        found = run(page(*self.rows, more=self.more, example='{"teaInfo": [{"value": 1, "kind": "green"}]}'))
        self.assertEqual(name_of(fields(found)["teaInfo"]), "TeaTeaInfo")
        self.assertEqual(kinds(found), ["link-suspicious", "table-unlinked"])

    def test_the_link_counts_where_its_table_has_the_members(self) -> None:
        found = run(page(*self.rows, more=self.more, example='{"teaInfo": [{"total": 1, "teaInfo": []}]}'))
        self.assertEqual((name_of(fields(found)["teaInfo"]), kinds(found)), ("TeaTea", []))

    def test_the_link_counts_where_no_example_shows_anything(self) -> None:
        found = run(page(*self.rows, more=self.more))
        self.assertEqual((name_of(fields(found)["teaInfo"]), kinds(found)), ("TeaTea", []))

    def test_what_one_page_shows_holds_for_another(self) -> None:
        shown = page(*self.rows, more=self.more, example='{"teaInfo": [{"value": 1, "kind": "green"}]}')
        other = page(*self.rows, more=self.more, title="Add tea").replace("`PUT`", "`POST`")
        found = run(shown, other)
        self.assertEqual(name_of(fields(found, "AddTeaRequest")["teaInfo"]), "TeaTeaInfo")


@needs_parsers
class ShapeTest(unittest.TestCase):
    def test_the_code_of_a_section_without_a_table_shows_arrays(self) -> None:
        for code, expected in (
            ('{"days": [["a", "b"], ["c", "d"]]}', {"type": "array", "items": {"type": "string"}}),
            ('[["a"], // a comment\n]', {"type": "array", "items": {"type": "string"}}),
            ('["a", "b"]', {"type": "string"}),
        ):
            with self.subTest(code):
                more = f"#### days\n\nFormat: an array.\n\n```json\n{code}\n```"
                found = run(page(("days", "array [days](#days)", "x"), more=more))
                self.assertEqual(fields(found)["days"], {"type": "array", "items": expected})
                self.assertIn("object-undocumented", kinds(found))

    def test_objects_stay_objects(self) -> None:
        more = '#### days\n\n```json\n{"days": [{"a": 1}]}\n```'
        found = run(page(("days", "array [days](#days)", "x"), more=more))
        self.assertEqual(fields(found)["days"], {"type": "array", "items": {"type": "object"}})


@needs_parsers
class WordsTest(unittest.TestCase):
    more = "#### cups\n\n" + table(("size", "number", "x"))

    def test_the_structure_of_another_field(self) -> None:
        for text in (
            "Cups of the day. Matches its structure with the `cups` field.",
            "The same structure as `cups`.",
            "Has the same fields as `cups`",
        ):
            rows = (("cups", "array of objects [cups](#cups)", "x"), ("data", "array of objects", text))
            found = run(page(*rows, more=self.more))
            self.assertEqual((name_of(fields(found)["data"]), kinds(found)), ("TeaCup", []), text)

    def test_other_words_name_no_structure(self) -> None:
        for text in ("Matches the order of the `cups` field", "Fields of `cups` differ", "x"):
            rows = (("cups", "array of objects [cups](#cups)", "x"), ("data", "array of objects", text))
            found = run(page(*rows, more=self.more))
            self.assertEqual(fields(found)["data"], {"type": "array", "items": {"type": "object"}}, text)


@needs_parsers
class NullTest(unittest.TestCase):
    def test_objects_and_arrays_may_be_null(self) -> None:
        rows = (
            ("cup", "object [cups](#cups)", "The cup. `null` if there is none"),
            ("cups", "array of objects [cups](#cups)", "The cups. `null` if there are none"),
            ("tags", "array of strings", "Tags, `null` by default"),
        )
        schema = fields(run(page(*rows, more="#### cups\n\n" + table(("size", "number", "x")))))
        reference = {"$ref": "#/components/schemas/TeaCups"}
        self.assertEqual(schema["cup"], {"anyOf": [reference, {"type": "null"}]})
        self.assertEqual(schema["cups"], {"type": ["array", "null"], "items": reference})
        self.assertEqual(schema["tags"], {"type": ["array", "null"], "items": {"type": "string"}})

    def test_parameters_are_never_null(self) -> None:
        found = run(page(query=table(("cup", "string", "The cup, `null` by default"))))
        (cup,) = [
            one for one in found.root.plain()["paths"]["/{shopId}/teas/{teaId}"]["put"]["parameters"] if "name" in one
        ]
        self.assertEqual(cup["schema"], {"type": "string"})


@needs_parsers
class CasesTest(unittest.TestCase):
    count = ("count", "number", "One of:<br>for `DAY` - `1` (daily)<br>for `WEEK` - `1` or `2`")

    def conditions(self, *rows: tuple[str, str, str]) -> Any:
        found = run(page(*rows))
        self.assertEqual(kinds(found), [])
        return found.root.plain()["components"]["schemas"]["UpdateTeaRequest"].get("allOf")

    def test_values_depend_on_the_field_that_has_the_cases(self) -> None:
        self.assertEqual(
            self.conditions(("every", "string", "One of: `DAY`, `WEEK`, `YEAR`"), self.count),
            [
                {
                    "if": {"properties": {"every": {"const": case}}, "required": ["every"]},
                    "then": {"properties": {"count": {"enum": values}}},
                }
                for case, values in (("DAY", [1]), ("WEEK", [1, 2]))
            ],
        )

    def test_no_condition_where_no_field_or_several_have_the_cases(self) -> None:
        every = ("every", "string", "One of: `DAY`, `WEEK`")
        self.assertIsNone(self.conditions(self.count))
        self.assertIsNone(self.conditions(self.count, ("every", "string", "One of: `DAY`, `YEAR`")))
        self.assertIsNone(self.conditions(self.count, every, ("each", *every[1:])))


if __name__ == "__main__":
    unittest.main()
