"""What a type cell says. A spelling that is not known is never guessed at."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.importer.richtext import Rich

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
_OBJECTS = frozenset(("object", "objects", "oobject"))
_ARRAYS = frozenset(("array", "arrays"))
_SEPARATORS = frozenset(("or", "/"))


@dataclass(frozen=True)
class Reference:
    """The words that name an object, outermost first, and the address behind them (None: no link)."""

    words: tuple[str, ...]
    href: str | None


@dataclass(frozen=True)
class TypeSpec:
    """`arrays` arrays around a value of one of `kinds`: string, number, integer, boolean, date, imageUrl, json, object,
    any. `reference` only with object. `spelled` is the whole cell."""

    kinds: tuple[str, ...]
    arrays: int = 0
    reference: Reference | None = None
    spelled: str = ""
    is_odd: bool = False  # understood, but misspelled


def parse_type(cell: Rich) -> TypeSpec | None:
    """None where the spelling is unknown."""
    spelled = " ".join(cell.text.split())
    links = cell.links
    href = links[0].href if links else None
    if len({run.href for run in links}) > 1:
        return None
    words = spelled.replace("/", " / ").replace(">", " > ").replace("\\", " ").split()
    lower = [word.lower().rstrip(",.:") for word in words]
    at = arrays = 0
    while at < len(lower) and lower[at] in _ARRAYS:
        arrays += 1
        at += 1
        if at < len(lower) and lower[at] == "of":
            at += 1
            if at == len(lower):
                return None
    rest, names = lower[at:], words[at:]
    if not rest:
        return TypeSpec(("any",), arrays, None, spelled) if arrays and not links else None
    if rest[0] in _OBJECTS:
        reference = _reference(names[1:], href)
        if reference is None and (len(names) > 1 or href is not None):
            return None
        return TypeSpec(("object",), arrays, reference, spelled, rest[0] == "oobject")
    if (
        all(word in _SCALARS for word in rest[::2])
        and all(word in _SEPARATORS for word in rest[1::2])
        and len(rest) % 2
    ):
        kinds = tuple(dict.fromkeys(_SCALARS[word] for word in rest[::2]))
        return TypeSpec(kinds, arrays, None, spelled) if href is None else None
    if arrays and href is not None:
        reference = _reference(names, href)
        return TypeSpec(("object",), arrays, reference, spelled) if reference is not None else None
    return None


def _reference(words: list[str], href: str | None) -> Reference | None:
    """One word, or several with > between them."""
    names, signs = words[::2], words[1::2]
    if not words or len(words) % 2 == 0 or any(sign != ">" for sign in signs):
        return None
    return Reference(tuple(name.strip("`\"'.,:()") for name in names), href)
