"""A description as one document."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from codegen.source.node import Node

METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")


@dataclass(frozen=True, slots=True)
class Document:
    """`root` with overlays applied, every node with the place where it was written; `file` is the description's."""

    root: Node
    file: str


def path_items(root: Node) -> Iterator[tuple[str, Node]]:
    """The paths of a description, without what stands beside them under a name that begins with x-."""
    paths = root.get("paths")
    for path, item in paths.items() if paths is not None else ():
        if not path.startswith("x-"):
            yield path, item


def operations(root: Node) -> Iterator[tuple[str, Node, str, Node]]:
    """Every operation: its path, the path's item, its method, and the operation itself."""
    for path, item in path_items(root):
        for method in METHODS:
            node = item.get(method)
            if node is not None:
                yield path, item, method, node


def is_strict(root: Node) -> bool:
    """Whether the description asks that all of it be had (x-oac: {strict: true})."""
    extension = root.get("x-oac")
    strict = extension.get("strict") if extension is not None else None
    return strict is not None and strict.value is True


def answer_part(operation: str, status: str, responses: Node) -> str:
    """The part that an answer is of: the operation's, or one that nothing leads to, where nobody reads it. Failures are
    told by the members of the error body; `default` is one beside a status of success."""
    is_success = status.startswith("2")
    is_default = status == "default" and not any(other.startswith("2") for other, _ in responses.items())
    return operation if is_success or is_default else f"{operation} {status}"
