"""`codegen sync` killed without a chance to tidy up, and what it shows on a terminal and in a pipe."""

from __future__ import annotations

import os
import pty
import signal
import subprocess
import sys
import unittest

from tests.importer.support import needs_parsers
from tests.sync.support import ROOT, ROWS, Repository

# As if it stood in the repository of the test; the n-th file that is put in place is the last thing it does.
_PROGRAM = """
import os, runpy, signal, sys
from codegen.source import shown
shown.ROOT, number = sys.argv.pop(1), int(sys.argv.pop(1))
replace = os.replace
def killed(one, other):
    global number
    if other.startswith(shown.ROOT) and "build/sync/tree" not in other:
        if number == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        number -= 1
    replace(one, other)
os.replace = killed
runpy.run_module("codegen", run_name="__main__")
"""


@needs_parsers
class Killed(Repository):
    def command(self, number: int) -> list[str]:
        options = ["sync", "--docs", self.docs, "--test", "echo tested"]
        return [sys.executable, "-c", _PROGRAM, self.repository, str(number), *options]

    def test_every_file_is_the_old_one_or_the_new_one_and_the_next_run_ends_it(self) -> None:
        before = self.state()
        self.page(ROWS[:1])
        started = subprocess.run(self.command(1000), cwd=ROOT, capture_output=True, text=True)
        self.assertEqual(started.returncode, 0, started.stderr)
        after = self.state()
        changed = sum(before.get(name) != text for name, text in after.items())
        for number in (0, 1, changed // 2, changed - 1):
            with self.subTest(number, of=changed):
                for name, text in before.items():
                    self.write(f"repository/{name}", text)
                killed = subprocess.run(self.command(number), cwd=ROOT, capture_output=True, text=True)
                self.assertEqual(killed.returncode, -signal.SIGKILL, killed.stderr)
                between = {name: text for name, text in self.state().items() if ".sync" not in name}
                for name, text in between.items():
                    self.assertIn(text, (before.get(name), after.get(name)), name)
                self.assertEqual(between["spec/ecwid/openapi.yaml"], before["spec/ecwid/openapi.yaml"])
                self.sync("--test", "true")
                self.assertEqual(self.state(), after)

    def test_a_terminal_sees_what_goes_on_and_a_pipe_nothing(self) -> None:
        self.page(ROWS[:1])
        done = subprocess.run([*self.command(1000), "--dry-run"], cwd=ROOT, capture_output=True, text=True)
        self.assertEqual(done.returncode, 0)
        self.assertNotIn("sync: generating", done.stderr)
        self.assertNotIn("\x1b", done.stderr + done.stdout)
        try:
            ours, theirs = pty.openpty()
        except OSError as why:  # a bare chroot has none
            raise unittest.SkipTest(f"no terminal can be had here: {why}") from why
        command = self.command(1000)
        command[command.index("echo tested")] = "echo tested; sleep 0.7"
        with open(ours, "rb", buffering=0) as terminal:
            process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=theirs)
            os.close(theirs)
            told = b""
            while True:
                try:
                    part = terminal.read(1 << 16)
                except OSError:  # the other end is closed
                    break
                if not part:
                    break
                told += part
        self.assertEqual(process.wait(), 0)
        for word in (b"sync: importing 1 page\r\n", b"sync: generating\r\n", b"sync: building and testing", b"tested"):
            self.assertIn(word, told)
        self.assertTrue(told.endswith(b"\r\x1b[K"), told[-100:])


if __name__ == "__main__":
    unittest.main()
