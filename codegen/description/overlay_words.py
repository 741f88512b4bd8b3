"""What an overlay says about properties in our own words, before or after another action adds them."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.source.diagnostics import Diagnostics, Position
from codegen.source.node import Node

_WORDS = ("description", "title", "example", "examples", "x-oac")


@dataclass(frozen=True)
class Words:
    """What an action says about a property that is not there, unless a later action adds it."""

    properties: Node
    name: str
    member: Node
    position: Position

    def apply(self, diagnostics: Diagnostics) -> None:
        mine = self.properties.get(self.name)
        if mine is None:
            diagnostics.warning(
                self.position,
                f'the target has gone: there is no property "{self.name}" to describe; remove this from the overlay',
            )
        elif mine.kind == "object":
            for key, node in self.member.items():
                if key not in mine:
                    mine.members[key] = node
                    mine.key_positions[key] = self.member.key_positions[key]


def only_words(member: Node) -> bool:
    """Says something about a property without saying what it is."""
    return bool(member.value) and all(key in _WORDS for key in member.key_positions)
