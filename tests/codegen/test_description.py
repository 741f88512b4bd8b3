"""Loading with overlays, writing the merged document, following references."""

from __future__ import annotations

import os
import random
import tempfile
import unittest

import yaml

from codegen.description.bundle import DescriptionError, load_description, merged_text, plain_description, resolve_ref
from codegen.source.diagnostics import Diagnostics
from codegen.source.node import Node
from codegen.source.yamldoc import loads

OVERLAY = """overlay: 1.0.0
info: {title: t, version: '1'}
extends: %s
actions:
- target: $.info
  description: why
  update: {version: '2'}
"""
SPEC = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\n"


class LoadTest(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def write(self, name: str, text: str) -> str:
        path = os.path.join(self.folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as stream:
            stream.write(text)
        return path

    def load(self, path: str, overlays: list[str] | None = None) -> tuple[Node, list[str]]:
        diagnostics = Diagnostics()
        node = load_description(path, overlays, diagnostics)
        return node, [str(diagnostic).removeprefix(self.folder + "/") for diagnostic in diagnostics]

    def version(self, path: str, overlays: list[str] | None = None) -> str:
        node, errors = self.load(path, overlays)
        self.assertEqual(errors, [])
        return str(node.get("info").get("version").value)

    def test_no_overlay(self) -> None:
        self.assertEqual(self.version(self.write("openapi.yaml", SPEC)), "1")

    def test_overlay_beside(self) -> None:
        path = self.write("openapi.yaml", SPEC)
        for extends, expected in (
            ("openapi.yaml", "2"),
            ("./openapi.yaml", "2"),
            ("open%61pi.yaml", "2"),
            ("other.yaml", "1"),
            ("https://example.com/openapi.yaml", "1"),
        ):
            with self.subTest(extends):
                self.write("overlay.yaml", OVERLAY % extends)
                self.assertEqual(self.version(path), expected)
        self.write("overlay.yaml", OVERLAY.replace("extends: %s\n", ""))
        self.assertEqual(self.version(path), "1")

    def test_a_folder_of_corrections(self) -> None:
        """By their names, each that is for this description; overlay.yaml has the last word."""
        path = self.write("openapi.yaml", SPEC)
        self.write("corrections/b.yaml", (OVERLAY % "../openapi.yaml").replace("'2'", "'b'"))
        self.write("corrections/a.yaml", (OVERLAY % "../openapi.yaml").replace("'2'", "'a'"))
        self.write("corrections/c.yaml", (OVERLAY % "openapi.yaml").replace("'2'", "'c'"))
        self.write("corrections/d.txt", "[")
        self.assertEqual(self.version(path), "b")
        self.write("overlay.yaml", OVERLAY % "openapi.yaml")
        self.assertEqual(self.version(path), "2")
        self.assertEqual(self.version(path, []), "1")
        self.write("corrections/e.yaml", "a: [\n")
        _, errors = self.load(path)
        self.assertEqual(len(errors), 1)
        self.assertTrue(errors[0].startswith("corrections/e.yaml:2:1: error: this is not YAML"), errors)

    def test_a_folder_of_words(self) -> None:
        """They come last, about what the other overlays left."""
        path = self.write("openapi.yaml", SPEC)
        self.write("overlay.yaml", OVERLAY % "openapi.yaml")
        self.write("words/b.yaml", (OVERLAY % "../openapi.yaml").replace("'2'", "'b'"))
        self.write("words/a.yaml", (OVERLAY % "../openapi.yaml").replace("'2'", "'a'"))
        self.assertEqual(self.version(path), "b")

    def test_relative_paths(self) -> None:
        self.write("openapi.yaml", SPEC)
        self.write("overlay.yaml", OVERLAY % "openapi.yaml")
        before = os.getcwd()
        self.addCleanup(os.chdir, before)
        os.chdir(self.folder)
        node, errors = self.load("openapi.yaml")
        self.assertEqual(errors, [])
        self.assertEqual(str(node.get("info").get("version").position), "overlay.yaml:7:21")
        self.assertEqual(str(node.position), "openapi.yaml:1:1")

    def test_given_overlays(self) -> None:
        path = self.write("openapi.yaml", SPEC)
        self.write("overlay.yaml", OVERLAY % "openapi.yaml")
        third = self.write("b/third.yaml", (OVERLAY % "anything").replace("'2'", "'3'"))
        self.assertEqual(self.version(path, []), "1")
        self.assertEqual(self.version(path, [third]), "3")

    def test_errors_of_all_files(self) -> None:
        path = self.write("openapi.yaml", SPEC + "a: NO\nx-oac: {strict: true}\n")
        self.write("overlay.yaml", (OVERLAY % "openapi.yaml").replace("$.info", "$.gone") + "  a: yes\n")
        node, errors = self.load(path)
        self.assertIsNotNone(node)
        self.assertEqual(
            errors,
            [
                'openapi.yaml:3:4: error: "NO" is read as false by some YAML readers; put it in quotes',
                "overlay.yaml:5:11: error: the target has gone: nothing in the description matches $.gone",
                'overlay.yaml:8:3: error: an action has no member "a"; it has target, description, update, remove',
                'overlay.yaml:8:6: error: "yes" is read as true by some YAML readers; put it in quotes',
            ],
        )

    def test_broken_overlay(self) -> None:
        path = self.write("openapi.yaml", SPEC)
        self.write("overlay.yaml", "a: [\n")
        _, errors = self.load(path)
        self.assertEqual(len(errors), 1)
        self.assertTrue(errors[0].startswith("overlay.yaml:2:1: error: this is not YAML"), errors)

    def test_missing_files(self) -> None:
        path = self.write("openapi.yaml", SPEC)
        _, errors = self.load(path, [os.path.join(self.folder, "gone.yaml")])
        self.assertEqual(errors, ["gone.yaml:1:1: error: cannot read the file: No such file or directory"])
        self.assertIsNone(self.load(os.path.join(self.folder, "gone.yaml"))[0])

    def test_plain(self) -> None:
        path = self.write("openapi.yaml", SPEC)
        self.write("overlay.yaml", OVERLAY % "openapi.yaml")
        self.assertEqual(plain_description(path), {"openapi": "3.1.0", "info": {"title": "t", "version": "2"}})
        with self.assertRaisesRegex(DescriptionError, r"bad\.yaml:1:4: error: .*\n.*bad\.yaml:2:4: error: "):
            plain_description(self.write("bad.yaml", "a: NO\nb: on\nx-oac: {strict: true}\n"))
        with self.assertRaisesRegex(DescriptionError, r"list\.yaml:1:1: error: a description must be an object"):
            plain_description(self.write("list.yaml", "[]"))


class WriteTest(unittest.TestCase):
    maxDiff = None

    def round_trip(self, text: str, name: str = "a.yaml") -> str:
        diagnostics = Diagnostics()
        node = loads(text, name, diagnostics)
        self.assertEqual(list(map(str, diagnostics)), [])
        written = merged_text(node)
        again = loads(written, "b.yaml", diagnostics)
        self.assertEqual(list(map(str, diagnostics)), [], written)
        self.assertEqual(again.plain(), node.plain())
        self.assertEqual(repr(again.plain()), repr(node.plain()), "order")
        self.assertEqual(yaml.safe_load(written), node.plain(), "PyYAML reads it alike")
        self.assertEqual(merged_text(again), written)
        return written

    def test_style(self) -> None:
        text = (
            "openapi: 3.1.0\n"
            "list:\n"
            "  - a: 1.10\n"
            "    b:\n"
            "      - - x\n"
            "        - {}\n"
            "  - []\n"
            '"200":\n'
            '  "no": "NO"\n'
            "  text: |\n"
            "    one\n"
            "\n"
            "      two: [\n"
            "  kept: |-\n"
            "    one\n"
            "    two\n"
            '  "a: b": "# no"\n'
            "  none: null\n"
            "  yes!: true\n"
            "/{storeId}: an é 🎉\n"
        ).replace("/{storeId}:", '"/{storeId}":')
        self.assertEqual(self.round_trip(text), text)

    def test_numbers_keep_their_text(self) -> None:
        written = self.round_trip("[1.10, 12345678901234567890, 1.0e+3, -0.0, 0x1F]")
        self.assertEqual(written, "- 1.10\n- 12345678901234567890\n- 1.0e+3\n- -0.0\n- 0x1F\n")

    def test_json_numbers_that_are_traps_in_yaml(self) -> None:
        self.assertEqual(
            self.round_trip('{"a": [1e3, 1.5E7, 2e-2]}', "a.json"), "a:\n  - 1.0e+3\n  - 1.5e+7\n  - 2.0e-2\n"
        )

    def test_long_keys(self) -> None:
        self.round_trip(f'? {"k" * 2000}\n: {{a: 1}}\n? "{"ä" * 2000}"\n: x\n')

    def test_random_texts(self) -> None:
        source = random.Random(5)
        pieces = [
            "a",
            " ",
            "  ",
            "\n",
            "\n\n",
            "\t",
            ":",
            ": ",
            "#",
            " #",
            "-",
            "- ",
            "'",
            '"',
            "\\",
            "é",
            "\u2028",
            "\x07",
            "\x85",
            "\xa0",
            "\ufeff",
            "🎉",
            "|",
            ">",
            "%",
            "@",
            "`",
            "&",
            "*",
            "!",
            "?",
            "? ",
            "[",
            "]",
            "{",
            "}",
            ",",
            "~",
            "null",
            "true",
            "NO",
            "1",
            "0",
            "_",
            ".",
            "...",
            "---",
            "<<",
            "=",
            "+",
            "e",
            "\r",
        ]
        for _ in range(3000):
            key = "".join(source.choices(pieces, k=source.randint(0, 4)))
            value = "".join(source.choices(pieces, k=source.randint(0, 6)))
            document = yaml.safe_dump({key: [value, {"x": value, value: key}]}, allow_unicode=False)
            quoted = yaml.safe_dump({key: [value, {"x": value, value: key}]}, default_style='"', width=10**6)
            with self.subTest(document):
                self.round_trip(quoted)


class ReferenceTest(unittest.TestCase):
    def setUp(self) -> None:
        self.root = loads(
            "components:\n  schemas: {A: {type: string}, a/b: {~: 1}, 'c~d e%': [x, y]}\n".replace(
                "{~: 1}", "{'~': 1}"
            ),
            "a.yaml",
            Diagnostics(),
        )

    def resolve(self, reference: str) -> tuple[object, list[str]]:
        diagnostics = Diagnostics()
        node = loads(reference, "r.yaml", Diagnostics())
        found = resolve_ref(self.root, node, diagnostics)
        return found.plain() if found is not None else None, list(map(str, diagnostics))

    def test_found(self) -> None:
        for reference, expected in (
            ("'#/components/schemas/A'", {"type": "string"}),
            ("{$ref: '#/components/schemas/A'}", {"type": "string"}),
            ("'#/components/schemas/a~1b'", {"~": 1}),
            ("'#/components/schemas/a~1b/~0'", 1),
            ("'#/components/schemas/a%7E1b/~0'", 1),
            ("'#/components/schemas/c~0d%20e%25/1'", "y"),
        ):
            with self.subTest(reference):
                self.assertEqual(self.resolve(reference), (expected, []))

    def test_refused(self) -> None:
        other = "leads into another file, which is not read"
        for reference, why in (
            ("'other.yaml#/components/schemas/A'", f'the reference "other.yaml#/components/schemas/A" {other}'),
            ("'#/paths/x'", 'the reference "#/paths/x" points to nothing'),
            ("'#A'", 'the reference "#A" points to nothing'),
            ("'#/components/schemas/B'", 'the reference "#/components/schemas/B" points to nothing'),
            ("'#/components/schemas/A/type/x'", 'the reference "#/components/schemas/A/type/x" points to nothing'),
            (
                "'#/components/schemas/c~0d%20e%25/2'",
                'the reference "#/components/schemas/c~0d%20e%25/2" points to nothing',
            ),
            (
                "'#/components/schemas/c~0d%20e%25/01'",
                'the reference "#/components/schemas/c~0d%20e%25/01" points to nothing',
            ),
            ("'#/components/a~2'", 'the reference "#/components/a~2" has a ~ that is neither ~0 nor ~1'),
            ("'#/components/%4'", 'the reference "#/components/%4" has a % without two hexadecimal digits'),
            ("'#/components/%FF'", 'the reference "#/components/%FF" is not UTF-8 once it is decoded'),
            ("12", "a $ref must be a text such as '#/components/schemas/Name'"),
            ("{a: 1}", "the object has no $ref"),
        ):
            with self.subTest(reference):
                self.assertEqual(self.resolve("\n  " + reference), (None, [f"r.yaml:2:3: error: {why}"]))


if __name__ == "__main__":
    unittest.main()
