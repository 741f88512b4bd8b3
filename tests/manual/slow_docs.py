"""`python3 -m codegen docs`: for any description, the same every time, and what goes wrong is said. `make check-docs`
runs it."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from tests.manual.made import ROOT

SPEC = "tests/api/openapi.yaml"


def docs(out: Path, *more: str, spec: str = SPEC) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "codegen", "docs", "--spec", spec, "--prefix", "lab", "--out", str(out), *more],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=300,
        env={**os.environ, "SOURCE_DATE_EPOCH": "1000000000"},
    )


def content(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


class Docs(unittest.TestCase):
    def test_twice_the_same_of_another_description_without_ours(self) -> None:
        with tempfile.TemporaryDirectory() as name:
            one, other = Path(name) / "one", Path(name) / "other"
            for out in (one, other):
                done = docs(out, "--guides", name)
                self.assertEqual((0, ""), (done.returncode, done.stderr))
            made = content(one)
            self.assertEqual(made, content(other))
            self.assertIn(".Dd September 9, 2001\n", made["man/man3/lab_update_customer.3"].decode())
            for path, data in made.items():
                if path.startswith("man/") and "/lab" in path:
                    self.assertNotIn(b"ecwid", data.lower(), path)

    def test_what_is_the_same_is_not_written(self) -> None:
        with tempfile.TemporaryDirectory() as name:
            out = Path(name)
            docs(out)
            before = {path: path.stat().st_mtime_ns for path in out.rglob("*") if path.is_file()}
            docs(out)
            self.assertEqual(before, {path: path.stat().st_mtime_ns for path in out.rglob("*") if path.is_file()})

    def test_what_goes_wrong_is_said(self) -> None:
        with tempfile.TemporaryDirectory() as name:
            file = Path(name) / "file"
            file.write_text("")
            empty = Path(name) / "empty.yaml"
            empty.write_text('{openapi: 3.1.0, info: {title: None, version: "1"}, paths: {}}')
            for done, status, words in (
                (docs(Path(name), spec="/nowhere.yaml"), 2, "no such file"),
                (docs(Path(name) / "out", spec=str(empty)), 1, "no operation is left"),
                (docs(Path(name), "--headers", f"{name}/none"), 1, "No such file or directory"),
                (docs(file), 1, "Not a directory"),
                (docs(Path(name), "--out", ""), 2, "a name is wanted"),
            ):
                self.assertEqual(status, done.returncode, done.stderr)
                self.assertIn(words, done.stderr)
                self.assertNotIn("Traceback", done.stderr)


if __name__ == "__main__":
    unittest.main()
