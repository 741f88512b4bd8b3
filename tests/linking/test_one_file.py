"""All of the runtime and of a binding can be put into one C file, in any order: names are unique across files. The
command is a program, which nobody takes in as a file."""

from __future__ import annotations

import re
import subprocess
import tempfile
import unittest
from pathlib import Path

from tests.harness import lab
from tests.linking import one_file

ROOT = lab.ROOT
RUNTIME = sorted((ROOT / "runtime/src").glob("*/*.c"))
INCLUDES = lab.INCLUDES


class OneFile(unittest.TestCase):
    binding: list[Path]

    @classmethod
    def setUpClass(cls) -> None:
        cls.binding = list(map(Path, lab.sources()))
        assert len(cls.binding) > 50

    def test_no_file_makes_a_name_of_another_one(self) -> None:
        owners: dict[str, Path] = {}
        for path in [*RUNTIME, *self.binding]:
            for name in sorted(one_file.own_names(path.read_text(encoding="utf-8"))[0]):
                self.assertIsNone(owners.get(name), f"{path} has the name {name}, too")
                owners[name] = path

    def test_types_and_data_have_the_prefix(self) -> None:
        """They would hide, or be hidden by, parameters and members that have the API's names."""
        for path in RUNTIME:
            for name in one_file.own_names(path.read_text(encoding="utf-8"))[1]:
                self.assertRegex(name, "^(?:oac_|fault_)", str(path))

    def test_no_file_chooses_what_the_system_declares(self) -> None:
        """The first file of several would choose for all."""
        for path in [*RUNTIME, *self.binding]:
            self.assertNotRegex(path.read_text(encoding="utf-8"), r"#\s*define\s+_\w+_SOURCE", str(path))

    def test_in_any_order(self) -> None:
        files = [*RUNTIME, *self.binding]
        for compiler in ("gcc", "clang"):
            for name, order in (("forwards", files), ("backwards", files[::-1])):
                with self.subTest(compiler=compiler, order=name):
                    self.assertEqual("", one_file.compiled(compiler, one_file.joined(order), INCLUDES))

    def test_a_program_of_one_file(self) -> None:
        """The program, a binding, and a runtime without libcurl and cJSON, of which a room each and one definition
        tell."""
        binding = [path for path in self.binding if path.parent.name == "src"]
        files = [*binding, *(path for path in RUNTIME if path.parent.name not in ("curl", "cjson"))]
        with tempfile.TemporaryDirectory() as folder:
            whole = Path(folder) / "whole.o"
            text = one_file.joined(files, "#define OAC_NO_CURL")
            self.assertEqual("", one_file.compiled("cc", text, INCLUDES, ["-O0", "-c", "-o", str(whole)]))
            program = [str(ROOT / "tests/linking/own_transport.c"), str(whole)]
            command = ["cc", "-std=c11", *INCLUDES, "-o", f"{folder}/program", *program]
            done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
            self.assertEqual("", done.stderr)
            ran = subprocess.run([f"{folder}/program"], capture_output=True, text=True, timeout=60, check=False)
            self.assertEqual(("", 0), (ran.stdout, ran.returncode))


class Names(unittest.TestCase):
    def test_they_are_found(self) -> None:
        text = """
        #define ONE 1
        #define TWO 2
        #undef TWO
        typedef struct three { int member; } three;
        enum { FOUR, FIVE = 5 };
        static const struct { const char *text; } six[] = {{"static seven;"}};
        static int eight(int parameter)
        {
            static int inner = '{';
            return inner + parameter; /* static int nine; */
        }
        static size_t ten;
        static const char *const eleven[2][2] = {{"", ""}, {"", ""}};
        int shown(void)
        {
            return eight(1);
        }
        """
        names, kept = one_file.own_names(re.sub(r"^ {8}", "", text, flags=re.M))
        self.assertEqual({"ONE", "three", "FOUR", "FIVE", "six", "eight", "ten", "eleven"}, names)
        self.assertEqual({"three", "six", "ten", "eleven"}, kept)


if __name__ == "__main__":
    unittest.main()
