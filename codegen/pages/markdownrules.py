"""Markdown as the importer reads it: CommonMark with tables, and two rules of the parser that are bounded.

A definition of a link ([name]: address) is looked for in some lines, not in all of a paragraph again for every one of
its lines. A table has so many columns and cells; short rows are filled up, so that small pages could make large tables.
"""

from __future__ import annotations

from collections.abc import Callable

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_block.blockquote import blockquote
from markdown_it.rules_block.list import list_block
from markdown_it.rules_block.reference import reference
from markdown_it.rules_block.table import table

from codegen.pages.bounds import CELLS, COLUMNS, QUOTES

# In the environment of the parser: kind and message by line, of what is not read.
TROUBLES = "troubles"
_CELLS = "cells"
_DEFINITION_LINES = 20


def _reference(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    last = state.lineMax
    state.lineMax = min(last, start + _DEFINITION_LINES)
    try:
        return bool(reference(state, start, end, silent))
    finally:
        state.lineMax = last


def _table(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    if not table(state, start, min(end, start + 2), True):
        return False
    columns = state.getLines(start + 1, start + 2, 0, False).strip().strip("|").count("|") + 1
    lines = start
    while lines < end and not state.isEmpty(lines):
        lines += 1
    cells = state.env.get(_CELLS, 0) + columns * (lines - start)
    if columns > COLUMNS or cells > CELLS:
        what = f"no more than {COLUMNS} columns" if columns > COLUMNS else f"no more than {CELLS} cells of a page"
        _report(state, start, "table-size", f"{what} are read; this is not taken for a table")
        return False
    if silent:
        return True
    state.env[_CELLS] = cells
    return bool(table(state, start, end, False))


def _nested(rule: Callable[[StateBlock, int, int, bool], bool]) -> Callable[[StateBlock, int, int, bool], bool]:
    """The parser leaves out what is nested deeper than it goes."""

    def called(state: StateBlock, start: int, end: int, silent: bool) -> bool:
        if not silent and state.level + 2 >= state.md.options["maxNesting"] and rule(state, start, end, True):
            _report(state, start, "page-depth", "quotes and lists are nested too deeply; the inner ones are not read")
        return rule(state, start, end, silent)

    return called


def _report(state: StateBlock, start: int, kind: str, message: str) -> None:
    state.env.setdefault(TROUBLES, {}).setdefault(start + 1, (kind, message))


def _made() -> MarkdownIt:
    made = MarkdownIt("commonmark", {"html": True}).enable("table")
    terminates = ["paragraph", "reference", "blockquote"]
    made.block.ruler.at("reference", _reference)
    made.block.ruler.at("table", _table, {"alt": terminates[:2]})
    made.block.ruler.at("list", _nested(list_block), {"alt": terminates})
    made.block.ruler.at("blockquote", _nested(blockquote), {"alt": [*terminates, "list"]})
    return made


INLINE = _made()
# The texts of blocks are parsed when they are read, as INLINE.
BLOCKS = _made().disable("inline")
BLOCKS.options["maxNesting"] = QUOTES
