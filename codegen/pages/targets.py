"""Finds the object that a type names.

A link and the word in the type may disagree: then the word counts, and the link is reported.
"""

from __future__ import annotations

import json
import re
from dataclasses import replace

from codegen.findings import ERROR, WARNING
from codegen.pages.facts import Facts, read_facts
from codegen.pages.fields import Field, Resolved, Target
from codegen.pages.lookup import Lookup
from codegen.pages.page import Row, Section, anchor_of
from codegen.pages.types import Reference, TypeSpec, array_in_words, parse_type
from codegen.source.words import words as words_of

_MAP_NAMES = frozenset(("translations", "translated"))
_WITHOUT_FIELDS = ("scopes", "headers")
_LISTED = frozenset(("string", "number", "integer"))  # may have a table of their values
# The only row of an object, whose fields have any names: DESIGN_CONFIG_FIELD_NAME.
_STANDS_FOR_A_NAME = re.compile(r"(?:[A-Z][A-Z0-9]*_)+(?:NAME|KEY|ID|CODE|FIELD)")


class Targets:
    """Fills a page's fields in."""

    def __init__(self, one: Resolved, by_address: dict[str, Resolved], by_stem: dict[str, list[Resolved]]) -> None:
        self._one = one
        self._page = one.page
        self._lookup = Lookup(one, by_address, by_stem)
        self._values: dict[int, tuple[str, ...]] = {}  # that a table lists, by id() of the row
        self._referred: set[int] | None = None  # id() of the objects that types name in words or by a link

    def run(self) -> None:
        lists = self._value_lists()
        for section in self._page.sections:
            if section.kind in _WITHOUT_FIELDS or id(section) in lists:
                continue
            fields: dict[str, Field] = {}
            twice: list[tuple[Row, Row]] = []  # that say the same
            for row in section.rows:
                if len(section.rows) == 1 and section.is_object and _STANDS_FOR_A_NAME.fullmatch(row.name):
                    row = replace(row, name=f"{{{row.name}}}")
                found = Field(row, *self._read(section, row))
                earlier = fields.get(row.name)
                if earlier is None:
                    fields[row.name] = found
                    continue
                if (earlier.spec, earlier.row.text.text) == (found.spec, row.text.text):
                    twice.append((earlier.row, row))
                    continue
                message = f'"{row.name}" is already described on line {earlier.row.line}, and otherwise; the first row'
                self._one.report_row("row-duplicate", section, row, f"{message} counts")
            self._report_twice(section, twice)
            self._one.fields[id(section)] = list(fields.values())

    def _report_twice(self, section: Section, twice: list[tuple[Row, Row]]) -> None:
        for earlier, row in twice[:1]:
            message = f'"{row.name}" is already described on line {earlier.line}'
            if len(twice) > 1:
                message = f'the rows of "{section.name}" are there twice: {len(twice)} from "{row.name}" on'
            self._one.report_row("row-duplicate", section, row, message)

    def _value_lists(self) -> set[int]:
        """id() of the sections whose tables list values of a field, and describe no fields. The field's type says so,
        or its description links such a table, or the table has its name."""
        lists = set()
        for section in self._page.sections:
            for row in section.rows if section.kind not in _WITHOUT_FIELDS else ():
                found = self._value_list(section, row)
                if found is not None:
                    lists.add(id(found))
                    self._values[id(row)] = tuple(dict.fromkeys(one.name for one in found.rows))
        self._one.used |= lists
        return lists

    def _value_list(self, section: Section, row: Row) -> Section | None:
        spec = parse_type(row.type) if row.type is not None else None
        if spec is None or not set(spec.kinds) <= _LISTED:
            return None
        if spec.reference is not None:
            found = self._find(section, row, spec.reference)
            return found[1] if found is not None and found[0] is self._one and found[1].rows else None
        named = self._lookup.named(section.kind).get(row.name, [])
        hrefs = [run.href for run in row.text.links if run.href is not None]
        followed = [self._lookup.follow(href) for href in hrefs if "#" in href]
        linked = [self._lookup.anchored(owner).get(anchor) for owner, anchor, _ in followed if owner is self._one]
        return next((one for one in (*linked, *named) if one is not None and _lists_values(one)), None)

    def _read(self, section: Section, row: Row) -> tuple[TypeSpec | None, Facts, Target | None]:
        facts = read_facts(row.text, row.flags)
        if id(row) in self._values:
            facts = replace(facts, enumeration=self._values[id(row)], enumeration_text="", is_loose=False)
        if row.type is None or not row.type.lines:
            self._one.report_row("type-missing", section, row, f'"{row.name}" has no type', ERROR)
            return None, facts, None
        spec = parse_type(row.type) or array_in_words(row.type, row.text)
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
        if word.lower() in _MAP_NAMES and self._lookup.by_word(section, word) is None:
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
            named = self._lookup.named(section.kind).get(row.name, [])
            longer = self._orphan_of(section.kind, row.name) if len(named) == 1 else None
            if longer is not None:
                self._one.report_row(
                    "link-missing",
                    section,
                    row,
                    f'the type of "{row.name}" does not say which object it is; the table "{named[0].name}" is that of '
                    f'another field, the table "{longer.name}" on line {longer.line} is no other one\'s',
                )
                return self._one, longer
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
        own = self._own_table(section, row, reference)
        if own is not None:
            message = f'the type of "{row.name}" says "{word}"; the table "{own.name}" on line {own.line} counts'
            column = row.type.column if row.type is not None else row.column
            self._one.report_row("link-suspicious", section, row, message, WARNING, column)
            return self._one, own
        by_word = self._lookup.by_word(section, word)
        if reference.href is None:
            if by_word is None and len(reference.words) > 1 and reference.words[0] == row.name:
                message = f'no table says what "{word}" in "{row.name}" is'
                self._one.report_row("object-undocumented", section, row, message)
                return None
            if by_word is None:
                self._report_unresolved(section, row, f'no table describes "{word}"')
                return None
            return self._one, by_word
        owner, anchor, is_known = self._lookup.follow(reference.href)
        by_link = self._lookup.anchored(owner).get(anchor) if owner is not None else None
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

    def _own_table(self, section: Section, row: Row, reference: Reference) -> Section | None:
        """The table that has the name of a field, where its type names one about something else."""
        word = reference.words[-1]
        if (
            anchor_of(word) == anchor_of(row.name)
            or _share_a_word(word, row.name)
            or word.lower() not in self._lookup.words()
        ):
            return None
        named = self._lookup.named(section.kind).get(row.name, [])
        return named[0] if len(named) == 1 and named[0].has_table and named[0] is not section else None

    def _orphan_of(self, kind: str, name: str) -> Section | None:
        """The one object that no type names, with a longer name than a field whose own table another type names."""
        if self._referred is None:
            self._referred = {
                id(one)
                for section in self._page.sections
                if section.kind not in _WITHOUT_FIELDS
                for row in section.rows
                if (one := self._named_by(section, row)) is not None
            }
        named = self._lookup.named(kind).get(name, [])
        if not all(id(one) in self._referred for one in named):
            return None
        longer = [
            one
            for one in self._page.objects(kind)
            if one.has_table and id(one) not in self._referred and one.name != name and one.name.startswith(name)
        ]
        return longer[0] if len(longer) == 1 else None

    def _named_by(self, section: Section, row: Row) -> Section | None:
        spec = parse_type(row.type) if row.type is not None else None
        if spec is None or spec.reference is None:
            return None
        href = spec.reference.href
        if href is not None:
            owner, anchor, _ = self._lookup.follow(href)
            found = self._lookup.anchored(owner).get(anchor) if owner is self._one and owner is not None else None
            if found is not None:
                return found
        return self._lookup.by_word(section, spec.reference.words[-1])

    def _report_unresolved(self, section: Section, row: Row, message: str) -> None:
        column = row.type.column if row.type is not None else row.column
        self._one.report_row("link-unresolved", section, row, message, ERROR, column)


def _lists_values(section: Section) -> bool:
    """Whether a table has names and what they mean, and no types."""
    return len(section.rows) > 1 and all(row.type is None or parse_type(row.type) is None for row in section.rows)


def _share_a_word(one: str, other: str) -> bool:
    """Whether two names have words that begin alike."""
    return any(
        first[:4] == second[:4] or (min(len(first), len(second)) == 3 and first[:3] == second[:3])
        for first in map(str.lower, words_of(one))
        for second in map(str.lower, words_of(other))
    )


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
