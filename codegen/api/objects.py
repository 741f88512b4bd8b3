"""What the parts of a schema say together of an object: its properties, which are required, and what others hold."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from codegen.api.keywords import RULES
from codegen.api.nodes import same
from codegen.api.parts import Gathering
from codegen.description.refusals import Refusals
from codegen.api.shapes import Shape
from codegen.source.diagnostics import Position
from codegen.source.node import Node
from codegen.source.words import article


@dataclass(frozen=True, slots=True)
class Members:
    """`properties` has for each name one schema, made of those of all parts. `required` are all names that are.
    `additional` is the schema of members of other names, where it is stated."""

    properties: Mapping[str, Node]
    places: Mapping[str, Position]
    required: Mapping[str, Position]
    additional: Node | None
    closed: bool


class Objects:
    def __init__(self, gathering: Gathering, refusals: Refusals) -> None:
        self._gathering = gathering
        self._refusals = refusals
        self._known: dict[int, Members] = {}

    def of(self, shape: Shape) -> Members:
        site = shape.parts.site
        if id(site) not in self._known:
            self._known[id(site)] = self._members(shape)
        return self._known[id(site)]

    def _members(self, shape: Shape) -> Members:
        sites: dict[str, list[Node]] = {}
        places: dict[str, Position] = {}
        required: dict[str, Position] = {}
        for node in shape.nodes:
            properties = node.get("properties")
            if properties is not None and properties.kind != "object":
                message = f'expected an object for "properties", found {article(properties.kind)}'
                self._refusals.error(properties.position, message)
                continue
            for name, site in properties.items() if properties is not None else ():
                sites.setdefault(name, []).append(site)
                places.setdefault(name, properties.key_positions[name] if properties is not None else site.position)
            for name, place in self._required(node).items():
                required.setdefault(name, place)
        additional, closed = self._additional(shape)
        together = {name: self._gathering.together(tuple(_distinct(each))) for name, each in sites.items()}
        return Members(together, places, required, additional, closed)

    def _against(self, shape: Shape) -> None:
        """A part that forbids what others describe."""
        described = [node.members["properties"] for node in shape.nodes if "properties" in node]
        every = {name for properties in described for name, _ in properties.items()}
        for node in shape.nodes:
            additional, properties = node.get("additionalProperties"), node.get("properties")
            if additional is None or additional.value is not False or "patternProperties" in node:
                continue
            if every - {name for name, _ in properties.items()} if properties is not None else every:
                message = "a schema that forbids other members is merged with such as have others; they are kept"
                self._refusals.note(additional.position, message)

    def _required(self, node: Node) -> dict[str, Position]:
        required = node.get("required")
        if required is None:
            return {}
        if required.kind != "array" or any(item.kind != "string" for item in required):
            self._refusals.rule(required.position, 'expected a list of property names for "required"')
            return {}
        return {str(item.value): item.position for item in required}

    def _additional(self, shape: Shape) -> tuple[Node | None, bool]:
        """The schema of members of any name, and whether there are none."""
        found: list[Node] = []
        closed = False
        for node in shape.nodes:
            patterns = node.get("patternProperties")
            if patterns is not None and patterns.kind == "object" and patterns.value:
                place = node.key_positions["patternProperties"]
                self._refusals.lenient(
                    place,
                    '"patternProperties" is not supported in a schema',
                    'the names of "patternProperties" are not checked; their values are members of any name',
                )
                found += patterns
            for key in ("additionalProperties", "unevaluatedProperties"):
                stated = node.get(key)
                if stated is None:
                    continue
                if stated.kind not in ("boolean", "object"):
                    self._refusals.rule(stated.position, f'expected a schema for "{key}", found {article(stated.kind)}')
                elif stated.value is False:
                    closed = True
                else:
                    found.append(stated)
        found = _distinct(found)
        self._against(shape)
        if not found:
            return None, closed
        if len(found) > 1:
            place = found[0].position
            self._refusals.note(place, "members of other names have several schemas; they are carried as JSON text")
            return self._gathering.anything(place), False
        return found[0], False


def is_anything(node: Node) -> bool:
    """Whether a schema rules nothing."""
    return node.value is True or (node.kind == "object" and not node.key_positions.keys() & RULES)


def _distinct(nodes: list[Node]) -> list[Node]:
    """Without those that say what one before says; the first stays."""
    if len(nodes) < 2:
        return nodes
    found = {same(node): node for node in reversed(nodes)}
    return list(found.values())[::-1]
