"""What an operation is called that has no operationId: after its method and its path."""

from __future__ import annotations

import re

from codegen.source.node import Node
from codegen.source.words import words


def operation_id(node: Node, method: str, path: str) -> str:
    """`get /pets/{petId}/toys` -> getPetsByPetIdToys, where the operation does not say better."""
    stated = node.get("operationId")
    if stated is not None and stated.kind == "string" and stated.value:
        return str(stated.value)
    return method + ("".join(_capitalized(step) for step in path.split("/")) or "Root")


def _capitalized(step: str) -> str:
    """`{id}` -> ById, `{from}-{to}` -> ByFromTo, `user.json` -> UserJson."""
    by = "By" if step.startswith("{") else ""
    return by + "".join(word[:1].upper() + word[1:] for word in words(re.sub(r"[{}]", " ", step)))
