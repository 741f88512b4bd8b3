"""Compares two descriptions: the whole API, then operations, then the types that they reach."""

from __future__ import annotations

from codegen.binding.capi import CDocument, CEnum, CObject, CUnion
from codegen.compare.change import Change
from codegen.compare.cnames import compare_item_names, compare_names
from codegen.compare.document import compare_document
from codegen.compare.enums import compare_enums
from codegen.compare.ledger import Ledger, Place
from codegen.compare.members import compare_documents, compare_objects
from codegen.compare.operations import compare_operations
from codegen.compare.parameters import wire_names
from codegen.compare.refused import compare_refused
from codegen.compare.renames import pair_operations, pair_types
from codegen.compare.security import compare_schemes
from codegen.compare.servers import compare_servers
from codegen.compare.snapshot import Snapshot, page_of
from codegen.compare.unions import compare_unions


def compare(old: Snapshot, new: Snapshot) -> tuple[Change, ...]:
    """All changes, in the order of the new description."""
    pairs = pair_operations(old, new)
    ledger = Ledger(old, new, pair_types(old, new, pairs))
    compare_document(ledger)
    compare_servers(ledger)
    compare_schemes(ledger)
    compare_operations(ledger, pairs)
    compare_refused(ledger, pairs)
    compare_names(ledger, pairs)
    _types(ledger)
    _unused(ledger)
    return ledger.changes()


def _types(ledger: Ledger) -> None:
    old, new = ledger.old, ledger.new
    wires = [wire_names(side.api) for side in (old, new)]
    for name, other in ledger.types.items():
        one, two = old.types[name], new.types[other]
        roles = old.roles.get(name, frozenset()) | new.roles.get(other, frozenset())
        place = Place(two.schema, other, new.place(two), roles, page_of(new.schemas.get(other)))
        if name != other:
            message = f"the C type {name} is now called {other}"
            ledger.add("type-renamed", place, message, old=name, new=other, renamed_from=name)
        else:
            compare_item_names(ledger, place, one, two)
        if isinstance(one, CObject) and isinstance(two, CObject):
            compare_objects(ledger, one, two, (wires[0].get(name, {}), wires[1].get(other, {})))
        elif isinstance(one, CEnum) and isinstance(two, CEnum):
            compare_enums(ledger, one, two)
        elif isinstance(one, CUnion) and isinstance(two, CUnion):
            compare_unions(ledger, one, two)
        elif isinstance(one, CDocument) and isinstance(two, CDocument):
            compare_documents(ledger, one, two)


def _unused(ledger: Ledger) -> None:
    """Types that no operation has: the enumerations of codes of errors. Others are told of where they are used."""
    known = (set(ledger.types), set(ledger.types.values()))
    for side, paired, how in ((ledger.old, known[0], "removed"), (ledger.new, known[1], "added")):
        for name, item in side.types.items():
            if isinstance(item, CEnum) and name not in paired and not side.roles.get(name):
                place = Place(item.schema, name, side.place(item), frozenset(), page_of(side.schemas.get(name)))
                ledger.add(f"type-{how}", place, f"the C type {name} was {how}")
