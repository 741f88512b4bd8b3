"""Paths as they stand in a description: what a URL can have, and what each template is."""

from __future__ import annotations

import re

from codegen.description.refusals import Refusals
from codegen.source.diagnostics import Position
from codegen.source.node import Node
from codegen.source.shown import json_text

_TEMPLATE = re.compile(r"\{([^{}]*)\}")
_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")
# What RFC 3986 has in a path, with % for the others.
_LITERAL = re.compile(r"[A-Za-z0-9._~!$&'()*+,;=:@/%-]")


def why_no_path(path: str) -> str:
    """Why no request can have this path; empty where it can."""
    if not path.startswith("/"):
        return "must begin with a slash"
    rest = _TEMPLATE.sub("", path)
    if "{" in rest or "}" in rest:
        return "has a brace without its other one"
    names = _TEMPLATE.findall(path)
    if any(not name for name in names):
        return "has {} without a name"
    for mark, todo in (("?", "describe the query as parameters"), ("#", "leave out what begins with #")):
        if mark in rest:
            return f"has {json_text(mark)}, where a path ends; {todo}"
    strange = next((character for character in rest if not _LITERAL.fullmatch(character)), "")
    if strange:
        written = "".join(f"%{byte:02X}" for byte in strange.encode("utf-8", "surrogatepass"))
        return f"has {json_text(strange)}, which cannot stand in a URL; write it as {written}"
    if _ESCAPE.search(rest):
        return "has a % without two hexadecimal digits; write %25"
    if any(segment in (".", "..") for segment in path.split("/")):
        return 'has a segment "." or "..", which leads to another path'
    return ""


def check_paths(paths: Node, refusals: Refusals) -> None:
    """Each path on its own, told as a part of that path; and whether it is there twice."""
    known: dict[str, str] = {}
    for path, position in paths.key_positions.items():
        if path.startswith("x-"):
            continue
        with refusals.within(path):
            why = why_no_path(path)
            if why:
                refusals.error(position, f"the path {json_text(path)} {why}")
                continue
            _same(path, known, position, refusals)
            names = _TEMPLATE.findall(path)
            for name in dict.fromkeys(name for name in names if names.count(name) > 1):
                message = f'the path "{path}" has {{{name}}} twice'
                refusals.note(position, message + ": it is the same value in both places", "paths with a name twice")


def _same(path: str, known: dict[str, str], position: Position, refusals: Refusals) -> None:
    template = _TEMPLATE.sub("{}", path)
    first = known.setdefault(template, path)
    if first != path:
        message = f'the path "{path}" is "{first}" with other names; they are one path'
        if refusals.strict:
            refusals.error(position, message)
        else:
            refusals.note(position, message, "paths that differ in their names only")
