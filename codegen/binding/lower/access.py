"""Security schemes and servers in C: their names, and which of them an operation has."""

from __future__ import annotations

import re
from collections.abc import Callable

from codegen.api.model import Api, Operation
from codegen.api.spec import Scheme, Server
from codegen.binding import names
from codegen.binding.caccess import CAccess, CScheme, CServer
from codegen.binding.docs import paragraphs
from codegen.binding.lower.claims import Claims
from codegen.binding.lower.places import place_of
from codegen.binding.lower.settings import OWN
from codegen.source.diagnostics import Position

_HTTP = {"basic": "BASIC", "bearer": "TOKEN"}
_NAME_MOST = 32  # a longer description of a server is a sentence, not a name


class Access:
    def __init__(self, claims: Claims, api: Api) -> None:
        self._claims = claims
        self._api = api
        used = {requirement.scheme for each in api.operations for together in each.security for requirement in together}
        kept = [scheme for scheme in api.schemes.values() if scheme.name in used]
        tokens = sum(scheme.is_token for scheme in kept)
        taken: set[str] = set(OWN)
        self._schemes = [self._scheme(scheme, tokens, taken) for scheme in kept]
        self._places = {scheme.name: at for at, scheme in enumerate(kept)}
        self._servers = [self._server(server, {}) for server in api.servers[:1]]
        self._described = list(api.servers[:1])
        taken_names = {server.name: "" for server in self._servers}
        for operation in api.operations:
            first = operation.servers[0] if operation.servers else None
            if first is not None and self._place(first) is None:
                self._described.append(first)
                self._servers.append(self._server(first, taken_names))
                taken_names[self._servers[-1].name] = ""
        self._others = [self._server(server, taken_names) for server in api.servers[1:] if self._place(server) is None]

    def all(self) -> CAccess:
        return CAccess(tuple(self._schemes), tuple(self._servers), tuple(self._others))

    def security(self, operation: Operation) -> tuple[tuple[int, ...], ...] | None:
        """The places of the schemes of each alternative, that without any at last: a credential that is there is sent.
        None where the description says of no scheme at all."""
        if not self._api.schemes:
            return None
        found = dict.fromkeys(
            tuple(dict.fromkeys(self._places[each.scheme] for each in together)) for together in operation.security
        )
        return tuple(sorted(found, key=lambda together: not together)) or ((),)

    def server(self, operation: Operation) -> int:
        """Its place; 0 is the first, which base_url replaces."""
        return (self._place(operation.servers[0]) or 0) if operation.servers else 0

    def _place(self, server: Server) -> int | None:
        return next((at for at, other in enumerate(self._described) if other.is_as(server)), None)

    def _macro(self, what: str, word: str, source: str, place: Position) -> str:
        """`PREFIX_WHAT_WORD`; the next of its name has a number."""
        wanted = f"{self._claims.prefix.upper()}_{what}_{word}"
        return self._claims.types.claim(wanted, source, place)

    # ---- Schemes -----------------------------------------------------------------------------------------------------

    def _scheme(self, scheme: Scheme, tokens: int, taken: set[str]) -> CScheme:
        word = names.snake(scheme.chosen) or names.snake(scheme.name) or names.spelled(scheme.name).lower()
        variable, number = word, 1
        while variable in taken:
            number += 1
            variable = f"{word}_{number}"
        taken.add(variable)
        if scheme.is_token:
            kind, parameter = "TOKEN", ""
        elif scheme.kind == "apiKey":
            kind, parameter = scheme.location.upper(), scheme.parameter
        else:
            kind = _HTTP.get(scheme.scheme, "HTTP")
            parameter = scheme.scheme.capitalize() if kind == "HTTP" else ""
        return CScheme(
            name=scheme.name,
            macro=self._macro("SCHEME", word.upper(), f'the security scheme "{scheme.name}"', scheme.place),
            # One that stands alone is given by PREFIX_TOKEN.
            variable=f"{self._claims.prefix.upper()}_{variable.upper()}" if kind != "TOKEN" or tokens > 1 else "",
            kind=kind,
            parameter=parameter,
            token_url=scheme.token_url if re.match("https?://", scheme.token_url, re.IGNORECASE) else "",
            doc=_sent(kind, parameter),
        )

    # ---- Servers -----------------------------------------------------------------------------------------------------

    def _server(self, server: Server, taken: dict[str, str]) -> CServer:
        word = names.snake(server.chosen) or _word(server)
        name, number = word, 1
        while name in taken:
            number += 1
            name = f"{word}_{number}"
        source = f'the server "{server.url}"'
        what = "SERVER" if server not in self._api.servers else "BASE_URL"
        return CServer(
            name=name,
            macro=self._macro(what, name.upper(), source, server.place) if server is not self._first() else "",
            url=server.url,
            expanded=server.expanded,
            variables=tuple((each.name, each.default, each.values) for each in server.variables),
            place=place_of(server.place),
            doc=paragraphs(server.description),
        )

    def _first(self) -> Server | None:
        return self._api.servers[0] if self._api.servers else None


def _sent(kind: str, parameter: str) -> str:
    sentences: dict[str, Callable[[str], str]] = {
        "TOKEN": lambda _: "Authorization: Bearer TOKEN",
        "BASIC": lambda _: "Authorization: Basic, of user and password",
        "HTTP": lambda word: f"Authorization: {word} VALUE",
        "HEADER": lambda name: f"the header {name}",
        "QUERY": lambda name: f"the query parameter {name}",
        "COOKIE": lambda name: f"the cookie {name}",
    }
    return sentences[kind](parameter)


def _word(server: Server) -> str:
    """A name of what is said of a server: its description, if that is short, its host, its path."""
    words = names.snake(server.description)
    if words and len(words) <= _NAME_MOST and "\n" not in server.description:
        return words
    host = re.match(r"[a-z]+://([^/?#:]+)", server.expanded, re.IGNORECASE)
    return names.snake(host[1] if host else server.url) or "server"
