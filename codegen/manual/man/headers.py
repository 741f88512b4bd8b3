"""The pages of the runtime's headers, and of what a binding says of its API as a whole."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from codegen.manual.headers.comments import CODE, ITEM
from codegen.manual.man.code import fitted
from codegen.manual.man.page import Page
from codegen.manual.man.shelf import Shelf
from codegen.manual.man.synopsis import function
from codegen.manual.man.text import argument
from codegen.manual.model import Header, Item

_HEADS = {"function": "Fn", "callback": "Fn", "macro": "Dv"}
_SHAPES = {"struct": "struct ", "enum": "enum "}
_FILE = re.compile(r"\boac/(\w+)\.h\b")


def header_page(shelf: Shelf, header: Header) -> Page:
    names = [item.name for item in header.items if item.name and item.kind != "macro"]
    page = shelf.page([header.name, *names], 3, header.title)
    page.section_("SYNOPSIS")
    synopsis(page, header)
    page.section_("DESCRIPTION")
    words(page, header.words)
    items(page, header.items)
    page.see([*_mentioned(header), "liboac(7)"])
    return page


def synopsis(page: Page, header: Header) -> None:
    page.called("In", header.file)
    for item in header.items:
        if item.kind == "macro":
            page.called("Fd", " ".join(item.declaration.replace("\\\n", " ").split()))
        elif item.kind in ("struct", "enum"):
            page.called("Vt", f"{_SHAPES[item.kind]}{item.name}")
        elif item.kind in ("type", "variable"):
            page.called("Vt", item.declaration.rstrip(";"))
        elif item.kind in ("function", "callback"):
            function(page, item.declaration)


def words(page: Page, paragraphs: Iterable[str]) -> None:
    """Paragraphs of a header: text, C, and items of lists."""
    is_list = False
    for each in paragraphs:
        if each.startswith(ITEM):
            if not is_list:
                page.macro("Bl", "-dash", "-offset", "indent", "-compact")
                is_list = True
            page.macro("It")
            page.add(each[len(ITEM) :])
            continue
        if is_list:
            page.macro("El")
            is_list = False
        if each.startswith(CODE):
            page.display(fitted("\n".join(line.removeprefix(CODE) for line in each.split("\n"))))
        else:
            page.say(each)
    if is_list:
        page.macro("El")


def items(page: Page, found: Sequence[Item]) -> None:
    """What shares words stands together."""
    groups: list[list[Item]] = []
    for item in found:
        if item.shares and groups:
            groups[-1].append(item)
        else:
            groups.append([item])
    is_open = False
    for group in groups:
        first = group[0]
        if first.kind == "text":
            if is_open:
                page.macro("El")
                is_open = False
            words(page, first.words)
            continue
        if not is_open:
            page.macro("Bl", "-tag", "-width", "Ds")
            is_open = True
        page.macro("It", *_heads(group))
        words(page, first.words)
        for item in group:
            members(page, item)
    if is_open:
        page.macro("El")


def _heads(group: Sequence[Item]) -> Iterator[str]:
    for number, item in enumerate(group):
        yield from [","] if number else []
        yield from (_HEADS.get(item.kind, "Vt"), argument(item.name))


def members(page: Page, item: Item) -> None:
    if not item.members:
        return
    page.macro("Bl", "-tag", "-width", "Ds", "-compact")
    for member in item.members:
        if member.kind == "heading":
            page.macro("El")
            page.say(member.name if ":" in member.name else f"{member.name}:")
            page.macro("Bl", "-tag", "-width", "Ds", "-compact")
            continue
        page.macro(
            "It",
            "Dv" if item.kind == "enum" else "Fa",
            argument(
                member.declaration.rstrip(";").replace("\n", " ") if item.kind == "struct" else member.declaration
            ),
        )
        words(page, [_ended(each) for each in member.words])
    page.macro("El")


def _ended(text: str) -> str:
    """What stands beside a member in its header, as a sentence."""
    first = text.split(" ")[0].rstrip(",;:")
    if first.isalpha() and first.islower():
        text = text[:1].upper() + text[1:]
    return text if text.startswith(CODE) or text.endswith((".", ":", "…", ";")) or " " not in text else f"{text}."


def _mentioned(header: Header) -> Iterator[str]:
    """The pages of headers that its words name."""
    said = [*header.words, *(text for item in header.items for text in item.words)]
    said += [text for item in header.items for member in item.members for text in member.words]
    for text in said:
        yield from (f"oac_{name}(3)" for name in _FILE.findall(text) if f"oac_{name}" != header.name)
