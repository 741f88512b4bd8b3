"""Judges one case: what the comparison says, what it should say, and what a compiler and abidiff say."""

from __future__ import annotations

import copy
import dataclasses
import random
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from codegen.compare.change import verdict
from codegen.compare.diff import compare
from tests.diff.cases import CASES, REVERSED, Case
from tests.diff.reality import Side, abi_report, base, compiles, edited


def all_cases() -> list[tuple[Case, bool]]:
    """Every case, and those that are also tried from new to old."""
    by_name = {case.name: case for case in CASES}
    backwards = [
        Case(name, by_name[name].edit, rules, semver, source, abi, by_name[name].argued, by_name[name].start)
        for name, (rules, semver, source, abi) in REVERSED.items()
    ]
    return [(case, False) for case in CASES] + [(case, True) for case in backwards]


def combined(count: int, seed: int) -> list[tuple[Case, bool]]:
    """Several edits at once, in both directions. Nothing is known of these but that the verdict has to be real."""
    chance = random.Random(seed)
    found = []
    for number in range(count):
        start = chance.choice(("base", "base", "wide"))
        fitting = [case for case in CASES if not case.argued and case.start == start]
        picks = chance.sample(fitting, chance.choice((2, 3, 4)))
        name = f"{seed}/{number}: " + " ".join(case.name for case in picks)
        found += [(Case(name, _all(picks), (), "", "", "", start=start), backwards) for backwards in (False, True)]
    return found


def _all(picks: list[Case]) -> Callable[[dict[str, Any]], None]:
    def edit(document: dict[str, Any]) -> None:
        for case in picks:
            before = copy.deepcopy(document)
            try:
                case.edit(document)
            except (KeyError, ValueError, AssertionError):  # an earlier edit took what this one changes
                document.clear()
                document.update(before)

    return edit


class Bench:
    """The description that all cases start from, generated and compiled once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.bases = {name: Side(folder / name, base(name)) for name in ("base", "wide")}

    def sides(self, case: Case, backwards: bool) -> tuple[Side, Side]:
        folder = Path(tempfile.mkdtemp(dir=self._folder, prefix="case-"))
        changed, start = Side(folder, edited(case.edit, case.start)), self.bases[case.start]
        return (changed, start) if backwards else (start, changed)

    def predicted(self, case: Case, backwards: bool) -> Iterator[str]:
        """Complaints about what the comparison says."""
        old, new = self.sides(case, backwards)
        changes = compare(old.snapshot, new.snapshot)
        told = verdict(changes)
        found = {
            "rules": (tuple(sorted(change.rule for change in changes)), case.rules),
            "semver": (told.semver, case.semver),
            "source": (str(told.effect.source), case.source),
            "ABI": (str(told.effect.abi), case.abi),
        }
        for name, (is_so, should_be) in found.items():
            if is_so != should_be:
                yield f"{case.name}: {name} {is_so}, should be {should_be}"

    def real(self, case: Case, backwards: bool) -> Iterator[str]:
        """Complaints of a compiler and of abidiff about what the case says."""
        old, new = self.sides(case, backwards)
        mistakes = compiles(old, old)
        if mistakes:
            yield f"{case.name}: the program does not even compile with its own headers: {mistakes}"
        mistakes = compiles(old, new)
        if bool(mistakes) != (case.source == "breaks"):
            yield f"{case.name}: source {case.source}, but the compiler says: {mistakes or 'nothing'}"
        report = abi_report(old, new)
        if bool(report) != ((case.abi == "breaks") != bool(case.argued)):
            argued = " (argued)" if case.argued else ""
            yield f"{case.name}: ABI {case.abi}{argued}, but abidiff says: {report or 'nothing'}"
        if case.abi != "breaks" and case.argued:
            for name, value in old.layout.items():
                if new.layout.get(name, value) != value:
                    yield f"{case.name}: {name} was {value} and is {new.layout[name]}"

    def consistent(self, case: Case, backwards: bool) -> Iterator[str]:
        """Complaints of a compiler and of abidiff about what the comparison says of combined edits."""
        old, new = self.sides(case, backwards)
        told = verdict(compare(old.snapshot, new.snapshot)).effect
        if old.snapshot.refused or new.snapshot.refused:
            return
        yield from self.real(dataclasses.replace(case, source=str(told.source), abi=str(told.abi)), backwards)
