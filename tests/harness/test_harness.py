"""The harness counts right: a failure never gets lost on the way to the last line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from tests.harness import libcheck, unittests

ROOT = Path(__file__).resolve().parents[2]
MODULE = """
import unittest
class A(unittest.TestCase):
    def test_good(self): pass
    def test_bad(self): self.fail()
    def test_broken(self): raise OSError
    @unittest.skip("no pages here")
    def test_skipped(self): pass
    @unittest.expectedFailure
    def test_surprise(self): pass
"""


class Harness(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def harness(self, *arguments: str) -> tuple[int, list[str]]:
        """Exit status and lines, run in a folder of its own."""
        result = subprocess.run(
            [sys.executable, "-m", "tests.harness", *arguments],
            cwd=self.folder,
            timeout=60,
            capture_output=True,
            text=True,
            check=False,
            stdin=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": f"{ROOT}:{self.folder}"},
        )
        return result.returncode, result.stdout.splitlines()

    def test_commands_are_counted_by_their_exit_status(self) -> None:
        status, lines = self.harness("command", "s", "--", "true", "--", "false", "--", "no-such-command")
        self.assertEqual((status, lines[-1]), (1, "s: 1 passed, 2 failed"))

    def test_the_total_is_the_last_line_and_fails_with_any_suite(self) -> None:
        self.harness("command", "good", "--", "true")
        self.assertEqual(self.harness("total", "good")[1][-1], "1 passed, 0 failed")
        self.harness("command", "bad", "--", "false")
        status, lines = self.harness("total", "good", "bad")
        self.assertEqual((status, lines[-1]), (1, "1 passed, 1 failed"))

    def test_a_suite_that_could_not_run_is_a_failure(self) -> None:
        self.harness("command", "good", "--", "true")
        status, lines = self.harness("total", "good", "never-built")
        self.assertEqual((status, lines[-1]), (1, "1 passed, 1 failed"))

    def test_a_suite_without_tests_is_a_failure(self) -> None:
        self.assertEqual(self.harness("c", "empty")[0], 1)

    def test_python_modules_are_counted_test_by_test(self) -> None:
        (self.folder / "sample.py").write_text(MODULE)
        status, lines = self.harness("python", "p", "sample")
        self.assertEqual((status, lines[-1]), (1, "p: 1 passed, 3 failed, 1 skipped"))
        self.assertIn("       skipped: no pages here", lines)

    def test_a_module_that_does_not_load_is_a_failure(self) -> None:
        (self.folder / "sample.py").write_text("import no_such_module\n")
        self.assertEqual(self.harness("python", "p", "sample")[1][-1], "p: 0 passed, 1 failed")

    def test_suites_of_modules_that_run_at_once_are_counted_apart(self) -> None:
        (self.folder / "sample.py").write_text(MODULE)
        (self.folder / "other.py").write_text(
            "import unittest\nclass B(unittest.TestCase):\n    def test_b(self): pass\n"
        )
        status, lines = self.harness("python", "o", "other", "--", "p", "sample", "other")
        self.assertEqual(status, 1)
        self.assertIn("o: 1 passed, 0 failed", lines)
        self.assertEqual(lines[-1], "p: 2 passed, 3 failed, 1 skipped")
        self.assertEqual(self.harness("python", "o", "other", "--", "p", "other")[0], 0)
        self.assertEqual(self.harness("total", "o", "p")[1][-1], "2 passed, 0 failed")

    def test_a_module_that_dies_is_a_failure(self) -> None:
        (self.folder / "sample.py").write_text("import os\nos._exit(0)\n")
        self.assertEqual(self.harness("python", "p", "sample")[1][-1], "p: 0 passed, 1 failed")

    def test_logs_of_check_are_counted(self) -> None:
        log = self.folder / "log"
        log.write_text("ok 1 - a:b:c: Passed\nnot ok 2 - a:b:d: no\n1..2\n")
        counts = libcheck.count(log, 1)
        self.assertEqual((counts.passed, counts.failed), (1, 1))
        log.write_text("ok 1 - a:b:c: Passed\n")
        self.assertEqual(libcheck.count(log, 0).failed, 0)
        self.assertEqual(libcheck.count(log, 23).failed, 1)  # such as a leak at exit
        self.assertEqual(libcheck.count(self.folder / "none", 0).failed, 1)

    def test_a_status_without_counts_is_a_failure(self) -> None:
        counts = self.folder / "counts"
        counts.write_text(json.dumps([3, 0, 0, []]))
        self.assertEqual(unittests.count(counts, 0).failed, 0)
        self.assertEqual(unittests.count(counts, 1).failed, 1)


if __name__ == "__main__":
    unittest.main()
