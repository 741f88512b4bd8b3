"""Every construct of OpenAPI that is supported: its model is as committed, its C compiles without a warning, and its
program sends and reads what its exchange says. OAC_CONSTRUCTS_TIER chooses another compiler (building.TIERS).
"""

from __future__ import annotations

import os
import unittest
from collections.abc import Callable, Mapping

from tests.constructs import house, running
from tests.constructs.building import TIERS

_TIER = TIERS[os.environ.get("OAC_CONSTRUCTS_TIER", "gcc")]


class OnTheWire(unittest.TestCase):
    outcomes: Mapping[str, str]

    @classmethod
    def setUpClass(cls) -> None:
        if tool := running.missing(_TIER):
            raise unittest.SkipTest(f"{tool} is not installed")
        cls.outcomes = running.outcomes(house.names(), _TIER)

    def test_there_are_constructs(self) -> None:
        self.assertGreater(len(house.names()), 5)


class Model(unittest.TestCase):
    maxDiff = 4000

    def test_every_folder_has_its_files(self) -> None:
        for path in house.FOLDER.iterdir():
            if path.is_dir() and path.name != "__pycache__":
                present = {file.name for file in path.iterdir()}
                wanted = {"openapi.yaml", house.MODEL, "program.c", "exchange.json"}
                self.assertEqual(set(), wanted - present, path.name)


def _on_the_wire(name: str) -> Callable[[OnTheWire], None]:
    def test(self: OnTheWire) -> None:
        if wrong := self.outcomes[name]:
            self.fail(f"\n{wrong}")

    return test


def _model(name: str) -> Callable[[Model], None]:
    def test(self: Model) -> None:
        if wrong := running.told(name):
            self.fail(f"\n{wrong}")

    return test


for _name in house.names():
    setattr(OnTheWire, f"test_{_name}", _on_the_wire(_name))
    if _TIER.name == "gcc":  # the same for every compiler
        setattr(Model, f"test_{_name}", _model(_name))


if __name__ == "__main__":
    unittest.main()
