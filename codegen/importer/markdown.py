"""Turns a page into blocks in their order: headings, paragraphs, tables, code, and the ends of <details>.

Tables written with pipes and tables written in HTML come out alike. Used by page only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Union

from bs4 import BeautifulSoup, Tag
from markdown_it.token import Token

from codegen.importer.richtext import MARKDOWN, Rich, inline_html, of_html, of_markdown

_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")


@dataclass(frozen=True)
class Heading:
    level: int
    text: str
    anchors: tuple[str, ...]  # given in the page itself; the one made from the text is not among them
    line: int


@dataclass(frozen=True)
class Paragraph:
    """`tokens` is None where it is not Markdown."""

    rich: Rich
    tokens: tuple[Token, ...] | None = None

    @property
    def line(self) -> int:
        return self.rich.line


@dataclass(frozen=True)
class Table:
    """Rows without the heading row."""

    rows: tuple[tuple[Rich, ...], ...]
    line: int


@dataclass(frozen=True)
class Code:
    """`line` is that of the first line of `text`."""

    info: str
    text: str
    line: int


@dataclass(frozen=True)
class Details:
    opens: bool
    line: int


Block = Union[Heading, Paragraph, Table, Code, Details]


def blocks(source: str) -> list[Block]:
    """The blocks of a page."""
    lines = _without_gaps(source.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    tokens = MARKDOWN.parse("\n".join(lines))
    return list(_Reader(lines, tokens).read())


def _without_gaps(lines: list[str]) -> list[str]:
    """Blank lines within an HTML table would end it for Markdown: they become comments."""
    result = []
    fence = ""
    in_table = False
    for line in lines:
        match = _FENCE.match(line)
        if fence:
            if match and match.group(1)[0] == fence[0] and len(match.group(1)) >= len(fence):
                fence = ""
        elif match and not in_table:
            fence = match.group(1)
        else:
            lower = line.lower()
            if in_table and not line.strip():
                line = "<!-- -->"
            opened, closed = lower.rfind("<table"), lower.rfind("</table")
            in_table = opened > closed if max(opened, closed) >= 0 else in_table
        result.append(line)
    return result


class _Reader:
    def __init__(self, lines: list[str], tokens: list[Token]) -> None:
        self._lines = lines
        self._tokens = tokens
        self._at = 0

    def read(self) -> Iterator[Block]:
        while self._at < len(self._tokens):
            token = self._tokens[self._at]
            self._at += 1
            line = (token.map[0] if token.map else 0) + 1
            if token.type == "heading_open":
                yield self._heading(token, line)
            elif token.type == "table_open":
                yield self._table(line)
            elif token.type in ("fence", "code_block"):
                yield Code(token.info.strip(), token.content, line + (1 if token.type == "fence" else 0))
            elif token.type == "html_block":
                yield from self._html(token.content, line)
            elif token.type == "inline":
                tokens = tuple(token.children or ())
                yield Paragraph(of_markdown(token.content, line, _indent(self._lines[line - 1]) + 1), tokens)

    def _heading(self, token: Token, line: int) -> Heading:
        inline = self._tokens[self._at]
        self._at += 2
        anchors = tuple(str(tag["id"]) for tag in inline_html(inline.content).find_all(id=True))
        return Heading(int(token.tag[1:]), of_markdown(inline.content, line).text.replace("\n", " "), anchors, line)

    def _table(self, line: int) -> Table:
        rows: list[tuple[Rich, ...]] = []
        cells: list[Rich] = []
        in_head = False
        while self._tokens[self._at].type != "table_close":
            token = self._tokens[self._at]
            self._at += 1
            if token.type in ("thead_open", "thead_close"):
                in_head = token.type == "thead_open"
            elif token.type == "tr_open":
                cells = []
                row_line = (token.map[0] if token.map else line - 1) + 1
                columns = _columns(self._lines[row_line - 1])
            elif token.type == "inline":
                column = columns[len(cells)] if len(cells) < len(columns) else 1
                cells.append(of_markdown(token.content, row_line, column))
            elif token.type == "tr_close" and not in_head:
                rows.append(tuple(cells))
        self._at += 1
        return Table(tuple(rows), line)

    def _html(self, content: str, line: int) -> Iterator[Block]:
        soup = BeautifulSoup(content, "html.parser")
        yield from _html_blocks(soup, line)
        closes = content.lower().rfind("</details")
        if closes >= 0 and soup.find("details") is None:
            yield Details(False, line + content.count("\n", 0, closes))


def _html_blocks(element: Tag, line: int) -> Iterator[Block]:
    for child in element.find_all(True, recursive=False):
        name = child.name.lower()
        place = line + (child.sourceline or 1) - 1
        if name == "details":
            yield Details(True, place)
            yield from _html_blocks(child, line)
        elif name == "table":
            yield _html_table(child, line)
        elif name == "pre":
            yield _html_code(child, place)
        elif name in ("div", "figure", "center", "section"):
            yield from _html_blocks(child, line)
        elif name != "summary":
            rich = of_html(child, place, (child.sourcepos or 0) + 1)
            if rich.lines:
                yield Paragraph(rich)


def _html_table(table: Tag, line: int) -> Table:
    rows = []
    for row in table.find_all("tr"):
        cells = row.find_all(["td", "th"], recursive=False)
        if cells and row.find_parent("thead") is None and any(cell.name == "td" for cell in cells):
            rows.append(
                tuple(of_html(cell, line + (cell.sourceline or 1) - 1, (cell.sourcepos or 0) + 1) for cell in cells)
            )
    return Table(tuple(rows), line + (table.sourceline or 1) - 1)


def _html_code(pre: Tag, line: int) -> Code:
    inner = pre.find("code")
    classes = " ".join((inner if inner is not None else pre).get("class") or [])
    match = re.search(r"lang(?:uage)?-(\w+)", classes)
    return Code(match.group(1) if match else "", pre.get_text(), line)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _columns(line: str) -> list[int]:
    """Where the cells of a row with pipes begin, counted from 1."""
    starts = [] if line.lstrip().startswith("|") else [_indent(line)]
    for at, character in enumerate(line):
        if character == "|" and (at == 0 or line[at - 1] != "\\"):
            rest = line[at + 1 :]
            starts.append(at + 1 + (_indent(rest) if rest.strip() else 0))
    return [start + 1 for start in starts]
