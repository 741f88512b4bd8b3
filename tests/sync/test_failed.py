"""Where tests failed, from what suites write."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from codegen.sync.failed import places

MODULE = """import unittest

def helper():
    raise OSError

class A(unittest.TestCase):
    def test_good(self): pass

    def test_bad(self):
        for case in (1, 2):
            with self.subTest(case):
                self.assertEqual(
                    case, 3
                )

    def test_broken(self):
        helper()
"""


class Failed(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.copy = Path(folder.name)
        for name in ("tests/__init__.py", "tests/unit/test_a.c", "src/a.c"):
            (self.copy / name).parent.mkdir(exist_ok=True, parents=True)
            (self.copy / name).write_text("")

    def run_module(self, text: str) -> str:
        (self.copy / "tests/test_x.py").write_text(text)
        done = subprocess.run(
            [sys.executable, "-m", "unittest", "tests.test_x"], cwd=self.copy, capture_output=True, text=True
        )
        return done.stderr

    def test_python(self) -> None:
        told = self.run_module(MODULE)
        self.assertEqual(
            sorted(places(told, str(self.copy))), ["tests/test_x.py:12: test_bad", "tests/test_x.py:17: test_broken"]
        )

    def test_a_module_that_cannot_be_imported(self) -> None:
        told = self.run_module("import nothing_at_all\n")
        self.assertEqual(list(places(told, str(self.copy))), ["tests/test_x.py:1: test_x"])

    def test_c(self) -> None:
        told = (
            "src/a.c:7:3: error: 'x' undeclared\nsrc/a.c:7:3: error: 'x' undeclared\n/usr/include/b.h:1:1: error: y\n"
            "../outside.c:1:1: error: z\nsrc/a.c:9:1: warning: w\n"
            "50%: Checks: 2, Failures: 1, Errors: 0\ntests/unit/test_a.c:33:F:core:test_sum:0: Failure\n"
        )
        self.assertEqual(
            list(places(told, str(self.copy))), ["src/a.c:7: 'x' undeclared", "tests/unit/test_a.c:33: test_sum"]
        )

    def test_nothing(self) -> None:
        self.assertEqual(list(places("all is well\n", str(self.copy))), [])


if __name__ == "__main__":
    unittest.main()
