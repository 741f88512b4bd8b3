"""The command of the live binding starts, knows its operations and its own name, and the example of each is a request
that the description accepts; all else is tested on tests/api."""

from __future__ import annotations

import functools
import os
import re
import subprocess
import tempfile
import unittest
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlsplit

from codegen.description.bundle import plain_description
from tests.live import description
from tests.live.description import COMMAND, SPEC, Operation
from tests.mock.messages import Refusal, Request
from tests.mock.operations import read_operations, segments_of

PLACE = COMMAND.parent
_FILE = re.compile(r"--body (\w+\.\w+)")


@functools.cache
def operations() -> tuple[Operation, ...]:
    return description.operations()


def run_command(*arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {key: value for key, value in os.environ.items() if not key.startswith("ECWID_")}
    return subprocess.run(
        [COMMAND, *arguments], capture_output=True, text=True, env=environment, timeout=60, check=False
    )


class Command(unittest.TestCase):
    def test_help(self) -> None:
        """On a screen: groups, and where all else is said. A few commands are said at once."""
        done = run_command("help")
        self.assertEqual((0, ""), (done.returncode, done.stderr))
        if {operation.command for operation in operations()} <= set(self.commands(done.stdout)):
            self.assertIn("ECWID_TOKEN", done.stdout)
            return
        self.assertLess(len(done.stdout.splitlines()), 24)  # the shell asks for the next command on a line of its own
        self.assertLessEqual(max(map(len, done.stdout.splitlines())), 79)
        groups = re.findall(r"^  ([a-z-]+) ", done.stdout, re.M)
        listed = [name for group in groups for name in self.commands(run_command("help", group).stdout)]
        everything = self.commands(run_command("help", "commands").stdout)
        self.assertEqual(sorted(everything), sorted(listed))
        self.assertEqual({operation.command for operation in operations()}, set(everything))
        options = run_command("help", "options").stdout
        for word in ("ECWID_TOKEN", "ECWID_BASE_URL", "--timeout", "Exit status"):
            self.assertIn(word, options)

    def commands(self, text: str) -> list[str]:
        known = {operation.command for operation in operations()}
        return [
            name
            for name in re.findall(r"^  ([a-z0-9-]+)$|^  ([a-z0-9-]+)  ", text, re.M)
            for name in name
            if name in known
        ]

    def test_version(self) -> None:
        done = run_command("--version")
        self.assertRegex(done.stdout, r"\Aecwid \d+\.\d+\.\d+\nEcwid REST API v3\nliboac \d+\.\d+\.\d+, libcurl ")

    def test_a_token_is_asked_for(self) -> None:
        operation = operations()[0]
        body = ("--body", os.devnull) if operation.body else ()
        done = run_command(operation.command, *operation.flags, *body)
        self.assertEqual((2, ""), (done.returncode, done.stdout))
        self.assertIn("ecwid: no token: set ECWID_TOKEN", done.stderr)


class Examples(unittest.TestCase):
    """Each command's help ends in a command line, which a shell runs as it stands."""

    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.judges = read_operations(plain_description(str(SPEC)))
        path = f"{PLACE}:{os.environ['PATH']}"
        self.environment = {key: value for key, value in os.environ.items() if not key.startswith("ECWID_")}
        self.environment["PATH"] = path

    def example(self, command: str) -> tuple[str, str]:
        """The help, and what the example of it prints."""
        told = run_command(command, "--help")
        self.assertEqual((0, ""), (told.returncode, told.stderr))
        line = told.stdout.partition("\nEXAMPLES\n")[2].partition("\n\n")[0]
        for name in _FILE.findall(line):
            (self.folder / name).write_bytes(b"bytes")
        done = subprocess.run(
            ["sh", "-c", line.rstrip("\n") + " --dry-run"],
            capture_output=True,
            text=True,
            env=self.environment,
            cwd=self.folder,
            timeout=60,
            check=False,
        )
        return told.stdout, done.stdout if done.returncode == 0 and not done.stderr else f"failed: {line}{done.stderr}"

    def test_all(self) -> None:
        commands = [operation.command for operation in operations()]
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            made = dict(zip(commands, pool.map(self.example, commands)))
        wrong = []
        for command, (told, printed) in made.items():
            if not told.startswith(f"NAME\n    ecwid {command} - "):
                wrong.append(f"{command}: no help")
            elif fault := printed if printed.startswith("failed: ") else self.fault(printed):
                wrong.append(f"{command}: {fault}")
        self.assertEqual("", "\n".join(wrong))
        self.assertGreater(len(made), 0)

    def fault(self, printed: str) -> str:
        """What the description has against a request."""
        head, _, body = printed.partition("\n\n")
        first, *rest = head.splitlines()
        method, url = first.split(" ", 1)
        parts = urlsplit(url)
        target = parts.path + (f"?{parts.query}" if parts.query else "")
        headers = tuple((name, value) for name, _, value in (line.partition(": ") for line in rest))
        content = b"bytes" if re.fullmatch(r"\(\d+ bytes\)\n", body) else body.removesuffix("\n").encode()
        request = Request(method, target, headers, content)
        refused = "no operation has this path"
        for judge in self.judges:
            for segments in (segments_of(parts.path), segments_of(parts.path.removeprefix("/api/v3"))):
                texts = judge.match(segments)
                if texts is None or judge.method != method:
                    continue
                try:
                    judge.values(request, texts)
                    judge.body.value(request)
                    return ""
                except Refusal as why:
                    refused = f"{why.message}: {printed}"
        return refused


if __name__ == "__main__":
    unittest.main()
