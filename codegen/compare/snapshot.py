"""A description as it is compared: the model of all operations that can become C, and the nodes behind it.

An operation that the generator refuses does not stop the comparison: it is kept apart with the reason.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from codegen.api.read import read
from codegen.api.refusals import Refusals
from codegen.binding.capi import CApi, CEnum, CObject, COperation
from codegen.binding.lower.kept import compiled
from codegen.compare.rules import ANSWER, REQUEST
from codegen.description import pagelines
from codegen.description.bundle import resolve_ref
from codegen.description.document import Document, is_strict, operations
from codegen.source.diagnostics import Diagnostics, Position
from codegen.source.node import Node

Key = tuple[str, str]  # path and method in lower case

# Beyond this depth references stay: a chain of types may be longer than Python's stack.
_DEPTH = 400


@dataclass(frozen=True)
class Snapshot:
    root: Node
    api: CApi
    schemas: Mapping[str, Node]  # C name of an object or enumeration -> its schema
    operations: dict[Key, COperation]
    nodes: dict[Key, tuple[Node, Node]]  # path item and operation, refused ones too
    refused: dict[Key, str]  # why there is no C for it
    roles: dict[str, frozenset[str]]  # C name -> in which messages it stands
    page_lines: dict[Position, Position]  # place in the description -> place in the page that it comes from

    def types(self) -> dict[str, CObject | CEnum]:
        found: dict[str, CObject | CEnum] = {item.c_name: item for item in self.api.objects}
        found.update({item.c_name: item for item in self.api.enums})
        return found

    def resolved(self, node: Node) -> Node:
        """What a schema, parameter, body or response is once its references are followed."""
        for _ in range(100):
            if node.get("$ref") is None:
                return node
            target = resolve_ref(self.root, node, Diagnostics())
            if target is None:
                return node
            node = target
        return node

    def expanded(self, node: Node, above: tuple[int, ...] = ()) -> Any:
        """The node as plain data with its references followed; one that leads back to itself, or very deep, stays."""
        node_id = id(node)
        if node_id in above or len(above) > _DEPTH:
            return {"$ref": plain(node.get("$ref"))}
        resolved = self.resolved(node) if isinstance(node.value, dict) else node
        above = (*above, node_id, id(resolved))
        if isinstance(resolved.value, dict):
            found = {key: self.expanded(child, above) for key, child in resolved.items()}
            if resolved is not node:
                found.update({key: self.expanded(child, above) for key, child in node.items() if key != "$ref"})
            return found
        if isinstance(resolved.value, list):
            return [self.expanded(child, above) for child in resolved]
        return resolved.plain()

    def is_shared(self, c_name: str) -> bool:
        """Whether the type has a place of its own among the components."""
        components = self.root.get("components")
        shared = components.get("schemas") if components is not None else None
        node = self.schemas.get(c_name)
        return any(child is node for child in shared or ())


def snapshot(root: Node, prefix: str, base: Node | None = None) -> Snapshot:
    """`base` is the description before its overlays. Raises ValueError with the reason where the document has nothing
    that could be compared."""
    refusals = Refusals(is_strict(root))
    found = compiled(read(Document(root, root.position.file), refusals), prefix, root.position.file, refusals)
    if refusals.of(""):
        raise ValueError("\n".join(f"{place}: error: {message}" for place, message in sorted(refusals.of(""))))
    refused: dict[Key, str] = {}
    for refusal in found.api.refusals:
        refused.setdefault((refusal.path, refusal.method), f"{refusal.place}: {refusal.reason}")
    by_key = {(item.path, item.method.lower()): item for item in found.capi.operations}
    page_lines = pagelines.places(root, *([base] if base is not None else []))
    return Snapshot(
        root, found.capi, found.schemas, by_key, dict(_operations(root)), refused, _roles(found.capi), page_lines
    )


def _operations(root: Node) -> Iterator[tuple[Key, tuple[Node, Node]]]:
    for path, item, method, node in operations(root):
        yield (path, method), (item, node)


def scheme_names(root: Node, operation: Node) -> list[str]:
    """The security schemes that an operation names, or that the document names for all."""
    security = operation.get("security") or root.get("security")
    return list(dict.fromkeys(name for requirement in security or () for name, _ in requirement.items()))


def _roles(api: CApi) -> dict[str, frozenset[str]]:
    types = {item.c_name: item for item in api.objects}
    found: dict[str, set[str]] = {}

    waiting = [
        (item.c_name, role)
        for operation in api.operations
        for item, role in ((operation.request, REQUEST), (operation.response, ANSWER))
        if item is not None
    ]
    while waiting:
        c_name, role = waiting.pop()
        if role in found.setdefault(c_name, set()):
            continue
        found[c_name].add(role)
        if c_name in types:
            waiting += [(member.target, role) for member in types[c_name].members if member.target]
    return {c_name: frozenset(roles) for c_name, roles in found.items()}


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
