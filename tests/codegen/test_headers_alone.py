"""Every header that is made of the tests' description compiles on its own, as C11 and as C++11: types lead back to
themselves, so it matters which is included first."""

from __future__ import annotations

import os
import subprocess
import unittest
from concurrent.futures import ThreadPoolExecutor

from tests.harness import lab

_WARNINGS = "-Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wcast-qual -Werror -fsyntax-only".split()
_LANGUAGES = (("gcc", "-std=c11", "-xc"), ("g++", "-std=c++11", "-xc++"))


class Alone(unittest.TestCase):
    def test_every_header(self) -> None:
        lab.sources()
        folder = os.path.join(str(lab.ROOT), "build/lab/include")
        headers = [f"lab/{name}" for name in sorted(os.listdir(os.path.join(folder, "lab")))]
        self.assertGreater(len(headers), 50)

        def said(case: tuple[str, tuple[str, ...]]) -> str:
            header, language = case
            command = [*language, *_WARNINGS, *lab.INCLUDES, "-"]
            done = subprocess.run(command, input=f"#include <{header}>\n", capture_output=True, text=True, timeout=60)
            return f"{header}: {done.stderr}" if done.returncode != 0 else ""

        with ThreadPoolExecutor(2) as pool:
            found = list(pool.map(said, [(header, language) for header in headers for language in _LANGUAGES]))
        self.assertEqual([], [complaint[:300] for complaint in found if complaint][:5])


if __name__ == "__main__":
    unittest.main()
