"""Which enumeration has the codes of errors. The bodies of answers of failure are no types: a program gets what a
member of theirs holds as text (x-oac.error.code names it), and the enumeration, where that member has one.
"""

from __future__ import annotations

from codegen.description.pointers import resolve_ref
from codegen.source.diagnostics import Diagnostics
from codegen.source.node import Node

_CHAIN = 32  # references that lead to references


def site_of_code(root: Node, schema: Node, member: str) -> Node | None:
    """Where a schema has the member, if that is an enumeration of texts. Nothing is complained of: all else that such a
    body says is read over."""
    body = _followed(root, schema)
    properties = body.get("properties") if body is not None else None
    site = properties.get(member) if properties is not None and member else None
    code = _followed(root, site) if site is not None else None
    if code is None:
        return None
    choices = [choice for key in ("anyOf", "oneOf") for choice in _elements(code.get(key))]
    every = [code, *(found for choice in choices if (found := _followed(root, choice)) is not None)]
    return site if any(_lists_texts(one) for one in every) else None


def _followed(root: Node, node: Node) -> Node | None:
    for _ in range(_CHAIN):
        reference = node.get("$ref")
        if reference is None:
            return node if node.kind == "object" else None
        found = resolve_ref(root, reference, Diagnostics())
        if found is None:
            return None
        node = found
    return None


def _lists_texts(node: Node) -> bool:
    listed = node.get("enum")
    return any(one.kind == "string" for one in _elements(listed))


def _elements(node: Node | None) -> list[Node]:
    return list(node) if node is not None and node.kind == "array" else []
