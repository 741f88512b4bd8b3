"""The pages of the command: of the whole, and of each operation. Their words are those of its own help."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from codegen.binding import names
from codegen.binding.emit.completion import brief
from codegen.manual.man.page import Page
from codegen.manual.man.shelf import Shelf
from codegen.manual.man.text import argument, reference
from codegen.manual.man.words import flags, surroundings, usage
from codegen.manual.model import Command, Flag, Operation


def program_page(shelf: Shelf) -> Page:
    """PREFIX(1)."""
    book = shelf.book
    page = shelf.page([book.prefix], 1, f"{book.title} from the command line")
    page.section_("SYNOPSIS")
    page.macro("Nm")
    page.lines([".Ar command", ".Op Ar option ..."])
    for word in book.own_words:
        usage(page, book.prefix, word)
    page.section_("DESCRIPTION")
    page.say(
        f"Each operation of {book.title} is a command: what it is given are options, what it answers is JSON on "
        f"standard output. All about a command stands in its own page, such as {_example(shelf)}, and in what "
        f"`{book.prefix} help` says of it."
    )
    if book.own_words:
        page.part("Words of its own")
        page.macro("Bl", "-tag", "-width", "Ds", "-compact")
        for word in book.own_words:
            name = f"{book.prefix}-{word.word}(1)"
            page.macro("It", *([reference(name)] if page.knows(name) else ["Cm", argument(word.word)]))
            page.add(word.summary)
        page.macro("El")
    for resource in book.resources:
        page.part(resource.title)
        page.macro("Bl", "-tag", "-width", "Ds", "-compact")
        for topic in resource.topics:
            for name in topic.operations:
                operation = shelf.operations[name]
                page.macro("It", reference(f"{book.prefix}-{operation.command}(1)"))
                page.add(_said_of(operation))
        page.macro("El")
    if book.options:
        page.part("Options")
        page.say("Those of every command; some are for commands with a body alone.")
        flags(page, book.options)
    surroundings(page, book.environment, book.exit_statuses)
    page.section_("EXAMPLES")
    page.say("What an operation takes:")
    page.display(f"{book.prefix} help {book.operations[0].command}")
    if book.operations[0].call is not None:
        page.say("An operation:")
        page.display(book.operations[0].call.example)
    page.see([f"{book.prefix}(3)", f"{book.prefix}-errors(7)", "liboac(7)", *_guides(shelf)])
    return page


def _said_of(operation: Operation) -> str:
    """As oac_help_words in runtime/command/help/lists.c: its title, or where that is its name, its first sentence."""
    is_name = names.kebab(operation.title) == operation.command
    words = operation.words[0] if is_name and operation.words else operation.title
    return f"{brief(words)}."


def _example(shelf: Shelf) -> str:
    return f"{shelf.book.prefix}-{shelf.book.operations[0].command}(1)"


def _guides(shelf: Shelf) -> Iterator[str]:
    yield from (f"oac-{guide.slug}(7)" for guide in shelf.book.guides)


def command_page(shelf: Shelf, operation: Operation, command: Command) -> Page:
    book = shelf.book
    page = shelf.page([f"{book.prefix}-{operation.command}"], 1, operation.title)
    page.section_("SYNOPSIS")
    _synopsis(shelf, page, operation, command)
    page.section_("DESCRIPTION")
    page.say(*(operation.words or (f"{operation.title}.",)))
    if operation.deprecated:
        page.say("This operation is deprecated.")
    page.gap()
    page.called("Dl", f"{operation.method} {operation.path}")
    if operation.scopes:
        page.say(f"Scopes that the token needs: {', '.join(f'`{each}`' for each in operation.scopes)}.")
    if command.credentials:
        page.say(f"Credentials: {command.credentials}.")
    _part(page, "Parameters", command.parameters)
    if any(each.in_path for each in command.parameters):
        page.say("Options in brackets may be left out before their values, in this order.")
    _part(page, "Members of the body", command.members)
    _part(page, "Members of the body that are JSON, by option or in --body", command.objects)
    if command.nested:
        page.say(f"Members of objects have options, too, such as `--{command.nested}`.")
    if command.unnamed:
        page.part("Members of the body without an option, as its name is taken; in --body only")
        page.macro("Bl", "-tag", "-width", "Ds")
        for flag in command.unnamed:
            page.macro("It", argument(flag.name))
            page.add(flag.words)
        page.macro("El")
    if command.body:
        page.part("Body")
        page.say(command.body)
    _part(page, "Options", command.options)
    page.section_("OUTPUT")
    page.say(command.output)
    surroundings(page, command.environment, book.exit_statuses)
    page.section_("EXAMPLES")
    page.display(command.example)
    page.see(_related(shelf, operation), [("The vendor's page", operation.source)])
    return page


def _synopsis(shelf: Shelf, page: Page, operation: Operation, command: Command) -> None:
    page.called("Nm", shelf.book.prefix)
    page.called("Cm", operation.command)
    members = [*command.members, *command.objects]
    required = [each for each in command.parameters if each.required]
    required += [each for each in members if each.required and command.needs_body]
    for flag in required:
        if flag.in_path:
            page.macro("Op", "Fl", argument(f"-{flag.name}"))
            page.macro("Ar", argument(flag.value))
        else:
            page.macro("Fl", argument(f"-{flag.name}"), "Ar", argument(flag.value))
    if command.needs_body and not members:
        page.macro("Fl", argument("-body"), "Ar", "FILE")
    if members:
        page.macro("Op", "Ar", "member", "...")
    page.macro("Op", "Ar", "option", "...")


def _part(page: Page, title: str, found: Iterable[Flag]) -> None:
    listed = list(found)
    if listed:
        page.part(title)
        flags(page, listed)


def _related(shelf: Shelf, operation: Operation) -> Iterator[str]:
    prefix = shelf.book.prefix
    yield from (f"{prefix}(1)", f"{operation.c_name}(3)", f"{prefix}-errors(7)")
    for name in shelf.topic(operation):
        yield f"{prefix}-{shelf.operations[name].command}(1)"
