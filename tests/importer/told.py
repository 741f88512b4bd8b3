"""Findings about the published pages against what people have said is due.

judged/findings.tsv are findings that were judged; read_pages.tsv, read_later.tsv and read_last.tsv are all that is due
on pages that were read as a whole, each drawn when what the ones before had shown was mended; undocumented.tsv are all
members that only examples show. None of it has words of the pages.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.importer.published import published, rows
from tests.importer.support import PUBLISHED

PAGES = ("read_pages.tsv", "read_later.tsv", "read_last.tsv")
Fact = tuple[str, ...]


@dataclass(frozen=True)
class Told:
    """What is due, and what of it and besides it is told."""

    due: frozenset[Fact]
    told: frozenset[Fact]

    @property
    def recall(self) -> float:
        return len(self.due & self.told) / len(self.due)

    @property
    def precision(self) -> float:
        return len(self.due & self.told) / len(self.told)

    @property
    def missed(self) -> list[Fact]:
        return sorted(self.due - self.told)

    @property
    def wrong(self) -> list[Fact]:
        return sorted(self.told - self.due)

    def __str__(self) -> str:
        return f"{len(self.due)} are due, recall {self.recall:.1%}, precision {self.precision:.1%}"

    def lines(self) -> Iterator[str]:
        yield from (f"missed: {' '.join(fact)}" for fact in self.missed)
        yield from (f"wrong: {' '.join(fact)}" for fact in self.wrong)


def _page(one: Any) -> str:
    return str(Path(one.position.file).relative_to(PUBLISHED))


def _is_about(one: Any, word: str) -> bool:
    return word in (dict(one.details).get("field"), one.subject.rpartition(".")[2]) or f'"{word}"' in one.message


def told_of_pages() -> list[tuple[str, Told]]:
    """Each of the lists, and all together."""
    made = [(name, told_pages(name)) for name in PAGES]
    due, told = (frozenset[Fact]().union(*sets) for sets in zip(*((each.due, each.told) for _, each in made)))
    return [*made, ("all pages that were read", Told(due, told))]


def told_pages(name: str) -> Told:
    """By page, kind, and the word that is due; a finding that is not is named by its field."""
    every = [tuple(row) for row in rows(name)]
    pages = {row[0] for row in every}
    due = [row for row in every if len(row) == 3]
    told = set()
    for one in published().findings:
        if _page(one) in pages:
            found = [row for row in due if row[:2] == (_page(one), one.kind) and _is_about(one, row[2])]
            told.update(found or [(_page(one), one.kind, str(dict(one.details).get("field", one.message)))])
    return Told(frozenset(due), frozenset(told))


def told_members() -> Told:
    """By page, section and name: a member that two objects of a section show is one."""
    due = {(page, kind, path.rpartition(".")[2]) for page, kind, path in rows("undocumented.tsv")}
    told = set()
    for one in published().findings:
        where = one.subject.partition(".")[2].partition(".")[0]
        is_shown = one.kind == "example-undocumented" or (one.kind == "name-near-miss" and "example has" in one.message)
        if is_shown and where in ("request", "response"):
            told.add((_page(one), where, str(dict(one.details)["field"])))
    return Told(frozenset(due), frozenset(told))


def told_findings() -> Told:
    """Of findings that were judged: those that are a mistake of the page are due, the others told wrongly."""
    due, told = set(), set()
    for verdict, kind, page, word in rows("findings.tsv"):
        fact = (kind, page, word)
        if verdict == "+":
            due.add(fact)
        if any(_is_told(one, *fact) for one in published().imported.findings):
            told.add(fact)
    return Told(frozenset(due), frozenset(told))


def _is_told(one: Any, kind: str, page: str, word: str) -> bool:
    """Whether a finding of the kind, about the page, has the word in its message or is about a field of that name."""
    details = dict(one.details)
    places = [str(one.position), *details.get("places", ())]
    is_about = word == details.get("field", "") or word in one.message
    return one.kind == kind and is_about and any(f"/{page}:" in place for place in places)
