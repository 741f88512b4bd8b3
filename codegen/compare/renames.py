"""Which operations, types, members and values are the same under another name. Nothing is guessed from a name alone."""

from __future__ import annotations

import difflib
from collections.abc import Hashable, Iterator, Mapping

from codegen.compare.order import MOST_PAIRS, neighbours
from codegen.binding.capi import CDocument, CEnum, CMember, CObject, COperation, CUnion
from codegen.binding.forms import CType
from codegen.compare.snapshot import CItem, Key, Snapshot, members_of, target_of
from codegen.source.words import words

Types = dict[str, str]  # C name in the old description -> C name in the new one

_CLOSE = 0.6


def closeness(one: str, other: str) -> float:
    """From 0 to 1: how alike two names are, letter by letter or word by word."""
    letters = difflib.SequenceMatcher(None, one.lower(), other.lower()).ratio()
    left, right = {word.lower() for word in words(one)}, {word.lower() for word in words(other)}
    shared = len(left & right) / max(len(left | right), 1)
    return max(letters, shared)


def pair_operations(old: Snapshot, new: Snapshot) -> dict[Key, Key]:
    """By path and method; what is left by operationId; what is left by C name."""
    known = {*new.operations, *new.refused}
    pairs = {key: key for key in (*old.operations, *old.refused) if key in known}
    for name in ("id", "c_name"):
        taken = set(pairs.values())
        gone = {getattr(item, name): key for key, item in old.operations.items() if key not in pairs}
        fresh = {getattr(item, name): key for key, item in new.operations.items() if key not in taken}
        pairs.update({key: fresh[text] for text, key in gone.items() if text in fresh})
    return pairs


def pair_types(old: Snapshot, new: Snapshot, operations: dict[Key, Key]) -> Types:
    """Types with the same C name are the same; then those in the same place; then those with equal content."""
    olds, news = old.types, new.types
    pairs = {name: name for name, item in olds.items() if name in news and type(news[name]) is type(item)}
    _pair_places(old, new, operations, pairs)
    taken = set(pairs.values())
    gone = _by_content({name: item for name, item in olds.items() if name not in pairs})
    fresh = _by_content({name: item for name, item in news.items() if name not in taken})
    for content, names in gone.items():
        same = fresh.get(content, [])
        if len(same) == 1 and len(names) == 1:
            pairs[names[0]] = same[0]
    _pair_places(old, new, operations, pairs)
    return pairs


def _by_content(types: Mapping[str, CItem]) -> dict[Hashable, list[str]]:
    found: dict[Hashable, list[str]] = {}
    for name, item in types.items():
        found.setdefault((type(item), _content(item)), []).append(name)
    return found


def _content(item: CItem) -> tuple[Hashable, ...]:
    match item:
        case CEnum(values=values):
            return tuple(value.text for value in values)
        case CUnion(branches=branches):
            return tuple(
                (tuple(tag.meaning for tag in branch.tags), branch.needs, _shape(branch.element.type))
                for branch in branches
            )
    return tuple((member.json_name, _shape(member.type)) for member in members_of(item))


def _shape(type_: CType) -> tuple[Hashable, ...]:
    """What it is from the outside in, whatever the types in it are called."""
    found: list[Hashable] = [type_.shape]
    item = type_.item
    while item is not None:
        found += [item.is_optional, item.type.shape]
        item = item.type.item
    return tuple(found)


def _alike(one: CItem, other: CItem) -> bool:
    """Half of the larger one's content is in both. A document is its operation's, whatever it holds."""
    if type(one) is not type(other) or isinstance(one, CDocument):
        return type(one) is type(other)
    left, right = set(_content(one)), set(_content(other))
    return len(left & right) * 2 >= max(len(left), len(right))


def _pair_places(old: Snapshot, new: Snapshot, operations: dict[Key, Key], pairs: Types) -> None:
    olds, news = old.types, new.types
    taken = set(pairs.values())

    def consider(one: str, other: str) -> bool:
        if one not in olds or other not in news or one in pairs or other in taken:
            return False
        if not _alike(olds[one], news[other]):
            return False
        pairs[one] = other
        taken.add(other)
        return True

    for before, after in operations.items():
        if before in old.operations and after in new.operations:
            for name, other in _places_of(old.operations[before], new.operations[after]):
                consider(name, other)
    waiting = list(pairs)
    while waiting:
        name = waiting.pop()
        for one, other in _inner_places(olds[name], news[pairs[name]]):
            if consider(one, other):
                waiting.append(one)


