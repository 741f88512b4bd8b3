"""What stands under a name that begins with x- beside paths and answers is passed over by all who read operations."""

from __future__ import annotations

import tempfile
import unittest
from pathlib import Path

from codegen.cli.pipeline import load
from codegen.compare import drift_layout
from codegen.compare.snapshot import snapshot
from codegen.source.diagnostics import Diagnostics

_TEXT = """
openapi: 3.1.0
info: {title: Passed over, version: '1'}
paths:
  x-elsewhere: {get: {operationId: elsewhere, responses: {'200': {description: OK}}}}
  x-text: no path
  /here:
    x-get: {operationId: neither, responses: {'200': {description: OK}}}
    get:
      operationId: here
      responses: {'200': {description: OK}, x-note: {content: {application/json: {schema: {type: string}}}}}
"""


class PassedOver(unittest.TestCase):
    def test_by_all(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "api.yaml"
            path.write_text(_TEXT, encoding="utf-8")
            diagnostics = Diagnostics()
            compiled, root = load(str(path), [], "made", diagnostics)
        self.assertEqual([], [str(each) for each in diagnostics])
        assert compiled is not None and root is not None
        self.assertEqual(["here"], [operation.id for operation in compiled.api.operations])
        self.assertEqual(["200"], [answer.status for answer in compiled.api.operations[0].answers])
        self.assertEqual([("/here", "get")], list(snapshot(root, "made").nodes))
        self.assertEqual(["/here"], [operation.path for operation in drift_layout.operations(root)])


if __name__ == "__main__":
    unittest.main()
