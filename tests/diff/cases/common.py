"""What the cases share: a case, the place where they are kept, and how a description is edited.

`source` and `abi` are what a compiler and abidiff have to confirm: whether a program that compiled still does, and
whether one that was compiled still runs.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

Doc = dict[str, Any]

UPDATE = "/{storeId}/items/{itemId}"
FOUND = "/{storeId}/found/{code}"


@dataclass(frozen=True)
class Case:
    name: str
    edit: Callable[[Doc], None]
    rules: tuple[str, ...]
    semver: str
    source: str  # same, compatible or breaks
    abi: str
    argued: str = ""  # why abidiff says otherwise
    start: str = "base"  # the description that is changed


CASES: list[Case] = []


def case(
    rules: str, semver: str, source: str, abi: str, argued: str = "", start: str = "base"
) -> Callable[[Callable[[Doc], None]], Callable[[Doc], None]]:
    def add(edit: Callable[[Doc], None]) -> Callable[[Doc], None]:
        CASES.append(Case(edit.__name__, edit, tuple(sorted(rules.split())), semver, source, abi, argued, start))
        return edit

    return add


def schema(doc: Doc, name: str) -> Doc:
    return doc["components"]["schemas"][name]


def member(doc: Doc, path: str) -> Doc:
    owner, name = path.split(".")
    return schema(doc, owner)["properties"][name]


def put(doc: Doc) -> Doc:
    return doc["paths"][UPDATE]["put"]


def insert(members: Doc, name: str, value: Any, before: str) -> None:
    """Puts a member before another one; before "" at the end."""
    rest = list(members.items())
    members.clear()
    for key, child in rest:
        if key == before:
            members[name] = value
        members[key] = child
    members.setdefault(name, value)


def rename(members: Doc, old: str, new: str) -> None:
    rest = [(new if key == old else key, child) for key, child in members.items()]
    members.clear()
    members.update(rest)


def doc_with(doc: Doc, path: str, now: str) -> Doc:
    """A view in which the moved path stands where it was."""
    return {"paths": {path: doc["paths"][now]}}
