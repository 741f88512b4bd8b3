"""OAC_DEPRECATED warns whoever uses what is to go, in C and C++, with gcc and clang, and nobody else."""

from __future__ import annotations

import subprocess
import unittest

from tests.promises.declarations import HEADERS

DECLARED = """
#include <oac/oac.h>
OAC_BEGIN_DECLS
OAC_API void old_function(void) OAC_DEPRECATED("use new_function");
typedef struct held {
    int old_member OAC_DEPRECATED("use new_member");
    int new_member;
} held;
typedef int old_type OAC_DEPRECATED("use new_type");
enum chosen { OLD_VALUE OAC_DEPRECATED("use NEW_VALUE") = 1, NEW_VALUE = 2 };
void used(held *one);
OAC_END_DECLS
"""
USES = {
    "new_function": "old_function();",
    "new_member": "one->old_member = 1;",
    "new_type": "{ old_type x = 1; (void)x; }",
    "NEW_VALUE": "one->new_member = (int)OLD_VALUE;",
}


def told(compiler: str, body: str) -> str:
    plus = compiler.endswith("++")
    flags = [f"-std={'c++11' if plus else 'c11'}", "-Wall", "-Wextra", "-Wpedantic", f"-I{HEADERS.parent}"]
    text = DECLARED + f"void used(held *one)\n{{\n    (void)one;\n    {body}\n}}\n"
    return subprocess.run(
        [compiler, *flags, "-fsyntax-only", "-x", "c++" if plus else "c", "-"],
        input=text,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    ).stderr


class Deprecated(unittest.TestCase):
    def test_who_uses_it_is_warned(self) -> None:
        for compiler in ("gcc", "clang", "g++", "clang++"):
            with self.subTest(compiler=compiler):
                self.assertEqual("", told(compiler, ""))
                for instead, body in USES.items():
                    self.assertIn(f"use {instead}", told(compiler, body))


if __name__ == "__main__":
    unittest.main()
