"""All manuals of a Book: their texts by their paths, and links to them under other names."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from codegen.manual.man.commands import command_page, program_page
from codegen.manual.man.words import word_page
from codegen.manual.man.guides import guide_page
from codegen.manual.man.headers import header_page
from codegen.manual.man.operations import operation_page
from codegen.manual.man.overview import binding_page, changes_page, errors_page, library_page
from codegen.manual.man.page import Page
from codegen.manual.man.records import container_page, enumeration_page, record_page
from codegen.manual.man.shelf import Shelf, header_names, pages_of_words
from codegen.manual.model import Book, Header

_MISCELLANEOUS = 7
_MONTHS = (
    "January February March April May June July August September October November December"
).split()  # whatever the locale


def build(book: Book, date: datetime.date) -> dict[str, str]:
    """`date` is that of all pages."""
    shelf = Shelf(book, f"{_MONTHS[date.month - 1]} {date.day}, {date.year}")
    files: dict[str, str] = {}
    links: dict[str, str] = {}
    for page, names in _pages(shelf):
        files[page.path] = page.text()
        section = page.section if page.section != _MISCELLANEOUS else 3  # where names of C belong
        links.update({f"man{section}/{name}.{section}": f".so {page.path}\n" for name in names})
    return {**links, **files}


def _pages(shelf: Shelf) -> Iterator[tuple[Page, list[str]]]:
    """Each with its other names."""
    book = shelf.book
    yield library_page(shelf), []
    yield binding_page(shelf), [item.name for header in book.own for item in header.items if item.name]
    for operation in book.operations:
        yield operation_page(shelf, operation), [
            *operation.functions[1:],
            *([operation.pages] if operation.pages else []),
        ]
    if book.operations:
        yield program_page(shelf), []
        for word in pages_of_words(book):
            yield word_page(shelf, word), []
    for operation in book.operations:
        if operation.call is not None:
            yield command_page(shelf, operation, operation.call), []
    for guide in book.guides:
        yield guide_page(shelf, guide), []
    for record in book.records:
        yield record_page(shelf, record), [*record.types, *record.functions]
    for enum in book.enumerations:
        yield enumeration_page(shelf, enum), [*enum.types, *enum.functions]
    for container in book.containers:
        yield container_page(shelf, container), [*container.types, *container.functions]
    for header in book.headers:
        yield header_page(shelf, header), [*header_names(header)[1:], *_enumerators(header)]
    if book.codes:
        yield errors_page(shelf), [code.constant for code in book.codes if code.constant]
    yield changes_page(shelf), []


def _enumerators(header: Header) -> list[str]:
    """Such as OAC_ERROR_TIMEOUT, which people look for."""
    return [member.name for item in header.items if item.kind == "enum" for member in item.members if member.name]
