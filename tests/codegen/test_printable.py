"""Nothing that a terminal, an editor or a compiler acts upon gets from a description into files or messages."""

from __future__ import annotations

import io
import json
import os
import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

from codegen.source import shown
from codegen.cli.pipeline import load_model
from codegen.description.bundle import merged_text
from codegen.source.diagnostics import Diagnostics, Position
from codegen.findings import ERROR, FORMATS, Finding, Report, write
from codegen.binding.emit import render
from codegen.source.yamldoc import loads

ROOT = Path(__file__).parents[2]
EVIL = "\x1b]0;x\x07 \x9b31m \x7f \u202e \u2066 \u200f \u2028 \u2029 \ufeff \u0085 \x00 \r \n*/ ??/ end"
ACTED_UPON = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")

DESCRIPTION = """
openapi: 3.1.0
info: {{title: {evil}, version: {evil}, description: {evil}}}
servers: [{{url: "https://api.tea.example/v1"}}]
security: [{{bearerAuth: []}}]
paths:
  /teas/{{teaId}}:
    put:
      operationId: updateTea
      summary: {evil}
      description: {evil}
      tags: [{evil}]
      parameters:
      - {{name: teaId, in: path, required: true, description: {evil}, schema: {{type: integer, format: int64}}}}
      requestBody: {{required: true, content: {{application/json: {{schema: {{$ref: "#/components/schemas/Tea"}}}}}}}}
      responses:
        "200":
          description: {evil}
          content: {{application/json: {{schema: {{$ref: "#/components/schemas/Done"}}}}}}
components:
  securitySchemes: {{bearerAuth: {{type: http, scheme: bearer}}}}
  schemas:
    Done: {{type: object, properties: {{updateCount: {{type: integer, format: int64, x-oac: {{zeroMeans: {evil}}}}}}}}}
    Tea:
      type: object
      description: {evil}
      properties:
        {evil}: {{type: string, x-oac: {{name: odd}}, description: {evil}, default: {evil}}}
        leaf: {{type: string, enum: [green, {evil}], description: {evil}}}
        fixed: {{type: string, const: {evil}}}
        shaped: {{type: string, pattern: "^a\\u202e\\u2028b$"}}
"""


