"""References, followed once: what a node is after its chain of $ref, however long."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.api.keywords import RULES
from codegen.api.refusals import Refusals
from codegen.description.bundle import resolve_ref
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
        chain: dict[int, Node] = {}
        node: Node | None = site
        name = ""
        while node is not None and id(node) not in chain:
            known = self._known.get(id(node))
            reference = node.get("$ref")
            if known is not None or reference is None:
                found = known if known is not None else Target(node, name)
                self._known.update(dict.fromkeys(chain, found))
                self._kept += chain.values()
                return found
            chain[id(node)] = node
            name = str(reference.value).rsplit("/", 1)[-1]
            node = resolve_ref(self._root, node, self._refusals)
        if node is not None:
            self._refusals.error(site.position, "this reference leads back to itself")
        return None

    def step(self, site: Node) -> Target | None:
        """What the schema `site` refers to, behind all references that have no rules beside them."""
        chain: dict[int, Node] = {}
        node: Node = site
        name = ""
        while id(node) not in chain:
            is_end = node is not site and ("$ref" not in node or bool(node.key_positions.keys() & RULES - {"$ref"}))
            known = Target(node, name) if is_end else self._steps.get(id(node))
            if known is not None:
                self._steps.update(dict.fromkeys(chain, known))
                self._kept += chain.values()
                return known
            chain[id(node)] = node
            reference = node.get("$ref")
            following = resolve_ref(self._root, node, self._refusals)
            if following is None or reference is None:
                return None
            node, name = following, str(reference.value).rsplit("/", 1)[-1]
        self._refusals.error(site.position, "this reference leads back to itself")
        return None
