"""Where a call goes and who makes it: the variables of the environment that the command looks at, too."""

from __future__ import annotations

import re
from dataclasses import dataclass

from codegen.binding.caccess import CScheme
from codegen.binding.capi import CApi, COperation

_PLAIN = re.compile(r"http://(?!localhost[:/]|localhost$|127\.\d+\.\d+\.\d+|\[::1\])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Access:
    """`schemes` with the variables that hold their credentials. `url` is where paths begin; of a server that the
    description leaves open, a variable in `url_variable`."""

    schemes: tuple[tuple[CScheme, str], ...]
    url: str
    url_variable: str
    server: str  # the macro of a server beside the first
    is_readable: bool  # by everyone on the way: without TLS, to another machine


def access_of(operation: COperation, capi: CApi) -> Access:
    server = capi.access.servers[operation.server] if capi.access.servers else None
    url = (server.expanded if server is not None else "").rstrip("/")
    is_open = "{" in url or not url.lower().startswith(("http://", "https://"))
    ending = "BASE_URL" if not operation.server else f"{server.name.upper()}_URL" if server is not None else ""
    used = [capi.access.servers[0].expanded, url] if capi.access.servers else []
    return Access(
        schemes=tuple(_schemes(operation, capi)),
        url=url,
        url_variable=f"{capi.upper}_{ending}" if is_open else "",
        server=server.macro if server is not None and operation.server else "",
        is_readable=any(_PLAIN.match(each) for each in used),
    )


def _schemes(operation: COperation, capi: CApi) -> list[tuple[CScheme, str]]:
    """The first alternative; none where the description says nothing of any scheme."""
    token, known = f"{capi.upper}_TOKEN", capi.access.schemes
    found = [known[at] for at in (operation.security[0] if operation.security else ())]
    named = [each for each in known if each.variable]
    return [(each, token if not each.variable or _is_first(each, named) else each.variable) for each in found]


def _is_first(scheme: CScheme, named: list[CScheme]) -> bool:
    """As runtime/command/call/access.c has it: the token of no scheme in particular is good for the first."""
    return scheme.kind == "TOKEN" and scheme == named[0]
