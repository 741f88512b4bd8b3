"""The keywords of a schema that become something, for each kind of schema; any other rule is refused there."""

from __future__ import annotations

from codegen.description.keywords import SCHEMA_RULES

TYPES = frozenset({"boolean", "integer", "number", "string", "object", "array", "null"})

_SCALAR = frozenset({"type", "enum", "const"})
_NUMERIC = _SCALAR | {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"}

HANDLED: dict[str, frozenset[str]] = {
    "boolean": _SCALAR,
    "integer": _NUMERIC,
    "number": _NUMERIC,
    "string": frozenset({"type", "const", "minLength", "maxLength", "pattern"}),
    "enum": _SCALAR,
    "json": frozenset({"type", "properties", "additionalProperties"}),
    "object": frozenset(
        """
        type properties required additionalProperties minProperties maxProperties dependentRequired if then else allOf
        """.split()
    ),
    "map": frozenset("type properties additionalProperties minProperties maxProperties".split()),
    "list": frozenset("type items minItems maxItems uniqueItems contains minContains maxContains allOf".split()),
}

# Those that a condition (contains, if, then, else) may have, for each kind of value that it is asked of.
_WORDS = frozenset({"description", "title", "$comment"})
CONDITION: dict[str, frozenset[str]] = {
    "boolean": _SCALAR | _WORDS,
    "integer": _NUMERIC | _WORDS,
    "number": _NUMERIC | _WORDS,
    "string": _SCALAR | {"minLength", "maxLength", "pattern"} | _WORDS,
    "enum": _SCALAR | _WORDS,
    "object": frozenset({"type", "properties", "required"}) | _WORDS,
}

# Those that an entry of allOf may have: more rules of the same kind, beside the schema's own.
ALL_OF_OBJECT = frozenset("if then else dependentRequired minProperties maxProperties description $comment".split())
ALL_OF_LIST = frozenset("contains minContains maxContains description $comment".split())

# What may stand beside the $ref of a schema: words, and facts about the place.
BESIDE_REF = frozenset(
    """
    $ref description title deprecated readOnly writeOnly x-oac externalDocs example examples default $comment
    """.split()
)

__all__ = ["ALL_OF_LIST", "ALL_OF_OBJECT", "BESIDE_REF", "CONDITION", "HANDLED", "SCHEMA_RULES", "TYPES"]
