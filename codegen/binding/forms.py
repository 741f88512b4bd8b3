"""Types in C, each in two forms: with a state, as a member has it, and without one, in arrays and maps; the members,
lists, maps and unions that they make."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from codegen.api.constraints import Value
from codegen.api.types import List, Use
from codegen.binding.spelling import ContainerNames, UnionNames

# What a value is, once it is known what a Ref names.
ValueKind = Literal[
    "boolean", "integer", "number", "string", "json", "enum", "object", "list", "map", "union", "binary"
]


@dataclass(frozen=True, slots=True)
class CType:
    """A type as it stands in a struct, in its optional form, with a state."""

    shape: ValueKind
    c_type: str
    table: str  # its oac_type
    doc: str  # words for people
    target: str = ""  # C name of the object, the enumeration or the union
    item: CElement | None = None  # of a list; of a map: its values

    @property
    def kind(self) -> str:
        """In words, such as "integer" or "object list"; nothing is made by it."""
        return f"{self.item.type.kind} {self.shape}" if self.item is not None else self.shape


@dataclass(frozen=True, slots=True)
class CElement:
    """A type as it stands in an array, as the value of a map, or in a union. `is_optional`: with a state, as what may
    be null and what has one anyway."""

    type: CType
    use: Use
    c_type: str
    is_optional: bool


@dataclass(frozen=True, slots=True)
class CMember:
    json_name: str
    c_name: str
    type: CType
    use: Use  # the type as the Api has it, with what is asked of it
    doc: tuple[str, ...]  # paragraphs of the comment
    key: str  # the name as JSON text inside a C string literal
    literal: str  # the name itself inside a C string literal
    length: int  # of the name, in bytes
    predicted: bool  # short enough for OAC_NEXT
    constant: str  # enumerator of the member in its .c file
    required: bool
    nullable: bool
    read_only: bool
    write_only: bool = False
    zero_means: str = ""  # of a counter in an answer: what 0 says about the call
    operations: tuple[int, ...] = ()  # the numbers of those that have it; empty: all that have the record
    created_without: str = ""  # of a list: the member without which an item is created anew each time it is sent
    words: str = ""  # what is to be said of it beside what its type says

    @property
    def is_named(self) -> bool:
        """Whether it is one of an object's members; the empty name is a name, too."""
        return bool(self.constant)

    @property
    def item(self) -> Use | None:
        """What the items of a list are; None where it is none."""
        return self.use.type.item if isinstance(self.use.type, List) else None

    @property
    def value_kind(self) -> ValueKind:
        """What the value is; what the items are, where it is a list."""
        return (
            self.type.item.type.shape if self.type.shape == "list" and self.type.item is not None else self.type.shape
        )

    @property
    def target(self) -> str:
        """C name of the object, the enumeration or the union that the type leads to, through lists and maps."""
        found = self.type
        while found.item is not None:
            found = found.item.type
        return found.target


@dataclass(frozen=True, slots=True)
class CCreation:
    """A member of a request through which something may be created anew each time the request is sent."""

    c_name: str
    type: CType
    identifier: CMember | None = None  # of the items of a list: where it holds nothing, they are created
    inner: bool = True  # something within may be created
    branch: str = ""  # of a union: the enumerator


@dataclass(frozen=True, slots=True)
class CContainer:
    """A list or a map that no runtime has: its struct and its table. It stands in the files of what it is made of
    (`home`), or in files of its own."""

    c_name: str
    names: ContainerNames
    is_map: bool
    item: CElement
    home: str  # C name of an object, an enumeration or a union; empty where it has files of its own
    stem: str  # of its own files
    depends: tuple[str, ...]  # C names of what must be known before the entries of a map can be


@dataclass(frozen=True, slots=True)
class CBranch:
    """One type of a union, in its element form; what is no scalar stands behind a pointer."""

    name: str
    c_name: str  # of the member of `as`, and of the function that makes the union of it
    constant: str  # enumerator
    of: str  # the function that makes the union of it
    element: CElement
    is_pointer: bool
    kinds: tuple[str, ...]
    tags: tuple[Value, ...]
    needs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CUnion:
    key: str  # in Api.definitions
    schema: str
    c_name: str
    names: UnionNames
    stem: str
    upper: str
    doc: tuple[str, ...]
    place: str
    source: str
    discriminant: str
    branches: tuple[CBranch, ...]
    includes: tuple[str, ...]
    creations: tuple[CCreation, ...] = ()  # as of objects
