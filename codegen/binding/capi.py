"""Stage 7: the CApi. Every C name, file and type, and the plan of every call; nothing is left to decide.

What is asked of values is still data (api/constraints.py): C is made of it when texts are.
"""

from __future__ import annotations

from dataclasses import dataclass

from codegen.api.constraints import Constraint
from codegen.api.model import Carried, Refusal
from codegen.api.types import List, Use
from codegen.binding.forms import CElement, CType, ValueKind
from codegen.binding.spelling import (
    ApiNames,
    ContainerNames,
    EnumNames,
    ObjectNames,
    OperationNames,
    RefNames,
    UnionNames,
)


WHICH = "which"  # the member of a record of answers that tells the status


@dataclass(frozen=True, slots=True)
class CMember:
    json_name: str
    c_name: str
    type: CType
    use: Use  # the type as the Api has it, with what is asked of it
    doc: tuple[str, ...]  # paragraphs of the comment
    key: str  # the name as JSON text inside a C string literal
    literal: str  # the name itself inside a C string literal
    length: int  # of the name, in bytes
    predicted: bool  # short enough for OAC_NEXT
    constant: str  # enumerator of the member in its .c file
    required: bool
    nullable: bool
    read_only: bool
    write_only: bool = False
    zero_means: str = ""  # of a counter in an answer: what 0 says about the call
    created_without: str = ""  # of a list: the member without which an item is created anew each time it is sent

    @property
    def is_named(self) -> bool:
        """Whether it is one of an object's members; the empty name is a name, too."""
        return bool(self.constant)

    @property
    def item(self) -> Use | None:
        """What the items of a list are; None where it is none."""
        return self.use.type.item if isinstance(self.use.type, List) else None

    @property
    def value_kind(self) -> ValueKind:
        """What the value is; what the items are, where it is a list."""
        return (
            self.type.item.type.shape if self.type.shape == "list" and self.type.item is not None else self.type.shape
        )

    @property
    def target(self) -> str:
        """C name of the object, the enumeration or the union that the type leads to, through lists and maps."""
        found = self.type
        while found.item is not None:
            found = found.item.type
        return found.target


@dataclass(frozen=True, slots=True)
class CCreation:
    """A member of a request through which something may be created anew each time the request is sent."""

    c_name: str
    type: CType
    identifier: CMember | None = None  # of the items of a list: where it holds nothing, they are created
    inner: bool = True  # something within may be created
    branch: str = ""  # of a union: the enumerator


@dataclass(frozen=True, slots=True)
class CContainer:
    """A list or a map that no runtime has: its struct, its writer and its reader. It stands in the files of what it is
    made of (`home`), or in files of its own. `equal`: two are told to be equal or not."""

    c_name: str
    names: ContainerNames
    is_map: bool
    item: CElement
    home: str  # C name of an object, an enumeration or a union; empty where it has files of its own
    stem: str  # of its own files
    depends: tuple[str, ...]  # C names of what must be known before the entries of a map can be
    equal: bool = False


@dataclass(frozen=True, slots=True)
class CObject:
    """`refs`: it is a member, or an item that may be null; it has names for that. `equal`: two are told to be equal or
    not. `additional` is the map of the members that have no names, if there is one."""

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
    equal: bool = False
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
class CBranch:
    """One type of a union, in its element form; what is no scalar stands behind a pointer."""

    name: str
    c_name: str  # of the member of `as`, and of the function that makes the union of it
    constant: str  # enumerator
    of: str  # the function that makes the union of it
    element: CElement
    is_pointer: bool
    kinds: tuple[str, ...]
    tags: tuple[str, ...]
    needs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CUnion:
    key: str  # in Api.definitions
    schema: str
    c_name: str
    names: UnionNames
    stem: str
    upper: str
    doc: tuple[str, ...]
    place: str
    source: str
    discriminant: str
    branches: tuple[CBranch, ...]
    includes: tuple[str, ...]
    equal: bool = False
    creations: tuple[CCreation, ...] = ()  # as of objects


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
    equal: bool = False  # two in their optional form are told to be equal or not


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
class CScheme:
    """`kind` is what stands after OAC_SCHEME_."""

    name: str
    macro: str
    variable: str  # of the command's environment; empty: it has none of its own
    kind: str
    parameter: str
    token_url: str
    doc: str  # where its credential is sent


@dataclass(frozen=True, slots=True)
class CServer:
    name: str
    macro: str  # empty: of the first
    url: str
    expanded: str  # with the defaults of its variables
    variables: tuple[tuple[str, str | None, tuple[str, ...]], ...]  # name, default, values
    place: str
    doc: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CAccess:
    """`servers` are the document's first one and those of operations; `others` those that base_url may be."""

    schemes: tuple[CScheme, ...]
    servers: tuple[CServer, ...]
    others: tuple[CServer, ...]


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

    @property
    def has_body(self) -> bool:
        return self.request is not None or self.sent == "bytes"


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
