"""How the objects of a union are told apart, or that they cannot be.

They can be told apart
* by a member, whose values are listed in each of them (const, enum), and which all of them require: no two have one
  value in common;
* by the member that a discriminator names, whose values are those that are listed, else those of its mapping, else
  names of schemas;
* by members that are required in one of them and not described in any other. Where others are described to be of any
  name, nothing can be told by a name. One that forbids other members may be what is left;
* some by the values of a member, which they list and require, and the others by members that are required in them
  alone. The others do not describe the member with the values, or list other values for it.

An object without `additionalProperties` may have what another one is told by, too. It is told to be both then, and that
is to be none of them, so its text is kept: no value is taken for what it is not.

Anything else is not told apart, and is JSON text.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from codegen.api.choices import Alternative
from codegen.api.constraints import Value
from codegen.api.objects import Members


Tags = tuple[tuple[Value, ...], ...]  # those of each candidate
Names = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Candidate:
    """An alternative with its members, the values that are listed for some of them, and those that stand for it by a
    discriminator."""

    alternative: Alternative
    members: Members
    listed: Mapping[str, tuple[Value, ...]]
    mapped: Mapping[str, tuple[Value, ...]]


@dataclass(frozen=True, slots=True)
class Told:
    """`discriminant` is empty where objects are told by `needs` alone; both lists go with the candidates."""

    discriminant: str
    tags: Tags
    needs: Names


def tell(candidates: Sequence[Candidate]) -> Told | None:
    nothing = ((),) * len(candidates)
    if len(candidates) < 2:
        return Told("", nothing, nothing)
    declared = dict.fromkeys(name for each in candidates for name in each.mapped)
    listed = dict.fromkeys(name for each in candidates for name in each.listed)
    tagged = [(name, _declared(name, candidates)) for name in declared]
    tagged += [(name, _required(name, candidates)) for name in listed]
    for name, tags in tagged:
        if all(tags) and _are_disjoint(tags):
            return Told(name, tags, nothing)
    for name, tags in (("", nothing), *tagged):
        needs = _needs(candidates, tags) if not name or (any(tags) and _tells(name, tags, candidates)) else None
        if needs is not None:
            return Told(name, tags, needs)
    return None


def _declared(name: str, candidates: Sequence[Candidate]) -> Tags:
    """The values of the member that a discriminator names: what schemas list is what can be."""
    if all(name in each.listed for each in candidates):
        listed = tuple(each.listed[name] for each in candidates)
        if _are_disjoint(listed):
            return listed
    found = []
    for each in candidates:
        mapped, here = each.mapped.get(name, ()), each.listed.get(name)
        known = {value.meaning for value in here or ()}
        found.append(tuple(value for value in mapped if here is None or value.meaning in known) or here or ())
    return tuple(found)


def _required(name: str, candidates: Sequence[Candidate]) -> Tags:
    """The values of a member that is there: of those that list them, and require it."""
    return tuple(each.listed.get(name, ()) if name in each.members.required else () for each in candidates)


def _are_disjoint(tags: Sequence[tuple[Value, ...]]) -> bool:
    """Whether no value belongs to two."""
    every = [meaning for each in tags for meaning in dict.fromkeys(value.meaning for value in each)]
    return len(every) == len(set(every))


def _tells(name: str, tags: Tags, candidates: Sequence[Candidate]) -> bool:
    """Whether those without a tag are not described to have one."""
    others = [each for each, its in zip(candidates, tags) if not its]
    listed = [each.listed.get(name, ()) for each in others]
    described = any(
        name in (*each.members.properties, *each.members.required) for each in others if name not in each.listed
    )
    return not described and _are_disjoint(tags) and all(_are_disjoint((*tags, values)) for values in listed)


def _needs(candidates: Sequence[Candidate], tags: Sequence[tuple[Value, ...]]) -> Names | None:
    """The members by which those without a tag are told."""
    described: dict[str, int] = {}  # in how many of them
    for each in candidates:
        if each.members.additional is not None:
            return None
        for name in dict.fromkeys((*each.members.properties, *each.members.required)):
            described[name] = described.get(name, 0) + 1
    found: list[tuple[str, ...]] = []
    rest = []
    for each, its in zip(candidates, tags):
        found.append(() if its else tuple(name for name in each.members.required if described[name] == 1)[:1])
        if not its and not found[-1]:
            rest.append(each)
    return tuple(found) if not rest or (len(rest) == 1 and rest[0].members.closed) else None
