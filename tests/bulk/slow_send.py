"""Sending a thousand items: refusals, pauses, signals, batches, what would not change, shards side by side."""

from __future__ import annotations

import re
import shutil
import signal
import subprocess
import time
import unittest
from collections import Counter

import yaml

from tests.bulk.runs import COMMAND, ROOT, STORE, Runs, renamed

WIDE = re.compile(r"[^\r\n]+")


class ManyItems(Runs):
    def test_a_thousand_items_through_pauses_and_faults(self) -> None:
        self.write(renamed(1, 1000))
        self.fault(status=429, headers={"Retry-After": "1"}, count=5)
        self.fault(status=500, count=3)
        self.fault(drop=True, carryOut=True, count=3)
        said = self.done()
        self.assertIn("1000 items: 1000 done;", said)
        self.assertEqual({f"New {number}" for number in range(1, 1001)}, set(self.names().values()))
        self.assertEqual({"done": 1000}, self.states())

    def test_a_pause_may_be_longer_than_a_call_may_take(self) -> None:
        self.write(renamed(1, 40))
        self.fault(status=429, headers={"Retry-After": "1"}, count=1)
        begin = time.monotonic()
        status, said = self.start("--timeout", "0.5", columns=80).end()
        self.assertEqual(0, status, said)
        self.assertGreaterEqual(time.monotonic() - begin, 0.9)
        self.assertIn("paused by the server", said)

    def test_nothing_to_do(self) -> None:
        self.write([])
        self.assertIn("0 items: 0 done", self.done())
        self.assertEqual([], self.requests())

    def test_the_rate_is_kept(self) -> None:
        self.write(renamed(1, 120))
        begin = time.monotonic()
        self.done("--rate", "100/s")
        self.assertGreaterEqual(time.monotonic() - begin, 1.1)
        self.done("--resume", "--rate", "1/h")  # nothing is left to wait for

    def test_what_failed_is_told_and_can_be_sent_again(self) -> None:
        self.write(renamed(1, 30))
        self.fault(status=400, count=14)
        self.fault(updateCount=0, count=1)
        status, said = self.run_bulk()
        self.assertEqual(3, status, said)
        self.assertEqual({"done": 15, "failed": 15}, self.states())
        self.assertEqual(10, said.count("things.ndjson:"), said)
        self.assertIn("WRONG_PARAMETER: a fault that a test asked for", said)
        self.assertEqual(3, self.run_bulk("--resume")[0])
        self.assertEqual(30, len(self.requests()))
        self.done("--resume", "--retry-failed")
        self.assertEqual(45, len(self.requests()))

    def test_a_server_that_is_not_there_ends_the_run(self) -> None:
        self.write(renamed(1, 500))
        self.environment["ECWID_BASE_URL"] = "http://127.0.0.1:9/api/v3"
        status, said = self.run_bulk("--retries", "1")
        self.assertEqual(1, status, said)
        self.assertIn("the server cannot be reached", said)
        self.assertEqual({"planned", "unsent"}, set(self.states()))


class Refusals(Runs):
    def test_the_first_refusal_of_the_token_stops_the_run(self) -> None:
        self.write(renamed(1, 600))
        run = self.start("--rate", "600/s")
        while len(self.requests()) < 250:
            time.sleep(0.005)
        self.fault(status=403, count=1)
        status, said = run.end()
        self.assertEqual(4, status, said)
        self.assertIn("the token was refused", said)
        states, sent = self.states(), len(self.requests())
        self.assertEqual({"done", "planned", "unsent"}, set(states))
        self.assertEqual(sent - 1, states["done"])
        self.assertIn("--resume", said)
        self.done("--resume")
        self.assertEqual({"done": 600}, self.states())
        self.assertEqual(601, len(self.requests()))


