"""Guides, which are Markdown, as pages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from codegen.manual.man.code import commands, narrowed
from codegen.manual.man.page import Page
from codegen.manual.man.shelf import Shelf
from codegen.manual.man.text import plain, running
from codegen.manual.model import Guide

if TYPE_CHECKING:
    from markdown_it.token import Token

_TABLE = 72  # columns of a table, with gaps of three
_LAID_OUT = {"c": narrowed, **dict.fromkeys(("", "sh", "bash", "shell", "console"), commands)}  # by languages
_LINK = re.compile(r"(?:\./)?([\w-]+)\.md(?:#.*)?")


def guide_page(shelf: Shelf, guide: Guide) -> Page:
    from markdown_it import MarkdownIt

    page = shelf.page([f"oac-{guide.slug}"], 7, guide.title.rstrip("."))
    page.section_("DESCRIPTION")
    tokens = MarkdownIt("commonmark", {"html": False}).enable("table").parse(guide.text)
    _Guide(shelf, page).blocks(tokens)
    page.see([*_named(shelf, guide), "liboac(7)"])
    return page


def _named(shelf: Shelf, guide: Guide) -> Iterator[str]:
    """The pages that it names or leads to."""
    yield from re.findall(r"`([\w-]+\([1-8]\))`", guide.text)
    for slug in _LINK.findall(" ".join(re.findall(r"\]\(([^)]*)\)", guide.text))):
        yield f"oac-{slug}(7)"


class _Guide:
    def __init__(self, shelf: Shelf, page: Page) -> None:
        self._shelf = shelf
        self._page = page
        self._level = 0
        self._rows: list[list[str]] = []
        self._is_title = True

    def blocks(self, tokens: Sequence[Token]) -> None:
        page = self._page
        for at, token in enumerate(tokens):
            inner = tokens[at + 1] if at + 1 < len(tokens) else token
            match token.type:
                case "heading_open":
                    self._heading(token.tag, inner)
                case "paragraph_open":
                    page.say(self._text(inner))
                case "bullet_list_open" | "ordered_list_open":
                    page.gap()
                    kind = "-bullet" if token.type.startswith("bullet") else "-enum"
                    page.macro("Bl", kind, *(["-compact"] if _is_tight(tokens, at) else []))
                case "bullet_list_close" | "ordered_list_close":
                    page.macro("El")
                case "list_item_open":
                    page.macro("It")
                case "blockquote_open":
                    page.macro("Bd", "-filled", "-offset", "indent")
                case "blockquote_close":
                    page.macro("Ed")
                case "fence" | "code_block":
                    page.display(_LAID_OUT.get(token.info.strip().partition(" ")[0], str)(token.content))
                case "table_open":
                    self._rows = []
                case "tr_open":
                    self._rows.append([])
                case "th_open" | "td_open":
                    self._rows[-1].append(self._text(inner))
                case "table_close":
                    self._table()

    def _heading(self, tag: str, inner: Token) -> None:
        if self._is_title:  # the page has it as its name
            self._is_title = False
            return
        words = self._text(inner).replace("`", "")
        if tag in ("h1", "h2"):
            self._page.section_(words)
        else:
            self._page.part(words)

    def _text(self, token: Token) -> str:
        """As running text has it."""
        found: list[str] = []
        addresses: list[str] = []
        for each in token.children or ():
            match each.type:
                case "text":
                    found.append(each.content)
                case "code_inline":
                    fence = "``" if "`" in each.content else "`"
                    found.append(f"{fence}{each.content}{fence}")
                case "softbreak" | "hardbreak":
                    found.append(" ")
                case "link_open":
                    addresses.append(str(each.attrGet("href") or ""))
                case "link_close":
                    found.append(self._address(addresses.pop(), "".join(found)))
        return "".join(found)

    def _address(self, address: str, text: str) -> str:
        """What stands behind the words of a link."""
        guide = _LINK.fullmatch(address)
        if guide is not None and self._page.knows(f"oac-{guide[1]}(7)"):
            return f" (`oac-{guide[1]}(7)`)"
        is_elsewhere = address.startswith(("https://", "http://"))
        return f" ({address})" if is_elsewhere and address not in text else ""

    def _table(self) -> None:
        """With tbl(7); cells that are longer than their share are filled."""
        if not self._rows:
            return
        count = max(map(len, self._rows))
        rows = [[*row, *[""] * (count - len(row))] for row in self._rows]
        widths = _widths([[len(plain(cell).replace("`", "")) for cell in row] for row in rows])
        formats = [" ".join(f"lbw({width}n)" for width in widths), " ".join(f"lw({width}n)" for width in widths)]
        lines = [".TS", "tab(@);", *formats[:1], f"{formats[1]}."]
        for number, row in enumerate(rows):
            lines += self._row(row)
            if not number:
                lines.append("_")
        self._page.gap()
        self._page.lines([*lines, ".TE"])

    def _row(self, row: Sequence[str]) -> Iterator[str]:
        yield "T{"
        for number, cell in enumerate(row):
            lines = running(cell.replace("@", " at "), self._shelf.names) or ["\\&"]
            yield from lines
            yield "T}" if number + 1 == len(row) else "T}@T{"


def _is_tight(tokens: Sequence[Token], at: int) -> bool:
    level = tokens[at].level
    for token in tokens[at + 1 :]:
        if token.level <= level:
            return True
        if token.type == "paragraph_open" and not token.hidden and token.level == level + 2:
            return False
    return True


def _widths(lengths: Sequence[Sequence[int]]) -> list[int]:
    """Of columns: what is short gets what it needs, the others share the rest."""
    needed = [max(3, *column) for column in zip(*lengths)]
    room = _TABLE - 3 * (len(needed) - 1)
    found = list(needed)
    waiting = [at for _, at in sorted(zip(needed, range(len(needed))))]
    for place, at in enumerate(waiting):
        share = room // (len(waiting) - place)
        found[at] = min(needed[at], share)
        room -= found[at]
    return found
