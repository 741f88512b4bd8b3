"""What documentation pages say now against a description: every fact that was added, removed or changed.

Both sides are laid out as items with facts (drift_layout), compared operation by operation (drift_facts, drift_renames,
drift_cells), and what is the same fact in several places is told once (drift_groups). A page that says what an overlay
already corrected does not count as drift.

In which order rows and values stand is no fact of the API, so drift is silent about it. The description follows its
pages all the same, because members of structs and numbers of enumerators follow the description (LAYOUT.md): what
another order does to programs, diff says when it is taken over.
"""

from __future__ import annotations

from codegen.compare.drift_cells import cell_facts
from codegen.compare.drift_facts import Comparison
from codegen.compare.drift_groups import Fact, grouped
from codegen.compare.drift_layout import Operation, items, operations
from codegen.description import pagecells
from codegen.findings import Finding
from codegen.source.diagnostics import Position
from codegen.source.node import Node


def compare(
    pages: Node,
    base: Node,
    merged: Node,
    whole: Position | None = None,
    tables: tuple[Node | None, Node | None] = (None, None),
    unread: frozenset[str] = frozenset(),
) -> list[Finding]:
    """What differs between the description made of pages and `base`, except where `merged`, which is `base` with its
    overlays, agrees with the pages. With `whole`, operations that no page describes count as removed, at that place.
    `tables` are those about the pages (see pagetable) of the new pages and of the description.
    `unread` are the addresses of pages that could not be read: their operations are not removed."""
    documented = operations(base)
    corrected = {(one.method, one.path): one for one in operations(merged)}
    found: list[Fact] = []
    matched: set[tuple[str, str]] = set()
    for one, twin in _pairs(operations(pages), documented):
        if twin is None:
            words = f"{one.method.upper()} {one.path} ({one.id}) is not in the description"
            found.append(Fact("operation-added", one.place, one.id, "", words, new=f"{one.method} {one.path}"))
            continue
        matched.add((twin.method, twin.path))
        fixed = corrected.get((twin.method, twin.path), twin)
        comparison = Comparison(one, twin, items(pages, one), items(base, twin), items(merged, fixed))
        found += comparison.run()
        new, old = pagecells.of_operation(tables[0], one.id), pagecells.of_operation(tables[1], twin.id)
        if new is not None and old is not None:
            found += cell_facts(comparison, new, old)
    if whole is not None:
        for one in documented:
            if (one.method, one.path) not in matched and one.address not in unread:
                words = f"no page describes {one.method.upper()} {one.path} ({one.id})"
                found.append(Fact("operation-removed", whole, one.id, "", words, old=f"{one.method} {one.path}"))
    return grouped(found)


def _pairs(pages: list[Operation], documented: list[Operation]) -> list[tuple[Operation, Operation | None]]:
    """Every operation of the pages with the one that it was: by method and path, then by page or title elsewhere."""
    by_key = {(one.method, one.path): one for one in documented}
    pairs = [(one, by_key.get((one.method, one.path))) for one in pages]
    matched = {(twin.method, twin.path) for _, twin in pairs if twin is not None}
    found = []
    for one, twin in pairs:
        if twin is None:
            loose = [other for other in documented if (other.method, other.path) not in matched]
            twin = next((other for other in loose if _is_same_page(one, other)), None)
            if twin is not None:
                matched.add((twin.method, twin.path))
        found.append((one, twin))
    return found


def _is_same_page(one: Operation, other: Operation) -> bool:
    return bool(one.address and other.address == one.address) or other.id == one.id
