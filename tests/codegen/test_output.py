"""Writing generated files: only what changed, all or nothing, and nothing of others is touched."""

from __future__ import annotations

import errno
import os
import tempfile
import unittest
from pathlib import Path
from collections.abc import Callable
from typing import IO, Any
from unittest import mock

from codegen.source import output

SPEC = "spec/demo.yaml"


def banner(text: str, spec: str = SPEC) -> str:
    return f"/* Demo.\n * Made from {spec}:3 {output.MARK}; edit the description. */\n{text}\n"


class Writing(unittest.TestCase):
    def setUp(self) -> None:
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.folder = Path(temporary.name) / "out"
        self.files = {
            f"{part}/{name}": banner(name) for part in ("include/demo", "src") for name in ("a.x", "b.x", "c.x")
        }

    def write(self) -> list[str]:
        return [os.path.relpath(path, self.folder) for path in output.write(str(self.folder), self.files, SPEC)]

    def present(self) -> dict[str, str]:
        return {
            str(path.relative_to(self.folder)): path.read_text() for path in self.folder.rglob("*") if path.is_file()
        }

    def differences(self) -> list[str]:
        return [
            line.replace(str(self.folder) + "/", "") for line in output.differences(str(self.folder), self.files, SPEC)
        ]

    def test_everything_is_written_once(self) -> None:
        self.assertEqual(sorted(self.files), sorted(self.write()))
        self.assertEqual(self.files, self.present())
        self.assertEqual([], self.differences())
        self.assertEqual([], self.write())

    def test_only_what_changed_is_touched(self) -> None:
        self.write()
        for path in self.files:
            os.utime(self.folder / path, (1000, 1000))
        self.files["src/b.x"] = banner("changed")
        self.assertEqual(["src/b.x"], self.write())
        old = {path for path in self.files if os.stat(self.folder / path).st_mtime == 1000}
        self.assertEqual(set(self.files) - {"src/b.x"}, old)
        self.assertEqual(0o644, (self.folder / "src/b.x").stat().st_mode & 0o777)

    def test_what_is_no_longer_made_is_removed_and_what_others_made_stays(self) -> None:
        self.write()
        others = {
            "src/mine.x": "int mine;\n",
            "src/other.x": banner("other", "spec/other.yaml"),
            "src/like.x": banner("like", SPEC + "x"),
            "src/binary.x": "\0",
        }
        for path, text in others.items():
            (self.folder / path).write_text(text)
        del self.files["src/c.x"]
        self.assertEqual(["src/c.x"], [line.partition(":")[0] for line in self.differences()])
        self.assertEqual(["src/c.x"], self.write())
        self.assertEqual(self.files | others, self.present())

    def test_stale_files_are_told_with_their_first_line(self) -> None:
        self.write()
        (self.folder / "src/a.x").write_text(banner("a.x").replace("a.x", "edited"))
        (self.folder / "src/b.x").unlink()
        found = self.differences()
        self.assertEqual(2, len(found))
        self.assertTrue(found[0].startswith("src/a.x:3:1: error: stale"), found[0])
        self.assertIn("-edited\n", found[0] + "\n")
        self.assertIn("+a.x", found[0])
        self.assertTrue(found[1].startswith("src/b.x:1:1: error: the file is missing"), found[1])

    def test_a_missing_last_line_break_is_stale(self) -> None:
        self.write()
        (self.folder / "src/a.x").write_text(banner("a.x").rstrip("\n"))
        self.assertEqual(1, len(self.differences()))
        self.assertEqual(["src/a.x"], self.write())

    def test_a_full_disk_leaves_everything_as_it_was(self) -> None:
        self.write()
        before = self.present()
        self.files = {path: text + "/* new */\n" for path, text in self.files.items()} | {"new/folder/d.x": "d\n"}
        for fails_at in range(1, len(self.files) + 1):
            with self.subTest(fails_at), mock.patch(
                "os.fdopen", _failing(fails_at, OSError(errno.ENOSPC, "No space left on device"))
            ):
                with self.assertRaises(OSError):
                    self.write()
            self.assertEqual(before, self.present())
            self.assertFalse((self.folder / "new").exists())

    def test_an_interrupt_leaves_everything_as_it_was(self) -> None:
        with mock.patch("os.fdopen", _failing(3, KeyboardInterrupt())), self.assertRaises(KeyboardInterrupt):
            self.write()
        self.assertFalse(self.folder.exists())

    def test_a_folder_or_a_file_in_the_way(self) -> None:
        (self.folder / "src/b.x").mkdir(parents=True)
        with self.assertRaises(OSError):
            self.write()
        self.assertEqual({}, self.present())
        (self.folder / "src/b.x").rmdir()
        (self.folder / "src").rmdir()
        (self.folder / "src").write_text("a file")
        with self.assertRaises(OSError):
            self.write()
        self.assertEqual({"src": "a file"}, self.present())

    def test_a_folder_that_cannot_be_written(self) -> None:
        if os.geteuid() == 0:
            self.skipTest("root may write everywhere")
        self.folder.mkdir()
        self.folder.chmod(0o555)
        with self.assertRaises(OSError):
            self.write()
        self.assertEqual([], list(self.folder.iterdir()))


def _failing(at: int, error: BaseException) -> Callable[..., IO[Any]]:
    """os.fdopen whose `at`-th file cannot be written."""
    real = os.fdopen
    calls: list[int] = []

    def fdopen(handle: int, *arguments: Any, **named: Any) -> IO[Any]:
        calls.append(handle)
        stream = real(handle, *arguments, **named)
        if len(calls) == at:
            stream.close()
            raise error
        return stream

    return fdopen


if __name__ == "__main__":
    unittest.main()
