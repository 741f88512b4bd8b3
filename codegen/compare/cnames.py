"""Compares names that are derived: functions, types and macros that go with a type, lists and maps, and header files.
They change without the description's own ones where one of these takes what they would have been called.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Hashable

from codegen.binding.capi import CContainer, CEnum, CObject, CUnion
from codegen.binding.spelling import GUARD, Names
from codegen.compare.ledger import Ledger, Place
from codegen.compare.snapshot import CItem, Key, Snapshot
from codegen.source.diagnostics import Position


def compare_names(ledger: Ledger, operations: dict[Key, Key]) -> None:
    old, new = ledger.old, ledger.new
    place = Place(new.api.prefix, new.api.prefix, new.root.position)
    _names(ledger, place, old.api.names, new.api.names)
    for before, after in operations.items():
        if before in old.operations and after in new.operations:
            one, other = old.operations[before], new.operations[after]
            if one.c_name == other.c_name:
                here = Place(other.id, other.c_name, new.described[after].place)
                _names(ledger, here, one.names, other.names)
                if one.paging is not None and other.paging is not None:
                    _names(ledger, here, one.paging.names, other.paging.names)
                if one.change is not None and other.change is not None:
                    _names(ledger, here, one.change.names, other.change.names)
                _stem(ledger, here, one.stem, other.stem)
    _containers(ledger)


def compare_item_names(ledger: Ledger, place: Place, old: CItem, new: CItem) -> None:
    """Of a type that has its name still."""
    if isinstance(old, CEnum) and isinstance(new, CEnum):
        _names(ledger, place, old.names, new.names)
    elif isinstance(old, CUnion) and isinstance(new, CUnion):
        _names(ledger, place, old.names, new.names)
    elif not isinstance(old, (CEnum, CUnion)) and not isinstance(new, (CEnum, CUnion)):
        _names(ledger, place, old.names, new.names)
        if isinstance(old, CObject) and isinstance(new, CObject) and old.refs is not None and new.refs is not None:
            _names(ledger, place, old.refs, new.refs)
    _stem(ledger, place, old.stem, new.stem)


def _names(ledger: Ledger, place: Place, old: Names, new: Names) -> None:
    for field in dataclasses.fields(old):
        one, other = getattr(old, field.name), getattr(new, field.name)
        if one == other or one.endswith(GUARD):
            continue
        rule = "inline-name-changed" if field.name in old.INLINE else "name-changed"
        ledger.add(
            "macro-changed" if field.name.isupper() else rule,
            dataclasses.replace(place, symbol=other),
            f"what was called {one} is now called {other}",
            old=one,
            new=other,
            renamed_from=one,
        )


def _stem(ledger: Ledger, place: Place, old: str, new: str) -> None:
    if old != new:
        ledger.add("header-renamed", place, f"the header {old}.h is now called {new}.h", old=f"{old}.h", new=f"{new}.h")


def _containers(ledger: Ledger) -> None:
    """Lists and maps have no names in a description: two of the same items are the same."""
    news = {_made_of(each, {}): each for each in ledger.new.api.containers}
    for old in ledger.old.api.containers:
        new = news.get(_made_of(old, ledger.types))
        if new is None or ledger.types.get(old.home, old.home) != old.home:
            continue
        place = Place(new.c_name, new.c_name, _place(ledger.new, new))
        if old.c_name != new.c_name:
            message = f"the {'map' if new.is_map else 'list'} {old.c_name} is now called {new.c_name}"
            ledger.add("name-changed", place, message, old=old.c_name, new=new.c_name, renamed_from=old.c_name)
        else:
            _names(ledger, place, old.names, new.names)
        if old.c_name == new.c_name and not old.home and not new.home:
            _stem(ledger, place, old.stem, new.stem)


def _made_of(container: CContainer, types: dict[str, str]) -> Hashable:
    found: list[Hashable] = [container.is_map]
    item = container.item
    while item.type.item is not None:
        found += [item.type.shape, item.is_optional]
        item = item.type.item
    target = item.type.target
    return (*found, item.type.shape, item.is_optional, types.get(target, target))


def _place(side: Snapshot, container: CContainer) -> Position:
    item = side.types.get(container.home)
    return side.place(item) if item is not None else container.item.use.place
