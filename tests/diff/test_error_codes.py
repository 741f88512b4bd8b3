"""The enumeration of the codes of errors comes and goes with what the description says of error bodies."""

from __future__ import annotations

import copy
import unittest
from typing import Any

from tests.diff.support import rules

ERROR = {"description": "x", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Error"}}}}
BASE: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Tea", "version": "1"},
    "x-oac": {"error": {"code": "code", "message": "text"}},
    "servers": [{"url": "https://api.example.com"}],
    "paths": {
        "/tea": {"get": {"operationId": "getTea", "responses": {"200": {"description": "OK"}, "default": ERROR}}}
    },
    "components": {
        "schemas": {
            "Error": {"type": "object", "properties": {"code": {"$ref": "#/components/schemas/Code"}}},
            "Code": {"anyOf": [{"type": "string", "enum": ["WRONG", "GONE"]}, {"type": "string"}]},
        }
    },
}


class ErrorCodeTest(unittest.TestCase):
    def changed(self, change: Any) -> tuple[set[str], set[str]]:
        """What is told of a change, and of its way back."""
        other = copy.deepcopy(BASE)
        change(other)
        return set(rules(BASE, other)), set(rules(other, BASE))

    def test_the_enumeration_goes_with_its_member(self) -> None:
        gone, come = self.changed(lambda new: new["x-oac"]["error"].update(code="text"))
        self.assertIn("type-removed", gone)
        self.assertIn("type-added", come)

    def test_the_enumeration_goes_with_the_answer(self) -> None:
        gone, come = self.changed(lambda new: new["paths"]["/tea"]["get"]["responses"].pop("default"))
        self.assertIn("type-removed", gone)
        self.assertIn("type-added", come)

    def test_a_code_more_is_a_value_more(self) -> None:
        more, less = self.changed(lambda new: new["components"]["schemas"]["Code"]["anyOf"][0]["enum"].append("LATE"))
        self.assertIn("value-appended", more)
        self.assertIn("value-removed", less)


if __name__ == "__main__":
    unittest.main()
