"""The groups of commands: names that no command has."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from codegen.api.model import Operation
from codegen.binding import names

_OTHERS = "other"
_OWN = ("help", "version", "commands", "options", "bulk", "edit", "api", "config")  # words of the command's own


def groups(operations: Iterable[Operation], commands: Iterable[str]) -> Sequence[str]:
    """That of each operation, in kebab case."""
    taken = {*commands, *_OWN}
    found = []
    for operation in operations:
        name = names.kebab(operation.group) or _OTHERS
        while name in taken:
            name += "-commands"
        found.append(name)
    return found
