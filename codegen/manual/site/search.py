"""What the search looks in: a script that holds one object, as a page from file:// may load scripts but no data.

static/site.js looks in it. It is written for this: people look for symbols here, and type `taxexempt`, `tax-exempt` or
`ecwid_update_cust`. Debian's search library for sites, lunr, indexes stems of words of a language; it splits no
camelCase, knows no infix, and its index of the same names is several times as large.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from codegen.manual.model import Book, Enumeration, Record, Value
from codegen.manual.site.addresses import Addresses, anchor, safe
from codegen.manual.site.guides import rendered

Entry = tuple[str, str, str, str, str]  # kind, name, other words that find it, what is shown beside it, address


def script(book: Book, addresses: Addresses) -> str:
    """Names that occur with many things stand once: those of members and parameters, with the numbers of what has them;
    functions of records and enumerations, whose names end alike, by their endings."""
    types: list[Record | Enumeration] = [*book.records, *book.enumerations]
    endings: dict[tuple[str, ...], int] = {}
    shown = [[each.c_name, each.title, _page(each, addresses), _endings(each, endings)] for each in types]
    data = {
        "prefix": book.prefix,
        "entries": list(_entries(book, addresses)),
        "types": shown,
        "records": len(book.records),  # of the types; enumerations follow
        "endings": list(endings),
        "fields": _members((at, each.members) for at, each in enumerate(book.records)),
        "operations": [[each.c_name, addresses.operations[each.id]] for each in book.operations],
        "parameters": _members((at, each.parameters) for at, each in enumerate(book.operations)),
    }
    return "window.oacIndex = " + json.dumps(data, separators=(",", ":")) + ";\n"


def _page(each: Record | Enumeration, addresses: Addresses) -> str:
    return (addresses.records if isinstance(each, Record) else addresses.enumerations)[each.c_name]


def _endings(each: Record | Enumeration, known: dict[tuple[str, ...], int]) -> int:
    """The number of what comes behind the type's name in those of its functions and other types; a whole name where
    something else does, which no ending can be, as these begin with _."""
    names = (*each.functions, *each.types)
    made = tuple(name.removeprefix(each.c_name) if name.startswith(each.c_name + "_") else name for name in names)
    return known.setdefault(made, len(known))


def _members(things: Iterable[tuple[int, Iterable[Value]]]) -> list[list[Any]]:
    """Name, end of the anchor, numbers."""
    found: dict[tuple[str, str], list[int]] = {}
    for at, values in things:
        for value in values:
            found.setdefault((value.name or value.c_name, safe("m-" + value.c_name)), []).append(at)
    return [[name, place, numbers] for (name, place), numbers in found.items()]


def _entries(book: Book, addresses: Addresses) -> Iterator[Entry]:
    for operation in book.operations:
        page = addresses.operations[operation.id]
        others = f"{operation.id} {operation.title} {operation.path}"
        yield "operation", operation.c_name, others, f"{operation.method} {operation.path}", page
        if operation.command:
            yield "command", f"{book.prefix} {operation.command}", "", operation.title, f"{page}#command"
        for name in dict.fromkeys((operation.pages, operation.changes, *operation.functions)):
            if name and name != operation.c_name:
                yield "function", name, "", operation.title, page
    for resource in book.resources:
        yield "resource", resource.title, resource.slug, "", addresses.resources[resource.slug]
    for enumeration in book.enumerations:
        for text, constant in enumeration.values:
            yield "value", constant, text, text, addresses.enumerations[enumeration.c_name]
    for container in book.containers:
        for name in (container.c_name, *container.functions, *container.types):
            yield "function" if name in container.functions else "type", name, "", f"<{container.header}>", _OTHERS
    for code in book.codes:
        yield "error", code.name, code.constant, " ".join(code.statuses), addresses.codes[code.name]
    yield from _headers(book, addresses)
    for guide in book.guides:
        page = addresses.guides[guide.slug]
        yield "guide", guide.title, guide.slug, guide.summary, page
        for name, words in rendered(guide.text, addresses, page)[1]:
            yield "guide", words, guide.title, guide.title, f"{page}#{name}"


_OTHERS = "records.html#containers"


def _headers(book: Book, addresses: Addresses) -> Iterator[Entry]:
    for header in (*book.headers, *book.own):
        page = addresses.headers[header.name]
        yield "header", header.file, header.name, header.title, page
        for item in header.items:
            if not item.name:
                continue
            kind = "function" if item.kind in ("function", "callback") else "type" if item.kind != "macro" else "macro"
            yield kind, item.name, "", header.file, f"{page}#{anchor(item)}"
            member_kind = "value" if item.kind == "enum" else "field"
            for member in item.members:
                if member.kind == "member":
                    yield member_kind, member.name, "", f"of {item.name}", f"{page}#{anchor(item)}"
