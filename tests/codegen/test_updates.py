"""Which operations change what is read at the same place (codegen/api/updates.py)."""

from __future__ import annotations

import json
import tempfile
import unittest
from pathlib import Path
from typing import Any

from codegen.api.read import read
from codegen.description.bundle import bundle
from codegen.description.refusals import Refusals
from codegen.source.diagnostics import Diagnostics

ONE = {"$ref": "#/components/schemas/Box"}
OTHER = {"$ref": "#/components/schemas/Lid"}
MANY = {"type": "array", "items": ONE}
SENT = {"type": "object", "properties": {"size": {"type": "integer"}}}


def reads(schema: Any, kind: str = "application/json") -> dict[str, Any]:
    return {"responses": {"200": {"description": "x", "content": {kind: {"schema": schema}}}}}


def sends(schema: Any = None, kind: str = "application/json") -> dict[str, Any]:
    body = {"required": True, "content": {kind: {"schema": SENT if schema is None else schema}}}
    return {"operationId": "change", "requestBody": body, "responses": {"204": {"description": "x"}}}


def page(**members: Any) -> dict[str, Any]:
    return {"type": "object", "properties": members}


def changes(paths: dict[str, dict[str, Any]], **root: Any) -> str:
    """The record that the operation `change` changes; paths have their parameters by the names in braces."""
    for place, item in paths.items():
        names = [piece.strip("{}") for piece in place.split("/") if piece.startswith("{")]
        item["parameters"] = [
            {"name": name, "in": "path", "required": True, "schema": {"type": "string"}} for name in names
        ]
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Boxes", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": paths,
        "components": {
            "schemas": {
                "Box": {"type": "object", "properties": {"id": {"type": "integer"}, "size": {"type": "integer"}}},
                "Lid": {"type": "object", "properties": {"id": {"type": "integer"}}},
            }
        },
        **root,
    }
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "boxes.json"
        path.write_text(json.dumps(document), encoding="utf-8")
        diagnostics = Diagnostics()
        bundled = bundle(str(path), [], diagnostics)
        assert bundled is not None, list(diagnostics)
        api = read(bundled, Refusals()).api
    found = next(each.changes for each in api.operations if each.id == "change")
    assert not found or found in api.definitions, found
    return found


class Found(unittest.TestCase):
    def test_at_the_same_path(self) -> None:
        for method in ("put", "patch"):
            with self.subTest(method=method):
                self.assertEqual("Box", changes({"/boxes/{box}": {"get": reads(ONE), method: sends()}}))
        self.assertEqual("Box", changes({"/settings": {"get": reads(ONE), "put": sends()}}), "there is one of it")
        self.assertEqual("Box", changes({"/boxes/{box}": {"get": reads(ONE), "put": sends(ONE)}}), "one schema of both")

    def test_whatever_parameters_are_called(self) -> None:
        self.assertEqual("Box", changes({"/boxes/{id}": {"get": reads(ONE)}, "/boxes/{key}": {"put": sends()}}))

    def test_in_a_list_a_step_above(self) -> None:
        for name, answer in (
            ("a list", MANY),
            ("the only list of records", page(items=MANY, tags={"type": "array", "items": {"type": "string"}})),
        ):
            with self.subTest(name):
                self.assertEqual("Box", changes({"/boxes": {"get": reads(answer)}, "/boxes/{box}": {"put": sends()}}))

    def test_in_pages_the_list_that_is_named(self) -> None:
        query = [{"name": "offset", "in": "query", "schema": {"type": "integer"}}]
        listed = {
            **reads(page(boxes=MANY, lids={"type": "array", "items": OTHER})),
            "parameters": query,
            "x-oac": {"paging": {"items": "lids"}},
        }
        self.assertEqual("Lid", changes({"/boxes": {"get": listed}, "/boxes/{box}": {"put": sends()}}))

    def test_one_goes_before_a_list(self) -> None:
        paths = {"/boxes": {"get": reads(MANY)}, "/boxes/{box}": {"get": reads(OTHER), "put": sends()}}
        self.assertEqual("Lid", changes(paths))


class NotFound(unittest.TestCase):
    def test_nothing_to_compare(self) -> None:
        two = page(boxes=MANY, lids={"type": "array", "items": OTHER})
        binary = {"type": "string", "format": "binary"}
        for name, paths in (
            ("post", {"/boxes/{box}": {"get": reads(ONE), "post": sends()}}),
            ("nothing is read", {"/boxes/{box}": {"put": sends()}}),
            ("read elsewhere", {"/boxes/{box}": {"get": reads(ONE)}, "/boxes/{box}/size": {"put": sends()}}),
            ("a list of what is above", {"/boxes": {"get": reads(MANY)}, "/boxes/sizes": {"put": sends()}}),
            ("two lists", {"/boxes": {"get": reads(two)}, "/boxes/{box}": {"put": sends()}}),
            ("a scalar is read", {"/boxes/{box}": {"get": reads({"type": "integer"}), "put": sends()}}),
            ("bytes are read", {"/boxes/{box}": {"get": reads(binary, "image/png"), "put": sends()}}),
            ("bytes are sent", {"/boxes/{box}": {"get": reads(ONE), "put": sends(binary, "image/png")}}),
            ("a list is sent", {"/boxes/{box}": {"get": reads(ONE), "put": sends(MANY)}}),
            ("a form", {"/boxes/{box}": {"get": reads(ONE), "put": sends(SENT, "application/x-www-form-urlencoded")}}),
        ):
            with self.subTest(name):
                self.assertEqual("", changes(paths))


class Shared(unittest.TestCase):
    def test_by_the_name_that_the_record_has_then(self) -> None:
        inline = page(id={"type": "integer"}, size={"type": "integer"})
        get = {**reads(inline), "operationId": "getBox"}
        found = changes({"/boxes/{box}": {"get": get, "put": sends()}}, **{"x-oac": {"sharing": {}}})
        self.assertEqual("getBoxResponse", found)


if __name__ == "__main__":
    unittest.main()
