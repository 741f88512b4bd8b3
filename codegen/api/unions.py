"""Unions: their branches, each with a name and with what it is told from the others by."""

from __future__ import annotations

from codegen.api.choices import Alternative
from codegen.api.constraints import Value
from codegen.api.found import Waiting
from codegen.api.nodes import chosen_name, source_of, text_of
from codegen.description.refusals import Refusals
from codegen.api.schemas import Schemas
from codegen.api.types import Branch, JsonKind, Union, Use
from codegen.source.words import words

_KINDS: dict[str, tuple[JsonKind, ...]] = {
    "boolean": ("boolean",),
    "integer": ("integer",),
    "number": ("integer", "number"),
    "string": ("string",),
    "array": ("array",),
    "object": ("object",),
}


class Unions:
    def __init__(self, schemas: Schemas, refusals: Refusals) -> None:
        self._schemas = schemas
        self._refusals = refusals

    def union(self, waiting: Waiting) -> Union:
        """Without the branches that cannot be had: that has been told."""
        core = waiting.shape.parts.core
        told = waiting.told
        objects = 0
        taken: set[str] = set()
        branches = []
        for each in waiting.alternatives:
            tags: tuple[Value, ...] = ()
            needs: tuple[str, ...] = ()
            if each.kind == "object" and told is not None:
                tags, needs = told.tags[objects], told.needs[objects]
                objects += 1
            by = _spelled(told.discriminant, tags[0]) if told is not None and tags else next(iter(needs), "")
            name = _unique(each.name or (by if words(by) else str(each.kind)), taken)
            found = self._schemas.alternative(each.site, each, self._inner(waiting, each, name), False)
            if found is not None:
                constraints = tuple(self._schemas.constraints(found))
                use = Use(found.type, False, each.site.position, constraints)
                branches.append(Branch(name, use, _KINDS[str(each.kind)], tags, needs))
        return Union(
            name=waiting.name,
            chosen=chosen_name(core),
            place=core.position,
            branches=tuple(branches),
            discriminant=told.discriminant if told is not None and objects > 1 else "",
            description=text_of(core, "description"),
            source=source_of(core),
        )

    def _inner(self, waiting: Waiting, each: Alternative, branch: str) -> str:
        """What the type of a branch is called: as its schema, or after the union."""
        shape = self._schemas.shapes.of(each.site)
        if shape is not None and shape.parts.name and shape.parts.core is not waiting.shape.parts.core:
            return shape.parts.name
        return waiting.name + "".join(word[:1].upper() + word[1:] for word in words(branch))


def _spelled(name: str, tag: Value) -> str:
    """What a branch is called by what it is told by: a number or true says too little alone."""
    return str(tag.value) if tag.kind == "string" else f"{name} {tag.text}"


def _unique(name: str, taken: set[str]) -> str:
    found, number = name, 2
    while found in taken:
        found, number = f"{name}{number}", number + 1
    taken.add(found)
    return found
