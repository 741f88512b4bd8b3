"""A small repository of the test's own with an invented page, for tests of sync."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import unittest
import unittest.mock

from codegen.source import shown
from tests.harness.inprocess import Done, codegen

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


class Repository(unittest.TestCase):
    template: str  # what every test begins with, made once

    @classmethod
    def setUpClass(cls) -> None:
        cls.template = tempfile.mkdtemp()
        cls.addClassCleanup(shutil.rmtree, cls.template)
        test = cls("make_template")
        test.begin_in(cls.template)
        test.make_template()

    def begin_in(self, folder: str) -> None:
        self.repository = os.path.join(folder, "repository")
        self.docs = os.path.join(folder, "docs")

    def make_template(self) -> None:
        self.write("repository/.gitignore", "/build/\n__pycache__/\n")
        self.write("repository/spec/ecwid/overlay.yaml", OVERLAY)
        self.write("repository/CHANGELOG.md", "# Changelog\n\n## Unreleased (0.1.0)\n\n### Added\n\n* All.\n")
        self.page(ROWS)
        subprocess.run(["git", "init", "-q", self.repository], check=True)
        self.spec = os.path.join(self.repository, "spec/ecwid/openapi.yaml")
        self.codegen("import", "--root", self.docs, "--out", self.spec, self.docs)
        self.generate()

    def generate(self, *arguments: str) -> None:
        out = os.path.join(self.repository, "generated")
        self.codegen("generate", "--spec", self.spec, "--out", out, *arguments)

    def setUp(self) -> None:
        folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, folder)
        shutil.copytree(self.template, folder, dirs_exist_ok=True)
        self.begin_in(folder)
        self.spec = os.path.join(self.repository, "spec/ecwid/openapi.yaml")

    def write(self, name: str, text: str) -> None:
        path = os.path.join(os.path.dirname(self.repository), name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as stream:
            stream.write(text)

    def page(self, rows: list[str]) -> None:
        self.write("docs/shelves/rename-shelf.md", PAGE.format(rows="\n".join(rows)))

    def codegen(self, *arguments: str, status: int = 0) -> Done:
        """In this process, as if it stood in the repository of the test."""
        with unittest.mock.patch.object(shown, "ROOT", self.repository):
            done = codegen(*arguments)
        self.assertEqual(done.returncode, status, done.stdout + done.stderr)
        return done

    def sync(self, *arguments: str, status: int = 0) -> Done:
        return self.codegen("sync", "--docs", self.docs, *arguments, status=status)

    def state(self) -> dict[str, str]:
        """All files but those of build/ and caches."""
        found = {}
        for top, folders, files in os.walk(self.repository):
            folders[:] = [name for name in folders if name not in ("build", ".git", "__pycache__")]
            for name in files:
                with open(os.path.join(top, name), encoding="utf-8") as stream:
                    found[os.path.relpath(os.path.join(top, name), self.repository)] = stream.read()
        return found
