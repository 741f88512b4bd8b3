"""What the tests of the journal share: the tool that keeps one as it is told, and journals read without it."""

from __future__ import annotations

import os
import subprocess
import tempfile
import unittest
from pathlib import Path

from tests.command.support import ROOT

TOOL = ROOT / "build/tests/journal"


def crc32c(data: bytes, total: int = 0) -> int:
    """Bit by bit, as the definition says."""
    total ^= 0xFFFFFFFF
    for byte in data:
        total ^= byte
        for _ in range(8):
            total = (total >> 1) ^ (0x82F63B78 if total & 1 else 0)
    return total ^ 0xFFFFFFFF


def records(data: bytes) -> list[str]:
    """The texts of a journal's records, each of which is sound."""
    total, texts = 0, []
    for number, line in enumerate(data.split(b"\n")[:-1], 1):
        total = crc32c(line[9:], total)
        assert line[:9] == b"%08x " % total, f"line {number} is damaged: {line!r}"
        texts.append(line[9:].decode())
    return texts


def written(texts: list[str]) -> bytes:
    """A journal with these records."""
    total, lines = 0, []
    for text in texts:
        total = crc32c(text.encode(), total)
        lines.append(b"%08x %s\n" % (total, text.encode()))
    return b"".join(lines)


class Tool:
    """One process that keeps a journal."""

    def __init__(self, **environment: str) -> None:
        self.process = subprocess.Popen(
            [TOOL], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            env=dict(os.environ) | environment,
        )  # fmt: skip

    def ask(self, *lines: str) -> list[str]:
        assert self.process.stdin is not None and self.process.stdout is not None
        self.process.stdin.write("".join(line + "\n" for line in lines))
        self.process.stdin.flush()
        return [self.process.stdout.readline().strip() for _ in lines]

    def kill(self) -> str:
        self.process.kill()
        return self.process.communicate()[1]

    def end(self) -> str:
        """What it said."""
        return self.process.communicate(timeout=20)[1]


class Journals(unittest.TestCase):
    def setUp(self) -> None:
        assert TOOL.exists(), "run `make tests` first"
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.folder = Path(temporary.name)
        self.path = self.folder / "things.journal"

    def run_tool(self, *lines: str, **environment: str) -> tuple[list[str], str]:
        """Its answers, and what it said."""
        tool = Tool(**environment)
        answers = tool.ask(*lines)
        return answers, tool.end()

    def begin(self, items: int = 6) -> None:
        answers, said = self.run_tool(f"create {self.path}", f"plan 0 {items}", "all", "close")
        self.assertEqual((["ok"] * 4, ""), (answers, said))

    def go_on(self, *lines: str, items: int = 6) -> tuple[list[str], str]:
        answers, said = self.run_tool(f"open {self.path}", f"plan 0 {items}", "all", *lines)
        self.assertEqual(["ok"] * 3, answers[:3], said)
        return answers[3:], said

    def refused(self) -> str:
        """What is said when it is not gone on with; the file stays as it is."""
        before = self.path.read_bytes()
        answers, said = self.run_tool(f"open {self.path}")
        self.assertEqual(["no"], answers)
        self.assertEqual(before, self.path.read_bytes())
        return said
