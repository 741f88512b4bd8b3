"""Values that depend on another field of the object, as conditions of JSON Schema. Used by objects only."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from codegen.pages.fields import Field
from codegen.pages.values import convert


def conditions(fields: Collection[Field]) -> list[dict[str, Any]]:
    """One for each value of a field that another one's values depend on, where one field alone has all these values."""
    made = []
    for each in fields:
        named = {case for case, _ in each.facts.cases}
        on = [other for other in fields if named and named <= set(other.facts.enumeration)]
        if len(on) != 1 or on[0] is each or on[0].spec is None or each.spec is None or each.spec.arrays:
            continue
        for case, texts in each.facts.cases:
            kinds = tuple("integer" if kind == "number" else kind for kind in each.spec.kinds)
            values = [convert(text, kinds) for text in texts]
            if None not in values:
                name, value = on[0].row.name, convert(case, on[0].spec.kinds)
                made.append(
                    {
                        "if": {"properties": {name: {"const": value}}, "required": [name]},
                        "then": {"properties": {each.row.name: {"enum": values}}},
                    }
                )
    return made
