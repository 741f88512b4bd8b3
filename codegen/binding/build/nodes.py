"""Small questions to the nodes of a description."""

from __future__ import annotations

from codegen.binding import names
from codegen.source import shown
from codegen.source.yamldoc import Node


def chosen_name(node: Node) -> str:
    """The name in C that the description itself asks for (x-oac: {name: ...}), or \"\"."""
    extension = node.get("x-oac")
    chosen = extension.get("name") if extension is not None else None
    return names.snake(str(chosen.value)) if chosen is not None else ""


def text_of(node: Node, key: str) -> str:
    child = node.get(key)
    return str(child.value).strip() if child is not None and child.kind == "string" else ""


def is_set(node: Node, key: str) -> bool:
    child = node.get(key)
    return child is not None and child.value is True


def place_of(node: Node) -> str:
    return f"{shown.path(node.position.file)}:{node.position.line}"


def source_of(node: Node) -> str:
    docs = node.get("externalDocs")
    return text_of(docs, "url") if docs is not None else ""


def by_length(items: list) -> tuple:
    lengths: dict[int, list] = {}
    for item in items:
        lengths.setdefault(item.length, []).append(item)
    return tuple((length, tuple(lengths[length])) for length in sorted(lengths))
