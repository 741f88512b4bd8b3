"""Records and enumerations in C: the names, types and words of their members."""

from __future__ import annotations

import json
from collections.abc import Iterator

from codegen.api import walk
from codegen.api.types import Enum, Field, Record
from codegen.binding import names
from codegen.binding.capi import CEnum, CEnumValue, CMember, CObject
from codegen.binding.docs import paragraphs, value_doc
from codegen.binding.literal import literal
from codegen.binding.lower.claims import Claims
from codegen.binding.lower.types import Unsupported, c_type, value_kind
from codegen.binding.lower.usage import Usage
from codegen.binding.spelling import EnumNames, ObjectNames
from codegen.source import shown
from codegen.source.diagnostics import Diagnostics, Position

# Longest name that the reader may look for ahead: its padding, less comma, quotes and colon.
_PREDICTED = 60


def place_of(position: Position) -> str:
    return f"{shown.path(position.file)}:{position.line}"


class Objects:
    def __init__(self, claims: Claims, usage: Usage) -> None:
        self._claims = claims
        self._usage = usage

    def object(self, key: str, record: Record) -> CObject:
        c_name = self._claims.definition(key)
        registry = names.Registry("member", self._claims.diagnostics)
        registry.claim("extra", "the member for what is not described", record.place)
        constants = names.Registry("member", Diagnostics())
        members = tuple(self._members(record, registry, constants))
        targets = dict.fromkeys(member.target for member in members if member.target and member.target != c_name)
        return CObject(
            key=key,
            schema=record.name,
            c_name=c_name,
            names=ObjectNames.of(c_name),
            stem=self._claims.stem(c_name, f"the object {record.name}", record.place),
            upper=c_name.upper(),
            doc=paragraphs(record.description or f"The object {record.name} of the description."),
            place=place_of(record.place),
            source=record.source,
            members=members,
            constraints=record.constraints,
            includes=tuple(targets),
            as_ref=key in self._usage.as_ref,
            as_list=key in self._usage.as_list,
            equal=key in self._usage.equal,
        )

    def _members(self, record: Record, registry: names.Registry, constants: names.Registry) -> Iterator[CMember]:
        if record.additional is not None:
            self._claims.diagnostics.error(record.additional.place, "members of any name have no C")
        for field in record.fields:
            try:
                yield self._member(field, registry, constants)
            except Unsupported as error:
                self._claims.diagnostics.error(field.place, f"a type that has no C: {error}")

    def enum(self, key: str, enum: Enum) -> CEnum:
        c_name = self._claims.definition(key)
        stem, constants = self._claims.enum(key)
        return CEnum(
            key=key,
            schema=enum.name,
            c_name=c_name,
            names=EnumNames.of(c_name),
            stem=stem,
            upper=c_name.upper(),
            doc=paragraphs(enum.description or f"Values of {enum.name}."),
            place=place_of(enum.place),
            values=tuple(
                CEnumValue(constant, literal(value.text), len(value.text.encode()), value.text)
                for constant, value in zip(constants, enum.values)
            ),
        )

    def _member(self, field: Field, registry: names.Registry, constants: names.Registry) -> CMember:
        name = field.name
        wanted = names.member(field.chosen) if names.snake(field.chosen) else names.member(name)
        c_name = registry.claim(wanted, f'the member "{name}"', field.place)
        key = next(walk.refs(field.use), "")
        target = self._claims.definition(key) if key else ""
        is_enum = bool(key) and self._claims.is_enum(key)
        row = c_type(field.use.type, target, is_enum)
        spelled = json.dumps(name, ensure_ascii=False)[1:-1]  # as the server writes it, byte by byte
        return CMember(
            json_name=name,
            c_name=c_name,
            type=row,
            use=field.use,
            value_kind=value_kind(field.use.type, is_enum),
            doc=value_doc(
                name,
                field.description or row.doc,
                field.use.constraints,
                field.default,
                required=field.required,
                nullable=field.use.nullable,
                read_only=field.read_only,
                deprecated=field.deprecated,
                created_without=field.created_without,
            ),
            key=literal(spelled),
            literal=literal(name),
            length=len(name.encode()),
            predicted=len(spelled.encode()) <= _PREDICTED,
            constant=constants.claim("MEMBER_" + c_name.upper().rstrip("_"), name, field.place),
            required=field.required,
            nullable=field.use.nullable,
            read_only=field.read_only,
            target=target,
            zero_means=shown.words(field.zero_means),
            created_without=field.created_without,
        )
