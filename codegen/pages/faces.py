"""One operation that several pages describe, each with other query parameters in its URL.

OpenAPI has one operation for them. It takes the parameters of all, and requires those that all require; what it answers
is what one of them says. `x-faces` says which pages it has and what each requires.
"""

from __future__ import annotations

from typing import Any

from codegen.pages import nodes
from codegen.pages.page import Page
from codegen.source.node import Node

_KEY = "x-faces"
_OF_THE_PLACE = ("tags", "servers", _KEY)


def is_another_face(page: Page, other: Page) -> bool:
    """Whether two pages with one method and path differ in the query strings of their URLs."""
    return bool(page.query_names and other.query_names) and set(page.query_names) != set(other.query_names)


def add_face(made: Node, face: Node) -> None:
    """Adds an operation to the one that has its place."""
    if _KEY not in made:
        nodes.put(made, _KEY, [_said(made)])
    made.members[_KEY].elements.append(_said(face))
    _add_parameters(made, face)
    _add_security(made, face)
    answers = made.members["responses"]
    for status, response in face.members["responses"].items():
        known = answers.get(status)
        if known is None:
            nodes.put(answers, status, response, response.position)
        else:
            _add_content(known, response)
    own, body = made.get("requestBody"), face.get("requestBody")
    if own is not None and body is not None:
        _add_content(own, body)
    elif own is not None:
        nodes.put(made, "requestBody", _without(own, "required"), own.position)
    elif body is not None:
        nodes.put(made, "requestBody", _without(body, "required"), body.position)


def _said(operation: Node) -> Node:
    """What one page says of its operation, but for what holds of the place."""
    made = nodes.of({}, operation.position)
    for key, node in operation.items():
        if key not in _OF_THE_PLACE:
            nodes.put(made, key, _copy(node), operation.key_positions.get(key, node.position))
    return made


def _copy(node: Node) -> Node:
    """Of its own, since the operation becomes that of several pages."""
    if isinstance(node.value, dict):
        members = {key: _copy(member) for key, member in node.items()}
        return Node("object", members, node.position, dict(node.key_positions))
    if isinstance(node.value, list):
        return Node("array", [_copy(element) for element in node], node.position)
    return node


def _add_parameters(made: Node, face: Node) -> None:
    own = {_key(one): one for one in made.get("parameters") or ()}
    others = {_key(one): one for one in face.get("parameters") or ()}
    every = []
    for key, node in {**others, **own}.items():
        twin = others.get(key) if key in own else None
        is_optional = twin is None or twin.get("required") is None
        every.append(_without(node, "required") if is_optional and _is_in_query(node) else node)
    order = [*own, *(key for key in others if key not in own)]
    by_key = {_key(node): node for node in every}
    if order:
        nodes.put(made, "parameters", [by_key[key] for key in order])


def _key(parameter: Node) -> str:
    reference = parameter.get("$ref")
    if reference is not None:
        return str(reference.value)
    return f"{parameter.members['in'].value} {parameter.members['name'].value}"


def _is_in_query(parameter: Node) -> bool:
    place = parameter.get("in")
    return place is not None and place.value != "path"


def _without(node: Node, name: str) -> Node:
    made = nodes.of({}, node.position)
    for key, member in node.items():
        if key != name:
            nodes.put(made, key, member, node.key_positions.get(key, member.position))
    return made


def _add_security(made: Node, face: Node) -> None:
    """Who may call it as one page says, or as another."""
    own, others = made.get("security"), face.get("security")
    if own is None or others is None:
        return
    known = [one.plain() for one in own]
    own.elements.extend(one for one in others if one.plain() not in known)


def _add_content(own: Node, other: Node) -> None:
    content, others = own.get("content"), other.get("content")
    if content is None or others is None:
        if others is not None:
            nodes.put(own, "content", others, others.position)
        return
    for media, node in others.items():
        known = content.get(media)
        if known is None:
            nodes.put(content, media, node, node.position)
            continue
        first, second = known.get("schema"), node.get("schema")
        if first is None or second is None or first.plain() == second.plain():
            continue
        either: list[Any] = list(first.members["anyOf"]) if "anyOf" in first else [first]
        nodes.put(known, "schema", {"anyOf": [*either, second]})
        named = known.get("examples")
        for example in (node.get("examples") or nodes.of({}, node.position)).members.values():
            if named is None:
                named = nodes.of({}, node.position)
                nodes.put(known, "examples", named)
            nodes.put(named, f"page{len(named.members) + 1}", example, example.position)
