"""What cannot be had, collected while a description is read: each with its place, and of what it is a part.

A part is an operation or a definition. When all is read, `of_operations` says which operations are lost by it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from codegen.api.model import Note, Refusal
from codegen.source.diagnostics import Diagnostics, Position


class Refusals(Diagnostics):
    """Diagnostics that know of which part they are: of `part`, which whoever reads a part sets."""

    def __init__(self) -> None:
        super().__init__()
        self.part = ""
        self._parts: dict[str, dict[tuple[Position, str], None]] = {}
        self._notes: dict[Note, None] = {}

    def error(self, position: Position, message: str) -> None:
        super().error(position, message)
        self._parts.setdefault(self.part, {})[position, message] = None

    def note(self, position: Position, message: str) -> None:
        """What is carried all the same: each place and text once."""
        self._notes[Note(position, message)] = None

    @property
    def notes(self) -> tuple[Note, ...]:
        return tuple(sorted(self._notes, key=lambda note: (note.place, note.what)))

    def of(self, part: str) -> Iterable[tuple[Position, str]]:
        return self._parts.get(part, ())

    def of_operations(self, reached: Mapping[str, Iterable[str]]) -> tuple[Refusal, ...]:
        """`reached` tells for each operation the parts that it is made of. What belongs to no part concerns all."""
        found = []
        for operation, parts in reached.items():
            for part in ("", *parts):
                found += [Refusal(operation, place, reason) for place, reason in self.of(part)]
        return tuple(found)
