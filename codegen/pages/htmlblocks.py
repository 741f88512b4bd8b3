"""HTML blocks of a page: tables, code, headings and texts between them. Used by markdown only."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bs4 import NavigableString, Tag
from bs4.element import PreformattedString

from codegen.pages.blocks import Block, Code, Details, Heading, Paragraph, Table, Trouble
from codegen.pages.bounds import CELLS, COLUMNS, NESTING, TEXT, TooDeep
from codegen.pages.richtext import Rich, html_soup, of_html, of_markdown

_HOLDERS = frozenset(("div", "figure", "center", "section", "main", "body", "html", "blockquote"))
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_SPAN_CEILING = 100
_UNCLOSED = frozenset(("tr", "td", "th", "thead", "tbody", "tfoot"))
_PIPES = re.compile(r"^[ \t]*\|.*\|[ \t]*$", re.MULTILINE)


def text_cut(rich: Rich) -> Trouble:
    return Trouble(
        "text-long", f"no more than {TEXT} characters of a text are read; this one has more", rich.line, rich.column
    )


def html_blocks(content: str, line: int) -> Iterator[Block]:
    """`content` begins on `line` of the page."""
    soup = html_soup(content)
    _refuse_depth(soup, line)
    yield from _blocks(soup, line)
    lower = content.lower()
    opened, closed = lower.count("<details"), lower.count("</details")
    for _ in range(closed - opened):
        yield Details(False, line + content.count("\n", 0, lower.rfind("</details")))


def _refuse_depth(soup: Tag, line: int) -> None:
    level = [(soup, 0)]
    while level:
        element, depth = level.pop()
        if depth > NESTING:
            raise TooDeep(line + (element.sourceline or 1) - 1, (element.sourcepos or 0) + 1)
        deeper = depth + (element.name not in _UNCLOSED)
        level += [(child, deeper) for child in element.children if isinstance(child, Tag)]


def _blocks(element: Tag, line: int) -> Iterator[Block]:
    place = line + (element.sourceline or 1) - 1
    for child in element.children:
        if isinstance(child, Tag):
            place = line + (child.sourceline or 1) - 1
            yield from _block(child, line, place)
        elif isinstance(child, NavigableString) and not isinstance(child, PreformattedString):
            yield from _loose(str(child), place)


def _block(child: Tag, line: int, place: int) -> Iterator[Block]:
    name = child.name.lower()
    if name == "details":
        summary = child.find("summary")
        yield Details(True, place, " ".join(summary.get_text(" ").split()) if summary is not None else "")
        yield from _blocks(child, line)
    elif name == "table":
        yield from _table(child, line)
    elif name == "pre":
        yield _code(child, place)
    elif name in _HEADINGS:
        anchors = tuple(str(tag["id"]) for tag in (child, *child.find_all(id=True)) if tag.get("id"))
        yield Heading(int(name[1]), of_html(child, place).text.replace("\n", " "), anchors, place)
    elif name in _HOLDERS or (name in ("p", "span", "ul", "ol", "li") and child.find(["table", "pre"]) is not None):
        yield from _blocks(child, line)
    elif name not in ("summary", "br", "hr", "link", "meta"):
        rich = of_html(child, place, (child.sourcepos or 0) + 1)
        if rich.is_cut:
            yield text_cut(rich)
        if rich.lines:
            first = next((one for one in child.children if isinstance(one, Tag) or str(one).strip()), None)
            is_marked = name == "mark" or (isinstance(first, Tag) and first.name.lower() == "mark")
            yield Paragraph(rich, is_marked)


def _loose(text: str, place: int) -> Iterator[Block]:
    """Text that stands in a block of HTML as such; Markdown is not read there by others either."""
    lead = len(text) - len(text.lstrip())
    place += text.count("\n", 0, lead)
    rich = of_markdown(text.strip(), place)
    if rich.is_cut:
        yield text_cut(rich)
    if rich.lines:
        yield Paragraph(rich)
    if match := _PIPES.search(text):
        message = (
            "rows with pipes directly within HTML are no table for readers of Markdown; an empty line is "
            "missing before them"
        )
        yield Trouble("table-unread", message, place - text.count("\n", 0, lead) + text.count("\n", 0, match.start()))


def _table(table: Tag, line: int) -> Iterator[Block]:
    rows: list[tuple[Rich, ...]] = []
    headings: list[tuple[Rich, ...]] = []
    inner = table.find("table")
    if inner is not None:
        yield Trouble("table-nested", "a table within a table is read as text", line + (inner.sourceline or 1) - 1)
    count = 0
    below: dict[int, tuple[Rich, int]] = {}  # cells by column that reach down into so many further rows
    for cells, is_head in _rows(table):
        is_spanned = bool(below)
        made: list[Rich] = []
        for cell in cells:
            _take_from_above(made, below, line + (cells[0].sourceline or 1) - 1)
            rich = of_html(cell, line + (cell.sourceline or 1) - 1, (cell.sourcepos or 0) + 1)
            if rich.is_cut:
                yield text_cut(rich)
            width, height = _span(cell, "colspan"), _span(cell, "rowspan")
            is_spanned = is_spanned or width > 1 or height > 1
            for _ in range(width):
                if height > 1:
                    below[len(made)] = (rich, height - 1)
                made.append(rich)
        _take_from_above(made, below, line + (cells[0].sourceline or 1) - 1)
        count += len(made)
        if len(made) > COLUMNS or count > CELLS:
            what = f"{COLUMNS} columns" if len(made) > COLUMNS else f"{CELLS} cells"
            yield Trouble(
                "table-size",
                f"no more than {what} of a table are read; it ends before this row",
                made[0].line,
                made[0].column,
            )
            break
        is_first = not headings and not rows
        if (
            is_head
            or all(cell.name == "th" for cell in cells)
            or (is_first and len(made) > 1 and made[1].text.lower() == "type")
        ):
            headings.append(tuple(made))
            continue
        if is_spanned:
            message = f'cells of the row "{made[0].text}" span several rows or columns'
            yield Trouble("table-span", message, made[0].line, made[0].column)
        rows.append(tuple(made))
    yield Table(tuple(rows), line + (table.sourceline or 1) - 1, tuple(headings))


def _take_from_above(made: list[Rich], below: dict[int, tuple[Rich, int]], line: int) -> None:
    while len(made) in below:
        rich, left = below.pop(len(made))
        if left > 1:
            below[len(made)] = (rich, left - 1)
        made.append(Rich(rich.lines, line))


def _span(cell: Tag, name: str) -> int:
    text = str(cell.get(name, "1")).strip()
    return min(max(int(text), 1), _SPAN_CEILING) if text.isascii() and text.isdigit() and len(text) < 9 else 1


def _rows(table: Tag) -> list[tuple[list[Tag], bool]]:
    """Cells by row, and whether they stand in the head. What a page does not close ends where the next one opens."""
    found: list[tuple[list[Tag], bool]] = []
    parts: list[Tag] = []
    waiting: list[tuple[Tag, bool]] = [(table, False)]
    while waiting:
        part, is_head = waiting.pop()
        if part.name in ("tr", "td", "th"):
            parts.append(part)
            if part.name == "tr" or not found:
                found.append(([], is_head))
            if part.name != "tr":
                found[-1][0].append(part)
        is_head = is_head if part.name not in ("thead", "tbody", "tfoot") else part.name == "thead"
        children = [child for child in part.children if isinstance(child, Tag) and child.name != "table"]
        waiting += [(child, is_head) for child in reversed(children)]
    for part in reversed(parts):  # what is not closed holds those that follow it
        part.extract()
    return [(cells, is_head) for cells, is_head in found if cells]


def _code(pre: Tag, line: int) -> Code:
    inner = pre.find("code")
    classes = " ".join((inner if inner is not None else pre).get("class") or [])
    match = re.search(r"lang(?:uage)?-(\w+)", classes)
    text = pre.get_text()
    lead = len(text) - len(text.lstrip("\n"))
    return Code(match.group(1) if match else "", text[lead:], line + lead)
