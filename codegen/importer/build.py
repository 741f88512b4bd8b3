"""The OpenAPI document of a set of pages. Every node knows its place in a page."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any

from codegen.diagnostics import Position
from codegen.findings import ERROR, WARNING
from codegen.importer import naming, nodes
from codegen.importer.page import Section
from codegen.importer.resolve import Field, Resolved, Target, is_root_array, placeholder_pattern
from codegen.importer.schema import FieldSchema
from codegen.yamldoc import Node

DIALECT = "https://json-schema.org/draft/2020-12/schema"
DEFAULT_TITLE = "Ecwid REST API"
# Pages state these headers for every endpoint; OpenAPI says them otherwise.
_ORDINARY_HEADERS = frozenset(("authorization", "content-type", "accept", "host", "cache-control"))
_SCHEMES = ("bearer", "basic")  # of HTTP authentication
_ALL_REQUIRED = re.compile(r"\ball (?:of the )?[\w ]*\b(?:params|parameters|fields)\b[\w ]*\brequired\b", re.IGNORECASE)
_BINARY = re.compile(r"\bbinary\b", re.IGNORECASE)
_FILE = re.compile(r"\bbinary\b|\bfile (?:download|content)|\bdownload", re.IGNORECASE)
_STATUS = re.compile(r"\b(20[1-6]) [A-Z][a-z]+")
_NO_SCOPE = re.compile(r"\bno (?:access )?scopes?\b|\bdoes(?:n't| not) require\b", re.IGNORECASE)
_PLACE = Position("", 1, 1)


@dataclass
class _Object:
    """An object that operations refer to, before it has a name."""

    owner: Resolved
    section: Section
    node: Node
    shape: str = ""
    name: str = ""
    is_item: bool = False
    references: list[tuple[Node, _Object]] = field(default_factory=list)


class Builder:
    """Builds the document; mistakes that only show across pages go to the findings of the page concerned."""

    def __init__(self, every: list[Resolved], title: str = DEFAULT_TITLE, with_text: bool = False) -> None:
        self._every = every
        self._title = title
        self._with_text = with_text
        self._objects: dict[int, _Object] = {}  # by id() of the section
        self._roots: dict[str, Node] = {}
        self._order: list[tuple[str, _Object | None]] = []  # schemas as they come: a root's name, or an object
        self._parameters: dict[str, tuple[Node, str]] = {}
        self._start = every[0].page.at(1) if every else _PLACE
        self._servers = [one.page.server for one in every]
        self._schemes: dict[str, None] = {}  # of authentication, as they come

    def build(self) -> Node:
        paths = nodes.of({}, self._start)
        tags: dict[str, Node] = {}
        for one in self._every:
            page = one.page
            place = page.at(page.endpoint_line)
            tag = naming.family_title(page.family)
            if tag:
                tags.setdefault(tag, nodes.of({"name": tag}, place))
            if page.path not in paths.value:
                self._report_twin(one, paths)
                nodes.put(paths, page.path, {}, place)
            item = paths.value[page.path]
            if page.method.lower() in item.value:
                earlier = item.value[page.method.lower()].position
                message = f"{page.method} {page.path} is already described by {earlier.file}; this page is left out"
                one.report("endpoint-twice", place, message, "endpoint", ERROR)
                continue
            nodes.put(item, page.method.lower(), self._operation(one, tag), place)
        self._name_objects()
        root: dict[str, Any] = {"openapi": "3.1.0", "jsonSchemaDialect": DIALECT}
        server = self._servers[0] if self._servers else ""
        match = re.search(r"/(v[0-9]+)$", server)
        root["info"] = {"title": self._title, "version": match.group(1) if match else "1"}
        root["servers"] = [{"url": server}] if server else []
        root["tags"] = list(tags.values())
        root["paths"] = paths
        schemes = {f"{scheme}Auth": {"type": "http", "scheme": scheme} for scheme in self._schemes}
        components: dict[str, Any] = {"securitySchemes": schemes}
        if self._parameters:
            components["parameters"] = {name: node for name, (node, _) in self._parameters.items()}
        schemas = self._schemas()
        if schemas:
            components["schemas"] = schemas
        root["components"] = components
        return nodes.of({key: value for key, value in root.items() if value != []}, self._start)

    def _report_twin(self, one: Resolved, paths: Node) -> None:
        shape = re.sub(r"\{[^{}]*\}", "{}", one.page.path)
        twin = next((path for path in paths.value if re.sub(r"\{[^{}]*\}", "{}", path) == shape), None)
        if twin is not None:
            message = f"{one.page.path} and {twin} are one path with parameters of different names"
            one.report("path-names-differ", one.page.at(one.page.endpoint_line), message, "path")

    # ---- Operations ----

    def _operation(self, one: Resolved, tag: str) -> Node:
        page = one.page
        place = page.at(page.endpoint_line)
        made = nodes.of({}, place)
        nodes.put(made, "operationId", one.operation, page.at(page.title_line))
        nodes.put(made, "summary", page.title, page.at(page.title_line))
        if tag:
            nodes.put(made, "tags", [tag])
        if page.address:
            nodes.put(made, "externalDocs", {"url": page.address})
        if page.server != self._servers[0]:
            nodes.put(made, "servers", [{"url": page.server}])
        self._security(one, made)
        parameters = [*self._path_parameters(one), *self._other_parameters(one, "query"), *self._headers(one)]
        if parameters:
            nodes.put(made, "parameters", parameters)
        body = self._request_body(one)
        if body is not None:
            nodes.put(made, "requestBody", body, body.position)
        nodes.put(made, "responses", self._responses(one))
        return made

    def _security(self, one: Resolved, made: Node) -> None:
        section = one.page.section("scopes")
        scheme = self._scheme(one)
        if section is None:
            nodes.put(made, "security", [{scheme: []}])
            return
        alternatives: list[list[str]] = [[]]
        is_choice = bool(re.search(r"\b(?:one|any) of\b", section.text, re.IGNORECASE))
        names = [run for paragraph in section.paragraphs for run in paragraph.runs]
        for run in names:
            if not run.code:
                if re.search(r"\bor\b", run.text) and alternatives[-1]:
                    alternatives.append([])
                continue
            for scope in re.split(r"[\s,]+", run.text.strip()):
                if scope and not re.fullmatch(r"[A-Za-z0-9_:.\-]+", scope):
                    place = one.page.at(section.line)
                    one.report("scope-unclear", place, f'"{scope}" is not the name of a scope', "scopes", ERROR)
                elif scope:
                    if is_choice and alternatives[-1]:
                        alternatives.append([])
                    alternatives[-1].append(scope)
        for row in section.rows:
            alternatives[-1].append(row.name)
        found = [list(dict.fromkeys(scopes)) for scopes in alternatives if scopes]
        if not found and not _NO_SCOPE.search(section.text):
            one.report("scope-missing", one.page.at(section.line), "the section names no scope", "scopes")
        place = section.paragraphs[0].line if section.paragraphs else section.line
        nodes.put(made, "security", nodes.of([{scheme: scopes} for scopes in found or [[]]], one.page.at(place)), one.page.at(place))

    def _scheme(self, one: Resolved) -> str:
        """How the page says that a request is authenticated, by the first word of the Authorization header's format."""
        section = one.page.section("headers")
        row = next((row for row in section.rows if row.name.lower() == "authorization"), None) if section is not None else None
        words = " ".join(row.type.codes or (row.type.text,)).lower().split() if row is not None and row.type is not None else []
        scheme = words[0] if words and words[0] in _SCHEMES else "bearer"
        if words and words[0] != scheme and section is not None and row is not None:
            message = f'the format of "{row.name}" begins with none of {", ".join(_SCHEMES)}; taken for {scheme}'
            one.report_row("authentication-unclear", section, row, message)
        self._schemes[scheme] = None
        return f"{scheme}Auth"

    def _fields(self, one: Resolved, section: Section) -> tuple[FieldSchema, list[Field], set[str]]:
        fields = one.of(section)
        return FieldSchema(one, self._object_schema, self._with_text), fields, {each.row.name for each in fields}

    def _path_parameters(self, one: Resolved) -> list[Node]:
        page, made = one.page, []
        section = page.section("path")
        fields = {each.row.name: each for each in one.of(section)} if section is not None else {}
        for name in dict.fromkeys(page.path_names):
            place = page.at(page.endpoint_line)
            schema: dict[str, Any] = {"$comment": "no table documents it"}
            if name in fields and section is not None:
                row = fields[name].row
                place = page.at(row.line, row.column)
                maker, _, siblings = self._fields(one, section)
                schema = maker.make(section, fields[name], siblings)
            node = nodes.of({"name": name, "in": "path", "required": True}, place)
            text = schema.pop("description", None)
            if text:
                nodes.put(node, "description", text)
            nodes.put(node, "schema", schema)
            made.append(self._shared(one, name, node))
        return made

    def _shared(self, one: Resolved, name: str, node: Node) -> Node:
        """A reference to the parameter among the components; the first of a name keeps it where they differ."""
        plain = node.plain()
        plain.pop("description", None)
        plain["schema"] = {key: value for key, value in plain["schema"].items() if key not in ("examples",)}
        shape = json.dumps(plain, sort_keys=True)
        wanted = naming.pascal(name) or "Parameter"
        for candidate in (wanted, naming.pascal(one.operation) + wanted):
            if candidate not in self._parameters:
                self._parameters[candidate] = (node, shape)
            if self._parameters[candidate][1] == shape:
                return nodes.of({"$ref": f"#/components/parameters/{candidate}"}, node.position)
        return node

    def _other_parameters(self, one: Resolved, kind: str) -> list[Node]:
        section = one.page.section(kind)
        if section is None:
            return []
        maker, fields, siblings = self._fields(one, section)
        all_required = any(_ALL_REQUIRED.search(paragraph.text) for paragraph in section.paragraphs[:1])
        named = {code for paragraph in section.paragraphs[:1] if re.search(r"\brequired\b", paragraph.text) for code in paragraph.codes}
        made = []
        for each in fields:
            row = each.row
            place = one.page.at(row.line, row.column)
            node = nodes.of({"name": row.name, "in": kind}, place)
            if each.facts.required or all_required or row.name in named:
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

    def _headers(self, one: Resolved) -> list[Node]:
        section = one.page.section("headers")
        made = []
        for row in section.rows if section is not None else ():
            if row.name.lower() in _ORDINARY_HEADERS:
                continue
            place = one.page.at(row.line, row.column)
            node = nodes.of({"name": row.name, "in": "header"}, place)
            named = {run.text.strip() for paragraph in section.paragraphs for run in paragraph.runs if run.strong or run.code} if section else set()
            if row.name in named and section is not None and re.search(r"\brequired\b", section.text):
                nodes.put(node, "required", True)
            if self._with_text and row.text.text:
                nodes.put(node, "description", row.text.text)
            schema: dict[str, Any] = {"type": "string"}
            if row.type is not None and row.type.codes:
                schema["examples"] = [code.strip() for code in row.type.codes]
            nodes.put(node, "schema", schema)
            made.append(node)
        return made

    # ---- Bodies ----

    def _request_body(self, one: Resolved) -> Node | None:
        section = one.page.section("request")
        if section is not None and (section.has_table or section.codes or not _BINARY.search(section.text)):
            place = one.page.at(section.line)
            body = nodes.of({"required": True, "content": {}}, place)
            nodes.put(body.value["content"], "application/json", self._media(one, section, "Request"))
            return body
        told = [cell.text for each in one.page.sections for cell in (*each.paragraphs, *(row.text for row in each.rows))
                if each.kind != "response"]  # fmt: skip
        if one.page.method in ("POST", "PUT", "PATCH") and any(_BINARY.search(text) for text in told):
            place = one.page.at(section.line if section is not None else one.page.endpoint_line)
            return nodes.of({"required": section is not None, "content": {"application/octet-stream": {}}}, place)
        return None

    def _responses(self, one: Resolved) -> Node:
        section = one.page.section("response")
        place = one.page.at(section.line if section is not None else one.page.endpoint_line)
        status = _STATUS.search(section.text) if section is not None else None
        response = nodes.of({"description": "OK"}, place)
        if section is not None and (section.has_table or section.codes):
            nodes.put(response, "content", {"application/json": self._media(one, section, "Response")})
        elif section is not None and _FILE.search(section.text):
            nodes.put(response, "content", {"application/octet-stream": {}})
        elif examples := self._examples(one, "response"):
            nodes.put(response, "content", {"application/json": nodes.of({"examples": examples}, place)})
        if status is not None:
            nodes.put(response, "description", {"201": "Created", "202": "Accepted", "204": "No Content"}.get(status.group(1), "OK"))
        return nodes.of({status.group(1) if status is not None else "200": response}, place)

    def _media(self, one: Resolved, section: Section, part: str) -> Node:
        place = one.page.at(section.line)
        name = naming.pascal(one.operation) + part
        slot = len(self._order)
        self._order.append((name, None))
        if section.has_table:
            schema: Any = {"$ref": f"#/components/schemas/{name}"}
            self._roots[name] = self._fields_schema(one, section)
            if is_root_array(section):
                schema = {"type": "array", "items": schema}
        else:
            del self._order[slot]
            schema = {}
        media = nodes.of({"schema": schema}, place)
        examples = self._examples(one, section.kind)
        if examples:
            nodes.put(media, "examples", examples)
        return media

    def _examples(self, one: Resolved, kind: str) -> dict[str, Node]:
        found = [(example, node) for example, node in one.examples if example.kind == kind and not example.is_partial]
        made = {}
        for count, (example, node) in enumerate(found, 1):
            value = nodes.moved(node, one.page.file, example.line)
            made["page" if count == 1 else f"page{count}"] = nodes.of({"value": value}, value.position)
        return made

    def _fields_schema(self, one: Resolved, section: Section) -> Node:
        page = one.page
        made = nodes.of({"type": "object"}, page.at(section.line))
        if page.address:
            nodes.put(made, "externalDocs", {"url": f"{page.address}#{section.anchors[0]}"})
        maker, fields, siblings = self._fields(one, section)
        required = [each for each in fields if each.facts.required and placeholder_pattern(each.row.name) is None]
        if required:
            elements = [nodes.of(each.row.name, page.at(each.row.line, each.row.text.column)) for each in required]
            nodes.put(made, "required", elements, elements[0].position)
        properties = nodes.of({}, page.at(section.line))
        patterns = nodes.of({}, page.at(section.line))
        for each in fields:
            place = page.at(each.row.line, each.row.column)
            schema = nodes.of(maker.make(section, each, siblings), place)
            pattern = placeholder_pattern(each.row.name)
            nodes.put(properties if pattern is None else patterns, pattern or each.row.name, schema, place)
        nodes.put(made, "properties", properties)
        if patterns.value:
            nodes.put(made, "patternProperties", patterns)
        return made

    # ---- Objects ----

    def _object_schema(self, target: Target, is_item: bool) -> dict[str, Any]:
        if target.is_map or target.section is None:
            return {"type": "object", "additionalProperties": {"type": "string"}}
        known = self._objects.get(id(target.section))
        if known is None:
            place = target.owner.page.at(target.section.line)
            known = _Object(target.owner, target.section, nodes.of({}, place), is_item=is_item)
            self._objects[id(target.section)] = known
            self._order.append(("", known))
            made = self._fields_schema(target.owner, target.section)
            known.node = made
        known.is_item = known.is_item and is_item
        return {"$ref": nodes.of(f"object {id(target.section)}", target.owner.page.at(target.section.line))}

    def _name_objects(self) -> None:
        wanted: dict[str, list[_Object]] = {}
        ordinals: dict[tuple[str, str, str], int] = {}
        ranks: dict[int, Any] = {}
        for each in self._objects.values():
            page = each.owner.page
            key = (each.owner.operation, each.section.kind, each.section.name)
            ordinals[key] = ordinals.get(key, 0) + 1
            ranks[id(each)] = naming.priority(page.method, page.path, each.section.kind, each.owner.operation, ordinals[key])
            each.shape = json.dumps(self._shape(each.node, ()), sort_keys=True)
            wanted.setdefault(naming.object_name(page.family, each.section.name, each.is_item), []).append(each)
        taken = set(self._roots)
        for candidate in sorted(wanted):
            shapes: dict[str, list[_Object]] = {}
            for each in sorted(wanted[candidate], key=lambda one: ranks[id(one)]):
                shapes.setdefault(each.shape, []).append(each)
            for count, group in enumerate(shapes.values()):
                first = group[0]
                name = candidate
                if count:
                    part = "Request" if first.section.kind == "request" else "Response"
                    own = naming.singular(first.section.name) if first.is_item else first.section.name
                    name = naming.pascal(first.owner.operation) + part + naming.pascal(own)
                if name in taken and count == 0:
                    name += "Object"
                base, number = name, 1
                while name in taken:
                    number += 1
                    name = f"{base}{number}"
                taken.add(name)
                for each in group:
                    each.name = name
                self._report_same_name(group, shapes, count)

    def _report_same_name(self, group: list[_Object], shapes: dict[str, list[_Object]], count: int) -> None:
        """Objects of one name on one page that differ."""
        if count == 0:
            return
        for each in group:
            for other in (one for earlier in list(shapes.values())[:count] for one in earlier):
                if other.owner is each.owner:
                    message = f'"{each.section.name}" also names another object, on line {other.section.line}'
                    each.owner.report(
                        "name-twice", each.owner.page.at(each.section.line), message, f"{each.section.kind}.{each.section.anchors[0]}", WARNING
                    )
                    break

    def _shape(self, node: Node, above: tuple[int, ...]) -> Any:
        """What makes an object the same as another: not where it is described, nor the words."""
        if node.kind == "object":
            made = {}
            for key, member in node.items():
                if key == "$ref" and str(member.value).startswith("object "):
                    number = int(str(member.value).partition(" ")[2])
                    inner = self._objects[number]
                    made[key] = len(above) - above.index(number) if number in above else self._shape(inner.node, (*above, number))
                elif key not in ("externalDocs", "description") or member.kind != "string" and key == "description":
                    made[key] = self._shape(member, above)
            if "properties" in made:
                made["properties"] = list(made["properties"].items())
            return made
        return [self._shape(element, above) for element in node] if node.kind == "array" else node.value

    def _schemas(self) -> dict[str, Node]:
        """In the order of the pages; of objects that share a schema, the one that names it comes from the first page."""
        best: dict[str, _Object] = {}
        for _, each in self._order:
            if each is None:
                continue
            page = each.owner.page
            rank = naming.priority(page.method, page.path, each.section.kind, each.owner.operation, 0)
            other = best.get(each.name)
            if other is None or rank < naming.priority(
                other.owner.page.method, other.owner.page.path, other.section.kind, other.owner.operation, 0
            ):
                best[each.name] = each
        made: dict[str, Node] = {}
        for name, each in self._order:
            if each is None:
                made[name] = self._roots[name]
            else:
                made.setdefault(each.name, best[each.name].node)
        return {name: self._with_names(node) for name, node in made.items()}

    def _with_names(self, node: Node) -> Node:
        if node.kind == "object":
            members = {}
            for key, member in node.items():
                if key == "$ref" and str(member.value).startswith("object "):
                    name = self._objects[int(str(member.value).partition(" ")[2])].name
                    member = nodes.of(f"#/components/schemas/{name}", member.position)
                members[key] = self._with_names(member)
            return Node("object", members, node.position, node.key_positions)
        if node.kind == "array":
            return Node("array", [self._with_names(element) for element in node], node.position)
        return node
