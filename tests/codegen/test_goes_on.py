"""Descriptions with odd names and odd parts: what is wrong stays where it is, and all else is generated."""

from __future__ import annotations

import json
import tempfile
import unittest
from pathlib import Path
from typing import Any

from tests.codegen.test_refusals import _body, _ref, document, holding, operation
from tests.harness.inprocess import Done, codegen

BROKEN = {"type": "object", "properties": {"inner": 7}}


class GoesOn(unittest.TestCase):
    def setUp(self) -> None:
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.spec = Path(temporary.name) / "a.json"

    def run_on(self, command: str, model: Any, *more: str) -> Done:
        self.spec.write_text(json.dumps(model, indent=1), encoding="utf-8")
        return codegen(command, "--spec", self.spec, "--prefix", "other", *more)

    def lost(self, model: Any) -> dict[str, str]:
        """The reasons of operations that are left out, by method and path; there are no errors."""
        done = self.run_on("list", model)
        self.assertEqual(0, done.returncode, done.stderr)
        self.assertNotIn(" error: ", done.stderr)
        lines = [line.split("\t") for line in done.stdout.splitlines()]
        return {f"{line[1]} {line[2]}": line[3] for line in lines if line[3].startswith("left out: ")}

    # ---- Names that are those of parts -------------------------------------------------------------------------------

    def test_paths_called_like_other_parts(self) -> None:
        for path in ("", "security", "get /first", "#/components/schemas/Good", "Good", "first"):
            with self.subTest(path):
                model = document(operation())
                model["paths"][path] = {"get": {"operationId": "odd", "responses": {}}}
                self.assertEqual([f"GET {path}"], list(self.lost(model)))

    def test_components_called_like_other_parts(self) -> None:
        for name in ("", "security", "#/security", "get /first", "post /last", "/first", "path /first", "first"):
            with self.subTest(name):
                model = document(operation(requestBody=_body(_ref(name.replace("/", "~1")))), schemas={name: BROKEN})
                self.assertEqual(["PUT /bad"], list(self.lost(model)))
                model["components"]["schemas"][name] = holding({"type": "string"})
                self.assertEqual([], list(self.lost(model)))
                model["components"]["schemas"][name] = holding({"type": "string", "const": 5})
                self.assertEqual(["PUT /bad"], list(self.lost(model)))

    def test_references_that_are_no_pointers(self) -> None:
        for reference in ("", "security", "get /first", "first", "Good"):
            with self.subTest(reference):
                self.assertEqual(
                    ["PUT /bad"], list(self.lost(document(operation(requestBody=_body({"$ref": reference})))))
                )

    # ---- What changes no request -------------------------------------------------------------------------------------

    def test_facts_for_people_of_another_kind(self) -> None:
        changes: tuple[dict[str, Any], ...] = (
            {"externalDocs": 5},
            {"tags": [5]},
            {"tags": {"a": 1}},
            {"info": {"title": "t", "version": "1", "license": "MIT", "contact": ["me"]}},
            {"components": {"examples": [1], "links": 5, "callbacks": None, "schemas": {"Good": holding({})}}},
        )
        for change in changes:
            with self.subTest(str(change)):
                model = {**document(operation()), **change}
                self.assertEqual({}, self.lost(model))
                self.assertIn(" note: expected ", self.run_on("list", model).stderr)
                self.assertEqual(1, self.run_on("list", model, "--strict").returncode)

    def test_facts_of_operations_and_schemas(self) -> None:
        schema = holding({"type": "string", "xml": 5, "externalDocs": "http://a.test"})
        model = document(operation(externalDocs=5, requestBody=_body(schema)))
        self.assertEqual({}, self.lost(model))
        self.assertEqual(1, self.run_on("list", model, "--strict").returncode)

    def test_components_that_are_none(self) -> None:
        responses = {"200": {"description": "ok"}}
        for components in (None, [1], {"schemas": None}, {"parameters": 5, "securitySchemes": []}):
            with self.subTest(str(components)):
                model = document(operation(requestBody=_body(_ref("Gone")), responses=responses))
                model["paths"]["/first"]["get"]["responses"] = responses
                del model["paths"]["/last"]
                model["components"] = components
                self.assertEqual(["PUT /bad"], list(self.lost(model)))
                self.assertEqual(1, self.run_on("list", model, "--strict").returncode)

    def test_variables_of_the_document_s_servers(self) -> None:
        for variables in ([1], 5, None, {"a": None}, {"a": []}, {"a": {"enum": 5, "default": "x"}}):
            with self.subTest(str(variables)):
                server = {"url": "https://{a}.test", "variables": variables}
                self.assertEqual({}, self.lost({**document(operation()), "servers": [server]}))
                self.assertEqual(["PUT /bad"], list(self.lost(document(operation(servers=[server])))))


if __name__ == "__main__":
    unittest.main()
