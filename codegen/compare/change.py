"""One change, what it does to source, ABI, wire and behaviour, and the verdict over all of them."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from dataclasses import dataclass

from codegen.source.diagnostics import Position

ASPECTS = ("source", "abi", "wire", "behaviour")
ACTIONS = ("nothing", "recompile", "edit")
SEMVER = ("none", "patch", "minor", "major")


class Level(enum.IntEnum):
    """What happens to one aspect. The larger, the worse; nobody has shown that an unknown change breaks nothing."""

    SAME = 0
    COMPATIBLE = 1
    UNKNOWN = 2
    BREAKS = 3

    def __str__(self) -> str:
        return self.name.lower()


@dataclass(frozen=True)
class Effect:
    source: Level = Level.SAME
    abi: Level = Level.SAME
    wire: Level = Level.SAME
    behaviour: Level = Level.SAME

    def worst(self, other: Effect) -> Effect:
        return Effect(*(max(getattr(self, name), getattr(other, name)) for name in ASPECTS))

    @property
    def semver(self) -> str:
        """patch for a change that touches none of the four."""
        worst = max(getattr(self, name) for name in ASPECTS)
        return {Level.SAME: "patch", Level.COMPATIBLE: "minor"}.get(worst, "major")


@dataclass(frozen=True)
class Change:
    """`rule` is the stable id. `subject` names the place in the description, `symbol` the C symbol (empty: none).

    `action` is what those must do who are named by `who`. `reason` says why an aspect is unknown. `also` are the types
    that come or go with it. `renamed_from` is the C symbol under its old name. `position` is the place in the
    description, `page` the address of the page, `page_line` the place there where the description knows it.
    """

    rule: str
    subject: str
    symbol: str
    position: Position
    message: str
    effect: Effect
    action: str
    who: str
    old: str = ""
    new: str = ""
    page: str = ""
    page_line: Position | None = None
    reason: str = ""
    renamed_from: str = ""
    also: tuple[str, ...] = ()


@dataclass(frozen=True)
class Verdict:
    semver: str
    effect: Effect
    action: str

    def __str__(self) -> str:
        words = [f"{name if name != 'abi' else 'ABI'} {getattr(self.effect, name)}" for name in ASPECTS]
        return f"{self.semver}: {', '.join(words)}; programs: {self.action}"


def verdict(changes: Iterable[Change]) -> Verdict:
    effect, action, semver = Effect(), 0, 0
    for change in changes:
        effect = effect.worst(change.effect)
        action = max(action, ACTIONS.index(change.action))
        semver = max(semver, SEMVER.index(change.effect.semver))
    return Verdict(SEMVER[semver], effect, ACTIONS[action])
