"""What cannot be had, collected while a description is read: each with its place, and of what it is a part.

A part is an operation, a path item, a component, or a definition of the Api; whoever reads one sets `part`, and says to
which others it leads. So it is known which operations are lost by a fault, wherever it was found; the others go on.
What is told of no part concerns the whole document.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar
from urllib.parse import unquote

from codegen.description.document import METHODS
from codegen.source.diagnostics import Diagnostics, Position

Fault = tuple[Position, str]


def operation_part(method: str, path: str) -> str:
    """`method` in lower case."""
    return f"{method} {path}"


def path_part(path: str) -> str:
    return f"path {path}"


def definition_part(key: str) -> str:
    """Of a definition of the Api, whatever it is called."""
    return f"type {key}"


def component_part(room: str, name: str) -> str:
    return f"#/components/{room}/{name}"


def part_of(reference: str) -> str:
    """The part that a reference leads into, which may point further down."""
    file, mark, pointer = reference.partition("#")
    steps = [unquote(step).replace("~1", "/").replace("~0", "~") for step in pointer.split("/")]
    if mark and steps[:2] == ["", "components"] and len(steps) > 3:
        return file + component_part(steps[2], steps[3])
    if mark and steps[:2] == ["", "paths"] and len(steps) > 2:
        is_operation = len(steps) > 3 and steps[3] in METHODS
        return file + (operation_part(steps[3], steps[2]) if is_operation else path_part(steps[2]))
    return f"reference {reference}"


T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Remembered(Generic[T]):
    """What has been found out once, with what was told meanwhile, and where it led."""

    value: T
    faults: tuple[Fault, ...]
    parts: tuple[str, ...]


class Refusals(Diagnostics):
    """Diagnostics that know of which part they are. `strict`: what is not known is refused as well."""

    def __init__(self, strict: bool = False) -> None:
        super().__init__()
        self.strict = strict
        self.part = ""
        self.unchecked = 0  # how many rules have been told of that are not checked
        self._listening: list[tuple[dict[Fault, None], dict[str, None]]] = []
        self._faults: dict[str, dict[Fault, None]] = {}
        self._first: dict[Position, str] = {}
        self._above: dict[str, set[str]] = {}  # part -> the parts that lead to it

    @contextlib.contextmanager
    def within(self, part: str) -> Iterator[None]:
        """What is told meanwhile is of this part."""
        outer, self.part = self.part, part
        try:
            yield
        finally:
            self.part = outer

    def leads(self, part: str) -> None:
        """The part that is read now cannot be had without this one."""
        self._above.setdefault(part, set()).add(self.part)
        for _, parts in self._listening:
            parts[part] = None

    def follows(self, reference: object) -> None:
        """The same for what a reference, the value of a $ref, leads to."""
        if isinstance(reference, str):
            self.leads(part_of(reference))

    def error(self, position: Position, message: str) -> None:
        if self.part and not self.strict:  # one reason for each place is enough; stages say it in words of their own
            message = self._first.setdefault(position, message)
        super().error(position, message)
        self._faults.setdefault(self.part, {})[position, message] = None
        for faults, _ in self._listening:
            faults[position, message] = None

    def rule(self, position: Position, message: str, kind: str = "") -> None:
        """What is asked of a value and cannot be checked."""
        self.lenient(position, message, message + "; the value is carried without that rule", kind)

    def lenient(self, position: Position, strict: str, message: str, kind: str = "") -> None:
        """A fault where the description is to be strict, and a note elsewhere. `kind` as for notes."""
        self.unchecked += 1
        if self.strict:
            self.error(position, strict)
        else:
            self.note(position, message, kind)

    def remembered(self, known: dict[int, Remembered[T]], key: int, make: Callable[[], T]) -> T:
        """What `make` finds out, once for each key: what is wrong with it is a fault of every part that asks."""
        found = known.get(key)
        if found is None:
            self._listening.append(({}, {}))
            value = make()
            faults, parts = self._listening.pop()
            found = known[key] = Remembered(value, tuple(faults), tuple(parts))
        else:
            for part in found.parts:
                self.leads(part)
            for position, message in found.faults:
                self.error(position, message)
        return found.value

    def unknown(self, position: Position, message: str, kind: str = "") -> None:
        if self.strict:
            self.error(position, message)
        else:
            self.note(position, f"{message} (read over)", kind)

    def take(self, other: Refusals) -> None:
        """What another one has been told of, without its notes."""
        for part, faults in other._faults.items():
            with self.within(part):
                for position, message in faults:
                    self.error(position, message)
        for part, above in other._above.items():
            self._above.setdefault(part, set()).update(above)

    def of(self, part: str) -> Collection[Fault]:
        return self._faults.get(part, {}).keys()

    def lost(self, parts: Collection[str]) -> dict[str, list[Fault]]:
        """Those of these parts that reach a fault, with all that they reach, by place."""
        found: dict[str, set[Fault]] = {}
        for part in self._faults:
            for reached in self._reached(part).intersection(parts):
                found.setdefault(reached, set()).update(self._faults[part])
        return {part: sorted(found[part]) for part in parts if part in found}

    def _reached(self, part: str) -> set[str]:
        """All parts that lead to this one, over others too; itself among them."""
        found: set[str] = set()
        waiting = [part]
        while waiting:
            each = waiting.pop()
            if each not in found:
                found.add(each)
                waiting += self._above.get(each, ())
        return found
