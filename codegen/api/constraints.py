"""What is asked of a value beyond its type: data with its place, from which checks in C, words for people, and
comparisons are made.

`written` is a limit as the description has it (1.0e+20), `limit` its exact value.
"""

from __future__ import annotations

import json
from collections.abc import Hashable
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from codegen.api.nodes import exact
from codegen.source.diagnostics import Position
from codegen.source.node import Node


@dataclass(frozen=True, slots=True)
class Value:
    """A constant. `exact` is the value of a number as it is written; 0.1 is a tenth."""

    kind: Literal["null", "boolean", "integer", "number", "string"]
    value: str | int | float | bool | None
    exact: Decimal | None = None

    @property
    def text(self) -> str:
        """As JSON, for people."""
        return json.dumps(self.value, ensure_ascii=False)

    @property
    def meaning(self) -> tuple[str, Hashable]:
        """Equal for values that JSON takes for equal: 1 is 1.0, and not true."""
        return ("number", self.exact) if self.exact is not None else (self.kind, self.value)


def value_of(node: Node) -> Value | None:
    """A constant of a description; None for an object or an array."""
    value = node.value
    if isinstance(value, (dict, list)):
        return None
    match node.kind:
        case "integer" | "number":
            return Value("integer" if node.kind == "integer" else "number", value, exact(node))
        case "boolean":
            return Value("boolean", value)
        case "null":
            return Value("null", None)
    return Value("string", value)


# ---- Of numbers ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Minimum:
    limit: Decimal
    exclusive: bool
    written: str
    place: Position


@dataclass(frozen=True, slots=True)
class Maximum:
    limit: Decimal
    exclusive: bool
    written: str
    place: Position


@dataclass(frozen=True, slots=True)
class MultipleOf:
    limit: Decimal
    written: str
    place: Position


# ---- Of texts --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class MinLength:
    """In characters, not bytes."""

    limit: int
    written: str
    place: Position


@dataclass(frozen=True, slots=True)
class MaxLength:
    limit: int
    written: str
    place: Position


@dataclass(frozen=True, slots=True)
class Pattern:
    """A regular expression that has been compiled once, so it can be."""

    text: str
    place: Position


# ---- Of any scalar ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Const:
    value: Value
    place: Position


@dataclass(frozen=True, slots=True)
class EnumValues:
    """One of these; null among them says no more than that the value may be null. Texts that are listed for a member
    are an Enum instead."""

    values: tuple[Value, ...]
    place: Position


# ---- Of lists --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class MinItems:
    limit: int
    written: str
    place: Position


@dataclass(frozen=True, slots=True)
class MaxItems:
    limit: int
    written: str
    place: Position


@dataclass(frozen=True, slots=True)
class UniqueItems:
    place: Position


@dataclass(frozen=True, slots=True)
class Contains:
    """From `minimum` to `maximum` items (None: any number) fulfil the condition; null does where `takes_null`."""

    condition: Condition
    minimum: int
    maximum: int | None
    place: Position
    takes_null: bool = False


# ---- Of records ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class MinProperties:
    limit: int
    written: str
    place: Position


@dataclass(frozen=True, slots=True)
class MaxProperties:
    limit: int
    written: str
    place: Position


@dataclass(frozen=True, slots=True)
class DependentRequired:
    """Where `field` is present, `needed` is, too."""

    field: str
    needed: str
    place: Position


@dataclass(frozen=True, slots=True)
class IfThen:
    """Where the condition is fulfilled (or not, where `otherwise`), `then` is, too."""

    condition: RecordTest
    otherwise: bool
    then: RecordTest
    place: Position


# ---- Conditions ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Of a record that stands for several: members that it has for values at other places. Here they are unknown to
    these operations."""

    members: tuple[str, ...]
    operations: tuple[str, ...]
    place: Position


@dataclass(frozen=True, slots=True)
class ValueTest:
    """A scalar that is not null fulfils all of these."""

    constraints: tuple[Constraint, ...]


@dataclass(frozen=True, slots=True)
class FieldTest:
    """A member is absent (unless `needed`), or null (where `takes_null` and the member may be null), or fulfils the
    test."""

    field: str
    test: ValueTest
    needed: bool
    takes_null: bool


@dataclass(frozen=True, slots=True)
class RecordTest:
    """All these members pass, and those of `present` are there, whatever they hold."""

    fields: tuple[FieldTest, ...]
    present: tuple[str, ...]


Condition = ValueTest | RecordTest
Constraint = (
    Minimum
    | Maximum
    | MultipleOf
    | MinLength
    | MaxLength
    | Pattern
    | Const
    | EnumValues
    | MinItems
    | MaxItems
    | UniqueItems
    | Contains
    | MinProperties
    | MaxProperties
    | DependentRequired
    | IfThen
    | Elsewhere
)
