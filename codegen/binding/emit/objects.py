"""The C of records: how members are written, read, checked and compared."""

from __future__ import annotations

from codegen.api import constraints as c
from codegen.binding.capi import CMember, CObject
from codegen.binding.emit import checks
from codegen.binding.emit.conditions import Conditions
from codegen.binding.emit.creations import creation_text
from codegen.binding.emit.layout import returned, statement
from codegen.binding.emit.lists import Lists, Place
from codegen.binding.emit.patterns import FilePatterns
from codegen.binding.emit.rules import Rules, size_rules
from codegen.binding.emit.shapes import Shapes
from codegen.binding.emit.texts import Block, MemberText, ObjectText, Rule
from codegen.binding.emit.values import Site, Values
from codegen.binding.literal import quoted
from codegen.source.shown import json_text

_COUNT_MEMBERS = "count_members(value)"


class FileParts:
    """What the file of one type is made with."""

    def __init__(self, shapes: Shapes) -> None:
        self.shapes = shapes
        self.patterns = FilePatterns()
        self.rules = Rules(self.patterns)
        self.conditions = Conditions(self.rules, shapes.enums)
        self.values = Values(self.rules, shapes)
        self.lists = Lists(self.rules, self.conditions, shapes, self.values)

    def member(self, owner: str, member: CMember, flags: str, path: str = "path") -> Block:
        """The check of a member of the struct `value`."""
        context = member.c_name.rstrip("_")
        self.patterns.context = context
        if member.type.item is not None:
            json_name = member.json_name if member.is_named else None
            place = Place(owner, member.c_name, json_name, flags)
            function = self.lists.function(context, place, member.use, member.type)
            return statement(f"{function}(checker, path, value);", 4)
        name = quoted(member.json_name) if member.is_named else "NULL"
        site = Site(f"value->{member.c_name}", True, path, name, flags, 4, context)
        return self.values.check(site, member.use, member.type)


def object_text(owner: CObject, shapes: Shapes) -> ObjectText:
    return _File(owner, shapes).text()


class _File:
    """One object's .c file."""

    def __init__(self, owner: CObject, shapes: Shapes) -> None:
        self._owner = owner
        self._shapes = shapes
        self._parts = FileParts(shapes)
        self._conditions = self._parts.conditions

    def text(self) -> ObjectText:
        parts, owner = self._parts, self._owner
        for member in owner.members:
            parts.values.reserve(member.c_name.rstrip("_"))
        members = tuple(self._member(member) for member in owner.members)
        additional = self._additional(owner.additional) if owner.additional is not None else ""
        parts.patterns.context = "as_asked"
        rules = self._together()
        more = owner.additional
        held = f"value->{more.c_name}" if more is not None else ""
        return ObjectText(
            members=members,
            predicted=any(member.predicted for member in members),
            patterns=parts.patterns.all(),
            rules=tuple(checks.report(rule, "path", "NULL", 4) for rule in rules),
            counted=any(rule.value == _COUNT_MEMBERS for rule in rules),
            functions=tuple(parts.values.functions),
            equal=self._equal() if owner.equal else "",
            created=creation_text(owner.creations, self._shapes),
            additional=held,
            additional_check=additional,
        )

    def _member(self, member: CMember) -> MemberText:
        return MemberText(
            c_name=member.c_name,
            c_type=member.type.c_type,
            key=member.key,
            literal=member.literal,
            length=member.length,
            constant=member.constant,
            predicted=member.predicted,
            write=_write(member),
            read=_read(member),
            check=self._parts.member(self._owner.c_name, member, checks.flags(member)),
        )

    def _additional(self, more: CMember) -> Block:
        self._parts.patterns.context = more.c_name
        context = self._parts.values.context(more.c_name)
        place = Place(self._owner.c_name, more.c_name, None, "OAC_CHECK_OPTIONAL", additional=True)
        function = self._parts.lists.function(context, place, more.use, more.type)
        return statement(f"{function}(checker, path, value);", 4)

    def _equal(self) -> Block:
        owner = self._owner
        members = (*owner.members, owner.additional) if owner.additional is not None else owner.members
        tests = [f"{member.type.equal}(&left->{member.c_name}, &right->{member.c_name})" for member in members]
        return returned(tests)

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


# Kinds that are written and read by the table of their type, and what the functions are called.
_BY_TABLE = {"enum": "enum", "object": "record", "list": "list", "map": "map", "union": "union"}


def _write(member: CMember) -> Block:
    held, type_ = f'writer, OAC_KEY("{member.key}"), &value->{member.c_name}', member.type
    if type_.shape in _BY_TABLE and type_.table != "oac_type_source_list":
        return statement(f"oac_write_{_BY_TABLE[type_.shape]}({held}, &{type_.table});", 4)
    return statement(f"{type_.write}({held});", 4)


def _read(member: CMember) -> Block:
    held, type_ = f"reader, at, &value->{member.c_name}", member.type
    if type_.shape in _BY_TABLE and type_.table != "oac_type_source_list":
        return statement(f"at = oac_read_{_BY_TABLE[type_.shape]}({held}, &{type_.table});", 8)
    return statement(f"at = {type_.read}({held});", 8)
