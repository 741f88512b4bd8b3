"""Operations: their function, path parameters, request and answer."""

from __future__ import annotations

import re

from codegen.binding import names
from codegen.binding.build.context import Context
from codegen.binding.build.nodes import chosen_name, place_of, source_of, text_of
from codegen.binding.build.patterns import FilePatterns
from codegen.binding.build.schemas import Schemas
from codegen.binding.build.types import type_of
from codegen.description.bundle import resolve_ref
from codegen.source.diagnostics import Position
from codegen.binding.docs import member_doc, paragraphs, sentence
from codegen.binding.model import Operation, Parameter, PathPiece
from codegen.description.repetition import is_repeatable
from codegen.binding.rules import Rules
from codegen.source.yamldoc import Node

_OPERATION_NAMES = ("_check", "_prepare", "_finish")
# Names that a generated call uses itself: a path parameter with one of them gets an underscore.
_LOCALS = {
    "client", "request", "response", "error", "call", "status", "checker", "violations", "writer", "prepared",
    "operation", "check", "statuses",
}  # fmt: skip
_WITHOUT_BODY = {204, 205}


class Operations:
    def __init__(self, context: Context, schemas: Schemas) -> None:
        self._context = context
        self._schemas = schemas

    def build(self, path: str, item: Node, method: str) -> Operation | None:
        node = item.get(method)
        identifier = node.get("operationId")
        if identifier is None or identifier.kind != "string":
            return None
        chosen = chosen_name(node) or names.snake(str(identifier.value))
        position = identifier.position
        source = f"the operation {identifier.value}"
        is_known = self._context.types.is_taken(f"{self._context.prefix}_{chosen}")
        c_name = self._context.types.claim(f"{self._context.prefix}_{chosen}" if chosen else "", source, position)
        if c_name and not is_known:
            self._context.types.derive(c_name, _OPERATION_NAMES, source, position)
            self._context.types.derive(c_name.upper(), ("_H",), source, position)
        patterns = FilePatterns(self._context.diagnostics)
        parameters = self._parameters(path, item, node, Rules(self._context.diagnostics, patterns), patterns)
        request = self._request(node, str(identifier.value))
        response = self._response(node, str(identifier.value))
        if parameters is None:
            return None
        pieces = self._pieces(path, parameters, item.position)
        includes = [use for use in (request, response) if use]
        summary = text_of(node, "summary") or str(identifier.value)
        return Operation(
            id=str(identifier.value),
            c_name=c_name,
            command=names.kebab(chosen),
            stem=self._context.stem(c_name, f"the operation {identifier.value}", position),
            upper=c_name.upper(),
            method=method.upper(),
            path=path,
            pieces=pieces,
            parameters=tuple(parameters.values()),
            idempotent=is_repeatable(node, method),
            statuses=self._statuses(node, bool(response)),
            secured=self._secured(node),
            request=request,  # a C name for now; build() puts the object there
            response=response,
            summary=sentence(summary),
            doc=paragraphs(text_of(node, "description")),
            scopes=self._scopes(node),
            source=source_of(node),
            place=place_of(identifier),
            includes=tuple(includes),
            patterns=tuple(patterns.patterns),
            count_member=None,
        )

    def _parameters(
        self, path: str, item: Node, node: Node, rules: Rules, patterns: FilePatterns
    ) -> dict[str, Parameter] | None:
        registry = names.Registry("parameter", self._context.diagnostics)
        flags = names.Registry("flag", self._context.diagnostics)
        for taken in ("body", "help", "dry_run", "allow_unknown"):
            flags.claim(taken, "a flag of every command", node.position)
        found: dict[str, Parameter] = {}
        sites: dict[str, Node] = {}
        for level in (item, node):
            here: set[str] = set()
            for site in level.get("parameters") or ():
                parameter = resolve_ref(self._context.root, site, self._context.diagnostics) if "$ref" in site else site
                place = parameter.get("in") if parameter is not None else None
                if place is None or place.value != "path" or parameter.get("name") is None:
                    continue  # openapi.py has said so
                name = str(parameter.get("name").value)
                if name in here:
                    self._context.diagnostics.error(site.position, f'the parameter "{name}" stands here twice')
                here.add(name)
                sites[name] = parameter  # one of an operation replaces one of its path
        for name, parameter in sites.items():
            schema = parameter.get("schema")
            if schema is None:
                continue
            use = self._schemas.use(schema, name)
            if use is None:
                return None
            if use.kind not in ("integer", "string"):
                self._context.diagnostics.error(
                    schema.position, f"a path parameter of type {use.kind} is not supported; integer and string are"
                )
                return None
            c_member = names.member(chosen_name(schema) or name)
            c_member += "_" if c_member in _LOCALS else ""
            patterns.context = c_member.rstrip("_")
            c_member = registry.claim(c_member, f'the parameter "{name}"', parameter.position)
            flags.claim(c_member.rstrip("_"), f'the parameter "{name}"', parameter.position)
            found[name] = Parameter(
                json_name=name,
                c_name=c_member,
                flag=names.kebab(chosen_name(schema) or name),
                kind=use.kind,
                c_type="int64_t" if use.kind == "integer" else "oac_string",
                doc=member_doc(name, parameter, use.node, type_of(use.kind), None, True, False, False),
                rules=tuple(rules.scalar(use.node, use.kind, c_member)),
            )
        return found

    def _pieces(self, path: str, parameters: dict[str, Parameter], position: Position) -> tuple[PathPiece, ...]:
        pieces = []
        used = set()
        rest = path
        while rest:
            before, brace, after = rest.partition("{")
            if before:
                pieces.append(PathPiece(literal=before))
            if not brace:
                break
            name, _, rest = after.partition("}")
            used.add(name)
            if name in parameters:
                pieces.append(PathPiece(parameter=parameters[name]))
            else:
                self._context.diagnostics.error(
                    position, f'the path "{path}" has {{{name}}}, but no path parameter has that name'
                )
        for name in parameters:
            if name not in used:
                self._context.diagnostics.error(position, f'the path parameter "{name}" does not occur in "{path}"')
        return tuple(pieces)

    def _media(self, node: Node | None, code: str) -> Node | None:
        content = node.get("content") if node is not None else None
        for name, media in content.items() if content is not None else ():
            if name.split(";")[0].strip() == "application/json":
                return media.get("schema")
            self._context.diagnostics.error(
                content.key_positions[name], f'the media type "{name}" is not supported; "application/json" is'
            )
        return None

    def _body_object(self, schema: Node | None, name: str, what: str) -> str:
        if schema is None:
            return ""
        use = self._schemas.use(schema, name)
        if use is None:
            return ""
        if use.kind != "object":
            self._context.diagnostics.error(
                schema.position, f"{what} of type {use.kind} is not supported; an object with properties is"
            )
            return ""
        return use.target

    def _request(self, node: Node, identifier: str) -> str:
        body = node.get("requestBody")
        if body is not None and "$ref" in body:
            body = resolve_ref(self._context.root, body, self._context.diagnostics)
        return self._body_object(self._media(body, ""), identifier + "Request", "a request body")

    def _response(self, node: Node, identifier: str) -> str:
        responses = node.get("responses")
        found: str | None = None
        for code, response in responses.items() if responses is not None else ():
            if not code.startswith("2"):
                continue
            position = responses.key_positions[code]
            if "$ref" in response:
                response = resolve_ref(self._context.root, response, self._context.diagnostics)
            answer = self._body_object(self._media(response, code), identifier + "Response", "an answer")
            if found is not None and found != answer:
                self._context.diagnostics.error(position, "two different answers to one operation are not supported")
            found = answer if found is None else found
        return found or ""

    def _statuses(self, node: Node, has_answer: bool) -> tuple[int, ...]:
        """The statuses of success that are listed, 2 for all of them; without an answer to be read, those without a body
        are as good as listed."""
        responses = node.get("responses")
        found = set() if has_answer else set(_WITHOUT_BODY)
        for code in responses.value if responses is not None else ():
            if code == "2XX":
                found.add(2)
            elif re.fullmatch(r"2[0-9][0-9]", code):
                found.add(int(code))
            elif code.startswith("2"):
                self._context.diagnostics.error(
                    responses.key_positions[code], f'"{code}" is no status of success; 200 to 299 and 2XX are'
                )
        return tuple(sorted(found))

    def _secured(self, node: Node) -> bool:
        """Whether a token is needed: `security: []` says that it is not, and so does an alternative `{}`."""
        requirements = list(node.get("security") or self._context.root.get("security") or ())
        return bool(requirements) and all(requirement.items() for requirement in requirements)

    def _scopes(self, node: Node) -> tuple[str, ...]:
        security = node.get("security") or self._context.root.get("security")
        found: list[str] = []
        for requirement in security or ():
            for _, scopes in requirement.items():
                found += [str(scope.value) for scope in scopes]
        return tuple(dict.fromkeys(found))
