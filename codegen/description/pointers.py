"""References within one document: what a JSON Pointer leads to, and what a type is called that is reached by one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import unquote

from codegen.description.objects import form_below
from codegen.source.diagnostics import Diagnostics
from codegen.source.node import Node
from codegen.source.words import singular

_ESCAPED_BYTE = re.compile(r"%(?![0-9A-Fa-f]{2})")
_TILDE = re.compile(r"~(?![01])")
_ARRAY_INDEX = re.compile(r"0|[1-9][0-9]{0,8}")
_NETWORK = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//")
# Below which keywords a name is that of a member, and what holds the items of a list.
_MEMBERS = ("properties", "patternProperties", "dependentSchemas")
_ITEMS = ("items", "contains", "prefixItems")


class PointerError(Exception):
    """The reference is none; the text says why, to be read after `the reference "..."`."""


class Broken(Node):
    """The text of a $ref that leads nowhere, with the reason."""

    __slots__ = ("reason",)

    def __init__(self, reference: Node, reason: str) -> None:
        super().__init__("string", reference.value, reference.position, quoted=True, text=reference.text)
        self.reason = reason


def resolve_ref(root: Node, reference: Node, diagnostics: Diagnostics) -> Node | None:
    """What a reference points to: `reference` is the text node of a $ref, or an object that holds one.

    Follows one step: the result may hold a $ref itself. None after an error.
    """
    if reference.kind == "object":
        inner = reference.get("$ref")
        if inner is None:
            diagnostics.error(reference.position, "the object has no $ref")
            return None
        reference = inner
    text = reference.value
    if reference.kind != "string" or not isinstance(text, str):
        diagnostics.error(reference.position, "a $ref must be a text such as '#/components/schemas/Name'")
        return None
    try:
        if isinstance(reference, Broken):
            raise PointerError(reference.reason)
        file, _, fragment = text.partition("#")
        if file:
            where = "to the network, which is not asked" if is_network(file) else "into another file, which is not read"
            raise PointerError(f"leads {where}")
        return at(root, steps(fragment))
    except PointerError as error:
        diagnostics.error(reference.position, f'the reference "{text}" {error}')
        return None


def is_network(text: str) -> bool:
    return _NETWORK.match(text) is not None


def steps(fragment: str) -> list[str]:
    """The names and indexes of a JSON Pointer as it stands behind a #. Raises PointerError."""
    if _ESCAPED_BYTE.search(fragment):
        raise PointerError("has a % without two hexadecimal digits")
    try:
        pointer = unquote(fragment, errors="strict")
    except UnicodeDecodeError:
        raise PointerError("is not UTF-8 once it is decoded") from None
    if _TILDE.search(pointer):
        raise PointerError("has a ~ that is neither ~0 nor ~1")
    if not pointer.startswith("/"):
        raise PointerError("points to nothing" if pointer else "leads to the whole description")
    return [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]


def steps_of(text: str) -> list[str]:
    """Those of a reference within the document; none where it is no such reference."""
    try:
        return steps(text.partition("#")[2])
    except PointerError:
        return []


def at(root: Node, path: Sequence[str]) -> Node:
    """The node at the end of these steps. Raises PointerError."""
    node: Node | None = root
    for step in path:
        node = child(node, step) if node is not None else None
    if node is None:
        raise PointerError("points to nothing")
    return node


def child(node: Node, step: str) -> Node | None:
    """One step of a pointer: into an object by name, into an array by index."""
    if isinstance(node.value, list):
        is_inside = _ARRAY_INDEX.fullmatch(step) is not None and int(step) < len(node.value)
        return node.value[int(step)] if is_inside else None
    return node.get(step)


def pointer(path: Sequence[str]) -> str:
    """The other way: `#/...`."""
    return "".join(["#", *("/" + step.replace("~", "~0").replace("/", "~1").replace("%", "%25") for step in path)])


def name_of(root: Node, text: str) -> str:
    """What a type is called that a reference leads to: Pet for #/components/schemas/Pet, PetOwner for its property
    `owner`, the operation's name and Response for what it answers."""
    return name_at(root, "document", steps_of(text))


def name_at(root: Node, form: str, path: Sequence[str], name: str = "") -> str:
    """The same for the end of these steps; `name` is that of `root`, which has this form."""
    node: Node | None = root
    before = ""
    for step in path:
        holder, form = form, form_below(form, step)
        node = child(node, step) if node is not None else None
        if not form and holder != "schema":
            name = step
        elif holder.startswith("{") and before in _MEMBERS:
            name += step[:1].upper() + step[1:]
        elif holder.startswith("{") and form != "media":
            name = step
        elif form == "operation":
            name = _text(node, "operationId") or step
        elif holder == "[parameter]":
            name = _text(node, "name") or name
        elif step == "requestBody" or holder == "responses":
            name += "Request" if step == "requestBody" else "Response"
        elif step in _ITEMS:
            name = singular(name)
        before = step
    return name


def _text(node: Node | None, key: str) -> str:
    child = node.get(key) if node is not None else None
    return str(child.value) if child is not None and child.kind == "string" else ""
