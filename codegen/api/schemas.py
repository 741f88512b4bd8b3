"""What a schema is where it is used, as a type; and which records and unions are still to be read.

Nothing here follows a type into a record or a union: that one is put on the list of those that wait. So a chain of
types is as long as it likes to be.
"""

from __future__ import annotations

import dataclasses
from collections import deque
from typing import Literal

from codegen.api import constraints as c
from codegen.api.choices import Alternative, Choice, Choices
from codegen.api.discriminators import Discriminators
from codegen.api.found import Found, Names, Waiting
from codegen.api.keywords import ABOUT, HANDLED, RULES, WHERE
from codegen.api.limits import Limits
from codegen.api.lists import Lists
from codegen.api.nodes import chosen_name, text_of, words_of_values
from codegen.api.objects import Objects, is_anything
from codegen.api.parts import Gathering
from codegen.api.references import References
from codegen.description.refusals import Refusals
from codegen.api.scalars import Scalars
from codegen.api.shapes import Shape, Shapes
from codegen.api.telling import Telling
from codegen.api.types import NESTED_MOST, Binary, Enum, EnumValue, Json, List, Map, Ref, Scalar, ScalarKind, Type, Use
from codegen.source.node import Node
from codegen.source.words import article, singular

Mode = Literal["", "form", "part"]
TOO_DEEP = "lists and maps nest too deep here; the value is carried as JSON text"


