"""What the examples of a page show: the members of objects by the name that holds them, and the shape of arrays."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from codegen.pages.jsontext import JsonError, parse_json
from codegen.pages.loosejson import parse_loosely
from codegen.pages.fields import Resolved
from codegen.pages.page import Section
from codegen.source.node import Node

Members = Mapping[tuple[str, ...], set[str]]
_SCALARS = {"string": "string", "integer": "number", "number": "number", "boolean": "boolean"}


def members_shown(one: Resolved) -> Members:
    """By the kind of the section, the name of what holds the objects (empty for the body), and their own name."""
    made: dict[tuple[str, ...], set[str]] = {}
    waiting = [(example.kind, "", "", node) for example, node in (*one.examples, *one.loose)]
    while waiting:
        kind, holder, name, node = waiting.pop()
        if node.kind == "array":
            waiting += [(kind, holder, name, element) for element in node]
        elif node.kind == "object":
            made.setdefault((kind, holder, name), set()).update(node.members)
            waiting += [(kind, name, key, member) for key, member in node.items()]
    return made


def shape_shown(section: Section) -> tuple[str, int] | None:
    """The type of the innermost elements, and the depth, of the arrays that the code of a section shows; depth 0
    where it is a text."""
    for code in section.codes:
        for node in _values(code.text):
            if node.kind == "object" and list(node.members) == [section.name]:
                node = node.members[section.name]
            level, depth = [node], 0
            while level and all(one.kind == "array" for one in level):
                level = [element for one in level for element in one]
                depth += 1
            kinds = {_SCALARS.get(one.kind) for one in level}
            kind = kinds.pop() if len(kinds) == 1 else None
            if kind is not None and (depth or kind == "string"):
                return kind, depth
    return None


def _values(text: str) -> Iterable[Node]:
    try:
        return [parse_json(text)[0]]
    except JsonError:
        return parse_loosely(text)
