"""generated/names.txt lists what the headers declare, and no two names are alike for a compiler that looks at the first
63 characters, as C lets it."""

from __future__ import annotations

import re
import shlex
import subprocess
import unittest
from collections import Counter

from tests.live.description import ROOT

SIGNIFICANT = 63
_NAMES = ROOT / "generated/names.txt"


def preprocessed(*flags: str) -> str:
    packages = subprocess.run(
        ["pkg-config", "--cflags", "libcurl", "libcjson"], capture_output=True, text=True, check=True
    )
    command = ["gcc", "-E", "-P", *flags, "-Iruntime/include", "-Igenerated/include", *shlex.split(packages.stdout)]
    return subprocess.run(
        [*command, "-x", "c", "-"],
        input="#include <ecwid/ecwid.h>\n",
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    ).stdout


class Names(unittest.TestCase):
    text: str

    @classmethod
    def setUpClass(cls) -> None:
        cls.text = preprocessed()

    def declared(self) -> set[str]:
        types = re.findall(r"\}\s*(ecwid_\w+);", self.text)
        types += re.findall(r"\btypedef (?:struct|enum|union) \w+\s+(ecwid_\w+);", self.text)
        return {*types, *re.findall(r"\b(ecwid_[a-z0-9]\w*)\(", self.text)}

    def test_the_list_is_what_headers_declare(self) -> None:
        listed = [line for line in _NAMES.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
        self.assertEqual(sorted(set(listed)), listed)
        self.assertEqual((set(), set()), (self.declared() - set(listed), set(listed) - self.declared()))

    def test_names_differ_in_what_compilers_look_at(self) -> None:
        macros = re.findall(r"^#define (ECWID_\w+)", preprocessed("-dM"), re.MULTILINE)
        names = {*macros, *re.findall(r"\b(?:ecwid|ECWID)_\w+", self.text)}
        self.assertTrue(names)
        beginnings = Counter(name[:SIGNIFICANT] for name in names)
        self.assertEqual([], [name for name in sorted(names) if beginnings[name[:SIGNIFICANT]] > 1])
        self.assertEqual([], [name for name in macros if len(name) > SIGNIFICANT])


if __name__ == "__main__":
    unittest.main()
