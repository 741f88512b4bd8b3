"""The enumeration of the codes of errors is generated where the description says which member of a body has them."""

from __future__ import annotations

import json
import tempfile
import unittest
from pathlib import Path
from typing import Any

from codegen.api.dump import dump
from codegen.api.read import read
from codegen.cli import pipeline
from codegen.description.bundle import bundle
from codegen.description.refusals import Refusals
from codegen.source.diagnostics import Diagnostics

CODE: dict[str, Any] = {"anyOf": [{"type": "string", "enum": ["WRONG", "GONE"]}, {"type": "string"}]}
ERROR = {
    "type": "object",
    "properties": {"code": {"$ref": "#/components/schemas/ErrorCode"}, "text": {"type": "string"}},
}
NAMED = {"error": {"code": "code", "message": "text"}}


def document(extension: Any, responses: dict[str, Any], error: Any = ERROR, code: Any = CODE) -> dict[str, Any]:
    failure = {"description": "x", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Error"}}}}
    answers = {"200": {"description": "OK"}, **{key: failure if one is None else one for key, one in responses.items()}}
    made: dict[str, Any] = {
        "openapi": "3.1.0",
        "info": {"title": "Tea", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": {"/tea": {"get": {"operationId": "getTea", "responses": answers}}},
        "components": {"schemas": {"Error": error, "ErrorCode": code}},
    }
    return made | ({"x-oac": extension} if extension else {})


class ErrorCodeTest(unittest.TestCase):
    def model(self, *parts: Any, **options: Any) -> Any:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "tea.json"
            path.write_text(json.dumps(document(*parts, **options)), encoding="utf-8")
            bundled = bundle(str(path), [], Diagnostics())
            assert bundled is not None
            return json.loads(dump(read(bundled, Refusals(False)).api))

    def definitions(self, *parts: Any, **options: Any) -> list[str]:
        return list(self.model(*parts, **options).get("definitions", {}))

    def test_the_member_that_has_the_code_names_the_enumeration(self) -> None:
        for status in ("default", "404", "4XX", "500"):
            model = self.model(NAMED, {status: None})
            self.assertEqual(list(model["definitions"]), ["ErrorCode"], status)
            self.assertEqual(model["error_body"]["codes"], ["ErrorCode"])
            self.assertTrue(model["definitions"]["ErrorCode"]["open"])

    def test_the_description_says_which_member_it_is(self) -> None:
        self.assertEqual(self.definitions(None, {"404": None}), [])
        self.assertEqual(self.definitions({"error": {"code": "text", "message": "text"}}, {"404": None}), [])
        self.assertEqual(self.definitions({"error": {"code": "nothing", "message": "text"}}, {"404": None}), [])

    def test_what_is_no_enumeration_of_texts_is_none(self) -> None:
        for code in (
            {"type": "string"},
            {"type": "integer", "enum": [1, 2]},
            {"type": "object"},
            True,
            {"$ref": "#/x"},
        ):
            self.assertEqual(self.definitions(NAMED, {"404": None}, code=code), [], code)
        for error in ({"type": "array", "items": ERROR}, {"type": "string"}, True, {}):
            self.assertEqual(self.definitions(NAMED, {"404": None}, error=error), [], error)

    def test_other_bodies_have_none(self) -> None:
        for content in ({}, {"text/plain": {"schema": {"type": "string"}}}, {"application/json": {}}):
            self.assertEqual(self.definitions(NAMED, {"404": {"description": "x", "content": content}}), [], content)

    def test_one_enumeration_for_all_operations(self) -> None:
        model = self.model(NAMED, {"404": None, "default": None, "5XX": None})
        self.assertEqual(list(model["definitions"]), ["ErrorCode"])

    def test_the_header_says_where_it_is_used(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "tea.json"
            path.write_text(json.dumps(document(NAMED, {"default": None})), encoding="utf-8")
            found, root = pipeline.load(str(path), None, "tea", Diagnostics())
            assert found is not None and root is not None
            files = pipeline.files(found, root)
        text = files["include/tea/error_code.h"]
        self.assertIn("`tea_error_code_from(oac_text(error.server_code))`", " ".join(text.replace("\n *", " ").split()))


if __name__ == "__main__":
    unittest.main()
