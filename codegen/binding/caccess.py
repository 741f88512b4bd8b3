"""Stage 7: the part of the CApi that says who may call what, and where: security schemes and servers."""

from __future__ import annotations

from dataclasses import dataclass


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
