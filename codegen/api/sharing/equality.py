"""Groups that are equal: the same members of the same types, of which the same is asked, under the same name."""

from __future__ import annotations

from collections.abc import Hashable, Mapping

from codegen.api.sharing.groups import Groups
from codegen.api.sharing.merging import bare
from codegen.api.types import Definition, Enum, List, Map, Ref, Union, Use


def join_equal(groups: Groups, called: Mapping[str, frozenset[str]], own: frozenset[str]) -> None:
    """`called` tells the members that hold a definition, "" of one that is an answer as a whole; `own` are those that
    stay what they are: requests and resources. What leads to equal types is equal in turn."""
    changed = True
    while changed:
        changed = False
        found: dict[Hashable, list[str]] = {}
        for keys in groups.all():
            if groups.apart.isdisjoint(keys) and own.isdisjoint(keys):
                found.setdefault(_signature(groups, keys), []).append(keys[0])
        for equal in found.values():
            for name in {name for key in equal for name in _names(groups, key, called)}:
                same = [key for key in equal if name in _names(groups, key, called)]
                for key in same[1:]:
                    if groups.of(key) != groups.of(same[0]):
                        groups.join(same[0], key)
                        changed = True


def _names(groups: Groups, key: str, called: Mapping[str, frozenset[str]]) -> frozenset[str]:
    return frozenset().union(*(called.get(each, frozenset({""})) for each in groups.members(key)))


def _signature(groups: Groups, keys: list[str]) -> Hashable:
    return frozenset(_of(groups, groups.definitions[key]) for key in keys)


def _of(groups: Groups, definition: Definition) -> Hashable:
    match definition:
        case Enum():
            return ("enum", definition.open, tuple(value.text for value in definition.values))
        case Union():
            branches = tuple(_use(groups, branch.use) for branch in definition.branches)
            return ("union", definition.discriminant, branches)
    fields = tuple(
        (field.name, field.required, field.read_only, field.created_without, field.zero_means, _use(groups, field.use))
        for field in definition.fields
    )
    additional = _use(groups, definition.additional) if definition.additional is not None else None
    return ("record", definition.closed, fields, additional, bare(definition.constraints))


def _use(groups: Groups, use: Use) -> Hashable:
    match use.type:
        case Ref(name):
            inner: Hashable = groups.of(name)
        case List(item):
            inner = ("list", _use(groups, item))
        case Map(value):
            inner = ("map", _use(groups, value))
        case _:
            inner = use.type
    return inner, use.nullable, bare(use.constraints)
