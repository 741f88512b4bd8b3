"""`make demo`'s script: it shows what it promises, fails when something else happens, and leaves no server behind."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def demo(build: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["bash", str(ROOT / "tests/demo/demo.sh")],
        cwd="/",
        stdin=subprocess.DEVNULL,
        timeout=120,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "BUILD": str(build)},
    )


class Demo(unittest.TestCase):
    def assert_stopped(self, output: str) -> None:
        """The server whose address is in the output no longer listens."""
        (port,) = re.findall(r"It listens at http://127\.0\.0\.1:(\d+)/", output)
        with socket.socket() as probe:
            self.assertNotEqual(probe.connect_ex(("127.0.0.1", int(port))), 0)

    def test_it_shows_two_updates_and_a_refusal(self) -> None:
        result = demo(ROOT / "build")
        self.assertEqual((result.returncode, result.stderr), (0, ""), result.stdout)
        self.assertEqual(re.findall(r"\(exit code (\d)\)", result.stdout), list("00002"))
        self.assertEqual(
            len(re.findall(r"PUT http://127\.0\.0\.1:\d+/api/v3/1003/customers/177737165", result.stdout)), 2
        )
        self.assertEqual(len(re.findall(r'"updateCount": 1\b', result.stdout)), 2)
        self.assertIn('"customerGroupId": 9367001', result.stdout)
        for path in ("email", "taxExempt", "shippingAddresses[1].countryCode", "contacts[1].orderBy"):
            self.assertRegex(result.stdout, rf"(?m)^ .*{re.escape(path)}: ")
        self.assertNotRegex(result.stdout, r"demo-\d")  # the token
        self.assert_stopped(result.stdout)

    def test_it_fails_and_stops_the_server_when_the_command_fails(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            command = Path(folder) / "ecwid"
            command.write_text("#!/bin/sh\necho broken\nexit 1\n")
            command.chmod(0o755)
            result = demo(Path(folder))
        self.assertEqual(result.returncode, 1)
        self.assertEqual(result.stderr, "demo: expected exit code 0, got 1\n")
        self.assert_stopped(result.stdout)

    def test_it_says_so_when_nothing_is_built(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            result = demo(Path(folder))
        self.assertEqual((result.returncode, result.stdout), (1, ""))
        self.assertIn("make build", result.stderr)


if __name__ == "__main__":
    unittest.main()
