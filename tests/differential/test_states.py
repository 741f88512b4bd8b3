"""Absent, null, 0, false, "", [] and {} survive a round trip in every member of every type that is generated."""

from __future__ import annotations

import re
import unittest

from tests.differential.driver import DESCRIPTIONS, ROOT, Description, Driver, load
from tests.differential.states import States

_COMMA = {"LOCPATH": str(ROOT / "build/locale"), "LC_ALL": "de_DE.UTF-8"}


class EveryState(unittest.TestCase):
    descriptions: dict[str, Description]
    drivers: dict[str, Driver]

    @classmethod
    def setUpClass(cls) -> None:
        cls.descriptions = {name: load(name) for name in DESCRIPTIONS}
        cls.drivers = {}
        for name, description in cls.descriptions.items():
            cls.drivers[name] = Driver(description, ("-O0",))
            cls.addClassCleanup(cls.drivers[name].close)

    def survive(self, locale: dict[str, str] | None) -> None:
        for name, description in self.descriptions.items():
            states = States(description.api)
            cases = [
                (kind, *pair) for kind, item in enumerate(description.api.objects) for pair in states.documents(item)
            ]
            answers = self.drivers[name].ask("roundtrip", [(kind, read.encode()) for kind, read, _ in cases], locale)
            lost = [
                f"{description.api.objects[kind].c_name}: {read} came back as {answer.verdict} {answer.text.decode()}"
                for (kind, read, wanted), answer in zip(cases, answers, strict=True)
                if answer.verdict != "A" or answer.text.decode() != wanted
            ]
            self.assertEqual([], lost[:5])
            for item in description.api.objects:
                self.assertGreater(
                    sum(description.api.objects[kind] is item for kind, _, _ in cases), 2 * len(item.members)
                )

    def test_every_state_survives(self) -> None:
        self.survive(None)

    def test_every_state_survives_where_decimals_have_a_comma(self) -> None:
        if not (ROOT / "build/locale/de_DE.UTF-8/LC_NUMERIC").exists():
            self.skipTest("the locale de_DE.UTF-8 is not there: make build/locale/de_DE.UTF-8/LC_NUMERIC")
        self.survive(_COMMA)

    def test_no_committed_type_is_left_out(self) -> None:
        """The types above are made from the description; those that programs include are the same ones."""
        headers = "".join(
            path.read_text(encoding="utf-8") for path in sorted((ROOT / "generated/include").rglob("*.h"))
        )
        parsed = set(re.findall(r"\b(\w+)_parse\(", headers))
        self.assertEqual(parsed, {item.c_name for item in self.descriptions["ecwid"].api.objects})
        self.assertGreaterEqual(len(parsed), 5)

    def test_every_kind_of_value_is_met(self) -> None:
        kinds = {member.type.kind for item in self.descriptions["sample"].api.objects for member in item.members}
        scalars = {"boolean", "integer", "number", "string", "json", "enum", "object"}
        self.assertEqual(scalars | {f"{kind} list" for kind in scalars}, kinds)


if __name__ == "__main__":
    unittest.main()
