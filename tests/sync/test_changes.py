"""Real changes of the vendor's pages: synced, told, and afterwards nothing is left to do.

Three of them; all of them, with what is made of them built and used, by `python3 -m tests.sync`, which takes minutes.
"""

from __future__ import annotations

import tempfile
import unittest
from pathlib import Path

from tests.importer.support import needs_docs, needs_parsers
from tests.sync import changes

QUICK = ("2025-06-04-36ec62f", "2025-06-23-d0661d0", "2025-10-21-8a40d51")


@needs_parsers
@needs_docs
class ChangesTest(unittest.TestCase):
    def test_from_before_to_after(self) -> None:
        for name in QUICK:
            with self.subTest(name), tempfile.TemporaryDirectory() as folder:
                changes.describe(Path(folder), name)
                self.assertEqual(changes.complaint(Path(folder), name, "true"), "")


if __name__ == "__main__":
    unittest.main()
