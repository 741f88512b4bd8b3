"""The keywords of schemas: every one is a word, a rule, or refused. What a rule becomes: api/keywords.py."""

from __future__ import annotations

# Words and examples: they limit nothing.
SCHEMA_ANNOTATIONS = frozenset(
    """
    title description default deprecated readOnly writeOnly example examples externalDocs format $comment $defs
    """.split()
)

# What a schema may state of a value.
SCHEMA_RULES = frozenset(
    """
    type enum const properties required items minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength
    maxLength pattern minItems maxItems uniqueItems contains minContains maxContains minProperties maxProperties
    dependentRequired if then else allOf anyOf oneOf discriminator additionalProperties patternProperties $ref
    not prefixItems propertyNames dependentSchemas unevaluatedItems unevaluatedProperties contentEncoding
    contentMediaType contentSchema dependencies additionalItems
    """.split()
)

# Known, and refused by name.
SCHEMA_UNSUPPORTED = frozenset(
    "xml $id $schema $anchor $dynamicRef $dynamicAnchor $vocabulary nullable definitions id".split()
)

# Those that hold schemas: by name, one, or a list of them.
SCHEMAS_BY_NAME = ("properties", "patternProperties", "dependentSchemas", "$defs")
SCHEMAS_WITHIN = tuple(
    """
    items contains if then else not additionalProperties propertyNames unevaluatedItems unevaluatedProperties
    contentSchema
    """.split()
)
SCHEMAS_LISTED = ("allOf", "anyOf", "oneOf", "prefixItems")
