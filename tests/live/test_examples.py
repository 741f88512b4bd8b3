"""The vendor's own examples through the live binding: sent, judged by the mock server, answered and printed."""

from __future__ import annotations

import json
import os
import subprocess
import unittest

from tests.command.support import Script, http
from tests.live.description import COMMAND, Operation, compact, operations
from tests.mock.server import MockServer, Settings

TOKEN = "secret_of_this_test"


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
        seed = Settings().seed
        customer = str(json.loads(seed.read_text(encoding="utf-8"))["customers"][0]["id"])
        with MockServer(Settings(token=TOKEN)) as server:
            for operation in self.operations:
                known = {"--store-id": str(Settings().store_id), "--customer-id": customer}
                if operation.is_elsewhere or known.keys() != set(
                    operation.flags[::2]
                ):  # the shop has customers, and no more
                    continue
                flags = [part for name in operation.flags[::2] for part in (name, known[name])]
                for example in operation.requests:
                    with self.subTest(operation.command, example=example):
                        _, stderr, status = self.run_command(
                            operation.command, *flags, "--body", "-", body=compact(example), base=server.address
                        )
                        self.assertEqual((0, ""), (status, stderr))


if __name__ == "__main__":
    unittest.main()
