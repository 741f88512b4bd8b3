"""`make OAC_NO_CURL=1`: a liboac without libcurl, on a machine that has none, for programs with their own transport."""

from __future__ import annotations

import os
import subprocess
import tempfile
import unittest
from pathlib import Path

from tests.harness import lab

ROOT = lab.ROOT
PROGRAM = ROOT / "tests/linking/own_transport.c"
FOLDER = "build/no-curl"
# What a machine without libcurl answers to `pkg-config`, and to `#include <curl/curl.h>`.
PKG_CONFIG = """#!/bin/sh
case " $* " in *curl*) echo "libcurl is asked for: $*" >&2; exit 1 ;; esac
exec {real} "$@"
"""
TRAP = '#error "curl.h is included"\n'


def make(*arguments: str, environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    command = ["make", f"BUILD={FOLDER}", "OAC_NO_CURL=1", "CFLAGS=-O0", "WERROR=1", *arguments]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=300, check=False)


def symbols(path: Path) -> set[str]:
    done = subprocess.run(["nm", str(path)], capture_output=True, text=True, check=True)
    return {line.split()[-1] for line in done.stdout.splitlines() if line and not line.endswith(":")}


class NoCurl(unittest.TestCase):
    environment: dict[str, str]
    built: subprocess.CompletedProcess[str]

    @classmethod
    def setUpClass(cls) -> None:
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        bare = Path(folder.name)
        real = subprocess.run(["sh", "-c", "command -v pkg-config"], capture_output=True, text=True, check=True).stdout
        (bare / "pkg-config").write_text(PKG_CONFIG.format(real=real.strip()))
        (bare / "pkg-config").chmod(0o755)
        (bare / "curl").mkdir()
        (bare / "curl/curl.h").write_text(TRAP)
        outside = {**lab.outside_make(), "CPATH": str(bare)}
        outside["PATH"] = f"{bare}:{os.environ['PATH']}"
        # What a machine has is looked up once in a folder; here the list of it must be asked.
        (ROOT / "build/tools-no-curl").unlink(missing_ok=True)
        cls.environment = outside
        cls.built = make(f"{FOLDER}/liboac.a", environment=outside)

    def test_it_is_built_where_there_is_no_libcurl(self) -> None:
        self.assertEqual(0, self.built.returncode, self.built.stdout + self.built.stderr)
        self.assertNotIn("curl", self.built.stderr)

    def test_the_trap_catches(self) -> None:
        text = "#include <curl/curl.h>\n"
        done = subprocess.run(
            ["cc", "-fsyntax-only", "-x", "c", "-"], env=self.environment, input=text, capture_output=True, text=True
        )
        self.assertIn("curl.h is included", done.stderr)

    def test_no_symbol_of_it_is_needed(self) -> None:
        found = symbols(ROOT / FOLDER / "liboac.a")
        self.assertIn("oac_client_new", found)
        self.assertEqual([], sorted(name for name in found if name.startswith(("curl_", "oac_curl_"))))

    def test_a_program_with_its_own_transport(self) -> None:
        library = lab.libraries()[0]
        program = ROOT / FOLDER / "own-transport"
        command = ["cc", "-std=c11", "-Wall", "-Wextra", "-Werror", "-o", str(program), str(PROGRAM), *lab.INCLUDES[:2]]
        command += [library, str(ROOT / FOLDER / "liboac.a")]
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False)
        self.assertEqual(("", 0), (done.stderr, done.returncode))
        ran = subprocess.run([str(program)], capture_output=True, text=True, timeout=60, check=False)
        self.assertEqual(("", 0), (ran.stdout, ran.returncode))

    def test_what_is_built_without_a_goal(self) -> None:
        """The libraries; a command could not send."""
        wanted = make("--dry-run", environment=self.environment).stdout
        self.assertEqual(2, wanted.count("AR"), wanted)
        self.assertNotIn("LINK", wanted)
        self.assertNotIn("curl/", wanted.replace(FOLDER, ""))


if __name__ == "__main__":
    unittest.main()
