"""Help: what fits on a screen, what goes through a pager, and that nothing is styled where nobody sees it."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import struct
import subprocess
import tempfile
import termios
import unittest
import time
from collections.abc import Mapping
from pathlib import Path

from tests.command.support import COMMAND, Commands, environment

BOLD = "\x1b[1m"


def forked() -> tuple[int, int]:
    """A child that has a terminal of its own, and that terminal."""
    try:
        return pty.fork()
    except OSError as why:  # a bare chroot has none
        raise unittest.SkipTest(f"no terminal can be had here: {why}") from why


class Help(Commands):
    def said(self, *arguments: str) -> str:
        done = self.run_command(*arguments)
        self.assertEqual((0, ""), (done.returncode, done.stderr), arguments)
        return done.stdout

    def test_every_topic_is_listed_and_has_text(self) -> None:
        words = re.findall(r"^  (\S+)  ", self.said("help", "topics").partition("help, too, for:\n")[2], re.M)
        self.assertLess({"start", "commands", "options", "environment", "exit-codes", "version"}, set(words))
        for word in words:
            text = self.said("help", word)
            self.assertGreater(len(text), 50, word)
            self.assertNotIn("{", text.replace("'{", "").replace("--grid", ""), word)
            for line in text.splitlines():
                self.assertLessEqual(len(line), 79, word)
        done = self.run_command("help", "exit-code")
        self.assertEqual((2, ""), (done.returncode, done.stdout))
        self.assertIn("did you mean exit-codes?", done.stderr)

    def test_a_command_in_short_has_a_line_for_each_flag(self) -> None:
        text = self.said("update-customer", "-h")
        self.assertTrue(text.startswith("Usage: lab update-customer [--store-id] N [--customer-id] N [MEMBER]..."))
        self.assertIn("\nThe manual: lab help update-customer\n", text)
        manual = self.said("update-customer", "--help")
        flags = re.findall(r"^ +(?:-\w, )?(--\S+) ", manual.partition("EXAMPLES")[0], re.M)
        for flag in flags:
            self.assertEqual(1, len(re.findall(rf"^  (?:-\w, )?{flag}(?: .*)?$", text, re.M)), flag)
        for line in text.splitlines():
            self.assertLessEqual(len(line), 81, line)  # an ellipsis is one column

    def test_a_manual_has_the_sections_of_one(self) -> None:
        text = self.said("help", "list-shelves")
        self.assertEqual(
            ["NAME", "SYNOPSIS", "DESCRIPTION", "OUTPUT", "ENVIRONMENT", "EXIT STATUS", "EXAMPLES", "SEE ALSO"],
            re.findall(r"^(\S.*)$", text, re.M),
        )

    def test_options_say_the_same_everywhere(self) -> None:
        for command in ("update-customer", "search-things"):
            manual = self.said("help", command)
            options = self.said("help", "options")
            for flag in ("--timeout", "--retries", "--verbose", "--dry-run"):
                self.assertEqual(self.words(options, flag), self.words(manual, flag))

    @staticmethod
    def words(text: str, flag: str) -> list[str]:
        found = re.search(rf"{flag}\b(.*?)\n *(?:-\w, )?(?:--|\n)", text, re.S)
        assert found is not None, flag
        return found[1].split()


class Screen(Commands):
    """On a terminal of a size."""

    def shown(
        self,
        *arguments: str,
        rows: int = 24,
        columns: int = 80,
        interrupt: bool = False,
        variables: Mapping[str, str] = {},
    ) -> tuple[int, str]:
        values = {
            key: value
            for key, value in environment(None).items()
            if key not in ("PAGER", "LESS", "NO_COLOR", "COLUMNS", "LINES", "LAB_PAGER")
        }
        child, terminal = forked()
        if child == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
            os.execve(COMMAND, [COMMAND, *arguments], {**values, "TERM": "xterm", "PAGER": "cat", **variables})
        text = b""
        while True:
            try:
                data = os.read(terminal, 65536)
            except OSError:
                break
            if not data:
                break
            text += data
            if interrupt and b"READY" in text:
                time.sleep(0.1)
                os.write(terminal, b"\x03")
                interrupt = False
        os.close(terminal)
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        return status, text.decode().replace("\r\n", "\n")

    def test_headings_are_bold_on_a_terminal_alone(self) -> None:
        status, text = self.shown("help", "update-customer")
        self.assertEqual(0, status)
        self.assertIn(f"{BOLD}SYNOPSIS\x1b[0m\n", text)
        plain = self.run_command("help", "update-customer").stdout
        self.assertNotIn("\x1b", plain)
        self.assertEqual(plain, re.sub("\x1b\\[[01]m", "", text))
        for variables in ({"NO_COLOR": "1"}, {"TERM": "dumb"}):
            self.assertEqual((0, plain), self.shown("help", "update-customer", variables=variables), variables)

    def test_lines_are_as_wide_as_the_terminal_but_never_wider_than_can_be_read(self) -> None:
        for columns, most in ((60, 59), (80, 79), (95, 94), (200, 100)):
            for arguments in (("help", "update-customer"), ("help", "options"), ("update-customer", "-h")):
                text = self.shown(*arguments, columns=columns, rows=500, variables={"NO_COLOR": "1"})[1]
                longest = max(map(len, text.splitlines()))
                self.assertLessEqual(longest, most, (columns, arguments))
                self.assertGreater(longest, most - 14, (columns, arguments))
        for columns, variable, most in ((0, "50", 49), (60, "50", 59)):
            variables = {"COLUMNS": variable, "NO_COLOR": "1"}
            text = self.shown("help", "options", columns=columns, variables=variables)[1]
            self.assertLessEqual(max(map(len, text.splitlines())), most)
            self.assertGreater(max(map(len, text.splitlines())), most - 14)

    def test_what_is_longer_than_the_screen_goes_through_a_pager(self) -> None:
        pager = "printf 'PAGED '; wc -l"
        manual = ("help", "update-customer")
        lines = len(self.run_command(*manual).stdout.splitlines())
        for variables, paged in (
            ({"PAGER": pager}, True),
            ({"LAB_PAGER": pager, "PAGER": "false"}, True),
            ({"LAB_PAGER": "", "PAGER": pager}, False),
            ({"LAB_PAGER": "cat", "PAGER": pager}, False),
            ({"PAGER": "no-such-pager"}, False),
            ({"PAGER": "exit 0"}, True),
        ):
            status, text = self.shown(*manual, variables=variables)
            self.assertEqual(0, status, variables)
            self.assertEqual(not paged, "EXIT STATUS" in text, (variables, text[-500:]))
            self.assertEqual(variables.get("LAB_PAGER", variables["PAGER"]) == pager and paged, "PAGED" in text, text)
        status, text = self.shown("help", "update-customer", rows=lines + 1, variables={"PAGER": pager})
        self.assertNotIn("PAGED", text)
        self.assertIn("PAGED", self.shown("update-customer", "-h", rows=10, variables={"PAGER": pager})[1])
        self.assertNotIn("PAGED", self.run_with_pager(pager))

    def run_with_pager(self, pager: str) -> str:
        env = {**environment(None), "PAGER": pager}
        return subprocess.run([COMMAND, "help", "update-customer"], capture_output=True, env=env, text=True).stdout

    def test_an_interrupt_is_the_pager_s(self) -> None:
        """As long as it runs: what is behind it does not come to the terminal in between."""
        pager = "trap 'echo CAUGHT; exit 0' INT; echo READY; while :; do sleep 0.05; done"
        status, text = self.shown("help", "update-customer", interrupt=True, variables={"PAGER": pager})
        self.assertEqual(0, status, text)
        self.assertIn("CAUGHT", text)

    def test_less_is_what_is_taken_where_nothing_is_said(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            less = Path(folder, "less")
            less.write_text('#!/bin/sh\necho "LESS=$LESS"\nexec cat >/dev/null\n', encoding="utf-8")
            less.chmod(0o755)
            path = {"PATH": f"{folder}:{os.environ['PATH']}"}
            script = "unset PAGER; exec " + COMMAND + " help update-customer"
            self.assertIn("LESS=FRX\n", self.through_shell(script, path))
            self.assertIn("LESS=M\n", self.through_shell(script, {**path, "LESS": "M"}))

    def through_shell(self, script: str, variables: dict[str, str]) -> str:
        child, terminal = forked()
        if child == 0:
            os.execve("/bin/sh", ["sh", "-c", script], {**environment(None), "TERM": "xterm", **variables})
        text = b""
        while True:
            try:
                data = os.read(terminal, 65536)
            except OSError:
                break
            if not data:
                break
            text += data
        os.close(terminal)
        os.waitpid(child, 0)
        return text.decode().replace("\r\n", "\n")
