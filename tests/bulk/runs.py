"""What tests of sending share: a shop of many customers, and runs of the command against it."""

from __future__ import annotations

import atexit
import json
import os
import pty
import select
import signal
import struct
import subprocess
import tempfile
import termios
import time
import unittest
from collections import Counter
from fcntl import ioctl
from functools import cache
from pathlib import Path
from typing import Any

from tests.bulk.journals import records
from tests.mock.faults import read_fault
from tests.mock.server import MockServer, Settings

ROOT = Path(__file__).resolve().parents[2]
COMMAND = ROOT / "build/ecwid"
TOKEN = "secret_Wq7nK2xVb9TzR4mLpE6yHd3s"
STORE = 1003
Json = dict[str, Any]


def customer(number: int) -> Json:
    return {"id": number, "email": f"c{number}@example.com", "name": f"Old {number}", "billingPerson": {"city": "Oslo"}}


def renamed(first: int, last: int, to: str = "New") -> list[Json]:
    return [{"customerId": number, "name": f"{to} {number}"} for number in range(first, last + 1)]


class Run:
    """One run of the command; on a terminal of its own where `columns` are given."""

    def __init__(self, line: list[str], environment: dict[str, str], columns: int = 0) -> None:
        self.master = -1
        stderr: int = subprocess.PIPE
        if columns:
            try:
                self.master, stderr = pty.openpty()
            except OSError as why:  # a bare chroot has none
                raise unittest.SkipTest(f"no terminal can be had here: {why}") from why
            self.resize(columns)
        self.process = subprocess.Popen(
            line,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=stderr,
            env=environment | {"TERM": "xterm"},
            start_new_session=True,
        )
        if columns:
            os.close(stderr)
        self.text = ""

    def resize(self, columns: int) -> None:
        ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))

    def read_for(self, seconds: float) -> str:
        """What comes on the terminal in that time, or until its end."""
        end, begin = time.monotonic() + seconds, len(self.text)
        while (left := end - time.monotonic()) > 0:
            if select.select([self.master], [], [], left)[0]:
                try:
                    data = os.read(self.master, 65536)
                except OSError:
                    break
                if not data:
                    break
                self.text += data.decode()
        return self.text[begin:]

    def interrupt(self, number: int = signal.SIGINT) -> None:
        os.kill(self.process.pid, number)

    def end(self) -> tuple[int, str]:
        """The exit status (negative: by a signal), and all that was said on stderr."""
        if self.master >= 0:
            self.read_for(30)
            os.close(self.master)
        output, errors = self.process.communicate(timeout=60)
        assert not output, output
        return self.process.returncode, self.text + (errors or b"").decode()


@cache
def shop() -> MockServer:
    """With customers from 1 to 1000; until the tests end."""
    kept = tempfile.TemporaryDirectory()
    atexit.register(kept.cleanup)
    seed = json.loads((ROOT / "tests/mock/seed.json").read_bytes())
    seed["customers"] = [customer(number) for number in range(1, 1001)]
    path = Path(kept.name) / "seed.json"
    path.write_text(json.dumps(seed))
    server = MockServer(Settings(token=TOKEN, store_id=STORE, seed=path))
    server.__enter__()
    atexit.register(server.__exit__, None, None, None)
    return server


class Runs(unittest.TestCase):
    """A shop of a thousand customers as it was in the beginning, and a folder for the input."""

    server: MockServer

    @classmethod
    def setUpClass(cls) -> None:
        assert COMMAND.exists(), "run `make build` first"
        cls.server = shop()

    def setUp(self) -> None:
        self.server.faults.clear()
        self.server.shop.reset()
        self.server.journal.clear()
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.folder = Path(temporary.name)
        self.input = self.folder / "things.ndjson"
        kept = {key: value for key, value in os.environ.items() if not key.startswith(("ECWID_", "XDG_"))}
        self.environment = kept | {
            "ECWID_BASE_URL": self.server.address,
            "ECWID_TOKEN": TOKEN,
            "HOME": str(self.folder),
            "XDG_CONFIG_HOME": str(self.folder),
        }

    def write(self, items: list[Json]) -> None:
        self.input.write_text("".join(json.dumps(item) + "\n" for item in items))

    def fault(self, **members: Any) -> None:
        self.server.faults.add(*read_fault(members))

    def start(self, *more: str, command: str = "update-customer", columns: int = 0) -> Run:
        line = [str(COMMAND), "bulk", command, "--store-id", str(STORE), "--input", str(self.input), *more]
        if "--rate" not in more:
            line += ["--rate", "2000/s"]
        return Run(line, self.environment, columns)

    def run_bulk(self, *more: str, command: str = "update-customer") -> tuple[int, str]:
        status, said = self.start(*more, command=command).end()
        self.assertNotIn(TOKEN[:8] + TOKEN[8:16], said)
        return status, said

    def done(self, *more: str, command: str = "update-customer") -> str:
        status, said = self.run_bulk(*more, command=command)
        self.assertEqual(0, status, said)
        return said

    def journal(self) -> list[str]:
        return records(Path(f"{self.input}.journal").read_bytes())

    def whole(self) -> list[str]:
        """The same of a journal that is being written: what stands there so far."""
        try:
            return self.journal()
        except (FileNotFoundError, AssertionError):
            return []

    def states(self) -> Counter[str]:
        """How many items ended in which state, by the last word of the journal on each."""
        last: dict[str, str] = {}
        for text in self.journal():
            word, _, rest = text.partition(" ")
            if word in ("planned", "sent", "unsent", "done", "unchanged", "failed", "unknown"):
                last[rest.split(" ")[0]] = word
        return Counter(last.values())

    def requests(self) -> list[str]:
        """Method and path of those that came, without the store."""
        begin = len(f"/api/v3/{STORE}")
        return [f"{each['method']} {each['target'][begin:]}" for each in self.server.journal.view()["requests"]]

    def names(self) -> dict[int, str]:
        return {each["id"]: each["name"] for each in self.server.shop.stored("customers")}
