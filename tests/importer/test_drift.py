"""Drift: every way to write the same is none, every change of a fact is one, and overlays count."""

from __future__ import annotations

import unittest

from codegen.compare import drift
from codegen.source.diagnostics import Diagnostics
from codegen.findings import Finding
from codegen.source.node import Node
from codegen.source.yamldoc import loads
from tests.importer.support import ENDPOINT, HAS_PARSERS, PAGES, PUBLISHED, needs_docs, needs_parsers, page, run, table

if HAS_PARSERS:
    from tests.importer import judge
# Of each of the vendor's pages one encoding or one changed fact is tried, another one of each page;
# `python3 -m tests.importer` tries all.


def described(text: str) -> Node:
    """The description made of a page, read from YAML as from a file."""
    root = loads(run(text).text, "openapi.yaml", Diagnostics())
    assert root is not None
    return root


def compared(old: str, new: str) -> list[Finding]:
    """As the command does it."""
    base, now = described(old), run(new, is_shared=False)
    return drift.compare(now.root, base, base, None, (now.tables, run(old).tables))


def changes(old: str, new: str) -> list[tuple[str, str]]:
    return [(one.kind, one.subject) for one in compared(old, new)]


@needs_parsers
class ReencodingTest(unittest.TestCase):
    def test_invented_pages(self) -> None:
        tried = 0
        for path in sorted(PAGES.rglob("*.md")):
            page = judge.original(path)
            for name, text in judge.encodings(page) if page is not None else ():
                with self.subTest(page=path.name, encoding=name):
                    self.assertEqual(judge.judge_encoding(page, name, text), "")
                    tried += 1
        self.assertGreater(tried, 60)


@needs_parsers
class MutationTest(unittest.TestCase):
    def test_invented_pages(self) -> None:
        tried: set[str] = set()
        count = 0
        for path in sorted(PAGES.rglob("*.md")):
            page = judge.with_pipes(path)
            for mutation in judge.changed_facts(page) if page is not None else ():
                with self.subTest(page=path.name, mutation=mutation.what):
                    self.assertEqual(judge.judge_mutation(page, mutation), "")
                    tried |= set(mutation.kinds)
                    count += 1
        self.assertGreater(count, 300)
        self.assertGreaterEqual(
            tried,
            {
                "authentication-changed",
                "default-changed",
                "deprecated-changed",
                "example-changed",
                "field-added",
                "field-removed",
                "field-renamed",
                "limit-changed",
                "method-changed",
                "parameter-added",
                "parameter-removed",
                "parameter-renamed",
                "path-changed",
                "read-only-changed",
                "required-changed",
                "scope-added",
                "scope-removed",
                "server-changed",
                "status-changed",
                "title-changed",
                "type-changed",
                "value-added",
                "value-removed",
            },
        )


