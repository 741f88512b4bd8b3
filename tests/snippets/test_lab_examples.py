"""Examples of the tests' own description: of every operation, and of calls that use every form of a type (calls.yaml).
Their programs compile without a warning, are laid out as clang-format would, and do what the command and curl do."""

from __future__ import annotations

import dataclasses
import json
import os
import re
import tempfile
import unittest
from pathlib import Path
from typing import Any

import yaml

from codegen.binding.capi import CApi, CExample, COperation
from codegen.cli import pipeline
from codegen.manual.model import Snippets
from codegen.manual.snippets import snippets
from codegen.source.diagnostics import Diagnostics
from tests.snippets import building
from tests.snippets.building import ROOT
from tests.snippets.recorder import Recorder
from tests.snippets.running import Place

SPEC, PREFIX = ROOT / "tests/api/openapi.yaml", "lab"
INCLUDES = (ROOT / "runtime/include", ROOT / "build/lab/include")
LIBRARIES = (ROOT / "build/liblab.a", ROOT / "build/liboac.a")
CALLS = ROOT / "tests/snippets/calls.yaml"
WITHOUT_BODY = (204, 205)
ALL = bool(os.environ.get("OAC_ALL_EXAMPLES"))  # otherwise every second one is run, and clang is not asked


def called(operation: COperation, call: Any) -> COperation:
    """The operation with this call as its example, by flags and a body on standard input."""
    values = call.get("values", {})
    known = [each.flag for each in operation.parameters] + [each.flag for each in operation.fields]
    values = {flag: value for flag, value in values.items() if flag in known}
    body = json.dumps(call["body"]) if "body" in call else ""
    flags = [(flag, _flag(value)) for flag, value in values.items()]
    piped = ""
    if operation.sent in ("form", "parts"):
        flags += [(name, _flag(value)) for name, value in call["body"].items()]
    elif body:
        flags, piped = [*flags, ("body", "-")], body
    given = tuple((flag, json.dumps(value)) for flag, value in values.items())
    return dataclasses.replace(operation, example=CExample(tuple(flags), piped, given, body))


def _flag(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, separators=(",", ":"))


class Examples(unittest.TestCase):
    maxDiff = None
    folder: Path
    operations: dict[str, COperation]
    found: dict[str, Snippets]

    @classmethod
    def setUpClass(cls) -> None:
        compiled, _ = pipeline.load(str(SPEC), None, PREFIX, Diagnostics())
        assert compiled is not None
        plain = {operation.id: operation for operation in compiled.capi.operations}
        cls.operations, cls.found = dict(plain), snippets(compiled.api, compiled.capi)
        for number, call in enumerate(yaml.safe_load(CALLS.read_text(encoding="utf-8"))):
            operation = called(plain[call["operation"]], call)
            api: CApi = dataclasses.replace(compiled.capi, operations=(operation,))
            name = f"{operation.id}_{number}"
            cls.operations[name] = operation
            cls.found[name] = snippets(compiled.api, api)[operation.id]
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = Path(folder.name)
        building.written(cls.folder, {name: each.c for name, each in cls.found.items()})

    def answer(self, name: str) -> tuple[int, str, bytes]:
        operation, text = self.operations[name], self.found[name].answer
        if operation.answered == "bytes":
            return 200, operation.accept, b"\x89PNG"
        empty = next((status for status in operation.statuses if status in WITHOUT_BODY), 200)
        listed = next((status for status in operation.statuses if status >= 200 and status not in WITHOUT_BODY), empty)
        return (listed, "application/json", text.encode()) if text else (empty, "application/json", b"")

    def test_the_layout_is_clang_format_s(self) -> None:
        self.assertEqual("", building.layout_complaints(self.folder, self.found))

    def test_they_compile_and_send_the_same(self) -> None:
        if ALL:
            building.checked_by_clang(self.folder, self.found, INCLUDES)
        program = building.linked(self.folder, self.found, INCLUDES, LIBRARIES)
        (self.folder / PREFIX).symlink_to(ROOT / "build/tests" / PREFIX)
        with Recorder() as recorder:
            recorder.answers = {name: self.answer(name) for name in self.found}
            library = building.redirect(self.folder)
            variables = {"LAB_TOKEN": "secret_of_this_test"}
            place = Place(self.folder, program, self.folder / PREFIX, library, recorder.address, variables)
            wrong = []
            for name, each in list(self.found.items()) if ALL else list(self.found.items())[::-2]:
                wrong += place.complaints(name, each, recorder, self.operations[name].paging is not None)
        self.assertEqual([], wrong)

    def test_each_includes_what_it_uses(self) -> None:
        """They are compiled as one; so what they lack is looked for."""
        for name, each in self.found.items():
            self.assertEqual("PRI" in each.c, "<inttypes.h>" in each.c, name)
            self.assertRegex(each.c, re.compile(r"^#include <lab/\w+\.h>$", re.M))

    def test_no_secret_is_in_them(self) -> None:
        for name, each in self.found.items():
            for text in (each.c, each.command, each.curl):
                self.assertNotIn("secret_", text, name)


if __name__ == "__main__":
    unittest.main()
