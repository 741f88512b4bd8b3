"""`codegen dump`: the Api of each golden description is as committed, whole, and the same from anywhere."""

from __future__ import annotations

import dataclasses
import json
import shutil
import tempfile
import unittest
from pathlib import Path

from codegen.api import constraints as c
from codegen.api.dump import dump, plain
from codegen.cli import pipeline
from codegen.source.diagnostics import Diagnostics, Position
from tests.codegen.golden import expected
from tests.harness.inprocess import codegen


class Dump(unittest.TestCase):
    maxDiff = 4000

    def test_the_model_is_as_committed(self) -> None:
        for name in expected.names():
            with self.subTest(name):
                committed = (expected.FOLDER / name / expected.MODEL).read_text(encoding="utf-8")
                self.assertMultiLineEqual(committed, expected.dumped(name), "python3 -m tests.codegen.golden --update")

    def test_the_command_prints_it(self) -> None:
        done = codegen("dump", "--spec", expected.FOLDER / "nested.yaml")
        self.assertEqual((0, "", expected.dumped("nested")), (done.returncode, done.stderr, done.stdout))

    def test_a_broken_description_prints_nothing_but_errors(self) -> None:
        done = codegen("dump", "--strict", "--spec", expected.FOLDER.parent / "errors/types.yaml")
        self.assertEqual((1, ""), (done.returncode, done.stdout))
        self.assertIn(": error: ", done.stderr)

    def test_every_name_leads_somewhere(self) -> None:
        for name in expected.names():
            model = json.loads(expected.dumped(name))
            for ref in _refs(model):
                self.assertIn(ref, model["definitions"], name)

    def test_every_constraint_is_shown_somewhere(self) -> None:
        shown = {kind for name in expected.names() for kind in _kinds(json.loads(expected.dumped(name)))}
        classes = [kind for kind in vars(c).values() if isinstance(kind, type)]
        wanted = {kind.__name__ for kind in classes if dataclasses.is_dataclass(kind)}
        self.assertEqual(set(), wanted - shown - {"Value", "FieldTest", "Position"})

    def test_zero_and_false_are_values(self) -> None:
        self.assertTrue('"limit": 0' in expected.dumped("number"))
        self.assertEqual('{"is": "Const", "value": false}', _shown(c.Value("boolean", False)))
        self.assertEqual('{"is": "Const", "value": null}', _shown(c.Value("null", None)))

    def test_a_copy_elsewhere_has_the_same_model(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder) / "nested.yaml"
            shutil.copy(expected.FOLDER / "nested.yaml", copy)
            found, _ = pipeline.load(str(copy), [], "other", Diagnostics())
            assert found is not None
            here = expected.dumped("nested").replace("tests/codegen/golden/nested.yaml", "nested.yaml")
            self.assertEqual(json.loads(here), json.loads(dump(found.api)))


def _shown(value: c.Value) -> str:
    """A constraint as it is dumped, without its place."""
    model = plain(c.Const(value, Position("a.yaml", 1, 1)))
    return json.dumps({key: item for key, item in model.items() if key != "place"})


def _refs(value: object) -> list[str]:
    if isinstance(value, dict):
        own = [value["name"]] if value.get("is") == "Ref" else []
        return own + [name for child in value.values() for name in _refs(child)]
    return [name for child in value for name in _refs(child)] if isinstance(value, list) else []


def _kinds(value: object) -> set[str]:
    if isinstance(value, dict):
        return {str(value.get("is"))}.union(*map(_kinds, value.values()))
    return set().union(*map(_kinds, value)) if isinstance(value, list) else set()


if __name__ == "__main__":
    unittest.main()
