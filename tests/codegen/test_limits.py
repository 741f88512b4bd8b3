"""Descriptions that were written to be large: they are generated from at once; what is too much is told by place."""

from __future__ import annotations

import re
import tempfile
import time
import unittest
from pathlib import Path

from codegen.source import yamlscalar
from codegen.cli.pipeline import load_model
from codegen.source.diagnostics import Diagnostics, Position
from codegen.description.overlay import apply
from codegen.binding.emit import render
from codegen.source.words import words as words_of
from codegen.source.yamldoc import loads

# Comments and texts.
_NO_CODE = re.compile(r'/\*.*?\*/|"(?:[^"\\]|\\.)*"', re.S)
SECONDS = 4.0  # of this process; a tenth of it is usual
HEAD = """openapi: 3.1.0
info: {title: Tea, version: "1"}
servers: [{url: "https://api.tea.example/v1"}]
security: [{bearerAuth: []}]
paths:
  /teas/{teaId}:
    put:
      operationId: updateTea
      parameters: [{name: teaId, in: path, required: true, schema: {type: integer, format: int64}}]
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Cup"}}}}
      responses: {"200": {description: OK, content: {application/json: {schema: {$ref: "#/components/schemas/Cup"}}}}}
components:
  securitySchemes: {bearerAuth: {type: http, scheme: bearer}}
  schemas:
"""
CUP = HEAD + "    Cup:\n      type: object\n      properties:\n"
ROW = CUP.count("\n") + 1
_UNITS = ("B", "b", "aB", "BBb", "b ", "1", "-", "1a", "é", "緑", "?", "/*", "*/", "_", ".")


