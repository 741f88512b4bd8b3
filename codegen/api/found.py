"""What a schema is where it is used; and the names of what is still to be read."""

from __future__ import annotations

from dataclasses import dataclass, field

from codegen.api.apart import Told
from codegen.api.choices import Alternative
from codegen.api.keywords import RULES
from codegen.api.nodes import text_of
from codegen.api.shapes import Shape
from codegen.api.types import Type
from codegen.source.node import Node


@dataclass(frozen=True, slots=True)
class Found:
    """A schema where it is used: `site` as it stands, with its own words; `shape` is what it is. `kind` is that of a
    scalar, or enum, record, union, json, binary, list, map; `item` is what a list or a map has, where it is described.
    """

    site: Node
    shape: Shape
    kind: str
    type: Type
    nullable: bool
    item: Found | None = None

    @property
    def node(self) -> Node:
        """The schema with references and wrappers followed."""
        return self.shape.parts.core

    def word(self, key: str) -> Node | None:
        """A word about the value: of the place where it is used, else of its schema."""
        return next((node.members[key] for node in (self.site, *self.shape.nodes) if key in node), None)

    @property
    def description(self) -> str:
        """The same, but not that of one schema of several that are merged."""
        parts = self.shape.parts
        wrapping = [node for node in parts.nodes if node.key_positions.keys().isdisjoint(RULES)]
        around = [node for node in parts.nodes if id(node) in parts.chain]
        texts = (text_of(node, "description") for node in (self.site, *wrapping, *around))
        return next((text for text in texts if text), "")


MADE = "()"  # how keys end of what is made for an operation and stands in no description


@dataclass(slots=True)
class Names:
    """The keys of definitions: one for each schema node and role, and each for one only."""

    _by_node: dict[tuple[int, str], str] = field(default_factory=dict)
    _nodes: dict[str, Node] = field(default_factory=dict)

    def key(self, node: Node, wanted: str, role: str = "") -> str:
        if (id(node), role) not in self._by_node:
            name, number = wanted, 2
            while name in self._nodes or name.endswith(MADE):
                name, number = f"{wanted}#{number}", number + 1
            self._by_node[id(node), role] = name
            self._nodes[name] = node
        return self._by_node[id(node), role]

    def nodes(self) -> dict[str, Node]:
        """The schema of every definition, by its key."""
        return self._nodes


@dataclass(frozen=True, slots=True)
class Waiting:
    """A record or a union that has been met and not been read. `told` is how the objects of a union are told apart;
    `is_form`: a record is sent as parts, whose bytes are no texts."""

    key: str
    name: str
    shape: Shape
    alternatives: tuple[Alternative, ...] = ()
    told: Told | None = None
    is_form: bool = False
