"""What the importer found, as people read it: one finding for a fact, with all places where it holds; and two lists,
of what the importer cannot read and of the pages' own mistakes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from codegen.findings import ERROR, Finding

UNREAD = "unread"
MISTAKE = "mistake"
# What the importer does not understand, whoever's fault it is: facts may be missing in the description.
_UNREAD = frozenset(
    (
        "authentication-unclear",
        "body-unclear",
        "enumeration-unread",
        "error-code-unread",
        "example-unclear",
        "field-mark",
        "field-unclear",
        "include-unread",
        "limit-unread",
        "default-unread",
        "name-unclear",
        "scope-unclear",
        "section-twice",
        "section-unknown",
        "table-columns",
        "table-heading",
        "table-nested",
        "table-size",
        "table-span",
        "table-unplaced",
        "text-long",
        "type-unknown",
    )
)
_LINE = re.compile(r",? on line [0-9]+")
_OWN_TABLE = re.compile(r', (?:the table "[^"]*" does not have it|no table documents it)$')
_PLACES_NAMED = 6


def list_of(one: Finding) -> str:
    """Which of the two lists a finding belongs to."""
    if one.kind.startswith("page-") or one.kind in _UNREAD:
        return UNREAD
    return UNREAD if one.severity == ERROR else MISTAKE


def gathered(findings: Iterable[Finding], resources: Mapping[str, str]) -> list[Finding]:
    """`resources` says of what each page is, by its file: fields of records are the same only within one."""
    groups: dict[tuple[str, ...], list[Finding]] = {}
    for one in findings:
        groups.setdefault((one.kind, one.severity, *_fact(one, resources)), []).append(one)
    made = [_one(key[2:], sorted(group, key=lambda one: one.position)) for key, group in groups.items()]
    return sorted(made, key=lambda one: (list_of(one) != UNREAD, one.position, one.kind, one.message))


def _fact(one: Finding, resources: Mapping[str, str]) -> tuple[str, ...]:
    message = _LINE.sub("", one.message)
    field = str(dict(one.details).get("field", ""))
    if one.kind == "example-undocumented":
        parent = _parent(one.subject)
        return (parent, field) if parent else (resources.get(one.position.file, ""), field)
    if one.kind in ("json-invalid", "endpoint-twice", "body-unclear", "example-endpoint", "include-unread"):
        return one.position.file, message
    if one.kind == "example-contradiction":
        return message.partition(" but the example has ")[0], _parent(one.subject)
    if one.kind in ("description-contradiction", "name-near-miss", "type-spelling"):
        return (message,)
    return message, _parent(one.subject) if field else ""


def _parent(subject: str) -> str:
    """What holds the field that a subject ends with; empty: the record that the operation is about."""
    parts = subject.split(".")[2:-1]
    name = parts[-1].removesuffix("[]") if parts else ""
    return "" if len(parts) == 1 and parts[0].endswith("[]") else name


def _one(fact: tuple[str, ...], group: list[Finding]) -> Finding:
    first = group[0]
    about = ".".join(part for part in fact if part)
    details = (*first.details, ("list", list_of(first)))
    if len(group) == 1:
        return replace(first, fact=about, details=details)
    places = list(dict.fromkeys(one.position for one in group))
    pages = len({one.position.file for one in group})
    message = _OWN_TABLE.sub(", which no table documents", _LINE.sub("", first.message))
    if len(places) > 1:
        message += f" ({len(places)} places" + (f" on {pages} pages)" if pages > 1 else ")")
    told = [str(place) for place in places[1:]]
    rest = f" and {len(told) - _PLACES_NAMED} more" if len(told) > _PLACES_NAMED else ""
    notes = (f"also {', '.join(told[:_PLACES_NAMED])}{rest}",) if told else ()
    every = tuple(dict.fromkeys(f"{one.position}: {one.subject}" for one in group))
    return replace(
        first, message=message, fact=about, notes=(*first.notes, *notes), details=(*details, ("places", every))
    )
