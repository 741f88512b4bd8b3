"""Which operations, types, members and values are the same under another name. Nothing is guessed from a name alone."""

from __future__ import annotations

import difflib
from collections.abc import Hashable, Sequence
from typing import Any, TypeVar

from codegen.compare.snapshot import Key, Snapshot
from codegen.binding.capi import CEnum, CMember, CObject
from codegen.source.words import words

T = TypeVar("T")
Types = dict[str, str]  # C name in the old description -> C name in the new one

_CLOSE = 0.6


def closeness(one: str, other: str) -> float:
    """From 0 to 1: how alike two names are, letter by letter or word by word."""
    letters = difflib.SequenceMatcher(None, one.lower(), other.lower()).ratio()
    left, right = {word.lower() for word in words(one)}, {word.lower() for word in words(other)}
    shared = len(left & right) / max(len(left | right), 1)
    return max(letters, shared)


def kept_order(order: Sequence[Any]) -> set[int]:
    """Indexes of a longest ascending run within `order` (ranks): what stayed where it was relative to the others."""
    best: list[list[int]] = []
    for at, rank in enumerate(order):
        before: list[int] = max((run for run in best if order[run[-1]] < rank), key=len, default=[])
        best.append([*before, at])
    return set(max(best, key=len, default=[]))


def pair_operations(old: Snapshot, new: Snapshot) -> dict[Key, Key]:
    """By path and method; what is left by operationId; what is left by C name."""
    pairs = {key: key for key in old.nodes if key in new.nodes}
    for name in ("id", "c_name"):
        gone = {getattr(item, name): key for key, item in old.operations.items() if key not in pairs}
        fresh = {getattr(item, name): key for key, item in new.operations.items() if key not in pairs.values()}
        pairs.update({key: fresh[text] for text, key in gone.items() if text in fresh})
    return pairs


def pair_types(old: Snapshot, new: Snapshot, operations: dict[Key, Key]) -> Types:
    """Types with the same C name are the same; then those in the same place; then those with equal content."""
    olds, news = old.types(), new.types()
    pairs = {name: name for name, item in olds.items() if name in news and type(news[name]) is type(item)}
    _pair_places(old, new, operations, pairs)
    gone = [name for name in olds if name not in pairs]
    fresh = [name for name in news if name not in set(pairs.values())]
    for name in gone:
        same = [other for other in fresh if _content(olds[name]) == _content(news[other])]
        others = [other for other in gone if _content(olds[other]) == _content(olds[name])]
        if len(same) == 1 and len(others) == 1:
            pairs[name] = same[0]
            fresh.remove(same[0])
    _pair_places(old, new, operations, pairs)
    return pairs


def _content(item: CObject | CEnum) -> Hashable:
    if isinstance(item, CEnum):
        return "enum", tuple(value.text for value in item.values)
    return "object", tuple((member.json_name, member.type.kind) for member in item.members)


def _alike(one: CObject | CEnum, other: CObject | CEnum) -> bool:
    """Half of the larger one's content is in both."""
    left = {entry for entry in _content(one)[1]}  # type: ignore[index]
    right = {entry for entry in _content(other)[1]}  # type: ignore[index]
    return type(one) is type(other) and len(left & right) * 2 >= max(len(left), len(right))


def _pair_places(old: Snapshot, new: Snapshot, operations: dict[Key, Key], pairs: Types) -> None:
    olds, news = old.types(), new.types()
    taken = set(pairs.values())

    def consider(one: str, other: str) -> bool:
        if not one or not other or one in pairs or other in taken or not _alike(olds[one], news[other]):
            return False
        pairs[one] = other
        taken.add(other)
        return True

    for before, after in operations.items():
        if before in old.operations and after in new.operations:
            one, other = old.operations[before], new.operations[after]
            for body, other_body in ((one.request, other.request), (one.response, other.response)):
                if body is not None and other_body is not None:
                    consider(body.c_name, other_body.c_name)
    waiting = list(pairs)
    while waiting:
        name = waiting.pop()
        left, right = olds[name], news[pairs[name]]
        if not isinstance(left, CObject) or not isinstance(right, CObject):
            continue
        members = {member.json_name: member for member in right.members}
        for member in left.members:
            target = members.get(member.json_name)
            if target is not None and consider(member.target, target.target):
                waiting.append(member.target)


def same_type(old: CMember, new: CMember, types: Types) -> bool:
    return old.type.kind == new.type.kind and types.get(old.target, old.target) == new.target


def pair_members(old: CObject, new: CObject, types: Types) -> dict[str, str]:
    """JSON name in the old object -> JSON name in the new one.

    A member under another name is recognized where its C name was kept, or where it has the same type, stands between
    the same neighbours, and its name is close or it is described in the same words.
    """
    names = {member.json_name for member in new.members}
    pairs = {member.json_name: member.json_name for member in old.members if member.json_name in names}
    gone = [member for member in old.members if member.json_name not in pairs]
    fresh = [member for member in new.members if member.json_name not in pairs.values()]
    by_c_name = {member.c_name: member for member in fresh}
    for member in list(gone):
        other = by_c_name.get(member.c_name)
        if other is not None and same_type(member, other, types):
            pairs[member.json_name] = other.json_name
            gone.remove(member)
            fresh.remove(other)
    places = {member.json_name: _neighbours(new.members, member.json_name, set(pairs.values())) for member in fresh}
    found = []
    for member in gone:
        place = tuple(pairs.get(name, name) for name in _neighbours(old.members, member.json_name, set(pairs)))
        for other in fresh:
            if places[other.json_name] == place and _same_or_renamed_type(member, other, types):
                score = closeness(member.json_name, other.json_name)
                words_alike = _words(member) == _words(other) != ""
                if score >= _CLOSE or words_alike:
                    found.append((-score - words_alike, member.json_name, other.json_name))
    for _, name, new_name in sorted(found):
        if name not in pairs and new_name not in pairs.values():
            pairs[name] = new_name
    return pairs


def _same_or_renamed_type(old: CMember, new: CMember, types: Types) -> bool:
    return same_type(old, new, types) or (
        old.type.kind == new.type.kind and bool(old.target) and old.target not in types
    )


def _neighbours(members: Sequence[CMember], name: str, known: set[str]) -> tuple[str, str]:
    """The nearest members before and after that are in both descriptions."""
    names = [member.json_name for member in members]
    at = names.index(name)
    before = next((other for other in reversed(names[:at]) if other in known), "")
    after = next((other for other in names[at + 1 :] if other in known), "")
    return before, after


def _words(member: CMember) -> str:
    """Its own description, without the name in front."""
    text = " ".join(member.doc).partition(": ")[2]
    return "" if text.startswith(member.type.doc) else text
