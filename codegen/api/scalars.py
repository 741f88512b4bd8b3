"""Alternatives that are scalars of one type are one: texts with texts, integers with numbers."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.api.choices import Alternative
from codegen.api.keywords import ABOUT
from codegen.api.nodes import OF_VALUES, same, text_of, words_of_values
from codegen.api.parts import Gathering
from codegen.description.refusals import Refusals
from codegen.api.shapes import Shape, Shapes
from codegen.source.node import Node

_GROUP = {"integer": "number"}


class Scalars:
    def __init__(self, gathering: Gathering, shapes: Shapes, refusals: Refusals) -> None:
        self._gathering = gathering
        self._shapes = shapes
        self._refusals = refusals
        self._made: dict[tuple[int, str], Node] = {}
        self._open: set[int] = set()

    def merged(self, shape: Shape, every: Sequence[Alternative]) -> tuple[Alternative, ...]:
        """Each scalar type once, where it stands first; and each schema of objects once."""
        groups: dict[object, list[Alternative]] = {}
        for each in every:
            inner = self._shapes.of(each.site)
            core = id(inner.parts.core) if inner is not None else 0
            group = _GROUP.get(each.kind or "", each.kind)
            groups.setdefault((group, core) if group in ("object", "array", None) else group, []).append(each)
        return tuple(self._one(shape, group, len(groups) == 1) for group in groups.values())

    def is_open(self, shape: Shape) -> bool:
        """Whether the values that a shape lists are some of those that it allows: texts beside any text."""
        return all(id(node) in self._open for node in shape.nodes if "enum" in node or "const" in node)

    def _one(self, shape: Shape, group: list[Alternative], is_all: bool) -> Alternative:
        first = group[0]
        if len(group) == 1:
            return first
        if first.kind in ("object", "array", None):
            tags: dict[str, tuple[str, ...]] = {}
            for each in group:
                for name, texts in each.tags.items():
                    tags[name] = tuple(dict.fromkeys((*tags.get(name, ()), *texts)))
            return Alternative(first.site, first.kind, first.name, tags)
        kinds = {each.kind for each in group}
        kind = "number" if "number" in kinds else str(first.kind)
        key = id(shape.parts.core), kind
        if key not in self._made:
            self._made[key] = self._together(shape, group, kind, is_all)
        return Alternative(self._made[key], kind)

    def _together(self, shape: Shape, group: list[Alternative], kind: str, is_all: bool) -> Node:
        """A schema for all of a group. `is_all`: there are no others, so it has the words of the whole."""
        place = shape.parts.core.position
        found = [inner for each in group if (inner := self._shapes.of(each.site)) is not None]
        core = shape.parts.core
        words = ("description", "x-oac") if is_all else ()
        members = {"type": Node("string", kind, place), **{key: core.members[key] for key in words if key in core}}
        listed = {same(item): item for inner in found for item in inner.values or () if item.kind != "null"}
        if listed and (kind == "string" or all(inner.values is not None for inner in found)):
            members["enum"] = Node("array", list(listed.values()), place)
            words_of = {key: Node("string", text, place) for key, text in _words_of_values(core, found).items()}
            members[OF_VALUES] = Node("object", words_of, place, dict.fromkeys(words_of, place))
        formats = {str(child.value) for inner in found for node in inner.nodes if (child := node.get("format"))}
        if len(formats) == 1 and all(any("format" in node for node in inner.nodes) for inner in found):
            members["format"] = Node("string", formats.pop(), place)
        about = _GROUP.get(kind, kind)
        rules = [
            (key, node)
            for inner in found
            for node in inner.nodes
            for key in node.key_positions
            if ABOUT.get(key) == about
        ]
        if rules:
            key, node = rules[0]
            self._refusals.note(
                node.key_positions[key], "what alternatives of one type ask for is not checked; the value is carried"
            )
        made = self._gathering.schema(members, place)
        if any(inner.values is None for inner in found):
            self._open.add(id(made))
        return made


def _words_of_values(core: Node, found: Sequence[Shape]) -> dict[str, str]:
    """What is said of each text that the alternatives list; one that lists a single one describes it."""
    said: dict[str, str] = {}
    for inner in found:
        if inner.values is not None and len(inner.values) == 1:
            said[str(inner.values[0].value)] = text_of(inner.parts.core, "description")
        for node in inner.nodes:
            said.update(words_of_values(node))
    said.update(words_of_values(core))
    return {key: text for key, text in said.items() if text}
