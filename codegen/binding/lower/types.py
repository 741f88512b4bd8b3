"""What the types of an Api become in C."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from codegen.api.refusals import Refusals
from codegen.api.types import Json, List, Ref, Scalar, Type
from codegen.binding.capi import CType, ValueKind
from codegen.source.diagnostics import Position

# One row per type. "%" stands for the C name of the object or the enumeration.
_ROWS = (
    CType("boolean", "oac_opt_bool", "bool", "oac_write_bool_member", "oac_read_bool", "boolean"),
    CType("integer", "oac_opt_int", "int64_t", "oac_write_int_member", "oac_read_int", "integer"),
    CType("number", "oac_opt_number", "double", "oac_write_number_member", "oac_read_number", "number"),
    CType("string", "oac_opt_string", "oac_string", "oac_write_string_member", "oac_read_string", "string"),
    CType("json", "oac_opt_json", "oac_string", "oac_write_json_member", "oac_read_json", "any JSON value"),
    CType("enum", "%_opt", "%_opt", "%_write", "%_read", "string"),
    CType("object", "%_ref", "%", "%_ref_write", "%_ref_read", "object"),
)
_LISTS = (
    CType("boolean", "oac_bool_list", "bool", "oac_write_bool_list", "oac_read_bool_list", "booleans"),
    CType("integer", "oac_int_list", "int64_t", "oac_write_int_list", "oac_read_int_list", "integers"),
    CType("number", "oac_number_list", "double", "oac_write_number_list", "oac_read_number_list", "numbers"),
    CType("string", "oac_string_list", "oac_string", "oac_write_string_list", "oac_read_string_list", "strings"),
    CType("enum", "oac_string_list", "oac_string", "oac_write_string_list", "oac_read_string_list", "strings"),
    CType("json", "oac_json_list", "oac_string", "oac_write_json_list", "oac_read_json_list", "any JSON values"),
    CType("object", "%_list", "%", "%_list_write", "%_list_read", "objects"),
)
_VALUE = {row.kind: row for row in _ROWS}
_LIST = {row.kind: row for row in _LISTS}


class Unsupported(Exception):
    """What has no form in C."""


@contextlib.contextmanager
def refused(refusals: Refusals, place: Position) -> Iterator[None]:
    """What is Unsupported within becomes a refusal of the part that is lowered."""
    try:
        yield
    except Unsupported as unsupported:
        refusals.error(place, f"{unsupported} has no form in C")


def value_kind(type_: Type, is_enum: bool) -> ValueKind:
    """What a value of this type is, or an item of a list. `is_enum`: what a Ref names."""
    match type_.item.type if isinstance(type_, List) else type_:
        case Scalar(kind):
            return kind
        case Json():
            return "json"
        case Ref():
            return "enum" if is_enum else "object"
    raise Unsupported(type(type_).__name__)


def c_type(type_: Type, target: str, is_enum: bool) -> CType:
    """`target` is the C name of what a Ref names, here or in the items of a list."""
    match type_:
        case List():
            row = _LIST[value_kind(type_, is_enum)]
            kind, doc = f"{row.kind} list", f"array of {row.doc}"
        case _:
            row = _VALUE[value_kind(type_, is_enum)]
            kind, doc = row.kind, row.doc
    return CType(
        kind=kind,
        c_type=row.c_type.replace("%", target),
        element=row.element.replace("%", target),
        write=row.write.replace("%", target),
        read=row.read.replace("%", target),
        doc=doc,
    )
