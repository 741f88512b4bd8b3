"""Makes nodes of a description that remember the place in a page that they come from. Used by the importer only."""

from __future__ import annotations

import json
from typing import Any

from codegen.source.diagnostics import Position
from codegen.source.node import Node


def of(value: Any, place: Position) -> Node:
    """A node of plain data; nodes within it stay."""
    if isinstance(value, Node):
        return value
    if isinstance(value, dict):
        return Node(
            "object", {key: of(member, place) for key, member in value.items()}, place, dict.fromkeys(value, place)
        )
    if isinstance(value, (list, tuple)):
        return Node("array", [of(element, place) for element in value], place)
    if isinstance(value, bool):
        return Node("boolean", value, place, text=json.dumps(value))
    if isinstance(value, int):
        return Node("integer", value, place, text=str(value))
    if isinstance(value, float):
        return Node("number", value, place, text=json.dumps(value))
    if value is None:
        return Node("null", None, place, text="null")
    return Node("string", str(value), place, quoted=True, text=str(value))


def put(owner: Node, key: str, value: Any, place: Position | None = None) -> None:
    """Adds a member to an object that is being made."""
    assert isinstance(owner.value, dict)
    where = place or owner.position
    owner.value[key] = of(value, where)
    owner.key_positions[key] = where


def moved(node: Node, file: str, line: int) -> Node:
    """The node of a text that begins on a line of a file."""
    place = Position(file, node.position.line + line - 1, node.position.column)
    if isinstance(node.value, dict):
        keys = {key: Position(file, at.line + line - 1, at.column) for key, at in node.key_positions.items()}
        return Node("object", {key: moved(member, file, line) for key, member in node.value.items()}, place, keys)
    if isinstance(node.value, list):
        return Node("array", [moved(element, file, line) for element in node.value], place)
    return Node(node.kind, node.value, place, quoted=node.quoted, text=node.text)
