"""Which requests may create something anew each time they are sent, found through all that they are made of.

Objects by their keys in the Api.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping

from codegen.api import walk
from codegen.api.types import List, Use
from codegen.binding.capi import CCreation, CMember, CObject


def with_creations(objects: dict[str, CObject], requests: Iterable[Use]) -> dict[str, CObject]:
    """The objects, those with creations that one of these requests reaches."""
    first = [key for use in requests for key in walk.refs(use)]
    creating = _creating(objects, _reached(objects, first))
    return {
        key: dataclasses.replace(item, creations=_creations(item, creating, objects)) if key in creating else item
        for key, item in objects.items()
    }


def creating_lists(objects: Mapping[str, CObject], request: CObject) -> tuple[str, ...]:
    """The JSON names of the lists by which this request may create something anew."""
    found = [
        f"{member.json_name} without {member.created_without}"
        for key in _reached(objects, [request.key])
        for member in objects[key].members
        if member.created_without
    ]
    return tuple(dict.fromkeys(found))


def _inner(member: CMember, objects: Mapping[str, CObject]) -> list[str]:
    return [key for key in walk.refs(member.use) if key in objects]


def _reached(objects: Mapping[str, CObject], first: list[str]) -> list[str]:
    found: dict[str, None] = {}
    waiting = first[::-1]
    while waiting:
        key = waiting.pop()
        if key in objects and key not in found:
            found[key] = None
            waiting += [inner for member in reversed(objects[key].members) for inner in _inner(member, objects)]
    return list(found)


def _creating(objects: Mapping[str, CObject], sent: list[str]) -> set[str]:
    outer: dict[str, list[str]] = {}
    for key in sent:
        for member in objects[key].members:
            for inner in _inner(member, objects):
                outer.setdefault(inner, []).append(key)
    waiting = [key for key in sent if any(member.created_without for member in objects[key].members)]
    found: set[str] = set()
    while waiting:
        key = waiting.pop()
        if key not in found:
            found.add(key)
            waiting += outer.get(key, [])
    return found


def _creations(item: CObject, creating: set[str], objects: Mapping[str, CObject]) -> tuple[CCreation, ...]:
    found = []
    for member in item.members:
        inner = next((key for key in _inner(member, objects) if key in creating), "")
        if not inner and not member.created_without:
            continue
        items = objects[_inner(member, objects)[0]].members
        identifier = next((each for each in items if each.json_name == member.created_without), None)
        is_list = isinstance(member.use.type, List)
        c_inner = objects[inner].c_name if inner else ""
        found.append(CCreation(member.c_name, objects[_inner(member, objects)[0]].c_name, is_list, identifier, c_inner))
    return tuple(found)
