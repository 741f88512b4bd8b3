"""The command line: what is a number, what is a value, what is asked for, and complaints that stay on one line."""

from __future__ import annotations

import os
import re
import tempfile
import unittest
from pathlib import Path
from typing import Any

from tests.command.support import BODY, UPDATE, Commands, Script

IDS = ("update-customer", "--customer-id", "5", "--body", "-")
WILD = "\x1b[31m\u009b2J\u202ehidden\u2066\u200f\u2028\x07\x7f\r\nnext: line\tend"


class Numbers(Commands):
    def test_only_decimal_digits_are_a_number(self) -> None:
        wrong = [
            "\n5",
            "\t5",
            " 5",
            "5 ",
            "5\n",
            "+5",
            "",
            "-",
            "--5",
            "0x5",
            "1e3",
            "5.0",
            "5.",
            "٥",
            "５",
            "1_000",
            "1,000",
            "NaN",
            "007",
            "5\u00a0",
            "9223372036854775808",
            "-9223372036854775809",
            "99999999999999999999999",
            "5;6",
            "²",
        ]
        for text in wrong:
            done = self.run_command(*IDS, f"--store-id={text}", "--dry-run")
            self.assertEqual((done.returncode, done.stdout), (2, ""), repr(text))
            first, _, rest = done.stderr.partition("\n")
            self.assertRegex(
                first, r"^lab: --store-id: expected a whole number of at most 64 bits, got \".*\"$", repr(text)
            )
            self.assertEqual(rest, "lab: see `lab update-customer --help`\n")
        done = self.run_command(*IDS, b"--store-id=\xff5", "--dry-run")
        self.assertEqual(done.returncode, 2)

    def test_all_64_bits_are_taken(self) -> None:
        done = self.run_command(*IDS, "--store-id", "9223372036854775807", "--dry-run")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("/9223372036854775807/customers/5\n", done.stdout)
        for text in ("0", "-0", "-1", "-9223372036854775808"):
            done = self.run_command(*IDS, "--store-id", text, "--dry-run")
            self.assertEqual(
                (done.returncode, done.stderr.splitlines()[0]),
                (2, f"lab: --store-id: expected at least 1, got {'0' if text == '-0' else text}"),
            )

    def test_timeout_and_retries(self) -> None:
        for text in (
            "0",
            "0.0",
            "0.0001",
            "-1",
            "",
            " 1",
            "1s",
            "1e3",
            "1.",
            ".5",
            "inf",
            "nan",
            "1,5",
            "1.5.5",
            "4294967296",
            "٥",
            "007",
            "0.0000000000001",
        ):
            done = self.run_command(*UPDATE, "--timeout", text)
            self.assertEqual((done.returncode, done.stdout), (2, ""), repr(text))
            words = f'lab: --timeout: expected seconds from 0.001 to 4294966.999, such as 2.5, got "{text}"\n'
            self.assertIn(words, done.stderr)
        for text in ("-1", "", "1.5", "4294967295", "many", "+1", "01"):
            done = self.run_command(*UPDATE, "--retries", text)
            self.assertEqual((done.returncode, done.stdout), (2, ""), repr(text))
            words = f'lab: --retries: expected a whole number from 0 to 4294967294, got "{text}"\n'
            self.assertIn(words, done.stderr)
        for more in (
            ("--timeout", "0.001"),
            ("--timeout=4294966"),
            ("--timeout=4294966.999"),
            ("--retries", "4294967294"),
            ("--retries=0", "--timeout=2.500"),
        ):
            more = (more,) if isinstance(more, str) else more
            self.assertEqual(self.run_command(*UPDATE, *more, "--dry-run").returncode, 0, more)


