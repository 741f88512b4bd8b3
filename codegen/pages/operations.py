"""One operation of the description: scopes, parameters, bodies. Used by build only."""

from __future__ import annotations

import json
import re
from http import HTTPStatus
from typing import Any

from codegen.findings import ERROR
from codegen.pages import naming, nodes
from codegen.pages.objects import Objects
from codegen.pages.page import Section
from codegen.pages.required import required_names
from codegen.pages.fields import Resolved, placeholder_pattern
from codegen.pages.resolve import is_root_array
from codegen.pages.scopes import required_scopes
from codegen.source.node import Node

# Pages state these headers for every endpoint; OpenAPI says them otherwise.
_ORDINARY_HEADERS = frozenset(("authorization", "content-type", "accept", "host", "cache-control"))
_SCHEMES = ("bearer", "basic")  # of HTTP authentication
_BINARY = re.compile(r"\bbinary\b", re.IGNORECASE)
_BINARY_BODY = re.compile(r"\bbinary\b[^.]{0,500}\bbody\b|\bbody\b[^.]{0,500}\bbinary\b", re.IGNORECASE)
_FORMATS = {
    "pdf": "application/pdf",
    "csv": "text/csv",
    "zip": "application/zip",
    "html": "text/html",
    "xml": "application/xml",
}
_IN_FORMAT = re.compile(rf"\b(?:in|as an?) ({'|'.join(_FORMATS)})\b", re.IGNORECASE)
_FILE = re.compile(r"\bbinary\b|\bfile (?:download|content)|\bdownload", re.IGNORECASE)
_UPLOAD = re.compile(r"\bmultipart\b|\bform-data\b|\bupload(?:s|ed|ing)?\b", re.IGNORECASE)
_EMPTY = re.compile(
    r"\bempty\b|\bno (?:content|body|response|request|fields|params)\b|\bnothing\b|\bwithout (?:a )?body\b",
    re.IGNORECASE,
)
_STATUS = re.compile(
    r"\b(20[1-6])(?= [A-Z][a-z]+)|\b(?:HTTP(?:/[0-9.]+)?|status(?: code)?|code)(?: is| of|:)*\s*\W?(20[0-6])\b"
)
_SCOPE = re.compile(r"[A-Za-z0-9_:.\-]+")
_NO_SCOPE = re.compile(r"\bno (?:access )?scopes?\b|\bdoes(?:n't| not) require\b", re.IGNORECASE)
_MEDIA_TYPE = re.compile(r"(?<![\w.+-])[\w.+-]+/[\w.+-]+")
_JSON = "application/json"
_BYTES = "application/octet-stream"


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
        self.scheme = self._scheme()  # of authentication

    def node(self, tag: str, server: str) -> Node:
        """`server` is that of the whole description."""
        page = self._page
        made = nodes.of({}, page.at(page.endpoint_line))
        nodes.put(made, "operationId", self._one.operation, page.at(page.title_line))
        nodes.put(made, "summary", page.title, page.at(page.title_line))
        if tag:
            nodes.put(made, "tags", [tag])
        if page.address:
            nodes.put(made, "externalDocs", {"url": page.address})
        if page.server != server:
            nodes.put(made, "servers", [{"url": page.server}])
        self._security(made)
        parameters = [*self._of_path(), *self._of_query(), *self._of_headers()]
        if parameters:
            nodes.put(made, "parameters", parameters)
        body = self._request_body()
        if body is not None:
            nodes.put(made, "requestBody", body, body.position)
        nodes.put(made, "responses", self._responses())
        return made

    def _security(self, made: Node) -> None:
        page = self._page
        section = page.section("scopes")
        if section is None:
            nodes.put(made, "security", [{f"{self.scheme}Auth": []}])
            return
        found = []
        for scopes in required_scopes(section):
            for scope in scopes:
                if not _SCOPE.fullmatch(scope):
                    message = f'"{scope}" is not the name of a scope'
                    self._one.report("scope-unclear", page.at(section.line), message, f"scopes.{scope}", ERROR)
            named = [scope for scope in scopes if _SCOPE.fullmatch(scope)]
            found += [named] if named else []
        if not found and not _NO_SCOPE.search(section.text):
            self._one.report("scope-missing", page.at(section.line), "the section names no scope", "scopes")
        place = page.at(section.paragraphs[0].line if section.paragraphs else section.line)
        nodes.put(
            made, "security", nodes.of([{f"{self.scheme}Auth": scopes} for scopes in found or [[]]], place), place
        )

    def _scheme(self) -> str:
        """How the page says that a request is authenticated, by the first word of the Authorization header's format."""
        section = self._page.section("headers")
        rows = section.rows if section is not None else ()
        row = next((row for row in rows if row.name.lower() == "authorization"), None)
        words = (
            " ".join(row.type.codes or (row.type.text,)).lower().split()
            if row is not None and row.type is not None
            else []
        )
        scheme = words[0] if words and words[0] in _SCHEMES else "bearer"
        if words and words[0] != scheme and section is not None and row is not None:
            message = f'the format of "{row.name}" begins with none of {", ".join(_SCHEMES)}; taken for {scheme}'
            self._one.report_row("authentication-unclear", section, row, message)
        return scheme

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
            node = nodes.of({"name": row.name, "in": "query"}, self._page.at(row.line, row.column))
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
            schema: dict[str, Any] = {"type": "string"}
            if row.type is not None and row.type.codes:
                schema["examples"] = [code.strip() for code in row.type.codes]
            nodes.put(node, "schema", schema)
            made[row.name.lower()] = node
        return list(made.values())

    # ---- Bodies ----

    def _request_body(self) -> Node | None:
        page = self._page
        section = page.section("request")
        media = self._stated_media_type()
        place = page.at(section.line if section is not None else page.endpoint_line)
        told = [
            cell.text
            for each in page.sections
            for cell in (*each.paragraphs, *(row.text for row in each.rows))
            if each.kind != "response"
        ]
        is_binary = any(_BINARY.search(text) for text in told)
        if section is not None and (section.has_table or section.codes or not (is_binary or media != _JSON)):
            if not section.has_table and not section.codes and not self._examples("request"):
                if _EMPTY.search(section.text):
                    return None
                self._report_unclear(section, "request")
            body = nodes.of({"required": True, "content": {}}, place)
            nodes.put(body.members["content"], media, self._media(section, "Request"))
            if media == _JSON and any(_BINARY_BODY.search(text) for text in told):
                nodes.put(body.members["content"], _BYTES, {})
            return body
        if page.method not in ("POST", "PUT", "PATCH"):
            return None
        if is_binary or media != _JSON:
            return nodes.of(
                {"required": section is not None, "content": {_BYTES if media == _JSON else media: {}}}, place
            )
        if section is None and any(_UPLOAD.search(text) for text in (page.title, *told)):
            message = "it is about an upload, but no section and no words say what the body of the request is"
            self._one.report("body-unclear", place, message, "request")
        return None

    def _stated_media_type(self) -> str:
        section = self._page.section("headers")
        for row in section.rows if section is not None else ():
            if row.name.lower() == "content-type" and row.type is not None:
                match = _MEDIA_TYPE.search(row.type.text)
                if match:
                    return match.group()
        return _JSON

    def _responses(self) -> Node:
        page = self._page
        section = page.section("response")
        place = page.at(section.line if section is not None else page.endpoint_line)
        status = self._status(section)
        response = nodes.of({"description": _status_words(status)}, place)
        examples = self._examples("response")
        if section is not None and (section.has_table or section.codes):
            nodes.put(response, "content", {_JSON: self._media(section, "Response")})
        elif section is not None and (_FILE.search(section.text) or _IN_FORMAT.search(section.text)):
            named = _IN_FORMAT.search(section.text)
            nodes.put(response, "content", {_FORMATS[named.group(1).lower()] if named else _BYTES: {}})
        elif examples:
            nodes.put(response, "content", {_JSON: nodes.of({"examples": examples}, place)})
        elif section is not None and section.text and status == "200" and not _EMPTY.search(section.text):
            self._report_unclear(section, "response")
        return nodes.of({status: response}, place)

    def _status(self, section: Section | None) -> str:
        match = _STATUS.search(section.text) if section is not None else None
        if match:
            return match.group(1) or match.group(2)
        return next(
            (example.status for example in self._page.examples if example.kind == "response" and example.status), "200"
        )

    def _report_unclear(self, section: Section, part: str) -> None:
        message = f'the section "{section.name}" has no table, and its words do not say what the {part} is'
        self._one.report("body-unclear", self._page.at(section.line), message, part)

    def _media(self, section: Section, part: str) -> Node:
        name = naming.pascal(self._one.operation) + part
        schema: Any = {}
        if section.has_table:
            schema = {"$ref": f"#/components/schemas/{name}"}
            self._objects.add_root(name, self._one, section)
            if is_root_array(section):
                schema = {"type": "array", "items": schema}
        media = nodes.of({"schema": schema}, self._page.at(section.line))
        examples = self._examples(section.kind)
        if examples:
            nodes.put(media, "examples", examples)
        return media

    def _examples(self, kind: str) -> dict[str, Node]:
        found = [
            (example, node) for example, node in self._one.examples if example.kind == kind and not example.is_partial
        ]
        made = {}
        for count, (example, node) in enumerate(found, 1):
            value = nodes.moved(node, self._page.file, example.line)
            made["page" if count == 1 else f"page{count}"] = nodes.of({"value": value}, value.position)
        return made


def _status_words(status: str) -> str:
    try:
        return HTTPStatus(int(status)).phrase
    except ValueError:
        return "OK"