class Signals(Runs):
    def test_the_first_waits_for_what_is_under_way(self) -> None:
        for number in (signal.SIGINT, signal.SIGTERM):
            self.setUp()
            self.write(renamed(1, 200))
            run = self.start("--rate", "400/s")
            while len(self.requests()) < 90:
                time.sleep(0.005)
            run.interrupt(number)
            status, said = run.end()
            self.assertEqual(130, status, said)
            states = self.states()
            self.assertEqual({"done", "planned"}, set(states) - {"unsent"})
            line = re.search(r"to go on: (.*)", said)
            assert line is not None
            words = line[1].replace("ecwid ", f"{COMMAND} ", 1)
            again = subprocess.run(["sh", "-c", words], env=self.environment, capture_output=True, check=False)
            self.assertEqual(0, again.returncode, again.stderr)
            self.assertEqual({1}, set(Counter(self.requests()).values()))  # each once
            self.assertEqual({"done": 200}, self.states())

    def test_a_second_ends_it_at_once(self) -> None:
        self.write(renamed(1, 300))
        self.fault(delayMs=20000, count=1000)
        run = self.start()
        while self.whole().count("sent 31") < 1:
            time.sleep(0.02)
        run.interrupt()
        time.sleep(0.3)
        begin = time.monotonic()
        run.interrupt()
        status, said = run.end()
        self.assertEqual(130, status, said)
        self.assertLess(time.monotonic() - begin, 5)
        self.assertEqual({"unknown": 32, "planned": 268}, self.states())
        self.server.faults.clear()
        self.done("--resume")
        self.assertEqual({"done": 300}, self.states())

    def test_what_creates_is_written_down_before_and_never_sent_twice(self) -> None:
        self.write([{"email": f"new{number}@example.com", "name": f"N {number}"} for number in range(200)])
        self.fault(delayMs=20000, count=1000)
        run = self.start("--rate", "20/s", command="create-customer")
        while not any(text.startswith("sent") for text in self.whole()):
            time.sleep(0.01)
        time.sleep(0.3)
        run.interrupt(signal.SIGKILL)
        self.assertEqual(-signal.SIGKILL, run.end()[0])
        self.server.faults.clear()
        sent = self.states()["sent"]
        self.assertGreater(sent, 0)
        status, said = self.run_bulk("--resume", "--settle", "0", command="create-customer")
        self.assertEqual(3, status, said)
        self.assertEqual({"done": 200 - sent, "unknown": sent}, self.states())

    def test_what_must_not_be_sent_twice_is_read_back(self) -> None:
        """Each adds a contact without an id; the connection is lost after half of them have been carried out."""
        self.write(
            [
                {"customerId": number, "contacts": [{"contact": f"+47{number:08}", "type": "PHONE"}]}
                for number in range(1, 41)
            ]
        )
        self.fault(drop=True, carryOut=True, count=20)
        self.fault(drop=True, count=20)
        status, said = self.run_bulk("--in-flight", "1")
        self.assertEqual(3, status, said)
        self.assertEqual({"unknown": 40}, self.states())
        said = self.done("--resume", "--settle", "0")
        self.assertEqual({"done": 40}, self.states())
        contacts = Counter(len(each.get("contacts", [])) for each in self.server.shop.stored("customers"))
        self.assertEqual({1: 40, 0: 960}, contacts)
        self.assertEqual(60, sum(each.startswith("PUT") for each in self.requests()))

    def test_what_is_there_in_part_is_not_sent_again(self) -> None:
        """Somebody else has changed the name since; the address that the item creates is there."""
        self.write([{"customerId": 7, "name": "Mine", "shippingAddresses": [{"street": "Gate 1", "city": "Oslo"}]}])
        self.fault(drop=True, carryOut=True, count=1)
        self.assertEqual(3, self.run_bulk()[0])
        with self.server.shop.lock:
            (found,) = [each for each in self.server.shop.tree.root["customers"] if each["id"] == 7]
            found["name"] = "Theirs"
        status, said = self.run_bulk("--resume", "--settle", "0")
        self.assertEqual(3, status, said)
        self.assertIn("does not tell whether", said)
        self.assertEqual({"unknown": 1}, self.states())
        self.assertEqual(1, len(self.server.shop.stored("customers/7")["shippingAddresses"]))


