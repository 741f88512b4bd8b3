"""What a schema is where it is used, as a type with constraints; and which records are still to be read.

Nothing here follows a type into a record: that one is put on the list of those that wait. So a chain of types is as
long as it likes to be.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

from codegen.api import constraints as c
from codegen.api.keywords import HANDLED, SCHEMA_RULES, TYPES
from codegen.api.limits import Limits
from codegen.api.nodes import chosen_name, text_of
from codegen.api.references import References
from codegen.api.types import Enum, EnumValue, Json, List, Ref, Scalar, ScalarKind, Type, Use
from codegen.description.refusals import Refusals
from codegen.source.shown import json_text
from codegen.source.words import article, singular
from codegen.source.node import Node


@dataclass(frozen=True, slots=True)
class Found:
    """A schema where it is used: `site` as it stands, with its own words; `node` with references followed. `kind` is
    that of a scalar, or enum, record, json, list; `item` is what a list has, where that is described."""

    site: Node
    node: Node
    kind: str
    type: Type
    nullable: bool
    item: Found | None = None


@dataclass(slots=True)
class Names:
    """The keys of definitions: one for each schema node, and each for one only."""

    _by_node: dict[int, str] = field(default_factory=dict)
    _nodes: dict[str, Node] = field(default_factory=dict)

    def key(self, node: Node, wanted: str) -> str:
        if id(node) not in self._by_node:
            name, number = wanted, 2
            while name in self._nodes:
                name, number = f"{wanted}#{number}", number + 1
            self._by_node[id(node)] = name
            self._nodes[name] = node
        return self._by_node[id(node)]

    def nodes(self) -> dict[str, Node]:
        """The schema of every definition, by its key."""
        return self._nodes


@dataclass(frozen=True, slots=True)
class Waiting:
    """A record that has been met and not been read."""

    key: str
    name: str
    node: Node


class Schemas:
    def __init__(self, root: Node, refusals: Refusals) -> None:
        self.root = root
        self._refusals = refusals
        self._references = References(root, refusals)
        self.limits = Limits(refusals)
        self.names = Names()
        self.waiting: deque[Waiting] = deque()
        self.wanted: dict[str, str] = {}  # key of a definition -> its name, in the order in which they are met
        self.enums: dict[str, Enum] = {}

    def use(self, site: Node, name: str, is_item: bool = False) -> Found | None:
        """`name` is what a definition is called that has no name of its own. None after a complaint. `is_item`: of an
        array."""
        target = self._references.schema(site)
        if target is None:
            return None
        node, name = target.node, target.name or name
        if node.kind == "boolean":
            if node.value is False:
                self._refusals.error(node.position, "a schema that allows nothing (false) is not supported")
                return None
            return Found(site, node, "json", Json(), True)
        if node.kind != "object":
            self._refusals.error(node.position, f"expected a schema, found {article(node.kind)}")
            return None
        declared = self._declared(node)
        if declared is None:
            return None
        kind, nullable = declared
        if not kind:
            return self._untyped(site, node)
        nullable = nullable and _allows_null(node)
        if kind == "object":
            return self._object(site, node, name, nullable)
        if kind == "array" and is_item:  # nor is it looked into: it may hold itself
            self._refusals.error(site.position, "an array of arrays is not supported")
            return None
        if kind == "array":
            return self._list(site, node, name, nullable)
        return self._scalar(site, node, name, kind, nullable)

    def constraints(self, found: Found) -> list[c.Constraint]:
        """Those of a scalar; what is asked of lists and records is read by lists.py and records.py."""
        if found.kind in ("boolean", "integer", "number", "string", "enum"):
            return self.limits.scalar(found.node, found.kind)
        return []

    def _declared(self, node: Node) -> tuple[str, bool] | None:
        """The one type that is no null (empty where none is stated), and whether there is more."""
        declared = node.get("type")
        if declared is None:
            return "", False
        listed = [declared] if declared.kind == "string" else list(declared) if declared.kind == "array" else []
        if not listed:
            self._refusals.error(declared.position, 'expected a name or a list of names for "type"')
            return None
        for item in listed:
            if item.kind != "string" or item.value not in TYPES:
                self._refusals.error(
                    item.position,
                    f'unknown type "{item.text or json_text(item.plain())}"; use one of {", ".join(sorted(TYPES))}',
                )
                return None
        kinds = [str(item.value) for item in listed if item.value != "null"]
        if len(kinds) != 1:
            what = "more than one type" if kinds else 'the type "null" alone'
            self._refusals.error(declared.position, f"{what} is not supported")
            return None
        return kinds[0], len(listed) > 1

    def _only_handled(self, node: Node, kind: str, where: str) -> None:
        """Nothing that the description rules is left out in silence."""
        for key, position in node.key_positions.items():
            if key in SCHEMA_RULES and key not in HANDLED[kind]:
                self._refusals.error(position, f'"{key}" is not supported in a schema {where}')

    def _untyped(self, site: Node, node: Node) -> Found | None:
        needs_type = ("properties", "items", "enum", "const", "required", "allOf")
        rules = [key for key in node.key_positions if key in needs_type]
        if rules:
            self._refusals.error(node.position, f'"type" is missing beside "{rules[0]}"')
            return None
        self._only_handled(node, "json", "without a type")
        return Found(site, node, "json", Json(), True)

    def _object(self, site: Node, node: Node, name: str, nullable: bool) -> Found | None:
        additional = node.get("additionalProperties")
        if additional is not None and additional.kind != "boolean":
            message = '"additionalProperties" with a schema (a map) is not supported'
            self._refusals.error(additional.position, message)
            return None
        properties = node.get("properties")
        if properties is None or not properties.value:
            self._only_handled(node, "json", "of type object without properties")
            if additional is not None and additional.value is False:
                message = "an object that allows no members at all is not supported"
                self._refusals.error(additional.position, message)
            return Found(site, node, "json", Json(_kinds(node)), nullable)
        self._only_handled(node, "object", "of type object")
        key = self.names.key(node, name)
        if key not in self.wanted:
            self.wanted[key] = name
            self.waiting.append(Waiting(key, name, node))
        return Found(site, node, "record", Ref(key), nullable)

    def _scalar(self, site: Node, node: Node, name: str, kind: str, nullable: bool) -> Found | None:
        values = node.get("enum")
        if kind != "string" or values is None:
            self._only_handled(node, kind, f"of type {kind}")
            return Found(site, node, kind, Scalar(_scalar_kind(kind), text_of(node, "format")), nullable)
        self._only_handled(node, "enum", 'of type string with "enum"')
        if values.kind != "array" or all(item.kind == "null" for item in values):
            self._refusals.error(values.position, 'expected a list with at least one value for "enum"')
            return None
        key = self.names.key(node, name)
        if key not in self.enums:
            self.wanted[key] = name
            part, self._refusals.part = self._refusals.part, key
            self.enums[key] = self._enum(node, values, name)
            self._refusals.part = part
        return Found(site, node, "enum", Ref(key), nullable)

    def _enum(self, node: Node, values: Node, name: str) -> Enum:
        found = []
        for item in values:
            if item.kind == "string":
                found.append(EnumValue(str(item.value), item.position))
            elif item.kind != "null":
                self._refusals.error(item.position, f"expected a string, found {article(item.kind)}; quote it")
        return Enum(name, chosen_name(node), node.position, tuple(found), text_of(node, "description"))

    # ---- Lists -------------------------------------------------------------------------------------------------------

    def _list(self, site: Node, node: Node, name: str, nullable: bool) -> Found | None:
        self._only_handled(node, "list", "of type array")
        items = node.get("items")
        if items is None:
            return Found(site, node, "list", List(Use(Json(), True, node.position)), nullable)
        item = self.use(items, singular(name), is_item=True)
        if item is None:
            return None
        if item.nullable and item.kind != "json":
            self._refusals.error(items.position, "array items that may be null are not supported")
            return None
        use = Use(item.type, item.nullable, items.position, tuple(self.constraints(item)))
        return Found(site, node, "list", List(use), nullable, item)


def _kinds(node: Node) -> tuple[str, ...]:
    declared = node.get("type")
    if declared is None:
        return ()
    listed = [declared] if declared.kind == "string" else list(declared)
    return tuple(str(item.value) for item in listed)


def _scalar_kind(kind: str) -> ScalarKind:
    match kind:
        case "boolean" | "integer" | "number" | "string":
            return kind
    raise ValueError(kind)


def _allows_null(node: Node) -> bool:
    """Whether `enum` and `const`, where they stand, list null too."""
    values, constant = node.get("enum"), node.get("const")
    return (values is None or any(item.kind == "null" for item in values)) and (
        constant is None or constant.kind == "null"
    )
