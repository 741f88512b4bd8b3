"""A documentation page as it is organised: one endpoint, its sections, tables of fields, and examples.

Made by reading; what is here says nothing about what cells mean.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

from codegen.source.diagnostics import Position
from codegen.pages.blocks import Code
from codegen.pages.errorcodes import ErrorCode
from codegen.pages.richtext import Rich

# Section headings, in lower case.
_SECTIONS = (
    ("scopes", re.compile(r".*\bscopes?\b.*")),
    ("path", re.compile(r"(?:url )?path\b.*")),
    ("query", re.compile(r"(?:url )?query\b.*")),
    ("headers", re.compile(r"(?:request |http )?headers?(?: params| parameters)?")),
    ("request", re.compile(r"(?:request|(?:json )?body)\b.*")),
    ("response", re.compile(r"response\b.*")),
)
# What such a heading is about when it is not the fields.
_ABOUT_OTHERS = re.compile(r".*\b(?:examples?|samples?|headers|codes?|errors?|limits?)\b.*")
# Headings that begin a section even below the level of the sections before.
_FULL_NAMES = re.compile(
    r"(?:path|query) (?:params|parameters)|headers|(?:request|response) (?:json|body|fields)|.*\baccess scopes?"
)
_EXAMPLES = re.compile(r"\b(?:examples?|samples?)\b")
_NOT_ANCHOR = re.compile(r"[^a-z0-9_]+")
_PLACEHOLDER = re.compile(r"\{([^{}/]*)\}")


@dataclass(frozen=True)
class Row:
    """A row of a table of fields; `type` is None where the table has no second column."""

    name: str
    type: Rich | None
    text: Rich
    line: int
    column: int
    flags: str = ""  # what else stands in the first cell, in lower case


@dataclass(frozen=True)
class Section:
    """A section, or the part of one that describes an object (then `name` is the object's, as the page writes it)."""

    kind: str  # scopes, path, query, headers, request, response
    name: str
    anchors: tuple[str, ...]
    line: int
    is_object: bool
    paragraphs: tuple[Rich, ...] = ()
    has_table: bool = False
    rows: tuple[Row, ...] = ()
    codes: tuple[Code, ...] = ()
    is_foreign: bool = False  # its heading stands at the level of sections, but is none that is known

    @property
    def text(self) -> str:
        return "\n".join(paragraph.text for paragraph in self.paragraphs)


@dataclass(frozen=True)
class Example:
    """Text that stands for a request, a response, or (kind "error") a refusal. `line` is that of the first line of
    `text`. `is_partial`: it shows a part of what may be sent or comes back."""

    kind: str
    text: str
    line: int
    is_partial: bool
    method: str = ""
    target: str = ""
    target_line: int = 0
    status: str = ""


@dataclass(frozen=True)
class Link:
    text: str
    address: str
    line: int
    column: int


@dataclass(frozen=True)
class Endpoint:
    method: str
    server: str
    path: str
    query_names: tuple[str, ...]
    line: int
    query_places: tuple[tuple[str, str], ...] = ()  # what is to be filled in, with the parameter that takes it


@dataclass(frozen=True)
class Page:
    """`address` is where the page is published, `family` the name of the resources it is about, as a folder has it."""

    file: str
    address: str
    family: str
    title: str
    title_line: int
    method: str
    server: str
    path: str
    endpoint_line: int
    query_names: tuple[str, ...]
    sections: tuple[Section, ...]
    examples: tuple[Example, ...]
    anchors: frozenset[str]
    links: tuple[Link, ...]
    query_places: tuple[tuple[str, str], ...] = ()
    codes: tuple[ErrorCode, ...] = ()  # of errors, where the page lists them

    def section(self, kind: str) -> Section | None:
        return next((one for one in self.sections if one.kind == kind and not one.is_object), None)

    def objects(self, kind: str | None = None) -> list[Section]:
        return [one for one in self.sections if one.is_object and kind in (None, one.kind)]

    def at(self, line: int, column: int = 1) -> Position:
        return Position(self.file, max(line, 1), max(column, 1))

    @property
    def is_endpoint(self) -> bool:
        return bool(self.method)

    def query_name(self, row: str) -> str:
        """What a row of the query's table is called in the URL, which may say ?ticket={ticketId}."""
        return row if row in self.query_names else dict(self.query_places).get(row, row)

    @property
    def path_names(self) -> list[str]:
        return _PLACEHOLDER.findall(self.path)


def anchor_of(text: str) -> str:
    return _NOT_ANCHOR.sub("-", text.lower()).strip("-")


def section_kind(heading: str) -> str:
    """Which section a heading begins; empty: none."""
    text = " ".join(heading.lower().split()).strip(" :.")
    kind = next((kind for kind, pattern in _SECTIONS if pattern.fullmatch(text)), "")
    if kind in ("request", "response") and _ABOUT_OTHERS.fullmatch(text):
        return ""
    return kind


def is_full_name(heading: str) -> bool:
    """Whether a heading can hardly be the name of an object."""
    return _FULL_NAMES.fullmatch(" ".join(heading.lower().split()).strip(" :.")) is not None


def is_about_examples(heading: str) -> bool:
    return _EXAMPLES.search(heading.lower()) is not None


def url_parts(address: str) -> SplitResult:
    """Like urlsplit; empty where an address makes no sense."""
    try:
        parts = urlsplit(address.strip())
        parts.hostname, parts.port  # noqa: B018, which may raise as well
    except ValueError:
        return SplitResult("", "", "", "", "")
    return parts
