"""On which page everything stands."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from codegen.manual.markdown.text import code, escaped
from codegen.manual.model import Book, Operation, Resource, Topic

INDEX, SHARED, ERRORS = "README.md", "shared.md", "errors.md"
SNIPPETS = "snippets"
_LARGE = 250_000  # characters, as far as can be told before it is written: what is larger becomes several pages
_OF_AN_OPERATION, _OF_A_MEMBER = 2_500, 160
_SAFE = re.compile(r"(?!(?:con|prn|aux|nul|com\d|lpt\d)$)[A-Za-z0-9_]{1,80}", re.IGNORECASE)


class Places:
    """A resource has a page; where that would be too long, one for each topic and others for its records. What several
    resources have stands in SHARED, and in pages that follow it."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.operations = {each.id: each for each in book.operations}
        self.records = {each.c_name: each for each in book.records}
        self.enumerations = {each.c_name: each for each in book.enumerations}
        self._taken = {INDEX.lower(), SHARED, ERRORS}
        self.pages: dict[str, str] = {}  # by slug: the page that a resource begins with
        self.parts: dict[str, list[tuple[str, Topic]]] = {}  # by slug: topics, or parts of them, and their pages
        self.record_pages: dict[str, list[tuple[str, list[str]]]] = {}  # by slug, "" of what is shared: C names
        self._home: dict[str, str] = {}  # of records, enumerations and operations, by their C names
        self._records()
        for resource in book.resources:
            self._resource(resource)
        self._enumerations()
        self.files = self._files()

    # ---- Pages -----------------------------------------------------------------------------------------------------

    def _page(self, wanted: str) -> str:
        name, number = f"{wanted}.md", 2
        while name in self._taken:
            name, number = f"{wanted}-{number}.md", number + 1
        self._taken.add(name)
        return name

    def _records(self) -> None:
        """Those of one resource alone are its own."""
        self.own: dict[str, list[str]] = {each.slug: [] for each in self.book.resources}
        owners: dict[str, list[str]] = {}
        for resource in self.book.resources:
            for name in resource.records:
                owners.setdefault(name, []).append(resource.slug)
        shared: list[str] = []
        for record in self.book.records:
            slugs = owners.get(record.c_name, [])
            (self.own[slugs[0]] if len(slugs) == 1 else shared).append(record.c_name)
        self._put_records("", shared, SHARED, SHARED.removesuffix(".md"))

    def _put_records(self, slug: str, names: list[str], page: str, more: str) -> None:
        """On the page, and those that find no room on pages called `more`."""
        self.record_pages[slug] = []
        for chunk in _chunks(names, [len(self.records[name].members) * _OF_A_MEMBER for name in names]):
            self.record_pages[slug].append((page, chunk))
            self._home |= {name: page for name in chunk}
            page = self._page(more) if chunk[-1] != names[-1] else page

    def _resource(self, resource: Resource) -> None:
        page = self.pages[resource.slug] = self._page(resource.slug)
        sizes = {name: self._size(self.operations[name]) for topic in resource.topics for name in topic.operations}
        own = self.own[resource.slug]
        members = sum(len(self.records[name].members) for name in own) * _OF_A_MEMBER
        is_split = sum(sizes.values()) > _LARGE
        more = f"{resource.slug}-records"
        self.parts[resource.slug] = []
        for topic in resource.topics:
            for chunk in _chunks(list(topic.operations), [sizes[name] for name in topic.operations]):
                held = self._page(f"{resource.slug}-{_slug(topic.title)}") if is_split else page
                self.parts[resource.slug].append((held, Topic(topic.title, tuple(chunk))))
                self._home |= {self.operations[name].c_name: held for name in chunk}
        is_large = sum(sizes.values()) + members > _LARGE
        self._put_records(resource.slug, own, self._page(more) if is_large and own else page, more)

    @staticmethod
    def _size(operation: Operation) -> int:
        of = operation.snippets
        texts = sum(map(len, (of.c, of.command, of.curl, of.body, of.answer)))
        return _OF_AN_OPERATION + texts + _OF_A_MEMBER * len(operation.parameters)

    def _enumerations(self) -> None:
        """Where the records and operations stand that have them, if that is one page."""
        self.enumerations_of: dict[str, list[str]] = {}
        for each in self.book.enumerations:
            users = {self.page_of(name) for name in each.used_by if name in self.records}
            users |= {self.page_of(self.operations[name].c_name) for name in each.used_by if name in self.operations}
            page = users.pop() if len(users) == 1 else SHARED
            self._home[each.c_name] = page
            self.enumerations_of.setdefault(page, []).append(each.c_name)

    def page_of(self, c_name: str) -> str:
        return self._home.get(c_name, SHARED)

    # ---- Links -----------------------------------------------------------------------------------------------------

    def link(self, c_name: str, page: str, text: str = "") -> str:
        """To a record, an enumeration, an operation. `text` is Markdown."""
        home = self.page_of(c_name)
        return f"[{text or code(c_name)}]({'' if home == page else home}#{c_name})"

    def operation_link(self, id_: str, page: str) -> str:
        operation = self.operations[id_]
        return self.link(operation.c_name, page, escaped(operation.title))

    # ---- Snippets --------------------------------------------------------------------------------------------------

    def _files(self) -> dict[str, str]:
        """Names of the files of snippets, by the ids of the operations: those, where they are names of files."""
        count: dict[str, int] = {}
        for each in self.book.operations:
            count[each.id.lower()] = count.get(each.id.lower(), 0) + 1
        commands = {each.command.lower() for each in self.book.operations}
        return {each.id: self._file(each, count, commands) for each in self.book.operations}

    @staticmethod
    def _file(each: Operation, count: dict[str, int], commands: Iterable[str]) -> str:
        is_other = each.id.lower() in commands and each.id.lower() != each.command.lower()
        is_safe = _SAFE.fullmatch(each.id) is not None and count[each.id.lower()] == 1 and not is_other
        return f"{SNIPPETS}/{each.id if is_safe else each.command}.json"


def _slug(title: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-") or "topic"


def _chunks(names: list[str], sizes: list[int]) -> Iterator[list[str]]:
    """In order, each of a size for one page."""
    chunk: list[str] = []
    used = 0
    for name, size in zip(names, sizes):
        if chunk and used + size > _LARGE:
            yield chunk
            chunk, used = [], 0
        chunk.append(name)
        used += size
    if chunk:
        yield chunk
