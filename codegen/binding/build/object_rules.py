"""The rules of the description that concern lists, free-form values and whole objects."""

from __future__ import annotations

import re
from collections.abc import Callable

from codegen.binding import names
from codegen.binding.build.context import Context
from codegen.binding.build.nodes import chosen_name
from codegen.binding.build.schemas import Schemas
from codegen.binding.build.types import Use
from codegen.binding.model import Count, Member, Rule
from codegen.description.check import article
from codegen.binding.predicates import Field, Predicates
from codegen.binding.rules import Rules, json_text
from codegen.source.yamldoc import Node

# The word for a kind of value in the name of the function that reports it.
_REPORTED = {"boolean": "bool", "integer": "int", "number": "number"}


class ObjectRules:
    def __init__(self, context: Context, schemas: Schemas) -> None:
        self._context = context
        self._schemas = schemas

    def json(self, use: Use, value: str) -> list[Rule]:
        """A free-form value may still have to be an object (or null)."""
        declared = use.node.get("type") if use.node.kind == "object" else None
        if declared is None:
            return []
        allowed = "{n" if use.nullable else "{"
        condition = " && ".join(f"oac_json_first({value}) != '{first}'" for first in allowed)
        words = "an object or null" if use.nullable else "an object"
        return [Rule("OAC_RULE_TYPE", condition, json_text(declared.plain()), words, "oac_violate_string", value)]

    def items(self, use: Use, rules: Rules) -> list[Rule]:
        item = use.item
        if item.kind == "enum":
            condition = f"{use.target}_from(item) == {use.target.upper()}_UNLISTED"
            listed = Rule("OAC_RULE_ENUM", condition, "", "", "oac_violate_unlisted", "item")
            return [listed, *rules.scalar(item.node, "string", "item")]  # "string": no C enumerator, so const is a text
        if item.kind == "json":
            return self.json(item, "item")
        return rules.scalar(item.node, item.kind, "item")

    def counts(self, use: Use, rules: Rules) -> list[Count]:
        """contains, here and in the entries of allOf."""
        found = []
        for part in [use.node, *self._all_of(use.node)]:
            if part is not use.node:
                for key, position in part.key_positions.items():
                    if key not in ("contains", "minContains", "maxContains", "description", "$comment"):
                        self._context.diagnostics.error(
                            position, f'"{key}" is not supported inside "allOf" of an array'
                        )
            contains = part.get("contains")
            if contains is None:
                continue
            minimum = rules.size(part, "minContains")
            minimum = 1 if minimum is None else minimum
            maximum = rules.size(part, "maxContains")
            predicates = Predicates(rules, self._context.diagnostics)
            item = use.item
            if item is None or item.kind == "json":
                self._context.diagnostics.error(
                    contains.position, '"contains" is not supported for items without a schema'
                )
                continue
            if item.kind == "object":
                find = self._finder(item.node, item.target)
                condition = predicates.object(contains, "item", find)
            elif item.kind == "enum":
                condition = predicates.scalar(contains, "string", "item", None)
            else:
                condition = predicates.scalar(contains, item.kind, "item", None)
            if condition is not None and (minimum > 0 or maximum is not None):
                looks = re.search(r"\bitem\b", condition.test) is not None
                found.append(Count(condition.test, minimum, maximum, condition.words, looks))
        return found

    def unique(self, use: Use) -> Rule | None:
        unique = use.node.get("uniqueItems")
        if unique is None or unique.value is False:
            return None
        if unique.value is not True:
            self._context.diagnostics.error(unique.position, 'expected true or false for "uniqueItems"')
            return None
        if use.item is None or use.item.kind == "json":
            self._context.diagnostics.error(
                unique.position, '"uniqueItems" is not supported for items without a schema'
            )
            return None
        equal, report, value = (
            "list->items[i] == list->items[j]",
            f"oac_violate_{_REPORTED.get(use.item.kind, 'string')}",
            "item",
        )
        if use.item.kind == "object":
            self._schemas.equal.add(use.target)
            equal, report, value = f"{use.target}_equal(&list->items[i], &list->items[j])", "oac_violate", ""
        elif use.item.kind in ("string", "enum"):
            equal = "oac_string_equal(list->items[i], list->items[j])"
        return Rule("OAC_RULE_UNIQUE_ITEMS", equal, "true", "no two equal items", report, value)

    def whole(self, node: Node, c_name: str, rules: Rules, members: list[Member]) -> tuple[list[Rule], bool]:
        found: list[Rule] = []
        counted = False
        by_name = {member.json_name: member for member in members}
        for part in [node, *self._all_of(node)]:
            if part is not node:
                for key, position in part.key_positions.items():
                    if key not in ("if", "then", "else", "dependentRequired", "minProperties", "maxProperties",
                                   "description", "$comment"):  # fmt: skip
                        self._context.diagnostics.error(
                            position, f'"{key}" is not supported inside "allOf" of an object'
                        )
            sizes = rules.bounds(part, "Properties", "PROPERTIES", "count_members(value)", "member")
            counted = counted or bool(sizes)
            found += sizes
            found += self._dependent(part, by_name)
            found += self._conditional(part, node, c_name, rules, by_name)
        return found, counted

    def _dependent(self, node: Node, by_name: dict[str, Member]) -> list[Rule]:
        found = []
        dependent = node.get("dependentRequired")
        if dependent is not None and dependent.kind != "object":
            message = f'expected an object for "dependentRequired", found {article(dependent.kind)}'
            self._context.diagnostics.error(dependent.position, message)
        for name, needed in dependent.items() if dependent is not None else ():
            position = dependent.key_positions[name]
            if (
                name not in by_name
                or needed.kind != "array"
                or any(item.kind != "string" or item.value not in by_name for item in needed)
            ):
                self._context.diagnostics.error(
                    position, '"dependentRequired" names a property that the object does not have'
                )
                continue
            for item in needed:
                one, other = by_name[name], by_name[str(item.value)]
                condition = f"value->{one.c_name}.state != OAC_ABSENT && value->{other.c_name}.state == OAC_ABSENT"
                words = f"{other.json_name} beside {one.json_name}"
                found.append(Rule("OAC_RULE_DEPENDENT_REQUIRED", condition, json_text(other.json_name), words))
        return found

    def _conditional(self, part: Node, node: Node, c_name: str, rules: Rules, by_name: dict[str, Member]) -> list[Rule]:
        condition_node = part.get("if")
        if condition_node is None:
            return []
        predicates = Predicates(rules, self._context.diagnostics)
        find = self._finder(node, c_name)
        condition = predicates.object(condition_node, "value", find)
        found = []
        for key, prefix in (("then", ""), ("else", "!")):
            branch = part.get(key)
            if branch is None or condition is None:
                continue
            then = predicates.object(branch, "value", find)
            if then is None:
                continue
            when = f"{prefix}({condition.test})"
            words = f"{then.words} where {condition.words}" if not prefix else f"{then.words} unless {condition.words}"
            found.append(Rule("OAC_RULE_IF_THEN", f"{when} && !({then.test})", "", words))
        return found

    def _finder(self, node: Node, owner: str) -> Callable[[str, Node], Field | None]:
        """How a condition finds a member of the object `node`."""

        def find(name: str, site: Node) -> Field | None:
            child = (node.get("properties") or node).get(name)
            if child is None:
                self._context.diagnostics.error(
                    site.position, f'the condition names "{name}", which the object does not have'
                )
                return None
            base = next((schema for schema, c_name in self._schemas.names() if c_name == owner), owner)
            use = self._schemas.use(child, base + name[:1].upper() + name[1:])
            if use is None:
                return None
            c_member = names.member(chosen_name(child) or name)
            return Field(c_member, use.kind, use.node, use.enum, use.nullable)

        return find

    def _all_of(self, node: Node) -> list[Node]:
        parts = list(node.get("allOf") or ())
        for part in parts:
            if part.kind != "object":
                self._context.diagnostics.error(
                    part.position, f'expected an object in "allOf", found {article(part.kind)}'
                )
        return [part for part in parts if part.kind == "object"]