class Batches(Runs):
    def test_a_thousand_items_are_two_batches(self) -> None:
        self.write(renamed(1, 1000))
        self.fault(operation="updateCustomer", path="/*/customers/7*", status=400, count=1000)
        self.fault(operation="updateCustomer", path="/*/customers/12", updateCount=0, count=1)
        status, said = self.run_bulk("--via", "batch")
        self.assertEqual(3, status, said)
        states = self.states()
        self.assertEqual({"done": 888, "failed": 112}, states)
        self.assertIn("updateCount is 0", said)
        self.assertEqual({"POST /batch", "GET /batch"}, {each.partition("?")[0] for each in self.requests()})
        self.assertEqual(2, sum(each.startswith("POST") for each in self.requests()))
        self.assertLessEqual(len(self.requests()), 8)
        self.assertEqual("New 600", self.names()[600])
        self.assertEqual("Old 700", self.names()[700])

    def test_a_batch_is_no_longer_than_a_server_takes(self) -> None:
        sizes = (400_000, 400_000, 10, 900_000, 100)
        self.write([{"customerId": at, "privateAdminNotes": "x" * size} for at, size in enumerate(sizes, 1)])
        self.done("--via", "batch")
        self.assertEqual(["POST /batch"] * 2, [each.partition("?")[0] for each in self.requests() if "POST" in each])
        self.assertEqual(["PUT /customers/4"], [each for each in self.requests() if "PUT" in each])

    def test_items_that_a_batch_is_asked_to_wait_with_are_sent_again(self) -> None:
        self.write(renamed(1, 40))
        self.fault(operation="updateCustomer", path="/*/customers/2*", status=429, count=5)
        self.done("--via", "batch")
        self.assertEqual({"done": 40}, self.states())
        self.assertEqual([f"New {number}" for number in range(20, 30)], [self.names()[at] for at in range(20, 30)])

    def test_what_must_not_be_repeated_goes_one_by_one(self) -> None:
        items = renamed(1, 20)
        items[3]["contacts"] = [{"contact": "+4712345678", "type": "PHONE"}]
        self.write(items)
        self.done("--via", "batch")
        self.assertEqual(1, sum(each.startswith("PUT") for each in self.requests()))

    def test_items_about_the_same_thing_are_sent_in_their_order(self) -> None:
        self.write([{"customerId": 1, "name": f"N {number}"} for number in range(20)])
        self.assertIn("in their order", self.done("--via", "batch", "--allow-duplicates"))
        self.assertEqual("N 19", self.names()[1])

    def test_a_ticket_that_is_not_known_any_more(self) -> None:
        self.write(renamed(1, 20))
        self.fault(operation="getBatchStatus", status=200, body='{"status":"QUEUED"}', count=1000)
        run = self.start("--via", "batch")
        while not any(text.startswith("ticket") for text in self.whole()):
            time.sleep(0.02)
        run.interrupt(signal.SIGKILL)
        run.end()
        self.server.faults.clear()
        self.fault(operation="getBatchStatus", status=404, count=1)
        self.assertIn("20 done", self.done("--via", "batch", "--resume"))

    def test_a_killed_run_goes_on_by_its_ticket(self) -> None:
        self.write(renamed(1, 505))
        self.fault(operation="getBatchStatus", status=200, body='{"status":"QUEUED"}', count=1000)
        run = self.start("--via", "batch")
        while sum(text.startswith("ticket") for text in self.whole()) < 2:
            time.sleep(0.02)
        run.interrupt(signal.SIGKILL)
        run.end()
        self.server.faults.clear()
        self.done("--via", "batch", "--resume")
        self.assertEqual({"done": 505}, self.states())
        self.assertEqual(2, sum(each.startswith("POST") for each in self.requests()))

    def test_a_killed_run_goes_on_by_its_key(self) -> None:
        self.write(renamed(1, 50))
        self.fault(operation="createBatchRequest", delayMs=700, count=1)
        run = self.start("--via", "batch")
        while not any(text.startswith("batch") for text in self.whole()):
            time.sleep(0.02)
        time.sleep(0.3)
        run.interrupt(signal.SIGKILL)
        run.end()
        time.sleep(0.6)
        self.done("--via", "batch", "--resume")
        keys = {re.sub(r".*deduplicationKey=([0-9a-f-]+).*", r"\1", x) for x in self.requests() if "POST" in x}
        self.assertEqual(1, len(keys))
        self.assertEqual({"done": 50}, self.states())

    def test_a_server_that_takes_no_batch_gets_the_items(self) -> None:
        self.write(renamed(1, 30))
        self.fault(operation="createBatchRequest", status=400, count=1)
        said = self.done("--via", "batch")
        self.assertIn("one by one", said)
        self.assertEqual(30, sum(each.startswith("PUT") for each in self.requests()))

    def test_a_second_signal_ends_what_cannot_be_looked_away_from(self) -> None:
        self.write(renamed(1, 20))
        self.fault(operation="createBatchRequest", delayMs=20000, count=1)
        run = self.start("--via", "batch")
        while not any(text.startswith("batch") for text in self.whole()):
            time.sleep(0.02)
        time.sleep(0.1)
        run.interrupt()
        time.sleep(0.1)
        run.interrupt()
        status, said = run.end()
        self.assertEqual(130, status, said)
        self.assertIn("ended at once; to go on: ecwid bulk update-customer", said)
        self.assertEqual(1, sum(text.startswith("batch ") for text in self.journal()))
        self.assertIn("20 done", self.done("--via", "batch", "--resume"))

    def test_a_signal_waits_for_the_batches(self) -> None:
        self.write(renamed(1, 100))
        self.fault(operation="getBatchStatus", status=200, body='{"status":"QUEUED"}', count=1)
        run = self.start("--via", "batch")
        while not any(text.startswith("ticket") for text in self.whole()):
            time.sleep(0.02)
        run.interrupt()
        status, said = run.end()
        self.assertIn(status, (0, 130), said)
        self.assertNotIn("unknown", self.states())


