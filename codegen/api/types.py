"""The types of an API, an algebra: what a value is, without a word about C.

What has a name of its own (a record, an enumeration, a union) stands once in the Api and is named by `Ref`, so a type
that leads back to itself, or a chain of a thousand types, is a graph of names: it is walked with a list of names that
wait, never by recursion. Lists and maps have no names; a chain of them that leads back to itself, or is deeper than
anybody reads (NESTED_MOST), is Json.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from codegen.api.constraints import Constraint, Value
from codegen.source.diagnostics import Position

ScalarKind = Literal["boolean", "integer", "number", "string"]
JsonKind = Literal["null", "boolean", "integer", "number", "string", "array", "object"]

NESTED_MOST = 8  # lists and maps in each other, without a name between them


@dataclass(frozen=True, slots=True)
class Scalar:
    """`format` is what the description says of it; nothing is checked by it."""

    kind: ScalarKind
    format: str = ""


@dataclass(frozen=True, slots=True)
class Ref:
    """A record, an enumeration or a union, by its key in Api.definitions."""

    name: str


@dataclass(frozen=True, slots=True)
class Json:
    """Any JSON value, carried as its text. `kinds` are those that it may be, as the description lists them (such as
    object, null); any where it is empty."""

    kinds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Binary:
    """Bytes of a media type; no JSON."""

    media_type: str


@dataclass(frozen=True, slots=True)
class List:
    item: Use


@dataclass(frozen=True, slots=True)
class Map:
    """Members of any name with values of one type."""

    value: Use


Type = Scalar | Ref | Json | Binary | List | Map


@dataclass(frozen=True, slots=True)
class Use:
    """A type where it is used: whether null may stand there, and what is asked of the value."""

    type: Type
    nullable: bool
    place: Position
    constraints: tuple[Constraint, ...] = ()


def spelled(use: Use) -> tuple[object, ...]:
    """What tells types apart, wherever they stand: lists and maps, from the outside in, then what is in them."""
    found: list[object] = []
    while isinstance(use.type, (List, Map)):
        found += [type(use.type).__name__, use.nullable]
        use = use.type.item if isinstance(use.type, List) else use.type.value
    return (*found, use.nullable, use.type.kind if isinstance(use.type, Scalar) else use.type)


@dataclass(frozen=True, slots=True)
class Field:
    """A member of a record. `chosen` is the name that x-oac gives it, `default` is JSON text or None, `zero_means` what
    a 0 of it says of a call. Items of the list without the member `created_without` are created anew each time they are
    sent. `documented` are the operations that have the member, where others share the record and have it not."""

    name: str
    chosen: str
    use: Use
    required: bool
    place: Position
    description: str = ""
    read_only: bool = False
    write_only: bool = False
    deprecated: bool = False
    default: str | None = None
    zero_means: str = ""
    created_without: str = ""
    documented: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Record:
    """An object with known members. `name` is that of its schema, or made from the place where it is used. `additional`
    is what members of other names hold, where the description says so; `closed`: there are none. `source` is the
    address of the vendor's page."""

    name: str
    chosen: str
    place: Position
    fields: tuple[Field, ...]
    constraints: tuple[Constraint, ...] = ()
    description: str = ""
    source: str = ""
    closed: bool = False
    additional: Use | None = None


@dataclass(frozen=True, slots=True)
class EnumValue:
    """`chosen` is the name that x-oac gives it."""

    text: str
    place: Position
    chosen: str = ""
    description: str = ""


@dataclass(frozen=True, slots=True)
class Enum:
    """Texts that are listed. A value that is not listed is kept by its text, so lists may grow; `open`: it breaks no
    rule, as the description allows any text beside those that it lists."""

    name: str
    chosen: str
    place: Position
    values: tuple[EnumValue, ...]
    description: str = ""
    open: bool = False


@dataclass(frozen=True, slots=True)
class Branch:
    """One type of a union. `name` is what it is called: that of its schema, its title, what it is told by, or its kind.
    It is told from the others by `kinds`, the JSON types of its values; objects by `tags`, the values that the union's
    discriminant has for it, or by `needs`, the members that are there in its values alone. One object without either is
    what is left. An object that is told to be two of them is none. apart.py says what is told from what."""

    name: str
    use: Use
    kinds: tuple[JsonKind, ...]
    tags: tuple[Value, ...] = ()
    needs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Union:
    """One of several types, none of which is null (the Use says whether null may stand there). `discriminant` names the
    member by whose value objects are told apart; empty where they need not be, or are told by their members. A value
    that is none of the branches is kept as its text, so unions may grow."""

    name: str
    chosen: str
    place: Position
    branches: tuple[Branch, ...]
    discriminant: str = ""
    description: str = ""
    source: str = ""


Definition = Record | Enum | Union
