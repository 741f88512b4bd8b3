"""The C of records: how members are written and read."""

from __future__ import annotations

from codegen.binding.capi import CMember, CObject
from codegen.binding.emit.layout import statement
from codegen.binding.emit.texts import Block, MemberText, ObjectText

# Kinds that are written and read by the table of their type, and what the functions are called.
_BY_TABLE = {"enum": "enum", "object": "record", "list": "list", "map": "map", "union": "union"}


def object_text(owner: CObject) -> ObjectText:
    members = tuple(_member(member) for member in owner.members)
    return ObjectText(
        members=members,
        predicted=any(member.predicted for member in members),
        has_sources=any(member.value_kind == "binary" for member in owner.members),
    )


def _member(member: CMember) -> MemberText:
    return MemberText(key=member.key, predicted=member.predicted, write=_write(member), read=_read(member))


def _write(member: CMember) -> Block:
    held, type_ = f'writer, OAC_KEY("{member.key}"), &value->{member.c_name}', member.type
    if type_.shape in _BY_TABLE and type_.table != "oac_type_source_list":
        return statement(f"oac_write_{_BY_TABLE[type_.shape]}({held}, &{type_.table});", 4)
    word = type_.table.removeprefix("oac_type_")
    return statement(f"oac_write_{word if type_.item else f'{word}_member'}({held});", 4)


def _read(member: CMember) -> Block:
    held, type_ = f"reader, at, &value->{member.c_name}", member.type
    if type_.shape in _BY_TABLE and type_.table != "oac_type_source_list":
        return statement(f"at = oac_read_{_BY_TABLE[type_.shape]}({held}, &{type_.table});", 8)
    return statement(f"at = oac_read_{type_.table.removeprefix('oac_type_')}({held});", 8)
