"""What documentation pages say now against a description: every fact that was added, removed or changed.

Both sides are laid out as items with facts (drift_layout). A page that says what an overlay already corrected does not
count as drift.
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.description import pagecells
from codegen.source.diagnostics import Position
from codegen.compare.order import kept_order
from codegen.compare.drift_layout import LIMITS, Item, Operation, items, operations
from codegen.findings import WARNING, Finding
from codegen.description.pagecells import Cells
from codegen.source.node import Node

# Names of facts, where kinds of findings call them otherwise.
_KINDS = {
    "readOnly": "read-only",
    "writeOnly": "write-only",
    "text": "title",
    "choice": "scopes",
    "url": "server",
    "scheme": "authentication",
}
_AUTHENTICATION = "authentication"  # what the header Authorization comes to
# Facts that do not follow from the type.
_BESIDE_TYPE = ("required", "readOnly", "writeOnly", "deprecated")


def compare(pages: Node, base: Node, merged: Node, whole: Position | None = None) -> list[Finding]:
    """What differs between the description made of pages and `base`, except where `merged`, which is `base` with its
    overlays, agrees with the pages. With `whole`, operations that no page describes count as removed, at that place."""
    documented = operations(base)
    corrected = {(one.method, one.path): one for one in operations(merged)}
    matched: set[tuple[str, str]] = set()
    found: list[Finding] = []
    pairs: list[tuple[Operation, Operation | None]] = []
    rest = operations(pages)
    for one in rest:
        twin = next((other for other in documented if (other.method, other.path) == (one.method, one.path)), None)
        pairs.append((one, twin))
        if twin is not None:
            matched.add((twin.method, twin.path))
    for one, twin in pairs:
        if twin is None:  # the same page or title, elsewhere
            twin = next(
                (
                    other
                    for other in documented
                    if (other.method, other.path) not in matched
                    and ((one.address and other.address == one.address) or other.id == one.id)
                ),
                None,
            )
            if twin is None:
                message = f"{one.method.upper()} {one.path} ({one.id}) is not in the description"
                found.append(
                    _finding("operation-added", one.place, message, one.id, "", new=f"{one.method} {one.path}")
                )
                continue
            matched.add((twin.method, twin.path))
        fixed = corrected.get((twin.method, twin.path), twin)
        comparison = _Comparison(one, twin, items(pages, one), items(base, twin), items(merged, fixed))
        found += comparison.run()
        found += comparison.cells(pagecells.of_operation(pages, one.id), pagecells.of_operation(base, twin.id))
    if whole is not None:
        for one in documented:
            if (one.method, one.path) not in matched:
                message = f"no page describes {one.method.upper()} {one.path} ({one.id})"
                found.append(_finding("operation-removed", whole, message, one.id, "", old=f"{one.method} {one.path}"))
    return found


def _finding(
    kind: str, place: Position, message: str, operation: str, key: str, name: str = "", old: str = "", new: str = ""
) -> Finding:
    change = kind.rpartition("-")[2]
    details = {"operation": operation, "change": change, "path": key, "field": name}
    return Finding(
        kind,
        place,
        message,
        WARNING,
        subject=f"{operation}.{key}".strip("."),
        old=old,
        new=new,
        details=tuple((key, value) for key, value in details.items() if value),
    )


class _Comparison:
    """One operation as the page has it, as the description has it, and as overlays correct that."""

    def __init__(
        self, page: Operation, base: Operation, new: dict[str, Item], old: dict[str, Item], fixed: dict[str, Item]
    ) -> None:
        self._page, self._base = page, base
        self._new, self._old, self._fixed = new, old, fixed
        self._found: list[Finding] = []
        self._told: set[tuple[str, Position, str, str, str]] = set()
        self._different: set[str] = set()  # names of what the page says otherwise, corrected or not

    def run(self) -> list[Finding]:
        page, base = self._page, self._base
        if page.path != base.path:
            self._add(
                "path-changed",
                page.place,
                f"the path {base.path} is now {page.path}",
                "path",
                "path",
                base.path,
                page.path,
            )
        if page.method != base.method:
            self._add(
                "method-changed",
                page.place,
                f"the method {base.method.upper()} is now {page.method.upper()}",
                "method",
                "method",
                base.method,
                page.method,
            )
        self._removed()
        added: set[str] = set()
        for key, item in self._new.items():
            before, fixed = self._old.get(key), self._fixed.get(key)
            if before is None:
                self._different.add(item.name)
            if before is None and fixed is None:
                added.add(key)
                if item.parent not in added:
                    message = f"{self._said(item)} added{_in_words(item)}"
                    self._add(f"{item.what}-added", item.place, message, key, item.name, new=item.facts.get("type", ""))
            else:
                known = before or fixed
                assert known is not None
                if item.inside is not None and known.inside is None:
                    added.add(key)  # what it holds has come with its type
                self._compare(item, known, fixed)
        self._order()
        return self._found

    def cells(self, new: Cells | None, old: Cells | None) -> Iterator[Finding]:
        """What cells of the page state otherwise where no fact tells it; after `run`."""
        for change in pagecells.changes(new, old) if new is not None and old is not None else ():
            name = change.field
            if name == "Authorization" and (_AUTHENTICATION in self._different or not (change.old and change.new)):
                continue  # pages may leave it out
            if name in self._different:
                continue
            rows = (item.place for item in self._new.values() if item.name == name)
            place = change.place if change.place is not None else next(rows, self._page.place)
            was, now = _short(change.old or "nothing"), _short(change.new or "nothing")
            message = f'{self._page.id}: the description of "{name}" named {was}, it names {now}'
            yield _finding("cell-changed", place, message, self._page.id, change.cell, name, change.old, change.new)

    def _removed(self) -> None:
        gone: set[str] = set()
        for key, item in self._old.items():
            now = self._new.get(key)
            if now is not None and item.inside is not None and now.inside is None:
                gone.add(key)  # what it held has gone with its type
            if now is None:
                self._different.add(item.name)
            if now is not None or key not in self._fixed:
                continue
            if item.parent not in gone:
                place = self._place_of_what_holds(item)
                message = f"{self._said(item)} removed"
                self._add(f"{item.what}-removed", place, message, key, item.name, old=item.facts.get("type", ""))
            gone.add(key)

    def _place_of_what_holds(self, item: Item) -> Position:
        """Parameters are held by nothing: then it is where those beside it begin."""
        holder = self._new.get(item.parent)
        if holder is not None:
            return holder.inside or holder.place
        beside = (one.place for one in self._new.values() if item.parent and one.parent == item.parent)
        return min(beside, default=self._page.place)

    def _order(self) -> None:
        """Fields in another order: they are members of a struct in C, whose places matter."""
        for parent in dict.fromkeys(item.parent for item in self._new.values()):
            orders = [_keys_within(side, parent) for side in (self._new, self._old, self._fixed)]
            places = {key: at for at, key in enumerate(orders[1])}
            now = [key for key in orders[0] if key in places]
            kept = set(now)
            if now == [key for key in orders[2] if key in kept]:
                continue
            ranks = [places[key] for key in now]
            stayed = kept_order(ranks)
            for at, key in enumerate(now):
                if at not in stayed:
                    item = self._new[key]
                    after = f"after {self._new[now[at - 1]].name}" if at else "first"
                    before = f"after {self._old[orders[1][ranks[at] - 1]].name}" if ranks[at] else "first"
                    message = f"{self._said(item)} now stands {after}, it stood {before}"
                    self._add("order-changed", item.place, message, key, item.name, before, after)

    def _add(self, kind: str, place: Position, message: str, key: str, name: str, old: str = "", new: str = "") -> None:
        """One place of a page may describe several fields, where objects are shared: it is told once."""
        if (kind, place, name, old, new) in self._told and place.line > 1:
            return
        self._told.add((kind, place, name, old, new))
        self._found.append(_finding(kind, place, f"{self._page.id}: {message}", self._page.id, key, name, old, new))

    def _said(self, item: Item) -> str:
        parent = item.parent.partition(".")
        holder = f" of {item.parent}" if parent[2] else (f" of the {item.parent}" if item.parent else "")
        return f'{item.what} "{item.name}"{holder}'

    def _compare(self, item: Item, before: Item, fixed: Item | None) -> None:
        if (item.facts, item.members) != (before.facts, before.members):
            self._different.add(item.name)
        kinds = item.facts.get("type"), before.facts.get("type"), fixed.facts.get("type") if fixed is not None else None
        is_retyped = kinds[0] not in kinds[1:]
        if is_retyped:
            was, now = kinds[1] or "none", kinds[0] or "none"
            message = f"type of {self._said(item)} was {was}, is now {now}"
            self._add("type-changed", item.place, message, item.key, item.name, was, now)
        for name in dict.fromkeys((*before.facts, *item.facts)):
            old, new = before.facts.get(name, ""), item.facts.get(name, "")
            if old == new or (fixed is not None and fixed.facts.get(name, "") == new):
                continue
            if is_retyped and name not in _BESIDE_TYPE:  # it follows from the type
                continue
            self._fact(item, name, old, new)
        if not is_retyped:
            self._members(item, before, fixed)

    def _fact(self, item: Item, name: str, old: str, new: str) -> None:
        if name == "value":
            message = f"the example of the {item.parent} changed"
            self._add("example-changed", item.place, message, item.key, item.name, _short(old), _short(new))
            return
        kind = "limit-changed" if name in LIMITS else f"{_KINDS.get(name, name)}-changed"
        label = {"text": "the title", "url": "the server", "scheme": "the authentication"}.get(name)
        label = label or f"{name} of {self._said(item)}"
        message = f"{label} was {_short(old or 'none')}, is now {_short(new or 'none')}"
        self._add(kind, item.place, message, item.key, item.name, old, new)

    def _members(self, item: Item, before: Item, fixed: Item | None) -> None:
        what = "scope" if item.what == "scopes" else "value"
        where = "" if item.what == "scopes" else f" of {self._said(item)}"
        for text in before.members:
            if text not in item.members and (fixed is None or text in fixed.members):
                self._add(f"{what}-removed", item.place, f"{what} {text}{where} removed", item.key, item.name, old=text)
        for text in item.members:
            if text not in before.members and (fixed is None or text not in fixed.members):
                self._add(f"{what}-added", item.place, f"{what} {text}{where} added", item.key, item.name, new=text)
        if what == "scope":
            return
        now = [text for text in item.members if text in before.members]
        were = [[text for text in one.members if text in now] for one in (before, fixed) if one is not None]
        if now not in were:
            message = f"the values{where} stand in another order"
            self._add("order-changed", item.place, message, item.key, item.name, ", ".join(were[0]), ", ".join(now))


def _keys_within(side: dict[str, Item], parent: str) -> list[str]:
    """The keys of fields and query parameters that one item holds, in their order."""
    return [
        key
        for key, item in side.items()
        if item.parent == parent and item.what in ("field", "parameter") and parent != "path"
    ]


def _in_words(item: Item) -> str:
    kind = item.facts.get("type", "")
    return f" ({kind})" if kind else ""


def _short(text: str) -> str:
    return text if len(text) <= 120 else text[:117] + "..."
