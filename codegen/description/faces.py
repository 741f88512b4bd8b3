"""Operations that OpenAPI has one place for: x-faces of an operation lists those that a user calls instead of it.

A face is an Operation Object that says what is its own; the rest is what the operation says. Of the answers it names
those that it has otherwise. `path` is the operation's with other names of parameters.
"""

from __future__ import annotations

import re

from codegen.description.refusals import Refusals
from codegen.source.diagnostics import Position
from codegen.source.node import Node
from codegen.source.shown import json_text
from codegen.source.words import article

KEY = "x-faces"
_PATH = "path"
_TEMPLATE = re.compile(r"\{[^{}]*\}")


def faces(operation: Node, path: str) -> list[tuple[str, Node]]:
    """The operations that stand at this place, each with its path: the operation itself, where it has no faces."""
    listed = operation.get(KEY) if operation.kind == "object" else None
    own = [face for face in listed if face.kind == "object"] if listed is not None and listed.kind == "array" else []
    return [(_path_of(face, path), _joined(operation, face)) for face in own] or [(path, operation)]


def check_faces(operation: Node, path: str, refusals: Refusals) -> None:
    """That they are objects, have names, and are at this place; what they become is checked as an operation."""
    listed = operation.get(KEY) if operation.kind == "object" else None
    if listed is None:
        return
    if listed.kind != "array" or not listed.value:
        refusals.error(listed.position, f'"{KEY}" must be an array that is not empty')
        return
    known: set[object] = set()
    for face in listed:
        name = face.get("operationId")
        if face.kind != "object":
            refusals.error(face.position, f'expected an object in "{KEY}", found {article(face.kind)}')
        elif "operationId" not in face:
            refusals.error(face.position, f'"operationId" is missing in this one of "{KEY}"')
        elif name is not None and name.kind == "string" and name.value in known:
            refusals.error(name.position, f"another one here has the operationId {json_text(str(name.value))}")
        elif _PATH in face and _TEMPLATE.sub("{}", _path_of(face, "")) != _TEMPLATE.sub("{}", path):
            message = f'"{_PATH}" must be {json_text(path)}, perhaps with other names of parameters'
            refusals.error(face.members[_PATH].position, message)
        if name is not None and name.kind == "string":
            known.add(name.value)


def _path_of(face: Node, path: str) -> str:
    stated = face.get(_PATH)
    return str(stated.value) if stated is not None and stated.kind == "string" else path


def _joined(operation: Node, face: Node) -> Node:
    members: dict[str, Node] = {}
    places: dict[str, Position] = {}
    for node in (operation, face):
        for key, member in node.items():
            if key in (KEY, _PATH):
                continue
            known = members.get(key)
            is_both = key == "responses" and known is not None and known.kind == member.kind == "object"
            members[key] = _answers(known, member) if is_both and known is not None else member
            places[key] = node.key_positions[key]
    return Node("object", members, face.position, places)


def _answers(operation: Node, face: Node) -> Node:
    places = {**operation.key_positions, **face.key_positions}
    return Node("object", {**dict(operation.items()), **dict(face.items())}, face.position, places)
