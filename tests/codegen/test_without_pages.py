"""Commands that read no pages do without the modules that read pages."""

from __future__ import annotations

import subprocess
import sys
import unittest

from tests.codegen.compiling import ROOT

PROGRAM = """
import sys
sys.modules["bs4"] = sys.modules["markdown_it"] = None
from codegen.cli.main import main
sys.exit(main(["generate", "--check"]))
"""


class WithoutPages(unittest.TestCase):
    def test_generate(self) -> None:
        command = [sys.executable, "-c", PROGRAM]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
        self.assertEqual((done.returncode, done.stderr), (0, ""))


if __name__ == "__main__":
    unittest.main()
