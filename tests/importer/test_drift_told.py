"""How drift tells what has changed: one fact once, each place on its own page, renames, two changes in one cell."""

from __future__ import annotations

import unittest

from codegen.compare import drift
from codegen.compare.drift_renames import names_alike, values
from codegen.findings import Finding
from codegen.source.diagnostics import Diagnostics
from codegen.source.yamldoc import loads
from tests.importer.support import ENDPOINT, needs_parsers, page, run, table

CUP = ("cup", "object [cup](#cup)", "x")
READ = ENDPOINT.replace("PUT", "GET")


def compared(old: list[str], new: list[str]) -> list[Finding]:
    before, after = run(*old), run(*new, is_shared=False)
    base = loads(before.text, "openapi.yaml", Diagnostics())
    assert base is not None
    return drift.compare(after.root, base, base, None, (after.tables, before.tables))


def told(old: str, new: str) -> list[str]:
    return [one.message for one in compared([old], [new])]


def with_cup(title: str, endpoint: str, *rows: tuple[str, str, str]) -> str:
    return page(CUP, title=title, endpoint=endpoint, more="#### cup\n\n" + table(*rows))


@needs_parsers
class GroupsTest(unittest.TestCase):
    size, lid = ("size", "number", "x"), ("lid", "string", "One of: `FLAT`, `DEEP`")

    def pages(self, *rows: tuple[str, str, str]) -> list[str]:
        ends = [ENDPOINT.replace("/teas/", f"/{name}/") for name in ("teas", "pots", "jugs", "tins")]
        names = ("Update tea", "Update pot", "Update jug", "Update tin")
        return [with_cup(name, end, *rows) for name, end in zip(names, ends)]

    def test_one_line_for_one_fact_with_each_place_on_its_page(self) -> None:
        new = self.pages(self.size, self.lid)
        (found,) = compared(self.pages(self.size), new)
        self.assertEqual(
            found.message,
            'field "lid" of request.cup added (string: FLAT or DEEP), in updateJug, updatePot and 2 more'.replace(
                "updateJug, updatePot", "updatePot, updateJug"
            ),
        )
        places = dict(found.details)["places"]
        self.assertEqual(
            [place.partition(":")[0] for place in places], ["page2.md", "page3.md", "page4.md", "update-tea.md"]
        )
        for place, text in zip(places, [*new[1:], new[0]]):
            self.assertTrue(text.split("\n")[int(place.split(":")[1]) - 1].startswith("| lid |"), place)
        self.assertEqual(len(found.notes), 3)

    def test_another_page_is_another_finding(self) -> None:
        """What was accepted of two pages is not accepted of a third."""
        new = self.pages(self.size, self.lid)
        two = [*new[:2], *self.pages(self.size)[2:]]
        one, other = compared(self.pages(self.size), new), compared(self.pages(self.size), two)
        self.assertNotEqual(one[0].fingerprint, other[0].fingerprint)

    def test_fields_of_other_records_are_other_fields(self) -> None:
        old, new = (
            [
                page(("note", kind, "x")),
                page(("note", kind, "x"), title="Update pot", endpoint=ENDPOINT.replace("/teas/", "/pots/")),
            ]
            for kind in ("string", "number")
        )
        old_run = compared(old, new)
        self.assertEqual(len(old_run), 1)  # one family: the folder of both

    def test_values_of_a_field_are_one_line(self) -> None:
        old = page(("cup", "string", "One of: `RED`, `BLUE`, `PINK`"))
        self.assertEqual(
            told(old, old.replace("`BLUE`, `PINK`", "`GOLD`, `LIME`")),
            [
                'values BLUE and PINK of field "cup" of the request removed, in updateTea',
                'values GOLD and LIME of field "cup" of the request added, in updateTea',
            ],
        )


@needs_parsers
class NullTest(unittest.TestCase):
    """Fields of objects, and of the elements of arrays, that may be null are fields like others."""

    def changed(self, row: tuple[str, str, str]) -> list[list[str]]:
        found = []
        for kind in ("object", "array of objects"):
            cup = ("cup", f"{kind} [cup](#cup)", "x. `null` if there is none")
            old = page(cup, more="#### cup\n\n" + table(("size", "string", "x"), ("lid", "string", "y")))
            new = page(cup, more="#### cup\n\n" + table(row, ("lid", "string", "y")))
            found.append([one.kind for one in compared([old], [new])])
        return found

    def test_what_changes_within(self) -> None:
        for row, kind in (
            (("size", "string", "x. Read-only"), "read-only-changed"),
            (("size", "number", "x"), "type-changed"),
            (("sizes", "string", "x"), "field-renamed"),
            (("size", "string", "x<br>**Required**"), "required-changed"),
        ):
            self.assertEqual(self.changed(row), [[kind], [kind]], row)

    def test_that_it_may_be_null(self) -> None:
        for kind in ("object [cup](#cup)", "array of objects [cup](#cup)", "string"):
            more = "#### cup\n\n" + table(("size", "string", "x"))
            before, after = (page(("cup", kind, text), more=more) for text in ("x", "x. `null` if there is none"))
            found = [one.kind for one in compared([before], [after])]
            self.assertIn("type-changed", found, kind)


