"""The nodes of a document: values that know where they were written."""

from __future__ import annotations

import sys
from collections.abc import ItemsView, Iterator
from typing import Any, Union

from codegen.source.diagnostics import Position

# Deeper documents are refused, so that code that walks them may recurse.
DEPTH_CEILING = 200
# So are those with more values than this, where each counts as often as it is used.
NODES_CEILING = 4_000_000
# Python refuses to convert longer numbers, and no program wants them.
DIGITS_CEILING = 1000
NO_NUMBER = "numbers that are too large or none; they are taken as texts"

Value = Union[dict[str, "Node"], list["Node"], str, int, float, bool, None]


class Node:
    """A value of a document. Nothing changes a node once it is made.

    `kind` is one of object, array, string, integer, number, boolean, null. `text` is a scalar's source text (without
    quotes), so that 1.10 stays 1.10. `key_positions` tells where the keys of an object were written.
    """

    __slots__ = ("kind", "value", "position", "key_positions", "quoted", "text")

    def __init__(
        self,
        kind: str,
        value: Value,
        position: Position,
        key_positions: dict[str, Position] | None = None,
        quoted: bool = False,
        text: str = "",
    ) -> None:
        self.kind = kind
        self.value = value
        self.position = position
        self.key_positions: dict[str, Position] = key_positions if key_positions is not None else {}
        self.quoted = quoted
        self.text = text

    def get(self, key: str) -> Node | None:
        """The member `key`, or None where it is missing or this is not an object."""
        return self.value.get(key) if isinstance(self.value, dict) else None

    def items(self) -> ItemsView[str, Node]:
        """The members in document order; none where this is not an object."""
        return self.value.items() if isinstance(self.value, dict) else {}.items()

    @property
    def members(self) -> dict[str, Node]:
        """The members themselves, to be changed while a document is made. TypeError where this is not an object."""
        if not isinstance(self.value, dict):
            raise TypeError(f"{self!r} has no members")
        return self.value

    @property
    def elements(self) -> list[Node]:
        """The elements themselves, as above. TypeError where this is not an array."""
        if not isinstance(self.value, list):
            raise TypeError(f"{self!r} has no elements")
        return self.value

    def drop(self, key: str | int) -> None:
        """Takes out a member or an element of a document that is being made."""
        if isinstance(key, str):
            del self.members[key]
            self.key_positions.pop(key, None)
        else:
            del self.elements[key]

    def __contains__(self, key: object) -> bool:
        return isinstance(self.value, dict) and key in self.value

    def __iter__(self) -> Iterator[Node]:
        """The elements of an array, the values of an object, nothing for a scalar."""
        if isinstance(self.value, dict):
            return iter(self.value.values())
        return iter(self.value if isinstance(self.value, list) else ())

    def plain(self) -> Any:
        """The same value as plain Python data, for libraries that know nothing of nodes."""
        if isinstance(self.value, dict):
            return {key: node.plain() for key, node in self.value.items()}
        if isinstance(self.value, list):
            return [node.plain() for node in self.value]
        return self.value

    def __repr__(self) -> str:
        return f"Node({self.kind}, {self.position})"


def measure(root: Node) -> tuple[int, int]:
    """How many values a document has, one that stands in several places counted in each, and how deep it is. Without
    recursion; one that stands in itself is deeper than any ceiling."""
    known: dict[int, tuple[int, int]] = {}
    open_: set[int] = set()
    waiting = [root]
    while waiting:
        node = waiting[-1]
        if id(node) in known or not isinstance(node.value, (dict, list)):
            waiting.pop()
        elif id(node) in open_:
            count, depth = 1, 0
            for child in node:
                inner = known.get(id(child), (1, 0))
                count += inner[0]
                depth = max(depth, inner[1])
            known[id(node)] = count, 1 + depth
            waiting.pop()
        else:
            open_.add(id(node))
            below = [child for child in node if isinstance(child.value, (dict, list)) and id(child) not in known]
            if any(id(child) in open_ for child in below):
                return 1, sys.maxsize
            waiting += below
    return known.get(id(root), (1, 0))


def identity(node: Node) -> object:
    """Equal, and of the same hash, for nodes that are equal as JSON: 1 and 1.0 are, 1 and true are not; the order of
    members does not matter."""
    if isinstance(node.value, dict):
        return frozenset((key, identity(member)) for key, member in node.value.items())
    if isinstance(node.value, list):
        return tuple(map(identity, node.value))
    return isinstance(node.value, bool), node.value
