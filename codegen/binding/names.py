"""Every C identifier is made here: conversion from JSON names, keywords of C and C++, collisions.

Templates never build an identifier; they print what the model holds, and the model asks this module.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from codegen.api.refusals import Refusals
from codegen.source.diagnostics import Position
from codegen.source.words import words

# Keywords and predefined words of C11, C23 and C++23 that must not be a member, a parameter or a constant, and macros
# of the C library that would be expanded in a header.
_RESERVED = frozenset(
    """
    alignas alignof and and_eq asm auto bitand bitor bool break case catch char char8_t char16_t char32_t class co_await
    co_return co_yield compl concept const const_cast consteval constexpr constinit continue decltype default delete do
    double dynamic_cast else enum explicit export extern false float for friend goto if inline int long mutable
    namespace new noexcept not not_eq nullptr operator or or_eq private protected public register reinterpret_cast
    requires restrict return short signed sizeof static static_assert static_cast struct switch template this
    thread_local throw true try typedef typeid typename typeof typeof_unqual union unsigned using virtual void volatile
    wchar_t while xor xor_eq
    errno stdin stdout stderr assert offsetof complex imaginary noreturn linux unix i386 major minor makedev
    """.split()
)


# How many characters of a name all compilers look at.
SIGNIFICANT = 63
# The longest C name of a type or a function of the description, so that what goes with it differs within those.
BASE_CEILING = 52
# The longest name of a value, so that `return` and it are a line in a switch. Longer ones nobody reads.
VALUE_CEILING = 100
NO_LETTER = "it has no letter or digit that a name in C may have"


def snake(name: str) -> str:
    """customerGroupId -> customer_group_id; b2b_b2c stays; a name without a letter or digit -> empty."""
    return "_".join(word.lower() for word in words(name))


def kebab(name: str) -> str:
    """updateCustomer -> update-customer."""
    return "-".join(word.lower() for word in words(name))


def member(name: str) -> str:
    """The name of a struct member or a parameter: `default` -> `default_`, `3d` -> `n3d`, `+1` -> `n1`; what begins as
    names of the runtime do ends in an underscore, too."""
    converted = snake(name) or spelled(name).lower()
    if converted[0].isdigit():
        converted = "n" + converted
    return converted + "_" if converted in _RESERVED or converted.startswith("oac_") else converted


def is_spelled(name: str) -> bool:
    """Whether no word of it has a letter or a digit that C names may have: it is told by the numbers of its signs."""
    return not snake(name)


def shortened(name: str, room: int) -> str:
    """A name of words without those for which there is no room: the first two stay, and as many of the last ones as
    fit."""
    if len(name) <= room:
        return name
    words = name.split("_")
    for first in (2, 0):
        head = "_".join(words[:first])
        left = room - len(head) - (1 if head else 0)
        tail = name[len(name) - left :] if 0 < left < len(name) else ""
        whole = tail if tail and name[len(name) - left - 1] == "_" else tail.partition("_")[2]
        if whole.strip("_"):
            return f"{head}_{whole.strip('_')}" if head else whole.strip("_")
    return name[len(name) - room :].strip("_") or name[:room]


def constant(name: str) -> str:
    """The part of an enumerator after its prefix: FB_MESSENGER stays, `in-stock` -> IN_STOCK, `>=` as in spelled."""
    sign = "MINUS_" if re.match(r"-\d", name) else ""
    return sign + snake(name).upper() or spelled(name)


def spelled(name: str) -> str:
    """An enumerator's part in which every sign counts: `>=` -> U3E_U3D, `-1` -> U2D_1, nothing at all -> EMPTY."""
    pieces = re.findall(r"[A-Za-z0-9]+|[^A-Za-z0-9]", name)
    return (
        "_".join(piece.upper() if piece.isascii() and piece.isalnum() else f"U{ord(piece):X}" for piece in pieces)
        or "EMPTY"
    )


def too_long(length: int) -> str:
    return f"{length} characters are too many for a name"


@dataclass(frozen=True, slots=True)
class Wanted:
    """A name, and why it is not the one that the description has, if so."""

    name: str
    why: tuple[str, ...] = ()

    def changed(self, name: str, why: str) -> Wanted:
        return Wanted(name, (*self.why, why))


class Registry:
    """All identifiers of one namespace. What the description names keeps its name, the first of two that would get one;
    the others get a number, and that is told. What it names for C (x-oac) goes before that, and our own names after."""

    def __init__(self, refusals: Refusals) -> None:
        self._refusals = refusals
        self._taken: dict[str, tuple[str, Position | None]] = {}  # what is looked at of a name -> who has it, and where
        self._numbers: dict[str, int] = {}  # the last one of a name

    def choose(self, chosen: str, identifier: str, source: str, position: Position) -> str:
        """Takes the `identifier` that is made of a name that x-oac has chosen; no other will do."""
        if self.is_taken(identifier):
            owner = self._owner(identifier, position)
            self._refusals.error(position, f'x-oac calls {source} "{chosen}", but {owner}')
        else:
            self.reserve(identifier, source, position)
        return identifier

    def claim(self, wanted: Wanted | str, source: str, position: Position) -> str:
        """Takes a name for `source`, or the next one by rule. All that changes it is told in one line."""
        wanted = wanted if isinstance(wanted, Wanted) else Wanted(wanted)
        found, why = wanted.name, wanted.why
        if self.is_taken(found):
            found, why = self._next(found), (*why, self._owner(found, position))
        if why:
            self._refusals.note(position, f"{source} is {found}: {'; '.join(why)}")
        self.reserve(found, source, position)
        return found

    def derive(self, base: str, endings: tuple[str, ...], source: str, position: Position, second: str = "") -> str:
        """Takes names that go together, such as those of a list and its functions. Where one of them is taken, all go
        with a base that has a number; or with the `second` one, if there is one."""
        taken = next((name for ending in endings if self.is_taken(name := spell(base, ending))), "")
        room = SIGNIFICANT - max(map(len, endings))
        found, number = (second if taken and second else base), 1
        while any(self.is_taken(spell(found, ending)) for ending in endings):
            number += 1
            found = _numbered(second or base, number, room)
        if taken:
            owner = self._owner(taken, position)
            self._refusals.note(position, f"{source} is {spell(found, endings[0])}: {owner}")
        for ending in endings:
            self.reserve(spell(found, ending), source, position)
        return found

    def reserve(self, identifier: str, source: str, position: Position | None = None) -> None:
        self._taken.setdefault(identifier[:SIGNIFICANT], (source, position))

    def is_taken(self, identifier: str) -> bool:
        return identifier[:SIGNIFICANT] in self._taken

    def _next(self, identifier: str) -> str:
        """The next one that is free."""
        number = self._numbers.get(identifier, 1)
        found = identifier
        while self.is_taken(found):
            number += 1
            found = _numbered(identifier, number, SIGNIFICANT)
        self._numbers[identifier] = number
        return found

    def _owner(self, identifier: str, position: Position) -> str:
        other, where = self._taken[identifier[:SIGNIFICANT]]
        if where is None:
            return f"{identifier} is {other}"
        at = f"line {where.line}" if where.line != position.line else f"column {where.column} of this line"
        return f"{identifier} is {other} ({at if where.file == position.file else where})"


def _numbered(base: str, number: int, room: int) -> str:
    """With the number within the characters that count."""
    ending = f"_{number}"
    return base[: room - len(ending)] + ending


def spell(base: str, ending: str) -> str:
    """A name that goes with another one; endings in capitals make macros and enumerators."""
    return (base.upper() if ending.isupper() else base) + ending
