"""The shape of security schemes, and of `security`, which names them; which of its alternatives can be sent."""

from __future__ import annotations

import re

from codegen.description.bundle import resolve_ref
from codegen.description.members import kinds
from codegen.description.refusals import Refusals, component_part
from codegen.source.diagnostics import Diagnostics, Position
from codegen.source.node import Node
from codegen.source.words import article

_TYPES = ("apiKey", "http", "oauth2", "openIdConnect", "mutualTLS")
_TOKEN = re.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]{1,256}")  # of a header, a cookie, an http scheme (RFC 9110)
# Headers that a client and its transport say themselves.
_RESERVED = frozenset(
    """
    accept-encoding connection content-encoding content-length content-type expect host keep-alive te trailer
    transfer-encoding upgrade
    """.split()
)
# Http schemes that are no value, but an answer to what the server asks, or a signature of each request.
_DIALOGUES = frozenset(
    "concealed digest dpop gnap hoba mutual negotiate ntlm oauth privatetoken scram-sha-1 scram-sha-256".split()
)
_PASSED_OVER = "alternatives of security that cannot be sent are passed over"


# ---- Schemes ---------------------------------------------------------------------------------------------------------


def scheme(name: str, node: Node, position: Position, refusals: Refusals) -> None:
    """What the table of objects does not say."""
    kind = _text(node, "type")
    if not kind:
        return
    what = f'the security scheme "{name}"'
    if kind not in _TYPES:
        known = f"{', '.join(_TYPES[:-1])} and {_TYPES[-1]}"
        refusals.error(position, f'{what} has the type "{kind}"; {known} are known')
    elif kind == "apiKey":
        _key(node, what, position, refusals)
    elif kind == "http":
        if not _TOKEN.fullmatch(_text(node, "scheme")):
            refusals.error(position, f'{what} needs a "scheme", one word such as bearer or basic')


def _key(node: Node, what: str, position: Position, refusals: Refusals) -> None:
    place, parameter = _text(node, "in"), _text(node, "name")
    if place not in ("header", "query", "cookie"):
        refusals.error(position, f'{what} needs "in": header, query or cookie')
    elif not parameter or (place != "query" and not _TOKEN.fullmatch(parameter)):
        refusals.error(position, f'{what} needs a "name" that a {place} can have')
    elif place == "header" and (parameter.lower() in _RESERVED or parameter.lower().startswith("proxy-")):
        refusals.error(position, f'{what} is the header "{parameter}", which every request has for something else')


def scheme_of(root: Node, name: str) -> Node | None:
    """The security scheme of this name, whatever is wrong with it; references are followed."""
    components = root.get("components")
    schemes = components.get("securitySchemes") if components is not None else None
    node = schemes.get(name) if schemes is not None and schemes.kind == "object" else None
    seen: set[int] = set()
    while node is not None and node.kind == "object" and "$ref" in node and id(node) not in seen:
        seen.add(id(node))
        node = resolve_ref(root, node, Diagnostics())
    return node if node is not None and node.kind == "object" and "$ref" not in node else None


def is_sound(node: Node) -> bool:
    """Whether it says how a credential is sent; what is wrong otherwise has been told."""
    kind = _text(node, "type")
    if kind == "apiKey":
        return _text(node, "in") in ("header", "query", "cookie") and bool(_text(node, "name"))
    return kind in _TYPES and (kind != "http" or bool(_text(node, "scheme")))


def _text(node: Node, key: str) -> str:
    child = node.get(key)
    return str(child.value) if child is not None and child.kind == "string" else ""


# ---- What names them -------------------------------------------------------------------------------------------------


def why_not(root: Node, requirement: Node) -> str:
    """Why what is needed together cannot be sent; empty where it can, or where something else is wrong with it."""
    sent: dict[tuple[str, str], str] = {}
    for name in requirement.key_positions:
        node = scheme_of(root, name)
        kind, way = (_text(node, "type"), _text(node, "scheme").lower()) if node is not None else ("", "")
        if node is None or kind == "mutualTLS":
            continue
        if kind == "http" and way in _DIALOGUES:
            return f'"{name}" (http {way}) needs more than a value: it answers what the server asks, or signs requests'
        place, parameter = _text(node, "in"), _text(node, "name")
        where = (place, parameter if place == "cookie" else parameter.lower())
        where = where if kind == "apiKey" else ("header", "authorization")
        if where in sent:
            return f'"{sent[where]}" and "{name}" are both the {where[0]} "{where[1]}"'
        sent[where] = name
    return ""


