"""What tests of the input of bulk share: a folder for files, runs of the command, what a server got."""

from __future__ import annotations

import json
import subprocess
import tempfile
from pathlib import Path
from typing import Any

from tests.command.support import Commands, Script

UPDATE = ("bulk", "update-customer", "--store-id", "1003")


class Inputs(Commands):
    """Each test has a folder of its own."""

    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def write(self, name: str, data: str | bytes) -> Path:
        path = self.folder / name
        path.write_bytes(data.encode() if isinstance(data, str) else data)
        return path

    def plan(self, data: str | bytes, *more: str, name: str = "items.ndjson") -> subprocess.CompletedProcess[str]:
        """The messages name the file alone."""
        path = self.write(name, data)
        done = self.run_command(*UPDATE, "--input", str(path), "--plan", "--output", "json", *more)
        done.stderr = done.stderr.replace(f"{self.folder}/", "")
        return done

    def faults(self, data: str | bytes, *more: str, name: str = "items.ndjson") -> list[str]:
        """What is told of single items, without the file's name and the summary."""
        done = self.plan(data, *more, name=name)
        self.assertEqual(done.returncode, 2, done.stdout + done.stderr)
        lines = [line for line in done.stderr.splitlines() if line.startswith(f"{name}:")]
        return [line[len(name) + 1 :].replace(" error: ", " ") for line in lines]

    def counts(self, data: str | bytes, *more: str, name: str = "items.ndjson") -> dict[str, Any]:
        done = self.plan(data, *more, name=name)
        result: dict[str, Any] = json.loads(done.stdout)
        return result

    def sent(self, data: str | bytes, *more: str, name: str = "items.ndjson") -> dict[str, Any]:
        """The bodies that a server gets, by what stands last in their path."""
        path = self.write(name, data)
        with Script() as script:
            done = self.run_command(*UPDATE, "--input", str(path), *more, base=script.address)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        received: dict[str, Any] = {}
        for connection in script.received:
            for request in connection.split(b"PUT /")[1:]:
                head, _, body = request.partition(b"\r\n\r\n")
                received[head.split(b" ")[0].decode().rsplit("/", 1)[1]] = json.loads(body)
        return received
