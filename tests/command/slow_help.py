"""The help of every command of the live description: it fits, says all, and ends no line in blanks. Run by
`make check-command`."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import struct
import subprocess
import termios
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
COMMAND = str(ROOT / "build/ecwid")
ENVIRONMENT = {key: value for key, value in os.environ.items() if not key.startswith("ECWID_")}
# Lists of values and paths have words that are longer than a narrow screen.
LONGEST_WORD = 60


def plain(*arguments: str) -> str:
    done = subprocess.run([COMMAND, *arguments], capture_output=True, text=True, env=ENVIRONMENT, check=True)
    return done.stdout


def shown(columns: int, *arguments: str) -> str:
    """On a terminal, without a pager, and without styles."""
    child, terminal = pty.fork()
    if child == 0:
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
        os.execve(COMMAND, [COMMAND, *arguments], {**ENVIRONMENT, "TERM": "xterm", "PAGER": "cat", "NO_COLOR": "1"})
    text = b""
    while True:
        try:
            data = os.read(terminal, 65536)
        except OSError:
            break
        text += data
    os.close(terminal)
    os.waitpid(child, 0)
    return text.decode().replace("\r\n", "\n")


class Help(unittest.TestCase):
    commands: list[str]

    @classmethod
    def setUpClass(cls) -> None:
        cls.commands = re.findall(r"^  (\S+)", plain("help", "commands"), re.M)

    def assert_fits(self, text: str, columns: int, what: str) -> None:
        for line in text.splitlines():
            self.assertEqual(line.rstrip(), line, what)
            longest = max(map(len, line.split()), default=0)
            self.assertTrue(len(line) <= columns or longest > min(columns, LONGEST_WORD) - 30, f"{what}: {line}")

    def test_every_command_in_a_pipe(self) -> None:
        self.assertGreater(len(self.commands), 200)
        for command in self.commands:
            manual, short = plain("help", command), plain(command, "-h")
            self.assert_fits(manual, 79, command)
            self.assert_fits(short, 79, command)
            flags = re.findall(r"^    (?:-\w, )?(--\S+)", manual.partition("EXAMPLES")[0], re.M)
            self.assertGreater(len(flags), 4, command)
            for flag in flags:
                self.assertRegex(short, rf"(?m)^  (?:-\w, )?{re.escape(flag)}( |$)", command)

    def test_some_on_terminals(self) -> None:
        for columns in (40, 80, 200):
            for words in (
                (),
                ("help", "orders"),
                ("help", "products"),
                ("help", "topics"),
                ("help", "start"),
                *(("help", command) for command in self.commands[::20]),
                *((command, "-h") for command in self.commands[::20]),
            ):
                arguments = words or ("help",)
                self.assert_fits(shown(columns, *arguments), min(columns - 1, 100), f"{columns}: {' '.join(arguments)}")


if __name__ == "__main__":
    unittest.main()
