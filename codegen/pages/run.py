"""From pages to a description: what the commands call."""

from __future__ import annotations

from dataclasses import dataclass, replace

from codegen.description import pagecells, pagelines, pagetable
from codegen.findings import ERROR, WARNING, Finding, in_order
from codegen.pages import cells, naming, nodes
from codegen.pages.build import DEFAULT_TITLE, build
from codegen.pages.check import check
from codegen.pages.gathered import gathered
from codegen.pages.links import site_of
from codegen.pages.page import Page
from codegen.pages.reading import read_page
from codegen.pages.fields import Resolved
from codegen.pages.resolve import resolve
from codegen.pages.source import Source
from codegen.source.diagnostics import Position
from codegen.source.node import Node
from codegen.source.yamlwrite import write

HEADER = (
    "# Facts of the vendor's documentation pages; each names its page. Written by `python3 -m codegen import`, not by\n"
    "# hand: corrections and words of our own belong into an overlay.\n"
)


@dataclass(frozen=True)
class Imported:
    """`root` is None where no page describes an endpoint; `tables` is about the pages (pagetable)."""

    root: Node | None
    tables: Node | None
    pages: tuple[Page, ...]
    findings: tuple[Finding, ...]
    unread: tuple[str, ...] = ()  # addresses of pages that cannot be read

    @property
    def text(self) -> str:
        return HEADER + write(self.root) if self.root is not None else ""

    def tables_text(self, spec: str) -> str:
        return pagetable.text(spec, self.tables) if self.tables is not None else ""


def import_pages(
    sources: list[Source], title: str = DEFAULT_TITLE, with_text: bool = False, is_shared: bool = True
) -> Imported:
    """Unless `is_shared`, every page has schemas of its own, each with its places."""
    findings: list[Finding] = []
    pages: list[Page] = []
    others: list[Resolved] = []
    read: list[tuple[str, bool, Page | None]] = []
    for source in sources:
        if source.trouble:
            place, subject = Position(source.file, 1, 1), source.address
            findings.append(Finding("page-unread", place, source.trouble, ERROR, subject=subject))
            read.append((source.address, source.is_whole, None))
            continue
        page = read_page(source.text, source.file, source.address, "", findings, source.includes)
        read.append((source.address, source.is_whole, page))
        if page is None:
            continue
        if page.is_endpoint:
            pages.append(_with_family(page, source.folders))
        else:
            others.append(Resolved(page, source.address))
    site = site_of(read)
    every = resolve(_named(pages, findings))
    codes = {code.code: code for other in reversed(others) for code in other.page.codes}
    root = build(every, title, with_text, is_shared, list(codes.values())) if every else None
    tables = None
    if root is not None:
        lines = pagelines.table(root, {page.file: page.address for page in pages})
        tables = nodes.of({pagelines.KEY: lines, pagecells.KEY: cells.table(every)}, root.position)
    for one in (*others, *every):
        check(one, site)
        findings += one.findings
    resources = {page.file: _resource(page) for page in pages}
    unread = tuple(address for address, _, page in read if page is None)
    return Imported(root, tables, tuple(pages), tuple(gathered(in_order(findings), resources)), unread)


def _resource(page: Page) -> str:
    """What a page is about: the first word of its path."""
    return next((part for part in page.path.split("/") if part and "{" not in part), page.family)


def _with_family(page: Page, folders: tuple[str, ...]) -> Page:
    literal = [part for part in page.path.split("/") if part and "{" not in part]
    return replace(page, family=folders[-1] if folders else (literal[0] if literal else ""))


def _named(pages: list[Page], findings: list[Finding]) -> list[tuple[Page, str]]:
    """Operations after titles. Of pages with one title, the first in path and method keeps it; others add their
    family."""
    by_name: dict[str, list[Page]] = {}
    for page in pages:
        name = naming.camel(page.title)
        by_name.setdefault(name.lower(), []).append(page)
        if any(letter.isalpha() and not letter.isascii() for letter in page.title):
            message = (
                f'the title "{page.title}" has letters that names in C cannot have; the operation is called {name}'
            )
            findings.append(
                Finding("name-unclear", page.at(page.title_line), message, WARNING, subject=f"operation {name}")
            )
    taken = set(by_name)
    named: dict[int, str] = {}
    for group in by_name.values():
        ranked = sorted(group, key=lambda page: (page.path.count("/"), page.path, page.method, page.file))
        name = naming.camel(ranked[0].title)
        named[id(ranked[0])] = name
        for page in ranked[1:]:
            made = name + "In" + naming.pascal(page.family)
            base, number = made, 1
            while made.lower() in taken:
                number += 1
                made = f"{base}{number}"
            taken.add(made.lower())
            named[id(page)] = made
            message = f'the title "{page.title}" is also that of {ranked[0].file}; the operation is called {made}'
            findings.append(
                Finding("name-twice", page.at(page.title_line), message, WARNING, subject=f"operation {made}")
            )
    return [(page, named[id(page)]) for page in pages]
