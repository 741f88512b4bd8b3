"""What is sent of a plan, and what its end says, in short; slow_send.py has runs of a thousand items."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import tempfile
import time
from pathlib import Path

from tests.bulk.journals import records
from tests.command.support import COMMAND, Commands, Script, environment, http

REFUSED = http("403 Forbidden", '{"errorCode":"INVALID_API_TOKEN","errorMessage":"no"}')
WRONG = http("400 Bad Request", '{"errorCode":"WRONG_PARAMETER","errorMessage":"never"}')


class Sending(Commands):
    def setUp(self) -> None:
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.input = Path(temporary.name) / "things.ndjson"
        self.write(3)

    def write(self, count: int) -> None:
        items = [{"customerId": number, "name": f"N {number}"} for number in range(1, count + 1)]
        self.input.write_text("".join(json.dumps(item) + "\n" for item in items))

    def bulk(self, script: Script, *more: str, operation: str = "update-customer") -> tuple[int, str]:
        own = () if "--in-flight" in more else ("--in-flight", "1")
        line = ("bulk", operation, "--store-id", "1003", "--input", str(self.input), *own, *more)
        done = self.run_command(*line, base=script.address)
        return done.returncode, done.stderr

    def ends(self) -> list[str]:
        texts = records(Path(f"{self.input}.journal").read_bytes())
        return [text for text in texts if text.split(" ")[0] in ("done", "failed", "unknown", "unsent", "unchanged")]

    def test_all_are_sent_in_order(self) -> None:
        with Script() as script:
            status, said = self.bulk(script)
        self.assertEqual(0, status, said)
        self.assertIn("3 items: 3 done;", said)
        self.assertEqual(["done 0 200", "done 1 200", "done 2 200"], self.ends())
        paths = re.findall(r"PUT (\S+) ", b"".join(script.received).decode())
        self.assertEqual([f"/api/v3/1003/customers/{number}" for number in (1, 2, 3)], paths)

    def test_what_failed_makes_three(self) -> None:
        with Script(http(), WRONG, http(body='{"updateCount":0}')) as script:
            status, said = self.bulk(script)
        self.assertEqual(3, status, said)
        self.assertIn("3 items: 1 done, 2 failed;", said)
        self.assertIn("WRONG_PARAMETER", said)
        self.assertIn("updateCount is 0", said)
        self.assertIn(f"what failed: {self.input}.failed.ndjson", said)

    def test_a_refused_token_makes_four_and_leaves_the_rest(self) -> None:
        with Script(http(), REFUSED, http()) as script:
            status, said = self.bulk(script)
            self.assertEqual(4, status, said)
            self.assertEqual(2, script.requests)
            self.assertIn("1 done, 2 not sent", said)
            self.assertIn(f"--input {self.input} --in-flight 1 --resume", said)
            self.assertEqual(0, self.bulk(script, "--resume")[0])
            self.assertEqual(4, script.requests)

    def test_an_answer_that_is_lost_makes_it_unknown_until_it_is_sent_again(self) -> None:
        with Script(*[b""] * 6, http()) as script:
            status, said = self.bulk(script, "--retries", "0")
            self.assertEqual(3, status, said)
            self.assertIn("3 unknown", said)
            self.assertEqual(0, self.bulk(script, "--resume")[0])

    def test_what_is_deleted_by_an_attempt_whose_answer_was_lost_is_done(self) -> None:
        self.input.write_text('{"customerId": 1}\n')
        gone = http("404 Not Found", '{"errorCode":"NOT_FOUND"}')
        with Script(http("500 Oops", "{}"), gone) as script:
            self.assertEqual(0, self.bulk(script, operation="delete-customer")[0])

    def test_what_is_not_there_cannot_be_deleted(self) -> None:
        self.input.write_text('{"customerId": 1}\n')
        with Script(http("404 Not Found", '{"errorCode":"NOT_FOUND"}')) as script:
            self.assertEqual(3, self.bulk(script, operation="delete-customer")[0])

    def test_a_create_whose_answer_hangs_goes_out_once(self) -> None:
        self.input.write_text('{"email": "a@example.com"}\n')
        with Script(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{") as script:
            status, said = self.bulk(script, "--timeout", "0.2", operation="create-customer")
            self.assertEqual((3, 1), (status, script.requests), said)
        self.assertIn("1 unknown", said)

    def test_a_success_that_is_no_json_is_none(self) -> None:
        self.input.write_text('{"email": "a@example.com"}\n')
        for body in ("<html>Log in</html>", '{"id":'):
            with self.subTest(body=body), Script(http(body=body)) as script:
                status, said = self.bulk(script, "--journal", f"{self.input}.{len(body)}", operation="create-customer")
                self.assertEqual(3, status, said)
                self.assertIn("1 unknown", said)

    def test_an_interrupted_run_does_not_wait_for_a_pause(self) -> None:
        later = http("429 Too Many Requests", "{}", "Retry-After: 60")
        with Script(http(), later) as script:
            line = [COMMAND, "bulk", "update-customer", "--store-id", "1003", "--input", str(self.input)]
            process = subprocess.Popen(
                [*line, "--in-flight", "1"], env=environment(script.address), stderr=subprocess.PIPE, text=True
            )
            while script.requests < 2:
                time.sleep(0.01)
            time.sleep(0.1)
            process.send_signal(signal.SIGINT)
            said = process.communicate(timeout=20)[1]
        self.assertEqual(130, process.returncode, said)
        self.assertIn("1 done, 2 not sent", said)

    def test_items_about_the_same_thing_go_one_after_the_other(self) -> None:
        self.input.write_text("".join(f'{{"customerId": 1, "name": "N {number}"}}\n' for number in range(6)))
        with Script() as script:
            status, said = self.bulk(script, "--allow-duplicates", "--in-flight", "8")
        self.assertEqual(0, status, said)
        self.assertEqual(list("012345"), re.findall(r'"N (\d)"', b"".join(script.received).decode()))

    def test_a_summary_for_programs(self) -> None:
        with Script() as script:
            line = ("bulk", "update-customer", "--store-id", "1003", "--input", str(self.input), "--output", "json")
            done = self.run_command(*line, base=script.address)
        found = json.loads(done.stdout)
        self.assertEqual((3, 0), (found["done"], found["notSent"]))

    def test_wrong_wishes_send_nothing(self) -> None:
        for more, words in (
            (("--rate", "fast"), "--rate"),
            (("--rate", "0/s"), "--rate"),
            (("--in-flight", "0"), "--in-flight"),
            (("--via", "pigeon"), "--via"),
            (("--settle", "soon"), "--settle"),
        ):
            with self.subTest(more=more), Script() as script:
                status, said = self.bulk(script, *more)
                self.assertEqual((2, 0), (status, script.requests), said)
                self.assertIn(words, said)
