"""A schema as the schemas that hold at once: itself, what it refers to, the entries of its allOf, and theirs.

A reference with rules beside it is one more entry. Whoever reads a schema reads its parts; none of them is there twice,
so a schema that includes itself, or a chain of thousands, comes to an end.
"""

from __future__ import annotations

from dataclasses import dataclass

from codegen.api.keywords import RULES
from codegen.api.references import References
from codegen.description.refusals import Refusals, Remembered
from codegen.source.diagnostics import Position
from codegen.source.node import Node
from codegen.source.words import article

_INCLUDED = frozenset({"$ref", "allOf"})


@dataclass(frozen=True, slots=True)
class Parts:
    """`core` is the schema that a definition is made of: `site` without what wraps it in words; `name` is that of the
    last reference on the way there. `chain` are the nodes on the way, by id. `forbids`: one of them is `false`."""

    site: Node
    core: Node
    name: str
    chain: tuple[int, ...]
    nodes: tuple[Node, ...]
    forbids: Node | None = None


@dataclass(frozen=True, slots=True)
class _Inner:
    node: Node
    name: str = ""


class Gathering:
    def __init__(self, references: References, refusals: Refusals) -> None:
        self._references = references
        self._refusals = refusals
        self._known: dict[int, Remembered[Parts | None]] = {}
        self._kept: list[Node] = []  # so that no other node gets the id of one that is gone
        self._stripped: dict[tuple[int, frozenset[str]], Node] = {}
        self._made: dict[tuple[int, ...], Node] = {}
        self._texts: dict[tuple[int, str], Node] = {}
        self.origin: dict[int, int] = {}  # id of a node without some keywords -> id of the one that has them

    def of(self, site: Node) -> Parts | None:
        """None after a complaint."""
        if id(site) not in self._known:
            self._kept.append(site)
        return self._refusals.remembered(self._known, id(site), lambda: self._parts(site))

    # ---- Nodes that stand nowhere ------------------------------------------------------------------------------------

    def together(self, nodes: tuple[Node, ...]) -> Node:
        """A schema that all of these hold for, in the place of the last; the same one for the same nodes."""
        if len(nodes) == 1:
            return nodes[0]
        key = tuple(id(node) for node in nodes)
        if key not in self._made:
            place = nodes[-1].position
            every = Node("array", list(nodes), place)
            self._made[key] = Node("object", {"allOf": every}, place, {"allOf": place})
        return self._made[key]

    def without(self, node: Node, keys: frozenset[str]) -> Node:
        """A schema without some of its keywords; the same one for the same schema."""
        if (id(node), keys) not in self._stripped:
            members = {key: child for key, child in node.items() if key not in keys}
            places = {key: place for key, place in node.key_positions.items() if key not in keys}
            made = Node("object", dict(members), node.position, places)
            self._kept.append(node)
            self._stripped[id(node), keys] = made
            self.origin[id(made)] = self.origin.get(id(node), id(node))
        return self._stripped[id(node), keys]

    def anything(self, place: Position) -> Node:
        """A schema that rules nothing."""
        made = Node("boolean", True, place)
        self._kept.append(made)
        return made

    def schema(self, members: dict[str, Node], place: Position) -> Node:
        """One that is made here."""
        made = Node("object", dict(members), place, {key: child.position for key, child in members.items()})
        self._kept.append(made)
        return made

    def with_text(self, site: Node, name: str) -> Node:
        """The schema `site` with one more member, a text that is required; the same one for the same schema."""
        if (id(site), name) not in self._texts:
            place = site.position
            text = self.schema({"type": Node("string", "string", place)}, place)
            properties = self.schema({name: text}, place)
            required = Node("array", [Node("string", name, place)], place)
            self._texts[id(site), name] = self.schema({"properties": properties, "required": required}, place)
        return self.together((site, self._texts[id(site), name]))

    # ---- Parts -------------------------------------------------------------------------------------------------------

    def _parts(self, site: Node) -> Parts | None:
        nodes = self._nodes(site)
        if nodes is None:
            return None
        core, name, chain = self._core(site)
        forbids = next((node for node in nodes if node.value is False), None)
        return Parts(site, core, name, chain, tuple(node for node in nodes if node.kind == "object"), forbids)

    def _nodes(self, site: Node) -> list[Node] | None:
        """All parts, outer ones first."""
        found: dict[int, Node] = {}
        above: set[int] = set()
        waiting: list[tuple[Node, bool]] = [(site, False)]
        while waiting:
            node, is_left = waiting.pop()
            if is_left:
                above.discard(id(node))
                continue
            if id(node) in found:
                if id(node) in above:
                    self._refusals.note(node.position, "a schema that includes itself is read once")
                continue
            if node.kind not in ("object", "boolean"):
                self._refusals.error(node.position, f"expected a schema, found {article(node.kind)}")
                return None
            found[id(node)] = node
            above.add(id(node))
            waiting.append((node, True))
            inner = self._inner(node)
            if inner is None:
                return None
            waiting += [(each.node, False) for each in reversed(inner)]
        return list(found.values())

    def _inner(self, node: Node) -> list[_Inner] | None:
        """What a schema includes."""
        found: list[_Inner] = []
        if "$ref" in node:
            target = self._references.step(node)
            if target is None:
                return None
            found.append(_Inner(target.node, target.name))
        every = node.get("allOf")
        if every is not None and every.kind != "array":
            self._refusals.error(every.position, f'expected a list of schemas for "allOf", found {article(every.kind)}')
            return None
        for entry in every or ():
            if entry.kind not in ("object", "boolean"):
                self._refusals.error(entry.position, f'expected an object in "allOf", found {article(entry.kind)}')
                return None
            found.append(_Inner(entry))
        return found

    def _core(self, site: Node) -> tuple[Node, str, tuple[int, ...]]:
        node, name = site, ""
        chain: dict[int, None] = {}
        while id(node) not in chain:
            chain[id(node)] = None
            inner = [each for each in self._inner(node) or () if each.node.key_positions.keys() & RULES]
            if len(inner) > 1:  # one that names a type is no more than a word, beside another
                inner = [each for each in inner if each.node.key_positions.keys() & RULES - {"type"}]
            if len(inner) != 1 or _own_rules(node) - {"type"}:
                break
            node, name = inner[0].node, inner[0].name or name
        return node, name, tuple(chain)


def _own_rules(node: Node) -> frozenset[str]:
    return frozenset(key for key in node.key_positions if key in RULES and key not in _INCLUDED)


def words_of(parts: Parts, key: str) -> Node | None:
    """A word about the value: the outermost that there is."""
    return next((node.members[key] for node in parts.nodes if key in node), None)
