"""The statuses of success that a description lists, as generated calls know them."""

from __future__ import annotations

import tempfile
import unittest
from pathlib import Path

from codegen.cli.pipeline import load_model
from codegen.source.diagnostics import Diagnostics

_HEAD = """openapi: 3.1.0
info: {title: Statuses, version: '1'}
servers: [{url: https://api.example.com/v1}]
components:
  responses:
    Done:
      description: Done
      content: {application/json: {schema: {type: object, properties: {count: {type: integer}}}}}
paths:
  /things:
    put:
      operationId: putThings
      responses:
"""
_DONE = "{$ref: '#/components/responses/Done'}"
_PLAIN = "{description: Done}"


def statuses(*responses: str) -> tuple[int, ...]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "api.yaml"
        path.write_text((_HEAD + "".join(f"        {line}\n" for line in responses)).replace("", ""), encoding="utf-8")
        diagnostics = Diagnostics()
        api, _ = load_model(str(path), None, "demo", diagnostics)
        assert api is not None, [str(one) for one in diagnostics]
        return api.operations[0].statuses


class Statuses(unittest.TestCase):
    def test_what_is_listed_is_a_success(self) -> None:
        for lines, expected in (
            ((f"'200': {_DONE}",), (200,)),
            ((f"'202': {_DONE}", f"'200': {_DONE}"), (200, 202)),
            ((f"'2XX': {_DONE}",), (2,)),
            ((f"'200': {_DONE}", f"'404': {_PLAIN}", f"default: {_PLAIN}"), (200,)),
        ):
            self.assertEqual(expected, statuses(*lines))

    def test_without_an_answer_to_read_none_is_missed(self) -> None:
        self.assertEqual((200, 204, 205), statuses(f"'200': {_PLAIN}"))
        self.assertEqual((204, 205), statuses(f"'404': {_PLAIN}"))
        self.assertEqual((202, 204, 205), statuses(f"'202': {_PLAIN}"))


if __name__ == "__main__":
    unittest.main()
