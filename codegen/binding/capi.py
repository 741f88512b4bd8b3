"""Stage 7: the CApi. Every C name, file and type, and the plan of every call; nothing is left to decide.

What is asked of values is still data (api/constraints.py): C is made of it when texts are.
"""

from __future__ import annotations

from dataclasses import dataclass

from codegen.api.binding import Binding
from codegen.api.constraints import Constraint
from codegen.api.model import Carried, Refusal
from codegen.api.types import Use
from codegen.binding.caccess import CAccess
from codegen.binding.ccommand import CPair, CSetting
from codegen.binding.forms import CBranch, CContainer, CCreation, CMember, CUnion, ValueKind
from codegen.binding.spelling import (
    ApiNames,
    BatchNames,
    ChangeNames,
    EnumNames,
    IteratorNames,
    ObjectNames,
    OperationNames,
    RefNames,
)

WHICH = "which"  # the member of a record of answers that tells the status

__all__ = [
    "CAccess",
    "CAnswer",
    "CApi",
    "CBatch",
    "CBranch",
    "CChange",
    "CContainer",
    "CCreation",
    "CDocument",
    "CEnum",
    "CEnumValue",
    "CExample",
    "CField",
    "CMember",
    "CObject",
    "COperation",
    "CPaging",
    "CParameter",
    "CPathPiece",
    "CUnion",
    "ValueKind",
]


@dataclass(frozen=True, slots=True)
class CObject:
    """`refs`: it is a member, or an item that may be null; it has names for that. `additional` is the map of the
    members that have no names, if there is one."""

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
    additional: CMember | None
    extra: str  # the member for what is not described
    constraints: tuple[Constraint, ...]
    includes: tuple[str, ...]  # C names of the types of its members
    refs: RefNames | None = None
    creations: tuple[CCreation, ...] = ()  # only where a request that may be repeated reaches it


@dataclass(frozen=True, slots=True)
class CDocument:
    """A body or an answer that is no object: a struct that holds the value, with the functions of an object."""

    schema: str
    c_name: str
    names: ObjectNames
    stem: str
    upper: str
    doc: tuple[str, ...]
    place: str
    value: CMember
    includes: tuple[str, ...]
    extra: str = "extra"
    creations: tuple[CCreation, ...] = ()


@dataclass(frozen=True, slots=True)
class CEnumValue:
    c_name: str
    literal: str
    length: int
    text: str
    doc: tuple[str, ...] = ()


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
    open: bool = False  # any other text breaks no rule


@dataclass(frozen=True, slots=True)
class CParameter:
    json_name: str
    c_name: str
    flag: str  # of the command, without dashes
    kind: ValueKind
    c_type: str
    doc: tuple[str, ...]
    constraints: tuple[Constraint, ...]
    use: Use
    style: str  # one of OpenAPI's, or json
    explode: bool
    target: str = ""  # C name of the enumeration
    document: CObject | CDocument | None = None  # where it holds more than one value: passed by a pointer


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
    selects: bool = False


@dataclass(frozen=True, slots=True)
class CPart:
    """A member of a form: the row of a constant table. `media_type` is that of its part, empty where it follows from
    the value; `style` one of a query's, or json."""

    member: CMember
    name: str  # in the request: percent-encoded in a form, its quotes and line ends in a part
    media_type: str
    style: str
    explode: bool
    reserved: bool


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
class CPaging:
    """The iterator of an operation: a member of its params, and members of its response, of which the last two may not
    be there."""

    names: IteratorNames
    offset: CMember
    items: CMember
    item: str  # C type of an item
    total: CMember | None
    answered_offset: CMember | None


@dataclass(frozen=True, slots=True)
class CExample:
    """A call that works: flags of the command with their values, and JSON text that is piped into it. The same as JSON:
    `values` of parameters, by their flags, and the whole `body`, in which bytes are the name of their file."""

    flags: tuple[tuple[str, str], ...] = ()
    piped: str = ""
    values: tuple[tuple[str, str], ...] = ()
    body: str = ""


@dataclass(frozen=True, slots=True)
class CChange:
    """How a request is made of a record that was read, and a changed copy."""

    names: ChangeNames
    record: CObject


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
    security: tuple[tuple[int, ...], ...] | None  # places of the schemes of each alternative; None: nothing is said
    server: int  # its place
    request: CObject | CDocument | None
    response: CObject | CDocument | None
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
    content_type: str = ""  # of the body; empty: application/json, or said by what is sent
    accept: str = ""  # media types of the answer; empty: application/json
    sent: Carried = "json"  # how the body is carried; there is no request where that is bytes
    answered: Carried = "json"  # the same of the answer
    parts: tuple[CPart, ...] = ()  # the members of a form
    number: int = 0  # from 1; 0 where no record says which operations have a member
    paging: CPaging | None = None  # where answers are pages of a list
    group: str = ""  # of commands, in kebab case
    topic: str = ""  # what of the group it is about, for people; empty where nothing says so
    example: CExample = CExample()
    change: CChange | None = None  # where another operation reads what this one changes
    pair: CPair | None = None  # where another operation reads or lists what this one changes or deletes

    @property
    def has_body(self) -> bool:
        return self.request is not None or self.sent == "bytes"


@dataclass(frozen=True, slots=True)
class CBatch:
    """Many calls sent as one. `words` are the members of the table with their texts, by the operation that they are
    about: create, status, stop."""

    names: BatchNames
    most: int
    create: COperation
    status: COperation
    stop: COperation | None
    words: tuple[tuple[str, str, str], ...]
    methods: tuple[str, ...]
    known_for: int  # seconds; 0: not said


@dataclass(frozen=True, slots=True)
class CApi:
    prefix: str
    upper: str
    names: ApiNames
    title: str
    version: str
    base_url: str
    access: CAccess
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
    unions: tuple[CUnion, ...] = ()
    containers: tuple[CContainer, ...] = ()
    documents: tuple[CDocument, ...] = ()
    refusals: tuple[Refusal, ...] = ()  # what is left out
    batch: CBatch | None = None
    binding: Binding = Binding()
    settings: tuple[CSetting, ...] = ()
