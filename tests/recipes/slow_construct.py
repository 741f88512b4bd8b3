"""Teach the generator something: the steps that show a construct, in C and on the wire."""

from __future__ import annotations

import json
import unittest

from tests.recipes.follow import Copy, recipe


STEPS = recipe("## Teach the generator something")


class Construct(unittest.TestCase):
    def test_no_step_has_gone(self) -> None:
        """Without its program a construct would be generated and not be used."""
        names = [block.file.rpartition("/")[2] or block.text.split()[2] for block in STEPS]
        wire = ["openapi.yaml", "program.c", "exchange.json", "tests.constructs"]
        self.assertEqual(["steps.yaml", "tests.codegen.golden", *wire], names)

    def test_it_is_shown_in_c_and_on_the_wire(self) -> None:
        with Copy() as copy:
            done = copy.follow(STEPS)
            self.assertEqual(0, done.returncode, done.stderr[-4000:] + done.stdout[-2000:])
            golden = copy.checkout / "tests/codegen/golden/steps"
            self.assertIn("OAC_RULE_MULTIPLE_OF", (golden / "tea.c").read_text(encoding="utf-8"))
            self.assertIn('"MultipleOf"', (golden / "api.json").read_text(encoding="utf-8"))
            told = json.loads((copy.checkout / "tests/constructs/steps/api.json").read_text(encoding="utf-8"))
            self.assertEqual(["putTea"], [operation["id"] for operation in told["operations"]])


if __name__ == "__main__":
    unittest.main()
