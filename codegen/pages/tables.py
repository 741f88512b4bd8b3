"""Finds the table that describes the object which a type names.

A link and the word in the type may disagree: then the word counts, and the link is reported. Where examples show the
members of another table, which has the name of the field, that one counts.
"""

from __future__ import annotations

import re
from codegen.findings import ERROR, WARNING
from codegen.pages.fields import Resolved
from codegen.pages.lookup import Lookup
from codegen.pages.page import Row, Section, anchor_of
from codegen.pages.shown import Members
from codegen.pages.types import Reference, parse_type
from codegen.source.words import words as words_of

WITHOUT_FIELDS = ("scopes", "headers")
# The description of a field without a link: "Matches its structure with the `tea` field".
_ALIKE = re.compile(
    r"\b(?:same|identical|similar|match(?:es|ing)?)\b[^.]{0,40}\b(?:structure|fields|members)\b"
    r"|\bstructure (?:of|as)\b",
    re.IGNORECASE,
)


class Tables:
    def __init__(self, one: Resolved, lookup: Lookup, shown: Members) -> None:
        self._one = one
        self._page = one.page
        self._lookup = lookup
        self._shown = shown
        self._strange: Members = {}  # by the names of field and table
        self._referred: set[int] | None = None  # id() of the objects that types name in words or by a link

    def strange(self) -> Members:
        made: dict[tuple[str, ...], set[str]] = {}
        for section in self._page.sections:
            for row in section.rows if section.kind not in WITHOUT_FIELDS else ():
                linked = self._named_by(section, row)
                members = self._members(section, row)
                if linked is not None and members and self._fits_better(section, row, linked, members):
                    made.setdefault((row.name, linked.name), set()).update(members)
        return made

    def know(self, strange: Members) -> None:
        self._strange = strange

    def _fits_better(self, section: Section, row: Row, linked: Section, members: set[str]) -> Section | None:
        """The table of the field's name that has most of the members, where the one that its type names has few."""
        tables = self._lookup.named(section.kind).get(row.name, [])
        named = [one for one in tables if one.has_table and one is not section]
        if not named or linked in named or linked.name == row.name:
            return None
        best = max(named, key=lambda one: _known(one, members))
        return best if _known(linked, members) * 2 < len(members) <= _known(best, members) * 2 else None

    def _members(self, section: Section, row: Row) -> set[str]:
        return self._shown.get((section.kind, section.name if section.is_object else "", row.name), set())

    def find(self, section: Section, row: Row, reference: Reference | None) -> tuple[Resolved, Section] | None:
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
            return self._alike(section, row)
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
        linked = self._named_by(section, row)
        if linked is not None:
            members = self._members(section, row) or self._strange.get((row.name, linked.name), set())
            better = self._fits_better(section, row, linked, members) if members else None
            if better is not None:
                return better
        if (
            anchor_of(word) == anchor_of(row.name)
            or _share_a_word(word, row.name)
            or word.lower() not in self._lookup.words()
        ):
            return None
        named = self._lookup.named(section.kind).get(row.name, [])
        return named[0] if len(named) == 1 and named[0].has_table and named[0] is not section else None

    def _alike(self, section: Section, row: Row) -> tuple[Resolved, Section] | None:
        if not _ALIKE.search(row.text.text):
            return None
        found = [self._lookup.by_word(section, code) for code in row.text.codes]
        tables = {id(one): one for one in found if one is not None and one.has_table}
        return (self._one, tables.popitem()[1]) if len(tables) == 1 else None

    def _orphan_of(self, kind: str, name: str) -> Section | None:
        """The one object that no type names, with a longer name than a field whose own table another type names."""
        if self._referred is None:
            self._referred = {
                id(one)
                for section in self._page.sections
                if section.kind not in WITHOUT_FIELDS
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


def _known(table: Section, members: set[str]) -> int:
    return len(members.intersection(row.name for row in table.rows))


def _share_a_word(one: str, other: str) -> bool:
    """Whether two names have words that begin alike."""
    return any(
        first[:4] == second[:4] or (min(len(first), len(second)) == 3 and first[:3] == second[:3])
        for first in map(str.lower, words_of(one))
        for second in map(str.lower, words_of(other))
    )
