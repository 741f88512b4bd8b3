"""The pages of the libraries as a whole, of the server's codes, and of what has changed."""

from __future__ import annotations

from codegen.manual.man.headers import items, synopsis, words
from codegen.manual.man.page import Page
from codegen.manual.man.shelf import Shelf
from codegen.manual.man.text import argument, reference
from codegen.manual.model import Book


def library_page(shelf: Shelf) -> Page:
    """liboac(7)."""
    book = shelf.book
    page = shelf.page(["liboac"], 7, "What bindings of HTTP APIs stand on: calls, JSON, values, errors")
    page.section_("DESCRIPTION")
    page.say(
        "liboac is the part of a binding that knows no operation: connections, retries, the rate limit, JSON text, "
        "values that may be absent, checks, errors. Its names begin with `oac_`; it is linked with `-loac`, and "
        f"libcurl sends its requests. The operations of {book.title} stand in {book.prefix}(3)."
    )
    if book.library_version:
        page.say(f"These pages are about version {book.library_version}.")
    page.say("A program includes all of it with")
    page.display("#include <oac/oac.h>")
    page.say("or one of its headers:")
    page.macro("Bl", "-tag", "-width", "Ds")
    for header in book.headers:
        page.macro("It", reference(f"{header.name}(3)"))
        page.add(f"{header.title}.")
    page.macro("El")
    if book.guides:
        page.say("Guides:")
        page.macro("Bl", "-tag", "-width", "Ds")
        for guide in book.guides:
            page.macro("It", reference(f"oac-{guide.slug}(7)"))
            page.add(f"{guide.title.rstrip('.')}.")
        page.macro("El")
    page.see([f"{book.prefix}(1)", f"{book.prefix}(3)", f"{book.prefix}-errors(7)", f"{book.prefix}-changes(7)"])
    return page


def binding_page(shelf: Shelf) -> Page:
    """PREFIX(3): the API as a whole, and its operations."""
    book = shelf.book
    names = [item.name for header in book.own for item in header.items if item.kind == "function"]
    page = shelf.page([book.prefix, *names], 3, f"{book.title} in C")
    page.section_("SYNOPSIS")
    page.called("In", f"{book.prefix}/{book.prefix}.h")
    for header in book.own:
        synopsis(page, header)
    page.section_("DESCRIPTION")
    page.say(
        f"Version {book.version} of {book.title}, which is at {book.base_url or 'an address that the program gives'}. "
        f"It is linked with `-l{book.prefix} -loac`. A program makes a client (oac_client(3)), calls functions that "
        "are named after the operations, and looks at what they return (oac_error(3)). What is true of every operation "
        "stands in oac_call(3)."
    )
    for header in book.own:
        words(page, header.words)
        items(page, header.items)
    for resource in book.resources:
        page.part(resource.title)
        page.macro("Bl", "-tag", "-width", "Ds", "-compact")
        for topic in resource.topics:
            for name in topic.operations:
                operation = shelf.operations[name]
                page.macro("It", reference(f"{operation.c_name}(3)"))
                page.add(f"{operation.title}.")
        page.macro("El")
    page.see(
        [
            f"{book.prefix}(1)",
            f"{book.prefix}-errors(7)",
            f"{book.prefix}-changes(7)",
            "liboac(7)",
            *(f"{header.name}(3)" for header in book.headers),
        ]
    )
    return page


def errors_page(shelf: Shelf) -> Page:
    """PREFIX-errors(7)."""
    book = shelf.book
    page = shelf.page([f"{book.prefix}-errors"], 7, f"Error codes of {book.title}")
    page.section_("DESCRIPTION")
    page.say(
        "What a server says of a refusal, for programs: `server_code` of an oac_error(3), beside `http_status` and "
        "`server_message`. A server may have others; a text that is none of these is no mistake."
    )
    page.macro("Bl", "-tag", "-width", "Ds")
    for code in book.codes:
        page.macro("It", "Er", argument(code.name))
        page.add(code.words)
        page.add(f"In C `{code.constant}`." if code.constant else "")
        if code.statuses:
            page.add(f"With status {', '.join(code.statuses)}.")
        if code.operations:
            page.add(f"Of {', '.join(f'{shelf.operations[each].c_name}(3)' for each in code.operations)}.")
    page.macro("El")
    page.see(["oac_error(3)", f"{book.prefix}(3)", *_enumerations(book)])
    return page


def _enumerations(book: Book) -> list[str]:
    """Those that have the codes."""
    constants = {code.constant for code in book.codes}
    return [
        f"{enum.c_name}(3)" for enum in book.enumerations if any(constant in constants for _, constant in enum.values)
    ]


def changes_page(shelf: Shelf) -> Page:
    """PREFIX-changes(7)."""
    book = shelf.book
    page = shelf.page([f"{book.prefix}-changes"], 7, f"What has changed for programs that use {book.title}")
    page.section_("DESCRIPTION")
    page.say("The newest release first; of each, what breaks programs (major) before what adds something (minor).")
    for version in dict.fromkeys(change.version for change in book.changes):
        page.part(version)
        page.macro("Bl", "-tag", "-width", "major")
        for change in book.changes:
            if change.version == version:
                page.called("It", change.level)
                page.add(change.words)
        page.macro("El")
    page.see([f"{book.prefix}(3)", "liboac(7)"])
    return page
