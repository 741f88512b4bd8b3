"""One object of a description against the table of objects: members that are unknown, missing, or of another kind.

What changes a request or an answer and is of another kind is an error; words that are none are read over, and noted.
"""

from __future__ import annotations

from codegen.description.members import suggest, x_oac
from codegen.description.objects import SHAPES, Member, Shape
from codegen.description.refusals import Refusals
from codegen.source.diagnostics import Position
from codegen.source.node import Node
from codegen.source.words import article

# Objects of which nothing is made at all: it is enough to name what holds them.
_UNREAD = ("contact", "license", "tag", "xml", "example", "link")


class Shapes:
    """`unread`: words for people of which nothing is made, by name, as far as they have been met."""

    def __init__(self, refusals: Refusals) -> None:
        self._refusals = refusals
        self.unread: dict[str, None] = {}
        self._loses = True

    def is_sound(self, node: Node, form: str, what: str, loses: bool = True) -> bool:
        """False where it is no object at all, and nothing more can be said of it. `what` is how messages call it;
        `loses`: something is lost by what is wrong with it."""
        shape, self._loses = SHAPES[form], loses
        if form == "schema" and node.kind == "boolean":
            return False
        if node.kind != "object":
            message = f"expected an object for {what}, found {article(node.kind)}"
            self._wrong(node.position, message, shape.what, loses)
            return False
        for key, value in node.items():
            self.member(shape, key, value, node.key_positions[key], what)
        for key in shape.awaited:
            if key in node:
                continue
            message = f'"{key}" is missing in {what}'
            if shape.members[key].required:
                self._refusals.error(node.position, message)
            else:
                self._refusals.lenient(node.position, message, message, f'"{key}" is missing in {shape.what}')
        return True

    def member(self, shape: Shape, key: str, value: Node, position: Position, what: str) -> None:
        member = shape.members.get(key)
        if key == "x-oac":
            x_oac(value, what, "root" if shape.name == "document" else shape.name, self._refusals)
        elif member is not None:
            if member.fate == "read over":
                said = f'"{key}" in {shape.what} is read over'
                self._refusals.note(position, said, said)
            elif member.fate == "unread words" and shape.name not in _UNREAD:
                self.unread[key] = None
            self._value(member, key, value, what)
        elif not key.startswith("x-") and not shape.others:
            message = f'unknown member "{key}" in {what}{suggest(key, shape.members)}'
            self._refusals.unknown(position, message, f'unknown member "{key}"')

    def _value(self, member: Member, key: str, value: Node, what: str) -> None:
        """The kind of a member. Objects are looked at where they are met."""
        form = member.form
        if form.startswith("[") and self._is_kind(member, key, value, "array", what):
            for item in value:
                self._is_kind(member, "an item of " + key, item, form[1:-1], what)
        elif form.startswith("{") and self._is_kind(member, key, value, "object", what):
            for name, child in value.items():
                self._is_kind(member, name, child, form[1:-1], what)
        elif form == "text" and value.kind not in ("integer", "number"):
            self._is_kind(member, key, value, "string", what)
        elif form in ("string", "boolean"):
            self._is_kind(member, key, value, form, what)

    def _is_kind(self, member: Member, key: str, value: Node, kind: str, what: str) -> bool:
        if kind == "any" or kind in SHAPES or value.kind == kind:
            return True
        if kind in ("array", "object"):
            message = f"expected {article(kind)} for {key}, found {article(value.kind)}"
        else:
            message = f'expected {article(kind)} for "{key}" in {what}, found {article(value.kind)}'
        self._wrong(value.position, message, f'members "{key}"', self._loses and member.fate == "used")
        return False

    def _wrong(self, position: Position, message: str, what: str, loses: bool) -> None:
        if loses:
            self._refusals.error(position, message)
        else:
            self._refusals.unknown(position, message, f"{what} of another kind")
