"""Stage 5: Document -> Spec. Follows the references of operations, parameters, bodies and answers; says nothing about
what can become an Api. The shape has been checked; what has none of the kind that it should is passed over here, since
it has been complained about.
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.api.media import essence
from codegen.api.naming import operation_id
from codegen.api.nodes import chosen_name, is_true, text_of
from codegen.api.references import References, Target
from codegen.api.spec import (
    Alternatives,
    Answer,
    Body,
    Header,
    Media,
    Operation,
    Parameter,
    Requirement,
    Scheme,
    Server,
    ServerVariable,
    Spec,
)
from codegen.description.document import Document, answer_part, operations
from codegen.description.faces import faces
from codegen.description.refusals import Refusals, operation_part
from codegen.description.security import is_sound, scheme_of, usable
from codegen.description.servers import VARIABLE, default_of, values_of
from codegen.source.diagnostics import Position
from codegen.source.node import Node

_STYLES = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}


def resolve(document: Document, refusals: Refusals) -> Spec:
    return _Resolver(document, refusals).spec()


class _Resolver:
    def __init__(self, document: Document, refusals: Refusals) -> None:
        self._root = document.root
        self._file = document.file
        self._refusals = refusals
        self._references = References(document.root, refusals)

    def spec(self) -> Spec:
        servers = self._servers(self._root) or (Server("/", (), self._root.position),)
        schemes = {scheme.name: scheme for scheme in self._schemes()}
        return Spec(self._root, self._file, servers, schemes, tuple(self._operations()))

    def _operations(self) -> Iterator[Operation]:
        for path, item, method, node in operations(self._root):
            with self._refusals.within(operation_part(method, path)):
                for own_path, face in faces(node, path):
                    yield self._operation(own_path, path, item, method, face)

    def _operation(self, path: str, listed: str, item: Node, method: str, node: Node) -> Operation:
        stated = node.get("operationId")
        name = operation_id(node, method, path)
        if stated is None and not self._refusals.strict:
            kind = "operations without an operationId are named after method and path"
            self._refusals.note(
                node.position, f'{method.upper()} {path} has no "operationId": it is called {name}', kind
            )
        return Operation(
            id=name,
            method=method,
            path=path,
            listed=listed,
            node=node,
            id_place=(stated if stated is not None else node).position,
            path_place=item.position,
            parameters=self._parameters(item, node),
            body=self._body(node),
            answers=tuple(self._answers(node)),
            security=self._security(node),
            servers=self._servers(node) or self._servers(item),
        )

    # ---- Parameters --------------------------------------------------------------------------------------------------

    def _parameters(self, item: Node, node: Node) -> tuple[Parameter, ...]:
        """Those of the path in their order, each replaced where the operation has one of its name and place."""
        found: dict[tuple[str, str], Parameter] = {}
        for level in (item, node):
            here: set[tuple[str, str]] = set()
            for site in level.get("parameters") or ():
                target = self._references.target(site)
                parameter = self._parameter(site, target) if target is not None else None
                if parameter is None:
                    continue
                key = parameter.location, parameter.name.lower() if parameter.location == "header" else parameter.name
                if key in here:
                    self._refusals.error(site.position, f'the parameter "{parameter.name}" stands here twice')
                here.add(key)
                found[key] = parameter
        return tuple(found.values())

    def _parameter(self, site: Node, target: Target) -> Parameter | None:
        node = target.node
        name, location = node.get("name"), node.get("in")
        if name is None or location is None or name.kind != "string" or location.kind != "string":
            return None
        place = str(location.value)
        style = text_of(node, "style") or _STYLES.get(place, "")
        explode = node.get("explode")
        return Parameter(
            name=str(name.value),
            location=place,
            required=is_true(node, "required"),
            style=style,
            explode=explode.value is True if explode is not None else style == "form",
            allow_reserved=is_true(node, "allowReserved"),
            schema=node.get("schema"),
            content=self._content(node),
            node=node,
            site=site,
            allow_empty=is_true(node, "allowEmptyValue") and place == "query",
            component=target.name,
            example=_example(node),
        )

    # ---- Bodies and answers ------------------------------------------------------------------------------------------

    def _content(self, node: Node) -> tuple[Media, ...]:
        return tuple(
            Media(name, essence(name), media.get("schema"), place, media.get("encoding"), _example(media))
            for name, media, place in _members(node.get("content"))
        )

    def _body(self, node: Node) -> Body | None:
        site = node.get("requestBody")
        target = self._references.target(site) if site is not None else None
        if site is None or target is None:
            return None
        return Body(is_true(target.node, "required"), self._content(target.node), site.position)

    def _answers(self, node: Node) -> Iterator[Answer]:
        responses = node.get("responses")
        for status, site, place in _members(responses):
            if responses is None or status.startswith("x-"):
                continue
            with self._refusals.within(answer_part(self._refusals.part, status, responses)):
                target = self._references.target(site)
                if target is not None:
                    headers = tuple(self._headers(target.node))
                    yield Answer(
                        status, self._content(target.node), headers, place, text_of(target.node, "description")
                    )

    def _headers(self, node: Node) -> Iterator[Header]:
        for name, site, place in _members(node.get("headers")):
            target = self._references.target(site)
            if target is not None:
                yield Header(name, target.node.get("schema"), place)

    # ---- Servers and security ----------------------------------------------------------------------------------------

    def _servers(self, node: Node) -> tuple[Server, ...]:
        servers = node.get("servers")
        found: list[Server] = []
        if servers is None or servers.kind != "array":
            return ()
        for server in servers:
            url = server.get("url") if server.kind == "object" else None
            if url is not None and url.kind == "string":
                text = str(url.value)
                name = chosen_name(server) or text_of(server, "name")
                found.append(
                    Server(text, self._variables(server, text), url.position, name, text_of(server, "description"))
                )
        return tuple(found)

    def _variables(self, server: Node, url: str) -> tuple[ServerVariable, ...]:
        """Those that occur in the URL, in its order; what occurs there is one, whether it is described or not."""
        variables = server.get("variables")
        found: dict[str, ServerVariable] = {}
        for name in VARIABLE.findall(url):
            node = variables.get(name) if variables is not None and variables.kind == "object" else None
            if node is None or node.kind != "object":
                found[name] = ServerVariable(name, None, ())
            else:
                found[name] = ServerVariable(name, default_of(node), values_of(node), text_of(node, "description"))
        return tuple(found.values())

    def _schemes(self) -> Iterator[Scheme]:
        components = self._root.get("components")
        schemes = components.get("securitySchemes") if components is not None else None
        for name in schemes.key_positions if schemes is not None and schemes.kind == "object" else ():
            node = scheme_of(self._root, name)
            if node is not None and is_sound(node):
                yield self._scheme(name, node)

    def _scheme(self, name: str, node: Node) -> Scheme:
        flows = node.get("flows")
        flow = flows.get("clientCredentials") if flows is not None and flows.kind == "object" else None
        return Scheme(
            name=name,
            kind=text_of(node, "type"),
            scheme=text_of(node, "scheme").lower(),
            location=text_of(node, "in"),
            parameter=text_of(node, "name"),
            place=node.position,
            chosen=chosen_name(node),
            description=text_of(node, "description"),
            token_url=text_of(flow, "tokenUrl") if flow is not None and flow.kind == "object" else "",
        )

    def _security(self, node: Node) -> Alternatives:
        """Without those that cannot be sent, and without certificates, which the program sets itself."""
        stated = node.get("security")
        found = (
            tuple(
                Requirement(name, tuple(str(scope.value) for scope in scopes if scope.kind == "string"))
                for name, scopes in requirement.items()
                if scopes.kind == "array" and self._is_sent(name)
            )
            for requirement in usable(self._root, stated if stated is not None else self._root.get("security"))
        )
        return tuple(dict.fromkeys(found))

    def _is_sent(self, name: str) -> bool:
        node = scheme_of(self._root, name)
        return node is not None and is_sound(node) and text_of(node, "type") != "mutualTLS"


def _example(node: Node) -> Node | None:
    """The first that stands beside a schema: `example`, or a value of `examples`; none that is elsewhere."""
    if (own := node.get("example")) is not None:
        return own
    listed = node.get("examples")
    sites = [site for _, site in listed.items()] if listed is not None and listed.kind == "object" else []
    values = (site.get("value") for site in sites if site.kind == "object")
    return next((value for value in values if value is not None), None)


def _members(node: Node | None) -> Iterator[tuple[str, Node, Position]]:
    """The members of an object, each with the place of its name."""
    if node is not None:
        for name, child in node.items():
            yield name, child, node.key_positions[name]
