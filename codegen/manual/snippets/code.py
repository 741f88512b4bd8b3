"""Names of variables, and texts, as programs have them."""

from __future__ import annotations

import json

# What a program has itself, and what the headers that it includes have as variables or as macros in lower case.
_TAKEN = (
    "main options client error answer status text item items credentials servers printf fprintf puts getenv stdin "
    "stdout stderr errno environ timezone daylight tzname signgam optarg optind opterr optopt linux unix"
).split()


class Names:
    """The variables of one program."""

    def __init__(self) -> None:
        self._taken = set(_TAKEN)

    def take(self, wanted: str) -> str:
        name, number = wanted, 2
        while name in self._taken:
            name, number = f"{wanted}_{number}", number + 1
        self._taken.add(name)
        return name


def json_of(value: object) -> str:
    """JSON text on one line."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
