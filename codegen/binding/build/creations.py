"""Which requests may create something anew each time they are sent, found through all that they are made of."""

from __future__ import annotations

import dataclasses

from codegen.binding.model import Creation, Member, Object, Operation


def with_creations(objects: dict[str, Object], operations: list[Operation]) -> dict[str, Object]:
    """The objects, those with creations that a request reaches which would be repeated otherwise."""
    requests = [str(operation.request) for operation in operations if operation.idempotent and operation.request]
    sent = _reached(objects, requests)
    creating = _creating(objects, sent)
    return {
        c_name: dataclasses.replace(item, creations=_creations(item, creating)) if c_name in creating else item
        for c_name, item in objects.items()
    }


def creating_lists(objects: dict[str, Object], request: str) -> tuple[str, ...]:
    """The JSON names of the lists by which this request may create something anew."""
    found = [
        f"{member.json_name} without {member.created_without}"
        for c_name in _reached(objects, [request])
        for member in objects[c_name].members
        if member.created_without
    ]
    return tuple(dict.fromkeys(found))


def _inner(item: Object, objects: dict[str, Object]) -> list[str]:
    return [member.target for member in item.members if member.target in objects]


def _reached(objects: dict[str, Object], first: list[str]) -> list[str]:
    found: dict[str, None] = {}
    waiting = list(reversed(first))
    while waiting:
        c_name = waiting.pop()
        if c_name in objects and c_name not in found:
            found[c_name] = None
            waiting += reversed(_inner(objects[c_name], objects))
    return list(found)


def _creating(objects: dict[str, Object], sent: list[str]) -> set[str]:
    outer: dict[str, list[str]] = {}
    for c_name in sent:
        for target in _inner(objects[c_name], objects):
            outer.setdefault(target, []).append(c_name)
    waiting = [c_name for c_name in sent if any(member.created_without for member in objects[c_name].members)]
    found: set[str] = set()
    while waiting:
        c_name = waiting.pop()
        if c_name not in found:
            found.add(c_name)
            waiting += outer.get(c_name, [])
    return found


def _creations(item: Object, creating: set[str]) -> tuple[Creation, ...]:
    return tuple(
        Creation(member.c_name, member.type.element, member.type.kind == "object list", _condition(member, creating))
        for member in item.members
        if member.created_without or member.target in creating
    )


def _condition(member: Member, creating: set[str]) -> str:
    inner = [f"{member.target}_creates(item)"] if member.target in creating else []
    return " || ".join([*([member.lacks] if member.lacks else []), *inner])
