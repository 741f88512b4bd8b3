"""The command of the live binding starts, knows its operations and its own name; all else is tested on tests/api."""

from __future__ import annotations

import os
import subprocess
import unittest

from tests.live.description import COMMAND, operations


class Command(unittest.TestCase):
    def run_command(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        environment = {key: value for key, value in os.environ.items() if not key.startswith("ECWID_")}
        return subprocess.run(
            [COMMAND, *arguments], capture_output=True, text=True, env=environment, timeout=60, check=False
        )

    def test_help(self) -> None:
        done = self.run_command("help")
        self.assertEqual((0, ""), (done.returncode, done.stderr))
        for word in ("ECWID_TOKEN", "ECWID_BASE_URL", *(operation.command for operation in operations())):
            self.assertIn(word, done.stdout)
        for operation in operations():
            done = self.run_command("help", operation.command)
            self.assertEqual((0, ""), (done.returncode, done.stderr))
            self.assertTrue(done.stdout.startswith(f"Usage: ecwid {operation.command} "), done.stdout)

    def test_version(self) -> None:
        done = self.run_command("--version")
        self.assertRegex(done.stdout, r"\Aecwid \d+\.\d+\.\d+\nEcwid REST API v3\nliboac \d+\.\d+\.\d+, libcurl ")

    def test_a_token_is_asked_for(self) -> None:
        operation = operations()[0]
        body = ("--body", os.devnull) if operation.body else ()
        done = self.run_command(operation.command, *operation.flags, *body)
        self.assertEqual((2, ""), (done.returncode, done.stdout))
        self.assertIn("ecwid: no token: set ECWID_TOKEN", done.stderr)


if __name__ == "__main__":
    unittest.main()
