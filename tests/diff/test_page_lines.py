"""Every change names the line of the page: imported descriptions know it, also where an overlay corrects them."""

from __future__ import annotations

import json
import os
import tempfile
import unittest
from pathlib import Path
from typing import Any

from codegen.description import pagelines, pagetable
from codegen.source.diagnostics import Diagnostics, Position
from codegen.description.overlay import apply
from codegen.source.node import Node
from codegen.source.yamldoc import loads
from tests.harness.inprocess import codegen
from tests.importer.support import CHANGES, HAS_PARSERS, PUBLISHED, needs_docs, needs_parsers, page

if HAS_PARSERS:
    from tests.importer.reencode import pretty_html

OVERLAY = (
    "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nextends: openapi.yaml\nactions:\n"
    "- {target: $.components.schemas.UpdateTeaRequest.properties.order, description: why, update: {type: integer}}\n"
    "- {target: $.components.schemas.UpdateTeaRequest.properties, description: why, update: {group: {type: string}}}\n"
)
CUP, ORDER, LID = ("cup", "string", "x"), ("order", "boolean", "x"), ("lid", "number", "x")
ADDRESS = "https://docs.ecwid.com/api-reference/rest-api/teas/update-tea"


def document(text: str) -> Node:
    root = loads(text, "openapi.yaml", Diagnostics())
    assert root is not None
    return root


class Folder(unittest.TestCase):
    def setUp(self) -> None:
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.folder = Path(temporary.name)

    def description(self, side: str, text: str, overlay: str = "") -> Path:
        source = self.folder / side / "pages/teas/update-tea.md"
        source.parent.mkdir(parents=True, exist_ok=True)
        source.write_text(text, encoding="utf-8")
        out = self.folder / side / "openapi.yaml"
        if overlay:
            (self.folder / side / "overlay.yaml").write_text(overlay)
        done = codegen("import", "--root", self.folder / side / "pages", "--out", out, source)
        self.assertEqual(done.returncode, 0, done.stderr)
        return out

    def changes(self, old: Path, new: Path) -> list[dict[str, Any]]:
        done = codegen("diff", old, new, "--format", "json")
        self.assertEqual(done.stderr, "")
        found: list[dict[str, Any]] = json.loads(done.stdout)["changes"]
        return found


