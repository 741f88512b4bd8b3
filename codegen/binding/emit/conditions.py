"""Turns the tests of `contains`, `if` and `then` into C conditions over a struct or a scalar, with words for them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from codegen.api import constraints as c
from codegen.binding.capi import CEnum, CMember, CObject
from codegen.binding.emit.rules import Rules, equals
from codegen.source.shown import json_text


@dataclass(frozen=True, slots=True)
class Condition:
    test: str  # C, true when the value passes
    words: str  # such as: type "EMAIL" and default true


class Conditions:
    def __init__(self, rules: Rules, enums: Mapping[str, CEnum]) -> None:
        """`enums` by their C names."""
        self._rules = rules
        self._enums = enums

    def value(self, test: c.ValueTest, kind: str, value: str, enum: CEnum | None = None) -> Condition:
        """The scalar `value`, which is not null, passes."""
        if kind == "string":  # conditions are asked of structs that a program filled in, before their texts are checked
            value = f"oac_string_or_empty({value})"
        parts, words = [], []
        for constraint in test.constraints:
            match constraint:
                case c.Const(constant):
                    parts.append(equals(constant, kind, value, enum))
                    words.append(json_text(constant.value))
                case c.EnumValues(values) if kind in ("string", "enum"):
                    tests = [equals(each, kind, value, enum) for each in values]
                    parts.append(tests[0] if len(tests) == 1 else "(" + " || ".join(tests) + ")")
                    words.append(" or ".join(json_text(each.value) for each in values))
                case _:
                    for rule in self._rules.one(constraint, kind, value):
                        parts.append(f"!({rule.condition})")
                        words.append(rule.expected)
        return Condition(" && ".join(parts) or "true", " and ".join(words) or "any value")

    def record(self, test: c.RecordTest, owner: CObject, base: str) -> Condition:
        """The struct that `base` points to passes."""
        members = {member.json_name: member for member in owner.members}
        parts, words = [], []
        for each in test.fields:
            condition = self._member(each, members[each.field], base)
            parts.append(condition.test)
            words.append(condition.words)
        for name in test.present:
            parts.append(f"{base}->{members[name].c_name}.state != OAC_ABSENT")
            words.append(f"{name} present")
        return Condition(" && ".join(parts) or "true", " and ".join(words) or "anything")

    def _member(self, test: c.FieldTest, member: CMember, base: str) -> Condition:
        name, place = test.field, f"{base}->{member.c_name}"
        state = f"{place}.state"
        kind = member.value_kind
        inner = self.value(
            test.test, kind, place if kind == "enum" else f"{place}.value", self._enums.get(member.target)
        )
        takes_null = member.nullable and test.takes_null
        if inner.test == "true" and member.nullable and not takes_null:
            inner = Condition(inner.test, "not null")
        words = f"{name} {inner.words}" if test.needed else f"{name} absent or {inner.words}"
        if takes_null and test.needed:
            passes = f"({state} == OAC_NULL || ({state} == OAC_VALUE && {inner.test}))"
            return Condition(passes, f"{name} null or {inner.words}")
        if takes_null:
            return Condition(f"({state} != OAC_VALUE || ({inner.test}))", words)
        if test.needed:
            return Condition(f"{state} == OAC_VALUE && {inner.test}", words)
        return Condition(f"({state} == OAC_ABSENT || ({state} == OAC_VALUE && {inner.test}))", words)
