"""Parameters whose values may be settings of the command: those that x-oac settings names, in the paths of
operations."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from codegen.api import spec as specs
from codegen.api.binding import Setting
from codegen.api.refusals import Refusals
from codegen.source.node import Node


def settings_of(
    extension: Node | None, operations: Iterable[specs.Operation], refusals: Refusals
) -> tuple[Setting, ...]:
    """A name that no path has is an error, and so is one that is there twice."""
    said = extension.get("settings") if extension is not None and extension.kind == "object" else None
    if said is None or said.kind != "array":
        return ()
    known = {each.name for operation in operations for each in operation.parameters if each.location == "path"}
    found: dict[str, Setting] = {}
    for node in said:
        name = str(node.value)
        if node.kind != "string":
            continue  # that has been told
        if name in found:
            refusals.error(node.position, f'x-oac settings names "{name}" twice')
        elif name not in known:
            close = difflib.get_close_matches(name, sorted(known), n=1)
            meant = f'; did you mean "{close[0]}"?' if close else ""
            refusals.error(
                node.position,
                f'x-oac settings names "{name}", which is no parameter in the path of an operation{meant}',
            )
        found.setdefault(name, Setting(name, node.position))
    return tuple(each for each in found.values() if each.name in known)
