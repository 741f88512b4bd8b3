"""Turns a page into blocks in their order: headings, paragraphs, tables, code, tabs, and the ends of <details>.

Tables written with pipes and tables written in HTML come out alike. Used by reading only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from markdown_it.token import Token

from codegen.pages.blocks import Block, Code, Heading, Include, Paragraph, Reference, Tab, Table, Trouble
from codegen.pages.bounds import BLOCKS_READ, LINES, TEXT
from codegen.pages.htmlblocks import html_blocks, text_cut
from codegen.pages.lines import BlockTag, prepared
from codegen.pages.markdownrules import BLOCKS, TROUBLES
from codegen.pages.richtext import Rich, inline_html, of_markdown

# Blocks of the tool that the pages are written with, which say nothing about the API themselves.
_MARK = re.compile(r"<mark(?:\s[^<>]*)?/?>", re.IGNORECASE)
_HARMLESS = frozenset("hint code stepper step columns column embed file content-ref tabs tab".split())


def blocks(source: str) -> list[Block]:
    """The blocks of a page. A title of the front matter is a heading before all others where there is none of its
    level."""
    page = prepared(source)
    excess = len(page.lines) - LINES
    del page.lines[LINES:]
    references: dict[str, Any] = {}
    tokens = BLOCKS.parse("\n".join(page.lines), references)
    reader = _Reader(page.lines, tokens, references).read()
    found = list(islice(reader, BLOCKS_READ))
    further = next(reader, None)
    if further is not None:
        message = f"no more than {BLOCKS_READ} paragraphs, tables and the like are read of a page; it ends here"
        found.append(Trouble("page-size", message, further.line))
    if excess > 0:
        found.append(
            Trouble(
                "page-size", f"no more than {LINES} lines are read of a page; this one has {excess} more", LINES + 1
            )
        )
    told = [Trouble(kind, message, line) for line, (kind, message) in references.get(TROUBLES, {}).items()]
    found = _merged(found, sorted([*told, *_of_tags(page.tags)], key=lambda block: block.line))
    if page.title is not None and not any(isinstance(block, Heading) and block.level == 1 for block in found):
        found.insert(0, Heading(1, of_markdown(page.title[0], page.title[1]).text, (), page.title[1]))
    return found


def _of_tags(tags: list[BlockTag]) -> list[Block]:
    return [made for made in map(_of_tag, tags) if made is not None]


def _merged(found: list[Block], more: list[Block]) -> list[Block]:
    """Each of `more`, which are in order, before the first block of its line or of a later one."""
    merged: list[Block] = []
    at = 0
    for block in found:
        while at < len(more) and more[at].line <= block.line:
            merged.append(more[at])
            at += 1
        merged.append(block)
    return merged + more[at:]


def _of_tag(tag: BlockTag) -> Block | None:
    if tag.name in ("tab", "tabs", "endtab", "endtabs"):
        return Tab(tag.attributes.get("title", ""), tag.line)
    if tag.name == "content-ref" and "url" in tag.attributes:
        return Reference(tag.attributes["url"], tag.line)
    if tag.name == "include":
        return Include(tag.attributes.get("", ""), tag.line)
    if tag.name.removeprefix("end") not in _HARMLESS:
        if tag.name.startswith("end"):
            return None
        return Trouble("block-unknown", f'the block "{tag.name}" is not understood', tag.line)
    return None


class _Reader:
    def __init__(self, lines: list[str], tokens: list[Token], references: dict[str, Any]) -> None:
        self._lines = lines
        self._tokens = tokens
        self._references = references
        self._at = 0
        self._cut: list[Trouble] = []  # texts that are not read to their end

    def read(self) -> Iterator[Block]:
        for block in self._read():
            yield from self._cut
            self._cut.clear()
            yield block

    def _read(self) -> Iterator[Block]:
        while self._at < len(self._tokens):
            token = self._tokens[self._at]
            self._at += 1
            line = (token.map[0] if token.map else 0) + 1
            if token.type == "heading_open":
                yield self._heading(token, line)
            elif token.type == "table_open":
                yield from self._table(line)
            elif token.type in ("fence", "code_block"):
                yield Code(token.info.strip(), token.content, line + (1 if token.type == "fence" else 0))
            elif token.type == "html_block":
                yield from html_blocks(token.content, line)
            elif token.type == "inline":
                is_marked = _MARK.match(token.content) is not None
                yield Paragraph(self._rich(token.content, line, _indent(self._lines[line - 1]) + 1), is_marked)

    def _rich(self, source: str, line: int, column: int = 1) -> Rich:
        made = of_markdown(source, line, column, self._references)
        if made.is_cut:
            self._cut.append(text_cut(made))
        return made

    def _heading(self, token: Token, line: int) -> Heading:
        inline = self._tokens[self._at]
        self._at += 2
        anchors = tuple(str(tag["id"]) for tag in inline_html(inline.content[:TEXT]).find_all(id=True))
        return Heading(int(token.tag[1:]), self._rich(inline.content, line).text.replace("\n", " "), anchors, line)

    def _table(self, line: int) -> Iterator[Block]:
        rows: list[tuple[Rich, ...]] = []
        headings: list[tuple[Rich, ...]] = []
        cells: list[Rich] = []
        in_head = False
        row_line, columns = line, [1]
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
                cells.append(self._rich(token.content, row_line, column))
            elif token.type == "tr_close":
                (headings if in_head else rows).append(tuple(cells))
                if len(columns) > len(cells):
                    message = (
                        f"the row has {len(columns)} cells, the table {len(cells)} columns; what is beyond "
                        f"them is not shown"
                    )
                    yield Trouble("table-columns", message, row_line, columns[len(cells)])
        self._at += 1
        yield Table(tuple(rows), line, tuple(headings))


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _columns(line: str) -> list[int]:
    """Where the cells of a row with pipes begin, counted from 1."""
    line = line.rstrip()
    starts = [] if line.lstrip().startswith("|") else [_indent(line)]
    for at, character in enumerate(line):
        if character == "|" and (at == 0 or line[at - 1] != "\\") and at < len(line) - 1:
            rest = line[at + 1 :]
            starts.append(at + 1 + (_indent(rest) if rest.strip() else 0))
    return [start + 1 for start in starts]
