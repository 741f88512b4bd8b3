"""The C of records: how members are written, read, checked and compared."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeVar

from codegen.api import constraints as c
from codegen.binding.capi import CCreation, CEnum, CEnumValue, CMember, CObject
from codegen.binding.emit import checks, equality
from codegen.binding.emit.conditions import Conditions
from codegen.binding.emit.layout import statement
from codegen.binding.emit.lists import Lists
from codegen.binding.emit.patterns import FilePatterns
from codegen.binding.emit.rules import Rules, json_rules, size_rules
from codegen.binding.emit.texts import Block, CreationText, MemberText, ObjectText, Rule
from codegen.source.shown import json_text

_COUNT_MEMBERS = "count_members(value)"

T = TypeVar("T", CEnumValue, MemberText)


def by_length(items: Sequence[T]) -> tuple[tuple[int, tuple[T, ...]], ...]:
    lengths: dict[int, list[T]] = {}
    for item in items:
        lengths.setdefault(item.length, []).append(item)
    return tuple((length, tuple(lengths[length])) for length in sorted(lengths))


class Objects:
    """`objects` and `enums` by their C names."""

    def __init__(self, objects: Mapping[str, CObject], enums: Mapping[str, CEnum]) -> None:
        self._objects = objects
        self._enums = enums

    def text(self, item: CObject) -> ObjectText:
        return _File(item, self._objects, self._enums).text()


class _File:
    """One object's .c file."""

    def __init__(self, owner: CObject, objects: Mapping[str, CObject], enums: Mapping[str, CEnum]) -> None:
        self._owner = owner
        self._objects = objects
        self._enums = enums
        self._patterns = FilePatterns()
        self._rules = Rules(self._patterns)
        self._conditions = Conditions(self._rules, enums)
        self._lists = Lists(self._rules, self._conditions, objects, enums)

    def text(self) -> ObjectText:
        members = tuple(self._member(member) for member in self._owner.members)
        self._patterns.context = "as_asked"
        rules = self._together()
        creations = tuple(self._creation(creation) for creation in self._owner.creations)
        return ObjectText(
            members=members,
            by_length=by_length(members),
            patterns=self._patterns.all(),
            rules=tuple(checks.report(rule, "path", "NULL", 4) for rule in rules),
            counted=any(rule.value == _COUNT_MEMBERS for rule in rules),
            created=creations,
            created_lists=any(creation.is_list for creation in creations),
            equal_lists=any(member.list_ is not None for member in members),
        )

    def _member(self, member: CMember) -> MemberText:
        self._patterns.context = member.c_name.rstrip("_")
        list_ = None
        if member.item is not None:
            list_ = self._lists.text(member, member.item)
            check = statement(f"check_{member.c_name}(checker, path, value);", 4)
        else:
            check = self._check(member)
        target = self._objects.get(member.target)
        return MemberText(
            c_name=member.c_name,
            c_type=member.type.c_type,
            key=member.key,
            literal=member.literal,
            length=member.length,
            constant=member.constant,
            predicted=member.predicted,
            write=statement(f'{member.type.write}(writer, OAC_KEY("{member.key}"), &value->{member.c_name});', 4),
            read=statement(f"at = {member.type.read}(reader, at, &value->{member.c_name});", 12),
            check=check,
            equal=equality.equal(member, target.names.equal if target is not None else ""),
            list_=list_,
        )

    def _check(self, member: CMember) -> Block:
        place, constraints = f"value->{member.c_name}", member.use.constraints
        match member.value_kind:
            case "object":
                flags = checks.flags(member)
                test = f'oac_check_object(checker, path, "{member.literal}", {place}.state, {place}.value, {flags})'
                return "\n".join(
                    (
                        statement(f"if ({test}) {{", 4),
                        statement(f'oac_path here = oac_path_member(path, "{member.literal}");', 8),
                        statement(f"{self._objects[member.target].names.check}(checker, &here, {place}.value);", 8),
                        "    }",
                    )
                )
            case "json":
                return checks.scalar(member, json_rules(member.use, f"{place}.value"), None)
            case "enum":
                enum = self._enums[member.target]
                return checks.scalar(member, self._rules.scalar(constraints, "enum", place, enum), enum)
            case kind:
                return checks.scalar(member, self._rules.scalar(constraints, kind, f"{place}.value"), None)

    def _together(self) -> list[Rule]:
        """Rules over several members."""
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

    def _creation(self, creation: CCreation) -> CreationText:
        """Null, 0 and "" identify nothing."""
        parts = []
        if creation.identifier is not None:
            place = f"item->{creation.identifier.c_name}"
            empty = (
                f"{place}.value.length == 0" if creation.identifier.value_kind == "string" else f"{place}.value == 0"
            )
            parts += [f"{place}.state != OAC_VALUE", empty]
        if creation.inner:
            parts.append(f"{self._objects[creation.inner].names.creates}(item)")
        found = checks.guarded(" || ".join(parts), " " * 12 + "return true;", 8)
        return CreationText(creation.c_name, creation.element, creation.is_list, found)
