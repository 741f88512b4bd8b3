"""The alternatives of a schema as a union: whether they can be told apart, and what each of them needs for that."""

from __future__ import annotations

import dataclasses

from codegen.api.apart import Candidate, Told, tell
from codegen.api.choices import Alternative, Choices
from codegen.api.objects import Objects
from codegen.api.parts import Gathering
from codegen.api.shapes import Shapes
from codegen.description.refusals import Refusals
from codegen.source.node import Node


class Telling:
    def __init__(
        self, gathering: Gathering, shapes: Shapes, objects: Objects, choices: Choices, refusals: Refusals
    ) -> None:
        self._gathering = gathering
        self._shapes = shapes
        self._objects = objects
        self._choices = choices
        self._refusals = refusals
        self._opened: dict[int, Node] = {}

    def tagged(self, each: Alternative, name: str) -> Alternative:
        """An object that does not describe the member that tells it gets that member, so that it can be sent."""
        shape = self._shapes.of(each.site) if each.kind == "object" else None
        members = self._objects.of(shape) if shape is not None else None
        if shape is None or members is None or not members.properties or name in members.properties:
            return each
        self._refusals.note(each.site.position, "a branch without the member that tells it apart gets it, as a text")
        return dataclasses.replace(each, site=self._gathering.with_text(each.site, name))

    def told(self, every: tuple[Alternative, ...]) -> Told | None:
        """How the objects are told apart; None where something cannot be."""
        kinds = [each.kind for each in every]
        if None in kinds or kinds.count("array") > 1:
            return None
        candidates = []
        for each in every:
            shape = self._shapes.of(each.site) if each.kind == "object" else None
            if shape is not None:
                members = self._objects.of(shape)
                listed = {name: texts for name, node in members.properties.items() if (texts := self._texts(node))}
                candidates.append(Candidate(each, members, listed))
        return tell(candidates)

    def _texts(self, site: Node) -> tuple[str, ...]:
        """The texts that a schema lists; none where it does not, or lists other values."""
        choice = self._choices.of(site)
        found: list[str] = []
        for each in choice.alternatives if choice is not None and not choice.nullable else ():
            shape = self._shapes.of(each.site)
            if shape is None or shape.values is None:
                return ()
            if any(item.kind != "string" for item in shape.values):
                return ()
            found += [str(item.value) for item in shape.values]
        return tuple(dict.fromkeys(found))

    def opened(self, rest: Node) -> Node:
        """The same with members of any name."""
        if id(rest) not in self._opened:
            anything = self._gathering.anything(rest.position)
            added = self._gathering.schema({"additionalProperties": anything}, rest.position)
            self._opened[id(rest)] = self._gathering.together((rest, added))
        return self._opened[id(rest)]
