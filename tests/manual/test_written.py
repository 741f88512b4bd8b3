"""A folder of documentation is put in place whole or not at all."""

from __future__ import annotations

import os
import tempfile
import unittest
from pathlib import Path

from codegen.manual.written import put


class Written(unittest.TestCase):
    def setUp(self) -> None:
        self._folder = tempfile.TemporaryDirectory()
        self.addCleanup(self._folder.cleanup)
        self.folder = Path(self._folder.name) / "out"

    def _there(self) -> dict[str, str]:
        found = (path for path in self.folder.rglob("*") if path.is_file() and path.name != ".made")
        return {str(path.relative_to(self.folder)): path.read_text() for path in found}

    def test_what_cannot_be_written_whole_leaves_all_as_it_was(self) -> None:
        put(self.folder, {"a": "1", "b/c": "1"})
        (self.folder / "z").mkdir()
        with self.assertRaises(OSError):
            put(self.folder, {"a": "2", "b/c": "2", "z": "2"})
        self.assertEqual({"a": "1", "b/c": "1"}, self._there())

    def test_what_is_made_no_more_goes_and_what_others_made_stays(self) -> None:
        put(self.folder, {"a": "1", "b/c": "1"})
        (self.folder / "mine").write_text("mine")
        self.assertEqual(1, put(self.folder, {"a": "1", "d": "1"}))
        self.assertEqual({"a": "1", "d": "1", "mine": "mine"}, self._there())

    def test_a_link_is_replaced_and_its_file_stays(self) -> None:
        other = Path(self._folder.name) / "other"
        other.write_text("other")
        put(self.folder, {"b": "1"})
        os.symlink(other, self.folder / "a")
        put(self.folder, {"a": "1", "b": "1"})
        self.assertEqual("other", other.read_text())
        self.assertFalse((self.folder / "a").is_symlink())
        self.assertEqual((self.folder / "b").stat().st_mode, (self.folder / "a").stat().st_mode)


if __name__ == "__main__":
    unittest.main()
