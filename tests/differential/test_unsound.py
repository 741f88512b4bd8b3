"""Every way in which a program can fill in a struct wrongly, for every field of every type: refused, never followed."""

from __future__ import annotations

import os
import subprocess
import unittest

from tests.differential.driver import Driver, load

# Its accesses are its own business: what is looked at are those of the library to its values, with guards around them.
MAIN = ["-g0", "-fno-sanitize=undefined"]
if "clang" not in os.environ.get("CC", "gcc"):
    MAIN += ["--param=asan-instrument-reads=0", "--param=asan-instrument-writes=0"]


class UnsoundStructs(unittest.TestCase):
    def test_are_refused(self) -> None:
        description = load()
        driver = Driver(description, ("-O0",), True, template="unsound.c.j2", main_flags=MAIN)
        self.addCleanup(driver.close)
        done = subprocess.run([str(driver.path)], capture_output=True, text=True, timeout=60)
        self.assertEqual("", done.stdout[:3000])
        self.assertEqual(0, done.returncode, done.stderr[-3000:])
        fields = sum(len(item.members) for item in description.api.objects)
        self.assertGreaterEqual(int(done.stderr.split()[0]), 4 * fields)


if __name__ == "__main__":
    unittest.main()
