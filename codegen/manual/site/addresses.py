"""Where everything in the Book stands in the site: pages by kind of thing, anchors in them. Nothing else makes
addresses. File names are safe in any file system: C names are, and what a description calls a slug is made so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import quote
from zlib import crc32

from codegen.manual.model import Book, Item

_LONGEST = 200
_UNSAFE = re.compile(r"[^A-Za-z0-9_.-]+")


def safe(name: str) -> str:
    """A file name or an anchor of what may be any text, no longer than file systems have it; others for other texts."""
    made = _UNSAFE.sub("-", name).lstrip(".")[:_LONGEST]
    return made if made == name and made else f"{made}-{crc32(name.encode('utf-8', 'surrogatepass')):08x}"


class Addresses:
    """Of a Book. Addresses are relative to the site's folder; `relative` makes them so to a page."""

    def __init__(self, book: Book) -> None:
        self.operations = {each.id: f"operation/{safe(each.c_name)}.html" for each in book.operations}
        self.resources = {each.slug: f"resource/{safe(each.slug)}.html" for each in book.resources}
        self.records = {each.c_name: f"record/{safe(each.c_name)}.html" for each in book.records}
        self.enumerations = {each.c_name: f"enum/{safe(each.c_name)}.html" for each in book.enumerations}
        self.headers = {each.name: f"runtime/{safe(each.name)}.html" for each in (*book.headers, *book.own)}
        self.files = {each.file: self.headers[each.name] for each in (*book.headers, *book.own)}
        self.guides = {each.slug: f"guide/{safe(each.slug)}.html" for each in book.guides}
        self.codes = {each.name: f"errors.html#{safe(each.name)}" for each in book.codes}
        self.names = dict(self._names(book))

    def _names(self, book: Book) -> Iterator[tuple[str, str]]:
        """C names and where they are explained; the last one of a name is the one that counts."""
        for header in (*book.headers, *book.own):
            page = self.headers[header.name]
            for item in header.items:
                for member in item.members:
                    if item.kind == "enum" and member.kind == "member":  # those of structs are no names of their own
                        yield member.name, f"{page}#{anchor(item)}"
            yield from ((item.name, f"{page}#{anchor(item)}") for item in header.items if item.name)
        for enumeration in book.enumerations:
            yield from ((constant, self.enumerations[enumeration.c_name]) for _, constant in enumeration.values)
        for enumeration in book.enumerations:
            page = f"{self.enumerations[enumeration.c_name]}#functions"
            yield from ((name, page) for name in (*enumeration.functions, *enumeration.types))
        yield from self.enumerations.items()
        for record in book.records:
            yield from (
                (name, f"{self.records[record.c_name]}#functions") for name in (*record.functions, *record.types)
            )
        yield from self.records.items()
        for operation in book.operations:
            page = self.operations[operation.id]
            yield from ((name, page) for name in (operation.pages, operation.changes) if name)
            yield operation.c_name, page

    def manual(self, name: str) -> str | None:
        """The page of what a manual is called: `oac_client(3)`, `oac-threads(7)`."""
        name = re.sub(r"\([1-9]\)$", "", name)
        return self.headers.get(name) or self.names.get(name) or self.guides.get(name.removeprefix("oac-"))


def anchor(item: Item) -> str:
    return safe(item.name)


def relative(page: str, target: str) -> str:
    """The address of a target as a page writes it, both relative to the site's folder."""
    path, mark, fragment = target.partition("#")
    if path == page and mark:
        return "#" + quote(fragment)
    return up(page) + quote(path) + (mark + quote(fragment) if mark else "")


def up(page: str) -> str:
    """From a page to the site's folder."""
    return "../" * page.count("/")
