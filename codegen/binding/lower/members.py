"""The names of the members of a struct."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from codegen.api.types import Record
from codegen.binding import names
from codegen.binding.lower.claims import Claims


@dataclass(frozen=True, slots=True)
class MemberNames:
    """By the names in JSON; and those of the two members that are ours: for all other names, where the description
    says what they hold, and for what nobody knows."""

    described: Mapping[str, str]
    additional: str
    extra: str


def member_names(record: Record, claims: Claims) -> MemberNames:
    """What x-oac has chosen is claimed first, what is ours last."""
    registry = names.Registry(claims.diagnostics)
    found: dict[str, str] = {}
    for field in sorted(record.fields, key=lambda each: not each.chosen):
        source = f'the property "{field.name}" of {record.name}'
        if field.chosen:
            found[field.name] = registry.choose(field.chosen, names.member(field.chosen), source, field.place)
            continue
        wanted = names.member(field.name)
        if names.is_spelled(field.name):
            claims.diagnostics.note(field.place, f"{source} is {wanted}: {names.NO_LETTER}")
        if len(wanted) > names.SIGNIFICANT:
            short = names.member(names.shortened(wanted, names.SIGNIFICANT - 1))
            message = f"{source} is {short}: {len(wanted)} characters are too many for a name"
            claims.diagnostics.note(field.place, message)
            wanted = short
        if claims.is_like_a_type(wanted):
            claims.diagnostics.note(field.place, f"{source} is {wanted}_: {wanted} begins as a type does")
            wanted += "_"
        found[field.name] = registry.claim(wanted, source, field.place)
    additional = "additional"
    if record.additional is not None:
        source, place = f"the member of {record.name} for all other names", record.additional.place
        additional = registry.derive(additional, ("",), source, place, "additional_members")
    extra = registry.derive("extra", ("",), f"the member of {record.name} for what is not described", record.place)
    return MemberNames(found, additional, extra)
