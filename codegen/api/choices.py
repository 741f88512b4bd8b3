"""The alternatives of a schema: those of oneOf and anyOf, of theirs, and of several types; each is one JSON type.

What stands beside oneOf holds for each of its alternatives, so each is made of both. A schema that has a discriminator
and no alternatives is the base of others, which have it in their allOf: these are its alternatives, as far as the
mapping or they themselves say so; where they include it, it is its own members and no more.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from codegen.api.discriminators import Discriminators
from codegen.api.keywords import RULES
from codegen.api.nodes import text_of
from codegen.api.parts import Gathering
from codegen.description.refusals import Refusals, Remembered
from codegen.api.shapes import Shape, Shapes
from codegen.source.node import Node
from codegen.source.words import article

MOST = 10_000  # alternatives of one schema, with those of its alternatives
_KEYS = ("oneOf", "anyOf")
_CONSUMED = frozenset({"$ref", "allOf", "oneOf", "anyOf", "discriminator"})
_WORDS = frozenset(
    "title description default deprecated readOnly writeOnly example examples externalDocs x-oac".split()
)
# An alternative that has none of these says nothing of what a value is, only what else is asked of it.
_DESCRIBING = frozenset("type properties items enum const oneOf anyOf allOf additionalProperties $ref".split())


@dataclass(frozen=True, slots=True)
class Alternative:
    """`kind` is the JSON type, or None for any. `tags` has for each discriminator's property the texts that stand for
    this one. `name` is that of its schema, or its title."""

    site: Node
    kind: str | None
    name: str = ""
    tags: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Choice:
    """`rest` is what all alternatives have, where that are more than types: it is there even if they cannot be told
    apart. `is_lost`: there are others that are not listed here. `only` is the schema with a name that has all of them,
    where there is nothing beside it but null."""

    shape: Shape
    alternatives: tuple[Alternative, ...]
    nullable: bool
    rest: Node | None = None
    is_lost: bool = False
    only: Node | None = None


@dataclass(frozen=True, slots=True)
class _Waiting:
    site: Node
    name: str
    tags: Mapping[str, tuple[str, ...]]
    may_be_null: bool


@dataclass(frozen=True, slots=True)
class _Group:
    """One oneOf or anyOf of a part."""

    part: Node
    key: str
    entries: tuple[Node, ...]


class Choices:
    def __init__(
        self, gathering: Gathering, shapes: Shapes, discriminators: Discriminators, refusals: Refusals
    ) -> None:
        self._gathering = gathering
        self._shapes = shapes
        self._discriminators = discriminators
        self._refusals = refusals
        self._known: dict[int, Remembered[Choice | None]] = {}

    def of(self, site: Node) -> Choice | None:
        """None after a complaint."""
        shape = self._shapes.of(site)
        if shape is None:
            return None
        known: Shape = shape
        return self._refusals.remembered(self._known, id(site), lambda: self._choice(site, known))

    def _choice(self, site: Node, top: Shape) -> Choice | None:
        found: list[Alternative] = []
        nullable = is_lost = False
        rest: Node | None = None
        only: Node | None = None
        sole: Node | None = site  # has all alternatives
        expanded: set[tuple[int, ...]] = set()
        waiting = [_Waiting(site, "", {}, True)]
        while waiting:
            here = waiting.pop()
            shape = self._shapes.of(here.site)
            if shape is None:
                return None
            if shape.parts.forbids is not None and here.site is not site:
                continue  # nothing is of this alternative
            groups = self._groups(shape)
            if len(groups) > 1:
                self._refusals.rule(
                    groups[1].part.key_positions[groups[1].key], 'more than one "oneOf" or "anyOf" for one value'
                )
            if groups:
                shared = self._rest(shape)
                key = (id(groups[0].part), *sorted(id(node) for node in shared))
                if here.site is site and shared:
                    rest = self._gathering.together((*shared,))
                if len(groups) > 1 or len(expanded) >= MOST:
                    is_lost = True
                    continue
                if key in expanded:
                    continue
                expanded.add(key)
                nullable = nullable or (here.may_be_null and shape.null_stated)
                entries = self._entries(here, shape, groups[0], shared)
                waiting += reversed(entries)
                if here.site is sole:
                    sole = self._sole(groups[0], entries)
                    only = sole if sole is not None and self._named(sole) else only
                continue
            subtypes = self._discriminators.subtypes(shape)
            key = (id(shape.parts.core),)
            if subtypes and key not in expanded:
                expanded.add(key)
                tags = {subtypes.property: ()}
                nullable = nullable or (here.may_be_null and shape.nullable)
                waiting += reversed(
                    [
                        _Waiting(each.site, "", {**here.tags, **tags, subtypes.property: each.tags}, False)
                        for each in subtypes.entries
                    ]
                )
                continue
            nullable = nullable or (here.may_be_null and shape.nullable)
            name = here.name or shape.parts.name or text_of(here.site, "title")
            found += [Alternative(here.site, kind, name, here.tags) for kind in _kinds(shape)]
        return Choice(top, tuple(found), nullable, rest, is_lost, only)

    def _sole(self, group: _Group, entries: list[_Waiting]) -> Node | None:
        """The only one of the entries of a oneOf that is not null, where it is as it stands there."""
        found = [
            entry
            for entry in group.entries
            if (shape := self._shapes.of(entry)) is None or shape.kinds != () or not shape.nullable
        ]
        return found[0] if len(found) == 1 and any(each.site is found[0] for each in entries) else None

    def _named(self, site: Node) -> bool:
        shape = self._shapes.of(site)
        return shape is not None and shape.parts.name != ""

    def _entries(self, here: _Waiting, shape: Shape, group: _Group, shared: list[Node]) -> list[_Waiting]:
        """The alternatives of one oneOf, each with what stands beside it."""
        found = []
        for entry in group.entries:
            inner = self._shapes.of(entry)
            name = inner.parts.name if inner is not None else ""
            name = name or text_of(entry, "title")
            tags = {**here.tags, **self._discriminators.tags(group.part, entry)}
            is_apart = inner is not None and not _rules(shared) - {"type"} and _within(inner, shape)
            is_apart = is_apart or (inner is not None and self._has(inner, shared))
            site = entry if not shared or is_apart else self._gathering.together((*shared, entry))
            may_be_null = here.may_be_null and (not shape.is_typed or shape.nullable)
            found.append(_Waiting(site, name, tags, may_be_null))
        return found

    def _has(self, inner: Shape, shared: list[Node]) -> bool:
        """Whether an alternative includes what stands beside it by itself."""
        own = {id(node) for node in inner.nodes}
        return all(self._gathering.origin.get(id(node), id(node)) in own for node in shared)

    def _groups(self, shape: Shape) -> list[_Group]:
        """The oneOf and anyOf that are still open: not those that one of its own parts fulfils."""
        own = {id(node) for node in shape.nodes}
        own |= {self._gathering.origin.get(id(node), 0) for node in shape.nodes}
        found = []
        for part in shape.nodes:
            for key in _KEYS:
                listed = part.get(key)
                if listed is None:
                    continue
                if listed.kind != "array" or not listed.value:
                    found_ = article(listed.kind) if listed.kind != "array" else "an empty one"
                    message = f'expected a list of schemas for "{key}", found {found_}'
                    self._refusals.rule(listed.position, message)
                    continue
                entries = tuple(listed)
                parts = [self._gathering.of(entry) for entry in entries]
                if any(each is not None and own & set(each.chain) for each in parts):
                    if any(each is not None and id(part) in each.chain for each in parts):
                        message = f'"{key}" of a schema that is one of its own alternatives is not checked'
                        self._refusals.note(part.key_positions[key], message)
                    continue
                if any("properties" in node for node in shape.nodes) and all(map(_asks_only, entries)):
                    self._refusals.rule(part.key_positions[key], f'"{key}" of what is required is not supported')
                    continue
                found.append(_Group(part, key, entries))
        return found

    def _rest(self, shape: Shape) -> list[Node]:
        """What the parts rule beside their alternatives. `type: null` there is one more alternative."""
        found = []
        for node in shape.nodes:
            declared = node.get("type")
            is_null = declared is not None and [item.value for item in _each(declared)] == ["null"]
            left = _CONSUMED | ({"type"} if is_null and any(key in node for key in _KEYS) else frozenset())
            if node.key_positions.keys() & RULES - left:
                found.append(self._gathering.without(node, left | _WORDS))
        return found


def _each(node: Node) -> list[Node]:
    return list(node) if node.kind == "array" else [node]


def _rules(nodes: list[Node]) -> frozenset[str]:
    return frozenset(key for node in nodes for key in node.key_positions if key in RULES)


def _asks_only(node: Node) -> bool:
    return node.kind == "object" and not node.key_positions.keys() & _DESCRIBING


def _within(inner: Shape, outer: Shape) -> bool:
    """Whether the types of an alternative are those that are allowed beside it anyway."""
    if not outer.kinds:
        return True
    return inner.kinds is not None and set(inner.kinds) <= {*outer.kinds}


def _kinds(shape: Shape) -> tuple[str | None, ...]:
    """The JSON types of a schema without alternatives. Values of several types are not told apart."""
    if shape.kinds is None:
        return (None,)
    if shape.values is None:
        return shape.kinds
    found = dict.fromkeys("number" if node.kind in ("integer", "number") else node.kind for node in shape.values)
    found.pop("null", None)
    if len(found) > 1:
        return (None,)
    listed = tuple(kind for kind in shape.kinds if ("number" if kind == "integer" else kind) in found)
    return listed or shape.kinds