@needs_parsers
class DiffTest(Folder):
    def test_rows_that_come_change_and_go(self) -> None:
        old, new = page(CUP, ORDER), page(LID, ("cup", "number", "x"))
        before, after = self.description("old", old), self.description("new", new)
        found = {one["kind"]: one for one in self.changes(before, after)}
        self.assertEqual(set(found), {"member-added", "member-removed", "member-replaced"})
        for kind, text, row, where in (
            ("member-added", new, "| lid |", after),
            ("member-replaced", new, "| cup |", after),
            ("member-removed", old, "| order |", before),
        ):
            change = found[kind]
            self.assertEqual(change["page"], ADDRESS + ".md")
            self.assertTrue(text.split("\n")[change["line"] - 1].startswith(row), (kind, change["line"]))
            self.assertEqual(change["description"]["file"], str(where))
            self.assertIn(row.strip("| "), where.read_text().split("\n")[change["description"]["line"] - 1])

    def test_a_scope_and_a_parameter(self) -> None:
        old, new = page(CUP), page(CUP, scopes="`update_teas`, `steep`").replace(
            "| teaId | number |", "| teaId | string |"
        )
        found = {
            one["kind"]: one["line"] for one in self.changes(self.description("old", old), self.description("new", new))
        }
        lines = new.split("\n")
        self.assertIn("`steep`", lines[found["scope-added"] - 1])
        self.assertIn("teaId", lines[found["parameter-widened"] - 1])

    def test_text_says_it_first(self) -> None:
        new = self.description("new", page(CUP, LID))
        done = codegen("diff", self.description("old", page(CUP)), new)
        self.assertRegex(done.stdout.split("\n")[1], rf"^{ADDRESS}\.md:\d+:1: error: lid \(number\) was added")
        self.assertRegex(done.stdout, rf"\n    description: {new}:\d+:\d+\n")
        self.assertRegex(done.stdout, r"\n    fingerprint: [0-9a-f]{16}\n")

    def test_annotations_and_results_point_into_the_repository(self) -> None:
        old, new = self.description("old", page(CUP)), self.description("new", page(CUP, LID))
        self.assertIn(f"::error file={new},line=", codegen("diff", old, new, "--format", "github").stdout)
        sarif = json.loads(codegen("diff", old, new, "--format", "sarif").stdout)["runs"][0]["results"][0]
        self.assertEqual(sarif["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], str(new))
        related = sarif["relatedLocations"][0]["physicalLocation"]
        self.assertEqual(related["artifactLocation"]["uri"], ADDRESS + ".md")

    def test_a_corrected_field_has_the_line_of_its_row(self) -> None:
        text = page(CUP, ORDER)
        old, new = self.description("old", text), self.description("new", text, OVERLAY)
        found = {one["symbol"]: one for one in self.changes(old, new)}
        order, group = found["ecwid_update_tea_request.order"], found["ecwid_update_tea_request.group"]
        self.assertIn("| order |", text.split("\n")[order["line"] - 1])
        self.assertTrue(group["description"]["file"].endswith("overlay.yaml"))
        self.assertIn("### Request JSON", text.split("\n")[group["line"] - 1])

    def test_a_description_without_lines_is_its_own_source(self) -> None:
        old, new = self.description("old", page(CUP)), self.description("new", page(CUP, LID))
        for path in (old, new):
            Path(pagetable.beside(str(path))).unlink()
        (change,) = self.changes(old, new)
        self.assertEqual((change["page"], "description" in change), (str(new), False))

    def test_another_layout_changes_the_table_only(self) -> None:
        text = page(CUP, ORDER, example='{"cup": "x"}')
        old, new = self.description("old", text), self.description(
            "new", pretty_html(text.replace("\n### Path", "\n\n\n### Path"))
        )
        self.assertEqual(old.read_text(), new.read_text())
        self.assertNotEqual(*(Path(pagetable.beside(str(path))).read_text() for path in (old, new)))
        self.assertEqual(codegen("diff", old, new).returncode, 0)
        source = self.folder / "new/pages/teas/update-tea.md"
        self.assertEqual(codegen("drift", "--spec", old, "--root", self.folder / "new/pages", source).stdout, "")


@needs_parsers
@needs_docs
class VendorTest(Folder):
    def test_update_customer(self) -> None:
        roots = [CHANGES / "2025-06-23-d0661d0/after/rest-api", PUBLISHED]
        pages = [root / "customers/update-customer.md" for root in roots]
        outs = [self.folder / "later.yaml", self.folder / "published.yaml"]
        for root, source, out in zip(roots, pages, outs):
            codegen("import", "--root", root, "--out", out, source)
        found = self.changes(*outs)
        texts = [source.read_text(encoding="utf-8").split("\n") for source in pages]
        self.assertEqual(len(found), 4)
        for change in found:
            self.assertEqual(os.path.basename(change["page"]), "update-customer.md")
            line = texts[change["kind"] == "member-added"][change["line"] - 1]
            self.assertTrue(
                line.startswith("| " + change["subject"].partition(".")[2].replace("_", "\\_") + " "), change
            )


class TableTest(unittest.TestCase):
    text = (
        "paths: {/a: {get: {summary: x}}}\n"
        "components: {schemas: {A: {properties: {b/c: {type: string}}, enum: [1, 2]}}}\n"
    )
    tables = document(
        "lines: {'https://x/p': {/components/schemas/A: 4, '/components/schemas/A/properties/b~1c': 7,\n"
        "  /components/schemas/A/enum/1: 9, /gone: 1, /paths: -2}}\n"
    )

    def test_what_has_no_line_has_that_of_what_holds_it(self) -> None:
        root = document(self.text)
        places = pagelines.places(self.tables, root)
        schema = root.get("components").get("schemas").get("A")
        member = schema.get("properties").get("b/c")
        for node, line in (
            (schema, 4),
            (member, 7),
            (member.get("type"), 7),
            (schema.get("enum").elements[0], 4),
            (schema.get("enum").elements[1], 9),
        ):
            self.assertEqual(places[node.position], Position("https://x/p.md", line, 1))
        self.assertNotIn(root.get("paths").get("/a").position, places)

    def test_an_overlay_that_moves_elements_moves_no_lines(self) -> None:
        root, diagnostics = document(self.text), Diagnostics()
        overlay = loads(
            "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions:\n"
            "- {target: '$.components.schemas.A.enum[0]', description: why, remove: true}\n",
            "overlay.yaml",
            diagnostics,
        )
        assert overlay is not None
        merged = apply(root, overlay, diagnostics)
        self.assertEqual(list(diagnostics), [])
        place = root.get("components").get("schemas").get("A").get("enum").elements[1].position
        self.assertEqual(pagelines.places(self.tables, merged, root)[place].line, 9)

    def test_the_file_beside_a_description(self) -> None:
        self.assertEqual(pagetable.beside("spec/openapi.yaml"), "spec/openapi.pages.yaml")
        self.assertIsNone(pagetable.of("/nowhere/openapi.yaml"))
        written = pagetable.text("x/openapi.yaml", self.tables)
        self.assertEqual(document(written).plain(), self.tables.plain())
        entries = list(document(written).get("lines").get("https://x/p").plain())
        self.assertEqual(entries, sorted(entries))


if __name__ == "__main__":
    unittest.main()
