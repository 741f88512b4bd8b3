"""Every name that goes with an object, an enumeration, an operation and the API: one list for each, from which lowering
claims them and emitting prints them. A name that is not here is not generated.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T", bound="Names")
GUARD = "_H"  # what the macro ends in that keeps a header from being read twice


@dataclass(frozen=True, slots=True)
class Names:
    """Fields in capitals are macros and enumerators; an underscore at the end keeps a field from Python's words."""

    @classmethod
    def of(cls: type[T], c_name: str) -> T:
        """All names that begin with this C name."""
        upper = c_name.upper()
        return cls(*((upper if ending.isupper() else c_name) + ending for ending in cls.endings()))

    @classmethod
    def endings(cls) -> tuple[str, ...]:
        """What comes after the C name (or after its capitals), such as _parse and _INIT."""
        return tuple("_" + field.name.rstrip("_") for field in dataclasses.fields(cls))


@dataclass(frozen=True, slots=True)
class ObjectNames(Names):
    """Of objects, and of documents that are none."""

    oac_type: str
    serialize: str
    parse: str
    validate: str
    dispose: str
    to_cjson: str
    from_cjson: str
    copy: str
    changes: str
    set: str
    set_null: str
    unset: str
    print: str
    walk: str
    equal: str
    INIT: str
    H: str

    @property
    def are_plain(self) -> bool:
        """Whether none of the names that OAC_RECORD_FUNCTIONS makes had to give way to another one."""
        base = self.oac_type.removesuffix("_oac_type")
        made = (self.copy, self.changes, self.set, self.set_null, self.unset, self.print, self.walk, self.equal)
        return [name.removeprefix(base) for name in made] == [
            f"_{ending}" for ending in ("copy", "changes", "set", "set_null", "unset", "print", "walk", "equal")
        ]


@dataclass(frozen=True, slots=True)
class RefNames(Names):
    """Of the optional form of an object; they begin with its C name."""

    ref: str
    ref_of: str
    ref_null: str


@dataclass(frozen=True, slots=True)
class ContainerNames(Names):
    """Of a list or a map; entry and find are a map's alone."""

    oac_type: str
    entry: str
    of_: str
    null: str
    find: str
    H: str


@dataclass(frozen=True, slots=True)
class UnionNames(Names):
    oac_type: str
    which: str
    null: str
    json: str
    UNLISTED: str
    H: str


@dataclass(frozen=True, slots=True)
class EnumNames(Names):
    oac_type: str
    opt: str
    name: str
    from_: str
    of_: str
    text: str
    null: str
    UNLISTED: str
    COUNT: str
    H: str


@dataclass(frozen=True, slots=True)
class OperationNames(Names):
    operation: str
    prepare: str
    finish: str
    H: str


@dataclass(frozen=True, slots=True)
class ApiNames(Names):
    api: str
    schemes: str
    servers: str
    client_options: str
    CLIENT_H: str
    CODEC_H: str
    API_VERSION: str
    BASE_URL: str
    RATE_REQUESTS: str
    RATE_SECONDS: str
    CLIENT_OPTIONS_INIT: str
