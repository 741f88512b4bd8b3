"""The flags of a command: one for each parameter, and none that every command has; members of the body get what is
left."""

from __future__ import annotations

from collections.abc import Iterable

from codegen.api.model import Parameter
from codegen.binding import names

_OF_EVERY_COMMAND = ("body", "help", "dry-run", "allow-unknown")


class Flags:
    """Those of one command. What is taken gives way by rule: its place before it, then a number behind it."""

    def __init__(self) -> None:
        self.taken = set(_OF_EVERY_COMMAND)
        self._given: dict[tuple[str, str], str] = {}

    def take(self, chosen: str, parameter: Parameter) -> str:
        wanted = names.kebab(chosen) or "parameter"
        flag, number = wanted, 2
        if flag in self.taken:
            flag = wanted = f"{parameter.location}-{wanted}"
        while flag in self.taken:
            flag, number = f"{wanted}-{number}", number + 1
        self.taken.add(flag)
        self._given[parameter.location, parameter.name] = flag
        return flag

    def of(self, parameter: Parameter) -> str:
        """Empty where it has none: it has been lost."""
        return self._given.get((parameter.location, parameter.name), "")


def member_flags(members: Iterable[str], flags: Flags) -> dict[str, str]:
    """By the names of members; those whose flag is taken have none. The command finds them in the same way
    (runtime/command/line/flags.c)."""
    found: dict[str, str] = {}
    taken = set(flags.taken)
    for name in members:
        flag = names.kebab(name)
        if flag and flag not in taken:
            taken.add(flag)
            found[name] = flag
    return found
