"""Descriptions made for size: any number of operations with 17 fields each, and chains of types."""

from __future__ import annotations

from typing import Any

FIELDS = 17
_KINDS: tuple[dict[str, Any], ...] = (
    {"type": "integer", "minimum": 0},
    {"type": "string", "maxLength": 255},
    {"type": ["number", "null"], "exclusiveMinimum": 0},
    {"type": "boolean", "default": False},
    {"type": "array", "items": {"type": "string", "minLength": 1}, "maxItems": 10},
    {"type": "string", "enum": ["DRAFT", "ACTIVE", "CLOSED"]},
    {"type": "string", "pattern": "^[A-Z]{2}$"},
    {"$ref": "#/components/schemas/Address"},
)


def _field(number: int) -> dict[str, Any]:
    return _KINDS[number % len(_KINDS)]


def _operation(name: str, request: str) -> dict[str, Any]:
    ok = {"description": "It worked.", "content": {"application/json": {"schema": {"$ref": request}}}}
    return {
        "operationId": name,
        "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}],
        "requestBody": {"content": {"application/json": {"schema": {"$ref": request}}}},
        "responses": {"200": ok},
    }


def _document(paths: dict[str, Any], schemas: dict[str, Any]) -> dict[str, Any]:
    info = {"title": "Made for size", "version": "1"}
    return {"openapi": "3.1.0", "info": info, "paths": paths, "components": {"schemas": schemas}}


def wide(operations: int) -> dict[str, Any]:
    """Each operation sends and receives a record of its own; all share one."""
    street = {"type": "string", "description": "Street and number."}
    schemas: dict[str, Any] = {"Address": {"type": "object", "properties": {"street": street, "city": street}}}
    paths = {}
    for number in range(operations):
        fields = {f"field{at}": _field(at) for at in range(FIELDS)}
        schemas[f"Thing{number}"] = {"type": "object", "properties": fields}
        paths[f"/things{number}/{{id}}"] = {
            "put": _operation(f"updateThing{number}", f"#/components/schemas/Thing{number}")
        }
    return _document(paths, schemas)


def chain(length: int) -> dict[str, Any]:
    """Records each of which has the next one, as a member or as an item; the last has the first."""
    schemas = {}
    for number in range(length):
        following: dict[str, Any] = {"$ref": f"#/components/schemas/Link{(number + 1) % length}"}
        if number % 2:
            following = {"type": "array", "items": following}
        schemas[f"Link{number}"] = {"type": "object", "properties": {"next": following, "name": {"type": "string"}}}
    return _document({"/links/{id}": {"put": _operation("updateLink", "#/components/schemas/Link0")}}, schemas)


def references(length: int) -> dict[str, Any]:
    """References each of which leads to the next one, and at last to a record."""
    schemas: dict[str, Any] = {
        f"Name{number}": {"$ref": f"#/components/schemas/Name{number + 1}"} for number in range(length)
    }
    schemas[f"Name{length}"] = {"type": "object", "properties": {"name": {"type": "string"}}}
    return _document({"/names/{id}": {"put": _operation("updateName", "#/components/schemas/Name0")}}, schemas)


def arrays(length: int) -> dict[str, Any]:
    """Arrays each of which has the next one as its items: deeper than anybody reads."""
    schemas: dict[str, Any] = {
        f"List{number}": {"type": "array", "items": {"$ref": f"#/components/schemas/List{number + 1}"}}
        for number in range(length)
    }
    schemas[f"List{length}"] = {"type": "array", "items": {"type": "string"}}
    holder = {"type": "object", "properties": {"lists": {"$ref": "#/components/schemas/List0"}}}
    schemas["Holder"] = holder
    return _document({"/lists/{id}": {"put": _operation("updateLists", "#/components/schemas/Holder")}}, schemas)


def unique(length: int) -> dict[str, Any]:
    """A list without equal items, and a chain of records within: each of them is compared with another one."""
    document = chain(length)
    schemas = document["components"]["schemas"]
    for number in range(length):
        following = schemas[f"Link{number}"]["properties"]["next"]
        if following.get("type") == "array":
            following["uniqueItems"] = True
    return document
