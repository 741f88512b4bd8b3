"""The schema of one field: its type with the facts of its description as JSON Schema keywords."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from codegen.pages.facts import Facts
from codegen.pages.near import near
from codegen.pages.numbers import decimal_example, is_decimal_in, is_integer_by_words, is_integer_name
from codegen.pages.page import Section
from codegen.pages.fields import Field, Resolved, Target
from codegen.pages.values import convert, elements_fit, json_of

_NUMBER = re.compile(r"[-+]?(\d+)(\.\d+)?")
_ADDRESS = re.compile(r"https?://")
_APPLIES = {
    "maxLength": ("string",),
    "minLength": ("string",),
    "minimum": ("integer", "number"),
    "maximum": ("integer", "number"),
    "exclusiveMinimum": ("integer", "number"),
    "exclusiveMaximum": ("integer", "number"),
}
_ARRAY_LIMITS = ("minItems", "maxItems")
_LIMIT_WORDS = {
    "minLength": "of the length, at least",
    "maxLength": "of the length, at most",
    "minItems": "of the number of elements, at least",
    "maxItems": "of the number of elements, at most",
    "minimum": "at least",
    "maximum": "at most",
    "exclusiveMinimum": "more than",
    "exclusiveMaximum": "less than",
}

_BODIES = ("request", "response")
_TYPES: dict[type, str] = {str: "string", int: "number", float: "number", bool: "boolean"}

# Makes the schema of a field that is an object with fields of its own.
ObjectSchema = Callable[[Target, bool], dict[str, Any]]


class FieldSchema:
    """Makes schemas of the fields of one page and reports where cells contradict each other."""

    def __init__(self, one: Resolved, object_schema: ObjectSchema, with_text: bool) -> None:
        self._one = one
        self._object_schema = object_schema
        self._with_text = with_text

    def make(self, section: Section, field: Field, siblings: set[str]) -> dict[str, Any]:
        row, facts = field.row, field.facts
        if field.spec is None:
            spelled = " ".join(row.type.text.split()) if row.type is not None else ""
            schema: dict[str, Any] = {
                "$comment": f"type not understood: {spelled}" if spelled else "no type is documented"
            }
            return self._annotated(schema, row.text.text, facts)
        kinds = self._kinds(section, field, siblings)
        schema = self._innermost(field, kinds)
        if facts.is_country and kinds == ("string",):
            schema["pattern"] = "^[A-Z]{2}$"
        self._enumerate(section, field, kinds, schema)
        self._limit(section, field, kinds, schema)
        for depth in range(field.spec.arrays):
            schema = {"type": "array", "items": schema}
            if depth == field.spec.arrays - 1:
                schema.update({key: value for key, value in facts.limits if key in _ARRAY_LIMITS})
        if facts.nullable and section.kind in _BODIES:
            schema = _with_null(schema)
        if facts.default is not None:
            self._default(section, field, kinds, schema)
        elif facts.switch is not None and kinds == ("boolean",) and not field.spec.arrays:
            schema["default"] = facts.switch == "true"
        elif facts.default_text:
            message = f'"{row.name}" has a default that cannot be read: {facts.default_text[:80]}'
            self._one.report_row("default-unread", section, row, message, column=row.text.column)
        if facts.required_text and not facts.required:
            message = (
                f'whether "{row.name}" is required is not clear: the word stands in bold, but in no paragraph '
                f"of its own"
            )
            self._one.report_row("required-unclear", section, row, message, column=row.text.column)
        self._annotated(schema, row.text.text, facts)
        examples = self._examples(section, field, kinds)
        if examples:
            schema["examples"] = examples
        return schema

    def _annotated(self, schema: dict[str, Any], text: str, facts: Facts) -> dict[str, Any]:
        if facts.read_only:
            schema["readOnly"] = True
        if facts.deprecated:
            schema["deprecated"] = True
        if self._with_text and text:
            schema["description"] = text
        return schema

    def _kinds(self, section: Section, field: Field, siblings: set[str]) -> tuple[str, ...]:
        """The JSON types. Numbers are integers or decimals by name, unless an example says otherwise."""
        assert field.spec is not None
        row, made = field.row, []
        for kind in field.spec.kinds:
            if kind != "number":
                made.append(kind)
                continue
            is_named = is_integer_name(row.name, siblings, row.text.text, field.spec.arrays > 0)
            if is_named or is_integer_by_words(row.name, row.text.text, field.facts):
                decimal = decimal_example(field.values)
                is_decimal = is_decimal_in(field.facts) or self._one.has_decimals(section, row)
                if decimal is None and not is_decimal:
                    kind = "integer"
                elif decimal is not None and is_named:
                    self._one.report_row(
                        "number-contradiction",
                        section,
                        row,
                        f'"{row.name}" looks like a whole number, but an example has {decimal.text}',
                    )
            made.append(kind)
        return tuple(made)

    def _innermost(self, field: Field, kinds: tuple[str, ...]) -> dict[str, Any]:
        if kinds == ("object",):
            return (
                self._object_schema(field.target, field.spec is not None and field.spec.arrays > 0)
                if field.target is not None
                else _with_member(field)
            )
        types = tuple(dict.fromkeys({"date": "string", "imageUrl": "string"}.get(kind, kind) for kind in kinds))
        if "any" in types or "json" in types:
            return {}
        schema: dict[str, Any] = {"type": types[0] if len(types) == 1 else list(types)}
        if types == ("integer",):
            schema["format"] = "int64"
        elif kinds == ("imageUrl",):
            schema["format"] = "uri"
        return schema

    def _contradicted(self, section: Section, field: Field, message: str) -> None:
        self._one.report_row("description-contradiction", section, field.row, message, column=field.row.text.column)

    def _enumerate(self, section: Section, field: Field, kinds: tuple[str, ...], schema: dict[str, Any]) -> None:
        facts, name = field.facts, field.row.name
        if facts.enumeration_text:
            self._one.report_row(
                "enumeration-unread",
                section,
                field.row,
                f'"{name}" has a list of values that cannot be read for certain: {facts.enumeration_text[:80]}',
                column=field.row.text.column,
            )
        if not facts.enumeration or kinds in (("any",), ("json",)):
            return
        if facts.stray:
            self._contradicted(section, field, f'"{name}" has "{facts.stray}" before the list of its values')
        made = [convert(text, kinds) for text in facts.enumeration]
        if any(value is None for value in made):
            if facts.is_loose:
                return  # nothing says that they are values
            listed = ", ".join(facts.enumeration[:3])
            self._contradicted(
                section,
                field,
                f'"{name}" is typed {field.spec.spelled if field.spec else ""}, but lists values such as {listed}',
            )
            return
        if facts.is_constant and not (field.spec and field.spec.arrays):
            schema["const"] = made[0]
        else:
            schema["enum"] = made
        schema.pop("pattern", None)

    def _limit(self, section: Section, field: Field, kinds: tuple[str, ...], schema: dict[str, Any]) -> None:
        assert field.spec is not None
        if field.facts.limit_text:
            message = f'"{field.row.name}" has a limit that cannot be read for certain: {field.facts.limit_text[:80]}'
            self._one.report_row("limit-unread", section, field.row, message, column=field.row.text.column)
        keywords = {keyword for keyword, _ in field.facts.limits}
        for keyword, amount in field.facts.limits:
            # Of an array, it is about each of the texts, or, as a range, of the numbers.
            is_each = keyword in ("minLength", "maxLength") or {"minimum", "maximum"} <= keywords
            if any(kind in _APPLIES.get(keyword, ()) for kind in kinds) and (is_each or not field.spec.arrays):
                schema[keyword] = amount
            elif keyword not in _ARRAY_LIMITS or not field.spec.arrays:
                message = (
                    f'the limit {_LIMIT_WORDS[keyword]} {amount} of "{field.row.name}" does not fit its type '
                    f"{field.spec.spelled}"
                )
                self._one.report_row("limit-unread", section, field.row, message, column=field.row.text.column)

    def _default(self, section: Section, field: Field, kinds: tuple[str, ...], schema: dict[str, Any]) -> None:
        assert field.spec is not None and field.facts.default is not None
        text, name = field.facts.default, field.row.name
        if kinds == ("object",) or text == "null":  # nothing is the default
            return
        value = convert(text, kinds) if not field.spec.arrays else json_of(text, list)
        if value is None:
            self._contradicted(section, field, f'"{name}" is typed {field.spec.spelled}, but its default is {text}')
            return
        if "enum" in schema and value not in schema["enum"]:
            self._contradicted(section, field, f'the default {text} of "{name}" is not among its values')
            return
        schema["default"] = value

    def _examples(self, section: Section, field: Field, kinds: tuple[str, ...]) -> list[Any]:
        assert field.spec is not None
        made: list[Any] = []
        row = field.row
        for name, text in field.facts.examples:
            if name and name != row.name:
                if near(name, row.name):
                    self._one.report_row(
                        "name-near-miss",
                        section,
                        row,
                        f'the description of "{row.name}" writes it "{name}"',
                        column=row.text.column,
                    )
                else:
                    continue
            if kinds == ("object",) or text in ("", "null"):
                continue
            if field.spec.arrays:
                value: Any = json_of(text, list)
                if not elements_fit(text, kinds):
                    message = f'"{row.name}" is typed {field.spec.spelled}, but its example is {text[:80]}'
                    self._contradicted(section, field, message)
                    continue
                if value is None:
                    continue
            elif kinds == ("boolean",) and text not in ("true", "false"):
                if _NUMBER.fullmatch(text) or _ADDRESS.match(text):
                    self._contradicted(section, field, f'"{row.name}" is typed boolean, but its example is {text}')
                continue
            else:
                value = convert(text, kinds) if json_of(text, list) is None else None
                if value is None:
                    self._contradicted(
                        section, field, f'"{row.name}" is typed {field.spec.spelled}, but its example is {text}'
                    )
                    continue
            if value not in made:
                made.append(value)
        return made


def _with_null(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema of a value that may be null as well."""
    if "$ref" in schema:
        return {"anyOf": [schema, {"type": "null"}]}
    if isinstance(schema.get("type"), str):
        schema["type"] = [schema["type"], "null"]
    elif "type" in schema:
        schema["type"] = [*schema["type"], "null"]
    if "enum" in schema:
        schema["enum"] = [*schema["enum"], None]
    return schema


def _with_member(field: Field) -> dict[str, Any]:
    """An object that no table describes; `object price > value` says that it has a member, and an example its type."""
    reference = field.spec.reference if field.spec is not None else None
    if reference is None or len(reference.words) < 2 or reference.words[0] != field.row.name:
        return {"type": "object"}
    member = reference.words[-1]
    for code in field.row.text.codes:
        shown = json_of("{" + code + "}", dict)
        inner = shown.get(field.row.name) if shown else None
        kind = _TYPES.get(type(inner.get(member))) if isinstance(inner, dict) else None
        if kind is not None:
            return {"type": "object", "properties": {member: {"type": kind}}}
    return {"type": "object", "properties": {member: {}}}
