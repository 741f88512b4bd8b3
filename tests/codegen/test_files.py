"""Files of others: what is replaced, what is written through, what is never opened, and output that is lost."""

from __future__ import annotations

import errno
import os
import socket
import stat
import subprocess
import sys
import tempfile
import threading
import unittest
from pathlib import Path
from unittest import mock

from codegen.source import files, output
from tests.harness import lab

ROOT = Path(__file__).parents[2]
SPEC = "spec/demo.yaml"
SMALL = "tests/codegen/golden/boolean.yaml"


class Folder(unittest.TestCase):
    def setUp(self) -> None:
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.folder = Path(temporary.name)

    def names(self) -> list[str]:
        return sorted(str(path.relative_to(self.folder)) for path in self.folder.rglob("*"))


class PutTest(Folder):
    def put(self, name: str, text: str = "new\n") -> bool:
        return files.put(str(self.folder / name), text)

    def test_a_missing_file_and_one_that_is_there(self) -> None:
        self.assertTrue(self.put("a"))
        self.assertEqual(stat.S_IMODE(os.stat(self.folder / "a").st_mode), 0o644)
        os.chmod(self.folder / "a", 0o600)
        before = os.stat(self.folder / "a")
        self.assertFalse(self.put("a"))
        self.assertEqual(os.stat(self.folder / "a").st_ino, before.st_ino)
        self.assertTrue(self.put("a", "other\n"))
        after = os.stat(self.folder / "a")
        self.assertNotEqual(after.st_ino, before.st_ino)
        self.assertEqual((after.st_mode, after.st_uid, after.st_gid), (before.st_mode, before.st_uid, before.st_gid))
        self.assertEqual(self.names(), ["a"])

    @unittest.skipUnless(os.geteuid() == 0, "only root gives files away")
    def test_the_owner_stays(self) -> None:
        self.put("a")
        os.chown(self.folder / "a", 1234, 1235)
        self.put("a", "other\n")
        state = os.stat(self.folder / "a")
        self.assertEqual((state.st_uid, state.st_gid), (1234, 1235))

    def test_links_are_written_through(self) -> None:
        (self.folder / "below").mkdir()
        (self.folder / "below/real").write_text("old")
        os.symlink("below/real", self.folder / "link")
        os.symlink("link", self.folder / "second")
        os.symlink("below/missing", self.folder / "broken")
        for name, target in (("second", "below/real"), ("broken", "below/missing")):
            self.put(name)
            self.assertTrue((self.folder / name).is_symlink())
            self.assertEqual((self.folder / target).read_text(), "new\n")
        self.assertEqual(self.names(), ["below", "below/missing", "below/real", "broken", "link", "second"])

    def test_what_cannot_be_written(self) -> None:
        os.symlink("loop", self.folder / "loop")
        (self.folder / "folder").mkdir()
        self.put("file")
        with socket.socket(socket.AF_UNIX) as listening:
            listening.bind(str(self.folder / "socket"))
            for name, number in (
                ("loop", errno.ELOOP),
                ("folder", errno.EISDIR),
                ("file/below", errno.ENOTDIR),
                ("no/file", errno.ENOENT),
                ("socket", errno.ENXIO),
            ):
                with self.subTest(name), self.assertRaises(OSError) as caught:
                    self.put(name)
                self.assertEqual(caught.exception.errno, number)
        self.assertEqual(self.names(), ["file", "folder", "loop", "socket"])

    def test_a_full_disk_leaves_the_file_as_it_was(self) -> None:
        self.put("a", "old\n")
        for call in ("fsync", "fchmod", "replace"):
            with mock.patch(f"os.{call}", side_effect=OSError(errno.ENOSPC, "No space left on device")):
                with self.subTest(call), self.assertRaises(OSError):
                    self.put("a")
            self.assertEqual((self.names(), (self.folder / "a").read_text()), (["a"], "old\n"))

    def test_devices_are_written_to(self) -> None:
        """A device of the test's own: that of the machine is not risked."""
        for name, minor, number in (("null", 3, 0), ("full", 7, errno.ENOSPC)):
            path = self.folder / name
            try:
                os.mknod(path, 0o666 | stat.S_IFCHR, os.makedev(1, minor))
                os.close(os.open(path, os.O_WRONLY))
            except OSError:
                self.skipTest("devices cannot be made here")
            os.symlink(name, self.folder / f"link-{name}")
            for each in (name, f"link-{name}"):
                if number:
                    with self.assertRaises(OSError) as caught:
                        self.put(each)
                    self.assertEqual(caught.exception.errno, number)
                else:
                    self.assertTrue(self.put(each))
                self.assertTrue(stat.S_ISCHR(os.stat(path).st_mode))

    def test_a_pipe_is_written_to_once_somebody_reads(self) -> None:
        os.mkfifo(self.folder / "pipe")
        read: list[str] = []
        thread = threading.Thread(target=lambda: read.append((self.folder / "pipe").read_text()))
        thread.start()
        self.put("pipe", "x" * 200_000)
        thread.join(10)
        self.assertEqual(len(read[0]), 200_000)
        with mock.patch.object(files, "_READER_SECONDS", 0.05), self.assertRaises(OSError) as caught:
            self.put("pipe")
        self.assertIn("nothing reads", str(caught.exception))

    def test_a_descriptor_is_appended_to(self) -> None:
        with open(self.folder / "a", "wb") as stream:
            stream.write(b"first\n")
            stream.flush()
            inode = os.fstat(stream.fileno()).st_ino
            for name in (f"/dev/fd/{stream.fileno()}", f"/proc/self/fd/{stream.fileno()}"):
                files.put(name, "more\n")
        self.assertEqual((self.folder / "a").read_text(), "first\nmore\nmore\n")
        self.assertEqual(os.stat(self.folder / "a").st_ino, inode)

    def test_reading_opens_files_only(self) -> None:
        os.mkfifo(self.folder / "pipe")
        os.symlink("pipe", self.folder / "link")
        for name in ("pipe", "link", "."):
            with self.subTest(name), self.assertRaises(OSError):
                files.read_regular(str(self.folder / name))
        self.assertIsNone(files.read_regular(str(self.folder / "missing")))
        self.put("a", "abc")
        self.assertEqual(files.read_regular(str(self.folder / "a"), 2), b"ab")


