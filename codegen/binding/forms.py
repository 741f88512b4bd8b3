"""The two forms that every type has in C: with a state, as a member has it, and without one, in arrays and maps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from codegen.api.types import Use

# What a value is, once it is known what a Ref names.
ValueKind = Literal[
    "boolean", "integer", "number", "string", "json", "enum", "object", "list", "map", "union", "binary"
]


@dataclass(frozen=True, slots=True)
class CType:
    """A type as it stands in a struct, in its optional form, with a state: how it is written and read as a member, and
    compared (functions of two pointers)."""

    shape: ValueKind
    c_type: str
    write: str
    read: str
    equal: str
    doc: str  # words for people
    target: str = ""  # C name of the object, the enumeration or the union
    item: CElement | None = None  # of a list; of a map: its values
    members_write: str = ""  # of a map: the function that writes its entries as members of another object

    @property
    def kind(self) -> str:
        """In words, such as "integer" or "object list"; nothing is made by it."""
        return f"{self.item.type.kind} {self.shape}" if self.item is not None else self.shape


@dataclass(frozen=True, slots=True)
class CElement:
    """A type as it stands in an array, as the value of a map, or in a union. `is_optional`: with a state, as what may
    be null and what has one anyway; its functions are those of the member then. Otherwise they take the value itself,
    or a pointer to an object."""

    type: CType
    use: Use
    c_type: str
    is_optional: bool
    write: str
    read: str
    equal: str
