"""`codegen sync`: all or nothing, in a small repository of the test's own with an invented page."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import unittest

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

PAGE = """# Rename shelf

<mark style="color:purple;">`PUT`</mark> `https://api.example.com/v1/{{libraryId}}/shelves/{{shelfId}}`

### Path params

All path params are required.

| Param     | Type   | Description |
| --------- | ------ | ----------- |
| libraryId | number | Which one.  |
| shelfId   | number | Which one.  |

### Request JSON

A JSON object with the following fields:

| Field | Type   | Description |
| ----- | ------ | ----------- |
{rows}

### Response JSON

A JSON object with the following fields:

| Field       | Type   | Description  |
| ----------- | ------ | ------------ |
| updateCount | number | How many.    |
"""
ROWS = ["| label | string | Its label. |", "| width | number | In books.  |"]

OVERLAY = """overlay: 1.0.0
info: {title: Words, version: '1'}
extends: openapi.yaml
actions:
  - target: $.components.schemas.RenameShelfRequest
    description: Our own words.
    update:
      properties:
        label: {description: What stands on the shelf.}
        width: {description: Room on the shelf.}
"""


class SyncTest(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, folder)
        self.repository = os.path.join(folder, "repository")
        self.docs = os.path.join(folder, "docs")
        shutil.copytree(os.path.join(ROOT, "codegen"), os.path.join(self.repository, "codegen"))
        self.write("repository/.gitignore", "build/\n__pycache__/\n")
        self.write("repository/spec/ecwid/overlay.yaml", OVERLAY)
        self.write("repository/CHANGELOG.md", "# Changelog\n\n## Unreleased (0.1.0)\n\n### Added\n\n* All.\n")
        self.page(ROWS)
        subprocess.run(["git", "init", "-q", self.repository], check=True)
        self.codegen("import", "--root", self.docs, "--out", "spec/ecwid/openapi.yaml", self.docs)
        self.codegen("generate")

    def write(self, name: str, text: str) -> None:
        path = os.path.join(os.path.dirname(self.repository), name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as stream:
            stream.write(text)

    def page(self, rows: list[str]) -> None:
        self.write("docs/shelves/rename-shelf.md", PAGE.format(rows="\n".join(rows)))

    def codegen(self, *arguments: str, status: int = 0) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [sys.executable, "-m", "codegen", *arguments], cwd=self.repository, capture_output=True, text=True
        )
        self.assertEqual(done.returncode, status, done.stdout + done.stderr)
        return done

    def state(self) -> dict[str, str]:
        """All files but those of build/ and caches."""
        found = {}
        for top, folders, files in os.walk(self.repository):
            folders[:] = [name for name in folders if name not in ("build", ".git", "__pycache__")]
            for name in files:
                with open(os.path.join(top, name), encoding="utf-8") as stream:
                    found[os.path.relpath(os.path.join(top, name), self.repository)] = stream.read()
        return found

    def test_nothing_to_do(self) -> None:
        before = self.state()
        done = self.codegen("sync", "--docs", self.docs, "--test", "false")
        self.assertIn("nothing to do", done.stdout)
        self.assertEqual(self.state(), before)

    def test_a_row_is_added(self) -> None:
        self.page([*ROWS, "| dusty | boolean | Needs care. |"])
        done = self.codegen("sync", "--docs", self.docs, "--test", "test -f generated/src/rename_shelf.c")
        self.assertIn("dusty", done.stdout)
        after = self.state()
        self.assertIn("dusty", after["spec/ecwid/openapi.yaml"])
        self.assertIn("oac_opt_bool dusty;", after["generated/include/ecwid/rename_shelf_request.h"])
        self.assertIn("### Documentation", after["CHANGELOG.md"])
        self.assertIn("dusty (boolean) was added", after["CHANGELOG.md"])
        self.assertIn("* All.", after["CHANGELOG.md"])
        self.assertEqual([name for name in after if name.endswith(".sync")], [])
        self.codegen("generate", "--check")
        self.codegen("drift", "--root", self.docs, self.docs)

    def test_a_row_that_the_overlay_describes_goes(self) -> None:
        self.page(ROWS[:1])
        done = self.codegen("sync", "--docs", self.docs, "--test", "true")
        self.assertIn('the target has gone: there is no property "width"', done.stderr)
        after = self.state()
        self.assertNotIn("width", after["generated/include/ecwid/rename_shelf_request.h"])
        self.assertIn("removed", after["CHANGELOG.md"])

    def test_failing_tests_change_nothing(self) -> None:
        self.page([*ROWS, "| dusty | boolean | Needs care. |"])
        before = self.state()
        done = self.codegen("sync", "--docs", self.docs, "--test", "echo no; exit 7", status=1)
        self.assertIn("exit status 7", done.stderr)
        self.assertIn("nothing was changed", done.stderr)
        self.assertEqual(self.state(), before)

    def test_an_unknown_type_changes_nothing(self) -> None:
        self.page([*ROWS, "| dusty | flavour | Needs care. |"])
        before = self.state()
        done = self.codegen("sync", "--docs", self.docs, "--test", "true", status=1)
        self.assertIn("flavour", done.stderr)
        self.assertEqual(self.state(), before)

    def test_a_missing_page_and_a_missing_folder(self) -> None:
        os.rename(os.path.join(self.docs, "shelves/rename-shelf.md"), os.path.join(self.docs, "shelves/rename-shelf.txt"))
        before = self.state()
        self.codegen("sync", "--docs", self.docs, "--test", "true", status=3)
        self.codegen("sync", "--docs", self.docs + "/none", "--test", "true", status=2)
        self.assertEqual(self.state(), before)


if __name__ == "__main__":
    unittest.main()
