"""Finds the object that a type names, and the values that examples give to each field.

A link and the word in the type may disagree: then the word counts, and the link is reported.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from urllib.parse import unquote

from codegen.source.diagnostics import Position
from codegen.findings import ERROR, WARNING, Finding
from codegen.pages.bounds import ARRAYS, ROW_NAME
from codegen.pages.facts import Facts, read_facts
from codegen.pages.jsontext import JsonError, parse_json
from codegen.pages.links import page_address, target_of
from codegen.pages.loosejson import parse_loosely
from codegen.pages.near import Names
from codegen.pages.page import Example, Page, Row, Section, anchor_of
from codegen.pages.types import Reference, TypeSpec, parse_type
from codegen.source.node import Node

_MAP_NAMES = frozenset(("translations", "translated"))
_WITHOUT_FIELDS = ("scopes", "headers")
_PLACEHOLDER = re.compile(r"\{[^{}]*\}|<[^<>]*>|\*")
_ROOT_ARRAY = re.compile(
    r"(?:^|^[^.:]*\b(?:is|returns?|contains|as|with|sends?|get) )(?:an? |the )?(?:JSON )?array\b(?! in)", re.IGNORECASE
)
_ROOT_OBJECT = re.compile(r"\bobject (?:with|of|that|containing|which)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Target:
    """The section that describes an object; `is_map` for objects with any keys and texts as values."""

    owner: Resolved
    section: Section | None
    is_map: bool = False

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
    used: set[int] = field(default_factory=set)  # id() of the objects that something refers to
    _indices: dict[int, FieldIndex] = field(default_factory=dict)  # by id() of the section

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


def is_root_array(section: Section) -> bool:
    """Whether the section says that its fields are those of each element of an array."""
    text = section.paragraphs[0].text if section.paragraphs else ""
    found, before = _ROOT_ARRAY.search(text), _ROOT_OBJECT.search(text)
    return found is not None and (before is None or before.start() > found.start())


def placeholder_pattern(name: str) -> str | None:
    """A pattern for the names that `attribute_{name}` stands for; None where nothing is to be filled in."""
    parts = _PLACEHOLDER.split(name)
    if len(parts) == 1:
        return None
    return "^" + ".+".join(re.escape(part).replace("\\-", "-") for part in parts) + "$"


def resolve(pages: Iterable[tuple[Page, str]]) -> list[Resolved]:
    """All pages (with the names of their operations) together, so that links between them can be followed."""
    every = [Resolved(page, operation) for page, operation in pages]
    by_address: dict[str, Resolved] = {}
    by_stem: dict[str, list[Resolved]] = {}
    for one in every:
        by_address.setdefault(page_address(one.page.address or one.page.file), one)
        by_stem.setdefault(_stem(one.page.address or one.page.file), []).append(one)
    for one in every:
        _Resolver(one, by_address, by_stem).run()
    for one in every:
        _read_examples(one)
    return every


def _stem(address: str) -> str:
    return os.path.basename(address.rstrip("/")).removesuffix(".md").removesuffix(".html")


class _Resolver:
    def __init__(self, one: Resolved, by_address: dict[str, Resolved], by_stem: dict[str, list[Resolved]]) -> None:
        self._one = one
        self._page = one.page
        self._by_address = by_address
        self._by_stem = by_stem
        self._same: dict[str, dict[str, list[Section]]] = {}  # by kind of section
        self._by_name: dict[str, tuple[dict[str, Section], dict[str, Section]]] = {}  # by name, by anchor
        self._by_anchor: dict[int, dict[str, Section]] = {}  # by id() of the page's Resolved

    def run(self) -> None:
        lists = self._value_lists()
        for section in self._page.sections:
            if section.kind in _WITHOUT_FIELDS or id(section) in lists:
                continue
            fields: dict[str, Field] = {}
            for row in section.rows:
                found = Field(row, *self._read(section, row))
                earlier = fields.get(row.name)
                if earlier is None:
                    fields[row.name] = found
                    continue
                same = (earlier.spec, earlier.row.text.text) == (found.spec, row.text.text)
                self._one.report_row(
                    "row-duplicate",
                    section,
                    row,
                    f'"{row.name}" is already described on line {earlier.row.line}'
                    + ("" if same else ", and otherwise; the first row counts"),
                )
            self._one.fields[id(section)] = list(fields.values())

    def _value_lists(self) -> set[int]:
        """id() of the sections whose tables list values of a field, as its type says, and describe no fields."""
        lists = set()
        for section in self._page.sections:
            for row in section.rows if section.kind not in _WITHOUT_FIELDS else ():
                spec = parse_type(row.type) if row.type is not None else None
                if spec is None or spec.reference is None or spec.kinds == ("object",):
                    continue
                found = self._find(section, row, spec.reference)
                if found is not None and found[0] is self._one:
                    message = f'"{row.name}" has its values in the table "{found[1].name}"; they are not read'
                    self._one.report_row("enumeration-unread", section, row, message)
                    lists.add(id(found[1]))
        self._one.used |= lists
        return lists

    def _read(self, section: Section, row: Row) -> tuple[TypeSpec | None, Facts, Target | None]:
        facts = read_facts(row.text, row.flags)
        if row.type is None or not row.type.lines:
            self._one.report_row("type-missing", section, row, f'"{row.name}" has no type', ERROR)
            return None, facts, None
        spec = parse_type(row.type)
        if spec is None:
            spelled = " ".join(row.type.text.split())
            self._one.report_row(
                "type-unknown",
                section,
                row,
                f'the type "{spelled}" of "{row.name}" is not known',
                ERROR,
                row.type.column,
            )
            return None, facts, None
        if spec.is_odd:
            self._one.report_row(
                "type-spelling",
                section,
                row,
                f'the type "{spec.spelled}" of "{row.name}" is misspelled',
                WARNING,
                row.type.column,
            )
        return spec, facts, self._target(section, row, spec) if spec.kinds == ("object",) else None

    def _target(self, section: Section, row: Row, spec: TypeSpec) -> Target | None:
        word = spec.reference.words[-1] if spec.reference is not None else ""
        if word.lower() in _MAP_NAMES and self._by_word(section, word) is None:
            return Target(self._one, None, True)  # what these are needs no table
        found = self._find(section, row, spec.reference)
        if found is None:
            if row.name in _MAP_NAMES:
                return Target(self._one, None, True)
            return None
        owner, target = found
        owner.used.add(id(target))
        if target.name.lower() in _MAP_NAMES or (not target.has_table and _is_text_map(target)):
            return Target(owner, target, True)
        if not target.has_table:
            self._one.report_row(
                "object-undocumented", section, row, f'no table says which fields "{target.name}" has', WARNING
            )
            return None
        return Target(owner, target)

    def _find(self, section: Section, row: Row, reference: Reference | None) -> tuple[Resolved, Section] | None:
        if reference is None:
            named = self._named(section.kind).get(row.name, [])
            if len(named) == 1:
                self._one.report_row(
                    "link-missing",
                    section,
                    row,
                    f'the type of "{row.name}" does not say which object it is; '
                    f'the table "{named[0].name}" on line {named[0].line} has its name',
                )
                return self._one, named[0]
            return None
        word = reference.words[-1]
        by_word = self._by_word(section, word)
        if reference.href is None:
            if by_word is None:
                self._report_unresolved(section, row, f'no table describes "{word}"')
                return None
            return self._one, by_word
        owner, anchor, is_known = self._follow(reference.href)
        by_link = self._anchored(owner).get(anchor) if owner is not None else None
        column = row.type.column if row.type is not None else row.column
        if by_link is None:
            if by_word is None:
                self._report_unresolved(
                    section, row, f'the link "{reference.href}" leads to nothing, and no table describes "{word}"'
                )
                return None
            if is_known:
                message = (
                    f'the link "{reference.href}" leads to nothing; the table "{by_word.name}" has the name in the type'
                )
                self._one.report_row("link-broken", section, row, message, WARNING, column)
            return self._one, by_word
        if anchor_of(by_link.name) == anchor_of(word) or by_word is None or owner is not self._one:
            if by_link.is_object or by_word is None:
                if anchor_of(by_link.name) != anchor_of(word):
                    message = f'the type says "{word}", its link leads to "{by_link.name}"'
                    self._one.report_row("link-suspicious", section, row, message, WARNING, column)
                return owner or self._one, by_link
        message = f'the type says "{word}", its link leads to "{by_link.name}"; the word counts'
        self._one.report_row("link-suspicious", section, row, message, WARNING, column)
        return (self._one, by_word) if by_word is not None else None

    def _anchored(self, owner: Resolved) -> dict[str, Section]:
        known = self._by_anchor.get(id(owner))
        if known is None:
            known = self._by_anchor[id(owner)] = {}
            for one in owner.page.sections:
                for anchor in one.anchors:
                    known.setdefault(anchor, one)
        return known

    def _report_unresolved(self, section: Section, row: Row, message: str) -> None:
        column = row.type.column if row.type is not None else row.column
        self._one.report_row("link-unresolved", section, row, message, ERROR, column)

    def _named(self, kind: str) -> dict[str, list[Section]]:
        """The objects of a kind of sections, by their names."""
        known = self._same.get(kind)
        if known is None:
            known = self._same[kind] = {}
            for one in self._page.objects(kind):
                known.setdefault(one.name, []).append(one)
        return known

    def _by_word(self, section: Section, word: str) -> Section | None:
        known = self._by_name.get(section.kind)
        if known is None:
            objects = self._page.objects(section.kind) + [
                one for one in self._page.objects() if one.kind != section.kind
            ]
            known = self._by_name[section.kind] = ({}, {})
            for one in objects:
                known[0].setdefault(one.name, one)
                known[1].setdefault(anchor_of(one.name), one)
        return known[0].get(word) or known[1].get(anchor_of(word))

    def _follow(self, href: str) -> tuple[Resolved | None, str, bool]:
        """The page that a link leads to, the anchor, and whether that page is known. By address, else by its bare name
        where only one page has it."""
        address, anchor = target_of(self._page, href)
        if address in self._by_address:
            return self._by_address[address], anchor, True
        stem = _stem(unquote(href).partition("#")[0].removeprefix("ref:").partition("?")[0])
        if not stem or stem == _stem(self._page.address or self._page.file):
            return self._one, anchor, True
        others = self._by_stem.get(stem, [])
        return (others[0], anchor, True) if len(others) == 1 else (None, anchor, False)


def _is_text_map(section: Section) -> bool:
    """Whether the section shows an object of texts by language code instead of a table."""
    for code in section.codes:
        try:
            value = json.loads(code.text)
        except (ValueError, RecursionError):
            continue
        if (
            isinstance(value, dict)
            and value
            and all(
                isinstance(text, str) and re.fullmatch(r"[a-z]{2}(?:[_-][A-Za-z]{2})?", key)
                for key, text in value.items()
            )
        ):
            return True
    return False


def _read_examples(one: Resolved) -> None:
    for example in one.page.examples:
        if not example.text.strip():
            continue
        node: Node | None
        try:
            node, wrong = parse_json(example.text)
        except JsonError as refused:
            node, wrong = None, [refused]
        for error in wrong:
            place = one.page.at(example.line + error.line - 1, error.column)
            one.report(
                "json-invalid",
                place,
                f"the example of the {example.kind} is not JSON: {error}",
                f"{example.kind}.example",
            )
        if node is None:
            one.loose += [(example, loose) for loose in parse_loosely(example.text)]
            continue
        one.examples.append((example, node))
        section = one.page.section(example.kind)
        if section is not None:
            walk(
                Target(one, section),
                root_values(section, node),
                lambda found, value, path, place: found.values.append(value),
            )


def root_values(section: Section, node: Node) -> list[Node]:
    return list(node) if node.kind == "array" and is_root_array(section) else [node]


def find_field(target: Target, name: str) -> Field | None:
    return target.owner.index(target.section).find(name) if target.section is not None else None


def objects_in(value: Node) -> list[Node]:
    """The value, or the objects in arrays; whether there should be an array makes no difference to their members."""
    level, found = [value], []
    for _ in range(ARRAYS + 1):
        found += [one for one in level if one.kind == "object"]
        level = [element for one in level if one.kind == "array" for element in one]
    return found


Visit = Callable[[Field, Node, str, Position], None]
Unknown = Callable[[Target, str, str, Position], None]


def walk(
    target: Target, values: list[Node], visit: Visit, unknown: Unknown | None = None, path: str = "", depth: int = 0
) -> None:
    """Calls `visit` for every member of the values that a table describes, and `unknown` for every other."""
    if target.section is None or target.is_map or depth > 30:
        return
    for value in values:
        for name, member in value.items():
            place = value.key_positions.get(name, value.position)
            found = find_field(target, name)
            inner = f"{path}.{name}".lstrip(".")
            if found is None:
                if unknown is not None:
                    unknown(target, name, inner, place)
                continue
            visit(found, member, inner, place)
            if found.target is not None and found.spec is not None:
                inside = inner + "[]" * found.spec.arrays
                walk(found.target, objects_in(member), visit, unknown, inside, depth + 1)
