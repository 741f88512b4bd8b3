"""Records: their members in the order of the description, and what is asked of them together."""

from __future__ import annotations

from collections.abc import Mapping

from codegen.api import constraints as c
from codegen.api.conditions import Conditions
from codegen.api.keywords import ALL_OF_OBJECT
from codegen.api.lists import Lists
from codegen.api.nodes import all_of, chosen_name, is_true, json_of, source_of, text_of
from codegen.api.schemas import Found, Schemas, Waiting
from codegen.api.types import Field, Record, Use
from codegen.description.refusals import Refusals
from codegen.description.repetition import created_without
from codegen.source.diagnostics import Position
from codegen.source.words import article
from codegen.source.node import Node


class Records:
    def __init__(self, schemas: Schemas, refusals: Refusals) -> None:
        self._schemas = schemas
        self._refusals = refusals
        self._lists = Lists(schemas, refusals)
        self._conditions = Conditions(schemas, refusals)

    def record(self, waiting: Waiting) -> Record:
        node, name = waiting.node, waiting.name
        required = self._required(node)
        properties = node.get("properties") or node
        fields = []
        for json_name, site in properties.items():
            found = self._schemas.use(site, name + json_name[:1].upper() + json_name[1:])
            if found is not None:
                place = properties.key_positions[json_name]
                fields.append(self._field(json_name, place, found, json_name in required))
        for missing, position in required.items():
            if missing not in properties:
                self._refusals.error(position, f'"{missing}" is required, but there is no such property')
        additional = node.get("additionalProperties")
        return Record(
            name=name,
            chosen=chosen_name(node),
            place=node.position,
            fields=tuple(fields),
            constraints=tuple(self._together(node, name, {field.name: field for field in fields})),
            description=text_of(node, "description"),
            source=source_of(node),
            closed=additional is not None and additional.value is False,
        )

    def _required(self, node: Node) -> dict[str, Position]:
        required = node.get("required")
        if required is None:
            return {}
        if required.kind != "array" or any(item.kind != "string" for item in required):
            self._refusals.error(required.position, 'expected a list of property names for "required"')
            return {}
        return {str(item.value): item.position for item in required}

    def _field(self, name: str, place: Position, found: Found, required: bool) -> Field:
        site, node = found.site, found.node
        limits = self._lists.constraints(found) if found.kind == "list" else self._schemas.constraints(found)
        default = site.get("default") or node.get("default")
        deprecated = site.get("deprecated") or node.get("deprecated")
        own = site.get("description") or node.get("description")
        return Field(
            name=name,
            chosen=chosen_name(site),
            use=Use(found.type, found.nullable, node.position, tuple(limits)),
            required=required,
            place=place,
            description=str(own.value) if own is not None and own.kind == "string" else "",
            read_only=is_true(site, "readOnly") or is_true(node, "readOnly"),
            write_only=is_true(site, "writeOnly") or is_true(node, "writeOnly"),
            deprecated=deprecated is not None and deprecated.value is True,
            default=json_of(default) if default is not None else None,
            zero_means=self._zero_means(found),
            created_without=self._created_without(found),
        )

    def _created_without(self, found: Found) -> str:
        """The member without which an item of this list is created anew."""
        name = created_without(self._schemas.root, found.site)
        properties = found.item.node.get("properties") if name and found.item is not None else None
        child = properties.get(name) if properties is not None else None
        return name if child is not None and self._schemas.use(child, name) is not None else ""

    def _zero_means(self, found: Found) -> str:
        extension = found.site.get("x-oac")
        words = extension.get("zeroMeans") if extension is not None else None
        if words is not None and found.kind != "integer":
            self._refusals.error(words.position, '"zeroMeans" is for integers')
        return str(words.value) if words is not None else ""

    # ---- Rules over several members ----------------------------------------------------------------------------------

    def _together(self, node: Node, name: str, fields: Mapping[str, Field]) -> list[c.Constraint]:
        """minProperties, dependentRequired, if and the like, here and in the entries of allOf."""
        found: list[c.Constraint] = []
        for part in [node, *all_of(node, self._refusals)]:
            if part is not node:
                for key, position in part.key_positions.items():
                    if key not in ALL_OF_OBJECT:
                        self._refusals.error(position, f'"{key}" is not supported inside "allOf" of an object')
            found += self._schemas.limits.sizes(part, "Properties")
            found += self._dependent(part, fields)
            found += self._conditional(part, node, name)
        return found

    def _dependent(self, node: Node, fields: Mapping[str, Field]) -> list[c.Constraint]:
        found: list[c.Constraint] = []
        dependent = node.get("dependentRequired")
        if dependent is not None and dependent.kind != "object":
            message = f'expected an object for "dependentRequired", found {article(dependent.kind)}'
            self._refusals.error(dependent.position, message)
        for name, needed in dependent.items() if dependent is not None else ():
            position = node.position if dependent is None else dependent.key_positions[name]
            if (
                name not in fields
                or needed.kind != "array"
                or any(item.kind != "string" or item.value not in fields for item in needed)
            ):
                message = '"dependentRequired" names a property that the object does not have'
                self._refusals.error(position, message)
                continue
            found += [c.DependentRequired(name, str(item.value), item.position) for item in needed]
        return found

    def _conditional(self, part: Node, node: Node, name: str) -> list[c.Constraint]:
        leader = part.get("if")
        if leader is None:
            return []
        condition = self._conditions.record(leader, node, name)
        found: list[c.Constraint] = []
        for key in ("then", "else"):
            branch = part.get(key)
            if branch is None or condition is None:
                continue
            then = self._conditions.record(branch, node, name)
            if then is not None:
                found.append(c.IfThen(condition, key == "else", then, branch.position))
        return found
