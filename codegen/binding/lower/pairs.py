"""What reads a thing that an operation changes or deletes, what lists such things, and how people call one.

Operations go together by their paths, whatever parameters in these are called; what they answer with decides whether
they do.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain

from codegen.binding import names
from codegen.binding.capi import CDocument, CMember, CObject, COperation, CParameter, ValueKind
from codegen.binding.ccommand import CPair

_PARAMETER = re.compile(r"\{[^{}]*\}")
_CHANGES = ("PATCH", "PUT", "DELETE", "POST")
# What commands begin with that is no part of the thing; of several in a name the first goes.
_VERBS = frozenset(
    "add adjust assign calculate cancel change check clone copy create delete describe download edit fetch find get"
    " list modify patch post purge put query read remove replace reset restore retrieve save search set show start"
    " stop store update upload upsert view write".split()
)


def with_pairs(operations: Sequence[COperation], objects: Mapping[str, CObject]) -> list[COperation]:
    """The same, each that changes or deletes something with what reads it and lists it. `objects` by their C names."""
    readers = [_Reader(each, objects) for each in operations if _is_read(each)]
    found = {each.c_name: pair for each in operations if (pair := _pair(each, readers)) is not None}
    called = _resources([each for each in operations if each.c_name in found], readers)
    return [
        (
            dataclasses.replace(each, pair=dataclasses.replace(found[each.c_name], resource=called[_place(each.path)]))
            if each.c_name in found
            else each
        )
        for each in operations
    ]


def _is_read(operation: COperation) -> bool:
    return operation.method == "GET" and operation.answered == "json" and operation.which is None


class _Reader:
    """An operation that answers with one thing, or with a list of them."""

    def __init__(self, operation: COperation, objects: Mapping[str, CObject]) -> None:
        self.operation = operation
        self.place = _place(operation.path)
        self.in_path = [each.json_name for each in operation.parameters]
        lists = list(_lists(operation))
        self.items = lists[0] if len(lists) == 1 else None
        item = objects.get(self.items[1].target) if self.items is not None else None
        self.item = item.c_name if item is not None else ""
        self.item_members = item.members if item is not None else ()
        response = operation.response
        self.one = response if isinstance(response, CObject) and operation.paging is None else None

    def goes_with(self, change: COperation) -> bool:
        """Whether whoever makes the change has all that this one asks for."""
        given = {(field.name, field.location) for field in change.fields}
        return all((field.name, field.location) in given for field in self.operation.fields if field.member.required)


def _lists(operation: COperation) -> Iterator[tuple[str, CMember]]:
    """The members of an answer that are lists of objects, by their names; "" where the answer itself is one."""
    if operation.paging is not None:
        yield operation.paging.items.json_name, operation.paging.items
        return
    response = operation.response
    members: tuple[CMember, ...] = ()
    if isinstance(response, CObject):
        members = response.members
    elif isinstance(response, CDocument):
        members = (response.value,)
    for member in members:
        if member.type.shape == "list" and member.type.item is not None and member.type.item.type.shape == "object":
            yield (member.json_name if isinstance(response, CObject) else ""), member


def _pair(change: COperation, readers: Sequence[_Reader]) -> CPair | None:
    if change.method not in _CHANGES:
        return None
    read = _read(change, readers)
    found = _listed(change, read, readers)
    known = read.one.members if read is not None and read.one is not None else found[0].item_members if found else ()
    if not known or (change.method == "POST" and not _says_more_of(change, known)):
        return None
    pair = CPair(resource="", read=read.operation.c_name if read is not None else "")
    if found is None:
        return pair
    reader, list_id = found
    member = reader.items[0] if reader.items is not None else ""
    return dataclasses.replace(pair, listed=reader.operation.c_name, list_member=member, list_id=list_id)


def _read(change: COperation, readers: Iterable[_Reader]) -> _Reader | None:
    """What answers with the thing at the same place; of several one that asks for no more than the change has."""
    place = _place(change.path)
    found = [each for each in readers if each.place == place and each.one is not None]
    return next(chain((each for each in found if each.goes_with(change)), found), None)


def _says_more_of(change: COperation, known: Iterable[CMember]) -> bool:
    """Whether a POST changes what is read, and does not add something to it: all that it says is part of that."""
    if not isinstance(change.request, CObject):
        return False
    shapes = {member.json_name: member.type.shape for member in known}
    said = [member for member in change.request.members if not member.write_only]
    return bool(said) and all(shapes.get(each.json_name) == each.type.shape for each in said)


def _listed(change: COperation, read: _Reader | None, readers: Iterable[_Reader]) -> tuple[_Reader, str] | None:
    """What lists such things: a step above; or anywhere, if it is the only one that has what is read. With the member
    of an item that has the value of the last parameter in the path."""
    head, _, last = _place(change.path).rpartition("/")
    if last != "{}" or not change.parameters:
        return None
    one = read.one.c_name if read is not None and read.one is not None else ""
    lists = [each for each in readers if each.item and one in ("", each.item)]
    names_above = [each.json_name for each in change.parameters][:-1]
    above = [each for each in lists if each.place == head]
    elsewhere = [each for each in lists if one and each.in_path == names_above]
    for reader in above or (elsewhere if len(elsewhere) == 1 else []):
        list_id = _list_id(change.parameters[-1], reader)
        if list_id:
            return reader, list_id
    return None


def _list_id(parameter: CParameter, reader: _Reader) -> str:
    """The member of an item that is called as the parameter is, or as its last word, or `id`: of the parameter's type,
    or a number where that is a text."""
    last = names.snake(parameter.json_name).rpartition("_")[2]
    called = (parameter.json_name, last, "id")
    wanted = _as_text(parameter.kind)
    members = {member.json_name: _as_text(member.type.shape) for member in reader.item_members}
    same = (name for name in called if members.get(name) == wanted)
    number = (name for name in called if wanted == "string" and members.get(name) == "integer")
    return next(chain(same, number), "")


def _as_text(kind: ValueKind) -> str:
    return "string" if kind == "enum" else kind if kind in ("string", "integer") else ""


def _place(path: str) -> str:
    return _PARAMETER.sub("{}", path)


def _resources(changes: Sequence[COperation], readers: Iterable[_Reader]) -> dict[str, str]:
    """How people call what is at a place: what commands about it have behind their verbs, the shortest; each but
    once."""
    called: dict[str, list[str]] = {}
    for each in chain(changes, (reader.operation for reader in readers if reader.one is not None)):
        called.setdefault(_place(each.path), []).append(_thing(each.command))
    found: dict[str, str] = {}
    for place in dict.fromkeys(_place(each.path) for each in changes):
        known = sorted(filter(None, dict.fromkeys(called[place])), key=len) or [_last_word(place)]
        free = [name for name in known if name not in found.values()]
        number = 2
        while not free:
            free = [name for name in (f"{known[0]}-{number}",) if name not in found.values()]
            number += 1
        found[place] = free[0]
    return found


def _thing(command: str) -> str:
    """A command without its verb; empty where it is nothing else."""
    words = command.split("-")
    verb = next((word for word in words if word in _VERBS), "")
    if verb:
        words.remove(verb)
    return "-".join(words)


def _last_word(place: str) -> str:
    """Of the path, apart from its parameters."""
    segments = (names.kebab(segment) for segment in reversed(place.split("/")))
    return next(filter(None, segments), "thing")