class GeneratedTest(unittest.TestCase):
    files: dict[str, str]

    @classmethod
    def setUpClass(cls) -> None:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "tea.yaml"
            path.write_text(DESCRIPTION.format(evil=json.dumps(EVIL)), encoding="utf-8")
            diagnostics = Diagnostics()
            api, root = load_model(str(path), [], "pot", diagnostics)
        assert api is not None and root is not None, "\n".join(map(str, diagnostics))
        cls.files = {**render(api), "openapi.yaml": merged_text(root)}

    def test_no_file_has_it(self) -> None:
        for name, text in self.files.items():
            found = ACTED_UPON.search(text)
            if found is not None:
                self.fail(f"{name}: {text[max(found.start() - 60, 0) : found.end() + 20]!r}")

    def test_what_is_data_stays_exactly_what_it_is(self) -> None:
        octal = "".join(f"\\{byte:03o}" if not 32 <= byte < 127 else chr(byte) for byte in EVIL.encode()).replace(
            "??", "\\?\\?"
        )
        for path, literal in (("src/tea_leaf.c", f'"{octal}"'), ("src/tea.c", octal)):
            self.assertIn(literal, re.sub(r'"\s*\n\s*"', "", self.files[path]))  # long literals are in pieces
        document = loads(self.files["openapi.yaml"], "openapi.yaml", Diagnostics())
        assert document is not None
        self.assertEqual(
            document.plain()["components"]["schemas"]["Tea"]["properties"]["leaf"]["enum"], ["green", EVIL]
        )

    @unittest.skipUnless(shutil.which("gcc"), "gcc is not installed")
    def test_gcc_warns_of_nothing(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            for name, text in self.files.items():
                path = Path(folder) / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
            for source in sorted(Path(folder).glob("src/*.c")):
                done = subprocess.run(
                    [
                        "gcc",
                        "-std=c11",
                        "-fsyntax-only",
                        "-Wall",
                        "-Wextra",
                        "-Wpedantic",
                        "-Wcomment",
                        "-Wtrigraphs",
                        "-Wbidi-chars=any",
                        "-Werror",
                        f"-I{folder}/include",
                        f"-I{folder}/src",
                        f"-I{ROOT}/runtime/include",
                        str(source),
                    ],
                    capture_output=True,
                    text=True,
                )
                self.assertEqual((done.returncode, done.stderr), (0, ""), source.name)


class MessageTest(unittest.TestCase):
    def test_a_diagnostic_is_one_line(self) -> None:
        found = Diagnostics()
        found.error(Position(f"a{EVIL}.yaml", 3, 4), f'the key "{EVIL}" is wrong')
        stream = io.StringIO()
        found.print(stream)
        self.assertEqual(stream.getvalue().count("\n"), 1)
        self.assertIsNone(ACTED_UPON.search(stream.getvalue()))
        self.assertIn("<U+202E>", stream.getvalue())

    def test_a_message_has_an_end(self) -> None:
        found = Diagnostics()
        found.error(Position("a.yaml", 3, 4), "x" * 100_000)
        self.assertLess(len(str(next(iter(found)))), 2100)

    def test_every_format_of_findings(self) -> None:
        finding = Finding(
            "link-broken",
            Position(f"a{EVIL}.md", 2, 1),
            EVIL,
            ERROR,
            subject=EVIL,
            symbol=EVIL,
            old=EVIL,
            new=EVIL,
            notes=(EVIL,),
            details=(("path", EVIL),),
            description=Position(f"b{EVIL}.yaml", 1, 1),
        )
        for form in FORMATS:
            with self.subTest(form):
                text = write(
                    Report("import", (finding,), headline=EVIL, summary=(("why", EVIL),), accepted=(finding,)), form
                )
                self.assertIsNone(ACTED_UPON.search(text), repr(text))
                if form in ("json", "sarif"):
                    self.assertIn(
                        EVIL,
                        json.dumps(json.loads(text), ensure_ascii=False).replace(
                            json.dumps(EVIL, ensure_ascii=False)[1:-1], EVIL
                        ),
                    )
                if form == "github":
                    self.assertTrue(all(line.startswith("::") for line in text.splitlines()), text)

    def test_the_command_line(self) -> None:
        for arguments in (
            ["check", "--spec", f"no{EVIL}.yaml".replace("\0", "")],
            ["import", "no\x1b\n\u202e.md"],
            ["diff", "\x1b[1m\n", "x"],
        ):
            done = subprocess.run(
                ["/usr/bin/env", "python3", "-m", "codegen", *arguments],
                cwd=ROOT,
                capture_output=True,
                text=True,
                encoding="utf-8",
                env={**os.environ, "LC_ALL": "C.UTF-8"},
            )
            self.assertNotEqual(done.returncode, 0)
            self.assertIsNone(ACTED_UPON.search(done.stdout + done.stderr), repr(done.stderr))
            self.assertEqual(done.stderr.count("\n"), 1, repr(done.stderr))


class ShownTest(unittest.TestCase):
    def test_every_character(self) -> None:
        """What is escaped, character by character; JSON says the same as before."""
        text = "".join(map(chr, [*range(0xD800), *range(0xF000, 0xF100), *range(0xFE00, 0x10000)]))
        self.assertIsNone(ACTED_UPON.search(shown.printable(text)))
        self.assertEqual(json.loads(shown.json_text(text)), text)
        self.assertIsNone(ACTED_UPON.search(shown.json_text(text)))
        self.assertEqual(shown.printable("Grüner Tee 緑茶 👩\u200d🍳 a\nb"), "Grüner Tee 緑茶 👩\u200d🍳 a\\nb")


if __name__ == "__main__":
    unittest.main()
