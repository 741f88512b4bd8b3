"""Which of what has gone and come is one thing with another name. Used by drift."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from codegen.compare.drift_layout import Item

_ALIKE = 0.7
_PART_LEAST = 2  # letters of a name that a longer one begins or ends with


def names_alike(one: str, other: str) -> bool:
    """Spelled otherwise, or mostly the same letters."""
    first, second = (re.sub(r"[\W_]+", "", name).casefold() for name in (one, other))
    short, long = sorted((first, second), key=len)
    if first == second or (len(short) >= _PART_LEAST and (long.startswith(short) or long.endswith(short))):
        return True
    return SequenceMatcher(None, first, second, autojunk=False).ratio() >= _ALIKE


def values(gone: list[str], come: list[str]) -> dict[str, str]:
    """The new names of values, by the old; of a value nothing is known but its name."""
    found: dict[str, str] = {}
    for is_same in (_is_same_word, names_alike):
        for old in gone:
            twins = [new for new in come if is_same(old, new) and new not in found.values()]
            if old not in found and len(twins) == 1:
                found[old] = twins[0]
    return found


def items(old: dict[str, Item], new: dict[str, Item]) -> dict[str, str]:
    """The new keys of fields and parameters, by the old.

    A row is the same when it stands between the same rows and says the same, under a name that is alike or with so much
    in it that it cannot be another one.
    """
    found: dict[str, str] = {}
    come: dict[tuple[str, str], list[str]] = {}  # by what holds them
    for key, item in new.items():
        if key not in old:
            come.setdefault((item.parent, item.what), []).append(key)
    for key, item in old.items():
        if key in new or item.parent.partition(".")[0] not in ("request", "response", "query", "path", "header"):
            continue
        twins = [
            other
            for other in come.get((item.parent, item.what), ())
            if other not in found.values() and _is_renamed(old, new, item, new[other])
        ]
        if len(twins) == 1:
            found[key] = twins[0]
    return found


def _is_renamed(old: dict[str, Item], new: dict[str, Item], item: Item, other: Item) -> bool:
    if (_facts(item), item.members) != (_facts(other), other.members):
        return False
    inside, inside_now = (set(_inside(*side)) for side in ((old, item), (new, other)))
    if inside != inside_now:
        return False
    if _neighbours(old, item, new) != _neighbours(new, other, old):
        return False
    return bool(inside or len(item.members) > 1) or item.parent == "path" or names_alike(item.name, other.name)


def _facts(item: Item) -> dict[str, str]:
    """Without what follows from the name: whether a number is an integer, which of the page's examples are its own; a
    sentence elsewhere may name it as required."""
    facts = {name: text for name, text in item.facts.items() if name not in ("example", "required")}
    return {**facts, "type": re.sub(r"integer( int\d+)?", "number", item.facts.get("type", ""))}


def _inside(side: dict[str, Item], item: Item) -> Iterator[tuple[str, str]]:
    for key, one in side.items():
        if key.startswith(item.key + "."):
            yield key[len(item.key) :], one.facts.get("type", "")


def _neighbours(side: dict[str, Item], item: Item, other: dict[str, Item]) -> tuple[str, str]:
    """The nearest before and behind that both sides have."""
    keys = [key for key, one in side.items() if one.parent == item.parent]
    at = keys.index(item.key)
    before = next((key for key in reversed(keys[:at]) if key in other), "")
    behind = next((key for key in keys[at + 1 :] if key in other), "")
    return before, behind


def _is_same_word(one: str, other: str) -> bool:
    return re.sub(r"[\W_]+", "", one).casefold() == re.sub(r"[\W_]+", "", other).casefold()
