"""Where most members of a shared record are of the same operations, the record says so once, and not each of them."""

from __future__ import annotations

import json
import tempfile
import unittest
from pathlib import Path
from typing import Any

from codegen.cli.pipeline import load_model
from codegen.source.diagnostics import Diagnostics


def _answer(*members: str) -> dict[str, Any]:
    schema = {
        "type": "object",
        "x-oac": {"record": "Thing"},
        "properties": {name: {"type": "string"} for name in members},
    }
    return {"200": {"description": "OK", "content": {"application/json": {"schema": schema}}}}


def _words(first: tuple[str, ...], second: tuple[str, ...]) -> tuple[tuple[str, ...], dict[str, str]]:
    """The comment of the record that two operations share, and those of its members."""
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Two", "version": "1"},
        "x-oac": {"sharing": {}},
        "paths": {
            "/a": {"get": {"operationId": "getA", "responses": _answer(*first)}},
            "/b": {"get": {"operationId": "getB", "responses": _answer(*second)}},
        },
    }
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "openapi.json"
        file.write_text(json.dumps(document))
        diagnostics = Diagnostics()
        capi, _ = load_model(str(file), None, "two", diagnostics)
    assert capi is not None, diagnostics
    (found,) = capi.objects
    return found.doc, {member.json_name: " ".join(member.doc) for member in found.members}


class Usual(unittest.TestCase):
    def test_most_members_are_of_one_operation(self) -> None:
        doc, members = _words(("id", "name", "size", "colour"), ("id", "weight"))
        self.assertIn("Members that name no operations are of getA.", doc)
        self.assertEqual(members["name"], "name: string.")
        self.assertEqual(members["id"], "id: string. Of all operations.")
        self.assertEqual(members["weight"], "weight: string. Only of getB.")

    def test_few_are(self) -> None:
        doc, members = _words(("id", "name", "size"), ("id", "name"))
        self.assertFalse([line for line in doc if "name no operations" in line])
        self.assertEqual(members["id"], "id: string.")
        self.assertEqual(members["size"], "size: string. Only of getA.")


if __name__ == "__main__":
    unittest.main()
