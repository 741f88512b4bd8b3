"""The bodies of an operation: what a request carries and what answers it. Used by operations only."""

from __future__ import annotations

import re
from http import HTTPStatus
from typing import Any

from codegen.pages import naming, nodes
from codegen.pages.objects import Objects
from codegen.pages.page import Section
from codegen.pages.fields import Resolved
from codegen.pages.resolve import is_root_array
from codegen.pages.security import format_of
from codegen.source.node import Node

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
_A_FILE = re.compile(r"\bfiles?\b", re.IGNORECASE)
_LINK_NAME = re.compile(r"(?:^|_)(?:url|uri)$|(?:Url|Uri|URL|URI)$")
_LINK = re.compile(r"^\s*(?:an? |the )?(?:https? |image |file |video |direct )*(?:link|url)\b", re.IGNORECASE)
_UPLOAD = re.compile(r"\bmultipart\b|\bform-data\b|\bupload(?:s|ed|ing)?\b", re.IGNORECASE)
_EMPTY = re.compile(
    r"\bempty\b|\bno (?:content|body|response|request|fields|params)\b|\bnothing\b|\bwithout (?:a )?body\b",
    re.IGNORECASE,
)
_STATUS = re.compile(
    r"\b(20[1-6])(?= [A-Z][a-z]+)|\b(?:HTTP(?:/[0-9.]+)?|status(?: code)?|code)(?: is| of|:)*\s*\W?(20[0-6])\b"
)
_MEDIA_TYPE = re.compile(r"(?<![\w.+-])[\w.+-]+/[\w.+-]+")
_JSON = "application/json"
_BYTES = "application/octet-stream"


class Bodies:
    def __init__(self, one: Resolved, objects: Objects) -> None:
        self._one = one
        self._page = one.page
        self._objects = objects

    def request(self) -> Node | None:
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
        if section is None and not self._is_linked() and any(_UPLOAD.search(text) for text in (page.title, *told)):
            message = "it is about an upload, but no section and no words say what the body of the request is"
            self._one.report("body-unclear", place, message, "request")
        return None

    def _is_linked(self) -> bool:
        """Whether a parameter says where the file lies that the request is about."""
        rows = [row for each in self._page.sections if each.kind in ("query", "headers") for row in each.rows]
        return any(_LINK_NAME.search(row.name) or _LINK.search(row.text.text) for row in rows)

    def _stated_media_type(self) -> str:
        section = self._page.section("headers")
        for row in section.rows if section is not None else ():
            if row.name.lower() == "content-type" and row.type is not None:
                match = _MEDIA_TYPE.search((format_of(row) or row.text).text)
                if match:
                    return match.group()
        return _JSON

    def responses(self) -> Node:
        page = self._page
        section = page.section("response")
        place = page.at(section.line if section is not None else page.endpoint_line)
        status = self._status(section)
        response = nodes.of({"description": _status_words(status)}, place)
        examples = self._examples("response")
        if section is not None and (section.has_table or section.codes):
            nodes.put(response, "content", {_JSON: self._media(section, "Response")})
        elif section is not None and self._is_file(section):
            named = _IN_FORMAT.search(section.text)
            nodes.put(response, "content", {_FORMATS[named.group(1).lower()] if named else _BYTES: {}})
        elif examples:
            nodes.put(response, "content", {_JSON: nodes.of({"examples": examples}, place)})
        elif section is not None and section.text and status == "200" and not _EMPTY.search(section.text):
            self._report_unclear(section, "response")
        return nodes.of({status: response}, place)

    def _is_file(self, section: Section) -> bool:
        if _FILE.search(section.text) or _IN_FORMAT.search(section.text):
            return True
        return bool(_A_FILE.search(section.text) and _FILE.search(self._page.title))

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
        """Those of whole bodies, `page`, and then what a section shows of one, `part`: what an answer is with
        responseFields, for instance."""
        made: dict[str, Node] = {}
        for is_partial, name in ((False, "page"), (True, "part")):
            found = [each for each in self._one.examples if each[0].kind == kind and each[0].is_partial == is_partial]
            for count, (example, node) in enumerate(found, 1):
                value = nodes.moved(node, self._page.file, example.line)
                made[name if count == 1 else f"{name}{count}"] = nodes.of({"value": value}, value.position)
        return made


def _status_words(status: str) -> str:
    try:
        return HTTPStatus(int(status)).phrase
    except ValueError:
        return "OK"
