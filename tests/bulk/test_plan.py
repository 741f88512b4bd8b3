"""The plan of bulk: all of the input is checked before anything is sent; duplicates, shards, limits, the question."""

from __future__ import annotations

import json
import os
import unittest
from pathlib import Path

from tests.bulk.inputs import UPDATE, Inputs
from tests.command.support import Script, Terminal

SOUND = '{"customerId":1,"name":"a"}\n'
INVALID = '{"customerId":2,"name":3}\n'
TWICE = '{"customerId":1,"name":"b"}\n'


def fnv(key: str) -> int:
    """As the guide has it."""
    value = 0xCBF29CE484222325
    for byte in key.encode():
        value = (value ^ byte) * 0x100000001B3 % 2**64
    return value


class Plan(Inputs):
    def test_in_numbers(self) -> None:
        text = SOUND + INVALID + TWICE + '{"customerId":4,"name":"c"}\n'
        done = self.plan(text)
        self.assertEqual(done.returncode, 2)
        self.assertEqual(
            json.loads(done.stdout) | {"input": ""},
            {
                "command": "update-customer",
                "input": "",
                "items": 4,
                "valid": 3,
                "invalid": 1,
                "duplicates": 1,
                "planned": 3,
            },
        )
        self.assertIn("items.ndjson:3:15: error: 1003/1 is what line 1 is about, too\n", done.stderr)
        self.assertIn("nothing is sent: invalid items: 1, duplicates: 1, of 4\n", done.stderr)

    def test_nothing_is_sent_where_anything_is_wrong(self) -> None:
        for text in (SOUND + INVALID, SOUND + TWICE):
            path = self.write("items.ndjson", text)
            with Script() as script:
                done = self.run_command(*UPDATE, "--input", str(path), base=script.address)
            self.assertEqual((done.returncode, script.requests, os.listdir(self.folder)), (2, 0, ["items.ndjson"]))

    def test_what_is_wrong_can_be_left_out(self) -> None:
        path = self.write("items.ndjson", SOUND + INVALID + "{broken\n")
        with Script() as script:
            done = self.run_command(*UPDATE, "--input", str(path), "--skip-invalid", base=script.address)
        self.assertEqual((done.returncode, script.requests), (3, 1), done.stderr)
        left = [json.loads(line) for line in Path(f"{path}.failed.ndjson").read_text(encoding="utf-8").splitlines()]
        self.assertEqual([(item["$line"], item["$state"]) for item in left], [(2, "invalid"), (3, "invalid")])
        self.assertEqual((left[0]["customerId"], left[0]["$reason"]), (2, "name: expected a string, got 3"))
        self.assertEqual(left[1]["$text"], "{broken")
        self.assertEqual(os.stat(f"{path}.failed.ndjson").st_mode & 0o777, os.stat(path).st_mode & 0o666)
        again = self.run_command(*UPDATE, "--input", f"{path}.failed.ndjson", "--plan")
        self.assertIn("failed.ndjson:1:", again.stderr)

    def test_duplicates_can_be_allowed(self) -> None:
        self.assertEqual(self.counts(SOUND + TWICE, "--allow-duplicates")["duplicates"], 1)
        self.assertEqual(self.plan(SOUND + TWICE, "--allow-duplicates").returncode, 0)

    def test_ids_are_the_same_by_what_they_mean(self) -> None:
        self.assertEqual(self.counts(SOUND + '{"customerId":1.0,"name":"b"}\n')["duplicates"], 1)
        self.assertEqual(self.counts(SOUND + '{"customerId":1,"storeId":1003,"name":"b"}\n')["duplicates"], 1)

    def test_what_is_set_gives_way_to_the_item(self) -> None:
        path = self.write("items.ndjson", SOUND + '{"storeId":7,"customerId":1,"name":"a"}\n')
        arguments = ("bulk", "update-customer", "--input", str(path), "--plan", "--output", "json")
        done = self.run_command(*arguments, shell="</dev/null", before="export LAB_STORE_ID=1003")
        self.assertEqual((done.returncode, json.loads(done.stdout)["valid"]), (0, 2), done.stderr)

    def test_so_many_errors_are_told_one_by_one(self) -> None:
        for most, told in ((None, 100), ("3", 3), ("0", 0)):
            more = ["--max-errors", most] if most else []
            done = self.plan(INVALID * 150, *more)
            self.assertEqual(done.stderr.count(" error: "), told)
            self.assertIn(f"{150 - told} more errors are not shown", done.stderr)

    def test_shards_are_the_whole(self) -> None:
        ids = list(range(1, 301))
        text = "".join(f'{{"customerId":{number},"name":"x"}}\n' for number in ids)
        planned = [self.counts(text, "--shard", f"{which}/3")["planned"] for which in (1, 2, 3)]
        hashes = [fnv(f"1003/{number}") for number in ids]
        expected = [(value ^ value >> 32) % 3 for value in hashes]
        self.assertEqual(planned, [expected.count(which) for which in range(3)])

    def test_what_is_created_is_split_by_line(self) -> None:
        path = self.write("items.ndjson", '{"name":"x"}\n' * 10)
        create = ("bulk", "create-customer", "--store-id", "1003", "--input", str(path), "--plan", "--output", "json")
        for which, planned in ((1, 4), (2, 3), (3, 3)):
            done = self.run_command(*create, "--shard", f"{which}/3")
            plan = json.loads(done.stdout)
            self.assertEqual((plan["planned"], plan["duplicates"]), (planned, 0), done.stderr)

    def test_what_may_have_been_done_is_not_done_again(self) -> None:
        path = self.write("items.ndjson", '{"$state":"unknown","name":"x"}\n{"$state":"failed","name":"x"}\n')
        done = self.run_command("bulk", "create-customer", "--store-id", "1003", "--input", str(path), "--plan")
        self.assertEqual(done.returncode, 2)
        self.assertIn("items.ndjson:1:11: error: $state: an earlier run may have carried it out", done.stderr)
        self.assertEqual(self.counts('{"$state":"unknown","customerId":1,"name":"x"}\n')["valid"], 1)

    def test_usage(self) -> None:
        path = str(self.write("items.ndjson", SOUND))
        cases: list[tuple[list[str], str]] = [
            (["bulk"], "first, as in"),
            (["bulk", "updat-customer"], "did you mean update-customer?"),
            (["bulk", "read-contacts", "--input", path], "only reads"),
            (["bulk", "put-photo", "--input", path], "sends files"),
            ([*UPDATE], "--input is missing"),
            ([*UPDATE, "--input", path, "--pln"], "did you mean --plan?"),
            ([*UPDATE, "--input", path, "--body", "x"], "has no option --body"),
            ([*UPDATE, "--input", path, "--shard", "3/2"], "--shard: expected which of how many"),
            ([*UPDATE, "--input", path, "--shard", "0/2"], "--shard: expected which of how many"),
            ([*UPDATE, "--input", path, "--max-errors", "x"], "--max-errors: expected a whole number"),
            ([*UPDATE, "--input", path, "--null-text", "x"], "--null-text is about CSV"),
            ([*UPDATE, "--input", path, "--input-format", "xml"], "expected ndjson or csv"),
            ([*UPDATE, "--input", path, "--delimiter", "ab"], "--delimiter: expected one character"),
            ([*UPDATE, "--input", str(self.folder / "none")], "No such file"),
            ([*UPDATE, "--input", path, path], "unexpected argument"),
        ]
        for arguments, words in cases:
            with self.subTest(arguments=arguments):
                done = self.run_command(*arguments, base=None)
                self.assertEqual((done.returncode, words in done.stderr), (2, True), done.stderr)