class LimitTest(unittest.TestCase):
    def generated(self, text: str) -> tuple[dict[str, str], list[str]]:
        """The files and the complaints, without the name of the file; in little time."""
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "pot.yaml"
            path.write_text(text, encoding="utf-8")
            diagnostics = Diagnostics()
            start = time.process_time()
            api, _ = load_model(str(path), [], "pot", diagnostics, strict=True)
            files = render(api) if api is not None else {}
            self.assertLess(time.process_time() - start, SECONDS)
        return files, [str(one).partition("pot.yaml:")[2] for one in diagnostics]

    def refused(self, line: str, words: str) -> None:
        _, found = self.generated(f"{CUP}        {line}\n")
        self.assertTrue(found)
        self.assertTrue(found[0].startswith(f"{ROW}:"), found[0][:200])
        self.assertIn(words, found[0])

    def shortened(self, line: str) -> None:
        """Names that are too long are shortened by rule, which is told by place; compilers tell 63 characters apart."""
        files, found = self.generated(f"{CUP}        {line}\n")
        self.assertEqual(len(found), 1, [one[:200] for one in found])
        self.assertRegex(found[0], rf"^{ROW}:\d+: note: (?s:.*) characters are too many for a name$")
        self.assertTrue(files)
        for path, text in files.items():
            code = _NO_CODE.sub(" ", text)
            most = 80 if path.endswith(".c") else 63  # names that no other file sees are made of those that it does
            self.assertLessEqual(max(map(len, re.findall(r"\w+", code))), most, path)

    def test_long_values_of_an_enumeration(self) -> None:
        for unit in _UNITS:
            with self.subTest(unit):
                self.shortened(f'leaf: {{type: string, enum: [green, "{unit * (70_000 // len(unit))}"]}}')

    def test_long_names(self) -> None:
        for unit in ("B", "b", "aB", "1a"):
            with self.subTest(unit):
                self.shortened(f'? "{unit * 5_000}"\n        : {{type: string}}')
        self.shortened(f"{'b' * 150}: {{type: string}}")
        files, found = self.generated(f"{CUP}        {'b' * 63}: {{type: string}}\n")
        self.assertEqual((bool(files), found), (True, []))

    def test_words_are_found_as_before(self) -> None:
        for name, words in (
            ("XMLHTTPRequest", "XMLHTTP Request"),
            ("aBC", "a BC"),
            ("ABCd", "AB Cd"),
            ("AbCdE", "Ab Cd E"),
            ("IDs", "I Ds"),
            ("b2bB2C", "b2b B2 C"),
            ("ABcDEf", "A Bc D Ef"),
        ):
            self.assertEqual(" ".join(words_of(name)), words)

    def test_texts_for_people(self) -> None:
        for unit in _UNITS:
            text = unit * (300_000 // len(unit))
            files, found = self.generated(
                f'{CUP}        leaf: {{type: string, description: "{text}", default: "{text}"}}\n'
            )
            self.assertEqual((bool(files), found), (True, []))

    def test_many(self) -> None:
        values = ", ".join(f"A{at}" for at in range(15_000))
        members = "".join(f"        cup{at}: {{type: string}}\n" for at in range(3_000))
        for text in (f"{CUP}        leaf: {{type: string, enum: [{values}]}}\n", CUP + members):
            files, found = self.generated(text)
            self.assertEqual((bool(files), found), (True, []))

    def test_a_chain_of_schemas(self) -> None:
        links = "".join(
            f"    Cup{at}: {{type: object, properties: {{next: {{$ref: '#/components/schemas/Cup{at + 1}'}}}}}}\n"
            for at in range(1000)
        )
        first = "    Cup: {type: object, properties: {next: {$ref: '#/components/schemas/Cup0'}}}\n"
        files, found = self.generated(
            f"{HEAD}{first}{links}    Cup1000: {{type: object, properties: {{leaf: {{type: string}}}}}}\n"
        )
        self.assertEqual((bool(files), found), (True, []))

    def test_references(self) -> None:
        self.refused(
            f"leaf: {{$ref: '#/components/schemas/Cup/required/{'9' * 5000}'}}\n      required: [leaf]",
            "points to nothing",
        )
        self.refused(f"leaf: {{$ref: '#/components/schemas/{'a/' * 50_000}'}}", "points to nothing")
        arrays = "".join(
            f"    Cup{at}: {{type: array, items: {{$ref: '#/components/schemas/Cup{at + 1}'}}}}\n" for at in range(3000)
        )
        _, found = self.generated(
            f"{CUP}        leaf: {{$ref: '#/components/schemas/Cup0'}}\n{arrays}    Cup3000: {{type: string}}\n"
        )
        told = "note: lists and maps nest too deep here; the value is carried as JSON text"
        self.assertEqual(found, [f"{ROW}:15: {told}"])

    def test_overlays(self) -> None:
        values = ", ".join(f"B{at}" for at in range(20_000))
        path = "$.components.schemas.Cup.properties.leaf"
        for target, update, words in (
            (path, f"{{enum: [{values}]}}", ""),
            ("$" + ".a" * 50_000, "{a: 1}", "the target has gone"),
            ("$" + "['a']" * 20_000, "{a: 1}", "the target has gone"),
            (f"$['{'a' * 100_000}']", "{a: 1}", "the target has gone"),
            (f"$.paths[?@{'.a' * 50_000} == 'x']", "{a: 1}", "the target has gone"),
            (f"$.paths[?@.a == {'1' * 5000}]", "{a: 1}", "the number has too many digits"),
            (f"$[{'1' * 100_000}]", "{a: 1}", "is missing"),
            ("$" + "[?(" * 30_000, "{a: 1}", "is not supported"),
        ):
            with self.subTest(target[:40]):
                document, overlay = Diagnostics(), Diagnostics()
                grown = ", ".join(f"A{at}" for at in range(20_000))
                root = loads(f"{CUP}        leaf: {{type: string, enum: [{grown}]}}\n", "pot.yaml", document)
                text = (
                    "overlay: 1.0.0\ninfo: {title: Pot, version: '1'}\nactions:\n"
                    f'  - {{description: why, target: "{target}", update: {update}}}\n'
                )
                actions = loads(text, "overlay.yaml", overlay)
                assert root is not None and actions is not None
                start = time.process_time()
                apply(root, actions, overlay)
                self.assertLess(time.process_time() - start, SECONDS)
                said = "\n".join(map(str, overlay))
                self.assertEqual(bool(said), bool(words), said[:300])
                self.assertTrue(said.startswith("overlay.yaml:4:32: error: ") or not words, said[:200])

    def test_depth(self) -> None:
        for text in ("[" * 100_000, "{a: " * 1000 + "1" + "}" * 1000, "- " * 5000 + "a"):
            found = Diagnostics()
            self.assertIsNone(loads(text, "pot.yaml", found))
            self.assertIn("pot.yaml:1:", str(next(iter(found))))
            self.assertIn("nest deeper than 200 levels", str(next(iter(found))))

    def test_numbers(self) -> None:
        digits = "1" * 5000
        for value in (
            digits,
            f"-{digits}",
            f"{digits}.5",
            f"0.{digits}",
            "1.0e+400",
            f"1.0e+{digits}",
            f"0x{digits}",
            f"0o{'7' * 5000}",
            "1" + "0" * 400,
        ):
            with self.subTest(value[:20]):
                self.refused(f"leaf: {{type: number, maximum: {value}}}", "")
        for text in (
            f"0b{digits}",
            f"0{digits}_1",
            f"1_{digits}",
            f"0x_{digits}",
            "1" + ":1" * 500,
            "1" + ":1" * 50_000,
            f"1_{digits}.5",
            f"1_{digits}.5e+9",
        ):
            with self.subTest(text[:20]), self.assertRaises((yamlscalar.Trap, yamlscalar.NotJson)):
                yamlscalar.resolve(text)

    def test_a_message_is_no_longer_than_people_read(self) -> None:
        found = Diagnostics()
        found.error(Position("a", 1, 1), "x" * 10_000)
        self.assertLess(max(len(str(one)) for one in found), 2100)


if __name__ == "__main__":
    unittest.main()
