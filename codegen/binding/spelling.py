"""Every name that goes with an object, an enumeration, an operation and the API: one list for each, from which lowering
claims them and emitting prints them. A name that is not here is not generated.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import ClassVar, TypeVar

T = TypeVar("T", bound="Names")
GUARD = "_H"  # what the macro ends in that keeps a header from being read twice


@dataclass(frozen=True, slots=True)
class Names:
    """Fields in capitals are macros and enumerators; an underscore at the end keeps a field from Python's words.
    `INLINE`: fields whose functions stand in headers alone; a program that is compiled has no symbol of theirs.
    `EXPORTED`: fields that are symbols of the library, for programs."""

    INLINE: ClassVar[tuple[str, ...]] = ()
    EXPORTED: ClassVar[tuple[str, ...]] = ()

    @classmethod
    def of(cls: type[T], c_name: str) -> T:
        """All names that begin with this C name."""
        upper = c_name.upper()
        return cls(*((upper if ending.isupper() else c_name) + ending for ending in cls.endings()))

    @classmethod
    def endings(cls) -> tuple[str, ...]:
        """What comes after the C name (or after its capitals), such as _parse and _INIT."""
        return tuple("_" + field.name.rstrip("_") for field in dataclasses.fields(cls))

    def call(self, macro: str, c_name: str, fields: tuple[str, ...]) -> str:
        """The runtime's macro that makes functions of headers: it is given the C name alone, or every name where one
        had to give way to another."""
        plain = type(self).of(c_name)
        names = [getattr(self, field) for field in fields]
        is_plain = names == [getattr(plain, field) for field in fields]
        return f"{macro}({c_name})" if is_plain else f"{macro}_AS({', '.join([c_name, *names])})"


@dataclass(frozen=True, slots=True)
class ObjectNames(Names):
    """Of objects, and of documents that are none."""

    RECORD: ClassVar[tuple[str, ...]] = ("copy", "equal", "changes", "set", "set_null", "unset", "print", "walk")
    CJSON: ClassVar[tuple[str, ...]] = ("to_cjson", "from_cjson")
    INLINE: ClassVar[tuple[str, ...]] = (*RECORD, *CJSON)
    EXPORTED: ClassVar[tuple[str, ...]] = ("oac_type", "serialize", "parse", "validate", "dispose")

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

    def inline(self, c_name: str) -> list[str]:
        record, cjson = ("oac_type", *self.RECORD), ("oac_type", *self.CJSON)
        return [self.call("OAC_RECORD_FUNCTIONS", c_name, record), self.call("OAC_CJSON_FUNCTIONS", c_name, cjson)]


@dataclass(frozen=True, slots=True)
class RefNames(Names):
    """Of the optional form of an object; they begin with its C name."""

    INLINE: ClassVar[tuple[str, ...]] = ("ref_of", "ref_null")

    ref: str
    ref_of: str
    ref_null: str

    def inline(self, c_name: str) -> str:
        return self.call("OAC_REF_FUNCTIONS", c_name, ("ref", "ref_of", "ref_null"))


@dataclass(frozen=True, slots=True)
class ContainerNames(Names):
    """Of a list or a map; entry and find are a map's alone."""

    EXPORTED: ClassVar[tuple[str, ...]] = ("oac_type",)

    oac_type: str
    entry: str
    of_: str
    null: str
    find: str
    H: str


@dataclass(frozen=True, slots=True)
class UnionNames(Names):
    INLINE: ClassVar[tuple[str, ...]] = ("null", "json")
    EXPORTED: ClassVar[tuple[str, ...]] = ("oac_type",)

    oac_type: str
    which: str
    null: str
    json: str
    UNLISTED: str
    H: str

    def inline(self, c_name: str) -> str:
        return self.call("OAC_UNION_FUNCTIONS", c_name, ("null", "json"))


@dataclass(frozen=True, slots=True)
class EnumNames(Names):
    INLINE: ClassVar[tuple[str, ...]] = ("of_", "text", "null")
    EXPORTED: ClassVar[tuple[str, ...]] = ("oac_type", "name", "from_")

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

    def inline(self, c_name: str) -> str:
        return self.call("OAC_ENUM_FUNCTIONS", c_name, ("opt", "from_", "of_", "text", "null"))


@dataclass(frozen=True, slots=True)
class OperationNames(Names):
    EXPORTED: ClassVar[tuple[str, ...]] = ("operation", "prepare", "finish")

    operation: str
    prepare: str
    finish: str
    H: str


@dataclass(frozen=True, slots=True)
class IteratorNames(Names):
    """Of an operation whose answers are pages of a list, beside the others."""

    EXPORTED: ClassVar[tuple[str, ...]] = ("begin", "next", "end")

    items: str
    begin: str
    next: str
    end: str
    ITEMS_INIT: str


@dataclass(frozen=True, slots=True)
class ChangeNames(Names):
    """Of an operation that changes what another one reads, beside the others."""

    INLINE: ClassVar[tuple[str, ...]] = ("changes",)

    changes: str


@dataclass(frozen=True, slots=True)
class ApiNames(Names):
    INLINE: ClassVar[tuple[str, ...]] = ("client_options",)
    EXPORTED: ClassVar[tuple[str, ...]] = ("api", "binding_version")

    api: str
    schemes: str
    servers: str
    binding_version: str
    client_options: str
    CLIENT_H: str
    CODEC_H: str
    BINDING_VERSION: str
    BINDING_VERSION_NUMBER: str
    BINDING_ABI: str
    API_VERSION: str
    BASE_URL: str
    RATE_REQUESTS: str
    RATE_SECONDS: str
    CLIENT_OPTIONS_INIT: str


@dataclass(frozen=True, slots=True)
class BatchNames(Names):
    """Of an API that takes many calls as one."""

    EXPORTED: ClassVar[tuple[str, ...]] = ("batch", "batch_new")

    batch: str
    batch_new: str
    BATCH_H: str