class Unchanged(Runs):
    def test_pages_tell_what_would_not_change(self) -> None:
        items = [{"customerId": number, "name": f"Old {number}"} for number in range(1, 1001)]
        for number in (5, 500, 1000):
            items[number - 1]["name"] = "Other"
        self.write(items)
        said = self.done("--skip-unchanged")
        self.assertIn("3 done, 997 unchanged", said)
        kinds = Counter(each.partition(" ")[0] for each in self.requests())
        self.assertEqual({"GET": 10, "PUT": 3}, kinds)

    def test_a_few_items_are_read_one_by_one(self) -> None:
        self.write(renamed(4, 5, "Old") + [{"customerId": 6, "billingPerson": {"city": "Bergen"}}])
        self.done("--skip-unchanged")
        self.assertEqual({"unchanged": 2, "done": 1}, self.states())
        self.assertIn("GET /customers/5", self.requests())

    def test_a_part_of_an_object_is_no_change(self) -> None:
        self.write([{"customerId": number, "billingPerson": {"city": "Oslo"}} for number in range(1, 200)])
        self.done("--skip-unchanged")
        self.assertEqual({"unchanged": 199}, self.states())

    def test_with_batches(self) -> None:
        self.write(renamed(1, 500, "Old") + renamed(501, 600))
        self.done("--skip-unchanged", "--via", "batch")
        self.assertEqual({"unchanged": 500, "done": 100}, self.states())
        self.assertEqual(1, sum(each.startswith("POST") for each in self.requests()))

    def test_an_operation_with_other_parameters(self) -> None:
        products = self.server.shop.stored("products")
        self.write([{"productId": each["id"], "name": each["name"], "price": each["price"]} for each in products])
        self.done("--skip-unchanged", command="update-product")
        self.assertEqual({"unchanged": len(products)}, self.states())

    def test_a_list_that_comes_as_a_whole(self) -> None:
        options = self.server.shop.stored("profile/shippingOptions")
        self.write([{"shippingOptionId": each["id"], "title": each["title"]} for each in options])
        with self.input.open("a") as file:
            file.write('{"shippingOptionId": "none", "title": "Other"}\n')
        status, _ = self.run_bulk("--skip-unchanged", command="update-shipping-option")
        self.assertEqual((3, {"unchanged": len(options), "failed": 1}), (status, dict(self.states())))
        self.assertEqual(2, len(self.requests()))

    def test_a_few_items_with_batches(self) -> None:
        self.write(renamed(1, 2, "Old") + renamed(3, 5))
        self.done("--skip-unchanged", "--via", "batch")
        self.assertEqual({"unchanged": 2, "done": 3}, self.states())
        kinds = Counter(each.partition("?")[0] for each in self.requests())
        self.assertEqual(1, kinds["POST /batch"])
        self.assertEqual(0, sum("PUT" in each for each in kinds))

    def test_of_what_nothing_reads_it_is_said(self) -> None:
        self.write([{"email": "x@example.com"}])
        status, said = self.run_bulk("--skip-unchanged", command="create-customer")
        self.assertEqual(2, status)
        self.assertIn("nothing reads", said)
        self.write([{"customerId": 1}])
        status, said = self.run_bulk("--skip-unchanged", command="delete-customer")
        self.assertEqual(2, status)
        self.assertIn("has none", said)


