"""Real changes of the vendor's pages: synced, told, and afterwards nothing is left to do.

Three of them; all of them, with what is made of them built and used, by `python3 -m tests.sync`, which takes minutes.
"""

from __future__ import annotations

import tempfile
import unittest
from pathlib import Path

from tests.importer.support import needs_docs, needs_parsers
from tests.sync import changes, ours

QUICK = ("2025-06-04-36ec62f", "2025-06-23-d0661d0", "2025-10-21-8a40d51")


@needs_parsers
@needs_docs
class ChangesTest(unittest.TestCase):
    def test_from_before_to_after(self) -> None:
        for name in QUICK:
            with self.subTest(name), tempfile.TemporaryDirectory() as folder:
                changes.describe(Path(folder), name)
                self.assertEqual(changes.complaint(Path(folder), name, "true"), "")

    def test_the_page_that_this_project_implements(self) -> None:
        """Its later version has lost three members; they are kept, and the next sync tells of the new one only."""
        with tempfile.TemporaryDirectory() as folder:
            repository = Path(folder)
            ours.describe_page(repository)
            lost = changes.synced(repository, ours.CHANGE, "false").stdout
            for text in (
                "name (string) was removed from UpdateCustomerRequest",
                "stateOrProvinceName (string) was removed from CustomerBillingPerson",
                "stateOrProvinceName (string) was removed from CustomerShippingAddress",
            ):
                self.assertIn(text, lost)
            ours.keep(repository, lost)
            done = changes.synced(repository, ours.CHANGE, "true")
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertNotIn("removed", done.stdout)
            self.assertNotIn("correction-", done.stderr)
            self.assertNotIn("UpdateCustomerRequest.name has no words", done.stdout)
            self.assertIn("b2b_b2c (string) was added", done.stdout)
            self.assertIn("nothing to do", changes.synced(repository, ours.CHANGE, "false").stdout)


if __name__ == "__main__":
    unittest.main()
