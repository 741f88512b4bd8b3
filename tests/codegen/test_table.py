"""The table of all operations in a file of ours: written between its marks, told where stale; nothing else moves."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path
from typing import Any

from codegen.binding.emit import table

ROOT = Path(__file__).resolve().parents[2]
BASE = "https://docs.example.com/api/rest"
PAGES = {"getTea": "teas/get-tea", "getCup": "cups/more/get-cup", "listTeas": "teas/list-teas"}
BEFORE, AFTER = "# Shop\n\nWords.\n\n", "\n## More\n"


def description() -> dict[str, Any]:
    paths: dict[str, Any] = {"/nothing": {"get": {"operationId": "getNothing", "responses": {"204": {}}}}}
    for name, page in PAGES.items():
        operation = {"operationId": name, "responses": {"204": {}}, "externalDocs": {"url": f"{BASE}/{page}#it"}}
        paths[f"/{name}"] = {"get": operation}
    for item in paths.values():
        item["get"]["responses"]["204"]["description"] = "Done."
    return {"openapi": "3.1.0", "info": {"title": "Shop", "version": "1"}, "paths": paths}


class Table(unittest.TestCase):
    def setUp(self) -> None:
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.folder = Path(temporary.name)
        (self.folder / "shop.json").write_text(json.dumps(description()), encoding="utf-8")
        self.file = self.folder / "README.md"

    def run_codegen(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "codegen", *arguments, "--spec", str(self.folder / "shop.json")]
        return subprocess.run(
            [*command, "--prefix", "shop"], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
        )

    def generate(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return self.run_codegen("generate", "--out", str(self.folder / "out"), "--table", str(self.file), *arguments)

    def test_it_stands_between_its_marks(self) -> None:
        self.file.write_text(f"{BEFORE}{table.BEGIN}\nold\n{table.END}\n{AFTER}", encoding="utf-8")
        done = self.generate("--check")
        self.assertEqual(1, done.returncode)
        self.assertIn("README.md:5:1: error: the table of operations is stale; run `make generate`\n", done.stderr)
        self.assertEqual((0, ""), ((done := self.generate()).returncode, done.stderr))
        self.assertEqual((0, ""), ((done := self.generate("--check")).returncode, done.stderr))
        printed = self.run_codegen("list", "--markdown").stdout
        self.assertEqual(
            f"{BEFORE}{table.BEGIN}\n\n{printed}\n{table.END}\n{AFTER}", self.file.read_text(encoding="utf-8")
        )
        text = table.without(self.file.read_text(encoding="utf-8"))
        self.assertEqual(len(self.file.read_text(encoding="utf-8").splitlines()), len(text.splitlines()))
        self.assertNotIn("shop_", text)

    def test_families_are_the_folders_of_pages(self) -> None:
        printed = self.run_codegen("list", "--markdown").stdout
        lines = printed.splitlines()
        self.assertEqual("4 operations in 3 families:", lines[0])
        self.assertEqual(
            ["Cups: 1", "Others: 1", "Teas: 2"],
            [line[len("<summary>") : -len("</summary>")] for line in lines if line.startswith("<summary>")],
        )
        self.assertIn(f"| `shop_get_cup` | `GET /getCup` | [get-cup]({BASE}/{PAGES['getCup']}#it) |", lines)
        self.assertIn("| `shop_get_nothing` | `GET /nothing` |  |", lines)

    def test_a_file_without_the_marks_stays_as_it_is(self) -> None:
        for text in ("", table.BEGIN, f"{table.END}\n{table.BEGIN}\n", f"{table.BEGIN}\n{table.END}\n" * 2):
            with self.subTest(text):
                self.file.write_text(text, encoding="utf-8")
                done = self.generate()
                self.assertEqual(1, done.returncode)
                self.assertIn("README.md:1:1: error: there is no one place for the table", done.stderr)
                self.assertEqual(text, self.file.read_text(encoding="utf-8"))
        self.file.unlink()
        self.assertIn("README.md:1:1: error: no such file", self.generate().stderr)


if __name__ == "__main__":
    unittest.main()
