"""A body with members of each kind, some of whose names are taken."""

from __future__ import annotations

WHOLE = "expected a whole number of at most 64 bits"
MENDED = {
    "content": {
        "application/json": {
            "schema": {
                "type": "object",
                "required": ["name"],
                "properties": {
                    "name": {"type": "string", "maxLength": 5},
                    "shopId": {"type": "integer"},
                    "SHOP_ID": {"type": "boolean", "x-oac": {"name": "second"}},
                    "body": {"type": "string"},
                    "timeout": {"type": "integer", "deprecated": True},
                    "ABCDef2GhI": {"type": "number"},
                    "grüße": {"type": "string"},
                    "tags": {"type": "array", "items": {"type": "string", "enum": ["old", "new"]}},
                    "inner": {"$ref": "#/components/schemas/Inner"},
                    "set": {"type": "string", "readOnly": True},
                },
            }
        }
    },
}
INNER = {
    "type": "object",
    "properties": {
        "name": {"type": "string"},
        "maxSize": {"type": "integer", "maximum": 9},
        "inner": {"$ref": "#/components/schemas/Inner"},
        "set": {"type": "string", "readOnly": True},
    },
}
