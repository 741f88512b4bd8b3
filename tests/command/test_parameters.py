"""Flags for parameters of every place and kind, and all that is wrong with them in one list."""

from __future__ import annotations

import json
import unittest

from tests.command.support import Commands, Script, http

SEARCH = ("search-things", "--kind", "big", "--flag", "true", "--rate", "1.5", "--q", "x y")


class Parameters(Commands):
    def url(self, *arguments: str) -> str:
        done = self.run_command(*SEARCH, *arguments, "--dry-run")
        self.assertEqual(done.returncode, 0, done.stderr)
        method, _, url = done.stdout.splitlines()[0].partition(" ")
        self.assertEqual(method, "GET")
        return url.partition(".json?q=x%20y")[2]

    def faults(self, *arguments: str, body: str = "") -> list[str]:
        done = self.run_command(*arguments, "--dry-run", body=body)
        self.assertEqual((done.returncode, done.stdout), (2, ""), done.stderr)
        lines = [line.removeprefix("lab: ") for line in done.stderr.splitlines()]
        self.assertEqual(lines[-1], f"see `lab {arguments[0]} --help`")
        return lines[:-1]

    def test_each_kind_of_flag(self) -> None:
        cases: tuple[tuple[list[str], str], ...] = (
            ([], ""),
            (["--limit", "5"], "&limit=5"),
            (["--ids", "1", "--ids=2,3"], "&ids=1&ids=2&ids=3"),
            (["--ids", "[1, 2 ]", "--ids", "3"], "&ids=1&ids=2&ids=3"),
            (["--ids", "[]"], ""),
            (["--tags", "new,old"], "&tags=new,old"),
            (["--words", "a b,c"], "&words=a%20b%20c"),
            (["--words", '["a,b", "c\\"d"]'], "&words=a%2Cb%20c%22d"),
            (["--words", ""], "&words="),
            (["--codes=a", "--codes=b"], "&codes=a%7Cb"),
            (["--page-size", "-7"], "&page%5Bsize%5D=-7"),
            (["--where", '{"name": "n", "box": {"id": 1}}'], "&where%5Bname%5D=n&where%5Bbox%5D%5Bid%5D=1"),
            (["--flat", '{"a": 1, "b": "\\u00fc"}'], "&a=1&b=%C3%BC"),
            (["--raw", '{"x":[ ]}'], "&raw=%7B%22x%22%3A%5B%20%5D%7D"),
            (["--range", "a/b"], "&range=a/b"),
            (["--only", "false"], "&only=false"),
        )
        for arguments, expected in cases:
            self.assertEqual(self.url(*arguments), expected, arguments)

    def test_headers_and_cookies(self) -> None:
        done = self.run_command(
            *SEARCH, "--x-trace", "t", "--if-sizes", "1,2", "--session", "s", "--cookie-limit", "4", "--dry-run"
        )
        self.assertEqual(done.stdout.splitlines()[-3:], ["X-Trace: t", "If-Sizes: 1,2", "Cookie: [redacted]"])

    def test_secrets_in_a_query_are_not_shown(self) -> None:
        done = self.run_command(*SEARCH, "--where", '{"name": "shown"}', "--flat", '{"a": 1}', "--dry-run")
        self.assertIn("shown", done.stdout)
        done = self.run_command(*SEARCH, "--raw", '{"token": "shown"}', "--dry-run")
        self.assertIn("shown", done.stdout)  # it is the parameter's name that counts

    def test_pieces_of_the_path(self) -> None:
        done = self.run_command("read-point", "--ids", "1,2", "--point", '{"row":1}', "--name", "n", "--dry-run")
        self.assertIn("/points/1,2/;row=1/.n\n", done.stdout)
        self.assertEqual(
            ['--ids: expected a whole number of at most 64 bits, got "x"', '--point.row: expected an integer, got "z"'],
            self.faults("read-point", "--ids", "1,x", "--point", '{"row":"z"}', "--name", "n"),
        )
        self.assertEqual(
            ["--ids[1]: expected at least 1, got 0"],
            self.faults("read-point", "--ids", "1,0", "--point", "{}", "--name", "n"),
        )

    def test_all_that_is_missing_is_told(self) -> None:
        missing = [f"--{flag} is missing" for flag in ("kind", "flag", "rate", "q")]
        self.assertEqual(missing, self.faults("search-things"))

    def test_all_that_is_wrong_is_told(self) -> None:
        found = self.faults(
            *("search-things", "--kind", "odd", "--flag", "maybe", "--rate", "1e", "--limit", "0", "--ids", "0,2"),
            *("--where", '{"box": 5}', "--raw", "{", "--raw", "1", "--page-size", "x", "--nonsense", "1"),
        )
        self.assertEqual(
            [
                '--flag: expected true or false, got "maybe"',
                '--rate: expected a number such as 2.5, got "1e"',
                "--raw: expected JSON: expected a member's name in quotes, got the end of the text",
                "--raw is given twice",
                '--page-size: expected a whole number of at most 64 bits, got "x"',
                "search-things has no option --nonsense",
                "--q is missing",
                '--kind: expected one of "big", "a/b", got "odd"',
                "--where.box: expected an object, got 5",
                "--limit: expected at least 1, got 0",
                "--ids[0]: expected at least 1, got 0",
            ],
            found,
        )

    def test_faults_of_flags_and_of_the_body_are_one_list(self) -> None:
        found = self.faults("update-customer", "--store-id", "0", "--body", "-", body='{"email": 5}')
        self.assertEqual(
            ["--customer-id is missing", "--store-id: expected at least 1, got 0", "email: expected a string, got 5"],
            found,
        )

    def test_allow_unknown(self) -> None:
        arguments = ["search-things", "--kind=odd", "--flag=true", "--rate=1", "--q=x", "--tags=other"]
        self.assertEqual(2, len(self.faults(*arguments)))
        done = self.run_command(*arguments, "--allow-unknown", "--dry-run")
        self.assertIn("/search/odd/true-1.json?q=x&tags=other\n", done.stdout)

    def test_optional_bodies(self) -> None:
        for body, expected in (("", ""), ('["a"]', '["a"]')):
            flags = ["--body", "-"] if body else []
            with Script(http("202 Accepted", '["x"]')) as server:
                done = self.run_command("start-tasks", *flags, body=body, base=server.address)
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertEqual(json.loads(done.stdout), {"which": "202", "202": ["x"]})
            sent = server.received[0].decode()
            self.assertTrue(sent.startswith("POST /api/v3/tasks HTTP/1.1\r\n"))
            self.assertEqual(sent.partition("\r\n\r\n")[2], expected)
            self.assertIn(f"Content-Length: {len(expected)}\r\n", sent)
            self.assertEqual("Content-Type: " in sent, bool(body))

    def test_head(self) -> None:
        answer = b"HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n"
        with Script(answer) as server:
            done = self.run_command("check-tasks", base=server.address)
        self.assertEqual((done.returncode, done.stdout), (0, "\n"), done.stderr)
        self.assertTrue(server.received[0].startswith(b"HEAD /api/v3/tasks HTTP/1.1\r\n"))

    def test_an_empty_header_is_sent(self) -> None:
        with Script(http(body="[]")) as server:
            done = self.run_command(*SEARCH, "--x-trace", "", base=server.address)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn(b"\r\nX-Trace:\r\n", server.received[0])


if __name__ == "__main__":
    unittest.main()
