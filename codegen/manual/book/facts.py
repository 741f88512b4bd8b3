"""What the command's help says of a member of a body: as runtime/command/help/facts.c has it of its type's table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from codegen.api import constraints as c
from codegen.api.types import Json
from codegen.binding.capi import CEnum, CMember
from codegen.binding.docs import limit_words
from codegen.binding.emit.rows import bound_row, multiple_row, size_row
from codegen.binding.forms import CType
from codegen.pattern import compile_pattern
from codegen.source.shown import json_text

_LISTED = 30  # longer lists of values nobody reads
_ONE = {
    "boolean": "True or false",
    "integer": "Integer",
    "number": "Number",
    "string": "Text",
    "json": "Any JSON",
    "enum": "Text",
    "object": "Object",
    "list": "List",
    "map": "Map",
    "union": "JSON",
    "binary": "File",
}
_MANY = {
    "boolean": "truth values",
    "integer": "integers",
    "number": "numbers",
    "string": "texts",
    "json": "JSON values",
    "enum": "texts",
    "object": "objects",
    "list": "lists",
    "map": "maps",
    "union": "JSON",
    "binary": "files",
}
_VALUES = {"boolean": "true|false", "integer": "N", "number": "NUMBER", "string": "TEXT", "enum": "TEXT"}
_KINDS = {
    "object": "an object",
    "array": "an array",
    "string": "a string",
    "boolean": "true or false",
    "integer": "an integer",
    "number": "a number",
    "null": "null",
}


def type_words(type_: CType) -> str:
    """Such as "List of objects."; several files are one type."""
    if type_.shape == "list" and type_.item is not None and type_.item.type.shape == "binary":
        return "Files."
    found, several = "", False
    while type_.item is not None:
        found += (_MANY if several else _ONE)[type_.shape] + " of "
        several = True
        type_ = type_.item.type
    return f"{found}{(_MANY if several else _ONE)[type_.shape]}."


def value_shown(type_: CType) -> str:
    """What stands for the value of a flag."""
    inner, several = type_, ""
    if type_.shape == "list" and type_.item is not None:
        inner, several = type_.item.type, ",..."
    if inner.shape == "binary":
        return f"FILE{several}"
    return f"{_VALUES[inner.shape]}{several}" if inner.shape in _VALUES else "JSON"


def is_json(type_: CType) -> bool:
    return value_shown(type_) == "JSON"


def member_facts(member: CMember, enums: Mapping[str, CEnum], is_flag: bool = True) -> str:
    """`is_flag`: what has none is JSON in the body."""
    as_json = not is_flag or is_json(member.type)
    one = member.type
    if one.shape == "list" and one.item is not None:
        one = one.item.type
    found = [type_words(member.type)] if as_json else []
    found += [member.words] if member.words else []
    found += ["Required."] if member.required else []
    found += list(_values(enums.get(one.target))) if one.shape == "enum" else []
    found += [f"{said[:1].upper()}{said[1:]}." for said in _rules(member) if said]
    if member.nullable:
        found.append("May be null." if as_json else "May be null, by --null.")
    return " ".join(found)


def _values(enum: CEnum | None) -> Iterator[str]:
    if enum is not None and len(enum.values) <= _LISTED:
        listed = ", ".join(value.text or '""' for value in enum.values)
        yield f"{'Such as' if enum.open else 'One of'} {listed}."


def _rules(member: CMember) -> Iterator[str]:
    """In small letters; those of several values or members are left out."""
    shape, use = member.type.shape, member.use
    if shape in ("list", "map"):
        for each in use.constraints:
            if isinstance(each, c.UniqueItems):
                yield "no two equal items"
            elif any(True for _ in size_row(each)):
                yield _small(limit_words(each))
    elif shape == "json":
        kinds = use.type.kinds if isinstance(use.type, Json) else ()
        wanted = [words for kind, words in _KINDS.items() if kind in kinds or (kind == "null" and use.nullable)]
        if kinds:
            yield " or ".join(wanted)
    elif shape not in ("object", "union", "binary"):
        for each in use.constraints:
            yield from _one(each, shape)


def _one(rule: c.Constraint, kind: str) -> Iterator[str]:
    match rule:
        case c.Minimum(limit, exclusive) | c.Maximum(limit, exclusive):
            side = (
                ("more than" if exclusive else "at least")
                if isinstance(rule, c.Minimum)
                else ("less than" if exclusive else "at most")
            )
            yield from (f"{side} {limit}" for _ in bound_row(rule, kind))
        case c.MultipleOf(limit):
            yield from (f"a multiple of {limit}" for _ in multiple_row(limit, kind))
        case c.MinLength() | c.MaxLength():
            yield from (_small(limit_words(rule)) for _ in size_row(rule))
        case c.Pattern(text):
            yield compile_pattern(text).describe()
        case c.EnumValues(values):
            rows = [value for value in values if value.kind != "null"]
            words = ", ".join(json_text(value.value) for value in rows)
            yield f"one of {words}" if len(rows) > 1 else words
        case c.Const(constant):
            yield json_text(constant.value)


def _small(text: str) -> str:
    return text[:1].lower() + text[1:]
