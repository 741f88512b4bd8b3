"""`api METHOD PATH` sends what the description does not know, to the API's own server alone."""

from __future__ import annotations

import shlex
import tempfile
import unittest
from pathlib import Path

from tests.command.printing import Printing
from tests.command.support import COMMAND, TOKEN, Commands, Script, http
from tests.snippets.building import ROOT
from tests.snippets.recorder import Recorder

STORE = ("--store-id", "1003")
CALLS = {
    "json": (
        "api",
        "POST",
        "/new/a b?x=1&y=\u00fc%20",
        "--query",
        "n=a b&c",
        "--body",
        "a.json",
        "--header",
        "X-A: 'b'",
    ),
    "known": ("api", "PUT", "/customers/5", *STORE, "--body", "a.json"),
    "bytes": ("api", "PUT", "/new", "--body", "image.jpg", "--content-type", "image/png"),
    "empty": ("api", "DELETE", "/new/5"),
}


class Api(Commands):
    def line(self, *arguments: str, body: str = "") -> str:
        """Where a request would go."""
        done = self.run_command("api", *arguments, "--dry-run", base=None, body=body)
        self.assertEqual((0, ""), (done.returncode, done.stderr), arguments)
        return done.stdout.partition("\n")[0]

    def fault(self, *arguments: str, body: str = "") -> str:
        done = self.run_command("api", *arguments, body=body, base=None)
        self.assertEqual((2, ""), (done.returncode, done.stdout), arguments)
        return done.stderr.partition("\n")[0].removeprefix("lab: ")

    def test_where_it_goes(self) -> None:
        base = "https://lab.example/api/v3"
        for arguments, expected in (
            (("GET", "/customers/5", *STORE), f"GET {base}/1003/customers/5"),
            (("get", "customers/5", *STORE), f"GET {base}/1003/customers/5"),
            (("GET", "/1004/customers/5", *STORE), f"GET {base}/1004/customers/5"),
            (("GET", "/labels/x", *STORE), f"GET {base}/labels/x"),
            (("GET", "/unknown/5"), f"GET {base}/unknown/5"),
            (("GET", f"{base}/1003/customers"), f"GET {base}/1003/customers"),
            (("GET", "https://LAB.example:443/other?a=b"), "GET https://LAB.example:443/other?a=b"),
            (("GET", '/a b/\u00fc%2F%zz"?q=\u00fc&r'), f"GET {base}/a%20b/%C3%BC%2F%25zz%22?q=%C3%BC&r"),
            (("GET", "/x?", "--query", "a=1"), f"GET {base}/x?a=1"),
            (("GET", "/x?a=1", "--query", "b&c=d e", "--query=f="), f"GET {base}/x?a=1&b%26c=d%20e&f="),
        ):
            self.assertEqual(expected, self.line(*arguments), arguments)

    def test_what_is_wrong(self) -> None:
        for arguments, expected in (
            ((), "METHOD PATH is missing, such as GET /items"),
            (("/x",), "the method is missing: METHOD PATH, such as GET /x"),
            (("DELET", "/x"), 'there is no method "DELET"; did you mean DELETE?'),
            (("GET", "/customers/5"), "--store-id is missing: it stands before the path"),
            (("GET", "/a/../b"), '"/a/../b": . and .. would lead elsewhere'),
            (("GET", "/a/%2e%2E/b"), '"/a/%2e%2E/b": . and .. would lead elsewhere'),
            (("GET", "/a#b"), '"/a#b": what is behind # is sent to no server; as a character it is %23'),
            (("GET", "ftp://x/y"), '"ftp://x/y": expected a path such as /items/5, or a URL that begins with https://'),
            (("GET", "/x", "--query", "a"), '--query: expected NAME=VALUE, got "a"'),
            (("GET", "/x", "--header", "a"), '--header: expected NAME:VALUE, got "a"'),
            (("GET", "/x", "--header", "A:b\nC: d"), "api: header A: its value holds a byte that must no"),
            (("GET", "/x", "--querry", "a=b"), "api has no option --querry; did you mean --query?"),
            (("GET", "/x", "--content-type", "a/b"), "--content-type is that of --body, which is missing"),
            (("POST", "/x", "--body", "-"), "standard input:1:1: expected a value, got nam"),
        ):
            self.assertEqual(expected, self.fault(*arguments, body="nam")[: len(expected)], arguments)
        told = self.fault("GET", "/x", "--header", f"authorization: Bearer {TOKEN}")
        self.assertEqual("--header: who makes the call is never told on a command line, which others can see", told)

    def test_no_other_server_gets_the_token(self) -> None:
        for url in (
            "https://other.example/api/v3/x",
            "https://lab.example@other.example/x",
            "https://lab.example\\@other.example/x",
            "https://lab.example.other.example/x",
            "https://lab.example:8443/x",
            "http://lab.example/api/v3/x",
        ):
            self.assertIn("is not the API's server: nothing is sent there", self.fault("GET", url), url)
        for path in ("//other.example/x", "@other.example/x", ":8443/x", ".other.example"):
            self.assertRegex(self.line("GET", path), r"^GET https://lab\.example/api/v3//?[^/]*", path)

    def test_what_is_answered(self) -> None:
        for answer, output, code in (
            (http(body='{"a": [1, 2.50]}'), '{"a": [1, 2.50]}\n', 0),
            (http("201 Created", b"\x00\x01", "Content-Type: image/png"), "\0\1", 0),
            (http("202 Accepted", "text", "Content-Type: text/plain"), "text", 0),
            (http("200 OK", f"a\t{TOKEN}\n", "Content-Type: text/plain"), "a\t[redacted]\n", 0),
            (http("204 No Content", ""), "", 0),
            (http("404 Not Found", '{"errorMessage":"no such thing"}'), "", 1),
            (http("401 Unauthorized", "{}"), "", 4),
        ):
            with Script(answer) as server:
                done = self.run_command("api", "GET", "/unknown", "--retries", "0", base=server.address)
            self.assertEqual((output, code), (done.stdout, done.returncode), answer)
        with Script(http(body='{"updateCount":0}')) as server:
            flags = ("PUT", "/customers/5", *STORE, "--body", "-")
            done = self.run_command("api", *flags, base=server.address)
        self.assertEqual((1, '{"updateCount":0}\n'), (done.returncode, done.stdout))
        self.assertIn("updateCount is 0", done.stderr)
        with Script(http(body='[{"a":1,"b":"x"},{"a":2}]')) as server:
            done = self.run_command("api", "GET", "/u", "--output", "ndjson", "--fields", "a", base=server.address)
        self.assertEqual((0, '{"a":1}\n{"a":2}\n'), (done.returncode, done.stdout), done.stderr)

    def test_what_is_sent_again(self) -> None:
        for method, times in (("GET", 2), ("PUT", 2), ("DELETE", 2), ("POST", 1), ("PATCH", 1)):
            with Script(http("500 Oops", "{}"), http()) as server:
                done = self.run_command("api", method, "/unknown", "--retries", "1", base=server.address)
                self.assertEqual((times, 0 if times == 2 else 1), (server.requests, done.returncode), method)

    def test_what_is_printed_sends_the_same(self) -> None:
        with tempfile.TemporaryDirectory() as place, Recorder() as recorder:
            variables = {"LAB_TOKEN": TOKEN, "LAB_BASE_URL": f"{recorder.address}/api/v3"}
            printing = Printing(Path(place), Path(COMMAND), recorder, variables)
            (Path(place) / "a.json").write_text('{"a": ["\u00fc\'", 1e400, null]}\n')
            lines = {name: f"lab {shlex.join(words)}" for name, words in CALLS.items()}
            includes = ROOT / "runtime/include", ROOT / "build/lab/include"
            program = printing.programs(lines, includes, (ROOT / "build/liblab.a", ROOT / "build/liboac.a"))
            wrong = [told for name, line in lines.items() for told in printing.complaints(name, line, program)]
        self.assertEqual([], wrong)


if __name__ == "__main__":
    unittest.main()
