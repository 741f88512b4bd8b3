"""Facts of pages that have changed, and how they are told: the same fact of the same field once, with its places."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.findings import WARNING, Finding
from codegen.source.diagnostics import Position

_PARTS = ("request", "response", "query", "path", "header", "cookie")
_NAMED = 3  # operations that are named in the line itself


@dataclass(frozen=True)
class Fact:
    """One fact of one operation.

    `words` say it; "{it}" in them stands for the field with what holds it. `parent` is the key of what holds it, and
    `record` the same within the record that the operation is about: so "triggers" for "request.triggers" and
    "response.items.triggers". Objects of one name are one thing wherever they are; fields of records themselves are
    only the same within a `family` of operations.
    """

    kind: str
    place: Position
    operation: str
    key: str
    words: str
    what: str = ""
    name: str = ""
    parent: str = ""
    record: str = ""
    family: str = ""
    old: str = ""
    new: str = ""

    @property
    def subject(self) -> str:
        return f"{self.operation}.{self.key}".strip(".")


def grouped(facts: list[Fact]) -> list[Finding]:
    groups: dict[tuple[str, ...], list[Fact]] = {}
    for fact in facts:
        family = fact.family if not fact.record else ""
        identity = (fact.kind, fact.what, fact.name, fact.record, family, fact.old, fact.new, fact.words)
        groups.setdefault(identity, []).append(fact)
    return [_finding(sorted(group, key=lambda one: one.place)) for group in groups.values()]


def _finding(group: list[Fact]) -> Finding:
    first = group[0]
    names = list(dict.fromkeys(one.operation for one in group))
    said = first.words.replace("{it}", _said(first, len({one.parent for one in group}) == 1))
    message = said if first.kind.startswith("operation-") else f"{said}, in {listed(names, _NAMED)}"
    rest = [one for one in group if one.place != first.place]
    details: dict[str, object] = {
        "operation": first.operation,
        "change": first.kind.rpartition("-")[2],
        "path": first.key,
        "field": first.name,
    }
    if len(group) > 1:
        details["places"] = tuple(f"{one.place}: {one.subject}" for one in group)
    return Finding(
        first.kind,
        first.place,
        message,
        WARNING,
        subject=", ".join(dict.fromkeys(one.subject for one in group)),
        old=first.old,
        new=first.new,
        notes=tuple(dict.fromkeys(f"also {one.place}: {one.operation}" for one in rest)),
        details=tuple((key, value) for key, value in details.items() if value),
    )


def _said(fact: Fact, is_one_place: bool) -> str:
    holder = ""
    if is_one_place and fact.parent:
        holder = f" of the {fact.parent}" if fact.parent in _PARTS else f" of {fact.parent}"
    elif fact.record:
        holder = f" of {fact.record}"
    return f'{fact.what} "{fact.name}"{holder}'


def listed(names: list[str], most: int = 0, word: str = "and") -> str:
    """ "a", "a and b", "a, b and c"; "a, b and 3 more" where there are more than `most`."""
    if most and len(names) > most:
        names = [*names[: most - 1], f"{len(names) - most + 1} more"]
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} {word} {names[-1]}"
