"""The C of patterns: compiled with every compiler that is here under the strict list, and run on the texts that the
automaton is tested with; the formatting; and golden outputs.

`python3 -m tests.codegen.test_pattern_c --accept` writes the golden outputs anew.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from codegen.binding.pattern_c import c_function
from codegen.pattern import PatternError, compile_pattern
from tests.codegen import compiling
from tests.codegen.regex_source import random_pattern, random_subject
from tests.codegen.test_pattern import CASES, DESCRIBED

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
DATA = os.path.join(ROOT, "tests", "codegen", "data")
STRICT = (
    "-std=c11 -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wcast-qual -Wstrict-prototypes "
    "-Wmissing-prototypes -Werror"
).split()
GOLDEN = {
    "pattern_country": ("is_country", "^[A-Z]{2}$"),
    "pattern_date": ("is_date", r"^\d{4}-\d{2}-\d{2}T00:00:00Z$"),
    "pattern_identifier": ("is_identifier", r"^[a-z]\w{0,62}$"),
    "pattern_line": ("is_line", r"^[^\n\r]*$"),
    "pattern_address": ("is_address", "^https?://[^/]"),
    "pattern_mail": ("is_mail", r"^[^@\s]+@[^@\s]+\.[a-z]{2,}$"),
}
# Shapes, switches and tables at their edges.
MORE = (
    "a",
    "/",
    "^/",
    "^a*",
    "^\"\\\\'?\\t$",
    "^\\?\\?/$",
    "^\\x01-\\x1f$",
    "^\\n1$",
    "^[\\t-\\r]{3}$",
    '^[^"\\\\]+$',
    "^[a-z]{2}[0-9]{2}$",
    "^a{3}b{2,4}$",
    "^[\\0-a]{2}$",
    "^[a-z\\0]+$",
    "^[^\\0]+$",
    "*/"[1:] + "[*]/",
    "^.{1,30}$",
    "^.{1,200}$",
    "^[acegikmoqsuwy]$",
    "^[acegikmoqsuwy]+$",
    "^[^acegikmoqsuwy]+$",
    "\\bx\\b",
    "^(?:a|b|c|é|🎉)+$",
    "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}",
    " $",
    "^ ",
    "^#([0-9a-f]{3}|[0-9a-f]{6})$",
    "^[^a-z]$",
    "(?:\\+|00)[1-9]\\d{6,14}$",
    "^\\d{1000}$",
    "^\\*/$",
    "^a  b$",
    "^" + "ab" * 80 + "$",
    "^[ -~]+$",
    "[^\\x00-\\x7f]",
)
PATTERNS = tuple(
    dict.fromkeys([pattern for pattern, _, _ in CASES] + [pattern for pattern, _ in DESCRIBED] + list(MORE))
)

MAIN = """
typedef bool (*predicate)(oac_string text);

