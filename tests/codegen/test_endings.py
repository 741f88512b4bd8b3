"""How a command ends: by a signal, beside another one, without its output; and what it leaves then."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest
import unittest.mock
from pathlib import Path

from codegen import files, output, shown
from tests.importer.support import page

ROOT = Path(__file__).parents[2]
SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


def _with_default_signals() -> None:
    for number in SIGNALS:
        signal.signal(number, signal.SIG_DFL)


class Folder(unittest.TestCase):
    def setUp(self) -> None:
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.folder = Path(temporary.name)

    def start(self, *arguments: str, code: str = "") -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "codegen"]
        if code:
            command = [sys.executable, "-c", code]
        return subprocess.Popen(
            [*command, *arguments], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            preexec_fn=_with_default_signals,
        )  # fmt: skip

    def names(self) -> list[str]:
        return sorted(str(path.relative_to(self.folder)) for path in self.folder.rglob("*"))


class SignalTest(Folder):
    def test_generate_leaves_all_or_nothing(self) -> None:
        """The signal comes right after a call into the file system, wherever that stands."""
        program = """
import os, signal, sys
from codegen import files, output, streams
real, calls = getattr(os, sys.argv[2]), []
def hit(*arguments, **named):
    calls.append(1)
    found = real(*arguments, **named)
    if len(calls) == int(sys.argv[4]):
        os.kill(os.getpid(), int(sys.argv[3]))
    return found
setattr(os, sys.argv[2], hit)
streams.interruptible()
texts = {f"{folder}/{at}.h": "x" for folder in "abc" for at in range(3)}
sys.exit(streams.told(lambda: output.write(sys.argv[1], texts, "spec") and 0))
"""
        for number in SIGNALS:
            for call in ("open", "fdopen", "mkdir", "fchmod", "replace"):
                for at in (1, 2, 4):
                    with self.subTest(f"{number.name} after {call} {at}"):
                        out = self.folder / "out"
                        shutil.rmtree(out, ignore_errors=True)
                        process = self.start(str(out), call, str(int(number)), str(at), code=program)
                        errors = process.communicate(timeout=60)[1]
                        left = sorted(str(path.relative_to(out)) for path in out.rglob("*") if path.is_file())
                        self.assertEqual([name for name in left if files.TEMPORARY in name], [])
                        self.assertIn(len(left), (0, 9), left)
                        if call != "fchmod":  # which is of files that are there already
                            self.assertEqual((process.returncode, errors), (128 + number, "codegen: interrupted\n"))
                            self.assertEqual(len(left), 9 if call == "replace" else 0)

    def test_import_into_a_pipe_that_nobody_reads(self) -> None:
        os.mkfifo(self.folder / "pipe")
        (self.folder / "page.md").write_text(page(("a", "string", "x")))
        for number in SIGNALS:
            with self.subTest(number.name):
                process = self.start("import", str(self.folder / "page.md"), "--out", str(self.folder / "pipe"))
                time.sleep(1.5)
                process.send_signal(number)
                errors = process.communicate(timeout=60)[1]
                self.assertNotIn("Traceback", errors)
                self.assertIn(process.returncode, (128 + number, -number))  # the latter as long as it is only loading
                self.assertEqual(self.names(), ["page.md", "pipe"])

    def test_an_ignored_signal_stays_ignored(self) -> None:
        program = """
