"""The C of records: how members are written and read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from codegen.binding.capi import CEnumValue, CMember, CObject
from codegen.binding.emit import checks
from codegen.binding.emit.layout import statement
from codegen.binding.emit.texts import Block, MemberText, ObjectText

T = TypeVar("T", CEnumValue, MemberText)


def by_length(items: Sequence[T]) -> tuple[tuple[int, tuple[T, ...]], ...]:
    lengths: dict[int, list[T]] = {}
    for item in items:
        lengths.setdefault(item.length, []).append(item)
    return tuple((length, tuple(lengths[length])) for length in sorted(lengths))


def object_text(owner: CObject) -> ObjectText:
    members = tuple(_member(member) for member in owner.members)
    more = owner.additional
    held = f"value->{more.c_name}" if more is not None else ""
    return ObjectText(
        members=members,
        by_length=by_length(members),
        additional=held,
        additional_entry=f"{more.type.c_type}_entry" if more is not None else "",
        additional_write=_write_additional(held, more.type.members_write) if more is not None else "",
    )


def _member(member: CMember) -> MemberText:
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
    )


def _write_additional(held: str, write: str) -> Block:
    test = f"oac_write_additional(writer, {held}.state, {held}.count, {held}.entries)"
    return checks.guarded(test, statement(f"{write}(writer, &{held});", 8), 4)
