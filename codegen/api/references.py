"""References, followed once: what a node is after its chain of $ref, however long."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.api.keywords import RULES
from codegen.description.pointers import name_of, resolve_ref
from codegen.description.refusals import Refusals, part_of
from codegen.source.node import Node


@dataclass(frozen=True, slots=True)
class Target:
    """`name` is that of the last reference; empty where there was none."""

    node: Node
    name: str


class References:
    def __init__(self, root: Node, refusals: Refusals) -> None:
        self._root = root
        self._refusals = refusals
        self._known: dict[int, Target] = {}
        self._steps: dict[int, Target] = {}  # of schemas
        self._kept: list[Node] = []  # so that no other node gets the id of one that is gone

    def target(self, site: Node) -> Target | None:
        """What `site` is once its references are followed; None after a complaint."""
        if "$ref" not in site:
            return Target(site, "")
        with self._refusals.within(self._refusals.part):  # each reference is of the part that the one before leads to
            return self._followed(site)

    def _followed(self, site: Node) -> Target | None:
        chain: dict[int, Node] = {}
        node: Node | None = site
        name = ""
        while node is not None and id(node) not in chain:
            known = self._known.get(id(node))
            reference = node.get("$ref")
            if reference is not None:
                self._refusals.follows(reference.value)
            if known is not None or reference is None:
                found = known if known is not None else Target(node, name)
                self._known.update(dict.fromkeys(chain, found))
                self._kept += chain.values()
                return found
            chain[id(node)] = node
            name = name_of(self._root, str(reference.value))
            node = resolve_ref(self._root, node, self._refusals)
            self._refusals.part = part_of(str(reference.value))
        if node is not None:
            self._refusals.error(site.position, "this reference leads back to itself")
        return None

    def step(self, site: Node) -> Target | None:
        """What the schema `site` refers to, behind all references that have no rules beside them."""
        with self._refusals.within(self._refusals.part):
            return self._stepped(site)

    def _stepped(self, site: Node) -> Target | None:
        chain: dict[int, Node] = {}
        node: Node = site
        name = ""
        while id(node) not in chain:
            reference = node.get("$ref")
            is_end = node is not site and (reference is None or bool(node.key_positions.keys() & RULES - {"$ref"}))
            if reference is not None and not is_end:
                self._refusals.follows(reference.value)
            known = Target(node, name) if is_end else self._steps.get(id(node))
            if known is not None:
                self._steps.update(dict.fromkeys(chain, known))
                self._kept += chain.values()
                return known
            chain[id(node)] = node
            following = resolve_ref(self._root, node, self._refusals)
            if following is None or reference is None:
                return None
            node, name = following, name_of(self._root, str(reference.value))
            self._refusals.part = part_of(str(reference.value))
        self._refusals.error(site.position, "this reference leads back to itself")
        return None
