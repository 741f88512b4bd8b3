"""Parameters that descriptions mention against the tables: names that no table has, or that are written otherwise.
Used by check only.
"""

from __future__ import annotations

import re

from codegen.pages.fields import Field, Resolved
from codegen.pages.marked import CODE, Marked, mark
from codegen.pages.near import near
from codegen.pages.page import Section

_I = re.IGNORECASE
# `all=true` query param; use `hidden` in request.
_IS_PARAMETER = (
    re.compile(rf"{CODE}\W{{0,2}} (?:query|URL|request) (?:string )?param(?:eter)?s?\b", _I),
    re.compile(rf"\bquery param(?:eter)? {CODE}", _I),
)
_IN_REQUEST = (
    re.compile(
        rf"\b(?:use|add|set|pass|send|specify) (?:the )?{CODE} in (?:the |your )?(?:request|query|URL)\b"
        r"(?! (?:body|JSON))",
        _I,
    ),
)
_NAME = re.compile(r"[?&]?([A-Za-z_]\w*)(?:=\S*)?")
_WRITTEN = re.compile(r"([A-Za-z_]\w{5,})(?:\[[^\[\]]*\]|=\S*)?")


def check_parameters(one: Resolved) -> None:
    query = one.page.section("query")
    known = {row.name for row in query.rows} if query is not None else set()
    everywhere = known | {field.row.name for section in one.page.sections for field in one.of(section)}
    told: set[str] = set()
    for section in one.page.sections:
        for field in one.of(section):
            mentioned = [(name, known) for name in _mentioned(field, _IS_PARAMETER)]
            mentioned += [(name, everywhere) for name in _mentioned(field, _IN_REQUEST)]
            for name, names in mentioned:
                is_close = any(near(name, other) for other in everywhere)  # then it is told as one that nearly agrees
                if name not in names and name not in told and not is_close:
                    told.add(name)
                    message = f'a description names the query parameter "{name}", no table does'
                    place = one.page.at(field.row.line, field.row.text.column)
                    one.report("query-parameter-undocumented", place, message, f"query.{name}", name=name)
            if section is query:
                _check_examples(one, section, field)
                _check_own_name(one, section, field)


def _mentioned(field: Field, words: tuple[re.Pattern[str], ...]) -> list[str]:
    lines: list[Marked] = [mark(line) for line in field.row.text.lines]
    codes = [line.codes[int(match.group(1))] for line in lines for what in words for match in what.finditer(line.text)]
    return [match.group(1) for code in codes if (match := _NAME.fullmatch(code.strip("\"'` ")))]


def _check_examples(one: Resolved, section: Section, field: Field) -> None:
    names = {name for name, _ in field.facts.examples if name}
    is_own = any(f"{field.row.name}=" in value for _, value in field.facts.examples)
    if names and not is_own and not any(name == field.row.name or near(name, field.row.name) for name in names):
        message = f'"{field.row.name}" has an example of "{min(names)}"'
        one.report_row("description-contradiction", section, field.row, message, column=field.row.text.column)


def _check_own_name(one: Resolved, section: Section, field: Field) -> None:
    for code in dict.fromkeys(field.row.text.codes):
        match = _WRITTEN.fullmatch(code.strip("\"'` "))
        if match is not None and match.group(1) not in one.names and near(match.group(1), field.row.name):
            message = f'the description of "{field.row.name}" writes it "{match.group(1)}"'
            one.report_row("name-near-miss", section, field.row, message, column=field.row.text.column)
            return
