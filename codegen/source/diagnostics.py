"""What is wrong with a description, and where: collected by every step, sorted and printed at once.

Imported by every module of the generator; imports none of them but shown.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TextIO

from codegen.source.shown import printable

_SHOWN = 1000  # characters of the beginning and of the end of a message: what it quotes may be long


@dataclass(frozen=True, order=True, slots=True)
class Position:
    """A place in a file, as compilers name it: line and column count from 1, columns count characters."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, order=True, slots=True)
class Diagnostic:
    """One complaint: what is wrong and what to do about it."""

    position: Position
    message: str
    severity: str = "error"
    kind: str = ""  # of a note: what it has in common with others

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
        self._minor: dict[Diagnostic, Diagnostic | None] = {}

    def error(self, position: Position, message: str) -> None:
        self._found.add(Diagnostic(position, message))

    def warning(self, position: Position, message: str) -> None:
        self._found.add(Diagnostic(position, message, "warning"))

    def note(self, position: Position, message: str, kind: str = "") -> None:
        self._found.add(Diagnostic(position, message, "note", kind or message))

    def minor(self, position: Position, message: str, lenient: str = "") -> None:
        """An error where documents are read strictly. `relax` makes it what `lenient` says, a note or nothing."""
        self.error(position, message)
        told = Diagnostic(position, message, "note", lenient) if lenient else None
        self._minor[Diagnostic(position, message)] = told

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

    def unknown(self, position: Position, message: str) -> None:
        """A word of which nothing is known: an error, where nobody says otherwise."""
        self.error(position, message)

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
        for diagnostic in self:
            print(diagnostic, file=stream)
