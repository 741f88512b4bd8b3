"""The model: frozen dataclasses that say what is generated. Every name, type, text and rule is decided in build.py and
rules.py; templates only print what stands here.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class SpecType:
    """One row per type of the description: how it stands in a struct, is written and read, and what it is called."""

    kind: str  # boolean, integer, number, string, json, enum, object, list
    c_type: str  # of a member of a struct
    element: str  # of an element of an array, or of the value itself
    write: str  # the function that writes a member
    read: str  # the function that reads a member
    doc: str  # words for people


@dataclass(frozen=True)
class Rule:
    """One check: `condition` is a C expression that is true when the rule is broken."""

    rule: str  # enumerator of oac_rule
    condition: str
    limit: str  # what the rule asks for, as JSON text
    expected: str  # words that follow "expected"
    report: str = "oac_violate"  # the function that reports it
    value: str = ""  # C expression of the value that is shown, if any


@dataclass(frozen=True)
class Count:
    """A rule about how many items of a list fulfil `condition` (contains)."""

    condition: str
    minimum: int
    maximum: int | None
    words: str  # such as: with type "EMAIL" and default true
    looks: bool  # the condition looks at the item


@dataclass(frozen=True)
class Pattern:
    c_name: str
    function: str  # C text


@dataclass(frozen=True)
class Member:
    json_name: str
    c_name: str
    type: SpecType
    doc: tuple[str, ...]  # lines of the comment
    key: str  # the name as JSON text inside a C string literal
    literal: str  # the name itself inside a C string literal
    length: int  # of the name, in bytes
    predicted: bool  # short enough for OAC_NEXT
    constant: str  # enumerator of the member in its .c file
    flags: str  # C: OAC_CHECK_...
    rules: tuple[Rule, ...] = ()
    walked: bool = False  # of a list: its items are looked at one by one
    item_rules: tuple[Rule, ...] = ()
    counts: tuple[Count, ...] = ()
    unique: Rule | None = None  # items[i] and items[j] are the same
    target: str = ""  # C name of the object or enumeration, of the items' one for lists
    checker: str = ""  # C function that checks the value's inside
    zero_means: str = ""  # of a counter in an answer: what 0 says about the call
    created_without: str = ""  # of a list: the property without which an item is created anew each time it is sent
    lacks: str = ""  # C condition: `item` does not hold that property


@dataclass(frozen=True)
class Creation:
    """A member of a request through which something may be created anew each time the request is sent."""

    c_name: str
    element: str  # C type of the object, or of the list's items
    is_list: bool
    condition: str  # C condition on `item`


@dataclass(frozen=True)
class Object:
    schema: str
    c_name: str
    stem: str  # of its files
    upper: str
    doc: tuple[str, ...]
    place: str  # where the description says so
    source: str  # address of the vendor's page
    members: tuple[Member, ...]
    by_length: tuple[tuple[int, tuple[Member, ...]], ...]
    includes: tuple[str, ...]
    patterns: tuple[Pattern, ...]
    rules: tuple[Rule, ...]
    as_ref: bool
    as_list: bool
    equal: bool
    counted: bool  # a rule needs the number of members
    creations: tuple[Creation, ...] = ()  # only where a request that may be repeated reaches it


@dataclass(frozen=True)
class EnumValue:
    c_name: str
    literal: str
    length: int
    text: str


@dataclass(frozen=True)
class Enum:
    schema: str
    c_name: str
    stem: str
    upper: str
    doc: tuple[str, ...]
    place: str
    values: tuple[EnumValue, ...]
    by_length: tuple[tuple[int, tuple[EnumValue, ...]], ...]


@dataclass(frozen=True)
class Parameter:
    json_name: str
    c_name: str
    flag: str  # of the command, without dashes
    kind: str  # integer or string
    c_type: str
    doc: tuple[str, ...]
    rules: tuple[Rule, ...]


@dataclass(frozen=True)
class PathPiece:
    literal: str = ""
    parameter: Parameter | None = None


@dataclass(frozen=True)
class Operation:
    id: str
    c_name: str
    command: str
    stem: str
    upper: str
    method: str
    path: str
    pieces: tuple[PathPiece, ...]
    parameters: tuple[Parameter, ...]
    idempotent: bool
    statuses: tuple[int, ...]  # of success, as the description lists them; 2: all
    secured: bool  # a token is needed
    request: Object | None
    response: Object | None
    summary: str
    doc: tuple[str, ...]
    scopes: tuple[str, ...]
    source: str
    place: str
    includes: tuple[str, ...]
    patterns: tuple[Pattern, ...]
    count_member: Member | None  # of the response: 0 means that nothing was changed
    creates: tuple[str, ...] = ()  # words: the lists whose items may be created anew each time the request is sent


@dataclass(frozen=True)
class Api:
    prefix: str
    upper: str
    title: str
    version: str
    doc: tuple[str, ...]
    base_url: str
    rate_requests: int
    rate_seconds: int
    error_code: str
    error_message: str
    refused_token_codes: tuple[str, ...]
    spec: str
    abi: int
    operations: tuple[Operation, ...]
    objects: tuple[Object, ...]
    enums: tuple[Enum, ...]
