"""The page of an operation."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.manual.man.code import narrowed
from codegen.manual.man.page import Page
from codegen.manual.man.shelf import Shelf
from codegen.manual.man.synopsis import function
from codegen.manual.man.text import a
from codegen.manual.model import Operation, Record


def operation_page(shelf: Shelf, operation: Operation) -> Page:
    page = shelf.page([*operation.functions, *([operation.pages] if operation.pages else [])], 3, operation.title)
    page.section_("SYNOPSIS")
    page.called("In", operation.header)
    for declaration in operation.synopsis:
        function(page, declaration)
    page.section_("DESCRIPTION")
    _lead(page, operation)
    _parameters(shelf, page, operation)
    _body(shelf, page, operation)
    _answer(shelf, page, operation)
    _more(page, operation)
    page.part("What is tried again")
    page.say(" ".join(operation.repeats))
    _returns(page, operation)
    _examples(shelf, page, operation)
    _errors(shelf, page, operation)
    page.see(_related(shelf, operation), [("The vendor's page", operation.source)])
    return page


def _lead(page: Page, operation: Operation) -> None:
    page.say(*(operation.words or (f"{operation.title}.",)))
    if operation.deprecated:
        page.say("This operation is deprecated.")
    page.gap()
    page.called("Dl", f"{operation.method} {operation.path}")
    if operation.scopes:
        page.say(f"Scopes that the token needs: {', '.join(f'`{each}`' for each in operation.scopes)}.")
    if operation.credentials:
        ways = "; or ".join(operation.credentials)
        page.say("It goes without credentials." if ways == "none" else f"Credentials: {ways}.")


def _parameters(shelf: Shelf, page: Page, operation: Operation) -> None:
    path = [each for each in operation.parameters if each.location == "path"]
    others = [each for each in operation.parameters if each.location != "path"]
    if path:
        page.part("Parameters of the path")
        shelf.values.parameters(page, path)
    if others:
        page.part("Other parameters")
        required = [each.c_name for each in others if each.required]
        said = f"The members of `params`, {a(operation.params)} that is only borrowed: begin with its initializer `"
        said += f"{_initializer(shelf, operation.params)}`, and set those that shall be sent."
        said += "" if required else " A null pointer is one without members."
        page.say(said)
        shelf.values.parameters(page, others)


def _initializer(shelf: Shelf, name: str) -> str:
    record = shelf.records.get(name)
    return record.initializer if record is not None else ""


def _body(shelf: Shelf, page: Page, operation: Operation) -> None:
    body = operation.body
    if body is None:
        return
    page.part("Request")
    record = shelf.records.get(body.record)
    optional = "" if body.required else " It may be null: then there is no body."
    if record is None:
        page.say(
            f"The body is bytes: `{body.c_name}` says where they come from (oac_bytes(3)), and is borrowed until "
            f"the call has ended.{optional}"
        )
        return
    page.say(
        f"`{body.c_name}` points to {a(record.c_name)}, which is only borrowed: begin with `{record.initializer}`, and "
        f"set its members with functions such as oac_str (oac_fields(3)); those that are absent are not sent.{optional}"
    )
    _record(shelf, page, record, operation)


def _answer(shelf: Shelf, page: Page, operation: Operation) -> None:
    answer = operation.answer
    if answer is None:
        return
    page.part("Answer")
    record = shelf.records.get(answer.record)
    if record is None:
        page.say(
            f"The answer is bytes, which go to the sink `{answer.c_name}` (oac_bytes(3)); a null pointer: nobody "
            "wants to see them."
        )
        return
    dispose = next((each for each in record.functions if each.endswith("_dispose")), "")
    page.say(
        f"On success `{answer.c_name}`, {a(record.c_name)}, owns its memory: end with `{dispose}`. On failure it is "
        "untouched. It may be a null pointer, when nobody wants to see the answer."
    )
    if operation.statuses:
        held = [
            f"{status} with `{member}`" if member else f"{status} without a body"
            for status, member in operation.statuses
        ]
        page.say(f"What it holds goes by the status: {', '.join(held)}.")
    if operation.counter:
        page.say(f"Where its `{operation.counter}` is 0, {operation.zero_means.rstrip('.')}, despite the status.")
    _record(shelf, page, record, operation)


def _record(shelf: Shelf, page: Page, record: Record, operation: Operation) -> None:
    if record.is_union:
        page.say(f"It is one of several types: see {record.c_name}(3).")
        return
    shelf.values.tree(page, record, operation.id)
    page.say(*record.rules)


def _more(page: Page, operation: Operation) -> None:
    if operation.pages:
        begin, give, end = operation.functions[3:6]
        page.part("All pages of the list")
        page.say(
            f"`{begin}`, `{give}` and `{end}` hand out the items of all pages, one by one, with an iterator "
            f"`{operation.pages}`: see oac_pages(3)."
        )
    if operation.changes:
        page.part("The request of what was changed")
        page.say(f"`{operation.changes}`: {operation.change_words}")


def _returns(page: Page, operation: Operation) -> None:
    page.section_("RETURN VALUES")
    page.say(
        "`OAC_OK`, or what went wrong, of which `error` tells more, unless it is a null pointer: see oac_error(3). "
        f"`{operation.functions[1]}` checks and writes the request and sends nothing; it hands over a call "
        "(oac_call(3)) that is ended with oac_call_end(3), whatever becomes of it. "
        f"`{operation.functions[2]}` reads the answer of such a call. Any number of threads may do so with one client."
    )


def _examples(shelf: Shelf, page: Page, operation: Operation) -> None:
    snippets = operation.snippets
    if not snippets.c and not snippets.command:
        return
    page.section_("EXAMPLES")
    if snippets.c:
        page.display(narrowed(snippets.c))
    command = operation.call.example if operation.call is not None else snippets.command
    if command:
        page.say(f"The same from the command line, see {shelf.book.prefix}-{operation.command}(1):")
        page.display(command)


_USUAL = (
    ("OAC_ERROR_INVALID", "The request breaks a rule of the description; nothing was sent."),
    ("OAC_ERROR_ARGUMENT", "The caller's mistake, such as a null pointer; nothing was sent."),
    ("OAC_ERROR_HTTP", "The server refused, with one of the statuses below."),
    (
        "OAC_ERROR_NETWORK, OAC_ERROR_TIMEOUT",
        "No answer came; `error.outcome` says whether the request may have been carried out.",
    ),
    ("OAC_ERROR_RESPONSE", "The answer is of no use; the request may have been carried out."),
)


def _errors(shelf: Shelf, page: Page, operation: Operation) -> None:
    page.section_("ERRORS")
    page.say("Beside those of every call, which oac_error(3) and oac_base(3) list:")
    page.macro("Bl", "-tag", "-width", "Ds")
    for name, words in _USUAL:
        if "one of the statuses" in words and not operation.failures:
            words = "The server refused."
        page.called("It", name)
        page.add(words)
    page.macro("El")
    if operation.failures:
        page.say("Statuses of failure that the description lists:")
        page.macro("Bl", "-tag", "-width", "default")
        for failure in operation.failures:
            page.called("It", failure.status)
            page.add(failure.words or "A failure.")
            if failure.codes:
                page.add(f"Codes: {', '.join(failure.codes)}.")
        page.macro("El")
    errors = f"{shelf.book.prefix}-errors(7)"
    if page.knows(errors):
        page.say(f"The server's own codes stand in `error.server_code`: see {errors}.")


def _related(shelf: Shelf, operation: Operation) -> Iterator[str]:
    prefix = shelf.book.prefix
    yield f"{prefix}-{operation.command}(1)"
    yield f"{prefix}-errors(7)"
    yield f"{prefix}(3)"
    for value in (operation.body, operation.answer, *operation.parameters):
        if value is not None:
            yield f"{value.record}(3)"
            yield f"{value.enumeration}(3)"
    yield from ("oac_call(3)", "oac_client(3)", "oac_error(3)", "oac_front(3)", "liboac(7)")
    if operation.pages:
        yield "oac_pages(3)"
    yield from (f"{shelf.operations[name].c_name}(3)" for name in shelf.topic(operation))
