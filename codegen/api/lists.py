"""What is asked of a list as a whole: how many items, which ones it contains, that no two are equal."""

from __future__ import annotations

from codegen.api import constraints as c
from codegen.api.conditions import Conditions
from codegen.api.keywords import ALL_OF_LIST
from codegen.api.nodes import all_of
from codegen.api.schemas import Found, Schemas
from codegen.api.types import Ref
from codegen.description.refusals import Refusals
from codegen.source.node import Node


class Lists:
    def __init__(self, schemas: Schemas, refusals: Refusals) -> None:
        self._schemas = schemas
        self._refusals = refusals
        self._conditions = Conditions(schemas, refusals)

    def constraints(self, found: Found) -> list[c.Constraint]:
        contains = self._contains(found)
        sizes = self._schemas.limits.sizes(found.node, "Items")
        return [*sizes, *contains, *self._unique(found)]

    def _contains(self, found: Found) -> list[c.Constraint]:
        """contains, here and in the entries of allOf."""
        result: list[c.Constraint] = []
        for part in [found.node, *all_of(found.node, self._refusals)]:
            if part is not found.node:
                for key, position in part.key_positions.items():
                    if key not in ALL_OF_LIST:
                        self._refusals.error(position, f'"{key}" is not supported inside "allOf" of an array')
            contains = part.get("contains")
            if contains is None:
                continue
            minimum = self._schemas.limits.size(part, "minContains")
            maximum = self._schemas.limits.size(part, "maxContains")
            condition = self._condition(contains, found.item)
            minimum = 1 if minimum is None else minimum
            if condition is not None and (minimum > 0 or maximum is not None):
                result.append(c.Contains(condition, minimum, maximum, contains.position))
        return result

    def _condition(self, contains: Node, item: Found | None) -> c.Condition | None:
        if item is None or item.kind == "json":
            message = '"contains" is not supported for items without a schema'
            self._refusals.error(contains.position, message)
            return None
        if item.kind == "record" and isinstance(item.type, Ref):
            return self._conditions.record(contains, item.node, self._schemas.wanted[item.type.name])
        # Items of an enumeration are texts.
        return self._conditions.value(contains, "string" if item.kind == "enum" else item.kind)

    def _unique(self, found: Found) -> list[c.Constraint]:
        unique = found.node.get("uniqueItems")
        if unique is None or unique.value is False:
            return []
        if unique.value is not True:
            self._refusals.error(unique.position, 'expected true or false for "uniqueItems"')
            return []
        if found.item is None or found.item.kind == "json":
            message = '"uniqueItems" is not supported for items without a schema'
            self._refusals.error(unique.position, message)
            return []
        return [c.UniqueItems(unique.position)]
