"""The C of security schemes and servers: tables of constants."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.binding.caccess import CScheme, CServer
from codegen.binding.capi import CApi, COperation
from codegen.binding.literal import quoted


@dataclass(frozen=True, slots=True)
class AccessText:
    schemes: tuple[str, ...]  # an initializer each
    servers: tuple[str, ...]
    values: tuple[tuple[str, str], ...]  # arrays of texts: name, and what is in it
    variables: tuple[tuple[str, tuple[str, ...]], ...]  # arrays of variables: name, and an initializer each


@dataclass(frozen=True, slots=True)
class MacroText:
    doc: str
    name: str
    value: str


def macros(api: CApi) -> tuple[MacroText, ...]:
    """The names that a program uses in its options."""
    found = []
    for each in api.access.others:
        found.append(MacroText(f"Another value for `base_url`{_said(each)}.", each.macro, each.expanded))
    for each in api.access.servers[1:]:
        doc = f"A server, in the option `servers`: {each.url}{_said(each)}."
        found.append(MacroText(doc, each.macro, each.name))
    for scheme in api.access.schemes:
        doc = f"A security scheme, in the option `credentials`: sent as {scheme.doc}."
        found.append(MacroText(doc, scheme.macro, scheme.name))
    return tuple(found)


def base_url_doc(api: CApi) -> str:
    """What a program has to know of the first server, where it is not a whole URL."""
    url = api.base_url
    if "{" in url:
        return "What stands in braces has no default: give it in the option `server_variables`, or another `base_url`."
    return "" if url.lower().startswith(("http://", "https://")) else "No server is described: give a `base_url`."


def client(api: CApi) -> dict[str, object]:
    """What client.h says beside its macros."""
    base_url = base_url_doc(api)
    kinds = {scheme.kind == "TOKEN" for scheme in api.access.schemes} or {True}
    wanted = (("`token`", True in kinds), ("`credentials`", False in kinds))
    credentials = " or ".join(name for name, used in wanted if used)
    to_be_set = f"`base_url` and {credentials}" if base_url else credentials
    return {"base_url_doc": base_url, "to_be_set": to_be_set, "release": release(api)}


@dataclass(frozen=True, slots=True)
class ReleaseText:
    """The version of the binding as C, and whose it is, in words."""

    version: str
    number: str
    whose: str


def release(api: CApi) -> ReleaseText:
    """Without a version of its own a binding has that of the liboac with which it is compiled."""
    version = api.binding.version
    if not version:
        return ReleaseText("OAC_VERSION", "OAC_VERSION_NUMBER", "that of liboac")
    major, minor, patch = map(int, version.split("."))
    return ReleaseText(quoted(version), str(major * 1000000 + minor * 1000 + patch), "which its description says")


def needed(operation: COperation, schemes: tuple[CScheme, ...]) -> str:
    """Which credentials an operation goes by, where there is anything to choose from."""
    if operation.security is None or [scheme.kind for scheme in schemes] in ([], ["TOKEN"]):
        return ""
    ways = [" and ".join(schemes[at].name for at in way) for way in operation.security if way]
    if not ways:
        return "Goes without credentials."
    optional = "" if all(operation.security) else ", if there are any"
    return f"Credentials{optional}: {'; or '.join(ways)}."


def _said(server: CServer) -> str:
    words = " ".join(server.doc).rstrip(".")
    return f" ({words})" if words else ""


def text(api: CApi) -> AccessText:
    values, variables = [], []
    for at, server in enumerate(api.access.servers):
        rows = []
        for number, (name, default, allowed) in enumerate(server.variables):
            array = f"values_of_{api.prefix}_{at}_{number}" if allowed else ""
            if allowed:
                values.append((array, ", ".join([*map(quoted, allowed), "NULL"])))
            members = [f".name = {quoted(name)}"]
            members += [f".value = {quoted(default)}"] if default is not None else []
            members += [f".values = {array}"] if allowed else []
            rows.append(_row(members))
        if rows:
            variables.append((f"variables_of_{api.prefix}_{at}", tuple(rows)))
    return AccessText(
        schemes=tuple(_scheme(scheme) for scheme in api.access.schemes),
        servers=tuple(_server(api.prefix, at, server) for at, server in enumerate(api.access.servers)),
        values=tuple(values),
        variables=tuple(variables),
    )


def _scheme(scheme: CScheme) -> str:
    members = [f".name = {quoted(scheme.name)}", f".kind = OAC_SCHEME_{scheme.kind}"]
    members += [f".parameter = {quoted(scheme.parameter)}"] if scheme.parameter else []
    members += [f".token_url = {quoted(scheme.token_url)}"] if scheme.token_url else []
    return _row(members)


def _server(prefix: str, at: int, server: CServer) -> str:
    members = [f".name = {quoted(server.name)}", f".url = {quoted(server.url)}"]
    if server.variables:
        members += [f".variables = variables_of_{prefix}_{at}", f".variable_count = {len(server.variables)}"]
    return _row(members)


def _row(members: list[str]) -> str:
    return f"    {{{', '.join(members)}}},"


def security(operation: COperation, schemes: str) -> str:
    """The alternatives as one array, a null after each."""
    if operation.security is None:
        return ""
    return ", ".join(item for each in operation.security for item in (*(f"&{schemes}[{at}]" for at in each), "NULL"))


@dataclass(frozen=True, slots=True)
class VariableText:
    """An environment variable of the command."""

    name: str
    variable: str
    help: str
    is_login: str


def command(api: CApi) -> dict[str, object]:
    """What the command knows of credentials. Where no scheme is described, a token may be one all the same."""
    found = [
        VariableText(each.name, each.variable, _help(each), "true" if each.kind == "BASIC" else "false")
        for each in api.access.schemes
        if each.variable
    ]
    takes_token = not api.access.schemes or any(each.kind == "TOKEN" for each in api.access.schemes)
    return {"variables": found, "takes_token": "true" if takes_token else "false"}


def _help(scheme: CScheme) -> str:
    if scheme.kind == "BASIC":
        return f"user:password, for {scheme.name}."
    what = "Key" if scheme.parameter else "Token"
    return f"{what} for {scheme.name}, sent as {scheme.doc}."