import os, signal, sys
from codegen import streams
signal.signal(signal.SIGHUP, signal.SIG_IGN)
streams.interruptible()
sys.exit(streams.told(lambda: os.kill(os.getpid(), signal.SIGHUP) or 0))
"""
        process = self.start(code=program)
        self.assertEqual((process.wait(60), process.communicate()[1]), (0, ""))


class TurnTest(Folder):
    texts = {f"{folder}/{at}.h": f"/* Made from spec {output.MARK}. */\n" for folder in "abc" for at in range(9)}

    def test_several_at_once(self) -> None:
        program = (
            "import sys; from tests.codegen.test_endings import TurnTest; from codegen import output\n"
            "output.write(sys.argv[1], TurnTest.texts, 'spec')\n"
            "sys.exit(len(output.differences(sys.argv[1], TurnTest.texts, 'spec')))"
        )
        for at in range(4):
            out = str(self.folder / f"out{at}")
            for process in [self.start(out, code=program) for _ in range(4)]:
                errors = process.communicate(timeout=60)[1]
                self.assertEqual((process.returncode, errors), (0, ""))
            self.assertEqual(output.differences(out, self.texts, "spec"), [])

    def test_a_turn_that_does_not_come(self) -> None:
        out = str(self.folder / "out")
        output.write(out, self.texts, "spec")
        with output._turn(out, output.fcntl.LOCK_SH):
            self.assertEqual(output.differences(out, self.texts, "spec"), [])
            with unittest.mock.patch.object(output, "_TURN_SECONDS", 0.1), self.assertRaises(OSError) as caught:
                output.write(out, self.texts, "spec")
        self.assertEqual((caught.exception.filename, caught.exception.strerror), (out, "another command writes there"))


class ModeTest(Folder):
    def test_new_files_have_what_the_umask_leaves(self) -> None:
        for mask in (0o077, 0o002, 0o022):
            with self.subTest(oct(mask)):
                before = os.umask(mask)
                try:
                    output.write(str(self.folder / f"{mask:o}"), {"a/b": "x"}, "spec")
                    files.put(str(self.folder / f"{mask:o}/c"), "x")
                finally:
                    os.umask(before)
                for name in ("a/b", "c"):
                    self.assertEqual((self.folder / f"{mask:o}" / name).stat().st_mode & 0o777, 0o666 & ~mask)

    def test_the_name_of_a_folder_is_no_name_of_a_file(self) -> None:
        with self.assertRaises(FileNotFoundError):
            files.put(str(self.folder / "new") + "/", "x")
        self.assertEqual(self.names(), [])


class PathTest(unittest.TestCase):
    def test_a_path_ends_no_comment(self) -> None:
        for path in ("spec/x*/pot.yaml", "spec/*x/pot.yaml"):
            self.assertNotRegex(shown.path(str(ROOT / path)), r"\*/|/\*")


class UsageTest(Folder):
    def run_codegen(self, *arguments: str, redirect: str = "", unbuffered: str = "") -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["sh", "-c", f'"$@" {redirect}', "sh", sys.executable, "-m", "codegen", *arguments], cwd=ROOT, capture_output=True,
            text=True, timeout=60, env={**os.environ, "PYTHONUNBUFFERED": unbuffered},
        )  # fmt: skip

    def test_help_that_is_lost(self) -> None:
        for unbuffered in ("", "1"):
            for arguments in (["--help"], ["diff", "--help"]):
                with self.subTest((unbuffered, arguments)):
                    done = self.run_codegen(*arguments, redirect=">/dev/full", unbuffered=unbuffered)
                    self.assertEqual((done.returncode, done.stderr), (1, "codegen: the output is lost: No space left on device\n"))

    def test_no_arguments_reach_the_terminal_as_they_are(self) -> None:
        for arguments in (["list", "\x1b[31m\n\u202e"], ["list", "--prefix", "\x1b[31m"], ["\x1b"], ["import", "x", "--timeout", "\x1b"]):
            with self.subTest(arguments):
                done = self.run_codegen(*arguments)
                self.assertEqual(done.returncode, 2)
                self.assertNotRegex(done.stderr, "[\x1b\u202e]")

    def test_a_place_without_a_name(self) -> None:
        for arguments in (["generate", "--out", ""], ["check", "--out="], ["import", "x", "--out", ""]):
            with self.subTest(arguments):
                done = self.run_codegen(*arguments)
                self.assertEqual((done.returncode, done.stdout), (2, ""))

    def test_pipes_are_not_waited_for(self) -> None:
        os.mkfifo(self.folder / "pipe")
        (self.folder / "page.md").write_text(page(("a", "string", "x")))
        pipe, one = str(self.folder / "pipe"), str(self.folder / "page.md")
        for arguments, status in (
            (["drift", one, "--spec", pipe], 3), (["drift", one, "--overlay", pipe], 3), (["import", one, "--accepted", pipe], 3),
            (["list", "--spec", pipe], 2), (["list", "--overlay", pipe], 2), (["diff", pipe, pipe], 3), (["import", pipe], 3),
        ):  # fmt: skip
            with self.subTest(arguments):
                done = self.run_codegen(*arguments)
                self.assertEqual(done.returncode, status, done.stderr)
                self.assertIn("not a file", done.stderr)


if __name__ == "__main__":
    unittest.main()
