"""The command at a terminal: what it waits for, what it reads, and nothing on the screen that the screen would obey."""

from __future__ import annotations

import contextlib
import json
import tempfile
import time
import unittest
from collections.abc import Iterator

from tests.command.support import BODY, TOKEN, UPDATE, Commands, Script, Terminal, http

LIMITED = http(
    "429 Too Many Requests", '{"errorMessage":"slow\u009b\u202e down","errorCode":"RATE_LIMITED"}', "Retry-After: 2"
)
WAITS = "waiting 2 s before attempt 2 of 4"


@contextlib.contextmanager
def body_file(text: str = BODY) -> Iterator[str]:
    with tempfile.NamedTemporaryFile("w", encoding="utf-8") as stream:
        stream.write(text)
        stream.flush()
        yield stream.name


class AtATerminal(Commands):
    def test_a_wait_is_said_when_it_begins(self) -> None:
        with Script(LIMITED, http()) as server, Terminal(UPDATE, server.address) as terminal:
            terminal.wait_for("Ctrl-D")
            terminal.write(BODY + "\n\x04")
            terminal.wait_for(WAITS)
            begin = time.monotonic()
            self.assertEqual(server.requests, 1)
            status, text, _, _ = terminal.end()
            self.assertGreater(time.monotonic() - begin, 1)
        self.assertEqual(status, 0)
        self.assertIn('{\n  "updateCount": 1\n}\n', text)
        self.assertIn("lab: HTTP 429 RATE_LIMITED: slow", text)
        self.assertNotRegex(text, "[\u0080-\u009f\u202a-\u202e]")

    def test_a_wait_is_said_on_standard_error_when_that_is_the_terminal(self) -> None:
        with Script(LIMITED, http()) as server:
            with Terminal((*UPDATE[:-1], "/dev/null"), server.address, on=(2,)) as terminal:
                self.assertEqual(terminal.end()[0], 2)
        for on, told in (((2,), True), ((1,), False), ((0, 1), False)):
            with Script(LIMITED, http()) as server, body_file() as path:
                with Terminal((*UPDATE[:-1], path), server.address, on=on) as terminal:
                    status, text, output, errors = terminal.end()
            self.assertEqual((status, output), (0, "" if 1 in on else '{"updateCount":1}\n'))
            self.assertEqual(WAITS in text, told, on)
            self.assertEqual(errors, "")

    def test_reading_from_a_terminal_is_said(self) -> None:
        words = "lab: reading the body from the terminal; end it with Ctrl-D on a line of its own\n"
        with Script() as server, Terminal(UPDATE, server.address, on=(0, 1)) as terminal:
            terminal.write('{"name":\n"x"}\n\x04')
            status, text, _, errors = terminal.end()
        self.assertEqual((status, errors), (0, words))
        self.assertIn('{\n  "updateCount": 1\n}\n', text)
        with Script() as server, Terminal((*UPDATE[:-1], "/dev/stdin"), server.address) as terminal:
            terminal.wait_for("Ctrl-D")
            terminal.write("\x04")
            self.assertEqual(terminal.end()[0], 2)
            self.assertIn("it is empty", terminal.text)

    def test_what_cannot_be_sent_is_said_before_anything_is_typed(self) -> None:
        with Terminal(UPDATE, "http://127.0.0.1:9", token=None) as terminal:
            status, text, _, _ = terminal.end()
        self.assertEqual(
            (status, text),
            (2, "lab: no token: set LAB_TOKEN to the application's access token, or see `lab help config`\n"),
        )
        with Terminal(UPDATE, "nonsense") as terminal:
            status, text, _, _ = terminal.end()
        self.assertEqual(status, 2)
        self.assertNotIn("Ctrl-D", text)

    def test_data_on_a_terminal_is_the_same_json_with_escapes(self) -> None:
        data = '{"updateCount":1,"t":"\u009b2J\u202e\u2028\x7f\\u001b \\/ü\U000e0001\u200f東京 \U0001f600 ' + TOKEN + '"}'
        with Script(http(body=data)) as server, body_file() as path:
            with Terminal((*UPDATE[:-1], path), server.address, on=(1,)) as terminal:
                status, text, _, errors = terminal.end()
        self.assertEqual((status, errors), (0, ""))
        self.assertEqual(
            text,
            '{\n  "updateCount": 1,\n'
            '  "t": "\\u009b2J\\u202e\\u2028\\u007f\\u001b \\/ü\U000e0001\\u200f東京 \U0001f600 [redacted]"\n}\n',
        )
        self.assertEqual(json.loads(text), json.loads(data.replace(TOKEN, "[redacted]")))

    def test_a_dry_run_on_a_terminal(self) -> None:
        with body_file('{"name":"\u009b\u202e\\u001b"}') as path:
            with Terminal((*UPDATE[:-1], path, "--dry-run"), "http://127.0.0.1:9", on=(1,)) as terminal:
                status, text, _, errors = terminal.end()
        self.assertEqual((status, errors), (0, ""))
        self.assertIn('\n{"name":"\\u009b\\u202e\\u001b"}\n', text)


if __name__ == "__main__":
    unittest.main()
