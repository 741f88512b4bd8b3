"""Discriminators: which texts of a member stand for which schema, and which schemas are the subtypes of a base."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import quote

from codegen.api.nodes import text_of
from codegen.api.parts import Gathering
from codegen.description.refusals import Refusals
from codegen.api.shapes import Shape
from codegen.description.bundle import resolve_ref
from codegen.source.diagnostics import Diagnostics
from codegen.source.node import Node

_DISCRIMINATOR = frozenset({"discriminator"})


@dataclass(frozen=True, slots=True)
class Subtype:
    site: Node
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Subtypes:
    property: str
    entries: tuple[Subtype, ...]


@dataclass(frozen=True, slots=True)
class _Mapped:
    """`name` is that of a schema, or a reference."""

    text: str
    target: Node
    name: str


class Discriminators:
    def __init__(self, root: Node, gathering: Gathering, refusals: Refusals) -> None:
        self._root = root
        components = root.get("components")
        self._schemas = components.get("schemas") if components is not None else None
        self._gathering = gathering
        self._refusals = refusals
        self._mappings: dict[int, tuple[_Mapped, ...]] = {}
        self._subtypes: dict[int, Subtypes | None] = {}
        self._children: dict[int, list[tuple[str, Node]]] | None = None

    def tags(self, part: Node, entry: Node) -> Mapping[str, tuple[str, ...]]:
        """The texts that stand for one of the alternatives of `part`: those of the mapping, or its schema's name."""
        named = self._property(part)
        parts = self._gathering.of(entry)
        if not named or parts is None:
            return {}
        found = tuple(each.text for each in self._mapping(part) if id(each.target) in parts.chain)
        return {named: found or ((parts.name,) if parts.name else ())}

    def subtypes(self, shape: Shape) -> Subtypes | None:
        """Those of a base; None where fewer than two are known, or it is none."""
        base = shape.parts.core
        if id(base) not in self._subtypes:
            self._subtypes[id(base)] = self._all_subtypes(base)
        return self._subtypes[id(base)]

    def _all_subtypes(self, base: Node) -> Subtypes | None:
        named = self._property(base)
        if not named:
            return None
        found: dict[int, Subtype] = {}
        for each in self._mapping(base):
            known = found.get(id(each.target))
            if known is not None:
                found[id(each.target)] = Subtype(known.site, (*known.tags, each.text))
                continue
            is_base = each.target is base
            site = self._gathering.without(base, _DISCRIMINATOR) if is_base else self._reference(each.name, base)
            found[id(each.target)] = Subtype(site, (each.text,))
        for name, node in self._below(base):
            if id(node) not in found:
                found[id(node)] = Subtype(self._reference(name, base), (name,))
        if len(found) > 1:
            return Subtypes(named, tuple(found.values()))
        place = base.key_positions["discriminator"]
        self._refusals.note(place, "a discriminator of fewer than two types that are known is read over")
        return None

    def _reference(self, name: str, base: Node) -> Node:
        """A reference to a schema of the description, in the place of the base."""
        text = name if "#" in name else "#/components/schemas/" + quote(name.replace("~", "~0").replace("/", "~1"))
        return self._gathering.schema({"$ref": Node("string", text, base.position)}, base.position)

    def _property(self, part: Node) -> str:
        discriminator = part.get("discriminator")
        if discriminator is None:
            return ""
        named = text_of(discriminator, "propertyName")
        if not named:
            self._refusals.rule(discriminator.position, '"discriminator" names no property')
        return named

    # ---- Mapping -----------------------------------------------------------------------------------------------------

    def _mapping(self, part: Node) -> tuple[_Mapped, ...]:
        if id(part) not in self._mappings:
            self._mappings[id(part)] = tuple(self._mapped(part))
        return self._mappings[id(part)]

    def _mapped(self, part: Node) -> Iterator[_Mapped]:
        discriminator = part.get("discriminator")
        mapping = discriminator.get("mapping") if discriminator is not None else None
        for text, target in mapping.items() if mapping is not None else ():
            name = str(target.value)
            found = self._schemas.get(name) if self._schemas is not None else None
            if found is None and target.kind == "string":
                found = resolve_ref(self._root, target, Diagnostics())
            if found is None:
                self._refusals.note(target.position, "the mapping of a discriminator names no schema; it is left out")
            else:
                yield _Mapped(text, found, name)

    # ---- Subtypes ----------------------------------------------------------------------------------------------------

    def _below(self, base: Node) -> Iterator[tuple[str, Node]]:
        """The schemas that have `base` in their allOf, or one that has it in its own, in the order of the document."""
        if self._children is None:
            self._children = self._all_children()
        found: dict[int, tuple[str, Node]] = {}
        waiting = [base]
        while waiting:
            for name, node in self._children.get(id(waiting.pop()), ()):
                if id(node) not in found and node is not base:
                    found[id(node)] = name, node
                    waiting.append(node)
        order = {id(node): at for at, node in enumerate(self._schemas or ())}
        yield from sorted(found.values(), key=lambda each: order[id(each[1])])

    def _all_children(self) -> dict[int, list[tuple[str, Node]]]:
        found: dict[int, list[tuple[str, Node]]] = {}
        for name, node in self._schemas.items() if self._schemas is not None else ():
            for entry in node.get("allOf") or ():
                if "$ref" in entry:
                    target = resolve_ref(self._root, entry, Diagnostics())
                    if target is not None:
                        found.setdefault(id(target), []).append((name, node))
        return found
