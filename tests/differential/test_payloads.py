"""The documents in tests/data are what their READMEs say, by the description that tests and benchmarks use."""

from __future__ import annotations

import json
import unittest
from typing import Any

from codegen.description.bundle import plain_description
from tests.harness.lab import ROOT, SPEC
from tests.mock.judge import Judge

DATA = ROOT / "tests/data"


class Payloads(unittest.TestCase):
    def setUp(self) -> None:
        self.document = plain_description(str(SPEC))
        self.schema = {"$ref": "#/components/schemas/UpdateCustomerRequest"}
        self.judge = Judge(self.document, self.schema)

    def broken(self, name: str) -> list[tuple[str, str]]:
        return [(violation.path, violation.keyword) for violation in self.judge.violations(self.payload(name))]

    def payload(self, name: str) -> Any:
        return json.loads((DATA / name).read_bytes())

    def members(self, name: str) -> list[str]:
        return list(self.document["components"]["schemas"][name]["properties"])

    def test_sizes(self) -> None:
        sizes = {path.name: path.stat().st_size for path in (DATA / "bench").glob("*.json")}
        self.assertEqual({"small.json": 81, "full.json": 2299, "large.json": 56707}, sizes)

    def test_what_is_valid(self) -> None:
        for name in ("update-customer/page.json", "update-customer/full.json", "bench/small.json"):
            self.assertEqual([], self.broken(name), name)

    def test_full_ones_have_every_member_in_the_order_of_the_description(self) -> None:
        for name in ("update-customer/full.json", "bench/full.json", "bench/large.json"):
            self.assertEqual(self.members("UpdateCustomerRequest"), list(self.payload(name)), name)
        full = self.payload("bench/full.json")
        self.assertEqual((2, 4), (len(full["shippingAddresses"]), len(full["contacts"])))
        for address in full["shippingAddresses"]:
            self.assertEqual(self.members("CustomerShippingAddress"), list(address))
        for contact in full["contacts"]:
            self.assertEqual(self.members("CustomerContact"), list(contact))
        valid = self.payload("update-customer/full.json")
        self.assertEqual(valid, self.judge.writable(valid), "nothing that is read-only")

    def test_what_is_broken(self) -> None:
        self.assertEqual([("contacts", "maxContains")], self.broken("bench/full.json"))
        self.assertEqual(
            [
                ("email", "type"),
                ("shippingAddresses[1].countryCode", "pattern"),
                ("contacts", "maxContains"),
                ("contacts[1].orderBy", "minimum"),
                ("taxExempt", "type"),
            ],
            self.broken("../demo/refused.json"),
        )


if __name__ == "__main__":
    unittest.main()
