"""The table of what cells state (see pagecells): code, numbers, whether a value is required, what a listed value is."""

from __future__ import annotations

import re

from codegen.description import pagecells
from codegen.pages import nodes
from codegen.pages.page import Row, Section
from codegen.pages.fields import Resolved
from codegen.pages.richtext import Rich
from codegen.source.node import Node

_SECTIONS = ("path", "query", "headers", "request", "response")
_ADDRESS = re.compile(r"(?<!\S)\S+://\S+")  # which may be written as a link as well
_NUMBER = re.compile(r"(?<!\w)-?\d+(?:[.,:]\d+)*")
_WORDS_MOST = 3
_REQUIRED = re.compile(r"required\b", re.IGNORECASE)


def table(every: list[Resolved]) -> dict[str, Node]:
    """By operation, with the places of the rows; without cells that state nothing."""
    return {one.operation: _of_page(one) for one in every}


def _of_page(one: Resolved) -> Node:
    page = one.page
    cells = nodes.of({}, page.at(page.endpoint_line))
    for section in page.sections:
        holder = f"{section.name}/" if section.is_object else ""
        lists_values = section.is_object and one.lists_values(section)
        for row in section.rows if section.kind in _SECTIONS else ():
            texts = _beside(row) if lists_values else _stated(section, row)
            if texts:
                name = f"{pagecells.VALUE if lists_values else section.kind} {holder}{row.name}"
                earlier = cells.get(name)  # a row that stands there twice
                before = f"{earlier.value}, " if earlier is not None else ""
                nodes.put(cells, name, before + ", ".join(texts), page.at(row.line, row.column))
    return cells


def _stated(section: Section, row: Row) -> list[str]:
    found = _in_text(row.text)
    if section.kind == "headers" and row.type is not None and row.type.text:  # its format
        found.insert(0, row.type.text)
    return found


def _beside(row: Row) -> list[str]:
    """What stands beside a listed value, where that is a word or a few."""
    told = row.type.text.split("\n")[0].split() if row.type is not None else []
    return [" ".join(told)] if 0 < len(told) <= _WORDS_MOST else []


def _in_text(cell: Rich) -> list[str]:
    found: list[str] = []
    for run in cell.runs:
        if run.code:
            found.append(run.text.strip())
        elif run.href is None:
            found += _NUMBER.findall(_ADDRESS.sub(" ", run.text))
        if run.strong and _REQUIRED.match(run.text.strip()):
            found.append("required")
    return [text for text in found if text]
