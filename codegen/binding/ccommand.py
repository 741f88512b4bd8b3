"""What only the command is made of: which operations read and list what another one changes, and settings (stage 7)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CPair:
    """Of an operation that changes or deletes a thing: what reads it and what lists such things, by their C names,
    empty where nothing does. `list_member` is the member of the list's answer that holds them, empty where that is the
    answer itself; `list_id` the member of one that has the value of the last parameter in the path. `resource` is how
    people call the thing, in kebab case."""

    resource: str
    read: str = ""
    listed: str = ""
    list_member: str = ""
    list_id: str = ""


@dataclass(frozen=True, slots=True)
class CSetting:
    """A parameter in paths that the command takes from its environment and its file, too."""

    json_name: str
    key: str
    variable: str
