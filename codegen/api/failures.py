"""What the description says of answers that are no success."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Failure:
    """A status of failure (404, 5XX, default) that the description has. `codes` are the enumerations that the code of
    the error is of, by the keys of their definitions."""

    status: str
    description: str
    codes: tuple[str, ...] = ()
