"""How the objects of a union are told apart, or that they cannot be.

They can be told apart
* by a member, whose values are listed in each of them (const, enum), which all of them require, and of which no two
  have the same; or by the member that a discriminator names, whose texts are those values, else those of its mapping,
  else names of schemas;
* or by members that are required in one of them and not described in any other. An object without
  `additionalProperties` is taken for one that has the members that are described; where others are described to be of
  any name, nothing can be told by a name.

Anything else is not told apart, and is JSON text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from codegen.api.choices import Alternative
from codegen.api.objects import Members


@dataclass(frozen=True, slots=True)
class Candidate:
    """An alternative with its members, and the values that are listed for some of them, as texts."""

    alternative: Alternative
    members: Members
    listed: dict[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Told:
    """`discriminant` is empty where objects are told by `needs`; both lists go with the candidates."""

    discriminant: str
    tags: tuple[tuple[str, ...], ...]
    needs: tuple[tuple[str, ...], ...]


def tell(candidates: Sequence[Candidate]) -> Told | None:
    nothing: tuple[tuple[str, ...], ...] = ((),) * len(candidates)
    if len(candidates) < 2:
        return Told("", nothing, nothing)
    first = candidates[0]
    declared = dict.fromkeys(name for each in candidates for name in each.alternative.tags)
    for name in declared:
        tags = _declared(name, candidates)
        if tags is not None:
            return Told(name, tags, nothing)
    for name in first.listed:
        if all(name in each.listed and name in each.members.required for each in candidates):
            tags = tuple(each.listed[name] for each in candidates)
            if _disjoint(tags):
                return Told(name, tags, nothing)
    needs = _needs(candidates)
    return Told("", nothing, needs) if needs is not None else None


def _declared(name: str, candidates: Sequence[Candidate]) -> tuple[tuple[str, ...], ...] | None:
    """The texts of the member that a discriminator names: what schemas list is what can be."""
    if all(name in each.listed for each in candidates):
        listed = tuple(each.listed[name] for each in candidates)
        if _disjoint(listed):
            return listed
    found = []
    for each in candidates:
        mapped = each.alternative.tags.get(name, ())
        listed_here = each.listed.get(name)
        found.append(tuple(text for text in mapped if listed_here is None or text in listed_here) or listed_here or ())
    return tuple(found) if _disjoint(found) else None


def _disjoint(tags: Sequence[tuple[str, ...]]) -> bool:
    """Whether each has texts, and no text belongs to two."""
    every = [text for each in tags for text in dict.fromkeys(each)]
    return all(tags) and len(every) == len(set(every))


def _needs(candidates: Sequence[Candidate]) -> tuple[tuple[str, ...], ...] | None:
    described: dict[str, int] = {}  # in how many of them
    for each in candidates:
        if each.members.additional is not None:
            return None
        for name in dict.fromkeys((*each.members.properties, *each.members.required)):
            described[name] = described.get(name, 0) + 1
    found = tuple(tuple(name for name in each.members.required if described[name] == 1)[:1] for each in candidates)
    return found if all(found) else None
