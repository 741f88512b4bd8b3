"""The OpenAPI document of a set of pages. Every node knows its place in a page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from codegen.source.diagnostics import Position
from codegen.findings import ERROR
from codegen.pages import errorcodes, naming, nodes
from codegen.pages.errorcodes import ErrorCode
from codegen.pages.faces import add_face, is_another_face
from codegen.pages.objects import Objects
from codegen.pages.operations import Operation, Parameters
from codegen.pages.page import Page
from codegen.pages.places import place_of, server_of
from codegen.pages.fields import Resolved
from codegen.source.node import Node

DIALECT = "https://json-schema.org/draft/2020-12/schema"
DEFAULT_TITLE = "Ecwid REST API"
_PLACE = Position("", 1, 1)
_PLACEHOLDER = re.compile(r"\{[^{}]*\}")


def build(
    every: list[Resolved],
    title: str = DEFAULT_TITLE,
    with_text: bool = False,
    is_shared: bool = True,
    codes: Sequence[ErrorCode] = (),
) -> Node:
    """Mistakes that only show across pages go to the findings of the page concerned. Unless `is_shared`, every page has
    schemas of its own. `codes` are those of errors."""
    start = every[0].page.at(1) if every else _PLACE
    server = server_of(one.page for one in every)
    objects, parameters = Objects(with_text), Parameters()
    paths = nodes.of({}, start)
    tags: dict[str, Node] = {}
    schemes: dict[str, None] = {}  # of authentication, as they come
    described: dict[tuple[str, str], Page] = {}
    for one in every:
        page = one.page
        place = page.at(page.endpoint_line)
        tag = naming.family_title(page.family)
        if tag:
            tags.setdefault(tag, nodes.of({"name": tag}, place))
        other_server, path = place_of(page, server)
        method = page.method.lower()
        earlier = described.setdefault((method, path), page)
        if earlier is not page and not is_another_face(page, earlier):
            message = f"{page.method} {path} is already described by {earlier.file}; this page is left out"
            one.report("endpoint-twice", place, message, "endpoint", ERROR)
            continue
        if path not in paths:
            _report_twin(one, path, paths)
            nodes.put(paths, path, {}, place)
        operation = Operation(one, objects, parameters, with_text)
        schemes[operation.scheme] = None
        made = operation.node(tag, other_server)
        if earlier is page:
            nodes.put(paths.members[path], method, made, place)
        else:
            add_face(paths.members[path].members[method], made)
    objects.make_waiting()
    objects.name(is_shared)
    version = re.search(r"/(v[0-9]+)$", server)
    components: dict[str, Any] = {
        "securitySchemes": {f"{scheme}Auth": {"type": "http", "scheme": scheme} for scheme in schemes}
    }
    shared, schemas = parameters.nodes(), objects.schemas()
    if shared:
        components["parameters"] = {name: objects.with_names(node) for name, node in shared.items()}
    if codes:
        code, body = objects.free_name(errorcodes.NAME), objects.free_name(errorcodes.BODY)
        schemas[body] = errorcodes.body_of(code, codes[0].place)
        schemas[code] = errorcodes.schema_of(codes, with_text)
        components["responses"] = {errorcodes.BODY: errorcodes.answer_of(body, codes[0].place)}
        answer = nodes.of({"$ref": f"#/components/responses/{errorcodes.BODY}"}, codes[0].place)
        for each in (each for path in paths.members.values() for each in path.members.values()):
            nodes.put(each.members["responses"], "default", answer)
    if schemas:
        components["schemas"] = schemas
    root: dict[str, Any] = {"openapi": "3.1.0", "jsonSchemaDialect": DIALECT}
    root["info"] = {"title": title, "version": version.group(1) if version else "1"}
    root["servers"] = [{"url": server}] if server else []
    root["tags"] = list(tags.values())
    root["paths"] = objects.with_names(paths)
    root["components"] = components
    return nodes.of({key: value for key, value in root.items() if value != []}, start)


def _report_twin(one: Resolved, new: str, paths: Node) -> None:
    shape = _PLACEHOLDER.sub("{}", new)
    twin = next((path for path in paths.members if _PLACEHOLDER.sub("{}", path) == shape), None)
    if twin is not None:
        message = f"{new} and {twin} are one path with parameters of different names"
        one.report("path-names-differ", one.page.at(one.page.endpoint_line), message, "path")
