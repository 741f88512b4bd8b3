"""What proofs of bulk share: a shop with many customers, what is to become of them, runs in a world of their own."""

from __future__ import annotations

import json
import os
import random
import signal
import socket
import subprocess
import tempfile
import time
import unittest
from collections import Counter
from pathlib import Path
from typing import Any

from tests.bulk.journals import records
from tests.mock.faults import read_fault
from tests.mock.server import MockServer, Settings

ROOT = Path(__file__).resolve().parents[2]
COMMAND = ROOT / "build/ecwid"
TOKEN = "secret_Zk3vQ9wXb7LmN2pRtY8uHc5d"
STORE = "1003"
UPDATE, CREATE, DELETE = "update-customer", "create-customer", "delete-customer"
Json = dict[str, Any]


def environment(address: str, folder: Path) -> dict[str, str]:
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("ECWID_", "XDG_"))}
    return kept | {
        "ECWID_BASE_URL": address,
        "ECWID_TOKEN": TOKEN,
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(folder),
    }


def updates(count: int, seed: int, once: float = 0.1) -> list[Json]:
    """Items of a plan. A share of them adds an address without an id, and so must not be sent twice."""
    draw = random.Random(seed)
    items = []
    for number in range(1, count + 1):
        item: Json = {"customerId": number, "name": f"Customer {number} of {seed}"}
        if draw.random() < 0.5:
            item["billingPerson"] = {"name": f"Payer {number}", "city": draw.choice(["Oslo", "Århus", "Bergen"])}
        if draw.random() < once:
            item["shippingAddresses"] = [{"name": f"Added {number}", "street": f"Gate {number}", "city": "Oslo"}]
        items.append(item)
    return items


class Proof(unittest.TestCase):
    """A shop with `customers` customers, whose numbers are 1 to that, and a folder for input and journal."""

    customers = 0
    library: Path
    _built: tempfile.TemporaryDirectory[str]

    @classmethod
    def setUpClass(cls) -> None:
        assert COMMAND.exists(), "run `make build` first"
        cls._built = tempfile.TemporaryDirectory()
        cls.library = Path(cls._built.name) / "world.so"
        source = Path(__file__).with_name("world.c")
        line = ["cc", "-std=c11", "-O1", "-shared", "-fPIC", "-Wall", "-Wextra", "-Werror"]
        subprocess.run([*line, "-o", str(cls.library), str(source), "-ldl"], check=True)

    @classmethod
    def tearDownClass(cls) -> None:
        cls._built.cleanup()

    def setUp(self) -> None:
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.folder = Path(temporary.name).resolve()
        self.input = self.folder / "customers.ndjson"
        self.journal = self.folder / "customers.ndjson.journal"
        seed = json.loads((ROOT / "tests/mock/seed.json").read_bytes())
        model = {key: value for key, value in seed["customers"][0].items() if key not in ("contacts", "id", "email")}
        seed["customers"] = [
            {"id": number, "email": f"c{number}@example.com", **model} for number in range(1, self.customers + 1)
        ]
        (self.folder / "seed.json").write_text(json.dumps(seed))
        self.server = MockServer(Settings(token=TOKEN, store_id=int(STORE), seed=self.folder / "seed.json"))
        self.server.__enter__()
        self.addCleanup(self.server.__exit__, None, None, None)

    def fault(self, **members: Any) -> None:
        self.server.faults.add(*read_fault(members))

    def write(self, items: list[Json]) -> None:
        self.input.write_text("".join(json.dumps(item, ensure_ascii=False) + "\n" for item in items))

    def settle(self) -> None:
        """Until the shop has carried out all that was sent by runs that have ended; what --settle is for, without the
        time."""
        with socket.create_connection(("127.0.0.1", self.server.server_address[1])) as last:
            last.sendall(b"GET /mock/faults HTTP/1.1\r\nHost: x\r\n\r\n")
            last.recv(1024)
        until = time.monotonic() + 20
        while self.server.connections() > 0 and time.monotonic() < until:
            time.sleep(0.001)

    def again(self) -> None:
        """The shop, the journal and the files of a run as they were in the beginning."""
        self.server.shop.reset()
        for path in self.folder.glob("customers.ndjson.*"):
            path.unlink()

    def start(self, command: str, *arguments: str, **world: object) -> subprocess.Popen[str]:
        line = [str(COMMAND), "bulk", command, "--store-id", STORE, "--settle", "0"]
        line += [] if "--input" in arguments else ["--input", str(self.input)]
        line += [] if "--rate" in arguments else ["--rate", "1000/s"]
        own = environment(self.server.address, self.folder)
        if world:
            own |= {"LD_PRELOAD": str(self.library)}
            world = {"journal": self.journal, **world}
            own |= {f"WORLD_{name.upper()}": str(value) for name, value in world.items() if value != ""}
        return subprocess.Popen(
            [*line, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=own,
        )

    def run_bulk(self, command: str, *arguments: str, text: str = "", **world: object) -> tuple[int, str]:
        """The exit status (negative: the signal that ended it), and what was said."""
        process = self.start(command, *arguments, **world)
        output, errors = process.communicate(text, timeout=300)
        self.assertNotIn(TOKEN, output + errors)
        if process.returncode < 0:
            self.settle()
        self.assertIn(process.returncode, (0, 1, 2, 3, 130, -signal.SIGKILL), errors)
        return process.returncode, errors + output

    def stored(self) -> dict[int, Json]:
        return {each["id"]: each for each in self.server.shop.stored("customers")}

    def assert_done(self, items: list[Json]) -> None:
        """Each item was carried out, once where it must not be twice; nothing else was changed."""
        stored = self.stored()
        wrong = []
        for item in items:
            there = stored[item["customerId"]]
            added = [each["name"] for each in there.get("shippingAddresses", ())]
            wanted = ["Support team", *(each["name"] for each in item.get("shippingAddresses", ()))]
            payer = {**there.get("billingPerson", {}), **item.get("billingPerson", {})}
            if there["name"] != item["name"] or added != wanted or there["billingPerson"] != payer:
                wrong.append((item, there["name"], added))
        self.assertEqual([], wrong[:3], f"{len(wrong)} are not as planned")
        changed = {item["customerId"] for item in items}
        for number, there in stored.items():
            if number not in changed:
                self.assertEqual("Support team", there["name"])

    def states(self) -> dict[int, str]:
        """What the journal says at last of each item."""
        found: dict[int, str] = {}
        for text in records(self.journal.read_bytes()):
            words = text.split()
            if words[0] in ("planned", "sent", "done", "failed", "unknown", "unchanged", "unsent"):
                found[int(words[1])] = words[0]
        return found

    def tally(self) -> Counter[str]:
        return Counter(self.states().values())

    def left(self, name: str) -> list[Json]:
        """What is in .failed.ndjson or .unprocessed.ndjson."""
        path = self.folder / f"customers.ndjson.{name}.ndjson"
        return [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []
