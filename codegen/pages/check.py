"""The page's own mistakes beside those of its examples: paths against their tables, links, cells that contradict
themselves, names that nearly agree, tables that belong to nothing.
"""

from __future__ import annotations

import re
from collections import Counter

from codegen.findings import ERROR
from codegen.pages.check_copied import check_copied
from codegen.pages.check_examples import check_examples
from codegen.pages.check_parameters import check_parameters
from codegen.pages.links import Site, problem_of
from codegen.pages.near import Names, near
from codegen.pages.page import Section
from codegen.pages.fields import Field, Resolved

_SORTING = re.compile(
    r"\b(?:starts|counts) (?:with|from|at) -?\d|\bincrements by\b|^\s*(?:the )?(?:total )?(?:number|count|amount"
    r"|quantity) of\b",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"\b(?:https? )?(?:link|URL) (?:to|of)\b|^\s*URL\b", re.IGNORECASE)
_CONDITION = re.compile(
    r"^\s*(?:defines (?:if|whether)\b|(?:set )?true if\b|set\s+true\s+(?:to|if)\b|if true,|whether\b)", re.IGNORECASE
)
_LIST = re.compile(r"^\s*(?:an? |the )?(?:sorted |detailed )?(?:list|array) of\b", re.IGNORECASE)
_TEXT = re.compile(
    r"^\s*(?:the )?(?:e-?mail|(?:first |last |full )?name|date|address|comma-separated list)\b", re.IGNORECASE
)
_OBJECT = re.compile(r"^\s*(?:an? |the )?(?:internal |unique )*(?:ID of|link to|URL (?:of|to|for))\b", re.IGNORECASE)
# "List of the category IDs", and not "IDs and sizes", "with their IDs".
_LIST_OF_IDS = re.compile(r"^(?:(?!\b(?:with|and|contains|including)\b|[,:.]).)*\bIDs\b(?!\s*(?:,|and\b|:))")
_BOUNDS = (
    (
        re.compile(r"(?:[a-z]From|_from|\bfrom)(?![a-z])"),
        re.compile(r"^(?!.*lower bound).*\bupper bound\b", re.I | re.S),
    ),
    (re.compile(r"(?:[a-z]To|_to|\bto)(?![a-z])"), re.compile(r"^(?!.*upper bound).*\blower bound\b", re.I | re.S)),
)
_WORD = re.compile(r"[A-Za-z_][\w]{5,}")


def check(one: Resolved, site: Site) -> None:
    """Adds the mistakes of a page to its findings."""
    told = {place for each in one.findings if each.kind.startswith("link-") for place in [each.position]}
    for link in dict.fromkeys(one.page.links):
        problem = problem_of(one.page, site, link)
        if problem is not None and one.page.at(link.line, link.column) not in told:
            one.report(problem.kind, one.page.at(link.line, link.column), problem.message, problem.subject)
    if not one.page.is_endpoint:
        return
    _check_path(one)
    for section in one.page.sections:
        names = {field.row.name for field in one.of(section)}
        for field in one.of(section):
            _check_description(one, section, field, names)
    _check_answer(one)
    check_parameters(one)
    check_copied(one)
    _check_names(one)
    check_examples(one)
    for section in one.page.objects():
        if not section.has_table or id(section) in one.used:
            continue
        place, subject = one.page.at(section.line), f"{section.kind}.{section.anchors[0]}"
        if section.is_foreign or section.kind not in ("request", "response"):
            one.report(
                "section-unknown",
                place,
                f'the section "{section.name}" is none that is known; its table is not read',
                subject,
                ERROR,
            )
        else:
            one.report("table-unlinked", place, f'nothing refers to the table "{section.name}"', subject)


def _check_path(one: Resolved) -> None:
    page = one.page
    section = page.section("path")
    rows = {row.name: row for row in section.rows} if section is not None else {}
    written, path_names = Names(rows), Counter(page.path_names)
    for name, count in path_names.items():
        if count > 1:
            message = f"the URL has {{{name}}} more than once"
            one.report("path-parameter-duplicate", page.at(page.endpoint_line), message, f"path.{name}", ERROR, name)
        if name not in rows:
            close = written.near(name)
            hint = f'; the table has "{close}"' if close else ""
            message = f"the URL has {{{name}}}, the table of path parameters does not{hint}"
            one.report("path-parameter-undocumented", page.at(page.endpoint_line), message, f"path.{name}", name=name)
    for name, row in rows.items():
        if name not in path_names and section is not None:
            one.report_row("path-parameter-unused", section, row, f'the table has "{name}", the URL has no {{{name}}}')
    query = page.section("query")
    documented = {row.name for row in query.rows} if query is not None else set()
    places = {name: place for place, name in page.query_places if place in documented}
    for name in page.query_names:
        if name not in documented:
            close = places.get(name)
            hint = f'the table has "{close}"' if close else "no table does"
            message = f'the URL has the query parameter "{name}", {hint}'
            one.report("query-parameter-undocumented", page.at(page.endpoint_line), message, f"query.{name}", name=name)


