"""The shape of servers: of the document, of a path, of an operation; and what cannot be sent to as it is."""

from __future__ import annotations

import re

from codegen.description.members import only, words
from codegen.description.refusals import Refusals
from codegen.source.node import Node
from codegen.source.words import article

VARIABLE = re.compile(r"\{([^{}]*)\}")
_HOST = r"\[[0-9A-Fa-f:.]+\]|[^][/?#@{}:\\\x00-\x20\x7f]+"
_ABSOLUTE = re.compile(rf"https?://({_HOST})(:(?P<port>[0-9]{{1,5}}))?(/[^?#{{}}\x00-\x20\x7f]*)?", re.IGNORECASE)
_UNUSABLE = "servers without a whole http(s) URL have to be given by the program"


def servers(node: Node, what: str, refusals: Refusals) -> None:
    """Of a path or an operation, what is wrong is a refusal: a request must not go elsewhere. Of the document it is
    unknown where requests go, and the program says it."""
    found = node.get("servers")
    if found is None:
        return
    if found.kind != "array":
        _tell(node, found, f"expected an array for servers, found {article(found.kind)}", refusals)
        return
    for server in found:
        if server.kind != "object":
            _tell(node, server, f"expected an object for a server, found {article(server.kind)}", refusals)
            continue
        only(server, "a server", {"url", "description", "variables", "name"}, set(), refusals, "server")
        words(server, "a server", ("description",), refusals)
        url = server.get("url")
        if url is None:
            _tell(node, server, '"url" is missing in a server', refusals)
        elif url.kind != "string":
            _tell(node, url, f'expected a string for "url" in a server, found {article(url.kind)}', refusals)
        else:
            variables = _variables(node, server, refusals)
            _url(url, variables, what, refusals)


def _tell(holder: Node, node: Node, message: str, refusals: Refusals) -> None:
    if "openapi" in holder:
        refusals.unknown(node.position, message)
    else:
        refusals.error(node.position, message)


def _variables(holder: Node, server: Node, refusals: Refusals) -> dict[str, str | None]:
    """The defaults of the variables."""
    variables = server.get("variables")
    if variables is None:
        return {}
    if variables.kind != "object":
        _tell(holder, variables, f"expected an object for variables, found {article(variables.kind)}", refusals)
        return {}
    found: dict[str, str | None] = {}
    for name, node in variables.items():
        position = variables.key_positions[name]
        if node.kind != "object":
            _tell(holder, node, f"expected an object for a variable, found {article(node.kind)}", refusals)
            continue
        only(node, "a variable", {"enum", "default", "description"}, set(), refusals)
        words(node, "a variable", ("description",), refusals)
        listed = node.get("enum")
        if listed is not None and listed.kind != "array":
            message = f'expected an array for "enum" in a variable, found {article(listed.kind)}'
            _tell(holder, listed, message, refusals)
        default = default_of(node)
        values = values_of(node)
        found[name] = default
        if default is None:
            refusals.note(position, f'the variable "{name}" has no default: the program has to give it')
        elif values and default not in values:
            refusals.note(position, f'the default "{default}" of the variable "{name}" is none of its values')
    return found


def _url(url: Node, variables: dict[str, str | None], what: str, refusals: Refusals) -> None:
    text = str(url.value)
    used = VARIABLE.findall(text)
    for name in used:
        if name not in variables:
            refusals.note(url.position, f'{{{name}}} in the server "{text}" is no variable: the program has to give it')
    for name in variables:
        if name not in used:
            refusals.note(url.position, f'the variable "{name}" does not occur in the server "{text}"')
    whole = expanded(text, variables)
    if not _is_whole(VARIABLE.sub("1", whole)):
        why = f'"{text}" is no whole http(s) URL without query and fragment: the program has to give {what}'
        refusals.note(url.position, why, _UNUSABLE)


def _is_whole(url: str) -> bool:
    found = _ABSOLUTE.fullmatch(url)
    return found is not None and int(found["port"] or 80) in range(1, 65536)


def expanded(url: str, defaults: dict[str, str | None]) -> str:
    """With the defaults of its variables; what has none stays in braces."""

    def value(found: re.Match[str]) -> str:
        default = defaults.get(found[1])
        return default if default is not None else found[0]

    return VARIABLE.sub(value, url)


def default_of(variable: Node) -> str | None:
    node = variable.get("default")
    return written(node) if node is not None and node.kind not in ("array", "object", "null") else None


def values_of(variable: Node) -> tuple[str, ...]:
    node = variable.get("enum")
    return tuple(written(item) for item in node) if node is not None and node.kind == "array" else ()


def written(node: Node) -> str:
    return str(node.value) if node.kind == "string" else node.text or str(node.plain())
