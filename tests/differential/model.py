"""An Api as a document of schemas: what its records are once several schemas have become one of them (sharing).

No schema of the description says that; what it says of records that are nobody else's is tested by itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from codegen.api import constraints as rules
from codegen.api.constraints import Condition, Constraint, RecordTest, ValueTest
from codegen.api.model import Api
from codegen.api.types import Definition, Enum, Json, List, Map, Record, Ref, Scalar, Use
from codegen.source.diagnostics import Position
from codegen.source.node import Node

_NULL = {"type": "null"}


def document(api: Api) -> Node:
    return _node({"components": {"schemas": {key: _definition(each) for key, each in api.definitions.items()}}})


def _definition(definition: Definition) -> dict[str, Any]:
    match definition:
        case Enum(values=values, open=is_open):
            return {"type": "string"} | ({} if is_open else {"enum": [value.text for value in values]})
        case Record():
            return _record(definition)
    alternatives = [_use(branch.use) for branch in definition.branches]
    tags = {
        str(tag.value): branch.use.type.name
        for branch in definition.branches
        for tag in branch.tags
        if isinstance(branch.use.type, Ref)
    }
    told = {"propertyName": definition.discriminant, "mapping": {tag: _reference(name) for tag, name in tags.items()}}
    return {"oneOf": alternatives} | ({"discriminator": told} if tags else {})


def _record(record: Record) -> dict[str, Any]:
    members = {field.name: _use(field.use) | ({"readOnly": True} if field.read_only else {}) for field in record.fields}
    found: dict[str, Any] = {"type": "object", "properties": members, **_constraints(record.constraints)}
    required = [field.name for field in record.fields if field.required]
    found |= {"required": required} if required else {}
    if record.additional is not None:
        found["additionalProperties"] = _use(record.additional)
    return found | ({"additionalProperties": False} if record.closed else {})


def _use(use: Use) -> dict[str, Any]:
    asked = _constraints(use.constraints)
    match use.type:
        case Ref(name=name):
            found: dict[str, Any] = {"$ref": _reference(name)}
            return {"anyOf": [found | asked, _NULL]} if use.nullable else found | asked
        case Scalar(kind=kind):
            found = {"type": kind}
        case List(item=item):
            found = {"type": "array", "items": _use(item)}
        case Map(value=value):
            found = {"type": "object", "additionalProperties": _use(value)}
        case Json(kinds=kinds):
            return {"type": list(kinds) + ["null"] * (use.nullable and "null" not in kinds)} if kinds else {}
        case _:
            raise ValueError(f"{use.type} is no JSON")
    if use.nullable:
        found["type"] = [found["type"], "null"]
        asked |= {"enum": [*asked["enum"], None]} if "enum" in asked and None not in asked["enum"] else {}
    return found | asked


def _reference(name: str) -> str:
    return f"#/components/schemas/{name}"


def _constraints(found: Iterable[Constraint]) -> dict[str, Any]:
    parts = [_constraint(each) for each in found]
    keys = [key for part in parts for key in part]
    merged: dict[str, Any] = {}
    if len(keys) == len(set(keys)):
        for part in parts:
            merged |= part
        return merged
    return {"allOf": parts}


def _constraint(asked: Constraint) -> dict[str, Any]:
    match asked:
        case rules.Minimum():
            return {"exclusiveMinimum" if asked.exclusive else "minimum": asked.limit}
        case rules.Maximum():
            return {"exclusiveMaximum" if asked.exclusive else "maximum": asked.limit}
        case rules.Pattern():
            return {"pattern": asked.text}
        case rules.Const():
            return {"const": asked.value.value}
        case rules.EnumValues():
            return {"enum": [value.value for value in asked.values]}
        case rules.Elsewhere():  # asks nothing of a value that stands alone
            return {}
        case rules.UniqueItems():
            return {"uniqueItems": True}
        case rules.Contains():
            limits = {"minContains": asked.minimum} | ({} if asked.maximum is None else {"maxContains": asked.maximum})
            test = _test(asked.condition)
            return {"allOf": [{"contains": {"anyOf": [test, _NULL]} if asked.takes_null else test, **limits}]}
        case rules.DependentRequired():
            return {"allOf": [{"dependentRequired": {asked.field: [asked.needed]}}]}
        case rules.IfThen():
            then = "else" if asked.otherwise else "then"
            return {"allOf": [{"if": _test(asked.condition), then: _test(asked.then)}]}
        case rules.Elsewhere():  # values that stand alone are of no operation
            return {}
        case _:
            return {type(asked).__name__[0].lower() + type(asked).__name__[1:]: asked.limit}


def _test(condition: Condition) -> dict[str, Any]:
    if isinstance(condition, ValueTest):
        return _constraints(condition.constraints)
    return _record_test(condition)


def _record_test(test: RecordTest) -> dict[str, Any]:
    members: dict[str, Any] = {}
    for field in test.fields:
        asked = _constraints(field.test.constraints)
        members[field.field] = {"anyOf": [asked, _NULL]} if field.takes_null else {"allOf": [asked, {"not": _NULL}]}
    needed = [field.field for field in test.fields if field.needed]
    return {"type": "object", "properties": members, "required": [*needed, *test.present]}


def _node(value: Any) -> Node:
    place = Position("", 1, 1)
    if isinstance(value, dict):
        return Node("object", {key: _node(item) for key, item in value.items()}, place)
    if isinstance(value, list):
        return Node("array", [_node(item) for item in value], place)
    if isinstance(value, Decimal):
        whole = value == value.to_integral_value()
        return Node("integer" if whole else "number", int(value) if whole else float(value), place, text=str(value))
    kind = {bool: "boolean", int: "integer", float: "number", str: "string"}.get(type(value), "null")
    return Node(kind, value, place, text=str(value))
