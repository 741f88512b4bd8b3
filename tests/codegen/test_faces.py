"""x-faces of an operation: what is wrong with them is said with its place, and loses the operation that has them."""

from __future__ import annotations

import tempfile
import unittest
from pathlib import Path

from codegen.cli import pipeline
from codegen.source.diagnostics import Diagnostics

HEAD = """openapi: 3.1.0
info: {title: t, version: '1'}
paths:
  /other: {get: {operationId: other, responses: {'204': {description: Done.}}}}
  '/things/{id}':
    get:
      operationId: getThing
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'204': {description: Done.}, default: {description: Failed.}}
      x-faces: """


class Faces(unittest.TestCase):
    def read(self, faces: str, strict: bool = True) -> tuple[list[str], list[str]]:
        """The ids of the operations, and what is said."""
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "openapi.yaml"
            path.write_text(f"{HEAD}{faces}\n", encoding="utf-8")
            diagnostics = Diagnostics()
            found, _ = pipeline.load(str(path), None, "lab", diagnostics, strict)
            ids = [operation.id for operation in found.capi.operations] if found is not None else []
            said = [str(one).removeprefix(f"{path}:") for one in diagnostics if one.severity != "note"]
            return ids, said

    def test_they_come_instead(self) -> None:
        self.assertEqual((["other", "a", "b"], []), self.read("[{operationId: a}, {operationId: b}]"))

    def test_answers_are_joined_by_status(self) -> None:
        face = "{operationId: a, responses: {'201': {description: Made.}}}"
        self.assertEqual((["other", "a"], []), self.read(f"[{face}]"))

    def test_an_id_of_another_kind_is_told_and_no_reason_to_end(self) -> None:
        for wrong in ("[a]", "{a: 1}", "3"):
            with self.subTest(wrong):
                self.assertTrue(self.read(f"[{{operationId: {wrong}}}, {{operationId: a}}]")[1])

    def test_what_is_wrong(self) -> None:
        for faces, why in (
            ("3", '10:16: error: "x-faces" must be an array that is not empty'),
            ("[]", '10:16: error: "x-faces" must be an array that is not empty'),
            ("{a: 1}", '10:16: error: "x-faces" must be an array that is not empty'),
            ("[3]", '10:17: error: expected an object in "x-faces", found an integer'),
            ("[{summary: s}]", '10:17: error: "operationId" is missing in this one of "x-faces"'),
            (
                "[{operationId: a}, {operationId: a}]",
                '10:49: error: another one here has the operationId "a"',
            ),
            (
                "[{operationId: a, path: /things}]",
                '10:40: error: "path" must be "/things/{id}", perhaps with other names of parameters',
            ),
            ("[{operationId: a, parameters: 3}]", "10:46: error: expected an array for parameters, found an integer"),
        ):
            with self.subTest(faces):
                self.assertIn(why, self.read(faces)[1])
                ids, said = self.read(faces, False)
                self.assertEqual(["other"], ids)
                self.assertTrue(said and all(": warning: the operation" in each for each in said), said)


if __name__ == "__main__":
    unittest.main()
