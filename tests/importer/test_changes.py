"""Twelve real changes of the vendor's pages: drift tells exactly the facts that changes/DATE-ID.txt names.

What stands there was read from the differences of the pages by hand. `python3 -m tests.importer.test_changes --update`
writes what drift says now; look at every line of the difference before it is committed.
"""

from __future__ import annotations

import sys
import unittest
from pathlib import Path

from codegen.compare import drift
from codegen.findings import Report, in_order, write
from codegen.source.diagnostics import Diagnostics
from codegen.source.yamldoc import loads
from tests.importer.support import CHANGES, HAS_PARSERS, needs_docs, needs_parsers

if HAS_PARSERS:
    from codegen.pages.run import Imported, import_pages
    from codegen.pages.source import read_sources

EXPECTED = Path(__file__).parent / "changes"


def imported(folder: Path, is_shared: bool = True) -> Imported:
    return import_pages(read_sources([str(folder)], str(folder)), is_shared=is_shared)


def told(change: Path) -> str:
    """As the command does it; places are those within the folder of pages."""
    before, after = imported(change / "before"), imported(change / "after", False)
    base = loads(before.text, "openapi.yaml", Diagnostics())
    assert base is not None and after.root is not None
    found = drift.compare(after.root, base, base, None, (after.tables, before.tables))
    return write(Report("drift", in_order(found)), "text").replace(f"{change}/after/rest-api/", "")


@needs_parsers
@needs_docs
class ChangesTest(unittest.TestCase):
    maxDiff = None

    def test_every_change(self) -> None:
        changes = sorted(CHANGES.iterdir())
        self.assertEqual([one.name for one in changes], sorted(one.stem for one in EXPECTED.iterdir()))
        for change in changes:
            with self.subTest(change.name):
                self.assertEqual(told(change), (EXPECTED / f"{change.name}.txt").read_text(encoding="utf-8"))

    def test_nothing_has_changed(self) -> None:
        for change in sorted(CHANGES.iterdir())[::4]:
            after = imported(change / "after", False)
            base = loads(imported(change / "after").text, "openapi.yaml", Diagnostics())
            assert base is not None and after.root is not None
            tables = after.tables, after.tables
            self.assertEqual([one.message for one in drift.compare(after.root, base, base, None, tables)], [])


if __name__ == "__main__":
    if sys.argv[1:] != ["--update"]:
        unittest.main()
    for one in sorted(CHANGES.iterdir()):
        (EXPECTED / f"{one.name}.txt").write_text(told(one), encoding="utf-8")
