"""The entry of sync in a changelog, wherever that has room for it."""

from __future__ import annotations

import tempfile
import unittest
from pathlib import Path

from codegen.findings import Finding, Report
from codegen.source.diagnostics import Position
from codegen.sync import changelog

OURS = "### Documentation\n\n* The documentation changed (minor):\n  * a was added [member-added]\n"
REPORT = Report("diff", (Finding("member-added", Position("x", 1, 1), "a was added", "warning"),), headline="minor")


class Changelog(unittest.TestCase):
    def added(self, text: str) -> str:
        with tempfile.TemporaryDirectory() as folder:
            place = Path(folder) / "CHANGELOG.md"
            place.write_text(text, encoding="utf-8")
            for _ in range(2):  # the second run finds its entry
                changelog.add(folder, REPORT)
            return place.read_text(encoding="utf-8")

    def test_behind_what_is_said_of_all(self) -> None:
        before, after = (
            "# Log\n\n## Unreleased (0.1.0)\n\nABI is 4.\n\n",
            "\n### Added\n\n* All.\n\n## 0.0.1\n\n* Old.\n",
        )
        self.assertEqual(self.added(before.rstrip("\n") + "\n" + after), before + OURS + after)

    def test_an_empty_section(self) -> None:
        for end in ("", "\n## 0.0.1\n\n### Added\n\n* Old.\n"):
            with self.subTest(end):
                self.assertEqual(self.added(f"## Unreleased\n{end}"), f"## Unreleased\n\n{OURS}{end}")

    def test_a_second_entry_goes_under_the_same_heading(self) -> None:
        old = "* The documentation changed (major):\n  * b was removed\n"
        text = f"## Unreleased\n\n### Documentation\n\n{old}\n### Added\n\n* All.\n"
        self.assertEqual(self.added(text), f"## Unreleased\n\n{OURS}{old}\n### Added\n\n* All.\n")


if __name__ == "__main__":
    unittest.main()
