"""The vendor's own examples through the live binding: sent, judged by the mock server, answered and printed."""

from __future__ import annotations

import json
import os
import re
import subprocess
import unittest

from tests.command.support import Script, http
from tests.live.description import COMMAND, Operation, compact, operations
from tests.mock.server import MockServer, Settings

TOKEN = "secret_of_this_test"
STORE = str(Settings().store_id)
_MISSING = re.compile(r"ecwid: HTTP (404|409|501)\b")


class Examples(unittest.TestCase):
    operations: tuple[Operation, ...]

    @classmethod
    def setUpClass(cls) -> None:
        assert COMMAND.exists(), "run `make build` first"
        cls.operations = operations()

    def run_command(self, *arguments: str, body: str, base: str = "http://127.0.0.1:9") -> tuple[str, str, int]:
        environment = {**os.environ, "ECWID_BASE_URL": base, "ECWID_TOKEN": TOKEN}
        done = subprocess.run(
            [COMMAND, *arguments], input=body, capture_output=True, text=True, env=environment, timeout=60, check=False
        )
        self.assertNotIn(TOKEN, done.stdout + done.stderr)
        return done.stdout, done.stderr, done.returncode

    def test_there_are_some(self) -> None:
        if not any(operation.requests or operation.answers for operation in self.operations):
            self.skipTest("the pages have no example that they do not contradict")

    def test_requests_are_read_judged_and_written(self) -> None:
        for operation in self.operations:
            for example in operation.requests:
                with self.subTest(operation.command, example=example):
                    stdout, stderr, status = self.run_command(
                        operation.command, *operation.flags, "--body", "-", "--dry-run", body=compact(example)
                    )
                    self.assertEqual((0, ""), (status, stderr))
                    self.assertEqual(example, json.loads(stdout.splitlines()[-1]))

    def test_answers_are_read_and_written(self) -> None:
        for operation in self.operations:
            for example in operation.answers if not operation.is_elsewhere else ():
                with self.subTest(operation.command, example=example), Script(http(body=compact(example))) as server:
                    flags = [*operation.flags, *(("--body", "-") if operation.body else ())]
                    stdout, *rest = self.run_command(
                        operation.command, *flags, body=operation.body, base=server.address
                    )
                    self.assertEqual(["", 0], rest)
                    self.assertEqual(example, json.loads(stdout))

    def test_the_mock_server_takes_them(self) -> None:
        """Each passes its checks; what they are about need not be in its shop, nor be anything that it can do."""
        customer = str(json.loads(Settings().seed.read_text(encoding="utf-8"))["customers"][0]["id"])
        taken = 0
        with MockServer(Settings(token=TOKEN)) as server:
            for operation in self.operations:
                flags = dict(zip(operation.flags[::2], operation.flags[1::2])) | {
                    "--store-id": STORE,
                    "--customer-id": customer,
                }
                sent = [part for name in operation.flags[::2] for part in (name, flags[name])]
                for example in operation.requests if not operation.is_elsewhere else ():
                    with self.subTest(operation.command, example=example):
                        _, stderr, status = self.run_command(
                            operation.command, *sent, "--body", "-", body=compact(example), base=server.address
                        )
                        self.assertTrue(status == 0 or _MISSING.match(stderr), stderr)
                        taken += status == 0
        if any("--customer-id" in operation.flags and operation.requests for operation in self.operations):
            self.assertGreater(taken, 0)


if __name__ == "__main__":
    unittest.main()
