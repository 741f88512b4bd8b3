"""Finding a Python with the modules: each case runs in a process of its own, with interpreters that are scripts."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import unittest
from unittest import mock

from codegen.cli import python_check

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
COMMAND = "from codegen.cli.python_check import ensure; ensure({}); print('ran', __import__('sys').argv[1:])"


class EnsureTest(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def python(self, name: str, text: str) -> str:
        path = os.path.join(self.folder, name)
        with open(path, "w", encoding="utf-8") as stream:
            stream.write("#!/bin/sh\n" + text)
        os.chmod(path, 0o755)
        return path

    def run_it(self, modules: tuple[str, ...], **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-c", COMMAND.format(repr(modules)), "one", "two words"],
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=60,
            env={"PATH": self.folder, "PYTHONDONTWRITEBYTECODE": "1", **environment},
        )

    def test_nothing_missing(self) -> None:
        done = self.run_it(("json",))
        self.assertEqual((done.returncode, done.stdout, done.stderr), (0, "ran ['one', 'two words']\n", ""))

    def test_another_python_has_it(self) -> None:
        # Says that it has every module, and shows how it was called afterwards.
        better = self.python("better", '[ "$1" = -c ] && [ $# = 2 ] && exit 0\necho "$OAC_CODEGEN_PYTHON" "$@"\n')
        done = self.run_it(("json", "no_such_module"), PYTHON=better)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertTrue(done.stdout.startswith(f"{better} -c from codegen.cli.python_check import"), done.stdout)
        self.assertTrue(done.stdout.endswith(" one two words\n"), done.stdout)

    def test_no_python_has_it(self) -> None:
        worse = self.python("python3", "exit 1\n")
        done = self.run_it(("yaml", "no_such_module"), PYTHON=worse)
        self.assertEqual((done.returncode, done.stdout), (2, ""))
        self.assertEqual(
            done.stderr,
            "codegen needs Python 3.11 or newer with yaml, no_such_module; "
            "on Debian: apt-get install python3-yaml no_such_module\n",
        )

    def test_a_python_that_lies_does_not_loop(self) -> None:
        script = f'[ "$1" = -c ] && [ $# = 2 ] && exit 0\nexec {sys.executable} "$@"\n'
        done = self.run_it(("no_such_module",), PYTHON=self.python("liar", script))
        self.assertEqual((done.returncode, done.stdout), (2, ""))
        self.assertEqual(done.stderr.count("\n"), 1)

    def test_a_virtual_environment_finds_the_python_that_it_is_made_of(self) -> None:
        # Their files are the same one; what they can import is not.
        base = os.path.realpath(sys.executable)
        os.mkdir(os.path.join(self.folder, "bin"))
        own = os.path.join(self.folder, "bin/python3")
        os.symlink(base, own)
        with open(os.path.join(self.folder, "pyvenv.cfg"), "w", encoding="utf-8") as stream:
            stream.write(f"home = {os.path.dirname(base)}\n")
        with mock.patch.dict(os.environ, {"PATH": os.path.dirname(own), "PYTHON": base}):
            with mock.patch.object(sys, "executable", own):
                found = list(python_check._candidates())
        self.assertEqual(found[0], base)
        self.assertNotIn(own, found)

    def test_what_it_starts_looks_for_itself(self) -> None:
        with mock.patch.dict(os.environ, {python_check.GUARD: sys.executable}):
            python_check.ensure(("json",))
            self.assertNotIn(python_check.GUARD, os.environ)

    def test_candidates(self) -> None:
        first = self.python("mine", "")
        second = self.python("python3.12", "")
        with mock.patch.dict(os.environ, {"PATH": self.folder, "PYTHON": first}):
            found = list(python_check._candidates())
        self.assertEqual(found[0], first)
        self.assertEqual(found[-1], second)
        self.assertEqual(len(found), len({os.path.realpath(path) for path in found}))
        self.assertNotIn(os.path.realpath(sys.executable), map(os.path.realpath, found))


if __name__ == "__main__":
    unittest.main()
