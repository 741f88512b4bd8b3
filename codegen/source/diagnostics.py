"""What is wrong with a description, and where: collected by every step, sorted and printed at once.

Imported by every module of the generator; imports none of them but shown.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple, TextIO

from codegen.source.shown import printable

_SHOWN = 1000  # characters of the beginning and of the end of a message: what it quotes may be long
_WIDTH = 120  # of a line with names


class Position(NamedTuple):
    """A place in a file, as compilers name it: line and column count from 1, columns count characters."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, order=True, slots=True)
class Diagnostic:
    """One complaint: what is wrong and what to do about it; or, as a note, what is not said in C."""

    position: Position
    message: str
    severity: str = "error"
    kind: str = ""  # of a note: what it has in common with others
    names: tuple[str, ...] = ()  # of what it is about, where they are many

    def __str__(self) -> str:
        """One line, whatever the description has in it."""
        message = self.message
        if len(message) > 2 * _SHOWN:
            message = f"{message[:_SHOWN]}…{message[-_SHOWN:]}"
        return printable(f"{self.position}: {self.severity}: {message}")


class Diagnostics:
    """Collects diagnostics; iterates over them sorted by place and without duplicates."""

    def __init__(self) -> None:
        self._found: set[Diagnostic] = set()
        self._minor: dict[Diagnostic, Diagnostic | None] = {}  # error -> the note that it may become

    def error(self, position: Position, message: str) -> None:
        self._found.add(Diagnostic(position, message))

    def warning(self, position: Position, message: str, names: tuple[str, ...] = ()) -> None:
        self._found.add(Diagnostic(position, message, "warning", names=names))

    def note(self, position: Position, message: str, kind: str = "") -> None:
        """What is carried or read over all the same. Notes of one kind are printed as one; by itself a message is the
        kind."""
        self._found.add(Diagnostic(position, message, "note", kind or message))

    def unknown(self, position: Position, message: str, kind: str = "") -> None:
        """A word of which nothing is known: an error, where nobody says otherwise. `kind` as above."""
        self.error(position, message)

    def minor(self, position: Position, message: str, kind: str = "") -> None:
        """An error where documents are read strictly. `relax` makes it a note of this kind, or nothing without one."""
        self.error(position, message)
        note = Diagnostic(position, message, "note", kind) if kind else None
        self._minor[Diagnostic(position, message)] = note

    def relax(self) -> None:
        """The document is somebody else's: what is minor does not stop it."""
        for error, note in self._minor.items():
            self._found.discard(error)
            if note is not None:
                self._found.add(note)
        self._minor.clear()

    def take_minor(self, other: Diagnostics) -> None:
        """Takes over what is minor there; all else stays."""
        for error, note in other._minor.items():
            other._found.discard(error)
            self.minor(error.position, error.message, note.kind if note is not None else "")
        other._minor.clear()

    @property
    def has_errors(self) -> bool:
        return any(diagnostic.severity == "error" for diagnostic in self._found)

    def sorted(self) -> list[Diagnostic]:
        return sorted(self._found)

    def __iter__(self) -> Iterator[Diagnostic]:
        return iter(self.sorted())

    def __len__(self) -> int:
        return len(self._found)

    def print(self, stream: TextIO) -> None:
        """A line each, by place; then the notes, a line for each kind."""
        for diagnostic in self:
            if diagnostic.severity != "note":
                print(diagnostic, file=stream)
                for line in _listed(diagnostic.names):
                    print(line, file=stream)
        for note in self.notes():
            print(note, file=stream)

    def notes(self) -> list[Diagnostic]:
        """The first note of each kind; it says of how many more there are."""
        kinds: dict[str, list[Diagnostic]] = {}
        for diagnostic in self:
            if diagnostic.severity == "note":
                kinds.setdefault(diagnostic.kind, []).append(diagnostic)
        return [replace(notes[0], message=counted(notes[0].message, len(notes) - 1)) for notes in kinds.values()]


def counted(message: str, more: int) -> str:
    """With the number of further places where the same is to be said."""
    return f"{message} (and at {more} more {'place' if more == 1 else 'places'})" if more else message


def _listed(names: tuple[str, ...]) -> list[str]:
    """Names on lines of their own."""
    lines: list[str] = []
    for at, name in enumerate(names, 1):
        shown = printable(name) + ("," if at < len(names) else "")
        if lines and len(lines[-1]) + 1 + len(shown) <= _WIDTH:
            lines[-1] += " " + shown
        else:
            lines.append("    " + shown)
    return lines
