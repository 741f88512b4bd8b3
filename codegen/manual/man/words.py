"""The pages of the command's words that are no operations, and what those of operations have in common with them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from codegen.manual.man.page import Page
from codegen.manual.man.shelf import Shelf, pages_of_words
from codegen.manual.man.text import argument
from codegen.manual.model import Flag, OwnWord

_Rows = Sequence[tuple[str, str]]
_PIECE = re.compile(r"\[[^]]*\](?:\.\.\.)?|\S+")


def word_page(shelf: Shelf, word: OwnWord) -> Page:
    """PREFIX-WORD(1)."""
    book = shelf.book
    page = shelf.page([f"{book.prefix}-{word.word}"], 1, word.summary)
    page.section_("SYNOPSIS")
    usage(page, book.prefix, word)
    page.section_("DESCRIPTION")
    _prose(page, word.text)
    if word.rows:
        page.macro("Bl", "-tag", "-width", "Ds", "-compact")
        for name, words in word.rows:
            page.macro("It", "Cm", argument(name))
            page.add(words)
        page.macro("El")
    if word.options:
        page.part("Options")
        flags(page, word.options)
    surroundings(page, book.environment, book.exit_statuses)
    if word.examples:
        page.section_("EXAMPLES")
        _prose(page, word.examples)
    page.see(
        [
            f"{book.prefix}(1)",
            f"oac-{word.word}(7)",
            *(f"{book.prefix}-{each.word}(1)" for each in pages_of_words(book)),
        ]
    )
    return page


def usage(page: Page, program: str, word: OwnWord) -> None:
    for line in word.usage:
        page.called("Nm", program)
        for piece in _PIECE.findall(line):
            _piece(page, piece)


def _piece(page: Page, piece: str) -> None:
    """Such as bulk, --input, FILE, [FLAG]..., |."""
    optional = re.fullmatch(r"\[(.*)\](\.\.\.)?", piece)
    inner = (optional[1] if optional is not None else piece).split()
    made = [argument_ for each in inner for argument_ in _word(each)]
    if optional is not None:
        page.macro("Op", *made, *(["..."] if optional[2] else []))
    elif made[0] == "|":
        page.lines(["|"])
    else:
        page.macro(*made)


def _word(text: str) -> Iterator[str]:
    more = text.endswith("...") and text != "..."
    name = text.removesuffix("...")
    if text.startswith("-"):
        yield from ("Fl", argument(name[1:]))
    elif text in ("|", "..."):
        yield text
    else:
        yield from ("Ar", argument(name.lower())) if name.isupper() else ("Cm", argument(name))
    if more:
        yield "..."


def _prose(page: Page, text: str) -> None:
    for paragraph in re.split(r"\n{2,}", text):
        if paragraph.startswith("  "):
            lines = paragraph.split("\n")
            margin = min(len(line) - len(line.lstrip(" ")) for line in lines)
            page.display("\n".join(line[margin:] for line in lines))
        else:
            page.say(paragraph)


def surroundings(page: Page, variables: _Rows, statuses: _Rows) -> None:
    if variables:
        page.section_("ENVIRONMENT")
        page.macro("Bl", "-tag", "-width", "Ds")
        for name, words in variables:
            page.macro("It", "Ev", argument(name))
            page.add(words)
        page.macro("El")
    if statuses:
        page.section_("EXIT STATUS")
        page.macro("Bl", "-tag", "-width", "Ds", "-compact")
        for status, words in statuses:
            page.macro("It", argument(status))
            page.add(words)
        page.macro("El")


def flags(page: Page, found: Iterable[Flag]) -> None:
    page.macro("Bl", "-tag", "-width", "Ds")
    for each in found:
        short = ["Fl", argument(each.letter), ","] if each.letter else []
        value = ["Ar", argument(each.value)] if each.value else []
        page.macro("It", *short, "Fl", argument(f"-{each.name}"), *value)
        page.add(each.words)
    page.macro("El")
