"""What the types of an Api become in C.

Names of lists and maps follow from what is in them, so that equal shapes are one type: scalars have those of the
runtime, what is made of an object stands in its files, deeper ones have files of their own. Each that is asked for is
kept here, and no other is generated.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping

from codegen.api.refusals import Refusals
from codegen.api.types import Binary, Definition, Enum, Json, List, Map, Record, Ref, Scalar, Union, Use
from codegen.binding.capi import CContainer
from codegen.binding.forms import CElement, CType, ValueKind
from codegen.binding.lower.claims import Claims
from codegen.binding.spelling import ContainerNames, EnumNames, ObjectNames, RefNames, UnionNames
from codegen.source.diagnostics import Position

# What the runtime calls a kind of scalar.
_WORDS = {
    "boolean": "bool",
    "integer": "int",
    "number": "number",
    "string": "string",
    "json": "json",
    "binary": "source",
}
_ELEMENTS = {
    "bool": "bool",
    "int": "int64_t",
    "number": "double",
    "string": "oac_string",
    "json": "oac_string",
    "source": "oac_source",
}
_DOCS = {"binary": "bytes", "json": "any JSON value", "enum": "string", "union": "one of several types"}
_PLURALS = {"binary": "bytes", "json": "any JSON values", "enum": "strings", "union": "values of several types"}


class Unsupported(Exception):
    """What has no form in C."""


@contextlib.contextmanager
def refused(refusals: Refusals, place: Position) -> Iterator[None]:
    """What is Unsupported within becomes a refusal of the part that is lowered."""
    try:
        yield
    except Unsupported as unsupported:
        refusals.error(place, f"{unsupported} has no form in C")


class Types:
    def __init__(self, claims: Claims, definitions: Mapping[str, Definition]) -> None:
        self._claims = claims
        self._definitions = definitions
        self._containers: dict[str, CContainer] = {}  # by the name that follows from what is in them
        self._refs: dict[str, RefNames] = {}  # of objects, by C name

    @property
    def containers(self) -> tuple[CContainer, ...]:
        return tuple(self._containers.values())

    def refs(self, c_name: str) -> RefNames | None:
        """The names of an object's optional form, if something uses it."""
        return self._refs.get(c_name)

    def type(self, use: Use) -> CType:
        """The optional form, as it is a member's."""
        match use.type:
            case Scalar(kind):
                return _scalar(kind, _WORDS[kind])
            case Json():
                return _scalar("json", "json")
            case Binary():
                return _scalar("binary", "source")
            case Ref(name):
                return self._named(name)
            case List(item):
                return self._container(item, "list", use.place)
            case Map(value):
                return self._container(value, "map", use.place)
        raise Unsupported(type(use.type).__name__)

    def element(self, use: Use) -> CElement:
        """The form of what stands in an array, in a map or in a union. JSON text holds its null itself."""
        if isinstance(use.type, Ref) and isinstance(self._definitions[use.type.name], Record) and not use.nullable:
            c_name = self._claims.definition(use.type.name)
            table = self._claims.family(ObjectNames, c_name).oac_type
            return CElement(CType("object", "", table, "object", c_name), use, c_name, False)
        type_ = self.type(use)
        if type_.shape in ("list", "map", "union") or (use.nullable and type_.shape not in ("json", "binary")):
            return CElement(type_, use, type_.c_type, True)
        word = "string" if type_.shape == "enum" else _WORDS[type_.shape]
        return CElement(type_, use, _ELEMENTS[word], False)

    def _named(self, name: str) -> CType:
        c_name = self._claims.definition(name)
        definition = self._definitions[name]
        match definition:
            case Enum():
                enum = self._claims.family(EnumNames, c_name)
                return CType("enum", enum.opt, enum.oac_type, _DOCS["enum"], c_name)
            case Union():
                table = self._claims.family(UnionNames, c_name).oac_type
                return CType("union", c_name, table, _DOCS["union"], c_name)
        if c_name not in self._refs:
            source = f"the optional form of {definition.name}"
            base = self._claims.derived(c_name, RefNames.endings(), source, definition.place)
            self._refs[c_name] = RefNames.of(base)
        table = self._claims.family(ObjectNames, c_name).oac_type
        return CType("object", self._refs[c_name].ref, table, "object", c_name)

    def _container(self, use: Use, ending: ValueKind, place: Position) -> CType:
        item = self.element(use)
        stem = self._stem(item)
        doc = f"{'array' if ending == 'list' else 'map'} of {_plural(item.type)}"
        if stem.startswith("oac_") and item.type.item is None:
            word = stem.removeprefix("oac_") + f"_{ending}"
            return CType(ending, f"oac_{word}", f"oac_type_{word}", doc, item=item)
        if stem.startswith("oac_"):
            stem = f"{self._claims.prefix}_{stem.removeprefix('oac_')}"
        made = self._made(f"{stem}_{ending}", item, ending == "map", place)
        return CType(ending, made.c_name, made.names.oac_type, doc, item=item)

    def _stem(self, item: CElement) -> str:
        """What the name of a list of these begins with."""
        match item.type.shape:
            case "list" | "map" | "union":
                return item.c_type
            case "object":
                return item.c_type
            case "enum":
                return item.c_type
            case shape:
                return f"oac_opt_{_WORDS[shape]}" if item.is_optional else f"oac_{_WORDS[shape]}"

    def _made(self, wanted: str, item: CElement, is_map: bool, place: Position) -> CContainer:
        if wanted not in self._containers:
            what = f"a {'map' if is_map else 'list'} of {item.c_type}"
            c_name = self._claims.derived(wanted, ("", *ContainerNames.endings()), what, place)
            home = item.type.target  # empty for what is in lists and maps, which is known by its own name
            stem = "" if home else self._claims.stem(c_name, what, place)
            depends = (home or item.c_type,)
            self._containers[wanted] = CContainer(c_name, ContainerNames.of(c_name), is_map, item, home, stem, depends)
        return self._containers[wanted]

    def named(self, type_: CType) -> tuple[str, ...]:
        """The C names of what must be known where the type is used: what it leads to, and lists and maps with files of
        their own."""
        found: list[str] = []
        known = {container.c_name for container in self._containers.values() if not container.home}
        inner: CType | None = type_
        while inner is not None:
            found += [inner.c_type] if inner.c_type in known else []
            found += [inner.target] if inner.target else []
            inner = inner.item.type if inner.item is not None else None
        return tuple(dict.fromkeys(found))


def _plural(type_: CType) -> str:
    if type_.item is not None:
        word, _, rest = type_.doc.partition(" ")
        return f"{word}s {rest}"
    return _PLURALS.get(type_.shape, f"{type_.doc}s")


def _scalar(shape: ValueKind, word: str) -> CType:
    return CType(shape, f"oac_opt_{word}", f"oac_type_{word}", _DOCS.get(shape, shape))
