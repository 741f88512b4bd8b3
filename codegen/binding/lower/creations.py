"""Which requests may create something anew each time they are sent, found through all that they are made of.

Objects and unions by their keys in the Api.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping

from codegen.api import walk
from codegen.api.types import Use
from codegen.binding.capi import CCreation, CDocument, CMember, CObject, CUnion


class Creations:
    def __init__(self, objects: Mapping[str, CObject], unions: Mapping[str, CUnion], requests: Iterable[Use]) -> None:
        """`requests`: the bodies of operations that may be repeated."""
        self._objects = objects
        self._requests = tuple(requests)
        self._leads = {key: [inner for use in _uses(item) for inner in walk.refs(use)] for key, item in objects.items()}
        for key, union in unions.items():
            self._leads[key] = [inner for branch in union.branches for inner in walk.refs(branch.element.use)]
        self._creating = self._found()

    def of_object(self, key: str, item: CObject) -> CObject:
        if key not in self._creating:
            return item
        members = (*item.members, item.additional) if item.additional is not None else item.members
        found = [creation for member in members if (creation := self._creation(member)) is not None]
        return dataclasses.replace(item, creations=tuple(found))

    def of_union(self, key: str, union: CUnion) -> CUnion:
        if key not in self._creating:
            return union
        found = [
            CCreation(branch.c_name, branch.element.type, branch=branch.constant)
            for branch in union.branches
            if self._creates(branch.element.use)
        ]
        return dataclasses.replace(union, creations=tuple(found))

    def of_document(self, document: CDocument) -> CDocument:
        value = document.value
        if value.use not in self._requests or not self._creates(value.use):
            return document
        return dataclasses.replace(document, creations=(CCreation(value.c_name, value.type),))

    def lists(self, request: Use) -> tuple[str, ...]:
        """The JSON names of the lists by which this request may create something anew."""
        found = [
            f"{member.json_name} without {member.created_without}"
            for key in self._reached(walk.refs(request))
            if key in self._objects
            for member in self._objects[key].members
            if member.created_without
        ]
        return tuple(dict.fromkeys(found))

    def _creates(self, use: Use) -> bool:
        return any(key in self._creating for key in walk.refs(use))

    def _creation(self, member: CMember) -> CCreation | None:
        inner = self._creates(member.use)
        if not inner and not member.created_without:
            return None
        items = next((self._objects[key].members for key in walk.refs(member.use) if key in self._objects), ())
        identifier = next((each for each in items if each.json_name == member.created_without), None)
        return CCreation(member.c_name, member.type, identifier, inner)

    def _reached(self, first: Iterable[str]) -> list[str]:
        found: dict[str, None] = {}
        waiting = list(first)[::-1]
        while waiting:
            key = waiting.pop()
            if key in self._leads and key not in found:
                found[key] = None
                waiting += reversed(self._leads[key])
        return list(found)

    def _found(self) -> set[str]:
        """Those that create something, and those that lead there."""
        outer: dict[str, list[str]] = {}
        sent = self._reached(key for use in self._requests for key in walk.refs(use))
        for key in sent:
            for inner in self._leads[key]:
                outer.setdefault(inner, []).append(key)
        waiting = [
            key
            for key in sent
            if key in self._objects and any(member.created_without for member in self._objects[key].members)
        ]
        found: set[str] = set()
        while waiting:
            key = waiting.pop()
            if key not in found:
                found.add(key)
                waiting += outer.get(key, [])
        return found


def _uses(item: CObject) -> Iterable[Use]:
    yield from (member.use for member in item.members)
    if item.additional is not None:
        yield item.additional.use
