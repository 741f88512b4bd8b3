"""What the types of a description become in C, and what a schema is where it is used."""

from __future__ import annotations

import dataclasses

from codegen.model import Enum, SpecType
from codegen.yamldoc import Node

# One row per type of the description. "%" stands for the C name of the object or the enumeration.
TYPES = {
    row.kind: row
    for row in (
        SpecType("boolean", "oac_opt_bool", "bool", "oac_write_bool_member", "oac_read_bool", "boolean"),
        SpecType("integer", "oac_opt_int", "int64_t", "oac_write_int_member", "oac_read_int", "integer"),
        SpecType("number", "oac_opt_number", "double", "oac_write_number_member", "oac_read_number", "number"),
        SpecType("string", "oac_opt_string", "oac_string", "oac_write_string_member", "oac_read_string", "string"),
        SpecType("json", "oac_opt_json", "oac_string", "oac_write_json_member", "oac_read_json", "any JSON value"),
        SpecType("enum", "%_opt", "%_opt", "%_write", "%_read", "string"),
        SpecType("object", "%_ref", "%", "%_ref_write", "%_ref_read", "object"),
        SpecType("boolean list", "oac_bool_list", "bool", "oac_write_bool_list", "oac_read_bool_list", "array of booleans"),
        SpecType("integer list", "oac_int_list", "int64_t", "oac_write_int_list", "oac_read_int_list", "array of integers"),
        SpecType("number list", "oac_number_list", "double", "oac_write_number_list", "oac_read_number_list", "array of numbers"),
        SpecType("string list", "oac_string_list", "oac_string", "oac_write_string_list", "oac_read_string_list", "array of strings"),
        SpecType("enum list", "oac_string_list", "oac_string", "oac_write_string_list", "oac_read_string_list", "array of strings"),
        SpecType("json list", "oac_json_list", "oac_string", "oac_write_json_list", "oac_read_json_list", "array of any JSON values"),
        SpecType("object list", "%_list", "%", "%_list_write", "%_list_read", "array of objects"),
    )
}  # fmt: skip


def type_of(kind: str, target: str = "") -> SpecType:
    row = TYPES[kind]
    return dataclasses.replace(
        row,
        c_type=row.c_type.replace("%", target),
        element=row.element.replace("%", target),
        write=row.write.replace("%", target),
        read=row.read.replace("%", target),
    )


@dataclasses.dataclass
class Use:
    """What a schema is where it is used."""

    kind: str
    node: Node  # with references resolved
    site: Node  # as it stands, with its own readOnly, description, ...
    nullable: bool
    target: str = ""  # C name of the object or enumeration
    enum: Enum | None = None
    item: "Use | None" = None
