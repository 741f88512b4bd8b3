"""`python3 -m codegen`, as a process where that matters: exit status, what goes where, and which files it touches."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from tests.harness import lab
from tests.harness.inprocess import Done, codegen

ROOT = Path(__file__).parents[2]
GOLDEN = ROOT / "tests/codegen/golden"
ERRORS = ROOT / "tests/codegen/errors"


class Command(unittest.TestCase):
    def setUp(self) -> None:
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.folder = Path(temporary.name)
        self.out = self.folder / "out"

    def as_process(
        self, *arguments: object, cwd: Path = ROOT, python: str = sys.executable, **more: str
    ) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1", **more}
        return subprocess.run(
            [python, "-m", "codegen", *map(str, arguments)],
            cwd=cwd,
            env=environment,
            capture_output=True,
            text=True,
            timeout=60,
        )

    def generate(self, name: str, *more: object) -> Done:
        return codegen("generate", "--spec", GOLDEN / f"{name}.yaml", "--prefix", name, "--out", self.out, *more)

    def test_list_prints_one_operation_a_line(self) -> None:
        done = codegen("list", "--spec", lab.SPEC, "--prefix", "lab")
        self.assertEqual(0, done.returncode, done.stderr)
        self.assertNotRegex(done.stderr, "error|warning")
        self.assertEqual(
            ["updateCustomer", "PUT", "/{storeId}/customers/{customerId}", "lab_update_customer"],
            done.stdout.splitlines()[1].split("\t"),
        )
        done = codegen("list", "--spec", GOLDEN / "no_body.yaml", "--prefix", "demo")
        self.assertEqual(
            ["getThing", "deleteThing", "deleteThings"], [line.split("\t")[0] for line in done.stdout.splitlines()]
        )
        self.assertIn("demo_get_thing", done.stdout)

    def test_generate_writes_what_the_prefix_says(self) -> None:
        done = self.generate("boolean")
        self.assertEqual((0, "", ""), (done.returncode, done.stdout, done.stderr))
        made = sorted(str(path.relative_to(self.out)) for path in self.out.rglob("*") if path.is_file())
        self.assertEqual(
            [
                "command/boolean_operations.c",
                "completion/_boolean",
                "completion/boolean.bash",
                "completion/boolean.fish",
                "docs/README.md",
                "docs/snippets/putThing.json",
                "docs/things.md",
                "include/boolean/boolean.h",
                "include/boolean/client.h",
                "include/boolean/put_thing.h",
                "include/boolean/thing.h",
                "names.txt",
                "openapi.yaml",
                "pairs.txt",
                "src/boolean_codec.h",
                "src/client.c",
                "src/put_thing.c",
                "src/thing.c",
                "symbols.txt",
            ],
            made,
        )
        self.assertEqual((GOLDEN / "boolean/thing.c").read_text(), (self.out / "src/thing.c").read_text())

    def test_generating_again_touches_nothing(self) -> None:
        self.generate("boolean")
        for path in self.out.rglob("*"):
            os.utime(path, (1000, 1000))
        self.assertEqual(0, self.generate("boolean").returncode)
        self.assertEqual({1000}, {path.stat().st_mtime for path in self.out.rglob("*") if path.is_file()})

    def test_check_finds_stale_missing_and_left_over_files(self) -> None:
        self.generate("boolean")
        self.assertEqual(0, self.generate("boolean", "--check").returncode)
        with open(self.out / "src/thing.c", "a") as stream:
            stream.write("/* edited */\n")
        (self.out / "include/boolean/thing.h").unlink()
        (self.out / "src/old.c").write_text((self.out / "src/put_thing.c").read_text())
        for name in ("_boolean", "boolean.bash", "boolean.fish"):
            text = (self.out / "completion" / name).read_text()
            (self.out / "completion" / name.replace("boolean", "old")).write_text(text)
        before = {path: path.read_bytes() for path in self.out.rglob("*") if path.is_file()}
        for command in (("generate", "--check"), ("check",)):
            done = codegen(*command, "--spec", GOLDEN / "boolean.yaml", "--prefix", "boolean", "--out", self.out)
            self.assertEqual((1, ""), (done.returncode, done.stdout))
            self.assertIn("src/thing.c:", done.stderr)
            self.assertIn("include/boolean/thing.h:1:1: error: the file is missing", done.stderr)
            for old in ("src/old.c", "completion/_old", "completion/old.bash", "completion/old.fish"):
                self.assertIn(f"{old}:1:1: error: nothing in", done.stderr)
        self.assertEqual(before, {path: path.read_bytes() for path in self.out.rglob("*") if path.is_file()})

    def test_check_of_our_own_description_is_clean(self) -> None:
        done = self.as_process("check")
        self.assertEqual((0, "", ""), (done.returncode, done.stdout, done.stderr))

    def test_errors_go_to_stderr_with_their_places_and_nothing_is_written(self) -> None:
        for command in ("generate", "check", "list"):
            place = ["--out", self.out] if command != "list" else []
            done = codegen(command, "--strict", "--spec", ERRORS / "types.yaml", *place)
            self.assertEqual((1, ""), (done.returncode, done.stdout))
            expected = (ERRORS / "types.expected").read_text().splitlines()
            lines = done.stderr.splitlines()
            self.assertEqual(len(expected), len(lines))
            for line, wanted in zip(lines, expected):
                self.assertTrue(line.endswith("types.yaml:" + wanted), line)
            self.assertFalse(self.out.exists())

    def test_usage(self) -> None:
        for arguments in (
            (),
            ("unknown",),
            ("generate", "--colour"),
            ("list", "--spec", self.folder / "none.yaml"),
            ("list", "--prefix", "oac"),
            ("list", "--prefix", "Big"),
            ("list", "--prefix", "a-b"),
            ("list", "--prefix", ""),
            ("list", "--overlay", self.folder / "none.yaml"),
            ("list", "--spec", self.folder),
        ):
            done = codegen(*arguments)
            self.assertEqual((2, ""), (done.returncode, done.stdout), arguments)
            self.assertTrue(done.stderr)
            self.assertNotIn("Traceback", done.stderr)

    def test_an_output_folder_that_cannot_be_used(self) -> None:
        self.out.write_text("a file in the way")
        done = self.generate("boolean")
        self.assertEqual(1, done.returncode)
        self.assertIn(str(self.out), done.stderr)
        self.assertNotIn("Traceback", done.stderr)
        self.assertEqual("a file in the way", self.out.read_text())
        done = self.generate("boolean", "--check")
        self.assertEqual(1, done.returncode)
        self.assertNotIn("Traceback", done.stderr)

    def test_it_says_the_same_from_another_folder(self) -> None:
        self.generate("boolean")
        first = {path.relative_to(self.out): path.read_bytes() for path in self.out.rglob("*") if path.is_file()}
        other = self.folder / "other"
        self.as_process(
            "generate",
            "--spec",
            os.path.relpath(GOLDEN / "boolean.yaml", self.folder),
            "--prefix",
            "boolean",
            "--out",
            "other",
            cwd=self.folder,
        )
        self.assertEqual(
            first, {path.relative_to(other): path.read_bytes() for path in other.rglob("*") if path.is_file()}
        )

    def test_a_python_without_the_modules_hands_over(self) -> None:
        bare = shutil.which("python3")
        if bare is None or subprocess.run([bare, "-c", "import jinja2"], capture_output=True).returncode == 0:
            self.skipTest("every python3 here has jinja2; test_python_check.py tries it with scripts")
        done = self.as_process("list", python=bare, PYTHON=sys.executable)
        self.assertEqual((0, ""), (done.returncode, done.stderr))
        self.assertIn("updateCustomer", done.stdout)


if __name__ == "__main__":
    unittest.main()
