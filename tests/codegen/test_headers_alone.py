"""The headers that are made of the tests' description compile as C++11, too, whichever comes first. As C11, each is the
first that its own source includes (tests/structure/test_headers.py)."""

from __future__ import annotations

import subprocess
import unittest

from tests.harness import lab

_WARNINGS = "-Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wcast-qual -Werror -fsyntax-only".split()


class Cplusplus(unittest.TestCase):
    def test_in_any_order(self) -> None:
        lab.sources()
        headers = sorted(f"lab/{path.name}" for path in (lab.MADE / "include/lab").glob("*.h"))
        self.assertGreater(len(headers), 50)
        for compiler in ("g++", "clang++"):
            for order in (headers, headers[::-1]):
                text = "".join(f"#include <{header}>\n" for header in order)
                command = [compiler, "-std=c++11", "-xc++", *_WARNINGS, *lab.INCLUDES, "-"]
                done = subprocess.run(command, input=text, capture_output=True, text=True, timeout=60, check=False)
                self.assertEqual((0, ""), (done.returncode, done.stderr[:1000]), f"{compiler}, {order[0]} first")


if __name__ == "__main__":
    unittest.main()
