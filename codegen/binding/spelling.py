"""Every name that goes with an object, an enumeration, an operation and the API: one list for each, from which lowering
claims them and emitting prints them. A name that is not here is not generated.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T", bound="Names")


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
    ref: str
    list_: str
    serialize: str
    parse: str
    validate: str
    dispose: str
    to_cjson: str
    from_cjson: str
    write: str
    read: str
    check: str
    equal: str
    ref_write: str
    ref_read: str
    list_write: str
    list_read: str
    creates: str
    ref_of: str
    ref_null: str
    list_of: str
    list_null: str
    INIT: str
    H: str


@dataclass(frozen=True, slots=True)
class EnumNames(Names):
    opt: str
    name: str
    from_: str
    of_: str
    text: str
    null: str
    names: str
    write: str
    read: str
    UNLISTED: str
    COUNT: str
    H: str


@dataclass(frozen=True, slots=True)
class OperationNames(Names):
    check: str
    check_path: str
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
