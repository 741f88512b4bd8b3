"""Where the parts of the comparison write down what they find; makes the changes out of it.

A type that comes or goes is part of the change that brings or takes it, and makes that change worse where programs
could have named it.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from codegen.source.diagnostics import Position
from codegen.compare.change import ACTIONS, Change, Effect, Level
from codegen.compare.renames import Types
from codegen.compare.rules import RULES
from codegen.compare.snapshot import Snapshot, targets
from codegen.compare.unread import Unread

_LOST = Effect(source=Level.BREAKS, abi=Level.BREAKS)
_WON = Effect(source=Level.COMPATIBLE, abi=Level.COMPATIBLE)


@dataclass(frozen=True)
class Place:
    """What a change is about."""

    subject: str
    symbol: str
    position: Position
    roles: frozenset[str] = frozenset()
    page: str = ""

    def at(self, position: Position) -> Place:
        return dataclasses.replace(self, position=position)

    def within(self, suffix: str) -> Place:
        return dataclasses.replace(self, subject=self.subject + suffix)


@dataclass
class _Entry:
    change: Change
    takes: tuple[str, ...]  # C names of types that the old side led to
    brings: tuple[str, ...]  # and the new side


class Ledger:
    def __init__(self, old: Snapshot, new: Snapshot, types: Types) -> None:
        self.old = old
        self.new = new
        self.types = types
        self.unread = Unread(old, new)
        self._entries: list[_Entry] = []

    def add(
        self,
        rule: str,
        place: Place,
        message: str,
        *,
        old: str = "",
        new: str = "",
        also: Effect = Effect(),
        reason: str = "",
        renamed_from: str = "",
        takes: tuple[str, ...] = (),
        brings: tuple[str, ...] = (),
    ) -> None:
        row = RULES[rule]
        effect = row.effect(place.roles).worst(also)
        action = max(row.action, _action(also), key=ACTIONS.index)
        if effect.semver in ("patch", "minor"):
            action = "nothing"
        who = "nobody" if action == "nothing" and row.action != "nothing" else row.affected(place.roles)
        change = Change(
            rule,
            place.subject,
            place.symbol,
            place.position,
            message,
            effect,
            action,
            who,
            old,
            new,
            place.page,
            self.page_line(place.position),
            reason,
            renamed_from,
        )
        self._entries.append(_Entry(change, takes, brings))

    def page_line(self, position: Position) -> Position | None:
        return self.new.page_lines.get(position) or self.old.page_lines.get(position)

    def changes(self) -> tuple[Change, ...]:
        gone = {name for name in self.old.types if name not in self.types}
        fresh = set(self.new.types) - set(self.types.values())
        found = []
        for entry in self._entries:
            taken = _closure(self.old, entry.takes, gone)
            brought = _closure(self.new, entry.brings, fresh)
            gone -= set(taken)
            fresh -= set(brought)
            change = entry.change
            effect = change.effect
            if taken:
                effect = effect.worst(_LOST)
            if brought:
                effect = effect.worst(_WON)
            action = max(change.action, "edit" if taken else "nothing", key=ACTIONS.index)
            also = tuple([f"-{name}" for name in taken] + [f"+{name}" for name in brought])
            found.append(dataclasses.replace(change, effect=effect, action=action, also=also))
        return tuple(sorted(found, key=lambda change: (change.position, change.rule, change.subject)))


def _action(effect: Effect) -> str:
    if effect.source >= Level.UNKNOWN:
        return "edit"
    return "recompile" if effect.abi >= Level.UNKNOWN else "nothing"


def _closure(side: Snapshot, names: tuple[str, ...], loose: set[str]) -> list[str]:
    """The types of `loose` that these names lead to, through types of `loose` only."""
    waiting = [name for name in reversed(names) if name in loose]
    if not waiting:
        return []
    types = side.types
    found: dict[str, None] = {}
    while waiting:
        name = waiting.pop()
        if name not in loose or name in found:
            continue
        found[name] = None
        waiting += targets(types[name])
    return list(found)