def _check_answer(one: Resolved) -> None:
    page = one.page
    if page.method == "GET" and page.section("response") is None:
        if not any(example.kind == "response" for example in page.examples):
            message = "nothing says what the answer holds"
            one.report("response-missing", page.at(page.endpoint_line), message, "response")


def _check_description(one: Resolved, section: Section, field: Field, siblings: set[str]) -> None:
    row, spec = field.row, field.spec
    text = row.text.text
    first = text.split(". ")[0]
    said = ""
    if any(name.search(row.name) and bound.search(text) for name, bound in _BOUNDS):
        message = f'the description of "{row.name}" says it is the other bound'
        one.report_row("description-contradiction", section, row, message, column=row.text.column)
    if spec is None or (spec.arrays and spec.kinds != ("object",)):
        return
    if spec.kinds == ("object",):
        if spec.arrays and _LIST_OF_IDS.search(first):
            said = "says it is a list of IDs"
        elif not spec.arrays and _OBJECT.search(text) and not (field.target is not None and field.target.is_map):
            said = "says it is an ID or a link"
    elif spec.kinds == ("boolean",):
        said = (
            "counts"
            if _SORTING.search(text)
            else "says it is a link"
            if _ADDRESS.search(first)
            else "says it is a list"
            if _LIST.search(text)
            else "says it is a text"
            if _TEXT.search(text)
            else ""
        )
    elif spec.kinds == ("string",):
        if not field.facts.enumeration and _CONDITION.search(text):
            said = "says it is true or false"
        elif row.name.endswith("Translated") and re.search(r"\btranslations\b", text):
            said = "says it holds translations"
    elif spec.kinds in (("number",), ("integer",)):
        if _CONDITION.search(text) and not field.facts.is_counter:
            said = "says it is true or false"
        elif _LIST.search(text):
            said = "says it is a list"
        elif _ADDRESS.search(first):
            said = "says it is a link"
    if said:
        message = f'"{row.name}" is typed {spec.spelled}, but its description {said}'
        one.report_row("description-contradiction", section, row, message, column=row.text.column)


def _check_names(one: Resolved) -> None:
    """nameTranslated without name, and names that descriptions write otherwise."""
    everywhere = {field.row.name for section in one.page.sections for field in one.of(section)}
    values = {
        text
        for section in one.page.sections
        for field in one.of(section)
        for text in (*field.facts.enumeration, *(value for _, value in field.facts.examples))
    }
    written = Names(sorted(everywhere))
    for section in one.page.sections:
        fields = one.of(section)
        names = {field.row.name for field in fields}
        in_section = Names(sorted(names))
        for field in fields:
            name = field.row.name
            base = name.removesuffix("Translated")
            if base != name and base and base not in names:
                close = in_section.near(base)
                if close is not None:
                    message = f'"{name}" belongs to no field; the table has "{close}"'
                    one.report_row("name-near-miss", section, field.row, message)
            _check_mentions(one, section, field, everywhere, values, written)


def _check_mentions(
    one: Resolved, section: Section, field: Field, everywhere: set[str], values: set[str], written: Names
) -> None:
    is_parameter = section.kind not in ("request", "response")  # which fields of other requests explain
    known = one.names if is_parameter else everywhere
    for code in dict.fromkeys(code.strip("\"'` ") for code in field.row.text.codes):
        if not _WORD.fullmatch(code) or code in known or code in values or code.isupper():
            continue
        if is_parameter and near(code, field.row.name):  # told as its own name
            continue
        close = written.near(code) or (f"{code}es" if f"{code}es" in everywhere else None)
        if close is not None:
            whose = "a description" if is_parameter else f'the description of "{field.row.name}"'
            message = f'{whose} writes "{code}", the table has "{close}"'
            one.report_row("name-near-miss", section, field.row, message, column=field.row.text.column)
