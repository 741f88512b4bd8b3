"""Names that x-oac gives to values: `x-oac: {names: {"<": LESS}}` beside `enum`."""

from __future__ import annotations

from codegen.description.members import check_name
from codegen.source.diagnostics import Diagnostics
from codegen.source.node import Node
from codegen.source.shown import json_text

_ELSEWHERE = ("$ref", "allOf", "anyOf", "oneOf")  # the values may stand behind one of these


def check_value_names(node: Node, diagnostics: Diagnostics) -> None:
    """Each belongs to a value that is a text, and is a text itself."""
    extension = node.get("x-oac")
    names = extension.get("names") if extension is not None else None
    if names is None or names.kind != "object":
        return
    listed = [item for item in (node.get("enum"), node.get("const")) if item is not None]
    if not listed and not any(key in node for key in _ELSEWHERE):
        diagnostics.error(names.position, 'x-oac "names" is for the values of "enum"')
        return
    values = {item.value for each in listed for item in (each, *each) if item.kind == "string"}
    for value, name in names.items():
        check_name(name, f"the x-oac name of {json_text(value)}", diagnostics)
        if listed and value not in values:
            message = f'x-oac "names" has {json_text(value)}, which is no text of "enum"'
            diagnostics.error(names.key_positions[value], message)
