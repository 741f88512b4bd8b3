"""Stage 5: a description resolved. Operations with everything that OpenAPI says of them, references followed; what
cannot become an Api is still here, with its place.

Schemas are nodes as they stand; schemas.py says what they mean.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from codegen.description.servers import expanded
from codegen.source.diagnostics import Position
from codegen.source.node import Node


@dataclass(frozen=True, slots=True)
class ServerVariable:
    name: str
    default: str | None  # None: the program has to give it
    values: tuple[str, ...]  # that it may have; any where empty
    description: str = ""


@dataclass(frozen=True, slots=True)
class Server:
    """`variables` are those that occur in `url`. `chosen` is the name that x-oac gives it, or OpenAPI 3.2."""

    url: str
    variables: tuple[ServerVariable, ...]
    place: Position
    chosen: str = ""
    description: str = ""

    @property
    def expanded(self) -> str:
        """The URL with the defaults of its variables; what has none stays in braces."""
        return expanded(self.url, {variable.name: variable.default for variable in self.variables})

    def is_as(self, other: Server) -> bool:
        """Whether requests go to the same place, whatever the program says."""
        mine, others = (
            (each.url.rstrip("/"), [(one.name, one.default, one.values) for one in each.variables])
            for each in (self, other)
        )
        return mine == others


@dataclass(frozen=True, slots=True)
class Scheme:
    """How a program says who it is: `kind` is http, apiKey, oauth2, …; `scheme` of http, `location` and `parameter` of
    a key, `token_url` where client credentials are good for a token."""

    name: str
    kind: str
    scheme: str
    location: str
    parameter: str
    place: Position
    chosen: str = ""
    description: str = ""
    token_url: str = ""

    @property
    def is_token(self) -> bool:
        """Whether it is sent as `Authorization: Bearer`."""
        return self.kind in ("oauth2", "openIdConnect") or (self.kind == "http" and self.scheme == "bearer")


@dataclass(frozen=True, slots=True)
class Requirement:
    """A scheme that is needed, and its scopes."""

    scheme: str
    scopes: tuple[str, ...]


# Each alternative is what is needed together; an empty one allows a call without anything.
Alternatives = tuple[tuple[Requirement, ...], ...]


@dataclass(frozen=True, slots=True)
class Media:
    """One entry of `content`. `type` is the media type in lower case without its parameters. `example` is the first of
    those that stand beside the schema."""

    name: str
    type: str
    schema: Node | None
    place: Position
    encoding: Node | None = None
    example: Node | None = None


@dataclass(frozen=True, slots=True)
class Parameter:
    """`node` is the parameter itself, with its words; `site` where it is used, which may be a reference; then
    `component` is what it refers to."""

    name: str
    location: str  # path, query, header, cookie
    required: bool
    style: str
    explode: bool
    allow_reserved: bool
    schema: Node | None
    content: tuple[Media, ...]
    node: Node
    site: Node
    allow_empty: bool = False
    component: str = ""
    example: Node | None = None


@dataclass(frozen=True, slots=True)
class Body:
    required: bool
    content: tuple[Media, ...]
    place: Position


@dataclass(frozen=True, slots=True)
class Header:
    name: str
    schema: Node | None
    place: Position


@dataclass(frozen=True, slots=True)
class Answer:
    """`status` as it is written: 200, 2XX, default."""

    status: str
    content: tuple[Media, ...]
    headers: tuple[Header, ...]
    place: Position
    description: str = ""


@dataclass(frozen=True, slots=True)
class Operation:
    """`parameters` are those of the path, replaced or followed by its own. `security` is that of the document where it
    states none."""

    id: str
    method: str  # in lower case
    path: str
    listed: str  # the path under which the description has it: a face may call its parameters otherwise
    node: Node
    id_place: Position
    path_place: Position  # of the path item
    parameters: tuple[Parameter, ...]
    body: Body | None
    answers: tuple[Answer, ...]
    security: Alternatives
    servers: tuple[Server, ...]  # its own or its path's; those of the document where empty


@dataclass(frozen=True, slots=True)
class Spec:
    root: Node
    file: str
    servers: tuple[Server, ...]
    schemes: Mapping[str, Scheme]
    operations: tuple[Operation, ...]
