"""Compares what is said about a value and does not limit it: its default, whether it is deprecated, who writes it."""

from __future__ import annotations

from codegen.api.types import Field
from codegen.compare.ledger import Ledger, Place
from codegen.compare.meaning import of_json_text


def facts_changes(ledger: Ledger, place: Place, what: str, old: Field, new: Field) -> None:
    """Facts about a member that do not limit its values."""
    for before, after, rule, word in (
        (old.deprecated, new.deprecated, "deprecated", "deprecated"),
        (old.read_only, new.read_only, "read-only", "readOnly"),
        (old.write_only, new.write_only, "write-only", "writeOnly"),
    ):
        if before != after:
            is_now = "is now" if after else "is no longer"
            ledger.add(f"{rule}-{'added' if after else 'removed'}", place, f"{what} {is_now} {word}")
    default_change(ledger, place, what, old.default, new.default)


def default_change(ledger: Ledger, place: Place, what: str, one: str | None, other: str | None) -> None:
    if of_json_text(one) == of_json_text(other):
        return
    if one is None:
        ledger.add("default-added", place, f"{what}: the default is now {other}", new=other or "")
    elif other is None:
        ledger.add("default-removed", place, f"{what}: there is no default any more, it was {one}", old=one)
    else:
        ledger.add("default-changed", place, f"{what}: the default is now {other}, it was {one}", old=one, new=other)
