"""The C of records: what is checked of their members, of the items of lists, and of members together."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from codegen.api import constraints as c
from codegen.api.types import Json, List, Use
from codegen.binding.capi import CCreation, CEnum, CEnumValue, CMember, CObject
from codegen.binding.emit.conditions import Conditions
from codegen.binding.emit.patterns import FilePatterns
from codegen.binding.emit.rules import Rules, size_rules
from codegen.binding.emit.texts import Count, Creation, MemberText, ObjectText, Rule, values_of
from codegen.source.shown import json_text

# The word for a kind of value in the name of the function that reports it.
_REPORTED = {"boolean": "bool", "integer": "int", "number": "number"}

_COUNT_MEMBERS = "count_members(value)"

T = TypeVar("T", CEnumValue, MemberText)


class Objects:
    """`objects` and `enums` by their C names."""

    def __init__(self, objects: Mapping[str, CObject], enums: Mapping[str, CEnum]) -> None:
        self._objects = objects
        self._enums = enums

    def text(self, item: CObject) -> ObjectText:
        patterns = FilePatterns()
        file = _File(item, patterns, self._objects, self._enums)
        members = tuple(file.member(member) for member in item.members)
        patterns.context = "as_asked"
        rules = file.together()
        values = values_of(item)
        values["members"] = members
        return ObjectText(
            **values,
            by_length=by_length(members),
            created=tuple(_creation(each) for each in item.creations),
            rules=tuple(rules),
            patterns=patterns.all(),
            counted=any(rule.value == _COUNT_MEMBERS for rule in rules),
        )


def by_length(items: Sequence[T]) -> tuple[tuple[int, tuple[T, ...]], ...]:
    lengths: dict[int, list[T]] = {}
    for item in items:
        lengths.setdefault(item.length, []).append(item)
    return tuple((length, tuple(lengths[length])) for length in sorted(lengths))


class _File:
    """One object's .c file."""

    def __init__(
        self,
        owner: CObject,
        patterns: FilePatterns,
        objects: Mapping[str, CObject],
        enums: Mapping[str, CEnum],
    ) -> None:
        self._owner = owner
        self._patterns = patterns
        self._objects = objects
        self._enums = enums
        self._rules = Rules(patterns)
        self._conditions = Conditions(self._rules, enums)

    def member(self, member: CMember) -> MemberText:
        self._patterns.context = member.c_name.rstrip("_")
        flags = [
            flag
            for flag, is_set in (
                ("OAC_CHECK_REQUIRED", member.required),
                ("OAC_CHECK_NULLABLE", member.nullable),
                ("OAC_CHECK_READ_ONLY", member.read_only),
            )
            if is_set
        ]
        checked = flags or ["OAC_CHECK_OPTIONAL"]
        values = values_of(member)
        if isinstance(member.use.type, List):
            return MemberText(**values, flags=" | ".join(checked), **self._list(member, member.use.type.item))
        rules: list[Rule] = []
        checker = ""
        value = f"value->{member.c_name}"
        match member.type.kind:
            case "object":
                checker = f"{member.target}_check"
            case "json":
                rules = _json_rules(member.use, f"{value}.value")
            case "enum":
                rules = self._rules.scalar(member.use.constraints, "enum", value, self._enums[member.target])
            case kind:
                rules = self._rules.scalar(member.use.constraints, kind, f"{value}.value")
        return MemberText(**values, flags=" | ".join(checked), rules=tuple(rules), checker=checker)

    # ---- Lists -------------------------------------------------------------------------------------------------------

    def _list(self, member: CMember, item: Use) -> dict[str, Any]:
        kind = member.type.kind.removesuffix(" list")
        rules = size_rules(member.use.constraints, f"value->{member.c_name}.count")
        counts = self._counts(member, kind)
        unique = self._unique(member, kind)
        checker = f"{member.target}_check" if kind == "object" else ""
        item_rules = self._item_rules(member, kind, item)
        looked_at = member.type.element in ("oac_string", "double")
        return {
            "rules": tuple(rules),
            "counts": tuple(counts),
            "unique": unique,
            "checker": checker,
            "item_rules": tuple(item_rules),
            "walked": bool(checker or item_rules or unique) or looked_at,
        }

    def _item_rules(self, member: CMember, kind: str, item: Use) -> list[Rule]:
        if kind == "enum":  # items are texts, so const is one, too
            unlisted = f"{member.target}_from(item) == {member.target.upper()}_UNLISTED"
            listed = Rule("OAC_RULE_ENUM", unlisted, "", "", "oac_violate_unlisted", "item")
            return [listed, *self._rules.scalar(item.constraints, "string", "item")]
        if kind == "json":
            return _json_rules(item, "item")
        return self._rules.scalar(item.constraints, kind, "item") if kind != "object" else []

    def _counts(self, member: CMember, kind: str) -> list[Count]:
        found = []
        for constraint in member.use.constraints:
            match constraint:
                case c.Contains(condition=c.RecordTest() as test, minimum=minimum, maximum=maximum):
                    condition = self._conditions.record(test, self._objects[member.target], "item")
                case c.Contains(condition=c.ValueTest() as test, minimum=minimum, maximum=maximum):
                    condition = self._conditions.value(test, "string" if kind == "enum" else kind, "item")
                case _:
                    continue
            looks = re.search(r"\bitem\b", condition.test) is not None
            found.append(Count(condition.test, minimum, maximum, condition.words, looks))
        return found

    def _unique(self, member: CMember, kind: str) -> Rule | None:
        if not any(isinstance(constraint, c.UniqueItems) for constraint in member.use.constraints):
            return None
        equal, report, value = (
            "list->items[i] == list->items[j]",
            f"oac_violate_{_REPORTED.get(kind, 'string')}",
            "item",
        )
        if kind == "object":
            equal = f"{member.target}_equal(&list->items[i], &list->items[j])"
            report, value = "oac_violate", ""
        elif kind in ("string", "enum"):
            equal = "oac_string_equal(list->items[i], list->items[j])"
        return Rule("OAC_RULE_UNIQUE_ITEMS", equal, "true", "no two equal items", report, value)

    # ---- Several members ---------------------------------------------------------------------------------------------

    def together(self) -> list[Rule]:
        found: list[Rule] = []
        members = {member.json_name: member for member in self._owner.members}
        for constraint in self._owner.constraints:
            match constraint:
                case c.MinProperties() | c.MaxProperties():
                    found += size_rules([constraint], _COUNT_MEMBERS)
                case c.DependentRequired(field, needed):
                    one, other = members[field].c_name, members[needed].c_name
                    broken = f"value->{one}.state != OAC_ABSENT && value->{other}.state == OAC_ABSENT"
                    words = f"{needed} beside {field}"
                    found.append(Rule("OAC_RULE_DEPENDENT_REQUIRED", broken, json_text(needed), words))
                case c.IfThen():
                    found.append(self._if_then(constraint))
        return found

    def _if_then(self, constraint: c.IfThen) -> Rule:
        condition = self._conditions.record(constraint.condition, self._owner, "value")
        then = self._conditions.record(constraint.then, self._owner, "value")
        when = f"{'!' if constraint.otherwise else ''}({condition.test})"
        words = f"{then.words} {'unless' if constraint.otherwise else 'where'} {condition.words}"
        return Rule("OAC_RULE_IF_THEN", f"{when} && !({then.test})", "", words)


def _creation(creation: CCreation) -> Creation:
    """Null, 0 and "" identify nothing."""
    parts = []
    if creation.identifier is not None:
        value = f"item->{creation.identifier.c_name}.value"
        empty = f"{value}.length == 0" if creation.identifier.type.kind == "string" else f"{value} == 0"
        parts += [f"item->{creation.identifier.c_name}.state != OAC_VALUE", empty]
    if creation.inner:
        parts.append(f"{creation.inner}_creates(item)")
    return Creation(creation.c_name, creation.element, creation.is_list, " || ".join(parts))


def _json_rules(use: Use, value: str) -> list[Rule]:
    """A free-form value may still have to be an object (or null)."""
    kinds = use.type.kinds if isinstance(use.type, Json) else ()
    if not kinds:
        return []
    allowed = "{n" if use.nullable else "{"
    condition = " && ".join(f"oac_json_first({value}) != '{first}'" for first in allowed)
    words = "an object or null" if use.nullable else "an object"
    limit = json_text(kinds[0]) if len(kinds) == 1 else "[" + ", ".join(map(json_text, kinds)) + "]"
    return [Rule("OAC_RULE_TYPE", condition, limit, words, "oac_violate_string", value)]
