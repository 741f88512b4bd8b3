"""Paths as the keys of a description: each begins with a slash, and stands there once. What is in a path: api/paths."""

from __future__ import annotations

import re

from codegen.description.refusals import Refusals, path_part
from codegen.source.diagnostics import Position
from codegen.source.node import Node
from codegen.source.shown import json_text

_TEMPLATE = re.compile(r"\{([^{}]*)\}")


def check_paths(paths: Node, refusals: Refusals) -> None:
    """Each is told of as a part of that path."""
    known: dict[str, str] = {}
    for path, position in paths.key_positions.items():
        if path.startswith("x-"):
            continue
        with refusals.within(path_part(path)):
            if not path.startswith("/"):
                refusals.error(position, f"the path {json_text(path)} must begin with a slash")
                continue
            _same(path, known, position, refusals)
            names = _TEMPLATE.findall(path)
            for name in dict.fromkeys(name for name in names if names.count(name) > 1):
                message = f"the path {json_text(path)} has {{{name}}} twice"
                taken = f"{message}: it is the same value in both places"
                refusals.lenient(position, message, taken, "paths with a name twice")


def _same(path: str, known: dict[str, str], position: Position, refusals: Refusals) -> None:
    first = known.setdefault(_TEMPLATE.sub("{}", path), path)
    if first != path:
        message = f"the path {json_text(path)} is {json_text(first)} with other names; they are one path"
        refusals.lenient(position, message, message, "paths that differ in their names only")