def _places_of(old: COperation, new: COperation) -> Iterator[tuple[str, str]]:
    for one, other in (
        (old.request, new.request),
        (old.response, new.response),
        (old.params, new.params),
        (old.which, new.which),
    ):
        if one is not None and other is not None:
            yield one.c_name, other.c_name
    parameters = {parameter.json_name: parameter for parameter in new.parameters}
    for parameter in old.parameters:
        same = parameters.get(parameter.json_name)
        if same is not None:
            yield parameter.target, same.target
            if parameter.document is not None and same.document is not None:
                yield parameter.document.c_name, same.document.c_name


def _inner_places(one: CItem, other: CItem) -> Iterator[tuple[str, str]]:
    if isinstance(one, CUnion) and isinstance(other, CUnion):
        branches = {branch.name: branch for branch in other.branches}
        for branch in one.branches:
            if branch.name in branches:
                yield target_of(branch.element.type), target_of(branches[branch.name].element.type)
        return
    members = {member.json_name: member for member in members_of(other)}
    for member in members_of(one):
        target = members.get(member.json_name)
        if target is not None and member.target and target.target:
            yield member.target, target.target


def same_kind(old: CMember, new: CMember) -> bool:
    """Of one shape, whatever the types in it are called."""
    return _shape(old.type) == _shape(new.type)


def same_type(old: CMember, new: CMember, types: Types) -> bool:
    return same_kind(old, new) and types.get(old.target, old.target) == new.target


def pair_members(old: CObject, new: CObject, types: Types) -> dict[str, str]:
    """JSON name in the old object -> JSON name in the new one.

    A member under another name is recognized where its C name was kept, or where it has the same type, stands between
    the same neighbours, and its name is close or it is described in the same words.
    """
    names = {member.json_name for member in new.members}
    pairs = {member.json_name: member.json_name for member in old.members if member.json_name in names}
    taken = set(pairs)
    gone = {member.json_name: member for member in old.members if member.json_name not in pairs}
    fresh = {member.json_name: member for member in new.members if member.json_name not in taken}
    by_c_name = {member.c_name: member for member in fresh.values()}
    for member in list(gone.values()):
        other = by_c_name.get(member.c_name)
        if other is not None and other.json_name in fresh and same_type(member, other, types):
            pairs[member.json_name] = other.json_name
            del gone[member.json_name], fresh[other.json_name]
    found: list[tuple[float, str, str]] = []
    for left, right in _same_places(old, new, pairs, gone, fresh):
        if len(left) * len(right) <= MOST_PAIRS:
            found += _renamed(left, right, types)
    taken = set(pairs.values())
    for _, name, new_name in sorted(found):
        if name not in pairs and new_name not in taken:
            pairs[name] = new_name
            taken.add(new_name)
    return pairs


def _same_places(
    old: CObject, new: CObject, pairs: Mapping[str, str], gone: Mapping[str, CMember], fresh: Mapping[str, CMember]
) -> Iterator[tuple[list[CMember], list[CMember]]]:
    """The members that have gone and those that have come between the same neighbours."""
    places: dict[tuple[str, str], tuple[list[CMember], list[CMember]]] = {}
    before = neighbours([member.json_name for member in old.members], pairs)
    after = neighbours([member.json_name for member in new.members], set(pairs.values()))
    for name, member in gone.items():
        left, right = before[name]
        places.setdefault((pairs.get(left, left), pairs.get(right, right)), ([], []))[0].append(member)
    for name, member in fresh.items():
        places.setdefault(after[name], ([], []))[1].append(member)
    yield from places.values()


def _renamed(gone: list[CMember], fresh: list[CMember], types: Types) -> Iterator[tuple[float, str, str]]:
    """Those that may be the same, the likeliest with the smallest number."""
    for member in gone:
        for other in fresh:
            if _same_or_renamed_type(member, other, types):
                score = closeness(member.json_name, other.json_name)
                words_alike = _words(member) == _words(other) != ""
                if score >= _CLOSE or words_alike:
                    yield -score - words_alike, member.json_name, other.json_name


def _same_or_renamed_type(old: CMember, new: CMember, types: Types) -> bool:
    return same_type(old, new, types) or (same_kind(old, new) and bool(old.target) and old.target not in types)


def _words(member: CMember) -> str:
    """Its own description, without the name in front."""
    text = " ".join(member.doc).partition(": ")[2]
    return "" if text.startswith(member.type.doc) else text
