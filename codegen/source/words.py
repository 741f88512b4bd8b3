"""Words for people, and the words that a name in JSON or of a schema is made of."""

from __future__ import annotations

import functools
import re


@functools.cache
def words(name: str) -> tuple[str, ...]:
    """Splits a JSON or schema name at case changes and at everything that is not a letter or a digit."""
    spaced = re.sub(r"[^A-Za-z0-9]+", " ", name)
    spaced = re.sub(r"([a-z0-9])([A-Z])", r"\1 \2", spaced)
    spaced = re.sub(r"(?<=[A-Z])([A-Z][a-z])", r" \1", spaced)
    return tuple(spaced.split())


def singular(name: str) -> str:
    """The name of one item of a list called `name`: addresses -> address, categories -> category, cups -> cup."""
    for plural, one in (
        ("ies", "y"),
        ("sses", "ss"),
        ("tuses", "tus"),
        ("xes", "x"),
        ("ches", "ch"),
        ("shes", "sh"),
        ("s", ""),
    ):
        if name.endswith(plural) and not (plural == "s" and name.endswith(("ss", "us", "is"))):
            return name[: -len(plural)] + one
    return name + "Item"


def one(name: str) -> str:
    """The same, but a name that is no plural stays."""
    found = singular(name)
    return name if found == name + "Item" else found


def article(kind: str) -> str:
    """integer -> an integer; null stands alone."""
    return {"null": "null"}.get(kind, ("an " if kind[0] in "aeiou" else "a ") + kind)
