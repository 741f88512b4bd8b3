"""What a description says of single values of an enumeration stands at their constants."""

from __future__ import annotations

import tempfile
import unittest
from pathlib import Path

from codegen.binding.emit import render
from codegen.cli.pipeline import load_model
from codegen.source.diagnostics import Diagnostics
from tests.codegen import compiling

DOCUMENT = """openapi: 3.1.0
info: {title: Tea, version: "1"}
servers: [{url: "https://api.tea.example/v1"}]
x-oac: {sharing: {}}
paths:
  /teas/{teaId}:
    parameters: [{name: teaId, in: path, required: true, schema: {type: integer, format: int64}}]
    get:
      operationId: getTea
      responses: {"200": {description: OK, content: {application/json: {schema: {$ref: "#/components/schemas/Tea"}}}}}
    put:
      operationId: updateTea
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Change"}}}}
      responses: {"200": {description: OK, content: {application/json: {schema: {$ref: "#/components/schemas/Tea"}}}}}
components:
  schemas:
    Tea: {type: object, properties: {cup: {$ref: "#/components/schemas/Cup"}}}
    Cup: {type: object, properties: {kind: {type: string, enum: [GREEN, BLACK, WHITE]}}}
    Change: {type: object, properties: {cup: {$ref: "#/components/schemas/Mug"}}}
    Mug:
      type: object
      properties:
        kind: {type: string, enum: [GREEN, BLACK, "*/"], WORDS}
"""
LONG = (
    "Leaves that were left to wither in the sun for a day or two before anybody had the idea to roll them by hand "
    "at last."
)


class WordsOfValuesTest(unittest.TestCase):
    def header(self, words: str, document: str = DOCUMENT) -> str:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "pot.yaml"
            path.write_text(document.replace("WORDS", words), encoding="utf-8")
            diagnostics = Diagnostics()
            api, _ = load_model(str(path), [], "pot", diagnostics, strict=False)
            assert api is not None, list(map(str, diagnostics))
            files = render(api)
            header = next(name for name, text in files.items() if name.endswith(".h") and "_GREEN = 1" in text)
            compiling.write(Path(folder), {name: text for name, text in files.items() if name == header})
            self.assertEqual("", compiling.unformatted([Path(folder) / header]))
            return files[header]

    def test_a_map_and_a_list(self) -> None:
        """Of what becomes one type, the first that has words has them; what is said of no value is passed over."""
        for words in (
            'x-enumDescriptions: {GREEN: Fresh, "*/": "Ends */ here.", RED: none}',
            'x-enum-descriptions: {GREEN: Fresh, "*/": "Ends */ here."}',
            'x-enum-descriptions: [Fresh, "", "Ends */ here."]',
        ):
            with self.subTest(words):
                header = self.header(words)
                self.assertRegex(header, r"    /\* Fresh\. \*/\n    POT_\w+_GREEN = 1,\n    POT_\w+_BLACK = 2,\n")
                self.assertRegex(header, r"    /\* Ends \* / here\. \*/\n    POT_")
                self.assertNotIn("none", header)

    def test_alternatives(self) -> None:
        """The words of an alternative that lists one text, of a list beside any text, and of what holds them."""
        kind = '{type: string, enum: [GREEN, BLACK, "*/"], WORDS}'
        for schema in (
            "{oneOf: [{const: GREEN, description: Fresh}, {const: BLACK}]}",
            "{anyOf: [{type: string, enum: [GREEN, BLACK], x-enumDescriptions: {GREEN: Fresh}}, {type: string}]}",
            "{anyOf: [{type: string, enum: [GREEN, BLACK]}, {type: string}], x-enumDescriptions: {GREEN: Fresh}}",
        ):
            with self.subTest(schema):
                header = self.header("", DOCUMENT.replace(kind, schema))
                self.assertRegex(header, r"    /\* Fresh\. \*/\n    POT_\w+_GREEN = 1,\n    POT_\w+_BLACK = 2,\n")

    def test_long_words_are_folded(self) -> None:
        self.assertRegex(self.header(f"x-enum-descriptions: [{LONG}]"), r"    /\* Leaves[^/]+\n     \* [^/]+ \*/\n")

    def test_what_is_something_else_is_passed_over(self) -> None:
        for words in ("x-enum-descriptions: 1", "x-enum-descriptions: [1, {}]", "x-enumDescriptions: {GREEN: 1}"):
            with self.subTest(words):
                self.assertRegex(self.header(words), r"UNLISTED = 0,\n    POT_\w+_GREEN = 1,\n    POT_\w+_BLACK = 2,\n")


if __name__ == "__main__":
    unittest.main()
