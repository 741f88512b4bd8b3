"""Records and enumerations in C: the names, types and words of their members."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Iterator, Mapping

from codegen.api.refusals import Refusals
from codegen.api.types import Enum, Field, Map, Record, Use
from codegen.binding import names
from codegen.binding.capi import CEnum, CEnumValue, CMember, CObject
from codegen.binding.docs import listed, member_words, paragraphs, value_doc
from codegen.binding.literal import literal
from codegen.binding.lower.about import about
from codegen.binding.lower.claims import Claims
from codegen.binding.lower.members import MemberNames, member_names
from codegen.binding.lower.places import place_of
from codegen.binding.lower.types import Types, Unsupported
from codegen.binding.spelling import EnumNames, ObjectNames
from codegen.source import shown

# Longest name that the reader may look for ahead: its padding, less comma, quotes and colon.
_PREDICTED = 60

_ANY_TEXT = " Any other text is allowed, too."


class Objects:
    def __init__(
        self, claims: Claims, types: Types, numbers: Mapping[str, int], error_codes: Collection[str] = ()
    ) -> None:
        """`numbers` are those of operations, by their ids; `error_codes` the enumerations that codes of errors are
        of."""
        self._error_codes = error_codes
        self._claims = claims
        self._types = types
        self._numbers = numbers

    def object(self, key: str, record: Record) -> CObject:
        c_name = self._claims.definition(key)
        called = member_names(record, self._claims)
        constants = names.Registry(Refusals())
        members = tuple(self._members(record, called, constants))
        additional = self._additional(record, called)
        every = members if additional is None else (*members, additional)
        targets = dict.fromkeys(name for member in every for name in self._types.named(member.type) if name != c_name)
        return CObject(
            key=key,
            schema=record.name,
            c_name=c_name,
            names=self._claims.family(ObjectNames, c_name),
            stem=self._claims.stem(c_name, f"the object {record.name}", record.place),
            upper=c_name.upper(),
            doc=_doc(record),
            place=place_of(record.place),
            source=record.source,
            members=members,
            additional=additional,
            extra=called.extra,
            constraints=record.constraints,
            includes=tuple(targets),
        )

    def _members(self, record: Record, called: MemberNames, constants: names.Registry) -> Iterator[CMember]:
        usual = _usual(record)
        for field in record.fields:
            try:
                yield self._member(field, called.described[field.name], constants, usual)
            except Unsupported as error:
                self._claims.diagnostics.error(field.place, f"a type that has no C: {error}")

    def _additional(self, record: Record, called: MemberNames) -> CMember | None:
        """The map of the members that have no names."""
        if record.additional is None:
            return None
        use = Use(Map(record.additional), False, record.additional.place)
        return CMember(
            json_name="",
            c_name=called.additional,
            type=self._types.type(use),
            use=use,
            doc=("All other members, by their names.",),
            key="",
            literal="",
            length=0,
            predicted=False,
            constant="",
            required=False,
            nullable=False,
            read_only=False,
        )

    def enum(self, key: str, enum: Enum) -> CEnum:
        c_name = self._claims.definition(key)
        called = self._claims.family(EnumNames, c_name)
        doc = f"{enum.description or f'Values of {enum.name}.'}{_ANY_TEXT if enum.open else ''}"
        if key in self._error_codes:
            doc += f" That of an oac_error is `{called.from_}(oac_text(error.server_code))`."
        return CEnum(
            key=key,
            schema=enum.name,
            c_name=c_name,
            names=called,
            stem=self._claims.stem(c_name, f"the enumeration {enum.name}", enum.place),
            upper=c_name.upper(),
            doc=paragraphs(doc),
            place=place_of(enum.place),
            open=enum.open,
            values=tuple(
                CEnumValue(
                    constant, literal(value.text), len(value.text.encode()), value.text, paragraphs(value.description)
                )
                for constant, value in zip(self._claims.enumerators(key), enum.values)
            ),
        )

    def _member(self, field: Field, c_name: str, constants: names.Registry, usual: tuple[str, ...]) -> CMember:
        name = field.name
        type_ = self._types.type(field.use)
        spelled = json.dumps(name, ensure_ascii=False)[1:-1]  # as the server writes it, byte by byte
        return CMember(
            json_name=name,
            c_name=c_name,
            type=type_,
            use=field.use,
            doc=value_doc(
                name,
                field.description or type_.doc,
                field.use.constraints,
                field.default,
                required=field.required,
                nullable=field.use.nullable,
                read_only=field.read_only,
                write_only=field.write_only,
                deprecated=field.deprecated,
                created_without=field.created_without,
                about=(*about(field.use, type_), *_documented(field, usual)),
            ),
            key=literal(spelled),
            literal=literal(name),
            length=len(name.encode()),
            predicted=len(spelled.encode()) <= _PREDICTED,
            constant=constants.claim("MEMBER_" + c_name.upper().rstrip("_"), name, field.place),
            required=field.required,
            nullable=field.use.nullable,
            read_only=field.read_only,
            write_only=field.write_only,
            zero_means=shown.words(field.zero_means),
            created_without=field.created_without,
            words=member_words(
                field.description, field.default, field.deprecated, field.created_without, about(field.use, None)
            ),
            operations=tuple(sorted(self._numbers[name] for name in field.documented if name in self._numbers)),
        )


def _usual(record: Record) -> tuple[str, ...]:
    """The operations that more than half of its members are of, where others share the record and have them not."""
    shared = Counter(field.documented for field in record.fields)
    operations, count = max(shared.items(), key=lambda each: each[1], default=((), 0))
    return operations if 2 * count > len(record.fields) else ()


def _doc(record: Record) -> tuple[str, ...]:
    found = paragraphs(record.description or f"The object {record.name} of the description.")
    if usual := _usual(record):
        found = (*found, f"Members that name no operations are of {listed(usual)}.")
    return found


def _documented(field: Field, usual: tuple[str, ...]) -> Iterator[str]:
    """Which operations have a member that others have not."""
    if field.documented and field.documented != usual:
        yield f"Only of {listed(field.documented)}"
    elif usual and not field.documented:
        yield "Of all operations"
