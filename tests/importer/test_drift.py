"""Drift: every way to write the same is none, every change of a fact is one, and overlays count."""

from __future__ import annotations

import os
import unittest
from pathlib import Path

from codegen import drift
from codegen.diagnostics import Diagnostics
from codegen.overlay import apply
from codegen.yamldoc import Node, loads
from tests.importer.support import DOCS, ENDPOINT, HAS_PARSERS, PAGES, needs_docs, needs_parsers, page, run, table

if HAS_PARSERS:
    from tests.importer.mutate import mutations
    from tests.importer.reencode import every, html_to_pipes
# Of the vendor's pages, one mutation in so many is tried: each takes some hundredths of a second.
STRIDE = 23


def described(text: str) -> Node:
    """The description made of a page, read from YAML as from a file."""
    root = loads(run(text).text, "openapi.yaml", Diagnostics())
    assert root is not None
    return root


def changes(old: str, new: str) -> list[tuple[str, str]]:
    base = described(old)
    return [(one.kind, one.subject) for one in drift.compare(run(new).root, base, base)]


def endpoint_pages(folder: Path) -> list[Path]:
    return [path for path in sorted(folder.rglob("*.md")) if run(path.read_text(encoding="utf-8")).root is not None]


@needs_parsers
class ReencodingTest(unittest.TestCase):
    def check(self, folder: Path) -> int:
        tried = 0
        for path in endpoint_pages(folder):
            text = path.read_text(encoding="utf-8")
            base = described(text)
            for name, encode in every("update-tea").items():
                other = encode(text)
                if other == text:
                    continue
                with self.subTest(page=path.name, encoding=name):
                    imported = run(other)
                    self.assertEqual([one.message for one in drift.compare(imported.root, base, base)], [])
                    self.assertEqual([one.fingerprint for one in imported.findings if "link" not in one.kind and "table-" not in one.kind],
                                     [one.fingerprint for one in run(text).findings if "link" not in one.kind and "table-" not in one.kind])  # fmt: skip
                    tried += 1
        return tried

    def test_invented_pages(self):
        self.assertGreater(self.check(PAGES), 60)

    @needs_docs
    def test_the_vendors_pages(self):
        self.assertGreater(self.check(Path(DOCS)), 700)


@needs_parsers
class MutationTest(unittest.TestCase):
    def check(self, folder: Path, stride: int) -> int:
        tried = count = 0
        for path in endpoint_pages(folder):
            text = html_to_pipes(path.read_text(encoding="utf-8"))
            imported = run(text)
            base = described(text)
            for mutation in mutations(text, imported.pages[0]):
                count += 1
                if count % stride:
                    continue
                with self.subTest(page=path.name, mutation=mutation.what):
                    found = drift.compare(run(mutation.text).root, base, base)
                    self.assertTrue(found, "no drift")
                    about = [dict(one.details).get("field", "") for one in found]
                    self.assertTrue(not mutation.field or any(name.startswith(mutation.field) for name in about), about)
                    self.assertLessEqual(len(found), 3, [one.message for one in found])
                    tried += 1
        return tried

    def test_invented_pages(self):
        self.assertGreater(self.check(PAGES, 1), 300)

    @needs_docs
    def test_the_vendors_pages(self):
        self.assertGreater(self.check(Path(DOCS), STRIDE), 250)


