"""Checks the shape of an OpenAPI 3.1 document: what is unknown or not generated yet is refused by name and place.

Whether a schema can become C is asked later, by build.py, for the schemas that operations reach.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from codegen.description import resolve_ref
from codegen.diagnostics import Diagnostics, Position
from codegen.repetition import check_created_without
from codegen.yamldoc import Node

METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")
_GENERATED_METHODS = ("get", "put", "post", "delete", "patch")

_SCHEMA_ANNOTATIONS = {
    "title", "description", "default", "deprecated", "readOnly", "writeOnly", "example", "examples", "externalDocs",
    "format", "$comment",
}  # fmt: skip
SCHEMA_RULES = {
    "type", "enum", "const", "properties", "required", "items", "minimum", "maximum", "exclusiveMinimum",
    "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern", "minItems", "maxItems", "uniqueItems",
    "contains", "minContains", "maxContains", "minProperties", "maxProperties", "dependentRequired", "if", "then",
    "else", "allOf", "additionalProperties", "$ref",
}  # fmt: skip
_SCHEMA_UNSUPPORTED = {
    "anyOf", "oneOf", "not", "discriminator", "prefixItems", "patternProperties", "propertyNames", "dependentSchemas",
    "unevaluatedItems", "unevaluatedProperties", "contentEncoding", "contentMediaType", "contentSchema", "xml",
    "$id", "$schema", "$anchor", "$dynamicRef", "$dynamicAnchor", "$defs", "$vocabulary", "nullable", "dependencies",
    "additionalItems", "definitions", "id",
}  # fmt: skip

_X_OAC = {
    "schema": {"name": "string", "zeroMeans": "string", "createdWithout": "string"},
    "operation": {"name": "string", "repeatable": "boolean"},
    "root": {"rateLimit": "object", "error": "object", "lines": "object", "cells": "object"},
}


def _keys(
    node: Node,
    what: str,
    allowed: set[str],
    refused: set[str],
    diagnostics: Diagnostics,
    extension: str = "",
) -> bool:
    """Reports every member of `node` that is not `allowed`; False when it is not an object at all."""
    if node.kind != "object":
        diagnostics.error(node.position, f"expected an object for {what}, found {article(node.kind)}")
        return False
    for key, position in node.key_positions.items():
        if key == "x-oac":
            _x_oac(node.value[key], what, extension, diagnostics)
        elif key in refused:
            diagnostics.error(position, f'"{key}" is not supported in {what}')
        elif key not in allowed and not key.startswith("x-"):
            diagnostics.error(position, f'unknown member "{key}" in {what}{_suggest(key, allowed)}')
    return True


def _x_oac(node: Node, what: str, extension: str, diagnostics: Diagnostics) -> None:
    known = _X_OAC.get(extension, {})
    if node.kind != "object":
        diagnostics.error(node.position, f'expected an object for "x-oac", found {article(node.kind)}')
        return
    for key, value in node.items():
        if key not in known:
            allowed = ", ".join(known) if known else "nothing"
            diagnostics.error(node.key_positions[key], f'unknown key "{key}" under x-oac in {what}; {allowed} may stand here')
        elif value.kind != known[key]:
            diagnostics.error(value.position, f'expected {article(known[key])} for x-oac "{key}", found {article(value.kind)}')
    if extension == "root" and node.get("rateLimit") is not None and node.get("rateLimit").kind == "object":
        _fields(node.get("rateLimit"), "x-oac rateLimit", {"requests": "integer", "seconds": "integer"}, diagnostics)
    if extension == "root" and node.get("error") is not None and node.get("error").kind == "object":
        _fields(node.get("error"), "x-oac error", {"code": "string", "message": "string"}, diagnostics, "refusedToken")
        _codes(node.get("error").get("refusedToken"), diagnostics)


def _codes(node: Node | None, diagnostics: Diagnostics) -> None:
    """Error codes as a client takes them: one text, with spaces between."""
    if node is None:
        return
    if node.kind != "array" or not node.value:
        diagnostics.error(node.position, 'expected a list of error codes for "refusedToken"')
        return
    for code in node.value:
        if code.kind != "string" or not re.fullmatch("[!-~]{1,63}", code.value):
            diagnostics.error(code.position, "expected an error code: a text of 1 to 63 visible ASCII characters, without spaces")


def _fields(node: Node | None, what: str, kinds: dict[str, str], diagnostics: Diagnostics, *optional: str) -> None:
    if node is None or not _keys(node, what, {*kinds, *optional}, set(), diagnostics):
        return
    for key, kind in kinds.items():
        value = node.get(key)
        if value is None:
            diagnostics.error(node.position, f'"{key}" is missing in {what}')
        elif value.kind != kind or (kind == "integer" and value.value < 1):
            diagnostics.error(value.position, f'expected {"a positive integer" if kind == "integer" else "a string"} for "{key}"')


def _suggest(key: str, allowed: set[str]) -> str:
    import difflib

    close = difflib.get_close_matches(key, sorted(allowed), n=1)
    return f'; did you mean "{close[0]}"?' if close else ""


def article(kind: str) -> str:
    return {"null": "null"}.get(kind, ("an " if kind[0] in "aeiou" else "a ") + kind)


class Checker:
    """Walks one document. `run` says whether it is worth going on to build a model from it."""

    def __init__(self, root: Node, diagnostics: Diagnostics) -> None:
        self._root = root
        self._diagnostics = diagnostics

    def run(self) -> bool:
        root = self._root
        if root.kind != "object":
            self._diagnostics.error(root.position, f"expected an OpenAPI document, found {article(root.kind)}")
            return False
        version = root.get("openapi")
        if version is None:
            self._diagnostics.error(root.position, '"openapi" is missing; this is not an OpenAPI document')
            return False
        if version.kind != "string" or not str(version.value).startswith("3.1."):
            self._diagnostics.error(version.position, f"OpenAPI {version.text or version.value} is not supported; write 3.1.0")
            return False
        _keys(
            root,
            "the document",
            {"openapi", "info", "servers", "paths", "components", "security", "tags", "externalDocs", "jsonSchemaDialect"},
            {"webhooks"},
            self._diagnostics,
            "root",
        )
        self._info(root)
        self._servers(root)
        self._each(root.get("paths"), "paths", self._path, extensible=True)
        if root.get("paths") is None:
            self._diagnostics.error(root.position, '"paths" is missing; there is nothing to generate')
        components = root.get("components")
        if components is not None and _keys(
            components,
            "components",
            {"schemas", "responses", "parameters", "examples", "requestBodies", "headers", "securitySchemes"},
            {"links", "callbacks", "pathItems"},
            self._diagnostics,
        ):
            self._each(components.get("schemas"), "components.schemas", lambda name, node, _: self.schema(node))
            self._each(components.get("responses"), "components.responses", lambda name, node, _: self._response(node))
            self._each(components.get("parameters"), "components.parameters", lambda name, node, _: self._parameter(node))
            self._each(components.get("requestBodies"), "components.requestBodies", lambda name, node, _: self._body(node))
            self._each(components.get("securitySchemes"), "components.securitySchemes", self._security)
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
                _x_oac(value, what, "", self._diagnostics)

    def _required(self, node: Node, what: str, *names: str) -> None:
        for name in names:
            if name not in node:
                self._diagnostics.error(node.position, f'"{name}" is missing in {what}')

    def _info(self, root: Node) -> None:
        info = root.get("info")
        if info is None:
            self._diagnostics.error(root.position, '"info" is missing')
        elif _keys(
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
            if _keys(server, "a server", {"url", "description"}, {"variables"}, self._diagnostics):
                self._required(server, "a server", "url")

    def _security(self, name: str, node: Node, position: Position) -> None:
        if node.kind != "object":
            self._diagnostics.error(node.position, f"expected an object for a security scheme, found {article(node.kind)}")
            return
        if node.get("x-oac") is not None:
            _x_oac(node.get("x-oac"), "a security scheme", "", self._diagnostics)
        kind, scheme = node.get("type"), node.get("scheme")
        if kind is None or kind.value != "http" or scheme is None or str(scheme.value).lower() != "bearer":
            shown = " ".join(str(part.value) for part in (kind, scheme) if part is not None) or "without a type"
            self._diagnostics.error(position, f'security scheme "{name}" ({shown}) is not supported; "type: http, scheme: bearer" is')

    def _path(self, path: str, node: Node, position: Position) -> None:
        if not path.startswith("/"):
            self._diagnostics.error(position, f'the path "{path}" must begin with a slash')
        if not _keys(
            node,
            f'the path "{path}"',
            {"summary", "description", "parameters", *METHODS},
            {"$ref", "servers"},
            self._diagnostics,
        ):
            return
        self._parameters(node)
        for method in METHODS:
            operation = node.get(method)
            if operation is None:
                continue
            if method not in _GENERATED_METHODS:
                self._diagnostics.error(node.key_positions[method], f'the method "{method}" is not supported')
            self._operation(operation, method, path)

    def _operation(self, node: Node, method: str, path: str) -> None:
        what = f"the operation {method.upper()} {path}"
        if not _keys(
            node,
            what,
            {
                "tags", "summary", "description", "externalDocs", "operationId", "parameters", "requestBody",
                "responses", "deprecated", "security",
            },  # fmt: skip
            {"callbacks", "servers"},
            self._diagnostics,
            "operation",
        ):
            return
        self._required(node, what, "operationId", "responses")
        self._parameters(node)
        if node.get("requestBody") is not None:
            self._body(node.get("requestBody"))
        self._each(
            node.get("responses"), "responses", lambda code, response, _: self._response(response), extensible=True
        )

    def _parameters(self, node: Node) -> None:
        parameters = node.get("parameters")
        if parameters is None:
            return
        if parameters.kind != "array":
            self._diagnostics.error(parameters.position, f"expected an array for parameters, found {article(parameters.kind)}")
            return
        for parameter in parameters:
            self._parameter(parameter)

    def _is_reference(self, node: Node) -> bool:
        if "$ref" not in node:
            return False
        resolve_ref(self._root, node, self._diagnostics)
        for key, position in node.key_positions.items():
            if key not in ("$ref", "summary", "description"):
                self._diagnostics.error(position, f'"{key}" beside "$ref" is not supported')
        return True

    def _parameter(self, node: Node) -> None:
        if self._is_reference(node):
            return
        if not _keys(
            node,
            "a parameter",
            {"name", "in", "required", "schema", "description", "deprecated", "example", "examples", "style", "explode"},
            {"content", "allowReserved", "allowEmptyValue"},
            self._diagnostics,
        ):
            return
        self._required(node, "a parameter", "name", "in", "schema")
        place = node.get("in")
        if place is not None and place.value != "path":
            self._diagnostics.error(place.position, f'parameters in "{place.value}" are not supported; only "path" is')
        if place is not None and place.value == "path":
            required = node.get("required")
            if required is None or required.value is not True:
                self._diagnostics.error(node.position, 'a path parameter needs "required: true"')
        style = node.get("style")
        if style is not None and style.value != "simple":
            self._diagnostics.error(style.position, f'the parameter style "{style.value}" is not supported; only "simple" is')
        if node.get("schema") is not None:
            self.schema(node.get("schema"))

    def _body(self, node: Node) -> None:
        if self._is_reference(node):
            return
        if _keys(node, "a request body", {"description", "content", "required"}, set(), self._diagnostics):
            self._required(node, "a request body", "content")
            self._content(node.get("content"), refuse=True)

    def _response(self, node: Node) -> None:
        if self._is_reference(node):
            return
        if _keys(node, "a response", {"description", "headers", "content"}, {"links"}, self._diagnostics):
            self._content(node.get("content"), refuse=False)

    def _content(self, node: Node | None, refuse: bool) -> None:
        def media(name: str, value: Node, position: Position) -> None:
            if refuse and name.split(";")[0].strip() != "application/json":
                self._diagnostics.error(position, f'the media type "{name}" is not supported; "application/json" is')
            if _keys(value, f'the media type "{name}"', {"schema", "example", "examples"}, {"encoding"}, self._diagnostics):
                if value.get("schema") is not None:
                    self.schema(value.get("schema"))

        self._each(node, "content", media)

    def schema(self, node: Node) -> None:
        """Names of keywords only; build.py looks at their values where the schema becomes C."""
        if node.kind == "boolean":
            return
        allowed = _SCHEMA_ANNOTATIONS | SCHEMA_RULES
        if not _keys(node, "a schema", allowed, _SCHEMA_UNSUPPORTED, self._diagnostics, "schema"):
            return
        if "$ref" in node:
            resolve_ref(self._root, node, self._diagnostics)
        check_created_without(self._root, node, self._diagnostics)
        self._each(node.get("properties"), "properties", lambda name, child, _: self.schema(child))
        for key in ("items", "contains", "if", "then", "else"):
            child = node.get(key)
            if child is not None:
                self.schema(child)
        additional = node.get("additionalProperties")
        if additional is not None:
            self.schema(additional)
        every = node.get("allOf")
        if every is not None and every.kind != "array":
            self._diagnostics.error(every.position, f"expected an array for allOf, found {article(every.kind)}")
        elif every is not None:
            for child in every:
                self.schema(child)


def check(root: Node, diagnostics: Diagnostics) -> bool:
    """Reports all that is wrong with the document's shape; True when a model can be built from it."""
    return Checker(root, diagnostics).run()
