"""Words say something of what is there. `make sync` takes a change over that leaves some without a place, and tells of
them; who commits it removes them.
"""

from __future__ import annotations

import unittest
from pathlib import Path

from codegen.description.bundle import bundle
from codegen.source.diagnostics import Diagnostics

SPEC = Path(__file__).resolve().parents[2] / "spec" / "ecwid" / "openapi.yaml"


class Placed(unittest.TestCase):
    def test_no_word_has_lost_its_place(self) -> None:
        diagnostics = Diagnostics()
        self.assertIsNotNone(bundle(str(SPEC), None, diagnostics, False))
        self.assertEqual([], [str(each) for each in diagnostics if "/words/" in str(each)])


if __name__ == "__main__":
    unittest.main()
