"""The flags of a command: one for each parameter, and none that every command has."""

from __future__ import annotations

from codegen.api.model import Parameter
from codegen.binding import names

_OF_EVERY_COMMAND = ("body", "help", "dry-run", "allow-unknown")


class Flags:
    """Those of one command. What is taken gives way by rule: its place before it, then a number behind it."""

    def __init__(self) -> None:
        self._taken = set(_OF_EVERY_COMMAND)

    def take(self, chosen: str, parameter: Parameter) -> str:
        wanted = names.kebab(chosen) or "parameter"
        flag, number = wanted, 2
        if flag in self._taken:
            flag = wanted = f"{parameter.location}-{wanted}"
        while flag in self._taken:
            flag, number = f"{wanted}-{number}", number + 1
        self._taken.add(flag)
        return flag
