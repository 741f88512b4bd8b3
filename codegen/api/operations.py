"""Operations: their parameters, what is sent, and what is answered."""

from __future__ import annotations

import re

from codegen.api import spec
from codegen.api.model import Answer, Body, Operation, Parameter, PathPart
from codegen.api.nodes import chosen_name, is_true, json_of, source_of, text_of
from codegen.api.schemas import Found, Schemas
from codegen.api.types import Use
from codegen.description.refusals import Refusals
from codegen.description.repetition import is_repeatable
from codegen.source.diagnostics import Position
from codegen.source.node import Node

_JSON = "application/json"
_SUCCESS = re.compile(r"2(XX|[0-9][0-9])")


class Operations:
    def __init__(self, schemas: Schemas, refusals: Refusals) -> None:
        self._schemas = schemas
        self._refusals = refusals

    def operation(self, found: spec.Operation) -> Operation | None:
        """None where a parameter cannot be had: nothing else can be told of such a call."""
        node = found.node
        parameters = self._parameters(found)
        body = self._body(found)
        answers = self._answers(found)
        if parameters is None:
            return None
        return Operation(
            id=found.id,
            chosen=chosen_name(node),
            method=found.method,
            path=found.path,
            parts=self._parts(found.path, parameters, found.path_place),
            parameters=parameters,
            body=body,
            answers=answers,
            security=found.security,
            servers=found.servers,
            place=found.id_place,
            path_place=found.path_place,
            summary=text_of(node, "summary"),
            description=text_of(node, "description"),
            source=source_of(node),
            deprecated=is_true(node, "deprecated"),
            repeatable=is_repeatable(node, found.method),
        )

    # ---- Parameters --------------------------------------------------------------------------------------------------

    def _parameters(self, operation: spec.Operation) -> tuple[Parameter, ...] | None:
        result = []
        for parameter in operation.parameters:
            if parameter.location != "path":
                place = (parameter.node.get("in") or parameter.node).position
                message = f'parameters in "{parameter.location}" are not supported; only "path" is'
                self._refusals.error(place, message)
                continue
            if parameter.schema is None:
                continue
            found = self._schemas.use(parameter.schema, parameter.name)
            if found is None:
                return None
            if found.kind not in ("integer", "string"):
                message = f"a path parameter of type {_words(found)} is not supported; integer and string are"
                self._refusals.error(parameter.schema.position, message)
                return None
            result.append(self._parameter(parameter, parameter.schema, found))
        return tuple(result)

    def _parameter(self, parameter: spec.Parameter, schema: Node, found: Found) -> Parameter:
        site, node = parameter.node, found.node
        default = site.get("default") or node.get("default")
        deprecated = site.get("deprecated") or node.get("deprecated")
        own = site.get("description") or node.get("description")
        return Parameter(
            name=parameter.name,
            chosen=chosen_name(schema),
            location=parameter.location,
            required=parameter.required,
            style=parameter.style,
            explode=parameter.explode,
            use=Use(found.type, found.nullable, node.position, tuple(self._schemas.constraints(found))),
            place=site.position,
            description=str(own.value) if own is not None and own.kind == "string" else "",
            deprecated=deprecated is not None and deprecated.value is True,
            default=json_of(default) if default is not None else None,
        )

    def _parts(self, path: str, parameters: tuple[Parameter, ...], place: Position) -> tuple[PathPart, ...]:
        names = [parameter.name for parameter in parameters]
        parts = []
        used = set()
        rest = path
        while rest:
            before, brace, after = rest.partition("{")
            if before:
                parts.append(PathPart(text=before))
            if not brace:
                break
            name, _, rest = after.partition("}")
            used.add(name)
            if name in names:
                parts.append(PathPart(parameter=name))
            else:
                message = f'the path "{path}" has {{{name}}}, but no path parameter has that name'
                self._refusals.error(place, message)
        for name in names:
            if name not in used:
                self._refusals.error(place, f'the path parameter "{name}" does not occur in "{path}"')
        return tuple(parts)

    # ---- Bodies and answers ------------------------------------------------------------------------------------------

    def _json(self, content: tuple[spec.Media, ...], what: str) -> Node | None:
        """The schema of what is sent or answered as JSON; other media types before it are refused."""
        for media in content:
            if media.type == _JSON:
                if media.schema is None:
                    self._refusals.error(media.place, f"{what} without a schema is not supported")
                return media.schema
            self._refusals.error(media.place, f'the media type "{media.name}" is not supported; "{_JSON}" is')
        return None

    def _record(self, content: tuple[spec.Media, ...], name: str, what: str) -> Use | None:
        schema = self._json(content, what)
        found = self._schemas.use(schema, name) if schema is not None else None
        if schema is None or found is None:
            return None
        if found.kind != "record":
            message = f"{what} of type {_words(found)} is not supported; an object with properties is"
            self._refusals.error(schema.position, message)
            return None
        return Use(found.type, found.nullable, schema.position)

    def _body(self, operation: spec.Operation) -> Body | None:
        if operation.body is None:
            return None
        if not operation.body.content:
            self._refusals.error(operation.body.place, "a request body without content is not supported")
        use = self._record(operation.body.content, operation.id + "Request", "a request body")
        return Body(_JSON, operation.body.required, use) if use is not None else None

    def _answers(self, operation: spec.Operation) -> tuple[Answer, ...]:
        found: list[Answer] = []
        for answer in operation.answers:
            if not answer.status.startswith("2"):
                continue  # errors are told by the members of the error body
            if not _SUCCESS.fullmatch(answer.status):
                message = f'"{answer.status}" is no status of success; 200 to 299 and 2XX are'
                self._refusals.error(answer.place, message)
            use = self._record(answer.content, operation.id + "Response", "an answer")
            if found and not _same(found[0].use, use):
                message = "two different answers to one operation are not supported"
                self._refusals.error(answer.place, message)
            found.append(Answer(answer.status, _JSON if use is not None else "", use, answer.place))
        return tuple(found)


def _same(one: Use | None, other: Use | None) -> bool:
    return (one.type if one is not None else None) == (other.type if other is not None else None)


def _words(found: Found) -> str:
    """The kind of a type, as messages have it."""
    if found.kind == "record":
        return "object"
    if found.kind == "list":
        return f"{_words(found.item) if found.item is not None else 'json'} list"
    return found.kind