def what_lacks(root: Node, requirement: Node) -> str:
    """What there is not of the schemes that are needed together; empty where all are there."""
    for name in requirement.key_positions:
        node = scheme_of(root, name)
        if node is None and not _is_there(root, name):
            return f'there is no security scheme "{name}" in components'
        if node is None or not is_sound(node):
            return f'the security scheme "{name}" does not say how it is sent'
    return ""


def _is_there(root: Node, name: str) -> bool:
    components = root.get("components")
    schemes = components.get("securitySchemes") if components is not None else None
    return schemes is not None and schemes.get(name) is not None


def usable(root: Node, security: Node | None) -> list[Node]:
    """The alternatives that can be sent."""
    if security is None or security.kind != "array":
        return []
    objects = (each for each in security if each.kind == "object")
    return [each for each in objects if not why_not(root, each) and not what_lacks(root, each)]


def alternatives(root: Node, node: Node, refusals: Refusals) -> None:
    """`security` of the document or an operation: objects that list scopes by the name of a scheme that there is."""
    security = node.get("security")
    if security is None:
        return
    if security.kind != "array":
        refusals.error(security.position, f"expected an array for security, found {article(security.kind)}")
        return
    left = usable(root, security)
    met: list[object] = []
    for requirement in security:
        if requirement.kind != "object":
            what = f"expected an object for an entry of security, found {article(requirement.kind)}"
            refusals.error(requirement.position, what)
            continue
        why = why_not(root, requirement)
        lacking = what_lacks(root, requirement) if not refusals.strict else ""
        if (why or lacking) and left:
            why = why or lacking
            refusals.note(requirement.position, f"an alternative of security is passed over: {why}", _PASSED_OVER)
            continue
        if why:
            refusals.error(requirement.position, why)
        _requirement(root, requirement, refusals)
        if requirement.plain() in met:
            refusals.note(requirement.position, "this alternative of security is there twice")
        met.append(requirement.plain())


def _requirement(root: Node, requirement: Node, refusals: Refusals) -> None:
    what = "an entry of security"
    kinds(requirement, what, dict.fromkeys(requirement.key_positions, "array"), refusals)
    for name, position in requirement.key_positions.items():
        refusals.leads(component_part("securitySchemes", name))
        node = scheme_of(root, name)
        if node is None and not _is_there(root, name):
            refusals.error(position, f'there is no security scheme "{name}" in components')
            continue
        if node is None:
            refusals.error(position, f'the security scheme "{name}" is a reference that leads to none')
        if node is not None and _text(node, "type") == "mutualTLS":
            refusals.note(
                position,
                f'"{name}" is a certificate of the client (mutualTLS): the program sets it in on_curl',
                "certificates of clients (mutualTLS) are the program's to set, in on_curl",
            )
        if node is not None:
            _scopes(name, node, requirement.members[name], refusals)


def _scopes(name: str, node: Node, scopes: Node, refusals: Refusals) -> None:
    known = _known_scopes(node)
    met: set[str] = set()
    if scopes.kind != "array":
        return
    for scope in scopes:
        if scope.kind != "string":
            refusals.error(scope.position, f"expected a string for a scope, found {article(scope.kind)}")
            continue
        text = str(scope.value)
        if known is not None and text not in known:
            refusals.note(scope.position, f'the security scheme "{name}" does not list the scope "{text}"')
        if text in met:
            refusals.note(scope.position, f'the scope "{text}" is there twice')
        met.add(text)


def _known_scopes(node: Node) -> set[str] | None:
    """Those that a scheme's flows list; None where it has none to list."""
    flows = node.get("flows")
    if _text(node, "type") != "oauth2" or flows is None or flows.kind != "object":
        return None
    lists = [flow.get("scopes") for _, flow in flows.items() if flow.kind == "object"]
    return {scope for each in lists if each is not None and each.kind == "object" for scope in each.key_positions}
