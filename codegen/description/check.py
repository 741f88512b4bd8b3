"""Checks the shape of an OpenAPI 3.1 document: what is unknown or not generated yet is refused by name and place.

Whether a schema can become C is asked later, by api/, for the schemas that operations reach.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable

from codegen.description.bundle import resolve_ref
from codegen.description.document import METHODS, answer_part
from codegen.description.keywords import SCHEMA_ANNOTATIONS, SCHEMA_RULES, SCHEMA_UNSUPPORTED
from codegen.description.keywords import SCHEMAS_BY_NAME, SCHEMAS_LISTED, SCHEMAS_WITHIN
from codegen.description.members import kinds, only, x_oac
from codegen.description.refusals import Refusals, component_part, operation_part
from codegen.description.repetition import check_created_without
from codegen.description.security import alternatives, scheme
from codegen.source.diagnostics import Position
from codegen.source.words import article
from codegen.source.node import Node

_CODE = re.compile("[1345]([0-9][0-9]|XX)|2.*|default")  # those of success are judged where they are used
_SECURITY = "security"  # the part that operations lead to which state none of their own
_GENERATED_METHODS = METHODS
# What may stand in an object of the document.
_DOCUMENT = frozenset("openapi info servers paths components security tags externalDocs jsonSchemaDialect".split())
_OPERATION = frozenset(
    """
    tags summary description externalDocs operationId parameters requestBody responses deprecated security
    """.split()
)
_PARAMETER = frozenset(
    """
    name in required schema description deprecated example examples style explode content allowReserved allowEmptyValue
    """.split()
)


class Checker:
    """Walks one document. `run` says whether it is worth going on to build a model from it."""

    def __init__(self, root: Node, refusals: Refusals) -> None:
        self._root = root
        self._diagnostics = refusals

    def run(self) -> bool:
        root = self._root
        only(root, "the document", {*_DOCUMENT, "webhooks"}, set(), self._diagnostics, "root")
        if "webhooks" in root:
            position = root.key_positions["webhooks"]
            self._diagnostics.unknown(position, '"webhooks" is not supported in the document')
        self._info(root)
        self._servers(root)
        with self._diagnostics.within(_SECURITY):
            alternatives(root, root, self._diagnostics)
        self._each(root.get("paths"), "paths", self._path, extensible=True)
        if root.get("paths") is None:
            self._diagnostics.error(root.position, '"paths" is missing; there is nothing to generate')
        components = root.get("components")
        if components is not None and only(
            components,
            "components",
            {"schemas", "responses", "parameters", "examples", "requestBodies", "headers", "securitySchemes"},
            {"links", "callbacks", "pathItems"},
            self._diagnostics,
        ):
            self._components(components, "schemas", lambda name, node, _: self.schema(node))
            self._components(components, "responses", lambda name, node, _: self._response(node))
            self._components(components, "parameters", lambda name, node, _: self._parameter(node))
            self._components(components, "requestBodies", lambda name, node, _: self._body(node))
            self._components(
                components, "securitySchemes", lambda name, node, place: scheme(name, node, place, self._diagnostics)
            )
        return not self._diagnostics.has_errors

    def _each(
        self, node: Node | None, what: str, visit: Callable[[str, Node, Position], None], extensible: bool = False
    ) -> None:
        """Visits the members of a map; `extensible`: those whose names begin with x- are extensions, not names."""
        if node is None:
            return
        if node.kind != "object":
            self._diagnostics.error(node.position, f"expected an object for {what}, found {article(node.kind)}")
            return
        for key, value in node.items():
            if not extensible or not key.startswith("x-"):
                visit(key, value, node.key_positions[key])
            elif key == "x-oac":
                x_oac(value, what, "", self._diagnostics)

    def _components(self, components: Node, room: str, visit: Callable[[str, Node, Position], None]) -> None:
        def part(name: str, node: Node, position: Position) -> None:
            with self._diagnostics.within(component_part(room, name)):
                visit(name, node, position)

        self._each(components.get(room), f"components.{room}", part)

    def _required(self, node: Node, what: str, *names: str) -> None:
        for name in names:
            if name not in node:
                self._diagnostics.error(node.position, f'"{name}" is missing in {what}')

    def _info(self, root: Node) -> None:
        info = root.get("info")
        if info is None:
            self._diagnostics.error(root.position, '"info" is missing')
        elif only(
            info,
            "info",
            {"title", "version", "summary", "description", "termsOfService", "contact", "license"},
            set(),
            self._diagnostics,
        ):
            self._required(info, "info", "title", "version")

    def _servers(self, root: Node) -> None:
        servers = root.get("servers")
        if servers is None:
            return
        if servers.kind != "array":
            self._diagnostics.error(servers.position, f"expected an array for servers, found {article(servers.kind)}")
            return
        for server in servers:
            if only(server, "a server", {"url", "description"}, {"variables"}, self._diagnostics):
                self._required(server, "a server", "url")

    def _path(self, path: str, node: Node, position: Position) -> None:
        with self._diagnostics.within(path):
            self._item(path, node, position)
        for method in METHODS:
            operation = node.get(method)
            if operation is None:
                continue
            with self._diagnostics.within(operation_part(method, path)):
                self._diagnostics.leads(path)
                if method not in _GENERATED_METHODS:
                    self._diagnostics.error(node.key_positions[method], f'the method "{method}" is not supported')
                self._operation(operation, method, path)

    def _item(self, path: str, node: Node, position: Position) -> None:
        if not path.startswith("/"):
            self._diagnostics.error(position, f'the path "{path}" must begin with a slash')
        known = {"summary", "description", "parameters", *METHODS}
        if only(node, f'the path "{path}"', known, {"$ref", "servers"}, self._diagnostics):
            self._parameters(node)

    def _operation(self, node: Node, method: str, path: str) -> None:
        what = f"the operation {method.upper()} {path}"
        if not only(node, what, _OPERATION, {"callbacks", "servers"}, self._diagnostics, "operation"):
            return
        self._required(node, what, *(["operationId"] if self._diagnostics.strict else []), "responses")
        kinds(node, what, {"operationId": "string", "deprecated": "boolean"}, self._diagnostics)
        if "security" in node:
            alternatives(self._root, node, self._diagnostics)
        else:
            self._diagnostics.leads(_SECURITY)
        self._parameters(node)
        body = node.get("requestBody")
        if body is not None:
            self._body(body)
        responses = node.get("responses")
        if responses is not None:
            self._each(responses, "responses", functools.partial(self._answer, responses), extensible=True)

    def _parameters(self, node: Node) -> None:
        parameters = node.get("parameters")
        if parameters is None:
            return
        if parameters.kind != "array":
            self._diagnostics.error(
                parameters.position, f"expected an array for parameters, found {article(parameters.kind)}"
            )
            return
        for parameter in parameters:
            self._parameter(parameter)

    def _is_reference(self, node: Node) -> bool:
        if "$ref" not in node:
            return False
        self._resolve(node)
        for key, position in node.key_positions.items():
            if key not in ("$ref", "summary", "description"):
                self._diagnostics.error(position, f'"{key}" beside "$ref" is not supported')
        return True

    def _resolve(self, node: Node) -> None:
        reference = node.get("$ref")
        self._diagnostics.follows(reference.value if reference is not None else None)
        resolve_ref(self._root, node, self._diagnostics)

    def _parameter(self, node: Node) -> None:
        if self._is_reference(node):
            return
        if not only(node, "a parameter", _PARAMETER, set(), self._diagnostics):
            return
        self._required(node, "a parameter", "name", "in")
        expected = {"name": "string", "in": "string", "required": "boolean", "deprecated": "boolean"}
        kinds(node, "a parameter", expected, self._diagnostics)
        place = node.get("in")
        if place is not None and place.value == "path":
            required = node.get("required")
            if required is None or required.value is not True:
                self._diagnostics.error(node.position, 'a path parameter needs "required: true"')
        schema = node.get("schema")
        if schema is not None:
            self.schema(schema)

    def _body(self, node: Node) -> None:
        if self._is_reference(node):
            return
        if only(node, "a request body", {"description", "content", "required"}, set(), self._diagnostics):
            self._required(node, "a request body", "content")
            kinds(node, "a request body", {"required": "boolean"}, self._diagnostics)
            self._content(node.get("content"))

    def _answer(self, responses: Node, code: str, node: Node, position: Position) -> None:
        if not _CODE.fullmatch(code):
            self._diagnostics.error(position, f'"{code}" is no status: expected 100 to 599, 1XX to 5XX, or default')
        with self._diagnostics.within(answer_part(self._diagnostics.part, code, responses)):
            self._response(node)

    def _response(self, node: Node) -> None:
        if self._is_reference(node):
            return
        if only(node, "a response", {"description", "headers", "content"}, {"links"}, self._diagnostics):
            self._content(node.get("content"))

    def _content(self, node: Node | None) -> None:
        def media(name: str, value: Node, position: Position) -> None:
            if only(
                value,
                f'the media type "{name}"',
                {"schema", "example", "examples", "encoding"},
                set(),
                self._diagnostics,
            ):
                schema = value.get("schema")
                if schema is not None:
                    self.schema(schema)

        self._each(node, "content", media)

    def schema(self, node: Node) -> None:
        """Names of keywords only; api/ looks at their values where the schema is reached."""
        if node.kind == "boolean":
            return
        allowed = SCHEMA_ANNOTATIONS | SCHEMA_RULES
        if not only(node, "a schema", allowed, SCHEMA_UNSUPPORTED, self._diagnostics, "schema"):
            return
        if "$ref" in node:
            self._resolve(node)
        check_created_without(self._root, node, self._diagnostics)
        for key in SCHEMAS_BY_NAME:
            self._each(node.get(key), key, lambda name, child, _: self.schema(child))
        for key in SCHEMAS_WITHIN:
            child = node.get(key)
            if child is not None:
                self.schema(child)
        for key in SCHEMAS_LISTED:
            every = node.get(key)
            if every is not None and every.kind != "array":
                self._diagnostics.error(every.position, f"expected an array for {key}, found {article(every.kind)}")
            elif every is not None:
                for child in every:
                    self.schema(child)


def check(root: Node, refusals: Refusals) -> bool:
    """Reports all that is wrong with the document's shape, each with the part that is lost by it; True when there is
    nothing."""
    return Checker(root, refusals).run()
