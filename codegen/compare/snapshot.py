"""A description as it is compared: the Api and the CApi of all operations that can become C, and the nodes behind them.

Verdicts come from the Api and the CApi; nodes are read for words, for places, and for what no model has. An operation
that the generator refuses does not stop the comparison: it is kept apart with the reason.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from codegen.api.kept import kept
from codegen.api.model import Api, Operation
from codegen.api.read import read
from codegen.api.refusals import Refusals
from codegen.api.types import Definition, Field, Record
from codegen.api.walk import of_operation, reached
from codegen.binding.capi import CApi, CDocument, CEnum, CMember, CObject, COperation, CUnion
from codegen.binding.forms import CElement, CType
from codegen.binding.lower.kept import compiled
from codegen.binding.lower.synthetic import with_synthetic
from codegen.compare.rules import ANSWER, REQUEST
from codegen.description import pagelines
from codegen.description.bundle import resolve_ref
from codegen.description.document import Document, is_strict, operations
from codegen.description.faces import faces
from codegen.source.diagnostics import Diagnostics, Position
from codegen.source.node import Node

Key = tuple[str, str]  # path and method in lower case
CItem = CObject | CEnum | CUnion | CDocument

_REFS_MOST = 100


@dataclass(frozen=True)
class Snapshot:
    root: Node
    model: Api
    api: CApi
    schemas: Mapping[str, Node]  # C name of an object, an enumeration or a union -> its schema
    refused: Mapping[Key, str]  # why there is no C for it
    page_lines: Mapping[Position, Position]  # place in the description -> place in the page that it comes from

    @cached_property
    def nodes(self) -> dict[Key, tuple[Node, Node]]:
        """Path item and operation, refused ones too."""
        every = [
            (own_path, method, item, face)
            for path, item, method, node in operations(self.root)
            for own_path, face in faces(node, path)
        ]
        keys = _keys((path, method, _id_of(face)) for path, method, _, face in every)
        return {key: (item, face) for key, (_, _, item, face) in zip(keys, every)}

    def node_of(self, key: Key) -> Node:
        """The operation; of a path of which no more is known, what stands there."""
        if key in self.nodes:
            return self.nodes[key][1]
        paths = self.root.get("paths")
        return (paths.get(key[0]) if paths is not None else None) or self.root

    @cached_property
    def operations(self) -> dict[Key, COperation]:
        keys = _keys((item.path, item.method.lower(), item.id) for item in self.api.operations)
        return dict(zip(keys, self.api.operations))

    @cached_property
    def described(self) -> dict[Key, Operation]:
        """The same in the Api."""
        keys = _keys((item.path, item.method, item.id) for item in self.model.operations)
        return dict(zip(keys, self.model.operations))

    @cached_property
    def definitions(self) -> Mapping[str, Definition]:
        """Those of the Api, and the records that are made for operations, by their keys."""
        return with_synthetic(kept(self.model)).definitions

    @cached_property
    def types(self) -> dict[str, CItem]:
        """By C name."""
        every: tuple[CItem, ...] = (*self.api.objects, *self.api.enums, *self.api.unions, *self.api.documents)
        return {item.c_name: item for item in every}

    @cached_property
    def c_names(self) -> dict[str, str]:
        """The C names of definitions, by their keys."""
        return {item.key: name for name, item in self.types.items() if not isinstance(item, CDocument)}

    def definition(self, item: CObject | CEnum | CUnion) -> Definition | None:
        return self.definitions.get(item.key)

    @cached_property
    def _fields(self) -> dict[str, dict[str, Field]]:
        return {
            key: {field.name: field for field in definition.fields}
            for key, definition in self.definitions.items()
            if isinstance(definition, Record)
        }

    def field(self, item: CItem, member: CMember) -> Field | None:
        return self._fields.get(item.key, {}).get(member.json_name) if isinstance(item, CObject) else None

    @cached_property
    def users(self) -> dict[str, frozenset[str]]:
        """The operations, by their ids, that reach a definition, by its key."""
        found: dict[str, set[str]] = {}
        for operation in self.model.operations:
            for key in reached(of_operation(operation), self.definitions):
                found.setdefault(key, set()).add(operation.id)
        return {key: frozenset(ids) for key, ids in found.items()}

    def place(self, item: CItem) -> Position:
        node = self.schemas.get(item.c_name)
        if node is not None:
            return node.position
        if isinstance(item, CDocument):
            return item.value.use.place
        definition = self.definition(item)
        return definition.place if definition is not None else self.root.position

    # ---- Nodes -------------------------------------------------------------------------------------------------------

    @cached_property
    def _places(self) -> tuple[dict[Position, Node], dict[Position, Node]]:
        """What stands at a place, and what stands under a name there; of several the outermost."""
        at: dict[Position, Node] = {}
        under: dict[Position, Node] = {}
        seen: set[int] = set()
        waiting = [self.root]
        while waiting:
            node = waiting.pop()
            if id(node) in seen or not isinstance(node.value, (dict, list)):
                continue
            seen.add(id(node))
            at.setdefault(node.position, node)
            for key, child in node.items():
                if key in node.key_positions:
                    under.setdefault(node.key_positions[key], child)
            waiting += list(node)[::-1]
        return at, under

    def node_at(self, place: Position) -> Node | None:
        return self._places[0].get(place)

    def node_under(self, place: Position) -> Node | None:
        return self._places[1].get(place)

    def resolved(self, node: Node) -> Node:
        """What a schema, parameter, body or response is once its references are followed."""
        for _ in range(_REFS_MOST):
            if node.get("$ref") is None:
                return node
            target = resolve_ref(self.root, node, Diagnostics())
            if target is None:
                return node
            node = target
        return node

    @cached_property
    def _shared(self) -> set[int]:
        components = self.root.get("components")
        shared = components.get("schemas") if components is not None else None
        return {id(child) for child in shared or ()}

    def is_shared(self, c_name: str) -> bool:
        """Whether the type has a place of its own among the components."""
        return id(self.schemas.get(c_name)) in self._shared

    # ---- Roles -------------------------------------------------------------------------------------------------------

    @cached_property
    def roles(self) -> dict[str, frozenset[str]]:
        """C name -> in which messages it stands."""
        found: dict[str, set[str]] = {}
        waiting = [
            (name, role)
            for operation in self.api.operations
            for name, role in (
                *((parameter.target, REQUEST) for parameter in operation.parameters),
                *((item.document.c_name, REQUEST) for item in operation.parameters if item.document is not None),
                *((item.c_name, REQUEST) for item in (operation.params, operation.request) if item is not None),
                *((item.c_name, ANSWER) for item in (operation.response, operation.which) if item is not None),
            )
            if name
        ]
        while waiting:
            c_name, role = waiting.pop()
            if role in found.setdefault(c_name, set()):
                continue
            found[c_name].add(role)
            if c_name in self.types:
                waiting += [(target, role) for target in targets(self.types[c_name])]
        return {c_name: frozenset(roles) for c_name, roles in found.items()}


def members_of(item: CItem) -> tuple[CMember, ...]:
    """All members that are not made for what is not described."""
    match item:
        case CObject(members=members, additional=additional):
            return (*members, additional) if additional is not None else members
        case CDocument(value=value):
            return (value,)
    return ()


def targets(item: CItem) -> list[str]:
    """The C names of the types that it leads to."""
    if isinstance(item, CUnion):
        return [name for branch in item.branches if (name := target_of(branch.element.type))]
    return [member.target for member in members_of(item) if member.target]


def target_of(type_: CType) -> str:
    inner: CElement | None = type_.item
    while inner is not None:
        type_, inner = inner.type, inner.type.item
    return type_.target


def snapshot(root: Node, prefix: str, base: Node | None = None, tables: Node | None = None) -> Snapshot:
    """`base` is the description before its overlays, `tables` those about its pages. Raises ValueError with the reason
    where the document has nothing that could be compared."""
    refusals = Refusals(is_strict(root))
    found = compiled(read(Document(root, root.position.file), refusals), prefix, root.position.file, refusals)
    if refusals.of(""):
        raise ValueError("\n".join(f"{place}: error: {message}" for place, message in sorted(refusals.of(""))))
    refused: dict[Key, str] = {}
    for refusal in found.api.refusals:
        refused.setdefault((refusal.path, refusal.method), f"{refusal.place}: {refusal.reason}")
    made = {(item.path, item.method.lower()) for item in found.capi.operations}
    for path, _, method, node in operations(root):
        if not any((own_path, method) in made for own_path, _ in faces(node, path)):
            refused.setdefault((path, method), f"{node.position}: it is left out")
    page_lines = pagelines.places(tables, root, *([base] if base is not None else []))
    return Snapshot(root, found.api, found.capi, found.schemas, refused, page_lines)


def _keys(every: Iterable[tuple[str, str, str]]) -> list[Key]:
    """Paths and methods; a face that has those of another operation goes by its id, too."""
    found: dict[Key, None] = {}
    for path, method, name in every:
        found[(path, method) if (path, method) not in found else (f"{path}?{name}", method)] = None
    return list(found)


def _id_of(operation: Node) -> str:
    stated = operation.get("operationId") if operation.kind == "object" else None
    return str(stated.value) if stated is not None else ""


def scheme_names(root: Node, operation: Node) -> list[str]:
    """The security schemes that an operation names, or that the document names for all."""
    security = operation.get("security") or root.get("security")
    return list(dict.fromkeys(name for requirement in security or () for name, _ in requirement.items()))


def page_of(*nodes: Node | None) -> str:
    """The vendor's page that the nearest of `nodes`, innermost first, names as its source; empty where none does."""
    for node in nodes:
        docs = node.get("externalDocs") if node is not None else None
        url = docs.get("url") if docs is not None else None
        if url is not None:
            return str(url.value)
    return ""


def plain(node: Node | None) -> object:
    return node.plain() if node is not None else None
