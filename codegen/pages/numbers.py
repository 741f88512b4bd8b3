"""Integer or decimal: the pages call both a number, so names decide, then siblings; examples may contradict."""

from __future__ import annotations

import re
from collections.abc import Collection

from codegen.source.words import words as words_of
from codegen.source.node import Node

_LAST_WORDS = frozenset(("id", "ids", "count", "timestamp", "quantity"))
_LAST_TWO = frozenset(("orderby", "timestamp"))
_WHOLE = frozenset(("offset", "limit"))
_PAGING = frozenset(("count", "offset", "limit", "items"))
_ID_LIST = re.compile(r"\bIDs\b")
# The first sentence says what it is, and ends with it.
_ID_ENDS = re.compile(r"^[^.]*\bID(?:\.|$)")


def is_integer_name(name: str, siblings: Collection[str], description: str = "", is_array: bool = False) -> bool:
    """By name and siblings. `discount` is no count, for it is one word."""
    words = [word.lower() for word in words_of(name)]
    if not words:
        return False
    if (
        words[-1] in _LAST_WORDS
        or "".join(words[-2:]) in _LAST_TWO
        or "quantity" in words
        or words[:2] == ["number", "of"]
    ):
        return True
    if name in _WHOLE:
        return True
    if name == "total":
        return len(_PAGING.intersection(siblings)) > 1
    pattern = _ID_LIST if is_array else _ID_ENDS
    return pattern.search(description) is not None


def decimal_example(values: list[Node]) -> Node | None:
    """An example value that is a number but not whole."""
    for value in values:
        for one in list(value) if value.kind == "array" else [value]:
            if one.kind == "number" and isinstance(one.value, float) and one.value != int(one.value):
                return one
    return None
