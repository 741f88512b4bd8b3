"""--null NAME makes members of the body null: by their JSON names or as flags, also within objects."""

from __future__ import annotations

import json
import unittest

from tests.command.support import Commands

CUSTOMER = ("update-customer", "--store-id", "1003", "--customer-id", "5")
THING = ("put-thing", "--id", "1", "--code", "a", "--note", "b")


class Null(Commands):
    def sent(self, *arguments: str, body: str = "") -> object:
        done = self.run_command(*arguments, "--dry-run", body=body)
        self.assertEqual((0, ""), (done.returncode, done.stderr), arguments)
        return json.loads(done.stdout.partition("\n\n")[2])

    def faults(self, *arguments: str, body: str = "") -> list[str]:
        done = self.run_command(*arguments, "--dry-run", body=body)
        self.assertEqual((2, ""), (done.returncode, done.stdout), arguments)
        lines = [line.removeprefix("lab: ") for line in done.stderr.splitlines()]
        return [line for line in lines if not line.startswith("see `lab ")]

    def test_by_either_name_again_and_with_commas(self) -> None:
        shelf = ("put-shelf", "--id", "1")
        for flags, expected in (
            (["--null", "lastPayment"], {"lastPayment": None}),
            (
                ["--null=last-payment,amount", "--grid", "[[1,1]]"],
                {"grid": [[1, 1]], "lastPayment": None, "amount": None},
            ),
            (["--null", "lastPayment", "--null", "amount"], {"lastPayment": None, "amount": None}),
        ):
            self.assertEqual(expected, self.sent(*shelf, *flags), flags)

    def test_within_objects(self) -> None:
        flags = ("--null", "nulls.text,nulls.part", "--null=nulls.tags", "--nulls.number", "3")
        wanted = {"nulls": {"text": None, "number": 3, "part": None, "tags": None}}
        self.assertEqual(wanted, self.sent(*THING, *flags))
        body = '{"nulls": {"kind": "a", "text": "x"}}'
        self.assertEqual(
            {"nulls": {"kind": "a", "text": None}}, self.sent(*THING, "--null", "nulls.text", "--body", "-", body=body)
        )

    def test_it_is_sent_whatever_the_description_allows(self) -> None:
        """Who says so knows: few descriptions say what null means."""
        self.assertEqual({"taxId": None}, self.sent(*CUSTOMER, "--null", "taxId"))
        self.assertEqual({"billingPerson": {"city": None}}, self.sent(*CUSTOMER, "--null", "billingPerson.city"))
        self.assertEqual({"contacts": None, "name": "x"}, self.sent(*CUSTOMER, "--null", "contacts", "--name", "x"))

    def test_what_else_is_wrong_is_a_violation(self) -> None:
        why = "null is not allowed; leave the member out instead"
        self.assertEqual(
            [f"name: {why}"], self.faults(*CUSTOMER, "--null", "taxId", "--body", "-", body='{"name":null}')
        )

    def test_names_that_are_none(self) -> None:
        for name, nearest in (
            ("taxid", "taxId"),
            ("customer-group-di", "customer-group-id"),
            ("billingPerson.cty", "billingPerson.city"),
            ("billing-person.country-cod", "billing-person.country-code"),
        ):
            wanted = [f"--null {name}: there is no such member; did you mean {nearest}?"]
            self.assertEqual(wanted, self.faults(*CUSTOMER, "--null", name))
        for name in ("", "zzzzzzzz", "name.x", "billingPerson.", ".name", "billingPerson..city", "customerId"):
            wanted = [f"--null {name}: there is no such member"]
            self.assertEqual(wanted, [line.partition(";")[0] for line in self.faults(*CUSTOMER, "--null", name)])
        self.assertEqual(
            ["delete-customer has no option --null"], self.faults("delete-customer", *CUSTOMER[1:], "--null", "a")
        )

    def test_what_is_given_as_well_is_an_error(self) -> None:
        for flags, fault in (
            (("--name", "x", "--null", "name"), "--null name: its flag gives it a value"),
            (("--null", "name", "--name", "x"), "--name: --null makes it null"),
            (("--null", "name,name"), "--null name is given twice"),
            (("--null", "contacts", "--contacts", "[]"), "--contacts: --null makes it null"),
            (
                ("--null", "billingPerson", "--billing-person.city", "Oslo"),
                "--billing-person.city: --null makes billingPerson null, and it is a member of it",
            ),
        ):
            self.assertIn(fault, self.faults(*CUSTOMER, *flags), flags)


if __name__ == "__main__":
    unittest.main()
