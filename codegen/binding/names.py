"""Every C identifier is made here: conversion from JSON names, keywords of C and C++, collisions.

Templates never build an identifier; they print what the model holds, and the model asks this module.
"""

from __future__ import annotations

import re

from codegen.source.diagnostics import Diagnostics, Position
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


# Compilers and file systems take no longer ones, and nobody reads them.
LENGTH_CEILING = 200


def snake(name: str) -> str:
    """customerGroupId -> customer_group_id; b2b_b2c stays; a name without a letter or digit -> empty."""
    return "_".join(word.lower() for word in words(name))


def kebab(name: str) -> str:
    """updateCustomer -> update-customer."""
    return "-".join(word.lower() for word in words(name))


def member(name: str) -> str:
    """The name of a struct member or a parameter: `default` -> `default_`, `3d` -> `n3d`, `+1` -> `n1`."""
    converted = snake(name)
    if not converted:
        return ""
    if converted[0].isdigit():
        converted = "n" + converted
    return converted + "_" if converted in _RESERVED else converted


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


class Registry:
    """All identifiers of one namespace, to find two things that would get one name."""

    def __init__(self, what: str, diagnostics: Diagnostics) -> None:
        self._what = what
        self._diagnostics = diagnostics
        self._taken: dict[str, tuple[str, Position]] = {}

    def claim(self, identifier: str, source: str, position: Position) -> str:
        """Takes `identifier` for `source`, reports a name that is empty or taken, and returns it."""
        if not identifier or not re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", identifier):
            self._diagnostics.error(
                position,
                f'no C name can be made from {source}; give it one with "x-oac: {{name: ...}}"',
            )
            return identifier
        if len(identifier) > LENGTH_CEILING:
            self._diagnostics.error(
                position,
                f"the C name made from {source} has {len(identifier)} characters, more than {LENGTH_CEILING}; "
                'give it a shorter one with "x-oac: {name: ...}"',
            )
            return identifier
        if identifier in self._taken:
            other, where = self._taken[identifier]
            self._diagnostics.error(
                position,
                f"{source} and {other} ({where.file}:{where.line}) both become the {self._what} {identifier}; "
                'give one of them another name with "x-oac: {name: ...}"',
            )
        else:
            self._taken[identifier] = (source, position)
        return identifier

    def is_taken(self, identifier: str) -> bool:
        return identifier in self._taken

    def derive(self, base: str, endings: tuple[str, ...], source: str, position: Position) -> None:
        """Takes the names that go with `base`, such as those of its functions. Reports at most one that is taken."""
        for ending in endings:
            if base + ending in self._taken:
                self.claim(base + ending, f"{source} with its {ending}", position)
                return
            self._taken[base + ending] = (f"{source} with its {ending}", position)
