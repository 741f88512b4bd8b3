"""What a value names that the new description no longer has: a JSON value, or a path to a member.

A value counts where it is a body of an operation by the old description: all its members are known there. One of
several members that stands in another value (a case of a test, say) counts by itself, and a part of a body by the
record that it is. So another value with a member of the same name does not count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from codegen.api.types import Enum, Json, List, Map, Record, Ref, Scalar, Type, Union
from codegen.compare.snapshot import Snapshot
from codegen.source.diagnostics import Position
from codegen.source.node import Node

UNKNOWN = "unknown"  # kind of a node that stands for a value which only the program knows
_SCALARS = ("string", "integer", "number", "boolean")
_MEMBERS_LEAST = 2  # of what stands in another value, and of a part of a body: fewer are anybody's
_STEPS_LEAST = 2  # of a path that may begin anywhere
_LIST_LEAST = 3  # names in a list of members
_STEP = re.compile(r"\.?([A-Za-z_][\w-]*)|\[-?\d*-?\]")

Pair = tuple[Type, Type | None]  # by the old description and by the new one; None: it has gone


@dataclass(frozen=True)
class Misfit:
    position: Position
    words: str


class Sides:
    """The two descriptions."""

    def __init__(self, old: Snapshot, new: Snapshot) -> None:
        self.old = old
        self.new = new

    @cached_property
    def bodies(self) -> tuple[Pair, ...]:
        """What operations that both have send and answer, each once."""
        found: dict[Pair, None] = {}
        for key, one in self.old.described.items():
            other = self.new.described.get(key)
            if other is None:
                continue
            if one.body is not None:
                found[one.body.use.type, other.body.use.type if other.body is not None else None] = None
            answers = {answer.status: answer.use for answer in other.answers}
            for answer in one.answers:
                use = answers.get(answer.status)
                if answer.use is not None and use is not None:
                    found[answer.use.type, use.type] = None
        return tuple(found)

    @cached_property
    def parts(self) -> tuple[Pair, ...]:
        """All records that both have."""
        return tuple(
            (Ref(name), Ref(name))
            for name, definition in self.old.definitions.items()
            if isinstance(definition, Record) and isinstance(self.new.definitions.get(name), Record)
        )

    def of(self, root: Node) -> Iterator[Misfit]:
        """Of all values in this one."""
        waiting = [root]
        while waiting:
            node = waiting.pop()
            found = self._of_body(node, node is root)
            if found is None:
                waiting += [inner for inner in list(node)[::-1] if isinstance(inner.value, (dict, list))]
            else:
                yield from found

    def _of_body(self, node: Node, is_root: bool) -> list[Misfit] | None:
        """None where it is neither a body nor a part of one. One that may be several things names what has gone only
        where it has gone from all of them."""
        is_large = isinstance(node.value, dict) and len(node.value) >= _MEMBERS_LEAST
        for pairs in (self.bodies if is_root or is_large else (), self.parts if is_large else ()):
            known = [pair for pair in pairs if node.value and self._fits(node, pair[0])]
            if known:
                return min((self._misfits(node, pair) for pair in known), key=len)
        return None

    def _fits(self, root: Node, type_: Type) -> bool:
        """Whether all members are known, by their names."""
        waiting: list[tuple[Node, Type]] = [(root, type_)]
        while waiting:
            node, type_ = waiting.pop()
            definition = self.old.definitions.get(type_.name) if isinstance(type_, Ref) else None
            if node.kind in (UNKNOWN, "null"):
                continue
            match definition or type_:
                case Record(fields=fields, additional=additional):
                    members = {field.name: field.use.type for field in fields}
                    if not isinstance(node.value, dict) or (
                        additional is None and not node.value.keys() <= members.keys()
                    ):
                        return False
                    waiting += [(inner, members[name]) for name, inner in node.items() if name in members]
                case List(item):
                    if not isinstance(node.value, list):
                        return False
                    waiting += [(inner, item.type) for inner in node]
                case Map(value):
                    if not isinstance(node.value, dict):
                        return False
                    waiting += [(inner, value.type) for inner in node]
                case Scalar() | Enum():
                    if node.kind not in _SCALARS:
                        return False
        return True

    def _misfits(self, root: Node, pair: Pair) -> list[Misfit]:
        found: list[Misfit] = []
        waiting: list[tuple[Node, Type, Type | None]] = [(root, *pair)]
        while waiting:
            node, before, after = waiting.pop(0)
            old = self.old.definitions.get(before.name) if isinstance(before, Ref) else before
            new = self.new.definitions.get(after.name) if isinstance(after, Ref) else after
            match old, new:
                case Record(name=owner), Record():
                    for name, inner in node.items():
                        one, other = _member(old, name), _member(new, name)
                        if one is not None and other is not None:
                            waiting.append((inner, one, other))
                        elif one is not None:
                            found.append(Misfit(node.key_positions[name], f"{owner} no longer has {name}"))
                case (List(use), List(used)) | (Map(use), Map(used)):
                    waiting += [(inner, use.type, used.type) for inner in node]
                case Enum(name=owner, values=listed), Enum(values=values):
                    gone = {value.text for value in listed} - {value.text for value in values}
                    if node.kind == "string" and node.value in gone:
                        found.append(Misfit(node.position, f"{owner} no longer has {node.value}"))
                case _:
                    if node.kind not in (UNKNOWN, "null") and _changed(old, new):
                        found.append(Misfit(node.position, "this is of another type now"))
        return found

    def lists_members(self, names: list[tuple[str, Position]]) -> Iterator[Misfit]:
        """Of a list of names, where all are members of one record: those that it no longer has."""
        known = [
            (old, new)
            for key, old in self.old.definitions.items()
            if isinstance(old, Record) and isinstance(new := self.new.definitions.get(key), Record)
            if len(names) >= _LIST_LEAST and {name for name, _ in names} <= {field.name for field in old.fields}
        ]
        found = [
            [Misfit(at, f"{old.name} no longer has {name}") for name, at in names if _member(new, name) is None]
            for old, new in known
        ]
        yield from min(found, key=len, default=[])

    def path(self, text: str, position: Position, key: str = "") -> Misfit | None:
        """Of a path as errors write it. `key` names the definition in which it begins; otherwise it has several steps
        and begins in a body."""
        steps = [match[1] or "" for match in _STEP.finditer(text)]
        if _STEP.sub("", text) or (not key and len(steps) < _STEPS_LEAST):
            return None
        found = [self._followed(steps, pair) for pair in ([(Ref(key), Ref(key))] if key else self.bodies)]
        known = [one for one in found if one is not None]
        return Misfit(position, known[0]) if known and all(known) else None

    def _followed(self, steps: list[str], pair: Pair) -> str | None:
        """None where the old description does not have it, empty where both do."""
        before: Type | None = pair[0]
        after, gone = pair[1], ""
        for step in steps:
            old = self.old.definitions.get(before.name) if isinstance(before, Ref) else before
            new = self.new.definitions.get(after.name) if isinstance(after, Ref) else after
            before, after = _step(old, step), _step(new, step)
            if before is None:
                return None
            if after is None and not gone:
                gone = f"{old.name} no longer has {step}" if isinstance(old, Record) else "this has gone"
        return gone


def _step(type_: object, step: str) -> Type | None:
    """`step`: a member, or empty for an item."""
    match type_:
        case Record():
            return _member(type_, step)
        case List(item) if not step:
            return item.type
        case Map(value):
            return value.type
    return None


def _member(record: object, name: str) -> Type | None:
    if not isinstance(record, Record):
        return None
    found = next((field.use.type for field in record.fields if field.name == name), None)
    return record.additional.type if found is None and record.additional is not None else found


def _changed(old: object, new: object) -> bool:
    """Whether values of the old type are none of the new one. What may hold anything, or has widened, is neither."""
    if new is None or isinstance(new, (Json, Union)) or isinstance(old, (Json, Union)):
        return new is None
    if isinstance(old, Scalar) and isinstance(new, Scalar):
        return old.kind != new.kind and (old.kind, new.kind) != ("integer", "number")
    if {type(old), type(new)} == {Scalar, Enum}:
        return any(isinstance(one, Scalar) and one.kind != "string" for one in (old, new))
    return type(old) is not type(new)
