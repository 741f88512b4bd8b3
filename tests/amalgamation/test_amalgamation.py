"""`python3 -m codegen amalgamate`: what is chosen, what is written, and how C is taken to pieces for it."""

from __future__ import annotations

import contextlib
import io
import os
import re
import subprocess
import tempfile
import unittest
from pathlib import Path

from codegen.amalgamation import internal
from codegen.amalgamation.joined import Joined, tidy
from codegen.amalgamation.pieces import Kind, pieces, without_words
from codegen.cli.main import main
from tests.harness import lab

OF_LAB = ["--spec", str(lab.SPEC), "--prefix", lab.PREFIX]


class Command(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory(prefix="oac-amalgamation-")
        self.addCleanup(folder.cleanup)
        self.out = Path(folder.name) / "made"

    def run_command(self, *arguments: str) -> tuple[str, str, int]:
        stdout, stderr = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(stdout), contextlib.redirect_stderr(stderr):
            status = main(["amalgamate", *OF_LAB, "--out", str(self.out), *arguments])
        return stdout.getvalue(), stderr.getvalue(), status

    def texts(self) -> dict[str, str]:
        return {path.name: path.read_text(encoding="utf-8") for path in self.out.iterdir()}

    def refused_by(self, language: str) -> None:
        command = ["cc", language, "-E", "-o", os.devnull, str(self.out / "oac_lab.c")]
        ended = subprocess.run(command, capture_output=True, text=True)
        self.assertNotEqual(0, ended.returncode)
        self.assertIn("this is C11: compile it as C, with -std=c11 or later", ended.stderr)

    def test_an_operation_has_three_names(self) -> None:
        self.assertEqual(0, self.run_command("updateCustomer")[2])
        first = self.texts()
        self.assertEqual({"oac_lab.c", "oac_lab.h"}, set(first))
        self.refused_by("-std=c99")
        self.refused_by("-xc++")
        self.assertEqual(0, self.run_command("update-customer", "lab_update_customer")[2])
        self.assertEqual(first, self.texts())
        source, header = first["oac_lab.c"], first["oac_lab.h"]
        for text in (source, header):
            self.assertIn("MIT License", text)
            self.assertIn("Operations:\n *\n * lab_update_customer.\n", text)
            self.assertRegex(text, r"liboac \d+\.\d+\.\d+; made from tests/api/openapi.yaml by")
        included = set(re.findall(r"^ *#include (.*)", source + header, re.M))
        self.assertEqual({'"oac_lab.h"'}, {name for name in included if name.startswith('"')})
        self.assertFalse([name for name in included if re.match("<(oac|lab)/", name)])
        self.assertEqual(2, (source + header).count("AMALGAMATION_H"))
        self.assertNotIn("lab_search_things", without_words(source + header))
        self.assertNotIn('#error "Regenerate', header)
        self.assertNotIn("edit the description", source + header)

    def test_an_unknown_name(self) -> None:
        said, told, status = self.run_command("updateCustomer", "updateCostumer\n")
        self.assertEqual(("", 2), (said, status))
        self.assertEqual(
            'codegen: no operation is called "updateCostumer\\n"; did you mean updateCustomer?\n',
            told.splitlines(True)[-1],
        )
        self.assertFalse(self.out.exists(), "nothing is written")

    def test_a_folder_that_cannot_be(self) -> None:
        self.out.write_text("a file", encoding="utf-8")
        said, told, status = self.run_command("updateCustomer")
        self.assertEqual(("", 1), (said, status))
        self.assertIn(str(self.out), told)
        self.out.unlink()
        self.out.mkdir()
        (self.out / "oac_lab.c").mkdir()
        self.assertEqual(1, self.run_command("updateCustomer")[2])
        self.assertEqual(["oac_lab.c"], [path.name for path in self.out.iterdir()], "both or none")


class Pieces(unittest.TestCase):
    TEXT = (
        "/* a; b */\n#ifndef X_H\n#define X(a) \\\n    {a}\n\nextern const char text[];\n"
        "int f(int a); /* { */\n\nstatic inline int g(void)\n{\n#ifdef X\n    return f('}');\n#endif\n}\n"
        'struct s {\n    int member;\n};\nconst char text[] = "a;" /* b */ "c";\nBEGIN\n\n#include "x.h"\nBEGIN\n'
    )

    def test_all_pieces_are_the_text(self) -> None:
        found = list(pieces(self.TEXT))
        self.assertEqual(self.TEXT, "".join(piece.text for piece in found))
        code = [piece.bare for piece in found if piece.kind is Kind.CODE]
        self.assertEqual(
            [
                "extern const char text[];",
                "int f(int a);",
                "static inline int g(void) {}",
                "struct s {};",
                'const char text[] = ""   "";',
                "BEGIN ",
                "BEGIN ",
            ],
            code,
        )
        directives = [piece.text for piece in found if piece.kind is Kind.DIRECTIVE]
        self.assertEqual(["#ifndef X_H", "#define X(a) \\\n    {a}", '#include "x.h"'], directives)

    def shared(self, text: str, public: str = "") -> str:
        found = list(pieces(text))
        definitions = {name: piece for piece in found if (name := internal.defined(piece))}
        of = internal.Internal(frozenset(public.split()), definitions)
        return "".join(
            [*map(of.header, pieces(text.split("\n--\n")[0])), "\n", *map(of.source, pieces(text.split("\n--\n")[-1]))]
        )

    def test_what_is_shared_becomes_static(self) -> None:
        for header, source, expected in (
            ("int f(void);", "int f(void)\n{\n}", "OAC_PRIVATE int f(void);\nint f(void)\n{\n}"),
            ("OAC_API OAC_MUST_CHECK int f(int (*g)(int));", "", "OAC_PRIVATE OAC_MUST_CHECK int f(int (*g)(int));\n"),
            ("OAC_API int shown(void);", "", "OAC_API int shown(void);\n"),
            (
                "extern const char a[];",
                'const char a[] = "b";',
                'OAC_PRIVATE const char a[sizeof("b")];\nOAC_PRIVATE const char a[] = "b";',
            ),
            (
                "extern const s a[];",
                "const s a[] = {{1, 2}, f(3, 4), {5}};",
                "OAC_PRIVATE const s a[3];\nOAC_PRIVATE const s a[] = {{1, 2}, f(3, 4), {5}};",
            ),
            (
                "extern const s a[];",
                "const s a[] = {1, 2,};",
                "OAC_PRIVATE const s a[2];\nOAC_PRIVATE const s a[] = {1, 2,};",
            ),
            ("extern const s shown;", "const s shown = {1};", "extern const s shown;\nconst s shown = {1};"),
            ("typedef int (*f)(int a);", "", "typedef int (*f)(int a);\n"),
            ("struct s;", "", "struct s;\n"),
            ("static inline int f(void)\n{\n}", "", "OAC_PRIVATE inline int f(void)\n{\n}\n"),
        ):
            with self.subTest(header):
                self.assertEqual(expected, self.shared(f"{header}\n--\n{source}", "shown"))

    def test_headers_that_include_each_other(self) -> None:
        files = {
            "include/p/a.h": "/* A. */\n#ifndef P_A_H\n#define P_A_H\n\n#include <stdio.h>\n\ntypedef struct a a;\n\n"
            '#include "b.h"\n\nstruct a {\n    b *of;\n};\n\n#endif\n',
            "include/p/b.h": "/* B. */\n#ifndef P_B_H\n#define P_B_H\n#include <p/a.h>\ntypedef struct b b;\n#endif\n",
        }
        system: set[str] = set()
        text = tidy(Joined(files.get, ("include",)).text("include/p/a.h", lambda piece: piece.text, system))
        self.assertEqual({"stdio.h"}, system)
        lines = [line for line in text.splitlines() if line]
        self.assertEqual(
            [
                "/* ---- p/a.h ---- */",
                "/* A. */",
                "typedef struct a a;",
                "/* ---- p/b.h ---- */",
                "/* B. */",
                "typedef struct b b;",
                "struct a {",
                "    b *of;",
                "};",
            ],
            lines,
        )


if __name__ == "__main__":
    unittest.main()
