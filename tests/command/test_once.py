"""What is created anew each time it is sent is sent once: the command against a mock that keeps state."""

from __future__ import annotations

import json
import os
import subprocess
import unittest
from typing import Any

from tests.harness.lab import SPEC
from tests.mock.faults import read_fault
from tests.mock.server import MockServer, Settings

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
COMMAND = os.path.join(ROOT, "build/tests/lab")
TOKEN = "secret_of_this_test"
CUSTOMER = 177737165
CONTACT = '{"contacts":[{"type":"EMAIL","contact":"once@example.com"}]}'
ADDRESS = '{"shippingAddresses":[{"name":"Once","city":"Berlin"}]}'
UNKNOWN = "may have been carried out"


class OnceTest(unittest.TestCase):
    server: MockServer

    def setUp(self) -> None:
        self.assertTrue(os.path.exists(COMMAND), "run `make tests` first")
        self.server = MockServer(Settings(token=TOKEN, spec=SPEC))
        self.server.__enter__()
        self.addCleanup(self.server.__exit__, None, None, None)

    def update(self, body: str) -> subprocess.CompletedProcess[str]:
        environment = {key: value for key, value in os.environ.items() if not key.startswith("LAB_")}
        environment |= {"LAB_BASE_URL": self.server.address, "LAB_TOKEN": TOKEN}
        arguments = ["update-customer", "--store-id", "1003", "--customer-id", str(CUSTOMER), "--body", "-"]
        return subprocess.run(
            [COMMAND, *arguments], input=body, capture_output=True, text=True, env=environment, timeout=60, check=False
        )

    def fault(self, count: int, **fault: Any) -> None:
        self.server.faults.add(*read_fault({"count": count, **fault}))

    def copies(self) -> int:
        """Of what these tests send."""
        customer = self.server.shop.stored(f"customers/{CUSTOMER}")
        contacts = [item for item in customer.get("contacts", ()) if item.get("contact") == "once@example.com"]
        addresses = [item for item in customer.get("shippingAddresses", ()) if item.get("name") == "Once"]
        return len(contacts) + len(addresses)

    def requests(self) -> int:
        return sum(1 for entry in self.server.journal.view()["requests"] if entry["method"] == "PUT")

    def assert_unknown(self, done: subprocess.CompletedProcess[str], requests: int, copies: int) -> None:
        self.assertEqual((done.returncode, done.stdout), (1, ""), done.stderr)
        self.assertIn(UNKNOWN, done.stderr)
        self.assertEqual((self.requests(), self.copies()), (requests, copies))

    def test_two_lost_answers_leave_one_copy(self) -> None:
        for body in (CONTACT, ADDRESS):
            with self.subTest(body):
                self.server.shop.reset()
                self.server.journal.clear()
                self.server.faults.clear()
                self.fault(2, drop=True, carryOut=True)
                self.assert_unknown(self.update(body), 1, 1)

    def test_a_request_that_was_dropped_is_not_sent_again_either(self) -> None:
        self.fault(2, drop=True)
        self.assert_unknown(self.update(CONTACT), 1, 0)

    def test_answers_that_do_not_tell_are_not_asked_for_again(self) -> None:
        for status in (408, 500, 502, 503, 504):
            with self.subTest(status):
                self.server.journal.clear()
                self.server.faults.clear()
                self.fault(2, status=status)
                self.assert_unknown(self.update(CONTACT), 1, 0)

    def test_too_many_requests_are_sent_again(self) -> None:
        self.fault(1, status=429, headers={"Retry-After": "1"})
        done = self.update(CONTACT)
        self.assertEqual((done.returncode, json.loads(done.stdout)), (0, {"updateCount": 1}), done.stderr)
        self.assertEqual((self.requests(), self.copies()), (2, 1))

    def test_what_has_an_id_is_sent_again(self) -> None:
        self.fault(2, drop=True, carryOut=True)
        done = self.update('{"contacts":[{"id":4711,"contact":"once@example.com"}],"name":"A"}')
        self.assertEqual((done.returncode, json.loads(done.stdout)), (0, {"updateCount": 1}), done.stderr)
        self.assertEqual((self.requests(), self.copies()), (3, 1))


if __name__ == "__main__":
    unittest.main()
