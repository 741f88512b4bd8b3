"""A description as one document."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.source.node import Node

METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")


@dataclass(frozen=True, slots=True)
class Document:
    """`root` with overlays applied, every node with the place where it was written; `file` is the description's."""

    root: Node
    file: str
