"""The schemas of a description: those of bodies, and objects within them, which share a schema where they are the same.

Objects get their names when all pages have been read (the rule is in naming). Used by build and operations.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from codegen.findings import WARNING
from codegen.pages import naming, nodes
from codegen.pages.cases import conditions
from codegen.pages.page import Section
from codegen.pages.required import required_names
from codegen.pages.fields import Field, Resolved, Target, placeholder_pattern
from codegen.pages.schema import FieldSchema
from codegen.source.node import Node

_REFERENCE = "object "  # what stands in $ref until the object has a name, with its number behind it


@dataclass
class _Object:
    owner: Resolved
    section: Section
    number: int
    node: Node | None = None
    shape: int = 0  # objects of one shape share a schema
    name: str = ""
    is_item: bool = False


class Objects:
    def __init__(self, with_text: bool) -> None:
        self._with_text = with_text
        self._objects: dict[int, _Object] = {}  # by id() of the section
        self._waiting: list[_Object] = []  # known, but not made yet
        self._found: list[_Object] = []  # by what is being made
        self._roots: dict[str, Node] = {}
        self._order: list[str | _Object] = []  # schemas as they come: a root's name, or an object

    def fields(self, one: Resolved, section: Section) -> tuple[FieldSchema, list[Field], set[str]]:
        """What makes schemas of the fields of a section, the fields, and their names."""
        fields = one.of(section)
        return FieldSchema(one, self._reference, self._with_text), fields, {each.row.name for each in fields}

    def add_root(self, name: str, one: Resolved, section: Section) -> None:
        """The schema of a body."""
        self.make_waiting()
        self._order.append(name)
        self._roots[name] = self._schema(one, section)
        self.make_waiting()

    def make_waiting(self) -> None:
        """Makes the objects that were referred to, each followed by those that it refers to itself."""
        self._wait()
        while self._waiting:
            each = self._waiting.pop()
            if each.node is None:
                self._order.append(each)
                each.node = nodes.of({}, each.owner.page.at(each.section.line))  # it may refer to itself
                each.node = self._schema(each.owner, each.section)
                self._wait()

    def _wait(self) -> None:
        self._waiting += reversed(self._found)
        self._found = []

    def _reference(self, target: Target, is_item: bool) -> dict[str, Any]:
        if target.is_map or target.section is None:
            return {"type": "object", "additionalProperties": {"type": "string"}}
        number = id(target.section)
        known = self._objects.get(number)
        if known is None:
            known = _Object(target.owner, target.section, number, is_item=is_item)
            self._objects[number] = known
        if known.node is None:
            self._found.append(known)
        known.is_item = known.is_item and is_item
        return {"$ref": nodes.of(f"{_REFERENCE}{number}", target.owner.page.at(target.section.line))}

    def _schema(self, one: Resolved, section: Section) -> Node:
        page = one.page
        made = nodes.of({"type": "object"}, page.at(section.line))
        if page.address:
            nodes.put(made, "externalDocs", {"url": f"{page.address}#{section.anchors[0]}"})
        maker, fields, siblings = self.fields(one, section)
        named = required_names(section)
        required = [
            each
            for each in fields
            if (each.facts.required or each.row.name in named) and placeholder_pattern(each.row.name) is None
        ]
        if required:
            elements = [nodes.of(each.row.name, page.at(each.row.line, each.row.text.column)) for each in required]
            nodes.put(made, "required", elements, elements[0].position)
        properties = nodes.of({}, page.at(section.line))
        patterns = nodes.of({}, page.at(section.line))
        for each in fields:
            place = page.at(each.row.line, each.row.column)
            schema = nodes.of(maker.make(section, each, siblings), place)
            pattern = placeholder_pattern(each.row.name)
            nodes.put(properties if pattern is None else patterns, pattern or each.row.name, schema, place)
        nodes.put(made, "properties", properties)
        if patterns.value:
            nodes.put(made, "patternProperties", patterns)
        depending = conditions(fields)
        if depending:
            nodes.put(made, "allOf", depending)
        return made

    # ---- Names ----

    def _shapes_apart(self) -> None:
        for at, each in enumerate(self._objects.values()):
            each.shape = at

    def _find_shapes(self) -> None:
        """Tells objects apart by what they state, then by the shapes of what they refer to, until nothing changes.
        Looks again only at those that refer to an object whose shape has changed."""
        known: dict[str, int] = {}
        refers: dict[int, list[int]] = {}
        users: dict[int, list[int]] = {}
        for number, each in self._objects.items():
            refers[number] = []
            text = json.dumps(self._stated(each.node, False, refers[number]), sort_keys=True)
            each.shape = known.setdefault(text, len(known))
            for other in refers[number]:
                users.setdefault(other, []).append(number)
        members: dict[int, set[int]] = {}
        for number, each in self._objects.items():
            members.setdefault(each.shape, set()).add(number)
        waiting = set(self._objects)
        while waiting:
            groups: dict[int, dict[tuple[int, ...], list[int]]] = {}  # of those that wait, by shape
            for number in waiting:
                shapes = tuple(self._objects[other].shape for other in refers[number])
                groups.setdefault(self._objects[number].shape, {}).setdefault(shapes, []).append(number)
            waiting = set()
            for shape, found in groups.items():
                parts = sorted(found.values(), key=len)
                if sum(map(len, parts)) == len(members[shape]):
                    parts.pop()  # keeps the shape, as those would that refer to nothing else than before
                for part in parts:
                    new = len(members)
                    members[new] = set(part)
                    members[shape] -= members[new]
                    for number in part:
                        self._objects[number].shape = new
                        waiting.update(users.get(number, ()))

    def _stated(self, node: Node | None, is_members: bool, refers: list[int]) -> Any:
        """What makes an object differ from another: not where it is described, nor the words. The order of fields
        does. The objects that it refers to are added to `refers`."""
        if node is None or node.kind not in ("object", "array"):
            return node.value if node is not None else None
        if node.kind == "array":
            return [self._stated(element, False, refers) for element in node]
        made: dict[str, Any] = {}
        for key, member in node.items():
            if is_members or key not in ("externalDocs", "description", "$ref"):
                made[key] = self._stated(member, not is_members and key in ("properties", "patternProperties"), refers)
            elif key == "$ref":
                made[key] = True
                refers.append(_number(member))
        return list(made.items()) if is_members else made

    def name(self, is_shared: bool = True) -> None:
        """Gives every object its name; to be called once, when all is made. Unless `is_shared`, each has one of its
        own."""
        if is_shared:
            self._find_shapes()
        else:
            self._shapes_apart()
        wanted: dict[str, list[_Object]] = {}
        ordinals: dict[tuple[str, str, str], int] = {}
        ranks: dict[int, tuple[int, int, int, str, str, int]] = {}
        for each in self._objects.values():
            page = each.owner.page
            key = (each.owner.operation, each.section.kind, each.section.name)
            ordinals[key] = ordinals.get(key, 0) + 1
            ranks[each.number] = naming.priority(
                page.method, page.path, each.section.kind, each.owner.operation, ordinals[key]
            )
            wanted.setdefault(naming.object_name(page.family, each.section.name, each.is_item), []).append(each)
        taken = {name.lower() for name in self._roots}
        for candidate in sorted(wanted):
            shapes: dict[int, list[_Object]] = {}
            for each in sorted(wanted[candidate], key=lambda one: ranks[one.number]):
                shapes.setdefault(each.shape, []).append(each)
            groups = list(shapes.values())
            for count, group in enumerate(groups):
                name = self._free_name(candidate, group[0], count, taken)
                taken.add(name.lower())
                for each in group:
                    each.name = name
                _report_same_name(group, [other for earlier in groups[:count] for other in earlier])

    def free_name(self, wanted: str) -> str:
        """A name for a schema that no page describes; to be called when all have theirs."""
        taken = {name.lower() for name in (*self._roots, *(one.name for one in self._objects.values()))}
        while wanted.lower() in taken:
            wanted += "Schema"
        return wanted

    def _free_name(self, candidate: str, first: _Object, count: int, taken: set[str]) -> str:
        name = candidate
        if count:
            part = "Request" if first.section.kind == "request" else "Response"
            own = naming.singular(first.section.name) if first.is_item else first.section.name
            name = naming.pascal(first.owner.operation) + part + naming.pascal(own)
        elif name.lower() in taken:
            name += "Object"
        base, number = name, 1
        while name.lower() in taken:
            number += 1
            name = f"{base}{number}"
        return name

    def schemas(self) -> dict[str, Node]:
        """In the order of the pages; of objects that share a schema, the one that names it comes from the first
        page."""
        best: dict[str, _Object] = {}
        for each in self._order:
            if isinstance(each, _Object):
                other = best.get(each.name)
                if other is None or _rank(each) < _rank(other):
                    best[each.name] = each
        made: dict[str, Node] = {}
        for each in self._order:
            if isinstance(each, str):
                made[each] = self._roots[each]
            else:
                node = best[each.name].node
                assert node is not None
                made.setdefault(each.name, node)
        return {name: self.with_names(node) for name, node in made.items()}

    def with_names(self, node: Node) -> Node:
        """The node with the names of the objects that it refers to."""
        if node.kind == "object":
            members = {}
            for key, member in node.items():
                if key == "$ref" and str(member.value).startswith(_REFERENCE):
                    member = nodes.of(f"#/components/schemas/{self._objects[_number(member)].name}", member.position)
                members[key] = self.with_names(member)
            return Node("object", members, node.position, node.key_positions)
        if node.kind == "array":
            return Node("array", [self.with_names(element) for element in node], node.position)
        return node


def _number(reference: Node) -> int:
    return int(str(reference.value).removeprefix(_REFERENCE))


def _rank(each: _Object) -> Any:
    page = each.owner.page
    return naming.priority(page.method, page.path, each.section.kind, each.owner.operation, 0)


def _report_same_name(group: list[_Object], others: list[_Object]) -> None:
    """Objects of one name on one page that differ."""
    for each in group:
        name = each.section.name
        other = next((one for one in others if one.owner is each.owner and one.section.name == name), None)
        if other is not None:
            message = f'"{each.section.name}" also names another object, on line {other.section.line}'
            place = each.owner.page.at(each.section.line)
            each.owner.report("name-twice", place, message, f"{each.section.kind}.{each.section.anchors[0]}", WARNING)
