"""Answers as JSON, NDJSON, CSV and tables: which members are shown, and what no spreadsheet and no terminal may run."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import tempfile
import unittest
from typing import Any

from tests.command.support import COMMAND, TOKEN, Commands, Script, Terminal, environment, http

PARTS = ("search-parts", "--shelf", "a")
DESK = ("get-desk", "--desk", "5")
SHELVES = ("list-shelves",)
FORMULAS = ("=1+1", "+1", "-a", "@x", "\tx", "\rx", "\nx", " =1", "\u3000=1", "\ufeff=1", "＝1", "＋1", "－1", "＠x", "'=1")
PLAIN = ("-5", "-1.5e3", "a=1", "'a", "'", "''", "1+1", "ä", "a,b", 'a"b', "a\nb", " a ", "", "\u0007", "1;2")


def page(*items: Any, total: int | None = None, offset: int = 0, **more: Any) -> bytes:
    count = len(items)
    head = {"total": count if total is None else total, "count": count, "offset": offset, "limit": 100}
    return http(body=json.dumps({**head, "items": list(items), **more}, ensure_ascii=False))


def answer(value: Any) -> bytes:
    return http(body=json.dumps(value, ensure_ascii=False))


class Formats(Commands):
    def ask(self, what: bytes, *arguments: str, status: int = 0) -> str:
        with Script(what) as server:
            done = self.run_command(*arguments, base=server.address)
        self.assertEqual((done.returncode, done.stderr), (status, ""), arguments)
        return done.stdout

    def refuse(self, *arguments: str) -> str:
        """What is said; nothing is sent."""
        with Script() as server:
            done = self.run_command(*arguments, base=server.address)
        self.assertEqual((done.returncode, done.stdout, server.requests), (2, "", 0), arguments)
        return done.stderr.removeprefix("lab: ").split("\nlab: see")[0]

    def cells(self, what: bytes, *arguments: str) -> list[list[str]]:
        # Python takes the ends of lines out of cells otherwise.
        with Script(what) as server:
            line = [COMMAND, *arguments, "--output", "csv"]
            done = subprocess.run(line, capture_output=True, env=environment(server.address), timeout=60, check=True)
        return list(csv.reader(io.StringIO(done.stdout.decode(), newline="")))


class OfAnswers(Formats):
    def test_a_page_is_a_row_an_item(self) -> None:
        what = page({"id": 1, "name": "a"}, {"id": -22, "created": "now", "new": {"a": [1, None]}}, more="x")
        self.assertEqual(json.loads(self.ask(what, *PARTS))["more"], "x")
        self.assertEqual(self.ask(what, *PARTS), self.ask(what, *PARTS, "--output", "json"))
        self.assertEqual(
            self.ask(what, *PARTS, "--output", "ndjson"),
            '{"id":1,"name":"a"}\n{"id":-22,"created":"now","new":{"a":[1,null]}}\n',
        )
        self.assertEqual(self.ask(what, *PARTS, "--output", "csv"), "id,created,name\r\n1,,a\r\n-22,now,\r\n")
        self.assertEqual(self.ask(what, *PARTS, "--output=table"), " id  created  name\n  1           a\n-22  now\n")

    def test_a_list_is_a_row_an_item(self) -> None:
        what = answer([{"inner": [], "amount": 10}, {"labels": {"a": "b"}}])
        self.assertEqual(
            self.ask(what, *SHELVES, "--output", "ndjson"), '{"inner":[],"amount":10}\n{"labels":{"a":"b"}}\n'
        )
        rows = self.cells(what, *SHELVES)
        self.assertEqual((len(rows), rows[1][rows[0].index("amount")]), (3, "10"))
        self.assertEqual(rows[2][rows[0].index("labels")], '{"a":"b"}')

    def test_any_other_answer_is_one_row(self) -> None:
        what = answer({"id": 5, "owner": {"name": "x", "badge": {"code": "7"}}, "drawers": [{"id": 1}], "height": 2.50})
        head, row = self.cells(what, *DESK)
        self.assertEqual(head[:8], "id place note created height owner.name owner.phone owner.room".split())
        cells = {name: cell for name, cell in zip(head, row, strict=True) if cell}
        self.assertEqual(
            cells, {"id": "5", "height": "2.5", "owner.name": "x", "owner.badge.code": "7", "drawers": '[{"id":1}]'}
        )
        self.assertEqual(
            self.ask(what, *DESK, "--output", "table"),
            "id  height  owner.name  owner.badge.code\n 5     2.5  x           7\n",
        )
        point = ("read-point", "--ids", "1", "--point", '{"row":1}', "--name", "x")
        for form, text in (("json", "7\n"), ("ndjson", "7\n"), ("csv", "value\r\n7\r\n"), ("table", "7\n")):
            self.assertEqual(self.ask(http(body="7"), *point, "--output", form), text)

    def test_nothing_is_no_row(self) -> None:
        for form, text in (("ndjson", ""), ("csv", "id,created,name\r\n"), ("table", "")):
            self.assertEqual(self.ask(page(), *PARTS, "--output", form), text)
            self.assertEqual(self.ask(page(), *PARTS, "--output", form, "--all"), text)
        self.assertEqual(self.ask(page(), *PARTS, "--all"), "[]\n")
        self.assertEqual(self.ask(answer([]), *SHELVES, "--output", "ndjson"), "")

    def test_bytes_go_to_a_file(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            photo = http("200 OK", b"\x89PNG", "Content-Type: image/png")
            self.assertEqual(self.ask(photo, "read-photo", "--id", "1", "--output", f"{folder}/csv"), "")
            with open(f"{folder}/csv", "rb") as stream:
                self.assertEqual(stream.read(), b"\x89PNG")
        self.assertIn("has no option --fields", self.refuse("read-photo", "--id", "1", "--fields", "id"))

    def test_a_line_is_a_line_whatever_the_server_sends(self) -> None:
        what = http(body='{"total":1,"count":1,"offset":0,"limit":1,"items":[{"id":1,"new":{"a":\n [ 1,\n2 ]}}]}')
        self.assertEqual(self.ask(what, *PARTS, "--output", "ndjson"), '{"id":1,"new":{"a":[1,2]}}\n')
        self.assertEqual(self.ask(what, *PARTS, "--all"), '[{"id":1,"new":{"a":[1,2]}}]\n')

    def test_unknown_formats(self) -> None:
        self.assertIn('expected json, ndjson, table or csv, got "xml"', self.refuse(*DESK, "--output", "xml"))
        self.assertIn('got ""', self.refuse(*DESK, "--output="))

    def test_the_configuration_says_what_is_usual(self) -> None:
        with Script(answer({"id": 5})) as server:
            values = {**environment(server.address), "LAB_OUTPUT": "table"}
            for more, text in (((), "id\n 5\n"), (("--output", "ndjson"), '{"id":5}\n')):
                done = subprocess.run([COMMAND, *DESK, *more], capture_output=True, env=values, timeout=60, check=True)
                self.assertEqual((done.stdout.decode(), done.stderr), (text, b""))
            values["LAB_OUTPUT"] = "pdf"
            done = subprocess.run([COMMAND, *DESK], capture_output=True, env=values, timeout=60, check=False)
            self.assertEqual((done.returncode, done.stdout), (2, b""))
            self.assertEqual(done.stderr.count(b"json, ndjson, table or csv"), 1)

    def test_secrets_stay_out(self) -> None:
        escaped = "".join(f"\\u{ord(each):04x}" for each in TOKEN)
        for text in (TOKEN, escaped, f"a{TOKEN}b"):
            what = http(body='{"total":1,"count":1,"offset":0,"limit":1,"items":[{"id":1,"created":"%s"}]}' % text)
            for form in ("json", "ndjson", "csv", "table"):
                for more in ((), ("--all",)):
                    self.assertIn("[redacted]", self.ask(what, *PARTS, "--output", form, *more))


class Fields(Formats):
    def test_they_stand_in_every_format(self) -> None:
        what = answer(
            {"id": 5, "place": "p", "note": None, "owner": {"name": "x"}, "drawers": [{"id": 1}, {"label": "l"}]}
        )
        fields = ("--fields", "owner.room,place,drawers.id,owner.name,note")
        self.assertEqual(
            self.ask(what, *DESK, *fields),
            '{"place":"p","note":null,"owner":{"name":"x"},"drawers":[{"id":1},{}]}\n',
        )
        self.assertEqual(
            self.ask(what, *DESK, *fields, "--output", "csv"),
            "owner.room,place,drawers.id,owner.name,note\r\n,p,[1],x,\r\n",
        )
        self.assertEqual(
            self.ask(what, *DESK, *fields, "--output", "table"),
            "owner.room  place  drawers.id  owner.name  note\n            p             [1]  x\n",
        )
        self.assertEqual(self.ask(what, *DESK, "--fields", "owner", "--output", "csv").split("\r\n")[0], "owner")

    def test_names_that_are_not_there(self) -> None:
        for fields, words in (
            ("plaze", 'the answer has no member "plaze"; did you mean place?'),
            ("owner.nam", 'the answer has no member "owner.nam"; did you mean owner.name?'),
            ("drawers.lable", "did you mean drawers.label?"),
            ("id.x", 'the answer has no member "id.x"'),
            ("", 'the answer has no member ""'),
            ("id,", 'the answer has no member ""'),
            ("id,id", '"id" is given twice'),
        ):
            self.assertIn(words, self.refuse(*DESK, "--fields", fields))
        self.assertIn('an item has no member "amont"; did you mean amount?', self.refuse(*SHELVES, "--fields", "amont"))
        many = self.refuse(*DESK, "--fields", "a,b,id", "--output", "x", "--timeout", "y")
        self.assertEqual(many.count("lab: ") + 1, 4)
        what = answer({"id": 5, "new": {"a": 1}})
        self.assertEqual(self.ask(what, *DESK, "--fields", "new.a", "--allow-unknown"), '{"new":{"a":1}}\n')

    def test_names_in_maps_and_unions_and_lists(self) -> None:
        shelf = {
            "labels": {"a.b": "x", "c": "y"},
            "slots": [{"place": 1}, None],
            "payment": {"kind": "cash", "amount": 1},
        }
        fields = r"labels.a\.b,slots.place,payment.amount,notes.any.thing"
        head, row = self.cells(answer([shelf]), *SHELVES, "--fields", fields)
        self.assertEqual((head, row), (fields.replace("\\", "").split(","), ["x", "[1]", "1", ""]))
        self.assertEqual(
            self.ask(answer([shelf]), *SHELVES, "--fields", fields),
            '[{"labels":{"a.b":"x"},"slots":[{"place":1},null],"payment":{"amount":1}}]\n',
        )
        self.assertIn("did you mean payment.kind?", self.refuse(*SHELVES, "--fields", "payment.kin"))

    def test_a_flag_of_the_description_wins(self) -> None:
        with Script(page()) as server:
            self.run_command(*PARTS, "--fields", "total,items(id)", base=server.address)
        self.assertIn(b"fields=total", server.received[0])


class Cells(Formats):
    def column(self, texts: tuple[str, ...]) -> list[str]:
        rows = self.cells(page(*({"id": 1, "created": text} for text in texts)), *PARTS)
        return [row[1] for row in rows[1:]]

    def test_what_a_spreadsheet_would_run_stands_behind_an_apostrophe(self) -> None:
        self.assertEqual(self.column(FORMULAS), [f"'{text}" for text in FORMULAS])
        self.assertEqual(self.column(PLAIN), list(PLAIN))

    def test_nothing_null_and_empty(self) -> None:
        what = answer({"note": None, "place": ""})
        self.assertTrue(self.ask(what, *DESK, "--output", "csv").split("\r\n")[1].startswith(',"",,'))

    def test_text_that_looks_like_another_type(self) -> None:
        what = answer([{"amount": text} for text in ("12", "ab", "[]", "{a")] + [{"amount": 12}])
        rows = self.cells(what, *SHELVES, "--fields", "amount")
        self.assertEqual([row[0] for row in rows[1:]], ['"12"', "ab", '"[]"', '"{a"', "12"])


class Tables(Formats):
    def lines(self, width: str, *texts: str) -> list[str]:
        what = page(*({"id": number, "created": text, "name": "n"} for number, text in enumerate(texts)))
        with Script(what) as server:
            values = {**environment(server.address), "COLUMNS": width}
            done = subprocess.run(
                [COMMAND, *PARTS, "--output", "table"], capture_output=True, env=values, timeout=60, check=True
            )
        return done.stdout.decode().split("\n")[:-1]

    def test_they_fit(self) -> None:
        head, long, short = self.lines("34", "x" * 100, "y")
        self.assertEqual((head, long), ("id  created                   name", " 0  " + "x" * 23 + "…  n"))
        self.assertEqual(short, " 1  y" + " " * 25 + "n")
        self.assertEqual(self.lines("33", "x" * 100)[1], " 0  " + "x" * 28 + "…")  # no room for another column
        self.assertEqual(self.lines("8", "x")[:2], ["id", " 0"])
        self.assertEqual(len(self.lines("nonsense", "x" * 100)[1]), 77)

    def test_columns_are_those_of_the_screen(self) -> None:
        texts = ("日本語", "e\u0301e\u0301", "\U0001f600!", "한글")
        places = []
        for line in self.lines("40", *texts)[1:]:
            wide = sum(1 for each in line if each in "日本語\U0001f600한글") - line.count("\u0301")
            places.append(len(line) + wide)
        self.assertEqual(places, [places[0]] * 4)
        self.assertEqual(self.lines("34", "日" * 20)[1], " 0  " + "日" * 11 + "…   n")

    def test_nothing_that_a_terminal_obeys(self) -> None:
        _, *rows = self.lines("80", "a\nb\tc\rd", "\x1b[31m\x9b", "\u202eab\u200f", "\x00\x07")
        self.assertEqual([row[4:-2].strip() for row in rows], ["a b c d", "\ufffd[31m\ufffd", "ab", "\ufffd\ufffd"])


class OnATerminal(Formats):
    def shown(self, what: bytes, *arguments: str, **values: str) -> str:
        with Script(what) as server, Terminal(arguments, server.address, on=(1,), values=values) as terminal:
            status, text, _, errors = terminal.end()
        self.assertEqual((status, errors), (0, ""))
        return text

    def test_json_has_lines_and_colours(self) -> None:
        what = answer({"id": 5, "place": "a\u009b", "note": None, "tags": [], "new": True})
        plain = '{\n  "id": 5,\n  "place": "a\\u009b",\n  "note": null,\n  "tags": [],\n  "new": true\n}\n'
        for values in ({"NO_COLOR": "1", "TERM": "xterm"}, {"TERM": "dumb", "NO_COLOR": ""}):
            self.assertEqual(self.shown(what, *DESK, **values), plain)
        coloured = self.shown(what, *DESK, TERM="xterm", NO_COLOR="")
        self.assertIn('\x1b[1;34m"id"\x1b[0m: 5', coloured)
        self.assertIn("\x1b[36mnull\x1b[0m", coloured)

    def test_csv_does_not_reach_the_terminal(self) -> None:
        text = self.shown(page({"id": 1, "created": "\x1b[31m\u009b"}), *PARTS, "--output", "csv", NO_COLOR="1")
        self.assertEqual(text.replace("\r", ""), "id,created,name\n1,\\u001b[31m\\u009b,\n")

    def test_items_as_they_come(self) -> None:
        text = self.shown(page({"id": 1}, {"id": 2}), *PARTS, "--all", NO_COLOR="1")
        self.assertEqual(text, '[\n  {\n    "id": 1\n  },\n  {\n    "id": 2\n  }\n]\n')


class AllPages(Formats):
    PAGES = tuple(page({"id": 2 * at}, {"id": 2 * at + 1}, total=6, offset=2 * at) for at in range(3))

    def all(self, answers: tuple[bytes, ...], *more: str) -> tuple[subprocess.CompletedProcess[str], int]:
        with Script(*answers) as server:
            done = self.run_command(*PARTS, *more, base=server.address)
        return done, server.requests

    def test_they_are_one_list(self) -> None:
        rows = "".join(f'{{"id":{number}}}\n' for number in range(6))
        done, requests = self.all(self.PAGES, "--all", "--output", "ndjson")
        self.assertEqual((done.returncode, done.stdout, done.stderr, requests), (0, rows, "", 3))
        done, _ = self.all(self.PAGES, "--all")
        self.assertEqual(done.stdout, "[" + rows.strip().replace("\n", ",") + "]\n")
        done, _ = self.all(self.PAGES, "--all", "--output", "csv")
        self.assertEqual(done.stdout.count("id"), 1)
        done, _ = self.all(self.PAGES, "--all", "--output", "table")
        self.assertEqual(done.stdout, "id\n" + "".join(f" {number}\n" for number in range(6)))

    def test_no_more_than_so_many(self) -> None:
        for most, requests in (("1", 1), ("2", 1), ("3", 2), ("100", 3)):
            done, made = self.all(self.PAGES, "--max-items", most, "--output", "ndjson")
            self.assertEqual((done.returncode, done.stdout.count("\n"), made), (0, min(int(most), 6), requests))
        for wrong in ("0", "-1", "x", ""):
            self.assertIn("expected a whole number from 1 on", self.refuse(*PARTS, f"--max-items={wrong}"))

    def test_an_error_in_the_middle(self) -> None:
        broken = (self.PAGES[0], http("500 Internal Server Error", "{}"))
        for form, text in (("ndjson", '{"id":0}\n{"id":1}\n'), ("json", '[{"id":0},{"id":1}'), ("csv", None)):
            done, _ = self.all(broken, "--all", "--retries", "0", "--output", form)
            self.assertEqual(done.returncode, 1)
            self.assertIn("the list is not complete: 2 items were printed", done.stderr)
            if text is not None:
                self.assertEqual(done.stdout, text)
        done, _ = self.all((self.PAGES[0], http("401 Unauthorized", "{}")), "--all", "--output", "ndjson")
        self.assertEqual(done.returncode, 4)

    def test_who_has_read_enough(self) -> None:
        reader, writer = os.pipe()
        os.close(reader)
        with Script(*self.PAGES) as server:
            line = [COMMAND, *PARTS, "--all", "--output", "ndjson"]
            done = subprocess.run(
                line, stdout=writer, stderr=subprocess.PIPE, env=environment(server.address), timeout=60, check=False
            )
            os.close(writer)
        self.assertEqual((done.returncode, done.stderr), (0, b""))
        self.assertLessEqual(server.requests, 2)  # the second page was asked for while the first was printed

    def test_a_dry_run(self) -> None:
        done, requests = self.all(self.PAGES, "--all", "--dry-run", "--output", "csv")
        self.assertEqual((done.returncode, requests), (0, 0))
        self.assertTrue(done.stdout.startswith("GET "))

    def test_only_lists_have_pages(self) -> None:
        self.assertIn("has no option --all", self.refuse(*DESK, "--all"))
        self.assertNotIn("  --all ", self.run_command(*DESK[:1], "-h").stdout)
        self.assertIn("  --all ", self.run_command(*PARTS[:1], "-h").stdout)


if __name__ == "__main__":
    unittest.main()
