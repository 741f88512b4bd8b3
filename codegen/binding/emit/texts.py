"""What the templates print: the CApi with the C that was made for it. They decide nothing and join no names."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import Any

from codegen.binding.capi import CMember, CObject, COperation, CParameter


@dataclass(frozen=True, slots=True)
class Rule:
    """One check: `condition` is a C expression that is true when the rule is broken."""

    rule: str  # enumerator of oac_rule
    condition: str
    limit: str  # what the rule asks for, as JSON text
    expected: str  # words that follow "expected"
    report: str = "oac_violate"  # the function that reports it
    value: str = ""  # C expression of the value that is shown, if any


@dataclass(frozen=True, slots=True)
class Count:
    """A rule about how many items of a list fulfil `condition` (contains)."""

    condition: str
    minimum: int
    maximum: int | None
    words: str  # such as: with type "EMAIL" and default true
    looks: bool  # the condition looks at the item


@dataclass(frozen=True, slots=True)
class Creation:
    """A member of a request through which something may be created anew each time the request is sent."""

    c_name: str
    element: str  # C type of the object, or of the list's items
    is_list: bool
    condition: str  # C condition on `item`


@dataclass(frozen=True, slots=True)
class PatternFunction:
    c_name: str
    words: str  # what it asks for
    function: str  # C text


@dataclass(frozen=True, slots=True)
class MemberText(CMember):
    flags: str = ""  # C: OAC_CHECK_...
    rules: tuple[Rule, ...] = ()
    walked: bool = False  # of a list: its items are looked at one by one
    item_rules: tuple[Rule, ...] = ()
    counts: tuple[Count, ...] = ()
    unique: Rule | None = None  # items[i] and items[j] are the same
    checker: str = ""  # C function that checks the value's inside


@dataclass(frozen=True, slots=True)
class ObjectText(CObject):
    members: tuple[MemberText, ...]
    created: tuple[Creation, ...] = ()
    by_length: tuple[tuple[int, tuple[MemberText, ...]], ...] = ()
    patterns: tuple[PatternFunction, ...] = ()
    rules: tuple[Rule, ...] = ()
    counted: bool = False  # a rule needs the number of members


@dataclass(frozen=True, slots=True)
class ParameterText(CParameter):
    rules: tuple[Rule, ...] = ()


@dataclass(frozen=True, slots=True)
class OperationText(COperation):
    patterns: tuple[PatternFunction, ...] = ()


def values_of(item: Any) -> dict[str, Any]:
    """The fields of a dataclass, for one that has the same and more."""
    return {field.name: getattr(item, field.name) for field in dataclasses.fields(item)}
