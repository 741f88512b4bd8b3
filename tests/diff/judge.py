"""Judges one case: what the comparison says, what it should say, and what a compiler and abidiff say."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from codegen.diff import compare, verdict
from tests.diff.cases import CASES, REVERSED, Case
from tests.diff.reality import Side, abi_report, base, compiles, edited


def all_cases() -> list[tuple[Case, bool]]:
    """Every case, and those that are also tried from new to old."""
    by_name = {case.name: case for case in CASES}
    backwards = [Case(name, by_name[name].edit, rules, semver, source, abi)
                 for name, (rules, semver, source, abi) in REVERSED.items()]  # fmt: skip
    return [(case, False) for case in CASES] + [(case, True) for case in backwards]


class Bench:
    """The description that all cases start from, generated and compiled once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.base = Side(folder / "base", base())

    def sides(self, case: Case, backwards: bool) -> tuple[Side, Side]:
        folder = Path(tempfile.mkdtemp(dir=self._folder, prefix=case.name + "-"))
        changed = Side(folder, edited(case.edit))
        return (changed, self.base) if backwards else (self.base, changed)

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
            yield f"{case.name}: ABI {case.abi}{' (argued)' if case.argued else ''}, but abidiff says: {report or 'nothing'}"
        if case.abi != "breaks" and case.argued:
            for name, value in old.layout.items():
                if new.layout.get(name, value) != value:
                    yield f"{case.name}: {name} was {value} and is {new.layout[name]}"
