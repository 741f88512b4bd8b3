"""The alternatives of a schema as a union: whether they can be told apart, and what each of them needs for that."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence
from decimal import Decimal

from codegen.api.apart import Candidate, Told, tell
from codegen.api.choices import Alternative, Choices
from codegen.api.constraints import Value, value_of
from codegen.api.objects import Objects
from codegen.api.parts import Gathering
from codegen.api.shapes import Shapes
from codegen.description.refusals import Refusals
from codegen.source.node import Node

NULL = Value("null", None)
_NUMBER = re.compile(r"-?(0|[1-9][0-9]{0,18})(\.[0-9]{1,17})?")  # as far as a mapping has them


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

    def tagged(self, every: tuple[Alternative, ...], told: Told) -> tuple[Alternative, ...]:
        tags = iter(told.tags)
        return tuple(
            self._tagged(each, told.discriminant) if each.kind == "object" and next(tags) != () else each
            for each in every
        )

    def _tagged(self, each: Alternative, name: str) -> Alternative:
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
                listed = {name: values for name, node in members.properties.items() if (values := self._values(node))}
                mapped = {
                    name: tuple(
                        self._mapped(text, listed.get(name, ()), members.properties.get(name)) for text in texts
                    )
                    for name, texts in each.tags.items()
                }
                candidates.append(Candidate(each, members, listed, mapped))
        return tell(candidates)

    def _values(self, site: Node) -> tuple[Value, ...]:
        """The scalars that a schema lists, each once; none where it does not, or where there are other values."""
        choice = self._choices.of(site)
        if choice is None or choice.is_lost:
            return ()
        found: dict[object, Value] = {}
        for each in choice.alternatives:
            shape = self._shapes.of(each.site)
            if shape is None or shape.values is None:
                return ()
            for item in shape.values:
                value = value_of(item)
                if value is None or (value.exact is not None and not value.exact.is_finite()):
                    return ()
                found.setdefault(value.meaning, value)
        if choice.nullable:
            found.setdefault(NULL.meaning, NULL)
        return tuple(found.values())

    def _mapped(self, text: str, listed: Sequence[Value], member: Node | None) -> Value:
        """What the text of a mapping stands for: a mapping has no other values than texts."""
        known = next((value for value in listed if text in (value.value, value.text)), None)
        if known is not None:
            return known
        shape = self._shapes.of(member) if member is not None else None
        if shape is None or not shape.kinds or "string" in shape.kinds:
            return Value("string", text)
        if "boolean" in shape.kinds and text in ("true", "false"):
            return Value("boolean", text == "true")
        if not _NUMBER.fullmatch(text):
            return Value("string", text)
        exact = Decimal(text)
        whole = exact == exact.to_integral_value()
        return Value("integer", int(exact), exact) if whole else Value("number", float(exact), exact)

    def opened(self, rest: Node) -> Node:
        """The same with members of any name."""
        if id(rest) not in self._opened:
            anything = self._gathering.anything(rest.position)
            added = self._gathering.schema({"additionalProperties": anything}, rest.position)
            self._opened[id(rest)] = self._gathering.together((rest, added))
        return self._opened[id(rest)]
