"""The file beside a description that says about its pages what is no fact of the API: `openapi.pages.yaml`.

It has two tables, of lines (pagelines) and of cells (pagecells), so that a page which is only laid out anew changes
nothing in the description. Written by `import`; read by diff and drift, which do without where there is none.
"""

from __future__ import annotations

import os

from codegen.source.diagnostics import Diagnostics
from codegen.source.node import Node
from codegen.source.yamldoc import load
from codegen.source.yamlwrite import write

_HEADER = (
    "# Where the facts of {} stand on the pages, and what their cells state beside. Written with it, not by hand.\n"
)
_ENDING = ".pages.yaml"


def beside(spec: str) -> str:
    """The file that belongs to a description."""
    return os.path.splitext(spec)[0] + _ENDING


def of(spec: str) -> Node | None:
    """What stands beside a description; None where there is nothing, or nothing that can be read."""
    path = beside(spec)
    if not os.path.isfile(path):
        return None
    root = load(path, Diagnostics())
    return root if root is not None and root.kind == "object" else None


def text(spec: str, tables: Node) -> str:
    return _HEADER.format(os.path.basename(spec)) + write(_sorted(tables))


def _sorted(node: Node) -> Node:
    if node.kind != "object":
        return node
    members = {key: _sorted(node.members[key]) for key in sorted(node.members)}
    return Node("object", members, node.position, {key: node.key_positions[key] for key in members})
