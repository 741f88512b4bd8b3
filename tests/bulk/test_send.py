"""What is sent of a plan, and what its end says, in short; slow_send.py has runs of a thousand items."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import tempfile
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from tests.bulk.journals import records
from tests.command.support import COMMAND, Commands, Script, environment, http

REFUSED = http("403 Forbidden", '{"errorCode":"INVALID_API_TOKEN","errorMessage":"no"}')
WRONG = http("400 Bad Request", '{"errorCode":"WRONG_PARAMETER","errorMessage":"never"}')


class Bundles(BaseHTTPRequestHandler):
    """A server that carries out the first call of a batch and leaves out the others, but for the second batch."""

    protocol_version = "HTTP/1.1"
    held: list[list[str]] = []

    def log_message(self, *_: object) -> None:
        pass

    def answer(self, value: object) -> None:
        body = json.dumps(value).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self) -> None:
        calls = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.held.append([call["name"] for call in calls])
        self.answer({"receipt": f"r{len(self.held)}"})

    def do_GET(self) -> None:
        number = int(self.path.partition("receipt=r")[2].partition("&")[0])
        done: dict[str, object] = {"end": "CARRIED_OUT", "code": 200, "json": {"updateCount": 1}}
        left: dict[str, object] = {"end": "SKIPPED"}
        results = [
            {"name": name} | (done if number > 1 or at == 0 else left) for at, name in enumerate(self.held[number - 1])
        ]
        self.answer({"state": "OVER", "completedCount": len(results), "results": results})


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

    def test_what_is_retried_is_counted_when_it_ends(self) -> None:
        with Script(WRONG, WRONG, WRONG, http()) as script:
            self.bulk(script)
            status, said = self.bulk(script, "--resume", "--retry-failed")
        self.assertEqual(0, status, said)
        self.assertRegex(said, r"3 items: 3 done; \d+ s, [1-9][\d.]* a second")

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

    def test_a_server_that_is_not_there(self) -> None:
        with Script() as script:
            gone = script.address
        line = ("bulk", "update-customer", "--store-id", "1003", "--input", str(self.input), "--retries", "0")
        done = self.run_command(*line, base=gone)
        self.assertEqual(1, done.returncode, done.stderr)
        self.assertIn("could not be reached", done.stderr)
        self.assertIn("3 not sent", done.stderr)

    def test_without_a_token_nothing_is_left_behind(self) -> None:
        line = ("bulk", "update-customer", "--store-id", "1003", "--input", str(self.input))
        with Script() as script:
            done = self.run_command(*line, base=script.address, token=None)
        self.assertEqual((2, 0), (done.returncode, script.requests), done.stderr)
        self.assertEqual([self.input.name], [path.name for path in self.input.parent.iterdir()])

    def test_no_item_is_blamed_for_a_token_that_cannot_be_had(self) -> None:
        line = [COMMAND, "bulk", "update-customer", "--store-id", "1003", "--input", str(self.input)]
        with Script() as script:
            values = environment(script.address, None) | {"LAB_TOKEN_COMMAND": "exit 3"}
            done = subprocess.run(line, env=values, capture_output=True, text=True, check=False, timeout=60)
        self.assertEqual((2, 0), (done.returncode, script.requests), done.stderr)
        self.assertIn("no token can be had", done.stderr)
        self.assertIn("0 done, 3 not sent", done.stderr)

    def test_another_standard_input_is_not_gone_on_with(self) -> None:
        line = ("bulk", "update-customer", "--store-id", "1003", "--input", "-", "--journal", f"{self.input}.journal")
        text = self.input.read_text()
        with Script() as script:
            self.assertEqual(0, self.run_command(*line, base=script.address, body=text).returncode)
            for given, status in ((text, 0), ("", 0), (text + text[:5], 2), (text[:9], 2), (text.replace("2", "4"), 2)):
                with self.subTest(given=given):
                    done = self.run_command(*line, "--resume", base=script.address, body=given)
                    self.assertEqual(status, done.returncode, done.stderr)
            self.assertEqual(3, script.requests)

    def test_items_about_the_same_thing_go_one_after_the_other(self) -> None:
        self.input.write_text("".join(f'{{"customerId": 1, "name": "N {number}"}}\n' for number in range(6)))
        with Script() as script:
            status, said = self.bulk(script, "--allow-duplicates", "--in-flight", "8")
        self.assertEqual(0, status, said)
        self.assertEqual(list("012345"), re.findall(r'"N (\d)"', b"".join(script.received).decode()))

    def test_what_a_batch_leaves_out_is_put_into_another(self) -> None:
        server = ThreadingHTTPServer(("127.0.0.1", 0), Bundles)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        self.addCleanup(server.server_close)
        self.addCleanup(thread.join)
        self.addCleanup(server.shutdown)
        Bundles.held.clear()
        line = ("bulk", "update-customer", "--store-id", "1003", "--input", str(self.input), "--via", "batch")
        done = self.run_command(*line, base=f"http://127.0.0.1:{server.server_port}/api/v3")
        self.assertEqual(0, done.returncode, done.stderr)
        self.assertEqual([3, 2], [len(names) for names in Bundles.held])
        self.assertEqual(3, sum(text.startswith("done") for text in self.ends()))

    def test_an_item_does_not_overtake_one_of_which_nobody_knows(self) -> None:
        self.input.write_text("".join(f'{{"customerId": 1, "name": "N {number}"}}\n' for number in range(3)))
        with Script(*[http("500 Oops", "{}")] * 2, http()) as script:
            status, said = self.bulk(script, "--allow-duplicates", "--retries", "0", "--in-flight", "8")
            self.assertEqual((3, 2), (status, script.requests), said)
            self.assertIn("1 unknown, 2 not sent", said)
            again = self.bulk(script, "--allow-duplicates", "--retries", "0", "--in-flight", "8", "--resume")
        self.assertEqual(0, again[0], again[1])
        self.assertEqual(list("00012"), re.findall(r'"N (\d)"', b"".join(script.received).decode()))

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
