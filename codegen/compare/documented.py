"""Compares which operations have a member of a record that several share: as a whole, and at the places where the
record stands in a member."""

from __future__ import annotations

from codegen.api import walk
from codegen.api.constraints import Elsewhere
from codegen.api.types import Field, Record, Ref
from codegen.compare.ledger import Ledger, Place
from codegen.compare.snapshot import Snapshot


def documented_changes(ledger: Ledger, place: Place, what: str, keys: tuple[str, str], old: Field, new: Field) -> None:
    """Of operations that have the record on both sides; `keys` are those of the record there."""
    before, after = (side.users.get(key, frozenset()) for side, key in zip((ledger.old, ledger.new), keys))
    both = before & after
    one, other = both & (set(old.documented) or before), both & (set(new.documented) or after)
    for operation in sorted(one ^ other):
        _add(ledger, place, what, operation, is_now=operation in other)
    lost, left_out = _elsewhere(old), _elsewhere(new)
    inner = _members(ledger.old, old) & _members(ledger.new, new)
    for member, operation in sorted(lost ^ left_out):
        if operation in both and member in inner:
            _add(ledger, place, f"{what}.{member}", operation, is_now=(member, operation) in lost)


def _add(ledger: Ledger, place: Place, what: str, operation: str, is_now: bool) -> None:
    rule, word = ("documented-added", "is now") if is_now else ("documented-removed", "is no longer")
    ledger.add(rule, place, f"{what} {word} a member for {operation}, which shares the record")


def _elsewhere(field: Field) -> set[tuple[str, str]]:
    """Members that the record has, but not here, with the operations."""
    return {
        (member, operation)
        for each in field.use.constraints
        if isinstance(each, Elsewhere)
        for member in each.members
        for operation in each.operations
    }


def _members(side: Snapshot, field: Field) -> set[str]:
    """Of the record that stands here, itself or in a list or a map."""
    target = walk.innermost(field.use).type
    record = side.definitions.get(target.name) if isinstance(target, Ref) else None
    return {inner.name for inner in record.fields} if isinstance(record, Record) else set()
