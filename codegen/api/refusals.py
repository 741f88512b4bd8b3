"""What is refused and noted, as the Api has it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from codegen.api.model import Note, Refusal
from codegen.api.naming import operation_id
from codegen.description.document import METHODS, path_items
from codegen.description.refusals import Refusals, definition_part, operation_part, path_part
from codegen.source.node import Node

__all__ = [
    "Parts",
    "Refusals",
    "definition_part",
    "first_reasons",
    "notes",
    "of_operations",
    "operation_parts",
]

Parts = Mapping[str, tuple[str, str, str]]  # part -> id, method and path


def operation_parts(root: Node) -> Parts:
    """All operations of a description, in its order, whatever they are; and the paths without any: what they are may
    be what is wrong with them."""
    found: dict[str, tuple[str, str, str]] = {}
    for path, item in path_items(root):
        nodes = {method: node for method in METHODS if (node := item.get(method)) is not None}
        for method, node in nodes.items():
            found[operation_part(method, path)] = operation_id(node, method, path), method, path
        if not nodes:
            found[path_part(path)] = "", "", path
    return found


def of_operations(parts: Parts, refusals: Refusals) -> tuple[Refusal, ...]:
    """Why operations are lost, each with all its reasons."""
    lost = refusals.lost(parts)
    return tuple(Refusal(*parts[part], place, reason) for part, faults in lost.items() for place, reason in faults)


def first_reasons(refusals: Iterable[Refusal]) -> tuple[Refusal, ...]:
    """One for each operation that is lost."""
    found: dict[tuple[str, str], Refusal] = {}
    for each in refusals:
        found.setdefault((each.method, each.path), each)
    return tuple(found.values())


def notes(refusals: Refusals) -> tuple[Note, ...]:
    return tuple(Note(item.position, item.message) for item in refusals if item.severity == "note")
