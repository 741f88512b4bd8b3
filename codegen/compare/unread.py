"""What no model has: values that are carried as JSON text, and rules of schemas that nothing checks. Their nodes are
compared, references followed, without words; what a difference does is not known.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from codegen.api import constraints as c
from codegen.api.types import Use
from codegen.compare.meaning import WORDS, keyword, of_json
from codegen.compare.normal import Follow, members
from codegen.compare.snapshot import Snapshot
from codegen.source.node import Node

# Rules that are read over wherever they stand.
_READ_OVER = frozenset(
    """
    not propertyNames unevaluatedProperties unevaluatedItems dependentSchemas dependencies prefixItems additionalItems
    contentEncoding contentMediaType contentSchema
    """.split()
)
# Rules that are read over where the model has none of theirs.
_MAYBE: dict[str, type[c.Constraint]] = {"if": c.IfThen, "contains": c.Contains, "pattern": c.Pattern}
_WITH = {"if": ("if", "then", "else"), "contains": ("contains", "minContains", "maxContains")}
_CHOICES = ("oneOf", "anyOf")

# What holds schemas by name, what holds them in a list, and what is a value.
_NAMED = frozenset(
    (
        "content",
        "headers",
        "properties",
        "patternProperties",
        "$defs",
        "definitions",
        "dependentSchemas",
        "dependencies",
    )
)
_VALUES = frozenset(("default", "mapping"))
_SETS = frozenset(("enum", "required", "type"))
_SILENT = frozenset((*WORDS, "x-oac", "$defs", "definitions", "$id", "$schema", "$anchor", "summary", "xml"))

Pair = tuple[int, int]
_DEPTH = 8  # of schemas that are put together


class Unread:
    def __init__(self, old: Snapshot, new: Snapshot) -> None:
        self._old = old
        self._new = new
        self._same: dict[Pair, tuple[Node, Node]] = {}  # with the nodes: some are made here, and keep their ids so

    def json_difference(self, old: Use, new: Use) -> str:
        """Where two values that are carried as text differ; empty where nothing does. What is told anyway is not."""
        one, other = self._old.node_at(old.place), self._new.node_at(new.place)
        if one is None or other is None:
            return ""
        told = {"type", "nullable", "format", "default", "deprecated", "readOnly", "writeOnly"}
        told |= {keyword(each) for each in (*old.constraints, *new.constraints)}
        sides = (self._old, one), (self._new, other)
        parts = [
            {
                key: child
                for key, child in members(side.resolved(node), side.resolved, _SILENT).items()
                if key not in told
            }
            for side, node in sides
        ]
        return self._first(parts[0], parts[1])

    def rule_difference(
        self, old: Node | None, new: Node | None, before: Sequence[c.Constraint], after: Sequence[c.Constraint]
    ) -> str:
        """The same of rules that nothing checks."""
        if old is None or new is None:
            return ""
        one, other = dict(_rules(self._old, old, before)), dict(_rules(self._new, new, after))
        return self._first(one, other)

    def choice_difference(self, old: Node | None, new: Node | None) -> str:
        """The same of oneOf and anyOf beside the members of an object, of which nothing is checked."""
        if old is None or new is None:
            return ""
        sides = [
            {key: node.members[key] for node in (side.resolved(each),) for key in _CHOICES if key in node}
            for side, each in ((self._old, old), (self._new, new))
        ]
        return self._first(sides[0], sides[1])

    def node_difference(self, old: Node, new: Node) -> str:
        return self._first({"": old}, {"": new})

    def _first(self, old: dict[str, Node], new: dict[str, Node]) -> str:
        if not old and not new:
            return ""
        for key in dict.fromkeys((*old, *new)):
            if key not in old or key not in new:
                return key or "/"
            found = self._difference(old[key], new[key], key, _kind(key, "schema"))
            if found:
                return found
        return ""

    def _difference(self, one: Node, other: Node, path: str, kind: str) -> str:
        seen: dict[Pair, tuple[Node, Node]] = {}
        waiting: list[tuple[Node, Node, str, str]] = [(one, other, path, kind)]
        while waiting:
            left, right, here, kind = waiting.pop()
            if kind != "value":
                left, right = self._old.resolved(left), self._new.resolved(right)
            pair = (id(left), id(right))
            if pair in seen or pair in self._same:
                continue
            seen[pair] = left, right
            if kind in ("value", "set") or left.kind != right.kind or not isinstance(left.value, (dict, list)):
                if _meaning(left, kind) != _meaning(right, kind):
                    return here
                continue
            if isinstance(left.value, list):
                pairs = list(zip(left.elements, right.elements))
                if len(left.elements) != len(right.elements):
                    return here
                waiting += [(a, b, f"{here}/{at}", "schema") for at, (a, b) in enumerate(pairs)][::-1]
                continue
            mine = _members(left, kind, self._old.resolved)
            theirs = _members(right, kind, self._new.resolved)
            for key in dict.fromkeys((*mine, *theirs)):
                if key not in mine or key not in theirs:
                    return f"{here}/{key}"
                inner = _kind(key, kind)
                waiting.append((mine[key], theirs[key], f"{here}/{key}", inner))
        self._same.update(seen)
        return ""


def _kind(key: str, above: str) -> str:
    if above == "named":
        return "schema"
    return "named" if key in _NAMED else "value" if key in _VALUES else "set" if key in _SETS else "schema"


def _members(node: Node, kind: str, follow: Follow) -> dict[str, Node]:
    return node.members if kind == "named" else members(node, follow, _SILENT)


def _meaning(node: Node, kind: str) -> object:
    value: Any = node.plain()
    if kind == "set" and not isinstance(value, dict):
        return frozenset(map(of_json, value if isinstance(value, list) else [value]))
    return of_json(value)


def _is_read_over(key: str, node: Node, known: Sequence[c.Constraint]) -> bool:
    least = node.get("minContains")
    if key == "contains" and least is not None and least.value == 0 and "maxContains" not in node:
        return False  # any number of items
    stated = node.members[key].value
    return not any(isinstance(each, _MAYBE[key]) and getattr(each, "text", stated) == stated for each in known)


def _rules(side: Snapshot, node: Node, known: Sequence[c.Constraint], depth: int = 0) -> Iterator[tuple[str, Node]]:
    """The rules of a schema and of what it is put together of, by their names."""
    node = side.resolved(node)
    for key, child in node.items():
        if key in _READ_OVER:
            yield key, child
        elif key in _MAYBE and _is_read_over(key, node, known):
            for name in _WITH.get(key, (key,)):
                if name in node:
                    yield name, node.members[name]
    for part in (node.get("allOf") or ()) if depth < _DEPTH else ():
        yield from _rules(side, part, known, depth + 1)
