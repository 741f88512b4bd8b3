"""`codegen sync` as a process: a second one, and signals."""

from __future__ import annotations

import contextlib
import os
import shlex
import signal
import subprocess
import sys
import time
import unittest

from tests.importer.support import needs_parsers
from tests.sync.support import ROOT, ROWS, Repository

# The command, as if it stood in the repository of the test.
_PROGRAM = (
    "import runpy, sys; from codegen.source import shown; shown.ROOT = sys.argv.pop(1); "
    "runpy.run_module('codegen', run_name='__main__')"
)


def _ends(pid: int) -> bool:
    """Whether a process that was killed is gone, once whoever has to has waited for it."""
    for _ in range(500):
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.02)
    return False


def _with_default_signals() -> None:
    """For a program that is sent signals: under nohup, or in the background of a shell, it would inherit that they are
    ignored."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_DFL)


@needs_parsers
class ProcessTest(Repository):
    def command(self, test: str) -> list[str]:
        return [sys.executable, "-c", _PROGRAM, self.repository, "sync", "--docs", self.docs, "--test", test]

    def test_two_at_once(self) -> None:
        self.page(ROWS[:1])
        inner = f"cd {shlex.quote(ROOT)} && {shlex.join(self.command('true'))}; test $? = 1"
        done = self.sync("--test", inner)
        with open(os.path.join(self.repository, "build/sync/test.log"), encoding="utf-8") as stream:
            self.assertIn("another sync of this repository is running", stream.read())
        self.assertIn("done", done.stdout)

    @unittest.skipUnless(os.path.isdir("/proc/self"), "/proc is not mounted: what runs in other sessions is not found")
    def test_a_signal_ends_the_tests_and_changes_nothing(self) -> None:
        self.page(ROWS[:1])
        before = self.state()
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            with self.subTest(number.name):
                command = "setsid sh -c 'echo $$ >pid; sleep 60; echo never' & wait"
                place = os.path.join(self.repository, "build/sync/tree/pid")
                with contextlib.suppress(FileNotFoundError):
                    os.unlink(place)
                process = subprocess.Popen(
                    self.command(command),
                    cwd=ROOT,
                    stderr=subprocess.PIPE,
                    text=True,
                    preexec_fn=_with_default_signals,
                )
                while process.poll() is None and not (os.path.exists(place) and os.path.getsize(place)):
                    time.sleep(0.02)
                process.send_signal(number)
                errors = process.communicate()[1]
                self.assertEqual(process.returncode, 1, errors)
                self.assertIn("interrupted\ncodegen: sync: nothing was changed", errors)
                with open(place, encoding="ascii") as stream:
                    self.assertTrue(_ends(int(stream.read())), "it runs on")
                self.assertEqual(self.state(), before)

    def test_an_ignored_signal_stays_ignored(self) -> None:
        """As nohup has it."""
        self.page(ROWS[:1])
        command = "kill -HUP $PPID; sleep 0.2"
        done = subprocess.run(
            self.command(command),
            cwd=ROOT,
            capture_output=True,
            text=True,
            preexec_fn=lambda: signal.signal(signal.SIGHUP, signal.SIG_IGN),
        )
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("done", done.stdout)


if __name__ == "__main__":
    unittest.main()
