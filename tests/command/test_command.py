"""A command as its users run it, against the mock server: output, complaints, exit statuses, secrets."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import tempfile
import unittest
import urllib.request

from tests.harness.lab import SPEC
from tests.mock.server import MockServer, Settings

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
COMMAND = os.path.join(ROOT, "build/tests/lab")
TOKEN = "secret_of_this_test"
EXAMPLE = '{"name":"Support team (VIP)","customerGroupId":9367001,"customerGroupName":"VIP"}'
FULL = os.path.join(ROOT, "tests/data/update-customer/full.json")


class CommandTest(unittest.TestCase):
    server: MockServer

    @classmethod
    def setUpClass(cls) -> None:
        assert os.path.exists(COMMAND), "run `make tests` first"
        cls.server = MockServer(Settings(token=TOKEN, spec=SPEC))
        cls.server.__enter__()
        cls.addClassCleanup(cls.server.__exit__, None, None, None)

    def run_command(
        self, *arguments: str, body: str = "", token: str | None = TOKEN, base: str | None = None
    ) -> subprocess.CompletedProcess[str]:
        environment = {key: value for key, value in os.environ.items() if not key.startswith("LAB_")}
        environment["LAB_BASE_URL"] = base or self.server.address
        if token is not None:
            environment["LAB_TOKEN"] = token
        done = subprocess.run(
            [COMMAND, *arguments], input=body, capture_output=True, text=True, env=environment, timeout=60
        )
        if token:
            self.assertNotIn(token, done.stdout + done.stderr)
        return done

    def update(
        self, body: str, *more: str, customer: str = "177737165", **options: str | None
    ) -> subprocess.CompletedProcess[str]:
        return self.run_command(
            "update-customer",
            "--store-id",
            "1003",
            "--customer-id",
            customer,
            "--body",
            "-",
            *more,
            body=body,
            **options,
        )

    def requests(self) -> int:
        origin = self.server.address.removesuffix("/api/v3")
        with urllib.request.urlopen(origin + "/mock/requests", timeout=10) as answer:
            return sum(1 for entry in json.load(answer)["requests"] if entry["method"] == "PUT")

    def fault(self, fault: dict[str, object]) -> None:
        origin = self.server.address.removesuffix("/api/v3")
        request = urllib.request.Request(
            origin + "/mock/faults", json.dumps(fault).encode(), {"Content-Type": "application/json"}, method="POST"
        )
        urllib.request.urlopen(request, timeout=10).close()

    def assert_ended(self, done: subprocess.CompletedProcess[str], status: int, stdout: str, *complaints: str) -> None:
        self.assertEqual((done.returncode, done.stdout), (status, stdout), done.stderr)
        lines = done.stderr.splitlines()
        self.assertEqual(lines, [f"lab: {complaint}" for complaint in complaints])

    def test_the_page_s_example(self) -> None:
        self.assert_ended(self.update(EXAMPLE), 0, '{"updateCount":1}\n')

    def test_a_file(self) -> None:
        done = self.run_command("update-customer", "--customer-id=177737165", "--store-id=1003", f"--body={FULL}")
        self.assert_ended(done, 0, '{"updateCount":1}\n')

    def test_a_dry_run_prints_the_request_and_sends_nothing(self) -> None:
        before = self.requests()
        done = self.update(EXAMPLE, "--dry-run")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        head, _, body = done.stdout.partition("\n\n")
        lines = head.splitlines()
        self.assertEqual(lines[0], f"PUT {self.server.address}/1003/customers/177737165")
        self.assertIn("Content-Type: application/json", lines)
        self.assertIn("Authorization: Bearer [redacted]", lines)
        self.assertEqual(body, EXAMPLE + "\n")
        self.assertEqual(self.requests(), before)

    def test_everything_that_is_wrong_is_said_in_the_order_of_the_body(self) -> None:
        before = self.requests()
        done = self.update(
            '{"nme": "x", "taxExempt": "yes", "contacts": [{"type": "EMIAL", "orderBy": -1}],'
            ' "shippingAddresses": [{}, {"countryCode": "usa"}], "lang": null}'
        )
        self.assertEqual((done.returncode, done.stdout), (2, ""))
        self.assertEqual(
            [line.split(": ")[1] for line in done.stderr.splitlines()],
            ["nme", "taxExempt", "contacts[0].type", "contacts[0].orderBy", "shippingAddresses[1].countryCode", "lang"],
        )
        self.assertIn('shippingAddresses[1].countryCode: expected 2 upper-case letters, got "usa"', done.stderr)
        self.assertIn('did you mean "name"?', done.stderr)
        self.assertIn('did you mean "EMAIL"?', done.stderr)
        self.assertEqual(self.requests(), before)

    def test_unknown_members_and_values_on_request(self) -> None:
        body = '{"name":"x","loyalty":{"level":9007199254740993},"contacts":[{"type":"SIGNAL"}]}'
        self.assertEqual(self.update(body).returncode, 2)
        done = self.update(body, "--allow-unknown", "--dry-run")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        sent = json.loads(done.stdout.partition("\n\n")[2])
        self.assertEqual(sent, json.loads(body))

    def test_ids_are_checked(self) -> None:
        done = self.update("{}", customer="0")
        self.assertEqual((done.returncode, done.stdout), (2, ""))
        self.assertEqual(
            done.stderr,
            "lab: --customer-id: expected at least 1, got 0\nlab: see `lab update-customer --help`\n",
        )
        done = self.update("{}", customer="12x")
        self.assertEqual(done.returncode, 2)
        self.assertIn('--customer-id: expected a whole number of at most 64 bits, got "12x"', done.stderr)

    def test_what_is_not_json(self) -> None:
        done = self.update('{"name": "x",\n }')
        self.assertEqual((done.returncode, done.stdout), (2, ""))
        self.assertRegex(done.stderr, r"^lab: standard input:2:2: ")
        with tempfile.NamedTemporaryFile("w", suffix=".json") as stream:
            stream.write("[1")
            stream.flush()
            done = self.run_command("update-customer", "--store-id", "1", "--customer-id", "2", "--body", stream.name)
            self.assertEqual(done.returncode, 2)
        done = self.run_command("update-customer", "--store-id", "1", "--customer-id", "2", "--body", "/nonexistent")
        self.assert_ended(done, 2, "", "/nonexistent: No such file or directory")

    def test_an_update_count_of_zero_is_no_success(self) -> None:
        self.fault({"updateCount": 0})
        self.assert_ended(self.update(EXAMPLE), 1, '{"updateCount":0}\n', "updateCount is 0: nothing was updated")

    def test_the_server_says_no(self) -> None:
        done = self.update(EXAMPLE, customer="1")
        self.assertEqual((done.returncode, done.stdout), (1, ""))
        self.assertRegex(done.stderr, r"^lab: HTTP 404 CUSTOMER_NOT_FOUND: ")
        done = self.update(EXAMPLE, token="another_secret")
        self.assertEqual(done.returncode, 4)
        self.assertRegex(done.stderr, r"^lab: HTTP 403 INVALID_API_TOKEN: ")

    def test_nobody_listens(self) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            base = f"http://127.0.0.1:{free.getsockname()[1]}/api/v3"
        done = self.update(EXAMPLE, base=base)
        self.assertEqual((done.returncode, done.stdout), (1, ""))
        self.assertEqual(len(done.stderr.splitlines()), 1)

    def test_wrong_usage(self) -> None:
        self.assertEqual(self.run_command().returncode, 2)
        done = self.run_command("update-custmer")
        self.assertEqual(done.returncode, 2)
        self.assertIn("did you mean update-customer?", done.stderr)
        done = self.run_command("update-customer", "--bdy", "-", "--store-id", "1")
        self.assertEqual(done.returncode, 2)
        self.assertIn("did you mean --body?", done.stderr)
        done = self.update(EXAMPLE, token=None)
        self.assert_ended(
            done, 2, "", "no token: set LAB_TOKEN to the application's access token, or see `lab help config`"
        )
        done = self.update(EXAMPLE, token="secret\r\nX-Evil: 1")
        self.assertEqual(done.returncode, 2)

    def test_help(self) -> None:
        for arguments in (
            ["help"],
            ["--help"],
            ["help", "update-customer"],
            ["update-customer", "--help"],
            ["--version"],
        ):
            done = self.run_command(*arguments)
            self.assertEqual((done.returncode, done.stderr), (0, ""), arguments)
            self.assertTrue(done.stdout)
        for line in self.run_command("update-customer", "--help").stdout.splitlines()[1:]:
            self.assertLessEqual(len(line), 80)


if __name__ == "__main__":
    unittest.main()
