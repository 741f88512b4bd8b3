"""Large descriptions: chains of types are followed without recursion, and work grows with the description."""

from __future__ import annotations

import json
import tempfile
import time
import unittest
from pathlib import Path
from typing import Any

from codegen.api.dump import dump
from codegen.api.types import Json, Record
from codegen.binding.emit import render
from codegen.binding.lower.kept import Compiled
from codegen.cli import pipeline
from codegen.source.diagnostics import Diagnostics
from tests.codegen import compiling, made
from tests.harness.inprocess import codegen

LENGTH = 2000


def load(document: dict[str, Any]) -> tuple[Compiled | None, Diagnostics]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "api.json"
        path.write_text(json.dumps(document), encoding="utf-8")
        diagnostics = Diagnostics()
        compiled, _ = pipeline.load(str(path), [], "made", diagnostics, strict=True)
        return compiled, diagnostics


class Chains(unittest.TestCase):
    def compiled(self, document: dict[str, Any]) -> Compiled:
        compiled, diagnostics = load(document)
        self.assertEqual([], [str(each) for each in diagnostics if each.severity != "note"])
        assert compiled is not None
        return compiled

    def test_records(self) -> None:
        compiled = self.compiled(made.chain(LENGTH))
        self.assertEqual(LENGTH, len(compiled.capi.objects))
        self.assertEqual("made_link1999", compiled.capi.objects[0].c_name, "the innermost comes first")
        files = render(compiled.capi)
        self.assertIn("made_link1_ref next;", files["include/made/link0.h"])
        self.assertIn("made_link2_list next;", files["include/made/link1.h"])
        self.assertEqual(LENGTH, len(json.loads(dump(compiled.api))["definitions"]))

    def test_records_that_are_compared(self) -> None:
        compiled = self.compiled(made.unique(LENGTH))
        self.assertEqual(LENGTH, len(compiled.capi.objects))

    def test_references(self) -> None:
        compiled = self.compiled(made.references(LENGTH))
        self.assertEqual([f"made_name{LENGTH}"], [item.c_name for item in compiled.capi.objects])

    def test_a_chain_of_arrays_is_json(self) -> None:
        self.assert_json(made.arrays(LENGTH))

    def test_an_array_of_itself_is_json(self) -> None:
        document = made.arrays(1)
        document["components"]["schemas"]["List1"] = {"$ref": "#/components/schemas/List0"}
        self.assert_json(document)

    def assert_json(self, document: dict[str, Any]) -> None:
        api = self.compiled(document).api
        holder = api.definitions["Holder"]
        assert isinstance(holder, Record)
        self.assertEqual([Json(("array",))], [field.use.type for field in holder.fields])
        self.assertEqual(
            ["lists and maps nest too deep here; the value is carried as JSON text"], [note.what for note in api.notes]
        )

    def test_a_reference_to_itself_is_refused(self) -> None:
        document = made.references(3)
        document["components"]["schemas"]["Name3"] = {"$ref": "#/components/schemas/Name1"}
        _, diagnostics = load(document)
        self.assertEqual({"this reference leads back to itself"}, {each.message for each in diagnostics})

    def test_the_verdict_on_a_chain(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            paths = []
            for name, document in (("old", made.chain(LENGTH)), ("new", made.chain(LENGTH))):
                if name == "new":
                    document["components"]["schemas"]["Link1234"]["properties"]["more"] = {"type": "integer"}
                paths.append(Path(folder) / f"{name}.json")
                paths[-1].write_text(json.dumps(document), encoding="utf-8")
            done = codegen("diff", "--prefix", "made", *paths)
            self.assertEqual((12, ""), (done.returncode, done.stderr))
            self.assertIn("more (integer) was added to Link1234", done.stdout)


class Width(unittest.TestCase):
    def test_the_cost_of_an_operation_does_not_grow(self) -> None:
        """Ten times the operations take ten times the time. Twice that is allowed, since machines are busy."""
        costs = {}
        for operations in (20, 200):
            document = made.wide(operations)
            start = time.process_time()
            compiled, _ = load(document)
            assert compiled is not None
            render(compiled.capi)
            costs[operations] = (time.process_time() - start) / operations
        self.assertLess(costs[200], 2 * costs[20])

    def test_it_is_c(self) -> None:
        compiled, _ = load(made.wide(3))
        assert compiled is not None
        with tempfile.TemporaryDirectory() as folder:
            compiling.write(Path(folder), render(compiled.capi))
            sources = sorted(Path(folder).rglob("*.c"))
            self.assertEqual("", compiling.syntax("gcc", sources, [Path(folder)]))


if __name__ == "__main__":
    unittest.main()
