"""The command line that help shows of an operation works, whatever the description's own example has."""

from __future__ import annotations

import tempfile
import unittest
from pathlib import Path

from codegen.cli import pipeline
from codegen.source.diagnostics import Diagnostics

DESCRIPTION = """openapi: 3.1.0
info: {{title: t, version: '1'}}
paths:
  /reviews:
    put:
      operationId: update
      requestBody:
        content:
          application/json:
            schema:
              type: object
              properties:
                status: {{type: string, enum: [PUBLISHED, MODERATED]}}
                count: {{type: integer}}
                name: {{type: string}}
            example: {example}
      responses: {{'204': {{description: Done.}}}}
"""


class Examples(unittest.TestCase):
    def flags(self, example: str) -> list[tuple[str, str]]:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "openapi.yaml"
            path.write_text(DESCRIPTION.format(example=example), encoding="utf-8")
            found, _ = pipeline.load(str(path), None, "lab", Diagnostics())
            assert found is not None
            return list(found.capi.operations[0].example.flags)

    def test_what_the_example_has(self) -> None:
        example = "{status: PUBLISHED, count: 3, name: a}"
        self.assertEqual([("status", "PUBLISHED"), ("count", "3"), ("name", "a")], self.flags(example))

    def test_what_is_not_as_described_is_passed_over(self) -> None:
        self.assertEqual([("name", "a")], self.flags("{status: published, count: '3', name: a}"))


if __name__ == "__main__":
    unittest.main()
