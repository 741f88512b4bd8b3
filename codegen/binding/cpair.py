"""Which operations read and list what another one changes (stage 7)."""

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
