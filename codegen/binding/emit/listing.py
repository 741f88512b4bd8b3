"""All types and functions that a program may name, one a line, sorted: a change of a name is one changed line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import is_dataclass

from codegen.binding.capi import CApi, CContainer, CDocument, CEnum, CObject, COperation, CUnion
from codegen.binding.spelling import Names

_TABLES = frozenset({"api", "batch", "oac_type", "operation", "schemes", "servers"})  # constants
_OF_MAPS = frozenset({"entry", "find"})


def listing(api: CApi) -> str:
    found = {name for each in (api, *([api.batch] if api.batch is not None else [])) for name in _of(each)}
    types: tuple[CContainer | CDocument | CEnum | CObject | COperation | CUnion, ...]
    types = (*api.objects, *api.enums, *api.documents, *api.unions, *api.containers, *api.operations)
    for item in types:
        found.add(item.c_name)
        found.update(_of(item))
    found.update(branch.of for union in api.unions for branch in union.branches)
    return "".join(f"{name}\n" for name in sorted(found))


def symbols(api: CApi) -> str:
    """What the library exports, one a line, sorted."""
    found = {symbol for each in (api, *([api.batch] if api.batch is not None else [])) for symbol in _exported(each)}
    found.update(operation.c_name for operation in api.operations)
    types = (*api.objects, *api.enums, *api.documents, *api.unions, *api.containers, *api.operations)
    for item in types:
        found.update(_exported(item))
    return "".join(f"{name}\n" for name in sorted(found))


def _exported(item: object, depth: int = 1) -> Iterator[str]:
    for name in _fields(item):
        inner = getattr(item, name)
        if isinstance(inner, Names):
            yield from (getattr(inner, each) for each in inner.EXPORTED)
        elif depth and is_dataclass(inner):
            yield from _exported(inner, depth - 1)


def _of(item: object, depth: int = 1) -> Iterator[str]:
    """What goes with a type, an operation, or the iterator of one."""
    left_out = _TABLES if not isinstance(item, CContainer) or item.is_map else _TABLES | _OF_MAPS
    for name in _fields(item):
        inner = getattr(item, name)
        if isinstance(inner, Names):
            yield from (getattr(inner, each) for each in _fields(inner) if not each.isupper() and each not in left_out)
        elif depth and is_dataclass(inner):
            yield from _of(inner, depth - 1)


def _fields(item: object) -> tuple[str, ...]:
    """As dataclasses.fields has them; that takes longer, and all of them have slots."""
    return getattr(item, "__slots__", ())
