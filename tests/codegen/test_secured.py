"""Whether an operation needs a token: its own security, else the document's; `[]` and an alternative `{}` need none."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).parents[2]
DESCRIPTION = """\
openapi: 3.1.0
info: {title: Secured, version: '1'}
servers: [{url: https://api.example.com/v1}]
%s
paths:
  /things:
    get:
      operationId: getThings
%s
      responses: {'204': {description: Gone}}
components:
  securitySchemes:
    token: {type: http, scheme: bearer}
"""
CASES = [
    ("", "", False),
    ("security: [{token: []}]", "", True),
    ("security: []", "", False),
    ("security: [{}]", "", False),
    ("security: [{token: []}, {}]", "", False),
    ("security: [{}, {token: []}]", "", False),
    ("", "security: [{token: [read]}]", True),
    ("", "security: [{token: [read]}, {token: [write]}]", True),
    ("security: [{token: []}]", "security: []", False),
    ("security: [{token: []}]", "security: [{}]", False),
    ("security: [{token: []}]", "security: [{token: []}, {}]", False),
    ("security: []", "security: [{token: []}]", True),
    ("security: [{}]", "security: [{token: []}]", True),
]


class Secured(unittest.TestCase):
    def test_what_the_generated_operation_says(self) -> None:
        for root, own, wanted in CASES:
            with self.subTest(root=root, own=own), tempfile.TemporaryDirectory() as folder:
                description = Path(folder, "secured.yaml")
                description.write_text(DESCRIPTION % (root, f"      {own}"), encoding="utf-8")
                command = [
                    sys.executable,
                    "-m",
                    "codegen",
                    "generate",
                    "--spec",
                    str(description),
                    "--prefix",
                    "secured",
                ]
                done = subprocess.run(
                    [*command, "--out", f"{folder}/out"], cwd=ROOT, capture_output=True, text=True, check=False
                )
                self.assertEqual(0, done.returncode, done.stderr)
                text = Path(folder, "out", "src", "get_things.c").read_text(encoding="utf-8")
                self.assertIn(f".secured = {'true' if wanted else 'false'},", text)


if __name__ == "__main__":
    unittest.main()
