"""`python3 -m tests.mock`: its first line, its options, and how it ends."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import threading
import unittest
from pathlib import Path

from tests.spec.client import Client

ROOT = Path(__file__).resolve().parents[2]


def start(*arguments: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.mock", *arguments]
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    return subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


class Command(unittest.TestCase):
    def run_until(self, number: int, *arguments: str) -> tuple[str, int]:
        """The address, and how it ended after one good request and an open connection."""
        process = start(*arguments)
        overdue = threading.Timer(20, process.kill)
        overdue.start()
        try:
            assert process.stdout is not None and process.stderr is not None
            address = process.stdout.readline().rstrip("\n")
            with Client(address) as client:
                self.assertEqual(client.put({}, "/api/v3/7/customers/5", Authorization="Bearer secret_x")[0], 200)
                process.send_signal(number)
                code = process.wait(10)
            self.assertEqual((process.stdout.read(), process.stderr.read()), ("", ""))
            return address, code
        finally:
            overdue.cancel()
            process.kill()
            process.wait()
            for stream in (process.stdout, process.stderr):
                if stream is not None:
                    stream.close()

    def test_options_and_end(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            seed, log, place = (Path(folder) / name for name in ("seed.json", "log", "address"))
            seed.write_text(json.dumps({"customers": [{"id": 5}]}))
            options = ("--token", "secret_x", "--store-id", "7", "--seed", str(seed), "--log", str(log))
            for number in (signal.SIGTERM, signal.SIGINT):
                address, code = self.run_until(number, *options, "--port", "0", "--print-address-to", str(place))
                self.assertEqual(code, 0)
                self.assertTrue(re.fullmatch(r"http://127\.0\.0\.1:[1-9][0-9]*/api/v3", address), address)
                self.assertEqual(place.read_text(), address + "\n")
            self.assertEqual(len(log.read_text().splitlines()), 2)

    def test_a_start_that_fails(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            broken = Path(folder) / "broken.yaml"
            broken.write_text("openapi: [\n")
            for arguments in (
                ("--spec", "/nonexistent.yaml"),
                ("--spec", str(broken)),
                ("--seed", str(broken)),
                ("--port", "70000"),
                ("--token", ""),
                ("--what",),
            ):
                process = start(*arguments)
                out, err = process.communicate(timeout=20)
                self.assertEqual((process.returncode, out), (2, ""), arguments)
                self.assertNotIn("Traceback", err)
                self.assertTrue(err)


if __name__ == "__main__":
    unittest.main()
