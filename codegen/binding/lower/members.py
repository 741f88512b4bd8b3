"""The names of the members of a struct, and of the arguments of a call."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from codegen.api.model import Parameter
from codegen.api.types import Record
from codegen.binding import names
from codegen.binding.lower.claims import Claims

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
            found[field.name] = registry.claim(_fitting(field.name, claims), source, field.place)
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
        wanted = names.Wanted(names.member(chosen)) if chosen else _fitting(parameter.name, claims)
        if wanted.name in ours:
            wanted = wanted.changed(f"{wanted.name}_", f"{wanted.name} is an argument or a variable of every call")
        if chosen:
            found[parameter.name] = registry.choose(chosen, wanted.name, source, place)
        else:
            found[parameter.name] = registry.claim(wanted, source, place)
    return found


def _fitting(name: str, claims: Claims) -> names.Wanted:
    """A name in JSON as one in C."""
    found = names.member(name)
    wanted = names.Wanted(found, (names.NO_LETTER,) if names.is_spelled(name) else ())
    if len(found) > names.SIGNIFICANT:
        found = names.member(names.shortened(found, names.SIGNIFICANT - 1))
        wanted = wanted.changed(found, names.too_long(len(wanted.name)))
    if found in _TYPES or claims.is_like_a_type(found):
        wanted = wanted.changed(f"{found}_", f"{found} begins as a type does")
    return wanted
