"""Fields of pages: rows with what their cells say, the objects that they refer to, the values that examples give."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from codegen.findings import WARNING, Finding
from codegen.pages.bounds import ROW_NAME
from codegen.pages.facts import Facts
from codegen.pages.near import Names
from codegen.pages.page import Example, Page, Row, Section
from codegen.pages.types import TypeSpec
from codegen.source.diagnostics import Position
from codegen.source.node import Node

_PLACEHOLDER = re.compile(r"\{[^{}]*\}|<[^<>]*>|\*")


@dataclass(frozen=True)
class Target:
    """The section that describes an object; `is_map` for objects with any keys and texts as values."""

    owner: Resolved
    section: Section | None
    is_map: bool = False

    @property
    def has_fields(self) -> bool:
        return self.is_map or self.section is None or self.section.has_table

    @property
    def rows(self) -> tuple[Row, ...]:
        return self.section.rows if self.section is not None else ()


@dataclass(frozen=True)
class Field:
    """A row with what its cells say. `spec` is None where the type is not understood."""

    row: Row
    spec: TypeSpec | None
    facts: Facts
    target: Target | None
    values: list[Node] = field(default_factory=list, compare=False)


class FieldIndex:
    """Fields by their names, and by the patterns of names that have places to fill in."""

    def __init__(self, fields: list[Field]) -> None:
        self._by_name = {one.row.name: one for one in reversed(fields)}
        self._patterns = [
            (re.compile(pattern), one) for one in fields if (pattern := placeholder_pattern(one.row.name))
        ]
        self.names = Names(one.row.name for one in fields)

    def find(self, name: str) -> Field | None:
        found = self._by_name.get(name)
        if found is None and len(name) <= ROW_NAME:
            found = next((one for pattern, one in self._patterns if pattern.match(name)), None)
        return found


@dataclass
class Resolved:
    """A page with its fields by section; filled by `resolve`. Examples are kept with their parsed values."""

    page: Page
    operation: str
    fields: dict[int, list[Field]] = field(default_factory=dict)  # by id() of the section
    examples: list[tuple[Example, Node]] = field(default_factory=list)
    loose: list[tuple[Example, Node]] = field(default_factory=list)  # of texts that are not JSON, as far as they go
    findings: list[Finding] = field(default_factory=list)
    decimals: set[tuple[str, str, str]] = field(default_factory=set)  # shared by all pages
    names: set[str] = field(default_factory=set)  # of fields, shared by all pages
    used: set[int] = field(default_factory=set)  # id() of the objects that something refers to
    _indices: dict[int, FieldIndex] = field(default_factory=dict)  # by id() of the section

    def has_decimals(self, section: Section, row: Row) -> bool:
        """Whether an example of any page of the family gives a value that is not whole to a field of this name and
        object."""
        return (self.page.family, section.name if section.is_object else section.kind, row.name) in self.decimals

    def lists_values(self, section: Section) -> bool:
        """Whether its table lists the values of a field, and describes no fields; to be asked when all are known."""
        return id(section) in self.used and id(section) not in self.fields

    def of(self, section: Section) -> list[Field]:
        return self.fields.get(id(section), [])

    def index(self, section: Section) -> FieldIndex:
        """Of the fields of a section; to be asked for when all fields are known."""
        made = self._indices.get(id(section))
        if made is None:
            made = self._indices[id(section)] = FieldIndex(self.of(section))
        return made

    def report(
        self, kind: str, place: Position, message: str, subject: str = "", severity: str = WARNING, name: str = ""
    ) -> None:
        """`name` is the field that it is about, if it is about one."""
        details = (("field", name),) if name else ()
        subject = f"{self.operation}.{subject}".strip(".")
        self.findings.append(Finding(kind, place, message, severity, subject=subject, details=details))

    def subject(self, section: Section, name: str) -> str:
        return ".".join(part for part in (section.kind, section.name if section.is_object else "", name) if part)

    def report_row(
        self, kind: str, section: Section, row: Row, message: str, severity: str = WARNING, column: int = 0
    ) -> None:
        self.report(
            kind,
            self.page.at(row.line, column or row.column),
            message,
            self.subject(section, row.name),
            severity,
            row.name,
        )


def placeholder_pattern(name: str) -> str | None:
    """A pattern for the names that `attribute_{name}` stands for; None where nothing is to be filled in."""
    parts = _PLACEHOLDER.split(name)
    if len(parts) == 1:
        return None
    return "^" + ".+".join(re.escape(part).replace("\\-", "-") for part in parts) + "$"
