"""--print-curl and --print-c print the same call for others to make, and send nothing. What they print of every
operation is in slow_calls.py."""

from __future__ import annotations

import json
import shlex
import tempfile
import unittest
from pathlib import Path

from tests.command.printing import Printing
from tests.command.support import COMMAND, TOKEN, UPDATE, Commands
from tests.snippets.building import ROOT
from tests.snippets.recorder import Recorder

CUSTOMER = ("update-customer", "--store-id", "1003", "--customer-id", "5")
HARD = 'O\'Neil "x" $HOME `id` \\ ??/ \t\u00e9\u2028\x7f'
CALLS = {
    "texts": (*CUSTOMER, "--name", HARD, "--lang", "@no", "--email", "x" * 300),
    "numbers": (*CUSTOMER, "--customer-group-id=-9223372036854775808"),
    "unknown": (*CUSTOMER, "--body", "-", "--allow-unknown"),
    "nulls": ("put-thing", "--id", "1", "--code", "a", "--note", "a/b?c", "--null", "nulls.text,nulls.part,nulls.any"),
    "album": (
        "post-album",
        "--title",
        "a;b=\u00e9",
        "--cover",
        "image.jpg",
        "--tags",
        '"a",@b',
        "--photos",
        "file.bin",
    ),
    "photo": ("put-photo", "--id", "1", "--body", "image.jpg"),
    "query": (
        "search-things",
        "--tags",
        "new,old",
        "--kind",
        "a/b",
        "--flag",
        "true",
        "--rate",
        "0.1",
        "--q",
        "'a b&c",
    ),
}
BODY = json.dumps({'odd "name"': {"x": [1, "\0"]}, "contacts": [{"type": "FAX\0", "more": None}], "name": "a\0b"})


class Printed(Commands):
    def test_what_is_printed_sends_what_the_command_sends(self) -> None:
        with tempfile.TemporaryDirectory() as place, Recorder() as recorder:
            variables = {"LAB_TOKEN": TOKEN, "LAB_BASE_URL": f"{recorder.address}/api/v3"}
            printing = Printing(Path(place), Path(COMMAND), recorder, variables)
            lines = {name: f"lab {shlex.join(words)}" for name, words in CALLS.items()}
            lines["unknown"] = f"printf %s {shlex.quote(BODY)} | {lines['unknown']}"
            includes = ROOT / "runtime/include", ROOT / "build/lab/include"
            program = printing.programs(lines, includes, (ROOT / "build/liblab.a", ROOT / "build/liboac.a"))
            wrong = [told for name, line in lines.items() for told in printing.complaints(name, line, program)]
        self.assertEqual([], wrong)

    def test_no_token_is_needed_or_told(self) -> None:
        for token in (TOKEN, None):
            done = self.run_command(*CUSTOMER, "--name", "x", "--print-curl", base=None, token=token)
            self.assertEqual((0, ""), (done.returncode, done.stderr))
            self.assertEqual(
                "curl --fail-with-body \\\n"
                "    -X PUT \\\n"
                "    -H 'Content-Type: application/json' \\\n"
                "    -H 'Accept: application/json' \\\n"
                '    -H "Authorization: Bearer $LAB_TOKEN" \\\n'
                '    --data-binary \'{"name":"x"}\' \\\n'
                "    https://lab.example/api/v3/1003/customers/5\n",
                done.stdout,
            )
            done = self.run_command(*CUSTOMER, "--name", "x", "--print-c", base=None, token=token)
            self.assertEqual((0, ""), (done.returncode, done.stderr))
            self.assertIn('options.token = getenv("LAB_TOKEN");', done.stdout)
            self.assertNotIn("base_url", done.stdout)
        done = self.run_command(*CUSTOMER, "--name", f"x{TOKEN}", "--print-c")
        self.assertIn("[redacted]", done.stdout)
        for words in (
            (*CUSTOMER, "--name", f"x{TOKEN}"),
            ("api", "GET", f"/x?q={TOKEN}", "--store-id", "1"),
            ("api", "GET", "/x", "--header", f"X-F: a{TOKEN}", "--store-id", "1"),
        ):
            done = self.run_command(*words, "--print-curl")
            self.assertIn("[redacted]", done.stdout)
            self.assertNotIn(TOKEN, done.stdout)
        hidden = ("put-thing", "--id", "1", "--code", "a", "--note", f"{'x' * 70}{TOKEN}", "--choices.color", "red")
        for option in ("--print-c", "--print-curl"):
            self.assertIn("[redacted]", self.run_command(*hidden, option).stdout)
        odd = "se%cr'et$\\q?\""
        for option in ("--print-c", "--print-curl"):
            told = self.run_command(*CUSTOMER, "--name", f"{'y' * 60}{odd}@", option, token=odd).stdout
            self.assertIn("y[redacted]@", told)

    def test_the_program_has_what_the_options_say(self) -> None:
        done = self.run_command(*CUSTOMER, "--name", "x", "--timeout", "2.5", "--retries", "0", "--print-c")
        for line in ("total_timeout_ms = 2500", "max_attempts = 1", 'base_url = "http://127.0.0.1:9/api/v3"'):
            self.assertIn(f"    options.{line};\n", done.stdout)
        done = self.run_command("put-photo", "--id", "1", "--body", "-", "--content-type", "image/gif", "--print-c")
        self.assertIn('    oac_source body = oac_source_of_file("/dev/stdin");\n', done.stdout)
        self.assertIn('    body.content_type = "image/gif";\n', done.stdout)
        done = self.run_command("read-photo", "--id", "1", "--output", "a b.png", "--print-curl")
        self.assertIn("    -o 'a b.png' \\\n", done.stdout)

    def test_what_is_wrong_is_told_as_ever(self) -> None:
        for option in ("--print-c", "--print-curl"):
            done = self.run_command(*CUSTOMER, "--tax-exempt", "x", "--body", "-", option, body='{"name":null}')
            self.assertEqual((2, ""), (done.returncode, done.stdout))
            self.assertIn("--tax-exempt: expected true or false", done.stderr)
            self.assertIn("name: null is not allowed", done.stderr)
            done = self.run_command(*UPDATE, option, body='{"nmae":1}')
            self.assertEqual((2, ""), (done.returncode, done.stdout))
            done = self.run_command(*UPDATE, option, "--dry-run")
            self.assertEqual((2, ""), (done.returncode, done.stdout))
            self.assertIn(f"--dry-run and {option} do not go together", done.stderr)


if __name__ == "__main__":
    unittest.main()
