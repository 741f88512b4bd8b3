"""Judges drift on one page: written in other ways it says nothing, and of every changed fact exactly that one.

`python3 -m tests.importer` tries all of it on the vendor's pages, test_drift a share.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from codegen.compare import drift
from codegen.findings import Finding
from codegen.source.diagnostics import Diagnostics
from codegen.source.node import Node
from codegen.source.yamldoc import loads
from tests.importer.mutate import Mutation, mutations
from tests.importer.reencode import every, html_to_pipes
from tests.importer.support import run

# Findings about links and tables may differ where a page is written otherwise.
_OF_FORM = ("link", "table-")


@dataclass(frozen=True)
class Original:
    """A page and the description made of it, read from YAML as from a file."""

    name: str
    text: str
    imported: Any
    base: Node

    def drift(self, now: Any) -> list[Finding]:
        return drift.compare(now.root, self.base, self.base, None, (now.tables, self.imported.tables))


def original(path: Path, text: str | None = None) -> Original | None:
    """None for a page about no endpoint."""
    text = path.read_text(encoding="utf-8") if text is None else text
    text = re.sub(rf"\b{re.escape(path.stem)}\.md#", "update-tea.md#", text)  # what the page is called here
    imported = run(text)
    if imported.root is None:
        return None
    base = loads(imported.text, "openapi.yaml", Diagnostics())
    assert base is not None
    return Original(path.name, text, imported, base)


def encodings(page: Original) -> Iterator[tuple[str, str]]:
    """The page written otherwise, by name."""
    for name, encode in every("update-tea").items():
        text = encode(page.text)
        if text != page.text:
            yield name, text


def encoding(page: Original, number: int) -> tuple[str, str]:
    """One of them, another one for each number; the others are not made."""
    ways = list(every("update-tea").items())
    for name, encode in (*ways[number % len(ways) :], *ways):
        text = encode(page.text)
        if text != page.text:
            return name, text
    raise AssertionError(f"nothing writes {page.name} otherwise")


def with_pipes(path: Path) -> Original | None:
    """The page as mutations need it."""
    return original(path, html_to_pipes(path.read_text(encoding="utf-8")))


def changed_facts(page: Original) -> Iterator[Mutation]:
    unlinked = {one.position.line for one in page.imported.findings if one.kind == "table-unlinked"}
    yield from mutations(page.text, page.imported.pages[0], unlinked)


def judge_encoding(page: Original, name: str, text: str) -> str:
    """Empty, or what is wrong."""
    imported = run(text)
    found = [one.message for one in page.drift(imported)]
    if found:
        return f"{page.name}: {name}: {found}"
    marks = [
        {one.fingerprint for one in side.findings if not one.kind.startswith(_OF_FORM)}
        for side in (imported, page.imported)
    ]
    return "" if marks[0] == marks[1] else f"{page.name}: {name}: the page check says otherwise"


def judge_mutation(page: Original, mutation: Mutation) -> str:
    found = page.drift(run(mutation.text, is_shared=False))
    kinds = tuple(sorted(one.kind for one in found))
    about = [str(dict(one.details).get("field", "")) for one in found]
    if kinds != mutation.kinds:
        return f"{page.name}: {mutation.what}: should be {mutation.kinds}, is {[one.message for one in found]}"
    if mutation.field and not any(name.startswith(mutation.field) for name in about):
        return f"{page.name}: {mutation.what}: is about {about}"
    return ""