@needs_parsers
@needs_docs
class VendorShareTest(unittest.TestCase):
    def test_some_of_every_page(self) -> None:
        tried = 0
        for number, path in enumerate(sorted(PUBLISHED.rglob("*.md"))):
            page = judge.with_pipes(path)
            if page is None:
                continue
            with self.subTest(page=path.name, number=number):
                if number % 2 == 0:
                    self.assertEqual(judge.judge_encoding(page, *judge.encoding(page, number // 2)), "")
                else:
                    facts = list(judge.changed_facts(page))
                    self.assertEqual(judge.judge_mutation(page, facts[number * 31 % len(facts)]), "")
                tried += 1
        self.assertGreater(tried, 150)


@needs_parsers
class ChangeTest(unittest.TestCase):
    row = ("cup", "string", "One of: `RED`, `BLUE`")

    def test_what_changes_are_called(self) -> None:
        old = page(self.row, ("size", "number", "Default value: `7`. Maximum value: `9`."))
        for what, with_what, expected in (
            (
                "| cup | string |",
                "| mug | string |",
                [("field-renamed", "updateTea.request.mug")],
            ),
            (
                "`BLUE`",
                "`GREEN`",
                [("value-removed", "updateTea.request.cup"), ("value-added", "updateTea.request.cup")],
            ),
            (", `BLUE`", "", [("value-removed", "updateTea.request.cup")]),
            ("`7`", "`8`", [("default-changed", "updateTea.request.size")]),
            ("`9`", "`10`", [("limit-changed", "updateTea.request.size")]),
            ("size | number", "size | integer", [("type-changed", "updateTea.request.size")]),
            ("`BLUE` |", "`BLUE`<br>**Required** |", [("required-changed", "updateTea.request.cup")]),
            (
                "`update_teas`",
                "`update_cups`",
                [("scope-removed", "updateTea.scopes"), ("scope-added", "updateTea.scopes")],
            ),
            ("/teas/{teaId}`", "/tea/{teaId}`", [("path-changed", "updateTea.path")]),
            ("`PUT`", "`PATCH`", [("method-changed", "updateTea.method")]),
            ("# Update tea", "# Change tea", [("title-changed", "changeTea.title")]),
        ):
            with self.subTest(with_what):
                self.assertEqual(sorted(changes(old, old.replace(what, with_what))), sorted(expected))

    def test_an_object_that_comes_or_goes_is_one_change(self) -> None:
        old = page(self.row)
        new = page(
            self.row,
            ("mug", "object [mug](#mug)", "x"),
            more="#### mug\n\n" + table(("size", "number", "x"), ("lid", "string", "x")),
        )
        self.assertEqual(changes(old, new), [("field-added", "updateTea.request.mug")])
        self.assertEqual(changes(new, old), [("field-removed", "updateTea.request.mug")])

    def test_a_shared_object_changes_once(self) -> None:
        rows = (("one", "object [mug](#mug)", "x"), ("two", "array of objects [mug](#mug)", "x"))
        old = page(*rows, more="#### mug\n\n" + table(("size", "number", "x")))
        new = page(*rows, more="#### mug\n\n" + table(("size", "string", "x"), ("lid", "string", "x")))
        self.assertEqual([kind for kind, _ in changes(old, new)], ["type-changed", "field-added"])
        self.assertEqual([kind for kind, _ in changes(new, old)], ["field-removed", "type-changed"])

    def test_examples(self) -> None:
        old = page(self.row, example='{"cup": "RED"}')
        self.assertEqual(changes(old, page(self.row, example='{ "cup" :\n "RED" }')), [])
        self.assertEqual(
            changes(old, page(self.row, example='{"cup": "BLUE"}')),
            [("example-changed", "updateTea.request.example.page")],
        )

    def test_the_order_is_no_fact(self) -> None:
        rows = [(name, "string", "x") for name in ("cup", "lid", "pot", "tin")]
        old = page(*rows)
        for others in ((*rows[1:], rows[0]), (rows[3], *rows[:3]), tuple(reversed(rows))):
            self.assertEqual(changes(old, page(*others)), [])
        self.assertEqual(changes(page(self.row), page(("cup", "string", "One of: `BLUE`, `RED`"))), [])
        self.assertEqual(
            changes(old, page(rows[0], ("new", "string", "x"), *rows[2:])),
            [("field-removed", "updateTea.request.lid"), ("field-added", "updateTea.request.new")],
        )

    def test_a_type_that_changes_with_what_does_not_follow_from_it(self) -> None:
        old, new = page(("cup", "number", "Default value: `7`.")), page(
            ("cup", "string", "Default value: `7`.<br>**Required**<br>**Read-only**")
        )
        self.assertEqual(
            [kind for kind, _ in changes(old, new)], ["type-changed", "required-changed", "read-only-changed"]
        )

    def test_an_object_that_becomes_a_text_is_one_change(self) -> None:
        more = "#### mug\n\n" + table(("size", "number", "x"), ("lid", "string", "x"))
        old, new = page(("mug", "object [mug](#mug)", "x"), more=more), page(("mug", "string", "x"))
        self.assertEqual(changes(old, new), [("type-changed", "updateTea.request.mug")])
        self.assertEqual(changes(new, old), [("type-changed", "updateTea.request.mug")])

    def test_server_and_authentication(self) -> None:
        headers = "### Headers\n\n| Header | Format | Description |\n|---|---|---|\n"
        headers += "| Authorization | <code>{} x</code> | x |\n"
        old, new = (
            page(self.row, more="X").replace("X\n", "\n" + headers.format(word)) for word in ("Bearer", "Basic")
        )
        self.assertEqual(changes(old, page(self.row)), [])
        self.assertEqual(changes(old, new), [("authentication-changed", "updateTea.authentication")])
        self.assertEqual([one.kind for one in run(old.replace("Bearer", "Tea")).findings], ["authentication-unclear"])
        self.assertEqual(
            changes(old, old.replace("<code>Bearer x</code>", "string")),
            [("cell-changed", "updateTea.headers Authorization")],
        )
        self.assertEqual(changes(old, old.replace("api.tea", "tea.api")), [("server-changed", "updateTea.server")])

    def test_words_are_none(self) -> None:
        old = page(("cup", "string", "Holds tea."))
        self.assertEqual(changes(old, page(("cup", "string", "Holds **green** tea, or black."))), [])

    def test_numbers_and_code_in_words_that_no_fact_follows_from(self) -> None:
        rows = ("size", "number", "Recommended length is under 55 characters."), (
            "cup",
            "boolean",
            "Starts with `0`, default is `many`.",
        )
        query = table(("pot", "string", "<strong>Required</strong>")).replace("Field", "Param")
        old = page(*rows, query="Request supports only one **required** query param.\n\n" + query)
        for what, with_what, name in (
            ("55", "60", "request size"),
            ("`0`", "`1`", "request cup"),
            ("`many`", "`all`", "request cup"),
            (" under 55 characters", "", "request size"),
            ("<strong>Required</strong>", "x", "query pot"),
        ):
            with self.subTest(with_what):
                self.assertEqual(changes(old, old.replace(what, with_what)), [("cell-changed", f"updateTea.{name}")])
        for what, with_what in (
            ("`0`", "<code>0</code>"),
            ("Recommended", "Good"),
            ("under", "below https://tea.example/v7/8,"),
            ("55", "&#x20;55"),
        ):
            with self.subTest(with_what):
                self.assertEqual(changes(old, old.replace(what, with_what)), [])

    def test_a_change_of_a_cell_is_told_once(self) -> None:
        old = page(("cup", "string", "One of: `RED`, `BLUE`. A `RED` one holds 7."))
        self.assertEqual(
            [kind for kind, _ in changes(old, old.replace("`RED`,", "`PINK`,"))], ["value-removed", "value-added"]
        )
        objects = [
            page(
                ("cup", f"object [{name}](#{name})", "x"),
                more=f"#### {name}\n\n" + table(("size", "number", "Not `0`.")),
            )
            for name in ("a", "b")
        ]
        self.assertEqual(changes(*objects), [])

    def test_the_place_of_a_cell(self) -> None:
        old = page(("cup", "string", "Holds `7`."), ("mug", "string", "Holds `8`."))
        for with_what in ("`9`", "it"):
            new = old.replace("`8`", with_what)
            (found,) = compared(old, new)
            self.assertTrue(new.split("\n")[found.position.line - 1].startswith("| mug |"), found)

    def test_the_place_of_a_query_parameter_that_has_gone(self) -> None:
        query = table(("pot", "string", "x"), ("lid", "string", "x"))
        base, new = described(page(self.row, query=query)), page(
            self.row, query=query.replace("| lid | string | x |", "")
        )
        (found,) = drift.compare(run(new).root, base, base)
        self.assertEqual(found.kind, "parameter-removed")
        self.assertTrue(new.split("\n")[found.position.line - 1].startswith("| pot |"), found)

    def test_an_operation_that_is_new_or_gone(self) -> None:
        base = described(page(self.row))
        other = run(
            page(
                self.row, title="Drink tea", endpoint=ENDPOINT.replace("PUT", "POST").replace("/teas/", "/cups/")
            ).replace("https://tea", "x")
        )
        other.root.value["paths"].value["/{shopId}/cups/{teaId}"].value["post"].value.pop("externalDocs")
        place = other.pages[0].at(1)
        found = drift.compare(other.root, base, base, place)
        self.assertEqual([one.kind for one in found], ["operation-added", "operation-removed"])
        self.assertEqual([one.kind for one in drift.compare(other.root, base, base)], ["operation-added"])

    def test_places(self) -> None:
        old = page(self.row)
        new = page(self.row, ("size", "number", "x"))
        base = described(old)
        (change,) = drift.compare(run(new).root, base, base)
        line = new.split("\n")[change.position.line - 1]
        self.assertEqual((change.position.file, line), ("update-tea.md", "| size | number | x |"))


if __name__ == "__main__":
    unittest.main()
