"""The fields of a page: rows with their types, facts, and the objects that the types name."""

from __future__ import annotations

import json
import re
from dataclasses import replace

from codegen.findings import ERROR, WARNING
from codegen.pages.facts import Facts, read_facts
from codegen.pages.fields import Field, Resolved, Target
from codegen.pages.lookup import Lookup
from codegen.pages.page import Row, Section
from codegen.pages.shown import Members, members_shown, shape_shown
from codegen.pages.tables import WITHOUT_FIELDS, Tables
from codegen.pages.types import TypeSpec, array_in_words, parse_type

_MAP_NAMES = frozenset(("translations", "translated"))
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
        self._tables = Tables(one, self._lookup, members_shown(one))

    def strange(self) -> Members:
        """What examples show where the type of a field names another table: by the field's name and that table's."""
        return self._tables.strange()

    def run(self, strange: Members) -> None:
        """`strange` is that of all pages."""
        self._tables.know(strange)
        lists = self._value_lists()
        for section in self._page.sections:
            if section.kind in WITHOUT_FIELDS or id(section) in lists:
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
            for row in section.rows if section.kind not in WITHOUT_FIELDS else ():
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
            found = self._tables.find(section, row, spec.reference)
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
        if spec.kinds != ("object",):
            return spec, facts, None
        target = self._target(section, row, spec)
        if target is None or target.has_fields:
            return spec, facts, target
        assert target.section is not None
        shape = shape_shown(target.section)
        if shape is not None and bool(shape[1]) != bool(spec.arrays):
            shape = shape if not shape[1] else None
        if shape == ("string", 0):
            message = f'"{row.name}" is typed {spec.spelled}, but "{target.section.name}" shows a text'
            self._one.report_row("description-contradiction", section, row, message, column=row.type.column)
        else:
            message = f'no table says which fields "{target.section.name}" has'
            self._one.report_row("object-undocumented", section, row, message)
        return (replace(spec, kinds=(shape[0],), arrays=shape[1]) if shape is not None else spec), facts, None

    def _target(self, section: Section, row: Row, spec: TypeSpec) -> Target | None:
        """The target has no fields where no table describes it."""
        word = spec.reference.words[-1] if spec.reference is not None else ""
        if word.lower() in _MAP_NAMES and self._lookup.by_word(section, word) is None:
            return Target(self._one, None, True)  # what these are needs no table
        found = self._tables.find(section, row, spec.reference)
        if found is None:
            if row.name in _MAP_NAMES:
                return Target(self._one, None, True)
            return None
        owner, target = found
        owner.used.add(id(target))
        if target.name.lower() in _MAP_NAMES or (not target.has_table and _is_text_map(target)):
            return Target(owner, target, True)
        return Target(owner, target)


def _lists_values(section: Section) -> bool:
    """Whether a table has names and what they mean, and no types."""
    return len(section.rows) > 1 and all(row.type is None or parse_type(row.type) is None for row in section.rows)


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
