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
    registry = names.Registry(f"member of {record.name}", claims.diagnostics)
    found: dict[str, str] = {}
    for field in sorted(record.fields, key=lambda each: not each.chosen):
        source = f'the property "{field.name}"'
        if field.chosen:
            found[field.name] = registry.choose(field.chosen, names.member(field.chosen), source, field.place)
            continue
        wanted = names.member(field.name)
        if names.is_spelled(field.name):
            message = f"the name of {source} has no letter or digit that C has: it is {wanted}"
            claims.diagnostics.note(field.place, message)
        if claims.is_like_a_type(wanted):
            claims.diagnostics.note(field.place, f"{wanted} begins as a type does: {source} is {wanted}_")
            wanted += "_"
        found[field.name] = registry.claim(wanted, source, field.place, names.SIGNIFICANT)
    additional = "additional"
    if record.additional is not None:
        endings = ("", "_members") if registry.is_taken(additional) else ("",)
        wanted = additional + endings[-1]
        additional = registry.derive(wanted, ("",), "the member for all other names", record.additional.place)
    extra = registry.derive("extra", ("",), "the member for what is not described", record.place)
    return MemberNames(found, additional, extra)
