"""Descriptions that are large in one direction: each is generated, in time that grows with it."""

from __future__ import annotations

import json
import tempfile
import time
import unittest
from collections.abc import Callable
from pathlib import Path
from typing import Any

from codegen.api.dump import dump
from codegen.binding.emit import render
from codegen.binding.lower.kept import Compiled
from codegen.cli import pipeline
from codegen.source.diagnostics import Diagnostics
from tests.codegen import compiling, made

Schemas = dict[str, Any]


def record(properties: Schemas) -> Schemas:
    return {"type": "object", "properties": properties}


def referred(name: str) -> Schemas:
    return {"$ref": f"#/components/schemas/{name}"}


def members(count: int) -> Schemas:
    kinds = ({"type": "integer", "minimum": 1}, {"type": ["string", "null"], "maxLength": 9}, {"type": "boolean"})
    return {"Name0": record({f"member{number}": kinds[number % 3] for number in range(count)})}


def lists(count: int) -> Schemas:
    item = record({"name": {"type": "string"}})
    return {
        "Name0": record({f"list{at}": {"type": "array", "items": item, "uniqueItems": True} for at in range(count)})
    }


def enumerations(count: int) -> Schemas:
    return {"Name0": record({f"kind{at}": {"type": "string", "enum": [f"A{at}", "B"]} for at in range(count)})}


def conditions(count: int) -> Schemas:
    """A member asks for the next one, in two ways."""
    rules = [
        {"if": {"properties": {f"m{at}": {"const": "a"}}, "required": [f"m{at}"]}, "then": {"required": [f"m{at + 1}"]}}
        for at in range(count)
    ]
    holder = record({f"m{at}": {"type": "string"} for at in range(count + 1)})
    return {"Name0": {**holder, "allOf": rules, "dependentRequired": {f"m{at}": [f"m{at + 1}"] for at in range(count)}}}


def circles(count: int) -> Schemas:
    """Records each of which has five others."""
    return {
        f"Name{at}": record({f"to{step}": referred(f"Name{(at * 7 + step * 13 + 1) % count}") for step in range(5)})
        for at in range(count)
    }


def load(schemas: Schemas) -> tuple[Compiled | None, Diagnostics]:
    document = made.references(0)
    document["components"]["schemas"] = schemas
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "api.json"
        path.write_text(json.dumps(document), encoding="utf-8")
        diagnostics = Diagnostics()
        compiled, _ = pipeline.load(str(path), [], "made", diagnostics)
    return compiled, diagnostics


class Shapes(unittest.TestCase):
    def cost(self, schemas: Schemas) -> float:
        start = time.process_time()
        compiled, diagnostics = load(schemas)
        self.assertEqual([], [str(each) for each in diagnostics])
        render(compiled.capi)
        dump(compiled.api)
        return time.process_time() - start

    def test_work_grows_with_them(self) -> None:
        """Four times as much takes four times the time; twice that is allowed, since machines are busy."""
        shapes: tuple[tuple[Callable[[int], Schemas], int], ...] = (
            (members, 1250),
            (lists, 125),
            (enumerations, 500),
            (conditions, 250),
            (circles, 250),
        )
        self.cost(members(1))  # the templates are read once
        for shape, count in shapes:
            with self.subTest(shape.__name__):
                small = self.cost(shape(count))
                self.assertLess(self.cost(shape(4 * count)), 8 * small)

    def test_deep_objects(self) -> None:
        """Objects within objects, as deep as a description may be; what is deeper is refused by place."""
        schema: Schemas = {"type": "integer"}
        for _ in range(97):
            schema = record({"a": schema})
        compiled, diagnostics = load({"Name0": schema})
        self.assertEqual([], [str(each) for each in diagnostics if each.severity != "note"])
        self.assertEqual(97, len(compiled.capi.objects))
        for _ in range(10):
            schema = record({"a": schema})
        compiled, diagnostics = load({"Name0": schema})
        self.assertIsNone(compiled)
        self.assertEqual(["objects and arrays nest deeper than 200 levels"], [each.message for each in diagnostics])

    def test_they_are_c(self) -> None:
        for shape, count in ((members, 500), (lists, 20), (enumerations, 20), (conditions, 50), (circles, 20)):
            with self.subTest(shape.__name__), tempfile.TemporaryDirectory() as folder:
                compiled, _ = load(shape(count))
                compiling.write(Path(folder), render(compiled.capi))
                sources = sorted(Path(folder).rglob("*.c"))
                self.assertEqual("", compiling.syntax("gcc", sources, [Path(folder)]))


if __name__ == "__main__":
    unittest.main()
