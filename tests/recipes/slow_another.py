"""Another API: the recipe makes a binding in a folder of its own, a program and a command, and calls a server."""

from __future__ import annotations

import unittest

from tests.recipes.follow import Copy, recipe


class Another(unittest.TestCase):
    def test_the_recipe_makes_a_binding_that_works(self) -> None:
        with Copy() as copy:
            before = {path for path in copy.checkout.rglob("*") if "__pycache__" not in path.parts}
            done = copy.follow(recipe("## Another API"))
            self.assertEqual(0, done.returncode, done.stderr[-4000:])
            told = [line for line in done.stderr.splitlines() if not line.startswith("# ")]
            self.assertEqual([], [line for line in told if ": note: " not in line])
            self.assertRegex(done.stdout, r'(?m)^added\n\{"items":\[\{.*"name":"Assam".*\}\]\}$')
            header = (copy.folder / "teas/include/teas/client.h").read_text(encoding="utf-8")
            self.assertIn("#define TEAS_RATE_REQUESTS 10\n", header)
            self.assertIn('.error_code_member = "code"', header)
            after = {path for path in copy.checkout.rglob("*") if "__pycache__" not in path.parts}
            self.assertEqual(set(), {path for path in after - before if "build" not in path.parts})


if __name__ == "__main__":
    unittest.main()
