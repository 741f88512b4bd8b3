"""What is told of a call: answers that are odd, refusals, waits, -v, and limits given on the command line."""

from __future__ import annotations

import json
import re
import subprocess
import time
import unittest

from tests.command.support import BODY, COMMAND, TOKEN, UPDATE, Commands, Script, environment, http

LIMITED = http("429 Too Many Requests", '{"errorMessage":"slow down","errorCode":"RATE_LIMITED"}', "Retry-After: 1")


class Answers(Commands):
    def assert_answer(self, body: str, status: int, *complaints: str, status_line: str = "200 OK") -> None:
        with Script(http(status_line, body)) as server:
            done = self.update(server)
        self.assertEqual(done.returncode, status, (body, done.stderr))
        self.assertEqual(done.stdout, body + "\n")
        self.assertEqual(done.stderr.splitlines(), [f"lab: {complaint}" for complaint in complaints])

    def test_a_count_that_says_nothing(self) -> None:
        self.assert_answer('{"updateCount":1}', 0)
        self.assert_answer('{"updateCount":0}', 1, "updateCount is 0: nothing was updated")
        for count in (-1, -2, -9223372036854775808):
            self.assert_answer(
                f'{{"updateCount":{count}}}',
                1,
                f"updateCount is {count}: that is no count; whether the request took effect is not known",
            )
        for body in ("{}", '{"updateCount":null}', '{"updatecount":1}'):
            with Script(http(body=body)) as server:
                done = self.update(server)
            self.assertEqual(done.returncode, 1, body)
            self.assertIn("updateCount", done.stderr)
            self.assertEqual(len(done.stderr.splitlines()), 1)

    def test_a_value_that_is_not_listed_is_told(self) -> None:
        for count in (2, 9223372036854775807):
            self.assert_answer(
                f'{{"updateCount":{count}}}',
                0,
                f"the answer is not as described: updateCount: expected one of 0, 1, got {count}",
            )

    def test_what_the_description_does_not_know_is_kept_in_silence(self) -> None:
        self.assert_answer('{"updateCount":1,"new":{"a":[1.50,"\u202e"]}}', 0)

    def test_an_answer_that_is_none(self) -> None:
        for body in (
            "<html>oops</html>",
            "",
            "[1]",
            '{"updateCount":"1"}',
            '{"updateCount":1.5}',
            '{"updateCount":1',
            '{"updateCount":1e99}',
        ):
            with Script(http(body=body)) as server:
                done = self.update(server)
            self.assertEqual((done.returncode, done.stdout, server.requests), (1, "", 1), body)
            self.assertEqual(len(done.stderr.splitlines()), 1, done.stderr)

    def test_an_unknown_outcome_is_said(self) -> None:
        with Script(b"") as server:
            done = self.update(server, "--retries", "0")
        self.assertEqual((done.returncode, done.stdout, server.requests), (1, "", 1))
        self.assertIn("outcome unknown", done.stderr)
        self.assertEqual(len(done.stderr.splitlines()), 1)

    def test_a_server_s_message_is_printable(self) -> None:
        for text in ("\\u001b[31m", "\u009b2J", "\u202eabc\u2066", "a\\nb\\r\\tc", "\\u0000", "\x7f"):
            for status in ("400 Bad Request", "403 Forbidden", "500 Oops"):
                with Script(http(status, f'{{"errorMessage":"<{text}>","errorCode":"E{text}"}}')) as server:
                    done = self.update(server, "--retries", "0", "-v")
                self.assertEqual(done.returncode, 1)
                self.assertNotRegex(done.stderr.replace("\n", ""), "[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
                self.assertTrue(all(re.match(r"lab: |> |< ", line) for line in done.stderr.splitlines()), done.stderr)

    def test_data_in_a_pipe_is_unaltered(self) -> None:
        text = '{"updateCount":1,"t":"\u009b\u202e\u2028\x7f\\u001b \\/ \U000e0041 \u3000"}'
        with Script(http(body=text)) as server:
            self.assertEqual(self.update(server).stdout, text + "\n")


class Limits(Commands):
    def test_retries(self) -> None:
        for more, requests in ((("--retries", "0"), 1), (("--retries=1",), 2), (("--retries", "2"), 3)):
            with Script(LIMITED) as server:
                done = self.update(server, *more)
            self.assertEqual((done.returncode, done.stdout, server.requests), (1, "", requests))
            self.assertEqual(done.stderr, "lab: HTTP 429 RATE_LIMITED: slow down\n")

    def test_a_retry_that_helps(self) -> None:
        with Script(LIMITED, http()) as server:
            done = self.update(server)
        self.assertEqual(
            (done.returncode, done.stdout, done.stderr, server.requests), (0, '{"updateCount":1}\n', "", 2)
        )

    def test_a_timeout_is_for_the_whole_call(self) -> None:
        with Script(http("429 Too Many Requests", "{}", "Retry-After: 60")) as server:
            begin = time.monotonic()
            done = self.update(server, "--timeout", "1.5")
        self.assertLess(time.monotonic() - begin, 10)
        self.assertEqual((done.returncode, done.stdout, server.requests), (1, "", 1))

    def test_a_timeout_ends_an_attempt(self) -> None:
        with Script(b"HTTP/1.1 2") as server:
            begin = time.monotonic()
            done = self.update(server, "--timeout", "0.7")
        self.assertLess(time.monotonic() - begin, 10)
        self.assertEqual((done.returncode, done.stdout), (1, ""))
        self.assertIn("outcome unknown", done.stderr)


class Verbose(Commands):
    def test_request_and_answer(self) -> None:
        with Script() as server:
            done = self.update(server, "-v")
        self.assertEqual((done.returncode, done.stdout), (0, '{"updateCount":1}\n'))
        lines = done.stderr.splitlines()
        self.assertEqual(lines[0], f"> PUT {server.address}/1003/customers/5")
        for line in (
            "> Authorization: Bearer [redacted]",
            "> Content-Type: application/json",
            f"> {BODY}",
            '< {"updateCount":1}',
        ):
            self.assertIn(line, lines)
        self.assertRegex(done.stderr, r"(?m)^< HTTP 200, application/json, 17 bytes, \d+ ms$")

    def test_waits(self) -> None:
        with Script(LIMITED, http()) as server:
            done = self.update(server, "--verbose")
        self.assertEqual(done.returncode, 0)
        self.assertRegex(
            done.stderr, r"(?m)^lab: HTTP 429 RATE_LIMITED: slow down: waiting 1(\.\d+)? s before attempt 2 of 4$"
        )
        self.assertRegex(done.stderr, r"(?m)^> \(attempt 2 of 4\) PUT http")

    def test_no_answer(self) -> None:
        with Script(b"") as server:
            done = self.update(server, "-v", "--retries=0")
        self.assertRegex(done.stderr, r"(?m)^< no answer after \d+ ms: ")

    def test_a_dry_run(self) -> None:
        done = self.run_command(*UPDATE, "-v", "--dry-run")
        self.assertEqual((done.returncode, done.stderr), (0, ""))

    def test_long_bodies_are_cut(self) -> None:
        with Script(http(body='{"updateCount":1,"x":"' + "y" * 1_000_000 + '"}')) as server:
            done = self.update(server, "-v")
        self.assertEqual(done.returncode, 0)
        self.assertLess(len(done.stderr), 10_000)
        self.assertTrue(done.stderr.splitlines()[-1].endswith("y…"))


def escaped(text: str) -> list[str]:
    """The ways in which JSON may spell a text, as the inside of a string."""
    plain = text.replace("\\", "\\\\").replace('"', '\\"')
    return [
        plain,
        plain.replace("/", "\\/"),
        "".join(f"\\u{ord(c):04x}" for c in text),
        "".join(f"\\u{ord(c):04X}" for c in text),
        "".join(f"\\u{ord(c):04x}" if i % 3 == 0 else c if c not in '"\\' else "\\" + c for i, c in enumerate(text)),
    ]


def decoded(text: str) -> str:
    """Every escape of JSON undone: a token must not come to light by that either."""
    return re.sub(r'\\u00([0-9a-fA-F]{2})|\\(["\\/])', lambda m: chr(int(m[1], 16)) if m[1] else m[2], text)


class Secrets(Commands):
    TOKENS = (
        TOKEN,
        "secret_ab/cd+EF==gh~ij",
        "secret_q\"w\\e'r{t}y[u]",
        "public_" + "z9" * 16,
        "".join(map(chr, range(33, 127))),
    )

    def assert_no_part(self, token: str, *texts: str) -> None:
        rest = token.removeprefix("secret_").removeprefix("public_")
        for text in texts:
            for form in (text, decoded(text)):
                for at in range(len(rest) - 7):
                    self.assertNotIn(rest[at : at + 8], form)

    def run_with(self, token: str, answer: bytes, *more: str, **options: str) -> None:
        with Script(answer) as server:
            done = self.run_command(*UPDATE, "--retries=0", *more, base=server.address, token=token, **options)
        self.assertEqual(server.requests, 1, done.stderr)
        self.assert_no_part(token, done.stdout, done.stderr)

    def test_what_a_server_sends_back(self) -> None:
        for token in self.TOKENS:
            for form in escaped(token):
                for more in ((), ("-v",)):
                    self.run_with(
                        token,
                        http("400 Bad Request", f'{{"errorMessage":"Bearer {form}","errorCode":"{form}"}}'),
                        *more,
                    )
                    self.run_with(token, http("400 Bad Request", f'{{"errorMessage":{{"{form}":["{form}"]}}}}'), *more)
                    self.run_with(token, http(body=f'{{"updateCount":1,"{form}":"x{form}y"}}'), *more)
                    self.run_with(token, http(body=f'{{"updateCount":"{form}"}}'), *more)

    def test_at_every_distance_to_a_cut(self) -> None:
        for before in (*range(0, 330, 11), 4040, 4060, 4075, 4090):
            self.run_with(TOKEN, http("400 Bad Request", f'{{"errorMessage":"{"." * before}{TOKEN}"}}'), "-v")
            self.run_with(TOKEN, http("400 Bad Request", f'{"." * before}{TOKEN}', "Content-Type: text/plain"), "-v")
            self.run_with(TOKEN, http("400 Bad Request", "", f"Content-Type: {'.' * before}{TOKEN}"), "-v")

    def test_what_a_user_types_in_the_wrong_place(self) -> None:
        for token in (TOKEN, "secret_ab/cd+EF==gh~ij"):
            cases = [
                (token,),
                ("help", token),
                (*UPDATE, token),
                (*UPDATE, "--store-id", token),
                (*UPDATE, f"--token={token}"),
                (*UPDATE, "-" + token),
                (*UPDATE[:-1], token),
                (*UPDATE[:-1], token[:-1]),
                (*UPDATE[:-1], "x" * 4080 + token),
            ]
            for arguments in cases:
                done = self.run_command(*arguments, token=token)
                self.assertEqual(done.returncode, 2)
                self.assert_no_part(token, done.stdout, done.stderr)
            for body in (
                f'{{"name":"{token}"}}',
                f'{{"{token}":1}}',
                f'{{"lang":"{token}"}}',
                f'{{"taxExempt":"{token}"}}',
                f'{{"name":"x"{token}',
            ):
                done = self.run_command(*UPDATE, "--dry-run", "-v", "--allow-unknown", body=body, token=token)
                self.assert_no_part(token, done.stdout, done.stderr)

    def test_an_answer_stays_json(self) -> None:
        for form in escaped(TOKEN):
            with Script(http(body=f'{{"updateCount":1,"a":"x{form}y","b":"secret_agents\\u0041\\\\u"}}')) as server:
                done = self.update(server)
            self.assertEqual(json.loads(done.stdout), {"updateCount": 1, "a": "x[redacted]y", "b": "secret_agentsA\\u"})

    def test_a_token_that_looks_like_data(self) -> None:
        for token, number in (("1", "1"), ("1234567890", "1234567890"), ("updateCo", "5"), ("a", "7")):
            text = f'{{"updateCount":1,"n":{number},"a":["a"]}}'
            with Script(http(body=text)) as server:
                done = subprocess.run(
                    [COMMAND, *UPDATE],
                    input=BODY,
                    capture_output=True,
                    text=True,
                    env=environment(server.address, token),
                    timeout=60,
                    check=False,
                )
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertEqual(json.loads(done.stdout)["n"], int(number))


if __name__ == "__main__":
    unittest.main()
