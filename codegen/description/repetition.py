"""What a description says of sending a request a second time: x-oac createdWithout, of a list, and repeatable, of an
operation.
"""

from __future__ import annotations

import difflib

from codegen.description.bundle import resolve_ref
from codegen.source.diagnostics import Diagnostics
from codegen.source.node import Node

_REPEATABLE = {"get", "put", "delete", "head", "options"}
_IDENTIFIES = ("integer", "number", "string")


def is_repeatable(operation: Node, method: str) -> bool:
    """Whether sending it twice does no more than sending it once, whatever the request holds."""
    stated = _extension(operation, "repeatable")
    return stated.value is True if stated is not None else method in _REPEATABLE


def created_without(root: Node, site: Node) -> str:
    """The property without which each item of this list is created anew, stated where the list is used or by what the
    references there lead to; \"\" where nothing says so.
    """
    stated = next((found for node in _chain(root, site) if (found := _extension(node, "createdWithout"))), None)
    return str(stated.value) if stated is not None else ""


def check_created_without(root: Node, schema: Node, diagnostics: Diagnostics) -> None:
    """Reports a createdWithout of this schema that is about no list of objects, or names what its items do not have."""
    stated = _extension(schema, "createdWithout")
    if stated is None or stated.kind != "string":
        return
    name = str(stated.value)
    listed = _chain(root, schema)[-1]
    items = listed.get("items") if _type(listed) == "array" else None
    item = _chain(root, items)[-1] if items is not None else None
    properties = item.get("properties") if item is not None and _type(item) == "object" else None
    if properties is None or properties.kind != "object":
        diagnostics.error(stated.position, '"createdWithout" is for arrays of objects')
        return
    found = properties.get(name)
    if found is None:
        close = difflib.get_close_matches(name, list(properties.members), n=1)
        meant = f'; did you mean "{close[0]}"?' if close else ""
        diagnostics.error(stated.position, f'"createdWithout" names "{name}", which the items do not have{meant}')
        return
    identifier = _chain(root, found)[-1]
    if _type(identifier) not in _IDENTIFIES or identifier.get("enum") is not None:
        words = "is no integer, number or string that identifies an item"
        diagnostics.error(stated.position, f'"createdWithout" names "{name}", which {words}')


def _extension(node: Node, key: str) -> Node | None:
    extension = node.get("x-oac") if node.kind == "object" else None
    return extension.get(key) if extension is not None and extension.kind == "object" else None


def _chain(root: Node, site: Node) -> list[Node]:
    """A schema, and what its references lead to, one after the other; complaints about them are made elsewhere."""
    found = [site]
    seen = {id(site)}
    while found[-1].kind == "object" and found[-1].get("$ref") is not None:
        node = resolve_ref(root, found[-1], Diagnostics())
        if node is None or id(node) in seen:
            break
        seen.add(id(node))
        found.append(node)
    return found


def _type(node: Node) -> str:
    declared = node.get("type") if node.kind == "object" else None
    if declared is None:
        return ""
    listed = list(declared) if declared.kind == "array" else [declared]
    names = [item.value for item in listed if item.value != "null"]
    return str(names[0]) if len(names) == 1 else ""
