"""Small descriptions, one feature each: what is made of them is committed, compiles strictly and is laid out well."""

from __future__ import annotations

import tempfile
import unittest
from pathlib import Path

from tests.codegen import compiling
from tests.codegen.golden import expected


class GoldenOutput(unittest.TestCase):
    maxDiff = 4000
    made: dict[str, dict[str, str]]

    @classmethod
    def setUpClass(cls) -> None:
        cls.made = {name: expected.generated(name) for name in expected.names()}

    def test_there_are_descriptions(self) -> None:
        self.assertGreaterEqual(len(self.made), 25)

    def test_output_is_as_committed(self) -> None:
        for name, files in self.made.items():
            wanted, present = expected.committed(name), expected.chosen(name, files)
            self.assertEqual(sorted(wanted), sorted(present), f"{name}: python3 -m tests.codegen.golden --update")
            for file, text in present.items():
                with self.subTest(f"{name}/{file}"):
                    self.assertMultiLineEqual(wanted[file], text)

    def test_there_is_no_output_without_a_description(self) -> None:
        folders = {path.name for path in expected.FOLDER.iterdir() if path.is_dir() and path.name != "__pycache__"}
        self.assertEqual(folders, set(self.made))

    def test_the_same_description_gives_the_same_bytes(self) -> None:
        for name in ("enumeration", "recursive"):
            self.assertEqual(self.made[name], expected.again(name))


class GoldenCompiles(unittest.TestCase):
    folders: list[Path]
    sources: list[Path]
    users: list[Path]
    files: list[Path]

    @classmethod
    def setUpClass(cls) -> None:
        temporary = tempfile.TemporaryDirectory()
        cls.addClassCleanup(temporary.cleanup)
        cls.folders = []
        for name in expected.names():
            folder = Path(temporary.name) / name
            compiling.write(folder, expected.generated(name))
            cls.folders.append(folder)
        # The files around a feature are the same everywhere: they are compiled for a few descriptions only.
        wanted = {name: set(expected.chosen(name, expected.generated(name))) for name in expected.names()}

        def shown(folder: Path, header: str) -> bool:
            return folder.name in ("no_body", "path_parameter", "nested") or header in wanted[folder.name]

        cls.sources = [
            path for folder in cls.folders for path in sorted(folder.rglob("*.c")) if shown(folder, path.name)
        ]
        cls.users = [
            user
            for folder in cls.folders
            for user in compiling.header_users(folder)
            if shown(folder, user.stem.removeprefix(folder.name + "_").removesuffix("_h") + ".h")
        ]
        cls.files = [
            path for folder in cls.folders for path in sorted(folder.rglob("*.[ch]")) if path.parent.name != "users"
        ]

    def check(self, compiler: str) -> None:
        if not compiling.has(compiler, compiling.COMPILERS[compiler]):
            self.skipTest(f"{compiler} is not installed")
        self.assertGreater(len(self.sources), 35)
        self.assertGreater(len(self.users), 35)
        self.assertEqual("", compiling.syntax(compiler, self.sources, self.folders))
        self.assertEqual("", compiling.syntax(compiler, self.users, self.folders))
        self.assertEqual("", compiling.syntax(compiler, self.users, self.folders, "c++11"))

    def test_gcc_has_no_complaint(self) -> None:
        self.check("gcc")

    def test_clang_has_no_complaint(self) -> None:
        self.check("clang")

    def test_the_checks_can_fail(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            bad = Path(folder) / "bad.c"
            bad.write_text("int f(int unused)   { return 1; }\n")
            self.assertIn("unused", compiling.syntax("gcc", [bad], []))
            if compiling.has("clang-format"):
                self.assertIn("bad.c", compiling.unformatted([bad]))

    def test_layout_is_that_of_clang_format(self) -> None:
        if not compiling.has("clang-format"):
            self.skipTest("clang-format is not installed")
        self.assertEqual("", compiling.unformatted(self.files))


if __name__ == "__main__":
    unittest.main()
