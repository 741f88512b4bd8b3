"""What the search looks in: a script that holds one object, as a page from file:// may load scripts but no data. Names
of fields stand once each, with the records that have them.

static/site.js looks in it. It is written for this: people look for symbols here, and type `taxexempt`, `tax-exempt` or
`ecwid_update_cust`. Debian's search library for sites, lunr, indexes stems of words of a language; it splits no
camelCase, knows no infix, and its index of the same names is several times as large.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from codegen.manual.model import Book
from codegen.manual.site.addresses import Addresses, anchor, safe

Entry = tuple[str, str, str, str, str]  # kind, name, other words that find it, what is shown beside it, address


def script(book: Book, addresses: Addresses) -> str:
    records = [[each.c_name, addresses.records[each.c_name]] for each in book.records]
    data = {
        "prefix": book.prefix,
        "entries": list(_entries(book, addresses)),
        "records": records,
        "fields": _fields(book),
    }
    return "window.oacIndex = " + json.dumps(data, separators=(",", ":")) + ";\n"


def _entries(book: Book, addresses: Addresses) -> Iterator[Entry]:
    for operation in book.operations:
        page = addresses.operations[operation.id]
        others = f"{operation.id} {operation.title} {operation.path}"
        yield "operation", operation.c_name, others, f"{operation.method} {operation.path}", page
        if operation.command:
            yield "command", f"{book.prefix} {operation.command}", "", operation.title, f"{page}#command"
        for name in (operation.pages, operation.changes):
            if name:
                yield "function", name, "", operation.title, page
        for parameter in operation.parameters:
            note = f"{parameter.location} parameter of {operation.c_name}"
            yield "parameter", parameter.name, parameter.flag, note, f"{page}#{safe('p-' + parameter.c_name)}"
    for resource in book.resources:
        yield "resource", resource.title, resource.slug, "", addresses.resources[resource.slug]
    for record in book.records:
        page = addresses.records[record.c_name]
        yield "record", record.c_name, record.title, record.title, page
        for name in record.functions:
            yield "function", name, "", f"of {record.title}", f"{page}#functions"
    for enumeration in book.enumerations:
        page = addresses.enumerations[enumeration.c_name]
        yield "enumeration", enumeration.c_name, enumeration.title, enumeration.title, page
        for text, constant in enumeration.values:
            yield "value", constant, text, text, page
    for code in book.codes:
        yield "error", code.name, "", " ".join(code.statuses), addresses.codes[code.name]
    yield from _runtime(book, addresses)


def _runtime(book: Book, addresses: Addresses) -> Iterator[Entry]:
    for header in book.headers:
        page = addresses.headers[header.name]
        yield "header", header.file, header.name, header.title, page
        for item in header.items:
            kind = "function" if item.kind in ("function", "callback") else "type" if item.kind != "macro" else "macro"
            yield kind, item.name, "", header.file, f"{page}#{anchor(item)}"
            if item.kind == "enum":
                for member in item.members:
                    yield "value", member.name, "", item.name, f"{page}#{anchor(item)}"
            elif item.kind == "struct":
                for member in item.members:
                    yield "field", member.name, "", f"of {item.name}", f"{page}#{anchor(item)}"
    for guide in book.guides:
        yield "guide", guide.title, guide.slug, guide.summary, addresses.guides[guide.slug]


def _fields(book: Book) -> list[list[Any]]:
    """Name, anchor, numbers of records."""
    found: dict[tuple[str, str], list[int]] = {}
    for at, record in enumerate(book.records):
        for member in record.members:
            found.setdefault((member.name or member.c_name, safe("m-" + member.c_name)), []).append(at)
    return [[name, place, numbers] for (name, place), numbers in found.items()]
