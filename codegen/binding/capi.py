"""Stage 7: the CApi. Every C name, file and type, and the plan of every call; nothing is left to decide.

What is asked of values is still data (api/constraints.py): C is made of it when texts are.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from codegen.api.constraints import Constraint
from codegen.api.model import Refusal
from codegen.api.types import List, Use
from codegen.binding.spelling import ApiNames, EnumNames, ObjectNames, OperationNames


WHICH = "which"  # the member of a record of answers that tells the status

# What a value is, or the items of a list are, once it is known what a Ref names.
ValueKind = Literal["boolean", "integer", "number", "string", "json", "enum", "object"]


@dataclass(frozen=True, slots=True)
class CType:
    """How a type stands in a struct, is written and read, and what it is called."""

    kind: str  # such as "integer" or "object list", for whoever tells, compares or counts; nothing is made by it
    c_type: str  # of a member of a struct
    element: str  # of an element of an array, or of the value itself
    write: str  # the function that writes a member
    read: str  # the function that reads a member
    doc: str  # words for people


@dataclass(frozen=True, slots=True)
class CMember:
    json_name: str
    c_name: str
    type: CType
    use: Use  # the type as the Api has it, with what is asked of it
    value_kind: ValueKind  # of the value; of the items, where it is a list
    doc: tuple[str, ...]  # paragraphs of the comment
    key: str  # the name as JSON text inside a C string literal
    literal: str  # the name itself inside a C string literal
    length: int  # of the name, in bytes
    predicted: bool  # short enough for OAC_NEXT
    constant: str  # enumerator of the member in its .c file
    required: bool
    nullable: bool
    read_only: bool
    target: str = ""  # C name of the object or enumeration, of the items' one for lists
    zero_means: str = ""  # of a counter in an answer: what 0 says about the call
    created_without: str = ""  # of a list: the member without which an item is created anew each time it is sent

    @property
    def item(self) -> Use | None:
        """What the items of a list are; None where it is none."""
        return self.use.type.item if isinstance(self.use.type, List) else None


@dataclass(frozen=True, slots=True)
class CCreation:
    """A member of a request through which something may be created anew each time the request is sent."""

    c_name: str
    element: str  # C type of the object, or of the list's items
    is_list: bool
    identifier: CMember | None  # of the items: where it holds nothing, they are created
    inner: str  # C name of the object, where something within may be created


@dataclass(frozen=True, slots=True)
class CObject:
    """`as_ref`, `as_list`: it is a member, or an item, of another one. `equal`: two are told to be equal or not."""

    key: str  # in Api.definitions
    schema: str
    c_name: str
    names: ObjectNames
    stem: str  # of its files
    upper: str
    doc: tuple[str, ...]
    place: str  # where the description says so
    source: str  # address of the vendor's page
    members: tuple[CMember, ...]
    constraints: tuple[Constraint, ...]
    includes: tuple[str, ...]
    as_ref: bool
    as_list: bool
    equal: bool
    creations: tuple[CCreation, ...] = ()  # only where a request that may be repeated reaches it


@dataclass(frozen=True, slots=True)
class CEnumValue:
    c_name: str
    literal: str
    length: int
    text: str


@dataclass(frozen=True, slots=True)
class CEnum:
    key: str  # in Api.definitions
    schema: str
    c_name: str
    names: EnumNames
    stem: str
    upper: str
    doc: tuple[str, ...]
    place: str
    values: tuple[CEnumValue, ...]


@dataclass(frozen=True, slots=True)
class CParameter:
    json_name: str
    c_name: str
    flag: str  # of the command, without dashes
    kind: ValueKind
    c_type: str
    doc: tuple[str, ...]
    constraints: tuple[Constraint, ...]
    target: str = ""  # C name of the enumeration


@dataclass(frozen=True, slots=True)
class CField:
    """Where a parameter goes that is no argument but a member: the row of a constant table."""

    member: CMember
    flag: str  # of the command, without dashes
    name: str  # in the request: percent-encoded in a query
    location: str  # query, header, cookie
    style: str  # one of OpenAPI's, or json
    explode: bool
    reserved: bool
    empty: bool


@dataclass(frozen=True, slots=True)
class CAnswer:
    """What a status of success comes with."""

    status: str  # 200 or 2XX
    enumerator: str  # of the enumeration of statuses; empty where answers are alike
    member: CMember | None  # of the record of answers, where they are not; None where there is no body
    has_body: bool


@dataclass(frozen=True, slots=True)
class CPathPiece:
    literal: str = ""
    parameter: CParameter | None = None


@dataclass(frozen=True, slots=True)
class COperation:
    id: str
    c_name: str
    names: OperationNames
    command: str
    stem: str
    upper: str
    method: str
    path: str
    pieces: tuple[CPathPiece, ...]
    parameters: tuple[CParameter, ...]
    idempotent: bool
    statuses: tuple[int, ...]  # of success, as the description lists them; 2: all
    secured: bool  # a token is needed
    request: CObject | None
    response: CObject | None
    summary: str
    doc: tuple[str, ...]
    scopes: tuple[str, ...]
    source: str
    place: str
    includes: tuple[str, ...]
    count_member: CMember | None  # of the response: 0 means that nothing was changed
    creates: tuple[str, ...] = ()  # words: the lists whose items may be created anew each time the request is sent
    request_required: bool = True
    params: CObject | None = None  # the record of the parameters that are no arguments
    fields: tuple[CField, ...] = ()  # its members
    answers: tuple[CAnswer, ...] = ()  # by status, where they are not alike, or some come without a body
    which: CEnum | None = None  # the statuses, where answers are not alike


@dataclass(frozen=True, slots=True)
class CApi:
    prefix: str
    upper: str
    names: ApiNames
    title: str
    version: str
    base_url: str
    rate_requests: int
    rate_seconds: int
    error_code: str
    error_message: str
    refused_token_codes: tuple[str, ...]
    spec: str
    abi: int
    operations: tuple[COperation, ...]
    objects: tuple[CObject, ...]
    enums: tuple[CEnum, ...]
    refusals: tuple[Refusal, ...] = ()  # what is left out
