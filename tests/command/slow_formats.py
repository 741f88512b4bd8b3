"""Lists of many pages: memory stays flat, and who has read enough stops the reading. Run by `make check-command`."""

from __future__ import annotations

import contextlib
import json
import os
import re
import socketserver
import subprocess
import threading
import time
import unittest
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

PROGRAM = str(Path(__file__).resolve().parents[2] / "build/ecwid")
SIZE = 500  # more than was asked for: the rate limit lets ten pages through in a second
CUSTOMER: dict[str, Any] = {
    "email": "anna@example.com",
    "name": "x" * 200,
    "billingPerson": {"city": "Oslo", "street": "y" * 500},
}


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # an answer is one piece
    server: Pages

    def do_GET(self) -> None:
        offset = int(parse_qs(urlsplit(self.path).query).get("offset", ["0"])[0])
        items = [{"id": number, **CUSTOMER} for number in range(offset, min(offset + SIZE, self.server.total))]
        head = {"total": self.server.total, "count": len(items), "offset": offset, "limit": SIZE}
        body = json.dumps({**head, "items": items}).encode()
        self.server.requests += 1
        self.server.ended.wait(self.server.delay if offset > 0 else 0)
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        with contextlib.suppress(OSError):  # the command has read enough
            self.wfile.write(body)
            self.wfile.flush()

    def log_message(self, *_: object) -> None:
        pass


class Pages(socketserver.ThreadingTCPServer):
    """A list of so many customers."""

    daemon_threads = True

    def __init__(self, total: int, delay: float = 0) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.delay = delay  # of pages behind the first one
        self.ended = threading.Event()
        self.total = total
        self.requests = 0
        self._thread = threading.Thread(target=self.serve_forever, daemon=True)
        self._thread.start()

    def environment(self) -> dict[str, str]:
        address = f"http://127.0.0.1:{self.server_address[1]}/api/v3"
        return {**os.environ, "ECWID_BASE_URL": address, "ECWID_TOKEN": "secret_demo"}

    def handle_error(self, *_: object) -> None:
        pass  # a command that has read enough closes its connection

    def close(self) -> None:
        self.ended.set()
        self.shutdown()
        self.server_close()
        self._thread.join()


class ManyPages(unittest.TestCase):
    def read(self, total: int, form: str) -> tuple[int, int]:
        """How many lines that were, and the most memory that the command took, in KiB."""
        pages = Pages(total)
        line = [PROGRAM, "search-customers", "--store-id", "1003", "--all", "--output", form]
        try:
            process = subprocess.Popen(line, stdout=subprocess.PIPE, env=pages.environment())
            assert process.stdout is not None
            lines = sum(1 for _ in process.stdout)
            _, status, used = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            process.stdout.close()
        finally:
            pages.close()
        self.assertEqual((process.returncode, pages.requests), (0, -(-total // SIZE)))
        return lines, used.ru_maxrss

    def test_memory_is_flat(self) -> None:
        for form, more in (("ndjson", 0), ("table", 1)):
            few, before = self.read(1000, form)
            many, after = self.read(10_000, form)
            self.assertEqual((few, many), (1000 + more, 10_000 + more))
            self.assertLess(after, before + 1024, form)

    def test_who_has_read_enough(self) -> None:
        for form in ("ndjson", "csv", "table", "json"):
            pages = Pages(10**9)
            line = f"{PROGRAM} search-customers --store-id 1003 --all --output {form}; echo status $? >&2"
            try:
                done = subprocess.run(
                    ["sh", "-c", f"{{ {line}; }} | head -c 100"],
                    capture_output=True,
                    text=True,
                    env=pages.environment(),
                    timeout=60,
                    check=False,
                )
            finally:
                pages.close()
            self.assertEqual((len(done.stdout), done.stderr), (100, "status 0\n"))
            self.assertLess(pages.requests, 5)

    def test_nobody_waits_for_a_page_that_nobody_reads(self) -> None:
        pages = Pages(10**9, 30)
        line = f"{PROGRAM} search-customers --store-id 1003 --all --output ndjson | head -n 1"
        begin = time.monotonic()
        try:
            done = subprocess.run(["sh", "-c", line], capture_output=True, env=pages.environment(), check=False)
        finally:
            pages.close()
        self.assertEqual((done.stdout.count(b"\n"), done.stderr), (1, b""))
        self.assertLess(time.monotonic() - begin, 10)

    def test_columns_grow_from_page_to_page_and_stay_aligned(self) -> None:
        pages = Pages(1001)
        line = [PROGRAM, "search-customers", "--store-id", "1003", "--all", "--output", "table", "--fields", "id,email"]
        try:
            done = subprocess.run(line, capture_output=True, text=True, env=pages.environment(), timeout=60, check=True)
        finally:
            pages.close()
        lines = done.stdout.splitlines()
        self.assertEqual(len(lines), 1002)
        self.assertTrue(all(re.fullmatch(r" *\d+  anna@example\.com", each) for each in lines[1:]))


if __name__ == "__main__":
    unittest.main()