class Question(Inputs):
    def test_without_a_terminal_nothing_is_sent(self) -> None:
        path = self.write("items.ndjson", SOUND)
        with Script() as script:
            done = self.run_command(
                *UPDATE,
                "--input",
                str(path),
                "--confirm",
                base=script.address,
                shell="</dev/null",
                before="setsid true",
            )
        if "Send" not in done.stderr:  # whoever runs the tests may have a terminal
            self.assertEqual((done.returncode, script.requests), (2, 0), done.stderr)

    def test_it_shows_what_is_about_to_happen(self) -> None:
        path = self.write("items.ndjson", SOUND)
        for answer, code, requests in (("n\n", 2, 0), ("\n", 2, 0), ("y\n", 0, 1)):
            arguments = [*UPDATE, "--input", str(path), "--confirm"]
            with Script() as script, Terminal(arguments, script.address) as terminal:
                terminal.wait_for("[y/N]")
                terminal.write(answer)
                status, text, _, _ = terminal.end()
            self.assertEqual((status, script.requests), (code, requests), text)
            self.assertIn(f"storeId     1003\nserver      {script.address}\n", text)
            self.assertIn('PUT 1003/1 {"name":"a"}', text)

    def test_what_is_changed_after_the_plan_is_not_sent(self) -> None:
        path = self.write("items.ndjson", SOUND + '{"customerId":2,"name":"b"}\n')
        with Script() as script, Terminal([*UPDATE, "--input", str(path), "--confirm"], script.address) as terminal:
            terminal.wait_for("[y/N]")
            path.write_text(SOUND + '{"customerId":3,"name":"b"}\n', encoding="utf-8")
            terminal.write("y\n")
            status, text, _, _ = terminal.end()
        self.assertNotEqual(status, 0, text)
        self.assertIn("the file was changed after it was read", text)
        self.assertNotIn(b"/customers/3", b"".join(script.received))


if __name__ == "__main__":
    unittest.main()
