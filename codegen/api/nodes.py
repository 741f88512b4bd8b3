"""Small questions to the nodes of a description."""

from __future__ import annotations

import json
from collections.abc import Hashable
from decimal import Decimal, InvalidOperation

from codegen.source.diagnostics import Diagnostics
from codegen.source.words import article
from codegen.source.node import Node

OF_VALUES = "x-enumDescriptions"


def chosen_name(node: Node) -> str:
    """The name that the description itself asks for (x-oac: {name: ...}), as it is written, or \"\"."""
    extension = node.get("x-oac")
    chosen = extension.get("name") if extension is not None else None
    return str(chosen.value) if chosen is not None and chosen.kind == "string" else ""


def text_of(node: Node | None, key: str) -> str:
    child = node.get(key) if node is not None else None
    return str(child.value).strip() if child is not None and child.kind == "string" else ""


def words_of_values(node: Node) -> dict[str, str]:
    """What a schema says of each text of its enumeration: `x-enumDescriptions`, a map, or `x-enum-descriptions`, a map
    or a list in the order of `enum`. No standard has a word for it; tools that show descriptions know these."""
    found: dict[str, str] = {}
    for key in ("x-enum-descriptions", OF_VALUES):
        said, listed = node.get(key), node.get("enum")
        if said is not None and said.kind == "object":
            found.update((value, text_of(said, value)) for value in said.key_positions)
        elif said is not None and said.kind == "array" and listed is not None and listed.kind == "array":
            pairs = zip(listed, said)
            found.update(
                (str(value.value), str(words.value).strip()) for value, words in pairs if words.kind == "string"
            )
    return found


def is_true(node: Node, key: str) -> bool:
    child = node.get(key)
    return child is not None and child.value is True


def source_of(node: Node) -> str:
    """The address of the vendor's page."""
    return text_of(node.get("externalDocs"), "url")


def written(node: Node) -> str:
    """A scalar as the description has it."""
    return node.text or str(node.plain())


def json_of(node: Node) -> str:
    return json.dumps(node.plain(), ensure_ascii=False)


def exact(node: Node) -> Decimal:
    """A number as it is written, so that 0.1 is a tenth."""
    try:
        return Decimal(node.text) if node.text else Decimal(str(node.value))
    except InvalidOperation:  # such as 0x1F
        return Decimal(str(node.value))


def all_of(node: Node, refusals: Diagnostics) -> list[Node]:
    """The entries of allOf that are objects."""
    parts = list(node.get("allOf") or ())
    for part in parts:
        if part.kind != "object":
            refusals.error(part.position, f'expected an object in "allOf", found {article(part.kind)}')
    return [part for part in parts if part.kind == "object"]


def same(node: Node) -> Hashable:
    """What is equal for two values that JSON takes for equal: 1 is 1.0, and not true."""
    match node.kind:
        case "integer" | "number":
            return "number", exact(node)
        case "array":
            return "array", tuple(same(item) for item in node)
        case "object":
            return "object", frozenset((key, same(child)) for key, child in node.items())
    return node.kind, str(node.value)