/* Reads lines of "NUMBER HEX" and says 0 or 1 for each. */
int main(void)
{
    static const predicate predicates[] = {%s};
    static char hex[65536];
    unsigned number = 0;
    while (scanf("%%u x%%65535[0-9a-f]", &number, hex) >= 1) {
        const size_t length = strlen(hex) / 2;
        char *data = malloc(length + 1);
        oac_string text = {data, length};
        if (data == NULL) {
            return 1;
        }
        for (size_t i = 0; i < length; i++) {
            unsigned byte = 0;
            if (sscanf(hex + 2 * i, "%%2x", &byte) != 1) {
                return 1;
            }
            data[i] = (char)byte;
        }
        if (length == 0) {
            text.data = NULL;
        }
        putchar(predicates[number](text) ? '1' : '0');
        free(data);
        hex[0] = '\\0';
    }
    return 0;
}
"""


def source_of(patterns: list[str]) -> str:
    functions = [c_function(compile_pattern(pattern), f"is_{number}") for number, pattern in enumerate(patterns)]
    names = ", ".join(f"is_{number}" for number in range(len(patterns)))
    return "#include <stdio.h>\n#include <stdlib.h>\n\n#include <oac/value.h>\n\n" + "\n".join(functions) + MAIN % names


class CompiledTest(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def build(self, compiler: str, source: str, *flags: str) -> str:
        path = os.path.join(self.folder, "patterns.c")
        with open(path, "w", encoding="utf-8") as stream:
            stream.write(source)
        command = [compiler, *STRICT, *flags, "-I", os.path.join(ROOT, "runtime", "include"), path, "-o", path[:-2]]
        done = subprocess.run(command, capture_output=True, text=True, timeout=300)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return path[:-2]

    def compare(self, program: str, patterns: list[str], seed: int) -> int:
        source = random.Random(seed)
        pairs: list[tuple[int, str, bool]] = []
        for number, pattern in enumerate(patterns):
            compiled = compile_pattern(pattern)
            texts = ["", *compiled.examples(25, seed), *compiled.counterexamples(25, seed)]
            texts += [random_subject(source) for _ in range(25)]
            # One character more, less or other than what matches.
            for text in compiled.examples(10, seed + 1):
                at = source.randint(0, len(text))
                texts += [
                    text[:at] + "é" + text[at:],
                    text[:at] + text[at + 1 :],
                    text[:at] + "~" + text[at + 1 :],
                    text + "a",
                ]
            pairs += [(number, text, compiled.matches(text)) for text in texts]
        lines = "".join(f"{number} x{text.encode().hex()}\n" for number, text, _ in pairs)
        done = subprocess.run([program], input=lines, capture_output=True, text=True, timeout=120)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertEqual(len(done.stdout), len(pairs))
        for said, (number, text, expected) in zip(done.stdout, pairs):
            if (said == "1") != expected:
                self.fail(f"{patterns[number]!r} and {text!r}: C says {not expected}")
        return len(pairs)

    def test_compilers(self) -> None:
        patterns = list(PATTERNS)
        source = source_of(patterns)
        found = [compiler for compiler in ("gcc", "clang") if shutil.which(compiler)]
        if not found:
            self.skipTest("no compiler")
        for compiler, sign in zip(found, ("-fsigned-char", "-funsigned-char")):
            with self.subTest(compiler):
                self.assertGreater(self.compare(self.build(compiler, source, sign), patterns, 11), 4000)

    @unittest.skipUnless(shutil.which("gcc"), "no gcc")
    @unittest.skipUnless(os.path.exists("/proc/self/task"), "LeakSanitizer needs /proc to be mounted")
    def test_sanitizers(self) -> None:
        flags = ("-g", "-fsanitize=address,undefined", "-fno-sanitize-recover=all")
        self.compare(self.build("gcc", source_of(list(PATTERNS)), *flags), list(PATTERNS), 12)

    @unittest.skipUnless(shutil.which("gcc"), "no gcc")
    def test_random_patterns(self) -> None:
        source = random.Random(77)
        patterns: list[str] = []
        while len(patterns) < 150:
            pattern = random_pattern(source)
            try:
                compile_pattern(pattern)
            except PatternError:
                continue
            patterns.append(pattern)
        self.compare(self.build("gcc", source_of(patterns)), patterns, 13)

    @unittest.skipUnless(shutil.which("clang-format"), "no clang-format")
    def test_formatting(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            files = []
            for number, pattern in enumerate(PATTERNS):
                text = c_function(compile_pattern(pattern), "is_it")
                self.assertTrue(all(len(line) <= 120 for line in text.splitlines()), pattern)
                files.append(Path(folder) / f"{number}.c")
                files[-1].write_text(text, encoding="utf-8")
            self.assertEqual("", compiling.unformatted(files))


class GoldenTest(unittest.TestCase):
    maxDiff = None

    def test_golden(self) -> None:
        for name, (function, pattern) in GOLDEN.items():
            with self.subTest(name), open(os.path.join(DATA, name + ".c"), encoding="utf-8") as stream:
                self.assertEqual(c_function(compile_pattern(pattern), function), stream.read())

    def test_comments_stay_comments(self) -> None:
        for pattern in (r"^\*/$", "/*", "[*]/", "a??/", "a\nb", "é", " a", "a  b", "a" * 130):
            with self.subTest(pattern):
                try:
                    first = c_function(compile_pattern(pattern), "is_it").splitlines()[0]
                except PatternError:
                    continue
                self.assertEqual(first.count("*/") + first.count("/*"), 2)
                self.assertTrue(first.isascii() and len(first) <= 120)


def accept() -> None:
    os.makedirs(DATA, exist_ok=True)
    for name, (function, pattern) in GOLDEN.items():
        with open(os.path.join(DATA, name + ".c"), "w", encoding="utf-8") as stream:
            stream.write(c_function(compile_pattern(pattern), function))


if __name__ == "__main__":
    if sys.argv[1:] == ["--accept"]:
        accept()
    else:
        unittest.main()
