"""Every example of the live binding, as a program and as a line of curl that the command prints: they compile without a
warning and send what the command sends. OAC_ALL_EXAMPLES: all of them; otherwise every second."""

from __future__ import annotations

import os
import tempfile
import unittest
from pathlib import Path

from codegen.cli import pipeline
from codegen.manual.snippets import snippets
from codegen.source.diagnostics import Diagnostics
from tests.command.printing import Printing, printed_of_lab
from tests.snippets.building import ROOT
from tests.snippets.recorder import Recorder

SPEC, PREFIX = ROOT / "spec/ecwid/openapi.yaml", "ecwid"
INCLUDES = (ROOT / "runtime/include", ROOT / "generated/include")
LIBRARIES = (ROOT / "build/libecwid.a", ROOT / "build/liboac.a")
EVERY = 1 if os.environ.get("OAC_ALL_EXAMPLES") else 2


class Printed(unittest.TestCase):
    maxDiff = None

    def test_programs_and_lines_send_what_the_command_sends(self) -> None:
        compiled, _ = pipeline.load(str(SPEC), None, PREFIX, Diagnostics())
        assert compiled is not None
        found = snippets(compiled.api, compiled.capi)
        lines = {name: found[name].command for name in list(found)[::EVERY]}
        with tempfile.TemporaryDirectory() as place, Recorder() as recorder:
            schemes = [each.variable for each in compiled.capi.access.schemes if each.variable]
            variables = {name: "secret_of_this_test" for name in ("ECWID_TOKEN", *schemes)}
            variables["ECWID_BASE_URL"] = f"{recorder.address}/api/v3"
            printing = Printing(Path(place), ROOT / "build" / PREFIX, recorder, variables)
            for operation in compiled.capi.operations:
                text = found[operation.id].answer
                if operation.answered == "bytes":
                    recorder.answers[operation.id] = 200, operation.accept, b"\x89PNG"
                elif text:
                    recorder.answers[operation.id] = 200, "application/json", text.encode()
            program = printing.programs(lines, INCLUDES, LIBRARIES)
            wrong = [told for name, line in lines.items() for told in printing.complaints(name, line, program)]
        self.assertEqual([], wrong)

    def test_every_form_of_a_type(self) -> None:
        self.assertEqual([], printed_of_lab(1))


if __name__ == "__main__":
    unittest.main()
