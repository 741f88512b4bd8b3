"""Stage 6: the Api. What a program can ask of the service, in types and constraints, without a word about C. The
manuals, the help of the command, the verdict on changes and the lowering to C read this."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from codegen.api import media
from codegen.api.binding import Binding, Setting
from codegen.api.failures import Failure
from codegen.api.media import essence, is_json
from codegen.api.spec import Alternatives, Scheme, Server
from codegen.api.types import Binary, Definition, Use, spelled
from codegen.description.refusals import operation_part
from codegen.source.diagnostics import Position


@dataclass(frozen=True, slots=True)
class Parameter:
    """`location` is path, query, header or cookie; `style` one of OpenAPI's, or json for JSON text. `reserved`: what
    RFC 3986 reserves is not encoded; `empty`: null is sent as an empty value. `chosen` is the name that x-oac gives it.
    `selects`: it says which members an answer has, so that any may be left out. `example` is JSON text, or empty.
    """

    name: str
    chosen: str
    location: str
    required: bool
    style: str
    explode: bool
    use: Use
    place: Position
    description: str = ""
    deprecated: bool = False
    default: str | None = None
    reserved: bool = False
    empty: bool = False
    selects: bool = False
    example: str = ""


@dataclass(frozen=True, slots=True)
class PathPart:
    """A piece of a path: text, percent-encoded where it must be, or the value of the parameter with this name."""

    text: str = ""
    parameter: str = ""


# How a value stands in a body: as JSON, as the text that a scalar is, as bytes; as a form: urlencoded, or in parts.
Carried = Literal["json", "text", "bytes", "form", "parts"]


@dataclass(frozen=True, slots=True)
class Encoding:
    """How a member stands in a form. `media_type` is that of its part; empty where it follows from the type. `style`
    and `explode` are those of a query; empty where nothing is said: then an object is JSON text."""

    name: str
    media_type: str = ""
    style: str = ""
    explode: bool = True
    reserved: bool = False


@dataclass(frozen=True, slots=True)
class Body:
    """What is sent. `media_type` as it is said in a header; with a star, or several with commas between, where whoever
    sends has to say. `example` is JSON text, the first that the description has; empty: it has none."""

    media_type: str
    required: bool
    use: Use
    encodings: tuple[Encoding, ...] = ()
    example: str = ""

    @property
    def carried(self) -> Carried:
        return _carried(self.media_type, self.use)


@dataclass(frozen=True, slots=True)
class Answer:
    """What one status (200, 2XX, default) of success comes with; nothing where `use` is None. `media_type` as it is
    said in Accept: several with commas between. `example` as of a body."""

    status: str
    media_type: str
    use: Use | None
    place: Position
    example: str = ""

    @property
    def carried(self) -> Carried:
        return _carried(self.media_type, self.use) if self.use is not None else "json"


def _carried(media_type: str, use: Use) -> Carried:
    if isinstance(use.type, Binary):
        return "bytes"
    match essence(media_type):
        case media.FORM:
            return "form"
        case media.PARTS:
            return "parts"
        case kind if kind.startswith("text/") and not is_json(kind):
            return "text"
    return "json"


@dataclass(frozen=True, slots=True)
class Paging:
    """Answers are pages of a list. `offset` is the parameter of the query that says where a page begins, counted from
    0; the others are members of the answer: the list, how many items there are in all, and where the page begins. The
    last two are empty where the answer does not tell."""

    offset: str
    items: str
    total: str = ""
    answered_offset: str = ""


@dataclass(frozen=True, slots=True)
class Operation:
    """`repeatable`: sending it twice does no more than sending it once, apart from items that are created anew."""

    id: str
    chosen: str
    method: str  # in lower case
    path: str
    parts: tuple[PathPart, ...]
    parameters: tuple[Parameter, ...]
    body: Body | None
    answers: tuple[Answer, ...]  # of success, in the order of the description
    security: Alternatives
    servers: tuple[Server, ...]  # those of the Api where empty
    place: Position
    path_place: Position
    summary: str = ""
    description: str = ""
    source: str = ""
    deprecated: bool = False
    repeatable: bool = False
    paging: Paging | None = None
    changes: str = ""  # the key of the record that is read where it is changed by this; empty: none
    listed: str = ""  # the path under which the description has it, where that is another
    group: str = ""  # of those that are about the same things, for people
    topic: str = ""  # what of them it is about; empty where nothing says so
    failures: tuple[Failure, ...] = ()

    @property
    def key(self) -> str:
        """What tells it from all others: several operations may be faces of one part."""
        return f"{self.part} {self.id}"

    @property
    def part(self) -> str:
        """How it is called where refusals tell of what they are a part."""
        return operation_part(self.method, self.listed or self.path)

    @property
    def secured(self) -> bool:
        """Whether a token is needed: an empty list says that it is not, and so does an empty alternative."""
        return bool(self.security) and all(self.security)

    @property
    def scopes(self) -> tuple[str, ...]:
        """All that any alternative names, each once."""
        found = [scope for together in self.security for requirement in together for scope in requirement.scopes]
        return tuple(dict.fromkeys(found))

    @property
    def bodies(self) -> tuple[Use, ...]:
        """What success comes with, each type once; several, where statuses of success have different ones. Bytes are
        none."""
        found: dict[tuple[object, ...], Use] = {}
        for answer in self.answers:
            if answer.use is not None and not isinstance(answer.use.type, Binary):
                found.setdefault(spelled(answer.use), answer.use)
        return tuple(found.values())

    @property
    def answered(self) -> Carried:
        """How what success comes with is carried: it is the same for all statuses."""
        return next((answer.carried for answer in self.answers if answer.use is not None), "json")

    @property
    def accepts(self) -> str:
        """What is said in Accept: all media types that are read, each once."""
        listed = (name for answer in self.answers for name in answer.media_type.split(", ") if name)
        return ", ".join(dict.fromkeys(listed))

    @property
    def path_parameters(self) -> tuple[Parameter, ...]:
        return tuple(each for each in self.parameters if each.location == "path")

    @property
    def other_parameters(self) -> tuple[Parameter, ...]:
        """Those of the query, the headers and the cookies, in the order of the description."""
        return tuple(each for each in self.parameters if each.location != "path")


@dataclass(frozen=True, slots=True)
class RateLimit:
    """So many requests per so many seconds and token."""

    requests: int
    seconds: int


@dataclass(frozen=True, slots=True)
class ErrorBody:
    """The members of an error body that tell what went wrong, and the codes that say that the token is refused. `codes`
    are the enumerations that the first member has, by the keys of their definitions."""

    code: str
    message: str
    refused_token: tuple[str, ...]
    codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Batch:
    """Many calls sent as one: at most `most`. Three operations by their ids, `stop` may be empty; `names` are what
    x-oac batch says of them, by its own words (description/batch.py). `methods` are those that a call may have; any
    where empty. The key of a batch is `known_for` so many seconds; 0: it is not said how long."""

    most: int
    create: str
    status: str
    stop: str
    names: Mapping[str, str]
    methods: tuple[str, ...] = ()
    known_for: int = 0

    @property
    def operations(self) -> tuple[str, ...]:
        return (self.create, self.status, *((self.stop,) if self.stop else ()))


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why an operation cannot be had. `operation` is its id, `method` in lower case; both are empty where nothing is
    known of a path but that it is there."""

    operation: str
    method: str
    path: str
    place: Position
    reason: str

    @property
    def called(self) -> str:
        """What cannot be had, by name and place in the service."""
        return f"{self.operation} ({self.method.upper()} {self.path})" if self.operation else self.path

    @property
    def words(self) -> str:
        """The same in a sentence."""
        return f'the operation "{self.operation}"' if self.operation else f'the path "{self.path}"'


@dataclass(frozen=True, slots=True)
class Note:
    """What is not modelled and is carried all the same, or read over: said, so that nobody wonders."""

    place: Position
    what: str


@dataclass(frozen=True, slots=True)
class Api:
    """`definitions` are the records, enumerations and unions by the names that Ref has, in the order in which they are
    met.

    An operation with a refusal is still here as far as it can be told; nothing is generated of it.
    """

    title: str
    version: str
    description: str
    place: Position
    servers: tuple[Server, ...]
    rate_limit: RateLimit | None
    error_body: ErrorBody | None
    operations: tuple[Operation, ...]
    definitions: Mapping[str, Definition]
    refusals: tuple[Refusal, ...]
    notes: tuple[Note, ...] = ()
    schemes: Mapping[str, Scheme] = field(default_factory=dict)
    batch: Batch | None = None
    binding: Binding = Binding()
    settings: tuple[Setting, ...] = ()

    @property
    def base_url(self) -> str:
        """The first server's, with the defaults of its variables."""
        return self.servers[0].expanded if self.servers else ""
