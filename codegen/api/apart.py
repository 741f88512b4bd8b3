"""How the objects of a union are told apart, or that they cannot be.

They can be told apart
* by a member, whose texts are listed in each of them (const, enum), and which all of them require: no two have one text
  in common;
* by the member that a discriminator names, whose texts are those that are listed, else those of its mapping, else names
  of schemas;
* by members that are required in one of them and not described in any other. An object without `additionalProperties`
  is taken for one that has the members that are described; where others are described to be of any name, nothing can be
  told by a name. One that forbids other members may be what is left. That is proved but for an object with the members
  that several need.

Anything else is not told apart, and is JSON text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from codegen.api.choices import Alternative
from codegen.api.objects import Members


Texts = tuple[tuple[str, ...], ...]  # those of each candidate


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
    tags: Texts
    needs: Texts


def tell(candidates: Sequence[Candidate]) -> Told | None:
    nothing: Texts = ((),) * len(candidates)
    if len(candidates) < 2:
        return Told("", nothing, nothing)
    declared = dict.fromkeys(name for each in candidates for name in each.alternative.tags)
    for name in declared:
        tags = _declared(name, candidates)
        if tags is not None:
            return Told(name, tags, nothing)
    for name in candidates[0].listed:
        if all(name in each.listed and name in each.members.required for each in candidates):
            tags = tuple(each.listed[name] for each in candidates)
            if _are_disjoint(tags):
                return Told(name, tags, nothing)
    needs = _needs(candidates)
    return Told("", nothing, needs) if needs is not None else None


def _declared(name: str, candidates: Sequence[Candidate]) -> Texts | None:
    """The texts of the member that a discriminator names: what schemas list is what can be."""
    if all(name in each.listed for each in candidates):
        listed = tuple(each.listed[name] for each in candidates)
        if _are_disjoint(listed):
            return listed
    found = []
    for each in candidates:
        mapped, here = each.alternative.tags.get(name, ()), each.listed.get(name)
        found.append(tuple(text for text in mapped if here is None or text in here) or here or ())
    return tuple(found) if _are_disjoint(found) else None


def _are_disjoint(tags: Sequence[tuple[str, ...]]) -> bool:
    """Whether each has texts, and no text belongs to two."""
    every = [text for each in tags for text in dict.fromkeys(each)]
    return all(tags) and len(every) == len(set(every))


def _needs(candidates: Sequence[Candidate]) -> Texts | None:
    described: dict[str, int] = {}  # in how many of them
    for each in candidates:
        if each.members.additional is not None:
            return None
        for name in dict.fromkeys((*each.members.properties, *each.members.required)):
            described[name] = described.get(name, 0) + 1
    found = tuple(tuple(name for name in each.members.required if described[name] == 1)[:1] for each in candidates)
    rest = [each for each, needs in zip(candidates, found) if not needs]
    return found if not rest or (len(rest) == 1 and rest[0].members.closed) else None