class Terminals(Runs):
    def test_the_line_fits_whatever_the_width(self) -> None:
        self.write(renamed(1, 500))
        run = self.start("--rate", "250/s", columns=80)
        texts = {80: run.read_for(0.6)}
        for columns in (30, 200):
            run.resize(columns)
            run.read_for(0.25)
            texts[columns] = run.read_for(0.4)
        status, said = run.end()
        self.assertEqual(0, status, said)
        for columns, text in texts.items():
            lines = [re.sub(r"\x1b\[\d*[A-Za-z]", "", line) for line in WIDE.findall(text)]
            self.assertGreater(len(lines), 2, text)
            self.assertLessEqual(len(lines), 14)  # ten times a second
            self.assertLess(max(map(len, lines)), columns)
        self.assertIn("% ", texts[80].replace("%)", "% "))
        self.assertIn("/s, ", texts[80])
        self.assertIn("left", texts[200])
        self.assertRegex(said, r"\r\x1b\[K(ecwid: )500 items: 500 done;[^\n]*\n$")

    def test_quiet_says_nothing_of_how_far_it_is(self) -> None:
        self.write(renamed(1, 100))
        run = self.start("--rate", "200/s", "--quiet", columns=80)
        self.assertRegex(run.end()[1], r"^ecwid: 100 items[^\n]*\n$")

    def test_plain_lines_in_a_pipe(self) -> None:
        self.write(renamed(1, 500))
        said = self.done("--rate", "200/s")
        self.assertNotIn("\x1b", said)
        self.assertRegex(said, r"^(ecwid: \d+ of 500 \(\d+%\), 0 failed, [^\n]*\n){1,2}ecwid: 500 items")

    def test_without_any_terminal_and_with_stderr_closed(self) -> None:
        self.write(renamed(1, 300))
        line = f"exec {COMMAND} bulk update-customer --store-id {STORE} --input {self.input} --rate 1000/s 2>&-"
        run = subprocess.run(
            ["setsid", "sh", "-c", line], env=self.environment, stdin=subprocess.DEVNULL, check=False, timeout=60
        )
        self.assertIn(run.returncode, (0, 1))
        self.assertEqual({"done": 300}, self.states())


class Shards(Runs):
    def test_shards_side_by_side_are_the_whole(self) -> None:
        self.write(renamed(1, 1000))
        line = [str(COMMAND), "bulk", "update-customer", "--store-id", str(STORE), "--input", str(self.input)]
        runs = [
            subprocess.Popen([*line, "--rate", "1000/s", "--shard", f"{number}/4"], env=self.environment, stderr=-1)
            for number in range(1, 5)
        ]
        for run in runs:
            self.assertEqual(0, run.wait(60), run.communicate()[1])
        self.assertEqual({1}, set(Counter(self.requests()).values()))
        self.assertEqual(1000, len(self.requests()))
        self.assertEqual(4, len(list(self.folder.glob("things.ndjson.*-of-4.journal"))))

    @unittest.skipUnless(shutil.which("parallel"), "GNU parallel is not here")
    def test_under_parallel(self) -> None:
        self.write(renamed(1, 400))
        line = f"{COMMAND} bulk update-customer --store-id {STORE} --input {self.input} --rate 500/s --shard {{}}/4"
        run = subprocess.run(
            ["sh", "-c", f"seq 4 | parallel --will-cite -j4 '{line}'"],
            env=self.environment,
            check=False,
            capture_output=True,
        )
        self.assertEqual(0, run.returncode)
        self.assertEqual({1}, set(Counter(self.requests()).values()))
        self.assertEqual(400, len(self.requests()))

    def test_as_a_job_of_kubernetes(self) -> None:
        """What the guide's pods run."""
        self.write(renamed(1, 400))
        self.input.rename(self.folder / "customers.ndjson")
        guide = (ROOT / "runtime/guide/bulk.md").read_text(encoding="utf-8")
        job = yaml.safe_load(guide.partition("```yaml\n")[2].partition("```")[0])
        (container,) = job["spec"]["template"]["spec"]["containers"]
        line = container["args"][0].replace("/data/", f"{self.folder}/").replace("150/m", "500/s")
        pods = [
            subprocess.Popen(
                [*container["command"], line],
                env=self.environment | {"JOB_COMPLETION_INDEX": str(index), "PATH": f"{ROOT}/build:/usr/bin:/bin"},
                stderr=subprocess.PIPE,
            )
            for index in range(job["spec"]["completions"])
        ]
        for pod in pods:
            self.assertEqual(0, pod.wait(60), pod.communicate()[1])
        self.assertEqual({1}, set(Counter(self.requests()).values()))
        self.assertEqual(400, len(self.requests()))


if __name__ == "__main__":
    unittest.main()
