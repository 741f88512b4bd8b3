"""What stands in a path may be given without the names of its flags, in its order."""

from __future__ import annotations

from tests.command.support import Commands


class Positional(Commands):
    def path(self, *arguments: str) -> str:
        done = self.run_command(arguments[0], "--dry-run", *arguments[1:], body="{}")
        self.assertEqual((0, ""), (done.returncode, done.stderr), arguments)
        return done.stdout.splitlines()[0].partition("/api/v3")[2]

    def faults(self, *arguments: str) -> list[str]:
        done = self.run_command(arguments[0], "--dry-run", *arguments[1:], body="{}")
        self.assertEqual((2, ""), (done.returncode, done.stdout), arguments)
        return [line.removeprefix("lab: ") for line in done.stderr.splitlines()][:-1]

    def test_in_the_order_of_the_path_among_flags_and_behind_them(self) -> None:
        for arguments in (
            ("1003", "5"),
            ("--store-id", "1003", "5"),
            ("5", "--store-id", "1003"),
            ("1003", "--customer-id=5"),
            ("--customer-id", "5", "1003"),
            ("--", "1003", "5"),
            ("1003", "--timeout", "3", "5"),
        ):
            self.assertEqual("/1003/customers/5", self.path("delete-customer", *arguments), arguments)

    def test_any_kind_of_value(self) -> None:
        self.assertEqual("/points/3,4/;row=1/.%E2%82%AC%2F", self.path("read-point", "3,4", '{"row":1}', "€/"))
        self.assertEqual("/labels/-5", self.path("read-label", "--", "-5"))

    def test_what_is_wrong_is_said_of_its_flag(self) -> None:
        self.assertEqual(
            ['--customer-id: expected a whole number of at most 64 bits, got "Ann"'],
            self.faults("delete-customer", "1003", "Ann"),
        )
        self.assertEqual(["--store-id: expected at least 1, got 0"], self.faults("delete-customer", "0", "5"))
        self.assertEqual(["--label: it is empty"], self.faults("read-label", ""))
        self.assertEqual(["--customer-id is missing"], self.faults("delete-customer", "1003"))

    def test_one_too_many_is_told_what_was_expected(self) -> None:
        beside = "nothing without a flag beside the values of its path: --store-id, --customer-id"
        for arguments in (("1003", "5", "6"), ("--customer-id", "5", "1003", "6")):
            self.assertEqual(
                [f'unexpected argument "6"; delete-customer takes {beside}'],
                self.faults("delete-customer", *arguments),
            )
        self.assertEqual(
            ['unexpected argument "x"; read-health takes no value without a flag'], self.faults("read-health", "x")
        )
        self.assertEqual(20 - 2, len(self.faults("delete-customer", *"5" * 20)))

    def test_help_shows_it(self) -> None:
        for option in ("--help", "-h"):
            text = self.run_command("delete-customer", option).stdout
            self.assertIn("delete-customer [--store-id] N [--customer-id] N [OPTION]...\n", text)
        text = self.run_command("delete-customer", "--help").stdout
        self.assertIn("Flags in brackets may be left out before their values, in this order.", " ".join(text.split()))
        self.assertNotIn("in brackets", self.run_command("read-health", "--help").stdout)
