"""Descriptions of others: what only some readers of YAML stumble over is understood, and told where it may surprise;
our own descriptions are refused for it."""

from __future__ import annotations

import os
import tempfile
import unittest
from typing import Any

from codegen.description.bundle import load_description, merged_text
from codegen.description.dialect import lift
from codegen.description.document import Document
from codegen.description.refusals import Refusals
from codegen.source.diagnostics import Diagnostics
from codegen.source.node import Node
from codegen.source.yamldoc import loads

_STRICT = "x-oac: {strict: true}\n"


def read(text: str) -> tuple[Node, list[str]]:
    """As a document of others."""
    diagnostics = Diagnostics()
    node = loads(text, "a.yaml", diagnostics)
    diagnostics.relax()
    return node, [str(diagnostic) for diagnostic in diagnostics]


class Yaml(unittest.TestCase):
    maxDiff = None

    def assert_read(self, text: str, expected: Any, *said: str) -> None:
        node, found = read(text)
        self.assertEqual((node.plain() if node is not None else None, found), (expected, [f"a.yaml:{s}" for s in said]))
        diagnostics = Diagnostics()
        loads(text, "a.yaml", diagnostics)
        self.assertTrue(diagnostics.has_errors, "strictly it is an error")

    def test_traps(self) -> None:
        self.assert_read(
            "a: NO\nb: 09:00\nc: 1e3\n",
            {"a": "NO", "b": "09:00", "c": 1000.0},
            '1:4: note: "NO" is read as false by some YAML readers; put it in quotes',
            '2:4: note: "09:00" is read as 540 by some YAML readers; put it in quotes',
            '3:4: note: "1e3" is read as a text by some YAML readers; write 1.0e+3, or put it in quotes',
        )

    def test_traps_are_counted(self) -> None:
        diagnostics = Diagnostics()
        loads("[NO, NO, 2020-01-01]", "a.yaml", diagnostics)
        diagnostics.relax()
        self.assertEqual(
            [str(note) for note in diagnostics.notes()],
            [
                'a.yaml:1:2: note: "NO" is read as false by some YAML readers; put it in quotes (and at 2 more places)',
            ],
        )

    def test_keys(self) -> None:
        self.assert_read("{200: a, 0x10: b}", {"200": "a", "0x10": "b"})
        self.assert_read(
            "{true: a, null: b, 1.5: c}",
            {"true": "a", "null": "b", "1.5": "c"},
            "1:2: note: the key true is a boolean, not a text; put it in quotes",
            "1:11: note: the key null is null, not a text; put it in quotes",
            "1:20: note: the key 1.5 is a number, not a text; put it in quotes",
        )

    def test_aliases(self) -> None:
        node, said = read("a: &x {b: 1}\nc: *x\nd: [*x, &y text, *y]\n*y : key\n")
        self.assertEqual(said, [])
        self.assertEqual(node.plain(), {"a": {"b": 1}, "c": {"b": 1}, "d": [{"b": 1}, "text", "text"], "text": "key"})
        self.assertIs(node.get("a"), node.get("c"))
        self.assertEqual(node.get("c").position.line, 1)

    def test_merge_keys(self) -> None:
        self.assert_read(
            "base: &b {x: 1, v: 2}\nmore: &m {v: 3, z: 4}\none: {a: 0, <<: *b, v: 5}\ntwo: {<<: [*m, *b], q: 1}\n"
            "three: {<<: *b, <<: *m}\n",
            {
                "base": {"x": 1, "v": 2},
                "more": {"v": 3, "z": 4},
                "one": {"a": 0, "x": 1, "v": 5},
                "two": {"v": 3, "z": 4, "x": 1, "q": 1},
                "three": {"x": 1, "v": 2, "z": 4},
            },
        )
        node, _ = read("base: &b {x: 1}\none: {a: 0, <<: *b, v: 5}\n")
        self.assertEqual(list(node.get("one").members), ["a", "x", "v"])
        self.assertEqual(node.get("one").key_positions["x"].line, 1)
        self.assert_read(
            "a: {<<: 1, b: 2}\n", {"a": {"b": 2}}, "1:9: error: the merge key << takes an object, or a list of objects"
        )

    def test_tags(self) -> None:
        self.assert_read("[!!str 1, !!int 2, ! 3, !!map {}]", ["1", 2, "3", {}])
        self.assert_read("!own {}", {}, "1:1: error: the tag !own is not supported; leave it out")
        self.assert_read("!!int x", "x", "1:1: error: the tag !!int is not supported; leave it out")

    def test_aliases_that_lead_nowhere(self) -> None:
        self.assert_read("a: &x [*x]", {"a": [None]}, "1:8: error: the alias *x leads back to itself")
        self.assert_read("a: *x", {"a": None}, "1:4: error: the alias *x has no anchor")
        self.assert_read(
            "a: &x {<<: *x}",
            {"a": {}},
            "1:12: error: the alias *x leads back to itself",
            "1:12: error: the merge key << takes an object, or a list of objects",
        )

    def test_what_grows_without_end(self) -> None:
        bomb = "a0: &a0 [x, x]\n" + "".join(f"a{n + 1}: &a{n + 1} [*a{n}, *a{n}, *a{n}]\n" for n in range(60))
        self.assert_read(bomb, None, "1:1: error: with its aliases, the file has more than 4000000 values")
        deep = "a0: &a0 [x]\n" + "".join(f"a{n + 1}: &a{n + 1} [*a{n}]\n" for n in range(300))
        self.assert_read(deep, None, "1:1: error: with its aliases, objects and arrays nest deeper than 200 levels")
        wide = "a: &a {" + ", ".join(f"k{n}: 1" for n in range(3000)) + "}\nb:\n" + "  - {<<: *a}\n" * 2000
        node, said = read(wide)
        self.assertIsNone(node)
        self.assertEqual(len(said), 1)
        self.assertIn("has more than 4000000 values", said[0])


