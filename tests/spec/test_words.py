"""What people read of the API has words: operations, parameters, records and their members.

A page that gains a field must not fail here, as `make sync` takes it over before a person has described it (and says
so). So a few may be without words, about as many as one change of the pages brings.
"""

from __future__ import annotations

import unittest
from collections.abc import Iterable
from pathlib import Path

from codegen.api.model import Api
from codegen.api.types import Record
from codegen.cli.pipeline import load
from codegen.source.diagnostics import Diagnostics

ROOT = Path(__file__).resolve().parents[2]
SPEC = ROOT / "spec" / "ecwid" / "openapi.yaml"
MOST = {"operations": 3, "parameters": 20, "records": 5, "members": 60}


class WordsTest(unittest.TestCase):
    api: Api

    @classmethod
    def setUpClass(cls) -> None:
        diagnostics = Diagnostics()
        found, _ = load(str(SPEC), None, "ecwid", diagnostics)
        assert found is not None, [str(each) for each in diagnostics]
        cls.api = found.api

    def judge(self, kind: str, without: Iterable[str]) -> None:
        listed = sorted(without)
        self.assertLessEqual(len(listed), MOST[kind], f"{kind} without words: {', '.join(listed[:20])}")

    def test_operations(self) -> None:
        self.judge("operations", (each.id for each in self.api.operations if not each.description))

    def test_parameters(self) -> None:
        parameters = ((each, parameter) for each in self.api.operations for parameter in each.parameters)
        self.judge("parameters", (f"{each.id}.{one.name}" for each, one in parameters if not one.description))

    def test_records_and_their_members(self) -> None:
        records = [each for each in self.api.definitions.values() if isinstance(each, Record)]
        self.judge("records", (each.name for each in records if not each.description))
        fields = ((each, field) for each in records for field in each.fields)
        self.judge("members", (f"{each.name}.{field.name}" for each, field in fields if not field.description))


if __name__ == "__main__":
    unittest.main()
