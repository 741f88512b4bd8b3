"""What is asked of a list beyond its size: which items it contains, that no two are equal."""

from __future__ import annotations

from codegen.api import constraints as c
from codegen.api.conditions import Conditions, Members, accepts_null
from codegen.api.found import Found
from codegen.api.limits import Limits
from codegen.description.refusals import Refusals
from codegen.source.node import Node


class Lists:
    def __init__(self, limits: Limits, refusals: Refusals) -> None:
        self._limits = limits
        self._refusals = refusals
        self._conditions = Conditions(limits, refusals)

    def constraints(self, found: Found, members: Members) -> list[c.Constraint]:
        """`members` are those of an item that is an object."""
        sizes = self._limits.sizes(found.shape.nodes, "Items")
        return [*sizes, *self._contains(found, members), *self._unique(found)]

    def _contains(self, found: Found, members: Members) -> list[c.Constraint]:
        result: list[c.Constraint] = []
        for part in found.shape.nodes:
            contains = part.get("contains")
            if contains is None:
                continue
            unchecked = self._refusals.unchecked
            minimum = self._limits.size(part, "minContains")
            maximum = self._limits.size(part, "maxContains")
            condition = self._condition(contains, found.item, members)
            minimum = 1 if minimum is None else minimum
            is_whole = self._refusals.unchecked == unchecked
            if condition is not None and is_whole and (minimum > 0 or maximum is not None):
                takes_null = found.item is not None and found.item.nullable and accepts_null(contains)
                result.append(c.Contains(condition, minimum, maximum, contains.position, takes_null))
        return result

    def _condition(self, contains: Node, item: Found | None, members: Members) -> c.Condition | None:
        if item is None or item.kind == "json":
            message = '"contains" is not supported for items without a schema'
            self._refusals.rule(contains.position, message)
            return None
        if item.kind == "record":
            return self._conditions.record(contains, members)
        # Items of an enumeration are texts.
        return self._conditions.value(contains, "string" if item.kind == "enum" else item.kind)

    def _unique(self, found: Found) -> list[c.Constraint]:
        for part in found.shape.nodes:
            unique = part.get("uniqueItems")
            if unique is None or unique.value is False:
                continue
            if unique.value is not True:
                self._refusals.rule(unique.position, 'expected true or false for "uniqueItems"')
                continue
            return [c.UniqueItems(unique.position)]
        return []
