"""Stage 5: Document -> Spec. Follows the references of operations, parameters, bodies and answers; says nothing about
what can become an Api. The shape has been checked; what has none of the kind that it should is passed over here, since
it has been complained about.
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.api.media import essence
from codegen.api.naming import operation_id
from codegen.api.nodes import is_true, text_of
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
from codegen.description.refusals import Refusals, operation_part
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
        components = self._root.get("components")
        schemes = components.get("securitySchemes") if components is not None else None
        found = {name: self._scheme(name, node) for name, node in (schemes.items() if schemes is not None else ())}
        return Spec(self._root, self._file, self._servers(self._root), found, tuple(self._operations()))

    def _operations(self) -> Iterator[Operation]:
        for path, item, method, node in operations(self._root):
            with self._refusals.within(operation_part(method, path)):
                yield self._operation(path, item, method, node)

    def _operation(self, path: str, item: Node, method: str, node: Node) -> Operation:
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
        )

    # ---- Bodies and answers ------------------------------------------------------------------------------------------

    def _content(self, node: Node) -> tuple[Media, ...]:
        return tuple(
            Media(name, essence(name), media.get("schema"), place, media.get("encoding"))
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
                    yield Answer(status, self._content(target.node), tuple(self._headers(target.node)), place)

    def _headers(self, node: Node) -> Iterator[Header]:
        for name, site, place in _members(node.get("headers")):
            target = self._references.target(site)
            if target is not None:
                yield Header(name, target.node.get("schema"), place)

    # ---- Servers and security ----------------------------------------------------------------------------------------

    def _servers(self, node: Node) -> tuple[Server, ...]:
        found = []
        for server in node.get("servers") or ():
            url = server.get("url")
            if url is not None:
                found.append(Server(str(url.value), self._variables(server), url.position))
        return tuple(found)

    def _variables(self, server: Node) -> tuple[ServerVariable, ...]:
        variables = server.get("variables")
        return tuple(
            ServerVariable(name, text_of(node, "default"), tuple(str(item.value) for item in node.get("enum") or ()))
            for name, node in (variables.items() if variables is not None else ())
        )

    def _scheme(self, name: str, node: Node) -> Scheme:
        location, parameter = text_of(node, "in"), text_of(node, "name")
        return Scheme(name, text_of(node, "type"), text_of(node, "scheme").lower(), location, parameter, node.position)

    def _security(self, node: Node) -> Alternatives:
        security = node.get("security") or self._root.get("security")
        return tuple(
            tuple(
                Requirement(name, tuple(str(scope.value) for scope in scopes)) for name, scopes in requirement.items()
            )
            for requirement in security or ()
        )


def _members(node: Node | None) -> Iterator[tuple[str, Node, Position]]:
    """The members of an object, each with the place of its name."""
    if node is not None:
        for name, child in node.items():
            yield name, child, node.key_positions[name]
