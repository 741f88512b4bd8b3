"""What a linker takes of an archive for a program that uses some of its objects: all that those need, and no more."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

_SYMBOL = re.compile(r"\[(?P<object>.+)\.o\]: (?P<name>\S+) (?P<kind>\S)")
_OPERATION = re.compile(r"\w+_operation")


@dataclass(frozen=True)
class Archive:
    """Objects by their names without `.o`: the symbols that each has for others, and those that it wants of them."""

    gives: dict[str, set[str]]
    wants: dict[str, set[str]]

    @property
    def operations(self) -> list[str]:
        """The objects that are each one operation: they have its table."""
        return sorted(name for name, symbols in self.gives.items() if any(map(_OPERATION.fullmatch, symbols)))

    def reached(self, objects: Iterable[str]) -> set[str]:
        """These objects with all that they need."""
        owners = {symbol: name for name, symbols in self.gives.items() for symbol in symbols}
        found: set[str] = set()
        waiting = list(objects)
        while waiting:
            name = waiting.pop()
            if name not in found:
                found.add(name)
                waiting += [owners[symbol] for symbol in self.wants[name] if symbol in owners]
        return found


def archive(path: Path) -> Archive:
    done = subprocess.run(["nm", "-A", "-P", "-g", str(path)], capture_output=True, text=True, check=True, timeout=60)
    gives: dict[str, set[str]] = {}
    wants: dict[str, set[str]] = {}
    for found in _SYMBOL.finditer(done.stdout):
        gives.setdefault(found["object"], set())
        wants.setdefault(found["object"], set())
        (wants if found["kind"] == "U" else gives)[found["object"]].add(found["name"])
    return Archive(gives, wants)


def too_much(of: Archive) -> list[str]:
    """Operations that bring in another one, or what sends many of them; in words."""
    operations = set(of.operations)
    found = []
    for name in sorted(operations):
        others = (of.reached([name]) - {name}) & (operations | {"batch"})
        found += [f"{name} links {', '.join(sorted(others))}"] if others else []
    return found
