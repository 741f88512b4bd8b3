"""The committed corpus can be read, and what is written is read back."""

from __future__ import annotations

import tempfile
import unittest
from pathlib import Path

from tests.fuzz import kept

CORPUS = Path(__file__).resolve().parent / "corpus"


class Kept(unittest.TestCase):
    def test_every_byte_survives(self) -> None:
        inputs = {"every": bytes(range(256)), "empty": b"", "lines": b"\n\r\x85\xe2\x80\xa8"}
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "one" / "target.jsonl"
            kept.write(path, inputs)
            self.assertEqual(kept.read(path), inputs)
            self.assertEqual(len(path.read_text(encoding="ascii").splitlines()), 3)

    def test_a_folder_holds_what_the_file_does(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            path, unpacked = Path(folder) / "target.jsonl", Path(folder) / "unpacked"
            kept.write(path, {"a": b"1", "b": b"2"})
            kept.unpack(path, unpacked)
            kept.write(path, {"b": b"3"})
            kept.unpack(path, unpacked)
            self.assertEqual({entry.name: entry.read_bytes() for entry in unpacked.iterdir()}, {"b": b"3"})

    def test_what_is_committed_can_be_read(self) -> None:
        files = sorted(CORPUS.iterdir())
        self.assertTrue(files)
        for path in files:
            self.assertEqual(path.suffix, ".jsonl")
            self.assertTrue(kept.read(path), path.name)


if __name__ == "__main__":
    unittest.main()