class Forms(Commands):
    def complaints(self, *arguments: str) -> list[str]:
        done = self.run_command(*arguments)
        self.assertEqual((done.returncode, done.stdout), (2, ""), arguments)
        lines = done.stderr.splitlines()
        self.assertTrue(all(line.startswith("lab: ") for line in lines), lines)
        self.assertRegex(lines[-1], r"^lab: see `lab ")
        return [line.removeprefix("lab: ") for line in lines[:-1]]

    def test_what_is_wrong_is_said(self) -> None:
        beside = (
            "; update-customer takes nothing without a flag beside the values of its path: --store-id, --customer-id"
        )
        cases = [
            (("--dry-run=yes",), "--dry-run takes no value"),
            (("--dry-run=",), "--dry-run takes no value"),
            (("--help=x",), "--help takes no value"),
            (("--timeout",), "--timeout needs a value"),
            (("--timeout", "--dry-run"), "--timeout needs a value; if that is --dry-run, write --timeout=--dry-run"),
            (("--timeout", "-v"), "--timeout needs a value; if that is -v, write --timeout=-v"),
            (("--timeout", "1", "--timeout", "2"), "--timeout is given twice"),
            (("--store-id", "5"), "--store-id is given twice"),
            (("--body=-",), "--body is given twice"),
            (("--bdy", "file"), "update-customer has no option --bdy; did you mean --body?"),
            (("--verbos",), "update-customer has no option --verbos; did you mean --verbose?"),
            (("--Store-Id=5",), "update-customer has no option --Store-Id; did you mean --store-id?"),
            (("--=5",), "update-customer has no option --"),
            (("-x",), "update-customer has no option -x"),
            (("-vv",), "update-customer has no option -vv"),
            (("5",), f'unexpected argument "5"{beside}'),
            (("-",), f'unexpected argument "-"{beside}'),
            (("",), f'unexpected argument ""{beside}'),
            (("--", "--dry-run"), f'unexpected argument "--dry-run"{beside}'),
            (("--", "--"), f'unexpected argument "--"{beside}'),
        ]
        for more, expected in cases:
            self.assertEqual(self.complaints(*UPDATE, *more), [expected], more)

    def test_what_is_missing_is_said(self) -> None:
        self.assertEqual(
            self.complaints("update-customer"),
            [
                "--store-id is missing; or set LAB_STORE_ID, or store-id in the configuration",
                "--customer-id is missing",
                "--body is missing: a file with the JSON body, or - for standard input; or give its members by flags",
            ],
        )

    def test_forms_that_are_right(self) -> None:
        for more in (
            ["--dry-run", "--"],
            ["--dry-run", "--dry-run", "-v", "-v", "--verbose"],
            ["--dry-run", "--timeout=1"],
        ):
            self.assertEqual(self.run_command(*UPDATE, *more).returncode, 0, more)

    def test_help_is_asked_for_anywhere(self) -> None:
        manual = self.run_command("help", "update-customer").stdout
        short = self.run_command("update-customer", "-h").stdout
        self.assertTrue(manual.startswith("NAME\n    lab update-customer - "))
        self.assertTrue(short.startswith("Usage: lab update-customer "))
        for arguments in (
            ["-h"],
            ["--store-id", "x", "-h"],
            ["--nonsense", "--help"],
            ["stray", "-h", "--timeout"],
            ["--body", "-h"],
            ["--store-id", "--help"],
        ):
            wanted = manual if "--help" in arguments else short
            done = self.run_command("update-customer", *arguments, token=None)
            self.assertEqual((done.returncode, done.stdout, done.stderr), (0, wanted, ""), arguments)
        self.assertIn('unexpected argument "-h"', " ".join(self.complaints(*UPDATE, "--", "-h")))
        self.assertEqual(self.run_command("--help", "update-customer").stdout, manual)

    def test_words_of_the_command_itself(self) -> None:
        version = self.run_command("--version").stdout
        for word in ("-V", "version"):
            self.assertEqual(self.run_command(word).stdout, version)
        self.assertRegex(version, r"\Alab 2\.4\.0\nLab API v3\nliboac \d+\.\d+\.\d+, libcurl \d+\.\d+\.\d+[^\n]*\n\Z")
        help_text = self.run_command("help").stdout
        for word in ("-h", "--help"):
            self.assertEqual(self.run_command(word).stdout, help_text)
        for word in (
            "help",
            "version",
            "--timeout",
            "--retries",
            "-v, --verbose",
            "--dry-run",
            "-h, --help",
            "-V",
            "LAB_TOKEN",
            "LAB_BASE_URL",
        ):
            self.assertIn(word, help_text)
        for name in ("--body", "--allow-unknown", "--timeout", "--retries", "--verbose", "--dry-run", "--help"):
            self.assertIn(name, self.run_command("update-customer", "-h").stdout)
        for line in help_text.splitlines():
            self.assertLessEqual(len(line), 79)
        self.assertEqual(self.complaints("versio"), ['there is no command "versio"; did you mean version?'])
        self.assertEqual(self.complaints("version", "x"), ['unexpected argument "x"'])
        self.assertEqual(self.complaints("help", "update-customer", "x"), ['unexpected argument "x"'])
        self.assertEqual(self.complaints("help", "nonsense"), ['there is no command "nonsense"'])
        self.assertEqual(
            self.complaints("-v", "update-customer"), ['there is no command "-v"', "options stand behind the command"]
        )
        self.assertEqual(self.complaints(""), ['there is no command ""'])


