"""What `make check-amalgamation` runs: the two files compiled, linked and used, for one operation, for some, for all.
Too long for `make check`, so its name does not begin with `test_`."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import unittest
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.amalgamation import two_files
from tests.amalgamation.two_files import CURL, OF_CPP, ROOT, STRICT, amalgamate, compile_c
from tests.examples import test_shop_examples
from tests.harness import lab
from tests.mock.server import MockServer, Settings

TOKEN = "secret_of_two_files"
EXAMPLES = sorted(path for path in (ROOT / "tests/examples").glob("*.c") if not path.name.startswith("front_"))
SANITIZED = ["-g1", "-O0", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"]
# Unit tests that know public headers only.
UNITS = ("batch", "containers", "values", "operations", "sources", "unions", "update_changes", "update_customer")
STANDARD = ["-std=c11", "-D_POSIX_C_SOURCE=200809L"]


class TwoFiles(unittest.TestCase):
    folder: Path

    @classmethod
    def setUpClass(cls) -> None:
        folder = tempfile.TemporaryDirectory(prefix="oac-amalgamation-")
        cls.addClassCleanup(folder.cleanup)
        cls.folder = Path(folder.name)

    def made(self, name: str, *arguments: str) -> Path:
        done = amalgamate(self.folder / name, *arguments)
        self.assertEqual(0, done.returncode, done.stderr)
        return self.folder / name

    def compiles(self, *arguments: str | Path, compiler: str = "cc") -> None:
        self.assertEqual("", compile_c(*arguments, compiler=compiler))

    def test_one_operation(self) -> None:
        """With nothing but `cc`: no flag says what the C library is to declare."""
        one = self.made("one", "updateCustomer")
        program = one / "program"
        self.compiles("-c", one / "oac_ecwid.c", "-o", one / "oac_ecwid.o")
        self.compiles(f"-I{one}", "tests/amalgamation/program.c", one / "oac_ecwid.o", *CURL, "-o", program)
        with MockServer(Settings(token=TOKEN)) as server:
            customer = server.shop.stored("customers")[0]["id"]
            command = [str(program), server.address, TOKEN, str(customer), "new@example.com"]
            done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
            self.assertEqual(("1 updated\n", "", 0), (done.stdout, done.stderr, done.returncode))
            self.assertEqual("new@example.com", server.shop.stored(f"customers/{customer}")["email"])
            command[2] = "secret_of_nobody"
            done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
            self.assertEqual(("", 1), (done.stdout, done.returncode))
            self.assertIn("OAC_ERROR_HTTP", done.stderr)
        self.only_public(one / "oac_ecwid.o", one / "oac_ecwid.h")
        self.assertFalse(any("search_customers" in name for name in two_files.shown(one / "oac_ecwid.o")))

    def only_public(self, compiled: Path, header: Path) -> None:
        words = set(re.findall(r"\w+", header.read_text(encoding="utf-8")))
        self.assertEqual(set(), two_files.shown(compiled) - words)

    def test_all_operations(self) -> None:
        whole = self.made("whole")
        source = whole / "oac_ecwid.c"
        with ThreadPoolExecutor(2) as pool:
            said = list(
                pool.map(lambda one: compile_c(*STRICT, "-fsyntax-only", source, compiler=one), ("gcc", "clang"))
            )
        self.assertEqual(["", ""], said)
        for compiler in ("g++", "clang++"):
            language = ("-x", "c++", "-std=c++11", "-fsyntax-only", "-include", whole / "oac_ecwid.h")
            self.compiles(*OF_CPP, *language, "tests/harness/one_header.c", compiler=compiler)

    def test_all_constructs(self) -> None:
        """The binding of tests/api, with the unit tests that know nothing of what is within."""
        lab.sources()
        made = self.made("lab", "--spec", str(lab.SPEC), "--prefix", lab.PREFIX)
        source, compiled = made / "oac_lab.c", made / "oac_lab.o"
        choices = (
            ("gcc", [*STANDARD, "-O1", "-c", "-o", str(compiled)]),
            ("clang", [*STANDARD, "-fsyntax-only"]),
            ("gcc", ["-std=gnu2x", "-fsyntax-only", "-DOAC_NO_CURL", "-D_GNU_SOURCE"]),
            ("clang", ["-fsyntax-only", "-DOAC_NO_CURL", "-DOAC_PORTABLE"]),
            ("gcc", ["-fsyntax-only", "-DOAC_WITH_CJSON"]),
        )
        with ThreadPoolExecutor(2) as pool:
            said = list(pool.map(lambda one: compile_c(*STRICT, *one[1], source, compiler=one[0]), choices))
        self.assertEqual([""] * len(choices), said)
        self.only_public(compiled, made / "oac_lab.h")
        place = two_files.in_place_of_headers(made / "include", lab.PREFIX)
        helpers = [ROOT / f"tests/unit/{name}.c" for name in ("account", "bundle", "runner")]
        for name in UNITS:
            with self.subTest(name):
                program = made / name
                unit = ROOT / f"tests/unit/test_{name}.c"
                included = [f"-I{made}", f"-I{place}", "-std=c11", "-D_POSIX_C_SOURCE=200809L"]
                self.compiles(*included, unit, *helpers, compiled, "-lcheck", "-lsubunit", "-lm", *CURL, "-o", program)
                done = subprocess.run([program], capture_output=True, text=True, timeout=60, check=False)
                self.assertEqual(0, done.returncode, done.stdout + done.stderr)
                self.assertRegex(done.stdout, r"100%: Checks: [1-9]")


class Examples(test_shop_examples.Shop):
    """The examples do the same with two files of the operations that they call: with pages, batches and bytes, under
    sanitizers."""

    @classmethod
    def setUpClass(cls) -> None:
        super().setUpClass()
        folder = tempfile.TemporaryDirectory(prefix="oac-amalgamation-")
        cls.addClassCleanup(folder.cleanup)
        out = Path(folder.name)
        called = {name for path in EXAMPLES for name in re.findall(r"\becwid_\w+(?=\()", path.read_text("utf-8"))}
        listed = subprocess.run(
            [sys.executable, "-m", "codegen", "list"], cwd=ROOT, capture_output=True, text=True, check=True
        )
        rows = [line.split("\t") for line in listed.stdout.splitlines()]
        suffixes = ("", "_begin", "_prepare", "_changes")
        chosen = [row[0] for row in rows if any(row[3] + suffix in called for suffix in suffixes)]
        chosen += [row[0] for row in rows if "/batch" in row[2] and "ecwid_batch_new" in called]
        done = amalgamate(out, *chosen)
        assert done.returncode == 0, done.stderr
        place = two_files.in_place_of_headers(out / "include", "ecwid")
        flags = [*STANDARD, f"-I{out}", f"-I{place}", *SANITIZED]
        said = [compile_c(*flags, *STRICT, "-c", out / "oac_ecwid.c", "-o", out / "oac_ecwid.o")]

        def build(path: Path) -> str:
            return compile_c(*flags, path, out / "oac_ecwid.o", *CURL, "-o", out / path.stem)

        with ThreadPoolExecutor(2) as pool:
            said += pool.map(build, EXAMPLES)
        assert not any(said), "\n".join(said)
        kept = test_shop_examples.PROGRAMS
        test_shop_examples.PROGRAMS = out
        cls.addClassCleanup(setattr, test_shop_examples, "PROGRAMS", kept)


del test_shop_examples.Shop  # else it would be run as it is, too


if __name__ == "__main__":
    unittest.main()