class GeneratedFolderTest(Folder):
    """What stands in the folder of generated files and is none."""

    texts = {path: f"/* Made from {SPEC}:3 {output.MARK}. */\n" for path in ("include/a.h", "src/a.c", "src/b.c")}

    def setUp(self) -> None:
        super().setUp()
        self.out = self.folder / "out"
        self.write()

    def write(self) -> list[str]:
        return output.write(str(self.out), self.texts, SPEC)

    def refused(self, name: str) -> None:
        """Writing and comparing name what is in the way, and nothing has changed."""
        before = self.names()
        with self.assertRaises(OSError) as caught:
            self.write()
        self.assertEqual(caught.exception.filename, str(self.out / name))
        found = output.differences(str(self.out), self.texts, SPEC)
        self.assertEqual([line.partition(":")[0] for line in found], [str(self.out / name)], found)
        self.assertEqual(self.names(), before)

    def test_pipes_and_sockets_of_others_are_not_opened(self) -> None:
        os.mkfifo(self.out / "src/mine")
        with socket.socket(socket.AF_UNIX) as listening:
            listening.bind(str(self.out / "include/mine"))
            self.assertEqual(self.write(), [])
        self.assertEqual(output.differences(str(self.out), self.texts, SPEC), [])
        self.assertTrue(stat.S_ISFIFO(os.stat(self.out / "src/mine").st_mode))

    def test_something_else_in_the_place_of_a_file(self) -> None:
        (self.out / "src/a.c").unlink()
        os.mkfifo(self.out / "src/a.c")
        self.refused("src/a.c")
        (self.out / "src/a.c").unlink()
        (self.out / "src/a.c").mkdir()
        self.refused("src/a.c")

    def test_links_that_lead_out_of_the_folder(self) -> None:
        (self.out / "src").rename(self.folder / "elsewhere")
        (self.folder / "elsewhere/a.c").write_text("theirs")
        os.symlink("../elsewhere", self.out / "src")
        self.refused("src")
        self.assertEqual((self.folder / "elsewhere/a.c").read_text(), "theirs")
        (self.out / "src").unlink()
        (self.folder / "elsewhere").rename(self.out / "src")
        (self.out / "src/a.c").unlink()
        (self.folder / "theirs").write_text("theirs")
        os.symlink(self.folder / "theirs", self.out / "src/a.c")
        self.refused("src/a.c")
        self.assertEqual((self.folder / "theirs").read_text(), "theirs")

    def test_links_within_the_folder(self) -> None:
        (self.out / "src").rename(self.out / "real")
        os.symlink("real", self.out / "src")
        (self.out / "real/a.c").write_text("stale")
        os.symlink("out", self.folder / "other")
        self.assertEqual(
            output.write(str(self.folder / "other"), self.texts, SPEC), [str(self.folder / "other/src/a.c")]
        )
        self.assertEqual((self.out / "real/a.c").read_text(), self.texts["src/a.c"])
        self.assertEqual(output.differences(str(self.out), self.texts, SPEC), [])

    def test_a_link_to_a_file_of_ours_is_no_leftover(self) -> None:
        (self.folder / "old.c").write_text(self.texts["src/a.c"])
        os.symlink(self.folder / "old.c", self.out / "src/old.c")
        self.assertEqual(self.write(), [])
        self.assertTrue((self.folder / "old.c").exists())


class LostOutputTest(Folder):
    def run_codegen(self, *arguments: str, redirect: str) -> subprocess.CompletedProcess[str]:
        command = ["sh", "-c", f'"$@" {redirect}', "sh", sys.executable, "-m", "codegen", *arguments]
        return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=100)

    def test_a_full_device_and_closed_descriptors(self) -> None:
        for redirect in (">/dev/full", ">&-", ">&- <&-"):
            for arguments in (["list", "--spec", SMALL], ["list", "--spec", SMALL, "--prefix", "abc"]):
                with self.subTest(redirect):
                    done = self.run_codegen(*arguments, redirect=redirect)
                    self.assertEqual(done.returncode, 1)
                    self.assertIn("codegen: the output is lost: ", done.stderr)
                    self.assertNotIn("Traceback", done.stderr)

    def test_files_are_not_taken_for_standard_output(self) -> None:
        done = self.run_codegen("generate", "--spec", SMALL, "--out", str(self.folder / "out"), redirect=">&- 2>&- <&-")
        self.assertEqual(done.returncode, 0)
        done = self.run_codegen("generate", "--spec", SMALL, "--check", "--out", str(self.folder / "out"), redirect="")
        self.assertEqual((done.returncode, done.stderr), (0, ""))

    def test_an_overlay_that_is_a_pipe(self) -> None:
        (self.folder / "openapi.yaml").write_bytes(lab.SPEC.read_bytes())
        os.mkfifo(self.folder / "overlay.yaml")
        done = self.run_codegen("list", "--spec", str(self.folder / "openapi.yaml"), redirect="")
        self.assertEqual(done.returncode, 1)
        self.assertIn("overlay.yaml:1:1: error: this is not a file", done.stderr)


if __name__ == "__main__":
    unittest.main()
