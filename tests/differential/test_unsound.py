"""Every way in which a program can fill in a struct wrongly, for every field of every type: refused, never followed."""

from __future__ import annotations

import subprocess
import unittest

from tests.differential.driver import Driver, load


class UnsoundStructs(unittest.TestCase):
    def test_are_refused(self) -> None:
        description = load()
        driver = Driver(description, ("-O0",), True, template="unsound.c.j2")
        self.addCleanup(driver.close)
        done = subprocess.run([str(driver.path)], capture_output=True, text=True, timeout=60)
        self.assertEqual("", done.stdout[:3000])
        self.assertEqual(0, done.returncode, done.stderr[-3000:])
        fields = sum(len(item.members) for item in description.api.objects)
        self.assertGreaterEqual(int(done.stderr.split()[0]), 4 * fields)


if __name__ == "__main__":
    unittest.main()
