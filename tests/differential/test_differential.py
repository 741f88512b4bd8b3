"""A bounded share of `python3 -m tests.differential`: generated validators and codecs against independent judges."""

from __future__ import annotations

import unittest

from tests.differential import compare, roundtrip
from tests.differential.driver import ROOT, Description, Driver, load
from tests.differential.schema import Judge

_QUICK = ("-O0",)
# Fixed, so that a failure of `make check` is there again the next time; `make fuzz` takes others.
_SEED = 20240604


class Verdicts(unittest.TestCase):
    description: Description
    driver: Driver

    @classmethod
    def setUpClass(cls) -> None:
        cls.description = load()
        cls.driver = Driver(cls.description, _QUICK)
        cls.addClassCleanup(cls.driver.close)

    def test_every_keyword(self) -> None:
        result = compare.run(self.description, self.driver, 8000, _SEED)
        self.assertEqual([], result.disagreements[:5])
        self.assertGreaterEqual(result.documents, 8000)
        for item in self.description.api.objects[: len(self.description.schemas)]:
            for verdict in ("accepted", "refused"):
                self.assertGreater(result.by_type[f"{item.schema} {verdict}"], 0, f"no {item.schema} was {verdict}")
        self.assertGreater(len(result.rules), 100, "many different rules are broken")

    def test_planted_faults_are_found(self) -> None:
        planted = {
            'OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "0", NULL, integer, 0)': (
                'OAC_RULE_MINIMUM, OAC_ROW_LAST, 0, "0", NULL, integer, -1)'
            ),
            "integers_1_of_lab_update_customer_response[] = {\n    0,\n    1,": (
                "integers_1_of_lab_update_customer_response[] = {\n    0,\n    2,"
            ),
            "lab_update_customer_request, lang, NULL, 0)": (
                "lab_update_customer_request, name, NULL, OAC_CHECK_REQUIRED)"
            ),
        }
        seen = set()

        def edit(text: str) -> str:
            for old, new in planted.items():
                if old in text:
                    seen.add(old)
                    text = text.replace(old, new)
            return text

        driver = Driver(self.description, _QUICK, edit=edit)
        self.addCleanup(driver.close)
        self.assertEqual(set(planted), seen)
        found = "\n".join(compare.run(self.description, driver, 12000, _SEED).disagreements)
        for name in ("CustomerContact", "UpdateCustomerResponse", "UpdateCustomerRequest"):
            self.assertIn(f"lab {name}, seed {_SEED}", found)

    def test_round_trips(self) -> None:
        result = roundtrip.run(self.description, self.driver, 2000, _SEED)
        self.assertEqual([], result.faults[:5])
        self.assertGreaterEqual(result.documents, 2000)

    def test_round_trips_where_decimals_have_a_comma(self) -> None:
        if not (ROOT / "build/locale/de_DE.UTF-8/LC_NUMERIC").exists():
            self.skipTest("the locale de_DE.UTF-8 is not there: make build/locale/de_DE.UTF-8/LC_NUMERIC")
        locale = {"LOCPATH": str(ROOT / "build/locale"), "LC_ALL": "de_DE.UTF-8"}
        result = roundtrip.run(self.description, self.driver, 2000, _SEED + 1, locale)
        self.assertEqual([], result.faults[:5])

    def test_integers_beyond_64_bits_are_refused(self) -> None:
        driver, api = self.driver, self.description.api
        kind = next(number for number, item in enumerate(api.objects) if item.schema == "Numbers")
        texts = [
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775808",
            "-9223372036854775809",
            "1e18",
            "1e19",
            "1.5",
            "10.50e1",
            "1.0",
            "-0",
            "123456789012345678901234567890",
        ]
        answers = driver.ask("verdict", [(kind, b'{"plain":%s}' % text.encode()) for text in texts])
        self.assertEqual("APAPAPPAAAP", "".join(answer.verdict for answer in answers))

    def test_the_judge_is_strict(self) -> None:
        judge = Judge(self.description)
        kind = next(
            number for number, item in enumerate(self.description.api.objects) if item.schema == "CustomerContact"
        )
        self.assertTrue(judge.accepts(kind, b'{"id":1,"type":"EMAIL"}'))
        for text in (
            b'{"unknown":1}',
            b'{"timestamp":"2024"}',
            b'{"id":1.5}',
            b'{"type":"FAX"}',
            b'{"id":null}',
            b"[]",
        ):
            self.assertFalse(judge.accepts(kind, text), text)

    def test_the_same_seed_makes_the_same_documents(self) -> None:
        one, other = (list(compare.documents(self.description, 300, 5)) for _ in range(2))
        self.assertEqual(one, other)
        self.assertNotEqual(one, list(compare.documents(self.description, 300, 6)))


if __name__ == "__main__":
    unittest.main()
