"""The page's own mistakes: examples against tables, paths against their tables, links, names that nearly agree."""

from __future__ import annotations

import re

from codegen.diagnostics import Position
from codegen.importer.page import Example, Section, url_parts
from codegen.importer.resolve import Field, Resolved, Target, is_root_array, root_values, walk
from codegen.importer.schema import convert, fits, near, place_of
from codegen.yamldoc import Node

_SORTING = re.compile(r"\b(?:starts|counts) (?:with|from|at) -?\d|\bincrements by\b|^\s*(?:the )?(?:total )?number of\b", re.IGNORECASE)
_ADDRESS = re.compile(r"\b(?:https? )?(?:link|URL) (?:to|of)\b|^\s*URL\b", re.IGNORECASE)
_CONDITION = re.compile(r"^\s*(?:defines (?:if|whether)\b|(?:set )?true if\b|if true,)", re.IGNORECASE)
# Addresses of the tool that the pages are written with: readers cannot open them.
_EDITOR_HOSTS = ("app.gitbook.com",)
_NOT_LINKS = re.compile(r"^$|\s|^broken|^[a-z]+:/?$|^#$", re.IGNORECASE)


def check(one: Resolved) -> None:
    """Adds the mistakes of a page to its findings."""
    check_links(one)
    if not one.page.is_endpoint:
        return
    _check_path(one)
    _check_rows(one)
    _check_names(one)
    for example, node in one.examples:
        _check_example(one, example, node)
    for example in one.page.examples:
        _check_request_line(one, example)
    for section in one.page.objects():
        if section.has_table and section.kind in ("request", "response") and id(section) not in one.used:
            message = f'nothing refers to the table "{section.name}"'
            one.report("table-unlinked", one.page.at(section.line), message, f"{section.kind}.{section.name}")


def _check_path(one: Resolved) -> None:
    page = one.page
    section = page.section("path")
    rows = {row.name: row for row in section.rows} if section is not None else {}
    for name in page.path_names:
        if name not in rows:
            close = next((row for row in rows if near(row, name)), None)
            hint = f'; the table has "{close}"' if close else ""
            message = f'the URL has {{{name}}}, the table of path parameters does not{hint}'
            one.report("path-parameter-undocumented", page.at(page.endpoint_line), message, f"path.{name}")
    for name, row in rows.items():
        if name not in page.path_names and section is not None:
            one.report_row("path-parameter-unused", section, row, f'the table has "{name}", the URL has no {{{name}}}')
    query = page.section("query")
    documented = {row.name for row in query.rows} if query is not None else set()
    for name in page.query_names:
        if name not in documented:
            message = f'the URL has the query parameter "{name}", no table does'
            one.report("query-parameter-undocumented", page.at(page.endpoint_line), message, f"query.{name}")


def check_links(one: Resolved) -> None:
    page = one.page
    for link in dict.fromkeys(page.links):
        text, target = link.text, link.address.strip()
        shown, place = text.strip() or target, page.at(link.line, link.column)
        if target.startswith("#") and len(target) > 1:
            if target[1:].lower() not in page.anchors:
                one.report("link-broken", place, f'the link of "{shown}" leads to {target}, which is not on the page', f"link {target}")
        elif _NOT_LINKS.search(target):
            one.report("link-broken", place, f'the link of "{shown}" has no address: "{target}"', f"link {shown}")
        elif url_parts(target).hostname in _EDITOR_HOSTS:
            one.report("link-suspicious", place, f'the link of "{shown}" leads into the editor of the pages: {target}', f"link {target}")
        elif "://" in text.strip() and not text.strip().startswith("<") and _host(text) and _host(target) and _host(text) != _host(target):
            one.report("link-suspicious", place, f'the link reads {text.strip()}, but leads to {target}', f"link {target}")


def _host(address: str) -> str:
    return url_parts(address.strip()).hostname or ""


def _check_rows(one: Resolved) -> None:
    for section in one.page.sections:
        names = {field.row.name for field in one.of(section)}
        for field in one.of(section):
            _check_description(one, section, field, names)


def _check_description(one: Resolved, section: Section, field: Field, siblings: set[str]) -> None:
    row, spec = field.row, field.spec
    if spec is None or spec.arrays:
        return
    text = row.text.text
    message = ""
    if spec.kinds == ("boolean",):
        if _SORTING.search(text):
            message = f'"{row.name}" is typed boolean, but its description counts'
        elif _ADDRESS.search(text.split(". ")[0]):
            message = f'"{row.name}" is typed boolean, but its description says it is a link'
    elif spec.kinds == ("string",) and not field.facts.enumeration and _CONDITION.search(text):
        message = f'"{row.name}" is typed string, but its description says it is true or false'
    elif spec.kinds in (("number",), ("integer",)) and _CONDITION.search(text) and not field.facts.is_counter:
        message = f'"{row.name}" is typed {spec.spelled}, but its description says it is true or false'
    elif spec.kinds == ("string",) and row.name.endswith("Translated") and re.search(r"\btranslations\b", text):
        message = f'"{row.name}" is typed string, but its description says it holds translations'
    if message:
        one.report_row("description-contradiction", section, row, message, column=row.text.column)


