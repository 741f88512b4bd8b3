"""The names of the members of a struct, and of the arguments of a call."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from codegen.api.model import Parameter
from codegen.api.types import Record
from codegen.binding import names
from codegen.binding.lower.claims import Claims
from codegen.source.diagnostics import Position

# Types of the C library that stand in declarations.
_TYPES = ("size_t", "int64_t")


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
        else:
            found[field.name] = registry.claim(_fitting(field.name, source, field.place, claims), source, field.place)
    additional = "additional"
    if record.additional is not None:
        source, place = f"the member of {record.name} for all other names", record.additional.place
        additional = registry.derive(additional, ("",), source, place, "additional_members")
    extra = registry.derive("extra", ("",), f"the member of {record.name} for what is not described", record.place)
    return MemberNames(found, additional, extra)


def argument_names(parameters: Collection[Parameter], ours: Collection[str], claims: Claims) -> dict[str, str]:
    """Of the parameters in a path, by their names. `ours` are those that a call has itself."""
    registry = names.Registry(claims.diagnostics)
    found: dict[str, str] = {}
    for parameter in sorted(parameters, key=lambda each: not each.chosen):
        source, place = f'the parameter "{parameter.name}"', parameter.place
        chosen = parameter.chosen
        wanted = names.member(chosen) if chosen else _fitting(parameter.name, source, place, claims)
        if wanted in ours:
            claims.diagnostics.note(
                place, f"{source} is {wanted}_: {wanted} is an argument or a variable of every call"
            )
            wanted += "_"
        if chosen:
            found[parameter.name] = registry.choose(chosen, wanted, source, place)
        else:
            found[parameter.name] = registry.claim(wanted, source, place)
    return found


def _fitting(name: str, source: str, place: Position, claims: Claims) -> str:
    """A name in JSON as one in C."""
    wanted = names.member(name)
    if names.is_spelled(name):
        claims.diagnostics.note(place, f"{source} is {wanted}: {names.NO_LETTER}")
    if len(wanted) > names.SIGNIFICANT:
        short = names.member(names.shortened(wanted, names.SIGNIFICANT - 1))
        claims.diagnostics.note(place, f"{source} is {short}: {len(wanted)} characters are too many for a name")
        wanted = short
    if wanted in _TYPES or claims.is_like_a_type(wanted):
        claims.diagnostics.note(place, f"{source} is {wanted}_: {wanted} begins as a type does")
        wanted += "_"
    return wanted
