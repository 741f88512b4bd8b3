"""The examples of the non-blocking front compile without a warning and update every customer."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

from tests.harness import lab
from tests.wire.server import Server

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
COMPILER = shutil.which(os.environ.get("CC", "cc")) or "cc"
STRICT = ["-std=c11", "-D_POSIX_C_SOURCE=200809L", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Werror"]


def flags(*packages: str) -> list[str] | None:
    """What pkg-config says of the packages; None when one of them is not installed."""
    done = subprocess.run(["pkg-config", "--cflags", "--libs", *packages], capture_output=True, text=True, check=False)
    return done.stdout.split() if done.returncode == 0 else None


class FrontExamples(unittest.TestCase):
    folder: tempfile.TemporaryDirectory[str]

    def setUp(self) -> None:
        self.folder = tempfile.TemporaryDirectory(prefix="oac-examples-")
        self.addCleanup(self.folder.cleanup)

    def play(self, source: str, *packages: str) -> None:
        found = flags("libcurl", "libcjson", *packages)
        if found is None:
            self.skipTest(f"not installed: {' '.join(packages)}")
        program = Path(self.folder.name, "example")
        built = subprocess.run(
            [COMPILER, *STRICT, *lab.INCLUDES, str(HERE / source), *lab.libraries(), "-o", str(program), *found, "-lpthread"],
            capture_output=True, text=True, check=False,
        )
        self.assertEqual("", built.stderr)
        server = Server([])
        environment = {**os.environ, "LAB_BASE_URL": f"http://127.0.0.1:{server.port}/api/v3", "LAB_TOKEN": "example"}
        try:
            done = subprocess.run([str(program)], env=environment, capture_output=True, text=True, timeout=30, check=False)
        finally:
            server.stop()
        self.assertEqual(("50 of 50 customers updated\n", "", 0), (done.stdout, done.stderr, done.returncode))
        self.assertEqual(50, len(server.requests))
        self.assertLessEqual(server.accepts, 16)

    def test_poll(self) -> None:
        self.play("front_poll.c")

    def test_libevent(self) -> None:
        self.play("front_libevent.c", "libevent_core")


if __name__ == "__main__":
    unittest.main()
