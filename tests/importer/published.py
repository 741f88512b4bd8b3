"""The vendor's pages, imported once in a process, with what tests look at besides the description."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from unittest import mock

from tests.importer.support import PUBLISHED


JUDGED = Path(__file__).parent / "judged"


@dataclass(frozen=True)
class Published:
    """`pages` are those of endpoints with their fields; `findings` are as pages have them, before those of one fact are
    put together as `imported` has them."""

    imported: Any
    pages: list[Any]
    findings: list[Any]


@cache
def published() -> Published:
    from codegen.pages import gathered as of_findings
    from codegen.pages import resolve as of_pages
    from codegen.pages import run
    from codegen.pages.source import read_sources

    pages: list[Any] = []
    findings: list[Any] = []
    resolve, gathered = of_pages.resolve, of_findings.gathered

    def resolved(named: Any) -> Any:
        pages.extend(resolve(named))
        return pages

    def told(found: Any, resources: Any) -> Any:
        findings.extend(found)
        return gathered(found, resources)

    with mock.patch.object(run, "resolve", resolved), mock.patch.object(run, "gathered", told):
        imported = run.import_pages(read_sources([str(PUBLISHED)]))
    return Published(imported, pages, findings)


def rows(name: str) -> Iterator[list[str]]:
    """Of a table of what people have judged."""
    for line in (JUDGED / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")
