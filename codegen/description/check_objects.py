"""What is asked of single objects beyond their table: parameters, answers, media types, schemas."""

from __future__ import annotations

import re
from collections.abc import Callable

from codegen.description.refusals import Refusals
from codegen.description.repetition import check_created_without
from codegen.description.valuenames import check_value_names
from codegen.source.diagnostics import Position
from codegen.source.node import Node
from codegen.source.shown import json_text

_STYLES = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form",),
}
_STATUS = re.compile("[1-5]([0-9][0-9]|XX)|default")
_DIALECTS = ("https://json-schema.org/draft/2020-12/schema", "https://spec.openapis.org/oas/3.1/dialect/base")
_TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+"
_MEDIA_TYPE = re.compile(rf"{_TOKEN}/{_TOKEN}[ \t]*(;.*)?")


class Rules:
    def __init__(self, root: Node, refusals: Refusals) -> None:
        self._root = root
        self._refusals = refusals

    def of(self, form: str) -> Callable[[Node], None] | None:
        return {
            "parameter": self._parameter,
            "header": self._schema_or_content,
            "schema": self._schema,
            "encoding": lambda node: self._style(node.get("style"), "query"),
            "responses": self._responses,
            "document": lambda node: self._dialect(node, "jsonSchemaDialect"),
        }.get(form)

    def _mild(self, position: Position, message: str, taken: str, kind: str) -> None:
        """Strictly an error; otherwise it is said how it is taken."""
        self._refusals.lenient(position, message, f"{message}; {taken}", kind)

    # ---- Parameters --------------------------------------------------------------------------------------------------

    def _parameter(self, node: Node) -> None:
        place, name = node.get("in"), node.get("name")
        self._schema_or_content(node)
        if name is not None and name.value == "":
            self._refusals.error(name.position, "a parameter needs a name that is not empty")
        if place is None or place.kind != "string":
            return
        where = str(place.value)
        if where not in _STYLES:
            message = f"parameters are in path, query, header or cookie, not in {json_text(where)}"
            self._refusals.error(place.position, message)
            return
        required = node.get("required")
        if where == "path" and (required is None or required.value is not True):
            message = 'a path parameter needs "required: true"'
            self._mild(node.position, message, "it is taken as required", 'path parameters without "required: true"')
        self._style(node.get("style"), where)

    def _style(self, style: Node | None, where: str) -> None:
        if style is not None and style.kind == "string" and style.value not in _STYLES[where]:
            known = ", ".join(_STYLES[where])
            message = f'the style "{style.value}" is none of a {where} parameter; it has {known}'
            self._refusals.error(style.position, message)

    def _schema_or_content(self, node: Node) -> None:
        what = "a parameter" if "in" in node else "a header"
        content = node.get("content")
        if (content is None or not content.value) and "schema" not in node:
            if self._refusals.strict:  # otherwise it may be anything
                self._refusals.error(node.position, f'"schema" is missing in {what}')
        elif content is not None and "schema" in node:
            position = node.key_positions["content"]
            self._mild(position, f'"content" stands beside "schema" in {what}', "the schema is taken", "content, too")
        elif content is not None and content.kind == "object" and len(content.members) != 1:
            self._refusals.error(content.position, f'"content" of {what} has one media type')

    # ---- Answers -----------------------------------------------------------------------------------------------------

    def _responses(self, node: Node) -> None:
        for status, position in node.key_positions.items():
            if status.startswith(("x-", "2")) or _STATUS.fullmatch(status):  # those of success are judged by api/
                continue
            message = f"{json_text(status)} is no status: expected 100 to 599, 1XX to 5XX, or default"
            self._mild(position, message, "it is read over", "statuses that are none")
        if not any(not status.startswith("x-") for status in node.key_positions):
            self._mild(
                node.position, '"responses" has no status', "all are taken as told", "responses without a status"
            )

    def media_type(self, name: str, position: Position) -> None:
        if not _MEDIA_TYPE.fullmatch(name):
            message = f"{json_text(name)} is no media type, such as application/json"
            self._refusals.error(position, message)

    # ---- Schemas -----------------------------------------------------------------------------------------------------

    def _dialect(self, node: Node, key: str) -> None:
        dialect = node.get(key)
        if dialect is not None and dialect.kind == "string" and str(dialect.value).rstrip("#") not in _DIALECTS:
            message = f'"{key}" is read over: schemas are read as those of JSON Schema 2020-12'
            self._refusals.note(dialect.position, message, message)

    def _schema(self, node: Node) -> None:
        self._dialect(node, "$schema")
        check_created_without(self._root, node, self._refusals)
        check_value_names(node, self._refusals)