def _check_names(one: Resolved) -> None:
    """Names that differ in their case only, and nameTranslated without name."""
    seen: dict[str, str] = {}
    for section in one.page.sections:
        fields = one.of(section)
        names = {field.row.name for field in fields}
        for field in fields:
            name = field.row.name
            plain = re.sub(r"[^a-z0-9]", "", name.lower())
            if section.kind in ("request", "response"):
                other = seen.setdefault(plain, name)
                if other != name and plain:
                    one.report_row("name-near-miss", section, field.row, f'"{name}" is written "{other}" elsewhere on the page')
            base = name.removesuffix("Translated")
            if base != name and base and base not in names:
                close = next((known for known in sorted(names) if near(known, base)), None)
                if close is not None:
                    message = f'"{name}" belongs to no field; the table has "{close}"'
                    one.report_row("name-near-miss", section, field.row, message)


def _check_example(one: Resolved, example: Example, node: Node) -> None:
    section = one.page.section(example.kind)
    if section is None or not section.has_table:
        return
    reported: set[tuple[str, str]] = set()

    def report(kind: str, place: Position, path: str, name: str, message: str) -> None:
        if (kind, path) in reported:
            return
        reported.add((kind, path))
        subject = f"{example.kind}.{path}"
        one.report(kind, place_of(one, example.line, place), message, subject)
        last = one.findings[-1]
        one.findings[-1] = type(last)(
            last.kind, last.position, last.message, last.severity, last.subject, details=(("field", name),)
        )

    def unknown(target: Target, name: str, path: str, place: Position) -> None:
        fields = target.owner.of(target.section) if target.section is not None else []
        close = next((field.row.name for field in fields if near(field.row.name, name)), None)
        if close is not None:
            report("name-near-miss", place, path, name, f'the example has "{name}", the table has "{close}"')
        else:
            where = f'the table "{target.section.name}"' if target.section is not None and target.section.is_object else "no table"
            does = "does not have it" if where != "no table" else "documents it"
            report("example-undocumented", place, path, name, f'the example has "{name}", {where} {does}')

    def visit(field: Field, value: Node, path: str, place: Position) -> None:
        _check_value(field, value, path, report)

    if node.kind == "array" and not is_root_array(section):
        message = f"the example of the {example.kind} is an array, the section describes an object"
        report("example-contradiction", node.position, "", "", message)
        return
    walk(Target(one, section), root_values(section, node), visit, unknown)


def _check_value(field: Field, value: Node, path: str, report) -> None:  # type: ignore[no-untyped-def]
    spec, name = field.spec, field.row.name
    if spec is None or value.kind == "null":
        return
    level = [value]
    for _ in range(spec.arrays):
        wrong = next((one for one in level if one.kind != "array"), None)
        if wrong is not None:
            report("example-contradiction", wrong.position, path, name, f'"{name}" is typed {spec.spelled}, but the example has {_said(wrong)}')
            return
        level = [element for one in level for element in one]
    kinds = spec.kinds
    for one in level:
        if field.target is not None and field.target.is_map:
            if one.kind not in ("object", "null"):
                report("example-contradiction", one.position, path, name, f'"{name}" is typed {spec.spelled}, but the example has {_said(one)}')
        elif not fits(one, kinds):
            report("example-contradiction", one.position, path, name, f'"{name}" is typed {spec.spelled}, but the example has {_said(one)}')
        elif field.facts.enumeration and one.kind in ("string", "integer", "number"):
            members = [convert(text, kinds) for text in field.facts.enumeration]
            if None not in members and one.value not in members and one.value != "":
                listed = ", ".join(field.facts.enumeration)
                listed = listed if len(listed) < 100 else listed[:100] + "…"
                report("example-enumeration", one.position, path, name, f'the example has {_said(one)} for "{name}", which is not one of {listed}')


def _said(node: Node) -> str:
    if node.kind in ("object", "array"):
        return f"an {node.kind}"
    return f'"{node.value}"' if node.kind == "string" else node.text


def _check_request_line(one: Resolved, example: Example) -> None:
    page = one.page
    if not example.method:
        return
    place = page.at(example.target_line)
    if example.method != page.method:
        one.report("example-endpoint", place, f"the example sends {example.method}, the page describes {page.method}", "request.example")
    path = url_parts(example.target).path
    parts = [".+" if part.startswith("{") else re.escape(part) for part in re.split(r"(\{[^{}]*\})", page.path) if part]
    if not re.fullmatch(".*" + "".join(".[^/]*" if part == ".+" else part for part in parts) + "/?", path):
        one.report("example-endpoint", place, f"the example requests {path}, the page describes {page.path}", "request.example")
