"""What is checked of an operation's arguments, as statements."""

from __future__ import annotations

from codegen.binding.capi import CDocument, CParameter
from codegen.binding.emit.constraints import FileRows
from codegen.binding.emit.layout import statement
from codegen.binding.emit.tables import document_flags
from codegen.binding.emit.texts import Block
from codegen.binding.literal import quoted

_TYPES = {"boolean": "bool", "integer": "int", "number": "number", "string": "string"}


def guarded(test: str, block: Block, indent: int) -> Block:
    """`if (test) { block }`."""
    pad = " " * indent
    return f"{pad}if ({test}) {{\n{block}\n{pad}}}"


def argument(parameter: CParameter, rows: FileRows, enum_table: str) -> Block:
    """The check of an argument; `enum_table` is that of its enumeration, if it is one."""
    name, value, flags = quoted(parameter.json_name), f"&{parameter.c_name}", "OAC_CHECK_REQUIRED"
    context = parameter.c_name.rstrip("_")
    if isinstance(parameter.document, CDocument):
        held = parameter.document.value
        table, asked, value = held.type.table, rows.use(context, held.use, held.type), parameter.c_name
        flags = document_flags(parameter.document)
    elif parameter.document is not None:
        table, asked, value = parameter.document.names.oac_type, "NULL", parameter.c_name
    else:
        rows.patterns.context = context
        table = enum_table or f"oac_type_{_TYPES[parameter.kind]}"
        asked = rows.scalar(parameter.constraints, parameter.kind)
    return statement(f"oac_check_argument(checker, {name}, &{table}, {value}, {asked}, {flags});", 4)


def holding(parameter: CParameter, document: CDocument, indent: int) -> Block:
    """Declares what holds the argument, as a whole."""
    pad = " " * indent
    declared = statement(f"{document.c_name} held = {document.names.INIT};", indent)
    return f"{declared}\n{pad}held.value = *{parameter.c_name};"
