"""The keywords of a schema: to which values each applies, which become something for each kind of type, and which are
only told. What is in none of these sets is a word (description/objects.py), or unknown."""

from __future__ import annotations

TYPES = frozenset({"boolean", "integer", "number", "string", "object", "array", "null"})

# Keyword -> the JSON type whose values it is about; JSON Schema has it say nothing of others.
ABOUT: dict[str, str] = {
    key: kind
    for kind, keys in {
        "object": """
            properties required additionalProperties patternProperties minProperties maxProperties dependentRequired
            dependentSchemas propertyNames unevaluatedProperties dependencies
        """,
        "array": """
            items prefixItems minItems maxItems uniqueItems contains minContains maxContains unevaluatedItems
            additionalItems
        """,
        "string": "minLength maxLength pattern contentEncoding contentMediaType contentSchema",
        "number": "minimum maximum exclusiveMinimum exclusiveMaximum multipleOf",
    }.items()
    for key in keys.split()
}
_OF_ANY = frozenset("type enum const allOf oneOf anyOf not if then else discriminator $ref".split())
RULES = _OF_ANY | ABOUT.keys()

# Those that are read wherever they stand: what a schema includes, and alternatives.
INCLUDING = frozenset("type allOf oneOf anyOf discriminator $ref".split())

_NUMERIC = frozenset("enum const minimum maximum exclusiveMinimum exclusiveMaximum multipleOf".split())
HANDLED: dict[str, frozenset[str]] = {
    kind: INCLUDING | keys
    for kind, keys in {
        "boolean": frozenset({"enum", "const"}),
        "integer": _NUMERIC,
        "number": _NUMERIC,
        "string": frozenset({"enum", "const", "minLength", "maxLength", "pattern"}),
        "enum": frozenset({"enum", "const"}),
        "json": frozenset({"properties", "additionalProperties", "unevaluatedProperties", "patternProperties"}),
        "record": frozenset(
            """
            properties required additionalProperties unevaluatedProperties patternProperties minProperties maxProperties
            dependentRequired if then else
            """.split()
        ),
        "map": frozenset(
            """
            properties additionalProperties unevaluatedProperties patternProperties minProperties maxProperties
            """.split()
        ),
        "list": frozenset("items minItems maxItems uniqueItems contains minContains maxContains".split()),
    }.items()
}

# How the kinds are called where something is not supported for them.
WHERE = {
    "enum": 'of type string with "enum"',
    "record": "of type object",
    "map": "of type object without properties",
    "list": "of type array",
}

# Those that a condition (contains, if, then, else) may have, for each kind of value that it is asked of.
_WORDS = frozenset({"description", "title", "$comment"})
_SCALAR = frozenset({"type", "enum", "const"})
CONDITION: dict[str, frozenset[str]] = {
    "boolean": _SCALAR | _WORDS,
    "integer": _NUMERIC | _SCALAR | _WORDS,
    "number": _NUMERIC | _SCALAR | _WORDS,
    "string": _SCALAR | {"minLength", "maxLength", "pattern"} | _WORDS,
    "enum": _SCALAR | _WORDS,
    "object": frozenset({"type", "properties", "required"}) | _WORDS,
}
