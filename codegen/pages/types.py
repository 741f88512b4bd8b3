"""What a type cell says. A spelling that is not known is never guessed at."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

from codegen.pages.bounds import ARRAYS
from codegen.pages.keyboards import as_typed
from codegen.pages.richtext import Rich

_SCALARS = {
    "string": "string",
    "strings": "string",
    "number": "number",
    "numbers": "number",
    "integer": "integer",
    "integers": "integer",
    "boolean": "boolean",
    "booleans": "boolean",
    "date": "date",
    "dates": "date",
    "imageurl": "imageUrl",
    "json": "json",
}
_LISTED = ("string", "number", "integer")  # may have a table of their values
_WORDS = frozenset((*_SCALARS, "object", "objects", "oobject", "array", "arrays", "of"))
_OBJECTS = frozenset(("object", "objects", "oobject"))
_ARRAYS = frozenset(("array", "arrays"))
_SEPARATORS = frozenset(("or", "/"))
_IN_WORDS = re.compile(r"arrays? (?:of )?([a-z]+(?: [a-z]+){0,2})", re.IGNORECASE)
_FORM = re.compile(r"\b(?:format|form)\W*$", re.IGNORECASE)
_KINDS: dict[type, str] = {str: "string", int: "number", float: "number"}


@dataclass(frozen=True)
class Reference:
    """The words that name an object, outermost first, and the address behind them (None: no link)."""

    words: tuple[str, ...]
    href: str | None


@dataclass(frozen=True)
class _Link:
    text: str
    href: str | None


@dataclass(frozen=True)
class TypeSpec:
    """`arrays` arrays around a value of one of `kinds`: string, number, integer, boolean, date, imageUrl, json, object,
    any. `reference` names an object, or, with another kind, the table that lists its values. `spelled` is the whole
    cell."""

    kinds: tuple[str, ...]
    arrays: int = 0
    reference: Reference | None = None
    spelled: str = ""
    is_odd: bool = False  # understood, but misspelled


def parse_type(cell: Rich) -> TypeSpec | None:
    """None where the spelling is unknown."""
    spelled = " ".join(cell.text.split())
    links = cell.links
    link = _Link("".join(run.text for run in links), links[0].href) if links else None
    if len({run.href for run in links}) > 1:
        return None
    words = spelled.replace("/", " / ").replace(">", " > ").replace("\\", " ").split()
    lower = [word.lower().rstrip(",.:") for word in words]
    meant = [word if word in _WORDS else as_typed(word, _WORDS) for word in lower]
    is_odd = meant != lower
    lower = meant
    at = arrays = 0
    while at < len(lower) and lower[at] in _ARRAYS:
        arrays += 1
        at += 1
        if arrays > ARRAYS:
            return None
        if at < len(lower) and lower[at] == "of":
            at += 1
            if at == len(lower):
                return None
    rest, names = lower[at:], words[at:]
    if not rest:
        return TypeSpec(("any",), arrays, None, spelled, is_odd) if arrays and not links else None
    if rest[:2] == ["json", "object"]:
        rest, names = rest[1:], names[1:]
    if rest[0] in _OBJECTS:
        reference = _reference(names[1:], link)
        if reference is None and (len(names) > 1 or link is not None):
            return None
        return TypeSpec(("object",), arrays, reference, spelled, is_odd or rest[0] == "oobject")
    if (
        all(word in _SCALARS for word in rest[::2])
        and all(word in _SEPARATORS for word in rest[1::2])
        and len(rest) % 2
    ):
        kinds = tuple(dict.fromkeys(_SCALARS[word] for word in rest[::2]))
        return TypeSpec(kinds, arrays, None, spelled, is_odd) if link is None else None
    if link is None:
        return None
    if len(rest) > 1 and _SCALARS.get(rest[0]) in _LISTED:
        reference, kind = _reference(names[1:], link), _SCALARS[rest[0]]
    else:
        reference, kind = _reference(names, link) if arrays else None, "object"
    return TypeSpec((kind,), arrays, reference, spelled, is_odd) if reference is not None else None


def array_in_words(cell: Rich, text: Rich) -> TypeSpec | None:
    """Of an array whose elements a type names in words that are no type (`Array time range`): where the description
    repeats the words, and shows the form of an element as an array of texts or numbers."""
    spelled = " ".join(cell.text.split())
    match = _IN_WORDS.fullmatch(spelled)
    if match is None or cell.links or match.group(1).lower().rstrip("s") not in text.text.lower():
        return None
    for line in text.lines:
        for before, run in zip(line, line[1:]):
            form = json_list(run.text) if run.code and _FORM.search(before.text) else None
            if form:
                kinds = {_KINDS.get(type(element)) for element in form}
                kind = kinds.pop()
                return TypeSpec((kind,), 2, None, spelled, True) if kind is not None and not kinds else None
    return None


def json_list(text: str) -> list[object] | None:
    try:
        value = json.loads(text.replace("'", '"'))
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, list) else None


def _reference(words: list[str], link: _Link | None) -> Reference | None:
    """One word, several with > between them, or all that the link reads."""
    names, signs = words[::2], words[1::2]
    href = link.href if link is not None else None
    if len(words) % 2 and all(sign == ">" for sign in signs):
        return Reference(tuple(name.strip("`\"'.,:()") for name in names), href)
    if words and link is not None and " ".join(words) == " ".join(link.text.split()):
        return Reference((" ".join(words),), href)
    return None