class Printable(Commands):
    """A line stays a line, and a terminal gets nothing that it would obey."""

    def assert_printable(self, text: str) -> None:
        self.assertNotRegex(
            text.replace("\n", ""), "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]"
        )
        for line in text.splitlines():
            self.assertTrue(line.startswith("lab: "), line)

    def test_arguments(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            name = Path(folder, "a\x1b]0;x\x07\n\u202eb")
            name.write_text("[1,")
            cases: list[tuple[str | bytes, ...]] = [
                (WILD,),
                ("help", WILD),
                ("update-customer", WILD),
                ("update-customer", "--" + WILD),
                ("update-customer", "-" + WILD),
                (*UPDATE, "--store-id", WILD),
                (*IDS, "--store-id", WILD),
                (*UPDATE, "--timeout", WILD),
                (*UPDATE, "--retries", WILD),
                (*UPDATE[:-1], WILD),
                (*UPDATE[:-1], str(name)),
                (*UPDATE[:-1], '{"a":"' + WILD),
                (b"\xff\x9b\xc0\x80",),
                ("x" * 100_000,),
                (*UPDATE[:-1], "x" * 100_000),
            ]
            for arguments in cases:
                done = self.run_command(*arguments)
                self.assertEqual((done.returncode, done.stdout), (2, ""), arguments)
                self.assert_printable(done.stderr)
                self.assertLessEqual(max(map(len, done.stderr.splitlines())), 5000)

    def test_a_body(self) -> None:
        for body in (
            '{"\u202e\x7f\u009b":1}',
            '{"taxExempt":"\u202e\\u001b\\n"}',
            '{"contacts":[{"type":"\u2066\u0085"}]}',
            '{"a\\n\\u001bb":1}',
        ):
            done = self.run_command(*UPDATE, body=body)
            self.assertEqual(done.returncode, 2)
            self.assert_printable(done.stderr)

    def test_the_environment(self) -> None:
        for base in ("http://127.0.0.1/\x1b[31m", "https://\u202eevil", "\u009b\n", "ftp://x"):
            done = self.run_command(*UPDATE, base=base)
            self.assertEqual((done.returncode, done.stdout), (2, ""), base)
            self.assert_printable(done.stderr)
            self.assertEqual(len(done.stderr.splitlines()), 1)
            self.assertTrue(done.stderr.startswith("lab: LAB_BASE_URL: "), done.stderr)

    def test_words_are_those_of_the_command(self) -> None:
        for base in (
            "http://example.com",
            "https://user@example.com",
            "nonsense",
            "https://x/?q",
            "HTTP://127.0.0.1:99999/",
        ):
            done = self.run_command(*UPDATE, base=base)
            self.assertEqual(done.returncode, 2, done.stderr)
            self.assertTrue(done.stderr.startswith("lab: LAB_BASE_URL: "), done.stderr)
            self.assertNotRegex(done.stderr, r"option|base_url|allow_http|_ms\b")
        for token in ("a\nb", "with space", "ü", "x" * 9000):
            done = self.run_command(*UPDATE, token=token)
            self.assertEqual((done.returncode, len(done.stderr.splitlines())), (2, 1))
            self.assertTrue(done.stderr.startswith("lab: LAB_TOKEN: "), done.stderr)
        for token in (None, ""):
            done = self.run_command(*UPDATE, token=token)
            self.assertEqual(
                (done.returncode, done.stderr),
                (2, "lab: no token: set LAB_TOKEN to the application's access token, or see `lab help config`\n"),
            )


class Bodies(Commands):
    def assert_refused(self, words: str, *arguments: str, **options: Any) -> None:
        done = self.run_command(*arguments, **options)
        self.assertEqual((done.returncode, done.stdout), (2, ""))
        self.assertEqual(len(done.stderr.splitlines()), 1, done.stderr)
        self.assertIn(words, done.stderr)

    def test_what_is_no_file(self) -> None:
        hint = "lab: --body takes a file, and this looks like JSON; write it to standard input and give --body -: "
        for text in ('{"name":"X"}', ' {"name": "X"}', "[]", "{}", '\n{\n"a":1}', '{"name":"' + "x" * 5000 + '"}'):
            self.assert_refused(hint, *UPDATE[:-1], text)
        self.assert_refused("lab: /: Is a directory", *UPDATE[:-1], "/")
        self.assert_refused("the name of the file is empty", *UPDATE[:-1], "")
        self.assert_refused("takes the name of a file without @", *UPDATE[:-1], "@body.json")
        self.assert_refused("lab: standard input: it is empty", *UPDATE, body="")
        self.assert_refused("byte order mark", *UPDATE, body=b'\xef\xbb\xbf{"name":"x"}')
        self.assert_refused("standard input:1:", *UPDATE, body=b'{"name":"M\xfcller"}')
        self.assert_refused("standard input:1:", *UPDATE, body=b"\xff\xfe{\x00}\x00")
        self.assert_refused("body: expected an object, got an array", *UPDATE, body="\n[]")
        self.assert_refused("standard input:1:", *UPDATE, body="   ")
        self.assert_refused("larger than 16 MiB", *UPDATE[:-1], "/dev/zero")

    def test_the_ceiling_is_where_it_says(self) -> None:
        most = 16 * 1024 * 1024
        for size, fits in ((most, True), (most + 1, False)):
            with tempfile.NamedTemporaryFile() as file:
                file.write(BODY.encode() + b" " * (size - len(BODY)))
                file.flush()
                done = self.run_command(*UPDATE[:-1], file.name, "--dry-run")
            self.assertEqual(done.returncode, 0 if fits else 2)
            self.assertEqual(done.stderr, "" if fits else f"lab: {file.name}: larger than 16 MiB\n")

    @unittest.skipUnless(os.path.exists("/dev/stdin"), "/proc is not mounted")
    def test_a_fifo(self) -> None:
        with Script() as server:
            done = self.run_command(*UPDATE[:-1], "/dev/stdin", base=server.address, body=BODY)
        self.assertEqual((done.returncode, done.stdout), (0, '{"updateCount":1}\n'))
        with tempfile.TemporaryDirectory() as folder, Script() as server:
            fifo = os.path.join(folder, "fifo")
            os.mkfifo(fifo)
            writer = os.open(fifo, os.O_RDWR)
            os.write(writer, BODY.encode())
            reader = os.open(fifo, os.O_RDONLY)
            os.close(writer)
            try:
                done = self.run_command(*UPDATE[:-1], "/dev/fd/9", base=server.address, shell="9<&0")
            finally:
                os.close(reader)
            self.assertEqual(done.returncode, 0, done.stderr)

    def test_the_token_is_asked_for_before_the_body_is_read(self) -> None:
        self.assert_refused("no token", *UPDATE, body="nonsense", token=None)

    def test_a_dry_run_needs_no_token(self) -> None:
        for token in (None, "", "secret_q8w7e6r5t4y3"):
            done = self.run_command(*UPDATE, "--dry-run", token=token)
            self.assertEqual((done.returncode, done.stderr), (0, ""))
            self.assertEqual(
                re.findall(r"^Authorization: .*$", done.stdout, re.MULTILINE), ["Authorization: Bearer [redacted]"]
            )


if __name__ == "__main__":
    unittest.main()
