"""A file includes what it calls: by itself, by a header of its own room (which says what the room's files share), by
its own header where it is generated, or by a public header and those that it is written with. Not by luck, through a
header of somebody else."""

from __future__ import annotations

import re
import unittest
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from tests.harness import lab
from tests.linking import one_file

ROOT = lab.ROOT
SOURCES = ROOT / "runtime/src"
PUBLIC = ROOT / "runtime/include"
_INCLUDE = re.compile(r'^#include [<"]([^>"]+)[>"]', re.M)
_CALL = re.compile(r"\b(oac_\w+)\s*\((?!\*)")


@cache
def code_of(path: Path) -> str:
    text = one_file.bare(path.read_text(encoding="utf-8"))
    return re.sub(r"^[ \t]*#(?:[^\n]*\\\n)*[^\n]*|OAC_(?:BEGIN|END)_DECLS", "", text, flags=re.M)


@cache
def included(path: Path) -> frozenset[Path]:
    """The files of ours that a file includes."""
    found = set()
    for name in _INCLUDE.findall(path.read_text(encoding="utf-8")):
        for place in (SOURCES / name, PUBLIC / name, path.parent / name, lab.MADE / "include" / name):
            if place.is_file():
                found.add(place.resolve())
                break
    return frozenset(found)


def all_included(path: Path) -> set[Path]:
    found: set[Path] = set()
    waiting = [path]
    while waiting:
        one = waiting.pop()
        if one not in found:
            found.add(one)
            waiting += included(one)
    return found


def at_hand(path: Path) -> set[Path]:
    found = set(included(path))
    for header in included(path):
        own = header.stem == path.stem and header.is_relative_to(lab.MADE)
        found |= all_included(header) if own or header.parent == path.parent else set()
        found |= included(header) if header.is_relative_to(PUBLIC) else set()
    return found


@cache
def declared() -> dict[str, set[Path]]:
    """Function of the runtime -> the headers that declare it."""
    found: dict[str, set[Path]] = {}
    for header in [*SOURCES.rglob("*.h"), *PUBLIC.rglob("*.h")]:
        for name in _CALL.findall(one_file.top(code_of(header))):
            found.setdefault(name, set()).add(header)
    return found


def by_luck(files: Iterable[Path]) -> list[str]:
    complaints = []
    for path in files:
        near = at_hand(path)
        for name in sorted(set(_CALL.findall(code_of(path))) & declared().keys()):
            if not declared()[name] & near:
                headers = " or ".join(sorted(header.name for header in declared()[name]))
                complaints.append(f"{path.relative_to(ROOT)} calls {name} and does not include {headers}")
    return complaints


class Includes(unittest.TestCase):
    def test_the_runtime(self) -> None:
        self.assertGreater(len(declared()), 300)
        self.assertEqual([], by_luck(sorted(SOURCES.rglob("*.c"))))

    def test_what_is_generated(self) -> None:
        self.assertEqual([], by_luck(map(Path, lab.sources())))

    def test_luck_is_found(self) -> None:
        path = SOURCES / "http/credentials.c"
        self.assertIn(SOURCES / "base/storage.h", all_included(path))
        self.assertNotIn(SOURCES / "json/scan.h", at_hand(path))


if __name__ == "__main__":
    unittest.main()
