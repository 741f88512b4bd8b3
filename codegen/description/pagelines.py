"""Which line of which page each fact of a description comes from: a table in the file beside it (pagetable).

It is `lines: {ADDRESS: {POINTER: LINE}}`. A fact that the table does not name stands on the line of the one that it
is part of. Lines are those of the page as Markdown. Written by the importer, read by diff; nothing generated depends on
it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from codegen.source.diagnostics import Position
from codegen.source.node import Node

KEY = "lines"
_ROOMS = (("paths",), ("components", "parameters"), ("components", "schemas"))
# Examples have the line on which they begin.
_WHOLE = frozenset(("example", "examples"))

Table = dict[str, dict[str, int]]


def table(root: Node, addresses: Mapping[str, str]) -> Table:
    """The table of a description whose nodes still have the places of pages. `addresses`: of pages, by file."""
    found: Table = {}

    def note(pointer: str, place: Position, above: tuple[str, int]) -> tuple[str, int]:
        address = addresses.get(place.file, "")
        if not address or (address, place.line) == above:
            return above
        found.setdefault(address, {})[pointer] = place.line
        return address, place.line

    def visit(node: Node, pointer: str, above: tuple[str, int]) -> None:
        for key, child in _children(node):
            if key == "$ref":  # a node of the type that it leads to
                continue
            inner = f"{pointer}/{_escaped(key)}"
            here = note(inner, child.position, above)
            if key not in _WHOLE:
                visit(child, inner, here)

    for inside, pointer in _rooms(root):
        visit(inside, pointer, ("", 0))
    return found


def places(tables: Node | None, *documents: Node) -> dict[Position, Position]:
    """The place in a page of every place in the documents, as far as the table tells. Where both a description and
    what overlays made of it are given, the later one decides."""
    found: dict[Position, Position] = {}
    by_pointer = _by_pointer(tables)
    for root in documents:
        for inside, pointer in _rooms(root) if by_pointer else ():
            _places(inside, pointer, None, by_pointer, found)
    return found


def _places(
    node: Node, pointer: str, above: Position | None, by_pointer: dict[str, Position], found: dict[Position, Position]
) -> None:
    for key, child in _children(node):
        inner = f"{pointer}/{_escaped(key)}"
        here = by_pointer.get(inner, above)
        if here is not None:
            found[child.position] = here
            if key in node.key_positions:
                found[node.key_positions[key]] = here
        _places(child, inner, here, by_pointer, found)


def _rooms(root: Node) -> Iterator[tuple[Node, str]]:
    for path in _ROOMS:
        inside: Node | None = root
        for key in path:
            inside = inside.get(key) if inside is not None else None
        if inside is not None:
            yield inside, "/" + "/".join(path)


def _by_pointer(tables: Node | None) -> dict[str, Position]:
    lines = tables.get(KEY) if tables is not None else None
    found = {}
    for address, entries in lines.items() if lines is not None else ():
        for pointer, line in entries.items():
            if line.kind == "integer" and line.value >= 1:  # type: ignore[operator]
                found[pointer] = Position(address + ".md", line.value, 1)  # type: ignore[arg-type]
    return found


def _children(node: Node) -> list[tuple[str, Node]]:
    if isinstance(node.value, list):
        return [(str(at), child) for at, child in enumerate(node.value)]
    return list(node.items())


def _escaped(key: str) -> str:
    return key.replace("~", "~0").replace("/", "~1")
