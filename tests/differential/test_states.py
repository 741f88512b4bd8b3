"""Absent, null, 0, false, "", [] and {} survive a round trip in every member of every type that is generated."""

from __future__ import annotations

import unittest

from tests.differential.driver import ROOT, Description, Driver, load
from tests.differential.states import States, lost

_COMMA = {"LOCPATH": str(ROOT / "build/locale"), "LC_ALL": "de_DE.UTF-8"}


class EveryState(unittest.TestCase):
    description: Description
    driver: Driver

    @classmethod
    def setUpClass(cls) -> None:
        cls.description = load()
        cls.driver = Driver(cls.description, ("-O0",))
        cls.addClassCleanup(cls.driver.close)

    def survive(self, locale: dict[str, str] | None) -> None:
        self.assertEqual([], lost(self.description, self.driver, locale)[:5])

    def test_every_state_survives(self) -> None:
        self.survive(None)

    def test_every_state_survives_where_decimals_have_a_comma(self) -> None:
        if not (ROOT / "build/locale/de_DE.UTF-8/LC_NUMERIC").exists():
            self.skipTest("the locale de_DE.UTF-8 is not there: make build/locale/de_DE.UTF-8/LC_NUMERIC")
        self.survive(_COMMA)

    def test_every_member_is_met_in_several_states(self) -> None:
        states = States(self.description.api)
        for item in self.description.api.objects:
            self.assertGreater(len(list(states.documents(item))), 2 * len(item.members))

    def test_every_kind_of_value_is_met(self) -> None:
        kinds = {member.type.kind for item in self.description.api.objects for member in item.members}
        scalars = {"boolean", "integer", "number", "string", "json", "enum", "object"}
        wanted = (
            scalars | {f"{kind} {ending}" for kind in scalars | {"union"} for ending in ("list", "map")} | {"union"}
        )
        wanted |= {"integer list list", "string list list list", "object list map", "object list map list"}
        self.assertEqual({"json map"}, wanted - kinds)  # there is a map of unions of JSON instead


if __name__ == "__main__":
    unittest.main()
