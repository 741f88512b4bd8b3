"""Which types are compared with each other: items of lists without equal items, and all that they are made of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from codegen.api.constraints import UniqueItems
from codegen.api.types import Use
from codegen.binding.capi import CDocument, CObject, CUnion
from codegen.binding.forms import CType


def compared(objects: Iterable[CObject], unions: Iterable[CUnion], documents: Iterable[CDocument]) -> dict[str, None]:
    """C names of objects, unions, lists and maps."""
    inner: dict[str, list[CType]] = {item.c_name: [type_ for _, type_ in _of_object(item)] for item in objects}
    inner |= {item.c_name: [type_ for _, type_ in _of_union(item)] for item in unions}
    pairs = [pair for item in objects for pair in _of_object(item)]
    pairs += [pair for union in unions for pair in _of_union(union)]
    pairs += [(document.value.use, document.value.type) for document in documents]
    waiting = [type_.item.type for use, type_ in _levels(pairs) if type_.item is not None and _is_unique(use)]
    found: dict[str, None] = {}
    while waiting:
        type_ = waiting.pop()
        name = type_.c_type if type_.item is not None else type_.target
        if name in found:
            continue
        found[name] = None
        waiting += inner.get(name, ()) if type_.item is None else [type_.item.type]
    return found


def _of_object(item: CObject) -> list[tuple[Use, CType]]:
    members = (*item.members, item.additional) if item.additional is not None else item.members
    return [(member.use, member.type) for member in members]


def _of_union(item: CUnion) -> list[tuple[Use, CType]]:
    return [(branch.element.use, branch.element.type) for branch in item.branches]


def _levels(pairs: Iterable[tuple[Use, CType]]) -> Iterator[tuple[Use, CType]]:
    """What the types are, and what is in them."""
    for use, type_ in pairs:
        yield use, type_
        while type_.item is not None:
            use, type_ = type_.item.use, type_.item.type
            yield use, type_


def _is_unique(use: Use) -> bool:
    return any(isinstance(constraint, UniqueItems) for constraint in use.constraints)
