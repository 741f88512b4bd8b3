"""One operation of the description, with its parameters. Used by build only."""

from __future__ import annotations

import json
from typing import Any

from codegen.pages import naming, nodes
from codegen.pages.bodies import Bodies
from codegen.pages.objects import Objects
from codegen.pages.required import required_names
from codegen.pages.fields import Resolved, placeholder_pattern
from codegen.pages.security import format_of, scheme_of, security_of
from codegen.pages.types import parse_type
from codegen.source.node import Node

# Pages state these headers for every endpoint; OpenAPI says them otherwise.
_ORDINARY_HEADERS = frozenset(("authorization", "content-type", "accept", "host", "cache-control"))


class Parameters:
    """Parameters that operations share, among the components."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Node, str]] = {}

    def nodes(self) -> dict[str, Node]:
        return {name: node for name, (node, _) in self._known.items()}

    def shared(self, operation: str, name: str, node: Node) -> Node:
        """A reference to the parameter; the first of a name keeps it where they differ."""
        plain = node.plain()
        plain.pop("description", None)
        plain["schema"] = {key: value for key, value in plain["schema"].items() if key not in ("examples",)}
        shape = json.dumps(plain, sort_keys=True)
        wanted = naming.pascal(name) or "Parameter"
        for candidate in (wanted, naming.pascal(operation) + wanted):
            if candidate not in self._known:
                self._known[candidate] = (node, shape)
            if self._known[candidate][1] == shape:
                return nodes.of({"$ref": f"#/components/parameters/{candidate}"}, node.position)
        return node


class Operation:
    def __init__(self, one: Resolved, objects: Objects, parameters: Parameters, with_text: bool) -> None:
        self._one = one
        self._page = one.page
        self._objects = objects
        self._parameters = parameters
        self._with_text = with_text
        self.scheme = scheme_of(one)  # of authentication

    def node(self, tag: str, server: str) -> Node:
        """`server` is empty where it is that of the whole description."""
        page = self._page
        made = nodes.of({}, page.at(page.endpoint_line))
        nodes.put(made, "operationId", self._one.operation, page.at(page.title_line))
        nodes.put(made, "summary", page.title, page.at(page.title_line))
        if tag:
            nodes.put(made, "tags", [tag])
        if page.address:
            nodes.put(made, "externalDocs", {"url": page.address})
        if server:
            nodes.put(made, "servers", [{"url": server}])
        security = security_of(self._one, self.scheme)
        nodes.put(made, "security", security, security.position)
        parameters = [*self._of_path(), *self._of_query(), *self._of_headers()]
        if parameters:
            nodes.put(made, "parameters", parameters)
        bodies = Bodies(self._one, self._objects)
        body = bodies.request()
        if body is not None:
            nodes.put(made, "requestBody", body, body.position)
        nodes.put(made, "responses", bodies.responses())
        return made

    # ---- Parameters ----

    def _of_path(self) -> list[Node]:
        page, made = self._page, []
        section = page.section("path")
        fields = {each.row.name: each for each in self._one.of(section)} if section is not None else {}
        for name in dict.fromkeys(page.path_names):
            place = page.at(page.endpoint_line)
            schema: dict[str, Any] = {"$comment": "no table documents it"}
            if name in fields and section is not None:
                row = fields[name].row
                place = page.at(row.line, row.column)
                maker, _, siblings = self._objects.fields(self._one, section)
                schema = maker.make(section, fields[name], siblings)
            node = nodes.of({"name": name, "in": "path", "required": True}, place)
            text = schema.pop("description", None)
            if text:
                nodes.put(node, "description", text)
            nodes.put(node, "schema", schema)
            made.append(self._parameters.shared(self._one.operation, name, node))
        return made

    def _of_query(self) -> list[Node]:
        section = self._page.section("query")
        if section is None:
            return []
        maker, fields, siblings = self._objects.fields(self._one, section)
        required = required_names(section)
        made = []
        for each in fields:
            row = each.row
            name = self._page.query_name(row.name)
            node = nodes.of({"name": name, "in": "query"}, self._page.at(row.line, row.column))
            if each.facts.required or row.name in required:
                nodes.put(node, "required", True)
            schema = maker.make(section, each, siblings)
            text = schema.pop("description", None)
            if text:
                nodes.put(node, "description", text)
            if schema.pop("deprecated", None):
                nodes.put(node, "deprecated", True)
            pattern = placeholder_pattern(row.name)
            if pattern is not None:  # the members of an exploded object are the parameters
                nodes.put(node, "style", "form")
                nodes.put(node, "explode", True)
                schema = {"type": "object", "patternProperties": {pattern: schema}, "additionalProperties": False}
            nodes.put(node, "schema", schema)
            made.append(node)
        return made

    def _of_headers(self) -> list[Node]:
        section = self._page.section("headers")
        if section is None:
            return []
        required = required_names(section)
        made: dict[str, Node] = {}
        for row in section.rows:
            if row.name.lower() in _ORDINARY_HEADERS:
                continue
            if row.name.lower() in made:
                self._one.report_row("row-duplicate", section, row, f'the header "{row.name}" is already described')
                continue
            node = nodes.of({"name": row.name, "in": "header"}, self._page.at(row.line, row.column))
            if row.name in required:
                nodes.put(node, "required", True)
            if self._with_text and row.text.text:
                nodes.put(node, "description", row.text.text)
            spec, form = parse_type(row.type) if row.type is not None else None, format_of(row)
            schema: dict[str, Any] = {"type": "string"}
            if spec is not None and spec.kinds in (("number",), ("integer",), ("boolean",)) and not spec.arrays:
                schema = {"type": spec.kinds[0]}
            elif form is not None and form.codes:
                schema["examples"] = [code.strip() for code in form.codes]
            nodes.put(node, "schema", schema)
            made[row.name.lower()] = node
        return list(made.values())
