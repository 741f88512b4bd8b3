"""What all pages of a Book share: the names of all pages, records by their names, and what stands beside what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from codegen.manual.man.page import Page
from codegen.manual.man.values import ValueLists
from codegen.manual.model import Book, Header, Operation, OwnWord

_NEIGHBOURS = 12  # pages of a topic that a page refers to


class Shelf:
    def __init__(self, book: Book, date: str) -> None:
        self.book = book
        self.records = {record.c_name: record for record in book.records}
        self.operations = {each.id: each for each in book.operations}
        self.values = ValueLists(self.records, {each.id: each.c_name for each in book.operations})
        self.names = frozenset(_names(book))
        self._date = date
        self._topics = {
            name: topic.operations for each in book.resources for topic in each.topics for name in topic.operations
        }

    def page(self, names: Sequence[str], section: int, title: str) -> Page:
        return Page(list(dict.fromkeys(names)), section, title, self._date, self.names)

    def topic(self, operation: Operation) -> Iterator[str]:
        """The others of its topic, by their ids."""
        for name in self._topics.get(operation.id, ())[:_NEIGHBOURS]:
            if name != operation.id:
                yield name


def header_names(header: Header) -> list[str]:
    """The name of its page, then all that it declares."""
    return [header.name, *(item.name for item in header.items if item.name)]


def pages_of_words(book: Book) -> Iterator[OwnWord]:
    """Those of which more is to be said than stands in PREFIX(1)."""
    yield from (word for word in book.own_words if word.options or word.examples)


def _names(book: Book) -> Iterator[str]:
    prefix = book.prefix
    yield from (f"{prefix}(1)", f"{prefix}(3)", f"{prefix}-changes(7)", "liboac(7)")
    if book.codes:
        yield f"{prefix}-errors(7)"
    yield from (f"{prefix}-{word.word}(1)" for word in pages_of_words(book))
    for operation in book.operations:
        yield f"{prefix}-{operation.command}(1)"
        yield from (f"{name}(3)" for name in operation.functions)
    for record in book.records:
        yield from (f"{name}(3)" for name in (record.c_name, *record.functions))
    for enum in book.enumerations:
        yield from (f"{name}(3)" for name in (enum.c_name, *enum.functions))
    for header in book.headers:
        yield from (f"{name}(3)" for name in header_names(header))
    for guide in book.guides:
        yield f"oac-{guide.slug}(7)"