class Schemas:
    def __init__(self, root: Node, refusals: Refusals) -> None:
        self.root = root
        self._refusals = refusals
        self.gathering = Gathering(References(root, refusals), refusals)
        self.shapes = Shapes(self.gathering, refusals)
        self.objects = Objects(self.gathering, refusals)
        self._choices = Choices(self.gathering, self.shapes, Discriminators(root, self.gathering, refusals), refusals)
        self._telling = Telling(self.gathering, self.shapes, self.objects, self._choices, refusals)
        self._scalars = Scalars(self.gathering, self.shapes, refusals)
        self.limits = Limits(refusals)
        self._lists = Lists(self.limits, refusals)
        self.names = Names()
        self.waiting: deque[Waiting] = deque()
        self.wanted: dict[str, str] = {}  # key of a definition -> its name, in the order in which they are met
        self.enums: dict[str, Enum] = {}

    def use(self, site: Node, name: str, depth: int = 0, mode: Mode = "") -> Found | None:
        """`name` is what a definition is called that has no name of its own. None after a complaint. `depth`: of lists
        and maps around it. `mode`: it is sent in parts (form), or is one of them (part); JSON where empty."""
        choice = self._choices.of(site)
        if choice is None:
            return None
        shape = choice.shape
        name = shape.parts.name or name
        if shape.parts.forbids is not None:
            place = shape.parts.forbids.position
            self._refusals.rule(place, "a schema that allows nothing (false) is not supported")
            if shape.kinds is None:
                return Found(site, shape, "json", Json(), True)
        if choice.is_lost:
            return self._untold(site, choice, name)
        every = self._scalars.merged(shape, choice.alternatives)
        if not every:
            if not choice.nullable:
                self._refusals.rule(shape.parts.core.position, "types that contradict each other leave no value")
            return Found(site, shape, "json", Json(("null",) if choice.nullable else ()), True)
        if len(every) == 1:
            return self.alternative(site, every[0], name, choice.nullable, depth, mode)
        if choice.only is not None:
            found = self.use(choice.only, name, depth, mode)
            return dataclasses.replace(found, site=site, nullable=choice.nullable) if found is not None else None
        return self._union(site, choice, every, name)

    def alternative(
        self, site: Node, one: Alternative, name: str, nullable: bool, depth: int = 0, mode: Mode = ""
    ) -> Found | None:
        """The one type that a schema has, or one of a union."""
        shape = self.shapes.of(one.site)
        if shape is None:
            return None
        if one.site is not site:
            name = shape.parts.name or name
        match one.kind:
            case "object":
                return self._object(site, shape, name, nullable, depth, mode == "form")
            case "array":
                return self._list(site, shape, name, nullable, depth, "part" if mode == "part" else "")
            case "string" if mode == "part" and _is_bytes(shape):
                return Found(site, shape, "binary", Binary(_media_type(shape)), nullable)
            case "boolean" | "integer" | "number" | "string" as kind:
                return self._scalar(site, shape, name, kind, nullable)
        if shape.values is not None:
            self._refusals.note(
                shape.parts.core.position, "values of several types are not checked; the value is carried as JSON text"
            )
        else:
            self.only_handled(shape, "json", "without a type")
        return Found(site, shape, "json", Json(shape.kinds or ()), True if shape.kinds is None else nullable)

    def is_enum(self, kind: Type) -> bool:
        return isinstance(kind, Ref) and kind.name in self.enums

    def constraints(self, found: Found) -> list[c.Constraint]:
        """What is asked of a scalar, a list or a map; of records it is read by records.py."""
        match found.kind:
            case "boolean" | "integer" | "number" | "string" | "enum":
                return self.limits.scalar(found.shape, found.kind)
            case "map":
                return self.limits.sizes(found.shape.nodes, "Properties")
            case "list":
                return self._lists.constraints(found, lambda name: self._member(found.item, name))
        return []

    def _member(self, owner: Found | None, name: str) -> Found | None:
        """A member of an object, as it is used there."""
        if owner is None or not isinstance(owner.type, Ref):
            return None
        site = self.objects.of(owner.shape).properties.get(name)
        return self.use(site, member_name(self.wanted[owner.type.name], name)) if site is not None else None

    def only_handled(self, shape: Shape, kind: str, where: str = "") -> None:
        """Nothing that the description rules is left out in silence."""
        where = where or WHERE.get(kind, f"of type {kind}")
        group = {"integer": "number", "record": "object", "map": "object", "json": "object", "list": "array"}
        about = "string" if kind == "enum" else group.get(kind, kind)
        kinds = {group.get(each, each) for each in shape.kinds or ()}
        for node in shape.nodes:
            for key, position in node.key_positions.items():
                if key not in RULES or key in HANDLED[kind] or (shape.kinds is None and key in ABOUT):
                    continue
                told = f'"{key}" is not supported in a schema {where}'
                if ABOUT.get(key, about) == about:
                    self._refusals.rule(position, told, f"rule {key}")
                elif ABOUT[key] not in kinds:
                    told_over = f'"{key}" says nothing of {article(about)}; it is read over'
                    self._refusals.lenient(position, told, told_over, f"over {key}")

    # ---- Objects -----------------------------------------------------------------------------------------------------

    def _object(
        self, site: Node, shape: Shape, name: str, nullable: bool, depth: int = 0, is_form: bool = False
    ) -> Found | None:
        members = self.objects.of(shape)
        if members.properties or members.closed or members.required:
            self.only_handled(shape, "record")
            key = self.names.key(shape.parts.core, name, "form" if is_form else "")
            if key not in self.wanted:
                self.wanted[key] = name
                self.waiting.append(Waiting(key, name, shape, is_form=is_form))
            return Found(site, shape, "record", Ref(key), nullable)
        if members.additional is None or is_anything(members.additional):
            self.only_handled(shape, "json", "of type object without properties")
            return Found(site, shape, "json", Json(_kinds("object", nullable)), nullable)
        self.only_handled(shape, "map")
        return self._container(site, shape, members.additional, name, nullable, depth, "map", "")

    # ---- Lists and maps ----------------------------------------------------------------------------------------------

    def _list(self, site: Node, shape: Shape, name: str, nullable: bool, depth: int, mode: Mode) -> Found | None:
        self.only_handled(shape, "list")
        listed = [node.members["items"] for node in shape.nodes if "items" in node]
        if any("prefixItems" in node for node in shape.nodes):
            listed = []
        if not listed:
            place = shape.parts.core.position
            return Found(site, shape, "list", List(Use(Json(), True, place)), nullable)
        items = self.gathering.together(tuple(listed))
        return self._container(site, shape, items, name, nullable, depth, "list", mode)

    def _container(
        self, site: Node, shape: Shape, inner: Node, name: str, nullable: bool, depth: int, kind: str, mode: Mode
    ) -> Found | None:
        """A chain of them that is too deep is JSON as a whole."""
        item = self.use(inner, singular(name), depth + 1, mode) if depth < NESTED_MOST else None
        if depth >= NESTED_MOST or (item is not None and item.kind == "deep"):
            if depth:
                return Found(site, shape, "deep", Json(), nullable)
            self._refusals.note(site.position, TOO_DEEP)
            return Found(site, shape, "json", Json(_kinds("array" if kind == "list" else "object", nullable)), nullable)
        if item is None:
            return None
        use = Use(item.type, item.nullable, inner.position, tuple(self.constraints(item)))
        return Found(site, shape, kind, List(use) if kind == "list" else Map(use), nullable, item)

    # ---- Scalars and enumerations ------------------------------------------------------------------------------------

    def _scalar(self, site: Node, shape: Shape, name: str, kind: ScalarKind, nullable: bool) -> Found:
        if kind != "string" or shape.values is None or not any("enum" in node for node in shape.nodes):
            self.only_handled(shape, kind)
            format_ = next((text_of(node, "format") for node in shape.nodes if "format" in node), "")
            return Found(site, shape, kind, Scalar(kind, format_), nullable)
        self.only_handled(shape, "enum")
        key = self.names.key(shape.parts.core, name, "enum")
        if key not in self.enums:
            self.wanted[key] = name
            self.enums[key] = self._enum(shape, name)
        return Found(site, shape, "enum", Ref(key), nullable)

    def _enum(self, shape: Shape, name: str) -> Enum:
        core = shape.parts.core
        named: dict[str, str] = {}
        words: dict[str, str] = {}
        for node in shape.nodes:
            extension = node.get("x-oac")
            names = extension.get("names") if extension is not None else None
            named.update((key, str(value.value)) for key, value in (names.items() if names is not None else ()))
            words.update(words_of_values(node))
        values = tuple(
            EnumValue(text, item.position, named.get(text, ""), words.get(text, ""))
            for item, text in ((item, str(item.value)) for item in shape.values or () if item.kind == "string")
        )
        is_open = self._scalars.is_open(shape)
        return Enum(name, chosen_name(core), core.position, values, text_of(core, "description"), is_open)

    # ---- Unions ------------------------------------------------------------------------------------------------------

    def _union(self, site: Node, choice: Choice, every: tuple[Alternative, ...], name: str) -> Found | None:
        told = self._telling.told(every)
        if told is None:
            return self._untold(site, choice, name)
        if told.discriminant:
            every = self._telling.tagged(every, told)
        key = self.names.key(choice.shape.parts.core, name, "union")
        if key not in self.wanted:
            self.wanted[key] = name
            self.waiting.append(Waiting(key, name, choice.shape, every, told))
        return Found(site, choice.shape, "union", Ref(key), choice.nullable)

    def _untold(self, site: Node, choice: Choice, name: str) -> Found | None:
        """Alternatives that cannot be told apart: what all of them have is typed, where that are members."""
        place = site.position
        rest = self.shapes.of(choice.rest) if choice.rest is not None else None
        if rest is not None and rest.kinds is not None and len(rest.kinds) == 1 and choice.rest is not None:
            kind = rest.kinds[0]
            if kind == "object" and self.objects.of(rest).properties:
                self._refusals.note(
                    place, "alternatives that cannot be told apart: what all have is typed, other members are JSON text"
                )
                opened = self.shapes.of(self._telling.opened(choice.rest))
                return self._object(site, opened, name, choice.nullable) if opened is not None else None
            if kind not in ("object", "array"):
                return self.alternative(site, Alternative(choice.rest, kind), name, choice.nullable)
        self._refusals.note(place, "alternatives that cannot be told apart; the value is carried as JSON text")
        kinds = dict.fromkeys(each.kind for each in choice.alternatives)
        listed = () if None in kinds else tuple(str(kind) for kind in kinds)
        if listed and choice.nullable:
            listed = (*listed, "null")
        return Found(site, choice.shape, "json", Json(listed), choice.nullable or not listed)


def _is_bytes(shape: Shape) -> bool:
    """Whether a text stands for bytes: its format, or a media type without an encoding that makes it one."""
    is_encoded = any("contentEncoding" in node for node in shape.nodes)
    return any(
        text_of(node, "format") == "binary" or ("contentMediaType" in node and not is_encoded) for node in shape.nodes
    )


def _media_type(shape: Shape) -> str:
    stated = next((text for node in shape.nodes if (text := text_of(node, "contentMediaType"))), "")
    return stated or "application/octet-stream"


def member_name(name: str, member: str) -> str:
    """What the type of a member is called that has no name of its own."""
    return name + member[:1].upper() + member[1:]


def _kinds(kind: str, nullable: bool) -> tuple[str, ...]:
    return (kind, "null") if nullable else (kind,)
