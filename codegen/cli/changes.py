"""The list of what changed for programs: releases compared one after the other, and the last with what is here."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from codegen.binding.lower.kept import Compiled
from codegen.compare.change import Change as Compared
from codegen.compare.diff import compare
from codegen.compare.released import releases
from codegen.compare.snapshot import Snapshot, snapshot
from codegen.manual import migration
from codegen.manual.model import Change
from codegen.source.node import Node

_LEVELS = ("major", "minor")
_ADDED = "operation-added"


def changes(
    compiled: Compiled, root: Node, version: str, folder: Path, migration_file: Path | None = None
) -> tuple[Change, ...]:
    """The newest first, of a version what breaks before what adds. None where there was no release. Raises ValueError
    where a release cannot be read."""
    found = releases(folder)
    if not found:
        return ()
    prefix = compiled.capi.prefix
    here = version if found[-1].version != version else f"after {version}"
    sides = [(each.version, each.snapshot(prefix)) for each in found] + [(here, snapshot(root, prefix))]
    told = [change for (_, old), (name, new) in zip(sides, sides[1:]) for change in _between(old, new, name)]
    if migration_file is not None:
        told += migration.read(migration_file, here)
    order = [name for name, _ in sides][::-1]
    known = [change for change in told if change.version in order]
    return tuple(sorted(known, key=lambda change: (order.index(change.version), _LEVELS.index(change.level))))


def _between(old: Snapshot, new: Snapshot, version: str) -> Iterator[Change]:
    """Many operations at once are told by what they are about. What touches no program is left out."""
    compared = compare(old, new)
    groups = {each.c_name: _group(new, each.id) for each in new.api.operations}
    added: dict[str, list[str]] = {}
    for change in compared:
        if change.rule == _ADDED and change.effect.semver == "minor":
            added.setdefault(groups.get(change.symbol, ""), []).append(change.symbol)
        elif change.effect.semver in _LEVELS:
            yield Change(version, change.effect.semver, _words(change))
    for group, names in sorted(added.items()):
        what = "New operation" if len(names) == 1 else "New operations"
        about = f" about {group}" if group else ""
        yield Change(version, "minor", f"{what}{about}: {', '.join(f'`{name}(3)`' for name in sorted(names))}.")


def _group(new: Snapshot, id_: str) -> str:
    return next((each.group for each in new.model.operations if each.id == id_), "")


def _words(change: Compared) -> str:
    """The message, the symbol where it does not say it, and what has to be done where that is something."""
    words = change.message
    if words.startswith(("the ", "there ")):
        words = f"T{words[1:]}"
    if change.symbol and change.symbol not in words:
        words += f" (`{change.symbol}`)"
    if change.renamed_from and change.renamed_from not in words:
        words += f", before: `{change.renamed_from}`"
    if change.action != "nothing":
        words += f". {change.action.capitalize()}: {change.who}"
    return f"{words}."
