"""What cannot be had, collected while a description is read: each with its place, and of what it is a part.

A part is an operation or a definition. When all is read, `of_operations` says which operations are lost by it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from codegen.api.model import Note, Refusal
from codegen.source.diagnostics import Diagnostics, Position


T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Remembered(Generic[T]):
    value: T
    told: tuple[tuple[Position, str], ...]


class Refusals(Diagnostics):
    """Diagnostics that know of which part they are: of `part`, which whoever reads a part sets."""

    def __init__(self) -> None:
        super().__init__()
        self.part = ""
        self.strict = True
        self.unchecked = 0  # how many rules have been told that are not checked
        self._parts: dict[str, dict[tuple[Position, str], None]] = {}
        self._notes: dict[Note, None] = {}
        self._listening: list[dict[tuple[Position, str], None]] = []

    def error(self, position: Position, message: str) -> None:
        super().error(position, message)
        for told in self._listening:
            told[position, message] = None
        self._parts.setdefault(self.part, {})[position, message] = None

    def note(self, position: Position, message: str) -> None:
        """What is carried all the same: each place and text once."""
        self._notes[Note(position, message)] = None

    def rule(self, position: Position, message: str) -> None:
        """What is asked of a value and cannot be checked."""
        self.lenient(position, message, message + "; the value is carried without that rule")

    def lenient(self, position: Position, strict: str, message: str) -> None:
        """An error where the description is to be strict, and a note elsewhere."""
        self.unchecked += 1
        if self.strict:
            self.error(position, strict)
        else:
            self.note(position, message)

    def remembered(self, known: dict[int, Remembered[T]], key: int, make: Callable[[], T]) -> T:
        """What `make` finds out, once for each key: what is wrong with it is told to every part that asks."""
        found = known.get(key)
        if found is None:
            self._listening.append({})
            value = make()
            found = known[key] = Remembered(value, tuple(self._listening.pop()))
        else:
            for position, message in found.told:
                self.error(position, message)
        return found.value

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
