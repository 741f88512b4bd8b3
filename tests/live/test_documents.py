"""The pages in Markdown of the live binding: they lead to what is there, and none is too long for a code host."""

from __future__ import annotations

import unittest
from pathlib import Path

from tests.manual.test_markdown import faults_of_links

DOCUMENTS = Path(__file__).resolve().parents[2] / "generated/docs"
LONGEST = 500_000  # bytes that code hosts show as a page


class Documents(unittest.TestCase):
    def test_pages(self) -> None:
        found = [path for path in DOCUMENTS.rglob("*") if path.suffix in (".md", ".json")]
        pages = {path.relative_to(DOCUMENTS).as_posix(): path.read_text(encoding="utf-8") for path in found}
        self.assertIn("README.md", pages)
        self.assertEqual([], faults_of_links(pages))
        self.assertEqual([], [name for name, text in pages.items() if len(text.encode()) > LONGEST])


if __name__ == "__main__":
    unittest.main()