class Descriptions(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def said(self, text: str, strict: bool = False, overlay: str = "", **files: str) -> list[str]:
        paths = []
        for name, content in {"openapi": text, "overlay": overlay, **files}.items():
            paths.append(os.path.join(self.folder, name + ".yaml"))
            with open(paths[-1], "w", encoding="utf-8") as stream:
                stream.write(content)
        diagnostics = Diagnostics()
        root = load_description(paths[0], [paths[1]] if overlay else [], diagnostics, strict)
        if root is not None:
            merged_text(root)
        return [str(diagnostic).replace(self.folder + "/", "").split(": ")[1] for diagnostic in diagnostics]

    def test_who_decides(self) -> None:
        overlay = (
            "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions:\n"
            "  - target: $\n    description: d\n    update: "
        )
        strict = overlay + "{b: yes, x-oac: {strict: true}}\n"
        self.assertEqual(self.said("a: NO\n"), ["note"])
        self.assertEqual(self.said("a: NO\n", strict=True), ["error"])
        self.assertEqual(self.said("a: NO\n" + _STRICT), ["error"])
        self.assertEqual(self.said("a: NO\n", overlay=overlay + "{b: yes}\n"), ["note", "note"])
        self.assertEqual(self.said("a: NO\n", overlay=strict), ["error", "error"])
        self.assertEqual(self.said("a: &a {}\nb: *a\n"), [])
        self.assertEqual(self.said("a: &a {}\nb: *a\n" + _STRICT), ["error", "error"])

    def test_files_of_references(self) -> None:
        text = "components: {schemas: {A: {$ref: b.yaml}}}\n"
        self.assertEqual(self.said(text, b="{default: NO}"), ["note"])
        self.assertEqual(self.said(text + _STRICT, b="{default: NO}"), ["error"])

    def test_overlays_of_old_documents_are_lifted_too(self) -> None:
        text = "openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths: {}\ncomponents: {schemas: {A: {type: string}}}\n"
        overlay = (
            "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions:\n"
            "  - {target: $.components.schemas.A, description: d, update: {nullable: true, minLength: 1}}\n"
        )
        self.assertEqual(self.said(text, overlay=overlay), [])
        paths = [os.path.join(self.folder, name) for name in ("openapi.yaml", "overlay.yaml")]
        refusals = Refusals()
        document = lift(Document(load_description(paths[0], paths[1:], refusals), paths[0]), refusals)
        self.assertEqual(list(refusals), [])
        schema = document.root.get("components").get("schemas").get("A")
        self.assertEqual(schema.plain(), {"type": ["string", "null"], "minLength": 1})
        self.assertEqual(schema.get("minLength").position.file, paths[1])

    def test_overlays_change_one_place_of_what_is_shared(self) -> None:
        overlay = (
            "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions:\n  - {target: $.b, description: d, "
            "update: {c: 2}}\n"
        )
        self.assertEqual(self.said("a: &a {c: 1}\nb: *a\n", overlay=overlay), [])
        root = load_description(
            os.path.join(self.folder, "openapi.yaml"), [os.path.join(self.folder, "overlay.yaml")], Diagnostics()
        )
        self.assertEqual(root.plain(), {"a": {"c": 1}, "b": {"c": 2}})


if __name__ == "__main__":
    unittest.main()
