"""The check of a list: its size, how many items are of a kind, each item, and that no two are equal."""

from __future__ import annotations

import re
from collections.abc import Mapping

from codegen.api import constraints as c
from codegen.api.types import Use
from codegen.binding.capi import CEnum, CMember, CObject
from codegen.binding.emit.checks import flags, guarded, report
from codegen.binding.emit.conditions import Conditions
from codegen.binding.emit.layout import statement
from codegen.binding.emit.rules import Rules, json_rules, size_rules
from codegen.binding.emit.texts import Block, CountText, ListText, Rule
from codegen.binding.literal import quoted

# The word for a kind of value in the name of the function that reports it.
_REPORTED = {"boolean": "bool", "integer": "int", "number": "number"}
# The function that says whether an item is sound, and what it is asked.
_SOUND = {
    "json": "oac_check_json(checker, &at, NULL, OAC_VALUE, item, OAC_CHECK_OPTIONAL)",
    "enum": "oac_check_enum(checker, &at, NULL, OAC_VALUE, 0, item, NULL, 0, OAC_CHECK_OPTIONAL)",
    "string": "oac_check_string(checker, &at, NULL, OAC_VALUE, item, OAC_CHECK_OPTIONAL)",
    "number": "oac_check_number(checker, &at, NULL, OAC_VALUE, item, OAC_CHECK_OPTIONAL)",
}


class Lists:
    """Those of one file. `objects` and `enums` by their C names."""

    def __init__(
        self, rules: Rules, conditions: Conditions, objects: Mapping[str, CObject], enums: Mapping[str, CEnum]
    ) -> None:
        self._rules = rules
        self._conditions = conditions
        self._objects = objects
        self._enums = enums

    def text(self, member: CMember, item: Use) -> ListText:
        kind = member.value_kind
        name = quoted(member.json_name)
        state = f"list->state, list->count, list->items, {flags(member)}"
        rules = size_rules(member.use.constraints, f"value->{member.c_name}.count")
        counts, looks = self._counts(member, kind)
        unique = self._unique(member, kind)
        checked = self._items(member, kind, item)
        walked = bool(checked) or unique is not None
        pointer = "*item = &list->items[i]" if kind == "object" else "item = list->items[i]"
        return ListText(
            here=walked or bool(counts),
            sound=statement(f"if (!oac_check_list(checker, path, {name}, {state})) {{", 4),
            rules=tuple(report(rule, "path", name, 4) for rule in rules),
            item=statement(f"const {member.type.element} {pointer};", 8) if looks else "",
            counts=counts,
            walked=walked,
            items=(self._one(member, kind), *filter(None, checked)) if walked else (),
            unique=unique.condition if unique is not None else "",
            repeated=_repeated(unique) if unique is not None else "",
        )

    def _one(self, member: CMember, kind: str) -> Block:
        """Names an item, and goes on to the next one where it is not sound."""
        if kind == "object":
            check = self._objects[member.target].names.check
            return statement(f"{check}(checker, &at, &list->items[i]);", 8)
        named = statement(f"{member.type.element} item = list->items[i];", 8)
        sound = _SOUND.get(kind)
        return f"{named}\n{guarded(f'!{sound}', ' ' * 12 + 'continue;', 8)}" if sound else named

    def _items(self, member: CMember, kind: str, item: Use) -> list[Block]:
        """What is asked of each item; one empty block where it only has to be sound."""
        enum = self._enums.get(member.target)
        rules: list[Rule] = []
        if kind == "enum" and enum is not None:  # items are texts, so const is one, too
            unlisted = f"{enum.names.from_}(item) == {enum.names.UNLISTED}"
            rules.append(Rule("OAC_RULE_ENUM", unlisted, "", "", "oac_violate_unlisted", "item"))
            rules += self._rules.scalar(item.constraints, "string", "item")
        elif kind == "json":
            rules = json_rules(item, "item")
        elif kind != "object":
            rules = self._rules.scalar(item.constraints, kind, "item")
        found = [report(rule, "&at", "NULL", 8, enum) for rule in rules]
        return found or ([""] if kind == "object" or kind in _SOUND else [])

    def _counts(self, member: CMember, kind: str) -> tuple[tuple[CountText, ...], bool]:
        """And whether one of the conditions looks at the item."""
        found: list[CountText] = []
        looks = False
        for constraint in member.use.constraints:
            match constraint:
                case c.Contains(condition=c.RecordTest() as test):
                    condition = self._conditions.record(test, self._objects[member.target], "item")
                case c.Contains(condition=c.ValueTest() as test):
                    condition = self._conditions.value(test, "string" if kind == "enum" else kind, "item")
                case _:
                    continue
            number = f"found[{len(found)}]"
            looks = looks or re.search(r"\bitem\b", condition.test) is not None
            limits = []
            if constraint.minimum > 0:
                limits.append(_count_report(number, "<", constraint.minimum, f"at least {{}} with {condition.words}"))
            if constraint.maximum is not None:
                limits.append(_count_report(number, ">", constraint.maximum, f"at most {{}} with {condition.words}"))
            counted = guarded(condition.test, f"            {number}++;", 8)
            found.append(CountText(counted, tuple(limits)))
        return tuple(found), looks

    def _unique(self, member: CMember, kind: str) -> Rule | None:
        if not any(isinstance(constraint, c.UniqueItems) for constraint in member.use.constraints):
            return None
        told, value = f"oac_violate_{_REPORTED.get(kind, 'string')}", "item"
        if kind == "object":
            same = f"{self._objects[member.target].names.equal}(&list->items[i], &list->items[j])"
            told, value = "oac_violate", ""
        elif kind in ("string", "enum"):
            same = "oac_string_equal(list->items[i], list->items[j])"
        else:
            same = "list->items[i] == list->items[j]"
        return Rule("OAC_RULE_UNIQUE_ITEMS", same, "true", "no two equal items", told, value)


def _count_report(number: str, operator: str, limit: int, words: str) -> Block:
    arguments = ["OAC_RULE_CONTAINS", "&here", "NULL", quoted(str(limit)), quoted(words.format(limit)), number]
    told = statement(f"oac_violate_count(checker, {', '.join(arguments)});", 8)
    return guarded(f"{number} {operator} {limit}", told, 4)


def _repeated(rule: Rule) -> Block:
    arguments = [
        rule.rule,
        "&at",
        "NULL",
        quoted(rule.limit),
        quoted(rule.expected),
        *([rule.value] if rule.value else []),
    ]
    return statement(f"{rule.report}(checker, {', '.join(arguments)});", 16)
