"""--only-changes: the body says how a thing is to be, and what is so already is not sent."""

from __future__ import annotations

import json
import unittest

from tests.command.support import Commands, Script, http
from tests.command.test_edit import DESK, DONE, sent

UPDATE = ("update-desk", "5", "--only-changes")


class OnlyChanges(Commands):
    def change(self, body: str, *more: str, was: str = DESK) -> tuple[int, list[str], str]:
        """Exit status, what was told, and the body that was sent; empty: none was."""
        with Script(http(body=was), DONE) as server:
            done = self.run_command(*UPDATE, *more, body=body, base=server.address)
        self.assertLessEqual(server.requests, 2)
        return done.returncode, done.stderr.replace("lab: ", "").splitlines(), sent(server.received)

    def test_the_whole_thing_with_one_change(self) -> None:
        body = DESK.replace("Hall", "Loft")
        self.assertEqual((0, [], '{"place":"Loft"}'), self.change(body, "--body", "-"))

    def test_what_the_body_leaves_out_stays_at_any_depth(self) -> None:
        code, told, body = self.change('{"owner":{"room":"2"},"note":null}', "--body", "-")
        self.assertEqual((0, []), (code, told))
        self.assertEqual({"owner": {"name": "Ann", "room": "2"}}, json.loads(body))
        self.assertEqual((0, [], '{"place":"Loft"}'), self.change("", "--place", "Loft", "--version", "3"))
        code, _, body = self.change('{"owner":{"badge":{"code":"1"}}, "place":"Hall"}', "--body", "-")
        self.assertEqual({"owner": {"name": "Ann", "room": "1", "badge": {"code": "1"}}}, json.loads(body))

    def test_nothing_differs(self) -> None:
        same = (0, ["nothing differs, nothing was sent"], "")
        for body in (DESK, "{}", '{"version":3.0,"pl\\u0061ce":"Hall"}', '{"note":null,"drawers":[%s]}'):
            body = body.replace("%s", '{"label":"top","id":1},{"id":2,"weight":3e0,"label":"low"}')
            self.assertEqual(same, self.change(body, "--body", "-"), body)
        self.assertEqual(same, self.change("", "--place", "Hall"))

    def test_what_cannot_be_sent_is_told_where_it_differs(self) -> None:
        code, told, body = self.change(
            '{"id":6,"height":1,"owner":{"seen":"y"},"lamp":1,"place":"Loft","serial":1}', "--body", "-"
        )
        self.assertEqual((2, ""), (code, body))
        self.assertEqual(
            [
                "id: update-desk cannot change it",
                "height: it is read-only: update-desk cannot change it",
                "owner.seen: update-desk cannot change it",
                "serial: update-desk knows no such member; --allow-unknown sends it all the same",
                "lamp: update-desk knows no such member; --allow-unknown sends it all the same",
            ],
            told,
        )
        code, told, body = self.change('{"place":null}', "--body", "-")
        self.assertEqual((2, ["place: update-desk cannot remove it, and takes no null"]), (code, told))

    def test_unknown_members_are_sent_where_that_is_asked_for(self) -> None:
        found = self.change('{"lamp":[1.50],"serial":2}', "--body", "-", "--allow-unknown")
        self.assertEqual((0, [], '{"serial":2,"lamp":[1.50]}'), found)

    def test_rules_and_types_and_texts_that_are_none(self) -> None:
        for body, expected in (
            ('{"place":7}', "place: expected a string, got 7"),
            ('{"version":1.5}', "version: expected an integer"),
            ("[1]", "body: expected an object"),
            ("{", "standard input:1:2: expected"),
            ('{"place":"a","place":"b"}', "name is there twice"),
        ):
            code, told, body = self.change(body, "--body", "-")
            self.assertEqual((2, ""), (code, body), body)
            self.assertIn(expected, told[0])

    def test_what_is_required_goes_with_it(self) -> None:
        lamp = '{"colour":"red","level":2,"revision":7,"hours":5}'
        with Script(http(body=lamp), DONE) as server:
            done = self.run_command(
                "update-lamp", "1", "--only-changes", "--colour", "blue", body="", base=server.address
            )
        self.assertEqual((0, ""), (done.returncode, done.stderr))
        self.assertEqual({"level": 2, "colour": "blue", "revision": 7}, json.loads(sent(server.received)))

    def test_a_dry_run_reads_and_prints_the_request(self) -> None:
        with Script(http(body=DESK)) as server:
            done = self.run_command(*UPDATE, "--place", "Loft", "--dry-run", body="", base=server.address)
        self.assertEqual((0, "", 1), (done.returncode, done.stderr, server.requests))
        self.assertTrue(done.stdout.endswith('\n\n{"place":"Loft"}\n'))

    def test_it_is_more_than_one_call(self) -> None:
        for option in ("--print-curl", "--print-c"):
            done = self.run_command(*UPDATE, "--place", "Loft", option, body="")
            self.assertEqual((2, ""), (done.returncode, done.stdout))
            self.assertIn("lab: --only-changes reads what is there first", done.stderr)

    def test_what_cannot_be_read_is_told(self) -> None:
        with Script(http("404 Not Found", "{}")) as server:
            done = self.run_command(*UPDATE, "--place", "Loft", body="", base=server.address)
        self.assertEqual((1, 1), (done.returncode, server.requests))
        done = self.run_command("change-peg", "a", "1", "--hat", "x", "--only-changes", body="")
        self.assertEqual(2, done.returncode)
        self.assertIn("asks for more than this command has; see `lab edit --help`", done.stderr)

    def test_commands_that_nothing_reads_do_not_have_it(self) -> None:
        for arguments in (("put-shelf", "5", "--body", "-"), ("get-desk", "5"), ("delete-desk", "5")):
            done = self.run_command(*arguments, "--only-changes", body="{}")
            self.assertEqual(2, done.returncode)
            self.assertIn("has no option --only-changes", done.stderr)


if __name__ == "__main__":
    unittest.main()