@needs_parsers
class ChangeTest(unittest.TestCase):
    row = ("cup", "string", "One of: `RED`, `BLUE`")

    def test_what_changes_are_called(self):
        old = page(self.row, ("size", "number", "Default value: `7`. Maximum value: `9`."))
        for what, with_what, expected in (
            ("| cup | string |", "| mug | string |", [("field-removed", "updateTea.request.cup"), ("field-added", "updateTea.request.mug")]),
            ("`BLUE`", "`GREEN`", [("value-removed", "updateTea.request.cup"), ("value-added", "updateTea.request.cup")]),
            (", `BLUE`", "", [("value-removed", "updateTea.request.cup")]),
            ("`7`", "`8`", [("default-changed", "updateTea.request.size")]),
            ("`9`", "`10`", [("limit-changed", "updateTea.request.size")]),
            ("size | number", "size | integer", [("type-changed", "updateTea.request.size")]),
            ("`BLUE` |", "`BLUE`<br>**Required** |", [("required-changed", "updateTea.request.cup")]),
            ("`update_teas`", "`update_cups`", [("scope-removed", "updateTea.scopes"), ("scope-added", "updateTea.scopes")]),
            ("/teas/{teaId}`", "/tea/{teaId}`", [("path-changed", "updateTea.path")]),
            ("`PUT`", "`PATCH`", [("method-changed", "updateTea.method")]),
            ("# Update tea", "# Change tea", [("title-changed", "changeTea.title")]),
        ):
            with self.subTest(with_what):
                self.assertEqual(sorted(changes(old, old.replace(what, with_what))), sorted(expected))

    def test_an_object_that_comes_or_goes_is_one_change(self):
        old = page(self.row)
        new = page(self.row, ("mug", "object [mug](#mug)", "x"), more="#### mug\n\n" + table(("size", "number", "x"), ("lid", "string", "x")))
        self.assertEqual(changes(old, new), [("field-added", "updateTea.request.mug")])
        self.assertEqual(changes(new, old), [("field-removed", "updateTea.request.mug")])

    def test_a_shared_object_changes_once(self):
        rows = (("one", "object [mug](#mug)", "x"), ("two", "array of objects [mug](#mug)", "x"))
        old = page(*rows, more="#### mug\n\n" + table(("size", "number", "x")))
        new = page(*rows, more="#### mug\n\n" + table(("size", "string", "x"), ("lid", "string", "x")))
        self.assertEqual([kind for kind, _ in changes(old, new)], ["type-changed", "field-added"])
        self.assertEqual([kind for kind, _ in changes(new, old)], ["field-removed", "type-changed"])

    def test_examples(self):
        old = page(self.row, example='{"cup": "RED"}')
        self.assertEqual(changes(old, page(self.row, example='{ "cup" :\n "RED" }')), [])
        self.assertEqual(changes(old, page(self.row, example='{"cup": "BLUE"}')), [("example-changed", "updateTea.request.example.page")])

    def test_words_are_none(self):
        old = page(("cup", "string", "Holds tea."))
        self.assertEqual(changes(old, page(("cup", "string", "Holds **green** tea, or black."))), [])

    def test_an_operation_that_is_new_or_gone(self):
        base = described(page(self.row))
        other = run(page(self.row, title="Drink tea", endpoint=ENDPOINT.replace("PUT", "POST").replace("/teas/", "/cups/")).replace("https://tea", "x"))
        other.root.value["paths"].value["/{shopId}/cups/{teaId}"].value["post"].value.pop("externalDocs")
        place = other.pages[0].at(1)
        found = drift.compare(other.root, base, base, place)
        self.assertEqual([one.kind for one in found], ["operation-added", "operation-removed"])
        self.assertEqual([one.kind for one in drift.compare(other.root, base, base)], ["operation-added"])

    def test_places(self):
        old = page(self.row)
        new = page(self.row, ("size", "number", "x"))
        base = described(old)
        (change,) = drift.compare(run(new).root, base, base)
        line = new.split("\n")[change.position.line - 1]
        self.assertEqual((change.position.file, line), ("update-tea.md", "| size | number | x |"))


@needs_parsers
class OverlayTest(unittest.TestCase):
    """A correction is not drift, whether the page still says otherwise or has caught up."""

    old = page(("order", "boolean", "x"), ("note", "string", "x"))
    overlay = (
        "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions:\n"
        "- {target: $.components.schemas.UpdateTeaRequest.properties.order, description: why, update: {type: integer, format: int64}}\n"
        "- {target: $.components.schemas.UpdateTeaRequest.properties, description: why, update: {group: {type: string}}}\n"
        "- {target: $.components.schemas.UpdateTeaRequest.properties.note, description: why, remove: true}\n"
    )

    def found(self, new: str) -> list[tuple[str, str]]:
        diagnostics = Diagnostics()
        base, overlay = described(self.old), loads(self.overlay, "overlay.yaml", diagnostics)
        assert overlay is not None
        merged = apply(base, overlay, diagnostics)
        self.assertEqual(list(diagnostics), [])
        return [(one.kind, one.subject) for one in drift.compare(run(new).root, base, merged)]

    def test_the_page_as_it_was(self):
        self.assertEqual(self.found(self.old), [])

    def test_a_page_that_has_caught_up(self):
        self.assertEqual(self.found(page(("order", "integer", "x"), ("group", "string", "x"))), [])

    def test_a_page_that_says_something_else(self):
        self.assertEqual(self.found(page(("order", "string", "x"), ("note", "string", "x"))), [("type-changed", "updateTea.request.order")])
        self.assertEqual(self.found(page(("order", "boolean", "x"), ("group", "number", "x"))), [("type-changed", "updateTea.request.group")])


if __name__ == "__main__":
    unittest.main()