@needs_parsers
class RenamesTest(unittest.TestCase):
    def test_values(self) -> None:
        old = page(("cup", "string", "One of: `deep_red`, `BLUE`"))
        self.assertEqual(
            told(old, old.replace("deep_red", "DEEP_RED")),
            ['value deep_red of field "cup" of the request is now DEEP_RED, in updateTea'],
        )
        self.assertEqual(values(["a1", "b1"], ["A1", "B1"]), {"a1": "A1", "b1": "B1"})
        self.assertEqual(values(["EMAIL"], ["PHONE"]), {})

    def test_fields_and_objects(self) -> None:
        rows = ("pot", "string", "x"), ("lidColour", "string", "x"), ("tin", "string", "x")
        old = page(*rows)
        self.assertEqual(
            told(old, old.replace("lidColour", "lid_color")),
            ['field "lid_color" of the request was called "lidColour", in updateTea'],
        )
        for name in ("other", "weight"):  # nothing says that it is the same
            self.assertEqual(len(told(old, old.replace("lidColour", name))), 2)
        self.assertEqual(len(told(old, old.replace("| lidColour | string |", "| lidColor | number |"))), 2)
        more = "#### cup\n\n" + table(("size", "number", "x"), ("lid", "string", "x"))
        old, new = page(CUP, more=more), page(("mug", *CUP[1:]), more=more)
        self.assertEqual(told(old, new), ['field "mug" of the request was called "cup", in updateTea'])

    def test_at_another_place_it_is_another_field(self) -> None:
        rows = [(name, "string", "x") for name in ("lidColour", "pot", "tin")]
        self.assertEqual(len(told(page(*rows), page(*rows[1:], ("lidColor", "string", "x")))), 2)

    def test_a_parameter_of_the_path(self) -> None:
        old = page(("cup", "string", "x"))
        self.assertEqual(
            told(old, old.replace("teaId", "brewId")),
            ['parameter "brewId" of the path was called "teaId", in updateTea'],
        )

    def test_names(self) -> None:
        for one, other in (("b2b_b2c", "b2bB2c"), ("items", "item"), ("productName", "name"), ("colour", "color")):
            self.assertTrue(names_alike(one, other), (one, other))
        for one, other in (("cup", "mug"), ("email", "phone"), ("street", "city")):
            self.assertFalse(names_alike(one, other), (one, other))


@needs_parsers
class CellsTest(unittest.TestCase):
    def test_two_changes_in_a_cell_are_both_told(self) -> None:
        old = page(("size", "number", "Default value: `7`. Not under 55 grams."))
        self.assertEqual(
            told(old, old.replace("`7`", "`8`").replace("55", "60")),
            [
                'default of field "size" of the request was 7, is now 8, in updateTea',
                'the text about field "size" of the request mentions 60 where it mentioned 55 (no fact follows from '
                "that: read what the page means), in updateTea",
            ],
        )

    def test_what_came_and_what_went(self) -> None:
        old = page(("size", "number", "Holds water."))
        new = old.replace("water.", "water, see `weight`.")
        end = " (no fact follows from that: read what the page means), in updateTea"
        self.assertEqual(told(old, new), [f'the text about field "size" of the request now mentions weight{end}'])
        self.assertEqual(told(new, old), [f'the text about field "size" of the request no longer mentions weight{end}'])

    def test_what_stands_beside_a_listed_value(self) -> None:
        """Also that changes nothing that a program sees; values that come and go are told as that."""

        def listing(*rows: tuple[str, str]) -> str:
            lines = "".join(f"| {value} | {what} |\n" for value, what in rows)
            return page(
                ("cup", "string [cups](#cups)", "x"), more=f"#### cups\n\n| cup | it holds |\n|---|---|\n{lines}"
            )

        old = listing(("FLAT", "tea"), ("DEEP", "soup"))
        self.assertEqual(
            told(old, listing(("FLAT", "tea"), ("DEEP", "stew"))),
            [
                'beside value "DEEP" of cups now stands stew, no longer soup (no fact follows from that: read what the '
                "page means), in updateTea"
            ],
        )
        self.assertEqual(told(old, listing(("DEEP", "soup"), ("FLAT", "tea"))), [])
        self.assertEqual(
            told(old, listing(("FLAT", "tea"), ("DEEP", "soup"), ("WIDE", "stew"))),
            ['value WIDE of field "cup" of the request added, in updateTea'],
        )

    def test_the_order_of_words_is_none(self) -> None:
        old = page(("size", "number", "Between `weight` and `height`."))
        self.assertEqual(told(old, page(("size", "number", "Between `height` and `weight`."))), [])


@needs_parsers
class NothingChangesTest(unittest.TestCase):
    """Written otherwise, in many ways at once."""

    rows = (
        ("cup", "string", "One of: `RED`, `BLUE`. Max length: `9` characters."),
        ("size", "number", "Default value: `7`."),
        ("lid", "object [lid](#lid)", "The lid."),
        ("tags", "array of strings", "At most 5 of them."),
    )

    def test_rows_and_values_in_any_order_and_other_words(self) -> None:
        more = "#### {}\n\n" + table(("wide", "number", "x"), ("flat", "boolean", "**Required**"))
        old = page(*self.rows, more=more.format("lid"))
        for at in range(len(self.rows)):
            rows = [*self.rows[at:], *reversed(self.rows[:at])]
            new = page(*rows, more=more.format("lid"))
            for what, with_what in (
                ("More", "More"),
                ("`RED`, `BLUE`", "`BLUE`, `RED`"),
                ("The lid.", "The <strong>lid</strong>&#x20;of it, as one wants."),
                ("\n\n###", "\n\nMore words about it.\n\n###"),
                ("`7`", "<code>7</code>"),
                (" | ", "   |  "),
            ):
                with self.subTest(at=at, what=what):
                    self.assertEqual(told(old, new.replace(what, with_what)), [])
                    cover = new.replace("[lid](#lid)", "[cover](#cover)").replace("#### lid", "#### cover")
                    self.assertEqual(told(old, cover.replace(what, with_what)), [])


if __name__ == "__main__":
    unittest.main()
