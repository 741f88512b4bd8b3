"""The live binding's validators and codecs are what its description says, whatever it says today: no field is named."""

from __future__ import annotations

import dataclasses
import re
import subprocess
import unittest

from tests.differential import compare, roundtrip
from tests.differential.driver import Description, Driver, load
from tests.differential.states import lost
from tests.live.description import PREFIX, ROOT, SPEC

# Fixed, so that a failure of `make check` is there again the next time.
_SEED = 20240604
_SOME = 12


class Codec(unittest.TestCase):
    description: Description
    driver: Driver

    @classmethod
    def setUpClass(cls) -> None:
        cls.description = load(SPEC, PREFIX)
        cls.driver = Driver(cls.description, ("-O0",))
        cls.addClassCleanup(cls.driver.close)

    def test_verdicts(self) -> None:
        self.assertEqual([], compare.run(self.description, self.driver, 1000, _SEED).disagreements[:5])

    def test_round_trips(self) -> None:
        self.assertEqual([], roundtrip.run(self.description, self.driver, 500, _SEED).faults[:5])

    def test_every_state_survives(self) -> None:
        self.assertEqual([], lost(self.description, self.driver)[:5])

    def test_structs_that_are_filled_in_wrongly_are_refused(self) -> None:
        """Of some types: tests/differential does so with every construct, and this takes long to compile."""
        some = dataclasses.replace(self.description.api, objects=self.description.api.objects[::_SOME])
        driver = Driver(dataclasses.replace(self.description, api=some), ("-O0",), template="unsound.c.j2")
        self.addCleanup(driver.close)
        done = subprocess.run([str(driver.path)], capture_output=True, text=True, timeout=60, check=False)
        self.assertEqual(("", 0), (done.stdout[:3000], done.returncode), done.stderr[-3000:])

    def test_no_committed_type_is_left_out(self) -> None:
        """The types above are made from the description; those that programs include are the same ones, and the
        documents that are no objects, such as an answer that is a list."""
        headers = "".join(
            path.read_text(encoding="utf-8") for path in sorted((ROOT / "generated/include").rglob("*.h"))
        )
        api = self.description.api
        described = {*(item.c_name for item in api.objects), *(item.c_name for item in api.documents)}
        self.assertEqual(set(re.findall(r"\b(\w+)_parse\(", headers)), described)


if __name__ == "__main__":
    unittest.main()
