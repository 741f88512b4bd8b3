"""A program is linked with what it uses, and with nothing of what else the API has."""

from __future__ import annotations

import subprocess
import tempfile
import unittest
from pathlib import Path

from tests.harness import lab
from tests.linking.reached import Archive, archive, too_much
from tests.linking.test_no_cjson import CALLS
from tests.linking.test_no_curl import symbols

# Bytes of code and constants of a program that sends one kind of request, everything of ours in it. It has 262 thousand
# when gcc 12 compiles it with -O2.
CEILING = 300_000
# What such a program has no use for.
OTHERS = {
    *("oac_front_new", "oac_batch_new", "oac_pages_next"),
    *("oac_record_copy", "oac_record_changes", "oac_record_set", "oac_record_walk", "oac_record_print"),
}


class PaysFor(unittest.TestCase):
    def test_an_operation_brings_in_no_other(self) -> None:
        binding = archive(Path(lab.libraries()[0]))
        self.assertGreater(len(binding.operations), 20)
        self.assertEqual([], too_much(binding))

    def test_a_program_that_sends_one_request(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            program = Path(folder) / "program"
            command = ["cc", "-std=c11", "-O2", "-x", "c", "-", "-x", "none", "-o", str(program), "-Wl,--gc-sections"]
            command += [*lab.INCLUDES[:2], *lab.libraries(), "-lcurl"]
            subprocess.run(command, input=CALLS, text=True, check=True, timeout=60)
            names, whole = symbols(program), symbols(Path(lab.libraries()[1]))
            sizes = subprocess.run(["size", str(program)], capture_output=True, text=True, check=True).stdout
        self.assertIn("oac_operation_prepare", names)
        self.assertLessEqual(OTHERS, whole)
        self.assertEqual(set(), names & OTHERS)
        code, constants = map(int, sizes.splitlines()[1].split()[:2])
        self.assertLess(code + constants, CEILING)


class Reached(unittest.TestCase):
    def test_what_needs_what(self) -> None:
        gives = {"one": {"one", "one_operation"}, "two": {"two_operation"}, "batch": {"batch"}, "record": {"record"}}
        wants = {"one": {"record"}, "two": {"record", "malloc"}, "batch": {"one_operation"}, "record": set[str]()}
        self.assertEqual([], too_much(Archive(gives, wants)))
        wants["record"] = {"batch"}
        self.assertEqual(["one links batch", "two links batch, one"], too_much(Archive(gives, wants)))


if __name__ == "__main__":
    unittest.main()
