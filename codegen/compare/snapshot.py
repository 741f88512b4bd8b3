"""A description as it is compared: the model of all operations that can become C, and the nodes behind it.

An operation that the generator refuses does not stop the comparison: it is kept apart with the reason.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from codegen.api.refusals import Refusals
from codegen.api.resolve import resolve
from codegen.api.simplify import simplify
from codegen.binding.capi import CApi, CEnum, CObject, COperation
from codegen.binding.lower import lower
from codegen.compare.rules import ANSWER, REQUEST
from codegen.description import dialect, pagelines
from codegen.description.bundle import resolve_ref
from codegen.description.check import check
from codegen.description.document import METHODS, Document, operations
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
    diagnostics = Diagnostics()
    paths = root.get("paths")
    whole = root if paths is None or paths.kind != "object" else _pruned(root, [])
    if not _is_sound(whole, diagnostics):
        raise ValueError("\n".join(map(str, diagnostics)))
    nodes = dict(_operations(root))
    refused: dict[Key, str] = {}
    wanted = list(nodes)
    reason = _refusal(root, prefix, wanted)
    if reason:
        refused = {key: why for key in nodes if (why := _refusal(root, prefix, [key]))}
        wanted = [key for key in nodes if key not in refused]
        reason = _refusal(root, prefix, wanted)
    if reason:  # each alone can become C, but not all together
        refused = dict.fromkeys(nodes, reason)
        wanted = []
    pruned = _pruned(root, wanted)
    diagnostics = Diagnostics()
    api, schemas = _compiled(pruned, prefix, root.position.file, diagnostics)
    if diagnostics.has_errors:
        raise ValueError("\n".join(map(str, diagnostics)))
    by_key = {(item.path, item.method.lower()): item for item in api.operations}
    page_lines = pagelines.places(root, *([base] if base is not None else []))
    return Snapshot(root, api, schemas, by_key, nodes, refused, _roles(api), page_lines)


def _is_sound(root: Node, diagnostics: Diagnostics) -> bool:
    document = dialect.lift(Document(root, root.position.file), diagnostics)
    return document is not None and check(document.root, diagnostics)


def _compiled(root: Node, prefix: str, file: str, diagnostics: Diagnostics) -> tuple[CApi, dict[str, Node]]:
    """The C of a sound document, and the schema of every object and enumeration by its C name."""
    refusals = Refusals()
    simplified = simplify(resolve(Document(root, file), refusals), refusals)
    for refusal in refusals:
        diagnostics.error(refusal.position, refusal.message)
    capi = lower(simplified.api, prefix, file, diagnostics)
    items: tuple[CObject | CEnum, ...] = (*capi.objects, *capi.enums)
    return capi, {item.c_name: simplified.origins[item.key] for item in items}


def _operations(root: Node) -> Iterator[tuple[Key, tuple[Node, Node]]]:
    for path, item, method, node in operations(root):
        yield (path, method), (item, node)


def _refusal(root: Node, prefix: str, keys: list[Key]) -> str:
    """Why the generator refuses a document with these operations only; empty where it does not."""
    diagnostics = Diagnostics()
    pruned = _pruned(root, keys)
    if _is_sound(pruned, diagnostics):
        try:
            _compiled(pruned, prefix, root.position.file, diagnostics)
        except (AttributeError, TypeError, KeyError, ValueError, IndexError) as error:
            return f"the generator cannot read it ({type(error).__name__})"
    first = next((item for item in diagnostics if item.severity == "error"), None)
    return f"{first.position}: {first.message}" if first is not None else ""


def _object(node: Node, members: dict[str, Node]) -> Node:
    return Node("object", dict(members), node.position, {key: node.key_positions[key] for key in members})


def _pruned(root: Node, keys: list[Key]) -> Node:
    """The document with these operations and the components that they refer to, without what never becomes C."""
    members = {key: child for key, child in root.items() if key != "webhooks"}
    paths = members.get("paths")
    if paths is None:
        return root
    kept: dict[str, Node] = {}
    wanted_methods: dict[str, set[str]] = {}
    for path, method in keys:
        wanted_methods.setdefault(path, set()).add(method)
    for path, methods in wanted_methods.items():
        item = paths.get(path)
        if item is not None:
            kept[path] = _object(
                item, {key: child for key, child in item.items() if key in methods or key not in METHODS}
            )
    members["paths"] = _object(paths, kept)
    components = members.get("components")
    if components is not None:
        wanted = _referred(root, members["paths"])
        wanted |= {
            ("securitySchemes", name) for item in kept.values() for node in item for name in scheme_names(root, node)
        }
        rooms = {}
        for room, entries in components.items():
            if entries.kind == "object":
                entries = _object(entries, {name: node for name, node in entries.items() if (room, name) in wanted})
            if entries.value or entries.kind != "object":
                rooms[room] = entries
        members["components"] = _object(components, rooms)
    return _object(root, members)


def scheme_names(root: Node, operation: Node) -> list[str]:
    """The security schemes that an operation names, or that the document names for all."""
    security = operation.get("security") or root.get("security")
    return list(dict.fromkeys(name for requirement in security or () for name, _ in requirement.items()))


def _referred(root: Node, start: Node) -> set[tuple[str, str]]:
    """Room and name of every component that `start` leads to."""
    found: set[tuple[str, str]] = set()
    waiting = [start]
    while waiting:
        node = waiting.pop()
        waiting += list(node)
        reference = node.get("$ref")
        if reference is None or not isinstance(reference.value, str):
            continue
        steps = reference.value.removeprefix("#/components/").split("/")
        if len(steps) < 2 or (steps[0], steps[1]) in found:
            continue
        found.add((steps[0], steps[1]))
        target = resolve_ref(root, reference, Diagnostics())
        if target is not None:
            waiting.append(target)
    return found


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
