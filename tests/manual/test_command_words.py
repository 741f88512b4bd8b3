"""What manuals say of commands is what the commands say of themselves."""

from __future__ import annotations

import re
import subprocess
import unittest
from collections.abc import Iterable, Iterator

from codegen.manual.headers import program
from codegen.manual.model import Command, Flag, Operation
from tests.manual.made import ROOT, lab_book

LAB = ROOT / "build/tests/lab"
COLUMN = 24  # of what is said of a flag
VALUE = r" (?:[A-Z]+(?:[/=:][A-Z]+)?|batch|true\|false)(?:,\.\.\.)?(?= |$)"
ENTRY = re.compile(rf"  ((?:-\w, )?--\S+(?:{VALUE})?|[^\s-]\S*)(?= |$)")


def run(*arguments: str) -> str:
    done = subprocess.run([LAB, *arguments], capture_output=True, text=True, check=True, timeout=60)
    return done.stdout


def manual(text: str) -> dict[str, str]:
    """By headings: what is said of each stands four columns in."""
    pieces = re.split(r"^(?:  )?(?! )(\S[^\n]*)\n", text, flags=re.MULTILINE)
    return {head: re.sub("^  ", "", words, flags=re.MULTILINE) for head, words in zip(pieces[1::2], pieces[2::2])}


def sections(text: str) -> dict[str, str]:
    """By their headings; what stands before the first one has none."""
    pieces = re.split(r"^(\S[^\n]*):\n", text, flags=re.MULTILINE)
    return {"": pieces[0], **dict(zip(pieces[1::2], pieces[2::2]))}


def entries(text: str) -> list[tuple[str, str]]:
    """What stands in the first column, and all words beside it."""
    found: list[list[str]] = []
    for line in text.split("\n"):
        head = ENTRY.match(line)
        if head is not None:
            found.append([head[1].strip(), line[head.end() :].strip()])
        elif line.startswith(" " * COLUMN) and found:
            found[-1].append(line.strip())
    return [(head, " ".join(word for word in words if word)) for head, *words in found]


def shown(flags: Iterable[Flag]) -> Iterator[tuple[str, str]]:
    for each in flags:
        letter = f"-{each.letter}, " if each.letter else ""
        yield f"{letter}--{each.name} {each.value}".strip(), each.words


def usage(text: str) -> list[str]:
    return [line.removeprefix("Usage:").strip() for line in text.split("\n\n")[0].splitlines()]


def unbroken(example: str) -> str:
    return " ".join(example.replace("\\\n", " ").split())


@unittest.skipUnless(LAB.is_file(), "the command has not been built: make tests")
class Help(unittest.TestCase):
    maxDiff = None

    def test_of_every_command(self) -> None:
        for operation in lab_book().operations:
            with self.subTest(operation.command):
                self.assertIsNotNone(operation.call)
                if operation.call is not None:
                    self.check(operation, operation.call, manual(run("help", operation.command)))

    def check(self, operation: Operation, command: Command, said: dict[str, str]) -> None:
        def flags(heading: str) -> list[tuple[str, str]]:
            return [(head, words) for head, words in entries(said.get(heading, "")) if head.startswith("-")]

        self.assertEqual(list(shown(command.parameters)), flags("Parameters"))
        self.assertEqual(list(shown(command.members)), flags("Members of the body"))
        json = "Members of the body that are JSON, by flag or in --body"
        self.assertEqual(list(shown(command.objects)), flags(json))
        self.assertEqual(list(shown(command.options)), flags("Options"))
        unnamed = "Members of the body without a flag, as its name is taken; in --body only"
        self.assertEqual(
            [(each.name, each.words) for each in command.unnamed], entries(said.get(unnamed, "")), operation.command
        )
        self.assertEqual(bool(command.nested), "Members of objects have flags, too" in "".join(said.values()))
        if command.nested:
            self.assertIn(f"--{command.nested}.", "".join(said.values()))
        self.assertEqual(command.body, " ".join(said.get("Body", "").split()))
        self.assertEqual(unbroken(command.example), unbroken(said["EXAMPLES"]))
        self.assertEqual(command.output, " ".join(said["OUTPUT"].split()))
        self.assertEqual(list(command.environment), entries(said["ENVIRONMENT"]))
        self.assertEqual(
            f"Credentials: {command.credentials}" if command.credentials else "",
            next(iter(re.findall("^ *(Credentials: .*)", said["DESCRIPTION"], re.MULTILINE)), ""),
        )

    def test_of_all_together(self) -> None:
        book, said = lab_book(), sections(run("help", "options"))
        for_body = program.read(ROOT / "runtime/command").for_body
        general = [each for each in book.options if each.name not in for_body]
        others = [each for each in book.options if each.name in for_body]
        self.assertEqual(list(shown(general)), entries(said["Options of every command"]))
        self.assertEqual(list(shown(others)), entries(said["Options of commands with a body"]))
        self.assertEqual(list(book.environment), entries(said["Environment"]))
        self.assertEqual(list(book.exit_statuses), entries(said["Exit status"]))

    def test_of_words_of_its_own(self) -> None:
        """Those that can be called, with their usage, text and options."""
        words = lab_book().own_words
        self.assertLessEqual({"help", "version", "bulk"}, {word.word for word in words})
        for word in words:
            said = sections(run("help", word.word))
            self.assertEqual([f"lab {line}" for line in word.usage], usage(said[""]), word.word)
            self.assertIn(" ".join(word.text.split()), " ".join(run("help", word.word).split()))
            text = " ".join(run("help", word.word).split())
            for name, about in word.rows:
                self.assertIn(f" {name} {about}", text)
            if word.options:
                self.assertEqual(list(shown(word.options)), entries(said["Options"]), word.word)


if __name__ == "__main__":
    unittest.main()
