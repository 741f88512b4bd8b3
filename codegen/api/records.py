"""Records: their members in the order of the description, and what is asked of them together."""

from __future__ import annotations

from collections.abc import Mapping

from codegen.api import constraints as c
from codegen.api.conditions import Conditions
from codegen.api.found import Found, Waiting
from codegen.api.limits import tightest
from codegen.api.nodes import chosen_name, is_true, json_of, source_of, text_of
from codegen.api.objects import Members
from codegen.description.refusals import Refusals
from codegen.api.schemas import TOO_DEEP, Schemas, member_name
from codegen.api.shapes import Shape, fits
from codegen.api.types import Field, Json, Record, Use
from codegen.description.repetition import created_without
from codegen.source.diagnostics import Position
from codegen.source.words import article
from codegen.source.node import Node


class Records:
    def __init__(self, schemas: Schemas, refusals: Refusals) -> None:
        self._schemas = schemas
        self._refusals = refusals
        self._conditions = Conditions(schemas.limits, refusals)

    def record(self, waiting: Waiting) -> Record:
        shape, name = waiting.shape, waiting.name
        core = shape.parts.core
        members = self._schemas.objects.of(shape)
        found: dict[str, Found] = {}
        fields = []
        for json_name, site in self._sites(members).items():
            each = self._schemas.use(site, member_name(name, json_name), mode="part" if waiting.is_form else "")
            if each is not None:
                found[json_name] = each
                place = members.places.get(json_name) or members.required[json_name]
                fields.append(self._field(json_name, place, each, json_name in members.required))
        return Record(
            name=name,
            chosen=chosen_name(core),
            place=core.position,
            fields=tuple(fields),
            constraints=tuple(self._together(shape, found)),
            description=_words(shape),
            source=source_of(core),
            closed=members.closed,
            additional=self._additional(members, name),
        )

    def _sites(self, members: Members) -> Mapping[str, Node]:
        """The schemas of all members. One that is required and not described is there, whatever it holds."""
        found = dict(members.properties)
        for name, place in members.required.items():
            if name not in found:
                strict = f'"{name}" is required, but there is no such property'
                self._refusals.lenient(place, strict, "a required member that is not described is carried as JSON text")
                found[name] = members.additional or self._schemas.gathering.anything(place)
        return found

    def _additional(self, members: Members, name: str) -> Use | None:
        if members.additional is None:
            if not members.properties and not members.closed:
                return self._any(next(iter(members.required.values())))  # required names are all that is said
            return None
        found = self._schemas.use(members.additional, name + "Additional", 1)
        if found is None:
            return None
        if found.kind == "deep":
            self._refusals.note(members.additional.position, TOO_DEEP)
            return self._any(members.additional.position)
        constraints = tuple(self._schemas.constraints(found))
        return Use(found.type, found.nullable, members.additional.position, constraints)

    def _any(self, place: Position) -> Use:
        return Use(Json(), True, place)

    def _field(self, name: str, place: Position, found: Found, required: bool) -> Field:
        default, deprecated = (found.word(key) for key in ("default", "deprecated"))
        read_only, write_only = (
            any(is_true(node, key) for node in (found.site, *found.shape.nodes)) for key in ("readOnly", "writeOnly")
        )
        if read_only and write_only:
            self._refusals.note(place, "a member that is both readOnly and writeOnly is neither read nor sent")
        if default is not None and not self._is_possible(default, found):
            self._refusals.note(default.position, "a default that the type does not allow is told, and nothing more")
        return Field(
            name=name,
            chosen=chosen_name(found.site),
            use=Use(found.type, found.nullable, found.node.position, tuple(self._schemas.constraints(found))),
            required=required,
            place=place,
            description=found.description,
            read_only=read_only,
            write_only=write_only,
            deprecated=deprecated is not None and deprecated.value is True,
            default=json_of(default) if default is not None else None,
            zero_means=self._zero_means(found),
            created_without=self._created_without(found),
        )

    def _is_possible(self, default: Node, found: Found) -> bool:
        """Whether a default has the type, and is among the values that are listed."""
        if default.kind == "null":
            return found.nullable
        kinds = found.shape.kinds
        if kinds is None or found.kind in ("union", "json"):
            return True
        return fits(default, kinds)

    def _created_without(self, found: Found) -> str:
        """The member without which an item of this list is created anew."""
        if found.kind != "list" or found.item is None:
            return ""
        name = created_without(self._schemas.root, found.site)
        properties = found.item.node.get("properties") if name else None
        child = properties.get(name) if properties is not None else None
        return name if child is not None and self._schemas.use(child, name) is not None else ""

    def _zero_means(self, found: Found) -> str:
        extension = found.site.get("x-oac")
        words = extension.get("zeroMeans") if extension is not None else None
        if words is not None and found.kind != "integer":
            self._refusals.error(words.position, '"zeroMeans" is for integers')
        return str(words.value) if words is not None else ""

    # ---- Rules over several members ----------------------------------------------------------------------------------

    def _together(self, shape: Shape, members: Mapping[str, Found]) -> list[c.Constraint]:
        """minProperties, dependentRequired, if and the like, of all parts."""
        found: list[c.Constraint] = []
        for part in shape.nodes:
            found += self._schemas.limits.sizes((part,), "Properties")
            found += self._dependent(part, members)
            found += self._conditional(part, members)
        return tightest(found)

    def _dependent(self, node: Node, members: Mapping[str, Found]) -> list[c.Constraint]:
        found: list[c.Constraint] = []
        dependent = node.get("dependentRequired")
        if dependent is None:
            return found
        if dependent.kind != "object":
            message = f'expected an object for "dependentRequired", found {article(dependent.kind)}'
            self._refusals.rule(dependent.position, message)
        for name, needed in dependent.items():
            if (
                name not in members
                or needed.kind != "array"
                or any(item.kind != "string" or item.value not in members for item in needed)
            ):
                message = '"dependentRequired" names a property that the object does not have'
                self._refusals.rule(dependent.key_positions[name], message)
                continue
            found += [c.DependentRequired(name, str(item.value), item.position) for item in needed]
        return found

    def _conditional(self, part: Node, members: Mapping[str, Found]) -> list[c.Constraint]:
        leader = part.get("if")
        if leader is None:
            return []
        condition = self._conditions.record(leader, members.get)
        found: list[c.Constraint] = []
        for key in ("then", "else"):
            branch = part.get(key)
            if branch is None or condition is None:
                continue
            then = self._conditions.record(branch, members.get)
            if then is not None:
                found.append(c.IfThen(condition, key == "else", then, branch.position))
        return found


def _words(shape: Shape) -> str:
    """What a schema says of itself: its own words, else those of an entry of its allOf."""
    own = text_of(shape.parts.core, "description")
    inline = (text_of(entry, "description") for entry in shape.parts.core.get("allOf") or () if "$ref" not in entry)
    return own or next((text for text in inline if text), "")
