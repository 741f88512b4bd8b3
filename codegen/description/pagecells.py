"""What cells of pages state beyond the facts of a description: a table in the file beside it (pagetable).

It is `cells: {OPERATION: {CELL: TEXT}}`: the code and the numbers of each description, in their order, and whether it
says "required"; in a table of values what stands beside each, where that is a few words. No sentences. So drift sees a
number that changes in words that the importer reads nothing from, or leaves out because the page contradicts itself.
Written by the importer, read by drift; nothing generated depends on it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from codegen.source.diagnostics import Position
from codegen.source.node import Node

KEY = "cells"
VALUE = "value"  # the section of a cell in a table of values

Cells = dict[str, Node]  # by name: SECTION FIELD, or SECTION OBJECT/FIELD, or value FIELD/VALUE


@dataclass(frozen=True)
class CellChange:
    """`place` is None where the cell states nothing any more."""

    cell: str
    old: str
    new: str
    place: Position | None

    @property
    def field(self) -> str:
        return _field(self.cell)


def of_operation(tables: Node | None, operation: str) -> Cells | None:
    """Those of an operation's page; None where no table has any."""
    node = tables
    for key in (KEY, operation):
        node = node.get(key) if node is not None else None
    return dict(node.items()) if node is not None else None


def changes(new: Cells, old: Cells) -> Iterator[CellChange]:
    """What the cells `new` state otherwise; what an object is called makes no difference."""
    come = {cell: node for cell, node in new.items() if cell not in old}
    gone = {cell: node for cell, node in old.items() if cell not in new}
    for cell, node in list(come.items()):
        twin = next((one for one in gone if _alike(one) == _alike(cell) and gone[one].value == node.value), None)
        if twin is not None:
            del come[cell], gone[twin]
    for cell, node in new.items():
        before = old.get(cell)
        if cell in come or (before is not None and before.value != node.value):
            yield CellChange(cell, str(before.value) if before is not None else "", str(node.value), node.position)
    for cell, node in gone.items():
        yield CellChange(cell, str(node.value), "", None)


def _alike(cell: str) -> tuple[str, str]:
    return cell.partition(" ")[0], _field(cell)


def _field(cell: str) -> str:
    return cell.partition(" ")[2].rpartition("/")[2]
