"""What sync does where links, pipes and folders stand in the places of files that it writes."""

from __future__ import annotations

import os
import shutil
import tempfile
import unittest
from pathlib import Path

from codegen.sync import place as sync_place


class PlaceTest(unittest.TestCase):
    before = {"spec/ecwid/openapi.yaml": b"old", "CHANGELOG.md": b"old", "generated/a.h": b"a"}
    after = {"spec/ecwid/openapi.yaml": b"new", "CHANGELOG.md": b"new", "generated/a.h": b"aa", "generated/b.h": b"b"}

    def setUp(self) -> None:
        self.top = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.top)
        self.root = self.top / "repository"
        for name, data in self.before.items():
            (self.root / name).parent.mkdir(parents=True, exist_ok=True)
            (self.root / name).write_bytes(data)

    def put(self) -> None:
        sync_place.put_in_place(str(self.root), self.before, self.after)

    def test_pipes_are_not_opened(self) -> None:
        os.mkfifo(self.root / "generated/pipe")
        os.symlink("pipe", self.root / "generated/link")
        self.assertEqual(sync_place.state(str(self.root)), self.before)

    def test_links_within_the_repository_stay(self) -> None:
        (self.root / "CHANGELOG.md").rename(self.root / "CHANGES.md")
        os.symlink("CHANGES.md", self.root / "CHANGELOG.md")
        self.put()
        self.assertTrue((self.root / "CHANGELOG.md").is_symlink())
        self.assertEqual((self.root / "CHANGES.md").read_bytes(), b"new")
        self.assertEqual([path.name for path in self.root.iterdir() if ".sync" in path.name], [])

    def test_what_leads_out_of_the_repository_and_what_is_no_file(self) -> None:
        (self.root / "generated").rename(self.top / "elsewhere")
        os.symlink("../elsewhere", self.root / "generated")
        with self.assertRaises(OSError) as caught:
            self.put()
        self.assertIn("leads out of the repository", str(caught.exception))
        self.assertEqual((self.top / "elsewhere/a.h").read_bytes(), b"a")
        (self.root / "generated").unlink()
        (self.top / "elsewhere").rename(self.root / "generated")
        os.mkfifo(self.root / "generated/b.h")
        with self.assertRaises(OSError):
            self.put()
        self.assertEqual((self.root / "CHANGELOG.md").read_bytes(), b"old")
        self.assertEqual((self.root / "generated/a.h").read_bytes(), b"a")


if __name__ == "__main__":
    unittest.main()
