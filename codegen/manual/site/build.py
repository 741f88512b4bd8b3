"""The Book to the files of a site."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from markupsafe import Markup

from codegen.manual.model import Book, Change, Item, Operation, Resource, Value
from codegen.manual.site import search
from codegen.manual.site.addresses import Addresses, anchor, relative, safe, up
from codegen.manual.site.code import highlighted
from codegen.manual.site.guides import rendered
from codegen.manual.site.pictures import Draw, NoDot, Picture, pictures
from codegen.manual.site.text import Texts, blocks, is_address
from codegen.manual.site.trees import grown

_HERE = Path(__file__).parent
_START = "start"  # the guide to begin with
_STATIC = ("site.css", "site.js")


def files(book: Book, draw: Draw | None) -> Iterator[tuple[str, str]]:
    """Names below the site's folder, and texts. Without `draw` there are no pictures."""
    site = _Site(book, draw)
    yield from site.pages()
    yield "search-index.js", search.script(book, site.addresses)
    for name in _STATIC:
        yield name, (_HERE / "static" / name).read_text(encoding="utf-8")


def files_or_told(book: Book, draw: Draw, tell: Callable[[str], None]) -> dict[str, str]:
    """The same as far as it can be had; `tell` is given what is missing and why."""
    try:
        return dict(files(book, draw))
    except NoDot as error:
        tell(f"the site has no pictures: {error}")
        return dict(files(book, None))


class _Site:
    def __init__(self, book: Book, draw: Draw | None) -> None:
        self.book = book
        self.addresses = Addresses(book)
        self.operations = {each.id: each for each in book.operations}
        self.records = {each.c_name: each for each in book.records}
        self.enumerations = {each.c_name: each for each in book.enumerations}
        self.resources = {each.slug: each for each in book.resources}
        self.pictures: dict[str, Picture] = pictures(book, self.addresses, draw) if draw else {}
        self.environment = self._environment()
        self.depths = {up(page): Texts(self.addresses, page) for page in ("index.html", "guide/x.html")}

    def _environment(self) -> Any:
        import jinja2

        environment = jinja2.Environment(
            loader=jinja2.FileSystemLoader(_HERE / "templates"),
            autoescape=True,
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )
        environment.globals.update(
            book=self.book,
            operations=self.operations,
            records=self.records,
            enumerations=self.enumerations,
            at=self.addresses,
            anchor=anchor,
            blocks=blocks,
            start=next((each for each in self.book.guides if each.slug == _START), None),
            guides=[each for each in self.book.guides if each.slug != _START],
            safe=safe,
            is_address=is_address,
            tree=self._tree,
        )
        environment.filters.update(code=highlighted)
        return environment

    def _tree(self, value: Value, operation: str = "") -> Any:
        return grown(value, self.records, operation)

    def _page(self, page: str, template: str, title: str, here: str = "", **values: Any) -> tuple[str, str]:
        texts = self.depths[up(page)]
        to: Callable[[str], str] = functools.partial(relative, page)
        context = {"page": page, "title": title, "here": here, "to": to, "root": up(page), "t": texts.line}
        text = self.environment.get_template(template + ".html.j2").render(**context, **values)
        return page, text

    def pages(self) -> Iterator[tuple[str, str]]:
        book, at = self.book, self.addresses
        yield self._page("index.html", "index", book.title)
        for resource in book.resources:
            picture = self.pictures.get(resource.slug)
            yield self._page(
                at.resources[resource.slug],
                "resource",
                resource.title,
                resource.slug,
                resource=resource,
                picture=picture,
            )
        for operation in book.operations:
            yield self._operation(operation)
        for record in book.records:
            yield self._page(at.records[record.c_name], "record", record.title, record=record)
        for enumeration in book.enumerations:
            address = at.enumerations[enumeration.c_name]
            yield self._page(address, "enumeration", enumeration.title, enumeration=enumeration)
        for header in (*book.headers, *book.own):
            groups = list(_groups(header.items))
            yield self._page(at.headers[header.name], "header", header.file, header=header, groups=groups)
        for guide in book.guides:
            address = at.guides[guide.slug]
            body, headings = rendered(guide.text, at, address)
            yield self._page(address, "guide", guide.title, guide=guide, body=body, headings=headings)
        yield self._page("errors.html", "errors", "Error codes")
        versions: dict[str, list[Change]] = {}
        for change in book.changes:
            versions.setdefault(change.version, []).append(change)
        yield self._page("changes.html", "changes", "What changed", versions=versions)
        yield self._page("records.html", "records", "Records and enumerations")

    def _operation(self, operation: Operation) -> tuple[str, str]:
        resource: Resource | None = self.resources.get(operation.group)
        return self._page(
            self.addresses.operations[operation.id],
            "operation",
            operation.title,
            operation.group,
            operation=operation,
            resource=resource,
            samples=_samples(operation),
        )


def _groups(items: Iterable[Item]) -> Iterator[list[Item]]:
    """What is said of several declarations at once stands once."""
    group: list[Item] = []
    for item in items:
        if group and item.shares and not item.members and item.shares in [each.name for each in group]:
            group.append(item)
            continue
        if group:
            yield group
        group = [item]
    if group:
        yield group


def _samples(operation: Operation) -> list[tuple[str, str, list[tuple[str, Markup]]]]:
    """Of the examples that there are: id, title, blocks of code with a heading each."""
    snippets = operation.snippets
    body, answer = highlighted(snippets.body, "json"), highlighted(snippets.answer, "json")
    made = [
        ("c", "C", [("", highlighted(snippets.c, "c"))]),
        ("command", "Command", [("", highlighted(snippets.command, "sh"))]),
        ("curl", "curl", [("", highlighted(snippets.curl, "sh"))]),
        ("json", "JSON", [("What is sent", body), ("What is answered", answer)]),
    ]
    return [(name, title, kept) for name, title, blocks in made if (kept := [each for each in blocks if each[1]])]
