"""Reads a page: finds endpoint and title, walks the blocks, and sorts tables and code into sections.

Sections are known by their headings, cells by their column. What has no place is reported, never dropped.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from codegen.source.diagnostics import Position
from codegen.findings import ERROR, WARNING, Finding
from codegen.pages.blocks import Block, Code, Details, Heading, Include, Paragraph, Reference, Tab, Table, Trouble
from codegen.pages.bounds import TooDeep
from codegen.pages.endpoint import endpoint_lines, split_url
from codegen.pages.errorcodes import error_codes
from codegen.pages.includes import Included, section_named_by, with_included
from codegen.pages.links import place_in
from codegen.pages.markdown import blocks
from codegen.pages.page import Endpoint, Example, Link, Page, Section
from codegen.pages.page import anchor_of, is_about_examples, is_full_name, section_kind
from codegen.pages.richtext import Rich
from codegen.pages.rows import row_of
from codegen.pages.samples import example_of, looks_like_json, mode_of
from codegen.pages.titles import looks_like_endpoint, title_of
from codegen.pages.types import parse_type

_SHOWN = 200  # characters of what is too long for anything
_HTML = ("<!doctype", "<html")


def read_page(
    source: str,
    file: str,
    address: str,
    family: str,
    findings: list[Finding],
    includes: Mapping[str, Included] | None = None,
) -> Page | None:
    """The page; None where it cannot be read, or looks as if it were about an endpoint but does not say which. A page
    about something else has no method."""
    text = source.removeprefix("\ufeff")
    trouble, place = "", Position(file, 1, 1)
    if not text.strip():
        trouble, message, severity = "page-empty", "the page is empty", WARNING
    elif text.lstrip().lower().startswith(_HTML):
        trouble, message, severity = "page-html", "this is a page in HTML, not in Markdown", ERROR
    if not trouble:
        before = len(findings)
        try:
            return _Reader(text, file, address, family, findings, includes or {}).read()
        except TooDeep as error:
            del findings[before:]
            trouble, message, severity = "page-depth", str(error), ERROR
            place = Position(file, max(error.line, 1), max(error.column, 1))
    findings.append(Finding(trouble, place, message, severity, subject=address))
    return None


@dataclass
class _Open:
    """A section while it is read."""

    section: Section
    paragraphs: list[Rich] = field(default_factory=list)
    codes: list[Code] = field(default_factory=list)
    examples: list[Example] = field(default_factory=list)  # in the section itself, which says of what they are


class _Reader:
    def __init__(
        self,
        text: str,
        file: str,
        address: str,
        family: str,
        findings: list[Finding],
        includes: Mapping[str, Included],
    ) -> None:
        self._blocks: list[Block] = with_included(blocks(text), includes)
        self._lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        self._file = file
        self._address = address
        self._family = family
        self._findings = findings
        self._sections: list[Section] = []
        self._examples: list[Example] = []
        self._links: list[Link] = []
        self._kinds: set[str] = set()  # of the sections that have been read
        self._anchors: dict[str, int] = {}
        self._is_endpoint = False
        self._heading_of_page: Heading | None = None  # its title
        self._level = 0  # of the headings of sections; 0: none came yet
        self._mode = ""  # what the next code is an example of
        self._in_details = 0
        self._in_examples = False
        self._current: _Open | None = None

    def _report(
        self, kind: str, line: int, message: str, severity: str = ERROR, column: int = 1, subject: str = ""
    ) -> None:
        place = Position(self._file, max(line, 1), max(column, 1))
        self._findings.append(Finding(kind, place, message, severity, subject=f"{self._address} {subject}".strip()))

    def read(self) -> Page | None:
        title = title_of(self._blocks)
        found = endpoint_lines(self._blocks)
        if not found:
            if looks_like_endpoint(self._blocks):
                line = title.line if title is not None else 1
                message = "the page has sections of an endpoint, but no line says its method and URL"
                self._report("endpoint-missing", line, message)
                return None
            self._walk()
            codes = error_codes(self._blocks, self._file, self._address, self._findings)
            return replace(self._page(title, Endpoint("", "", "", (), 1)), codes=tuple(codes))
        method, url, line = found[0]
        for other, address, other_line in found[1:]:
            message = f"a second endpoint, {other} {address}; a page describes one, and this one is left out"
            self._report("endpoint-several", other_line, message, subject=f"{other} {address}")
        if title is None:
            self._report("title-missing", line, "the page has no title to name the operation after")
            return None
        endpoint = split_url(method, url, line)
        if endpoint is None:
            self._report("endpoint-url", line, f'the URL "{url[:_SHOWN]}" is not one of an API')
            return None
        self._is_endpoint = True
        self._heading_of_page = title
        self._walk()
        return self._page(title, endpoint)

    def _page(self, title: Heading | None, endpoint: Endpoint) -> Page:
        anchors = frozenset(self._anchors) | {anchor for one in self._sections for anchor in one.anchors}
        text, title_line = (title.text, title.line) if title is not None else ("", 1)
        return Page(
            self._file,
            self._address,
            self._family,
            text,
            title_line,
            endpoint.method,
            endpoint.server,
            endpoint.path,
            endpoint.line,
            endpoint.query_names,
            tuple(self._sections),
            tuple(self._examples),
            anchors,
            tuple(self._links),
            endpoint.query_places,
        )

    def _walk(self) -> None:
        for block in self._blocks:
            if isinstance(block, Heading):
                self._heading(block)
            elif isinstance(block, Details):
                self._in_details = max(self._in_details + (1 if block.opens else -1), 0)
                self._mode = mode_of(block.summary, True)
            elif isinstance(block, Tab):
                self._mode = mode_of(block.title, True)
            elif isinstance(block, Paragraph):
                self._keep_links(block.rich, True)
                self._mode = mode_of(block.rich.text) or self._mode
                if self._current is not None:
                    self._current.paragraphs.append(block.rich)
            elif isinstance(block, Reference):
                self._links.append(Link(block.address, block.address, block.line, 1))
            elif isinstance(block, Include):
                self._include(block)
            elif isinstance(block, Code):
                self._code(block)
            elif isinstance(block, Table):
                self._table(block)
            elif isinstance(block, Trouble):
                self._report(block.kind, block.line, block.message, block.severity, block.column, block.message)
        self._close()

    def _heading(self, block: Heading) -> None:
        anchors = self._claim(block)
        if block is self._heading_of_page:
            return
        if self._in_details and not section_kind(block.text):
            self._mode = mode_of(block.text, True)
            return
        kind = section_kind(block.text)
        if self._in_details and self._level == 0 and not is_full_name(block.text):
            self._mode = mode_of(block.text, True)
            return
        self._mode = ""
        self._in_examples = False
        if kind and (self._level == 0 or block.level <= self._level or is_full_name(block.text)):
            self._level = self._level or block.level
            self._in_details = 0  # nobody puts sections into details: it was not closed
            self._close()
            self._current = _Open(Section(kind, block.text, anchors, block.line, False))
            if kind in self._kinds:
                message = f'the page has a section "{block.text}" already; this one is not read'
                self._report("section-twice", block.line, message, subject=block.text)
        elif is_about_examples(block.text):
            self._close()
            self._in_examples = True
            self._mode = mode_of(block.text, True)
        elif self._current is not None and block.level > 1:
            is_foreign = block.level <= self._level
            kind = self._current.section.kind
            self._close()
            self._current = _Open(Section(kind, block.text, anchors, block.line, True, is_foreign=is_foreign))
        elif block.level > 1 or self._current is not None:
            self._close()

    def _include(self, block: Include) -> None:
        """A text that cannot be included. The name of its file says whether it is the heading of a section."""
        if not self._is_endpoint:
            return
        name = section_named_by(block.path)
        message = f'the text "{block.path}", which is to be included here, {block.trouble}'
        if name:
            message += f'; it is taken for the heading "{name}"'
            self._heading(Heading(self._level or 2, name, (), block.line))
        elif self._current is not None and self._current.section.has_table:
            self._close()  # a table that follows may belong to something else
        self._report("include-unread", block.line, message, WARNING, subject=block.path)

    def _close(self) -> None:
        if self._current is not None:
            made = replace(
                self._current.section, paragraphs=tuple(self._current.paragraphs), codes=tuple(self._current.codes)
            )
            self._sections.append(made)
            if not made.is_object:
                self._kinds.add(made.kind)
            self._examples += [replace(example, is_partial=made.has_table) for example in self._current.examples]
        self._current = None

    def _claim(self, heading: Heading) -> tuple[str, ...]:
        anchor = anchor_of(heading.text)
        count = self._anchors.get(anchor, 0)
        self._anchors[anchor] = count + 1
        for other in heading.anchors:
            self._anchors.setdefault(other.lower(), 1)
        return (f"{anchor}-{count}" if count else anchor, *(other.lower() for other in heading.anchors))

    def _keep_links(self, rich: Rich, is_paragraph: bool = False) -> None:
        for run in rich.links:
            line, column = rich.line, rich.column
            if is_paragraph and run.href:
                line, column = place_in(self._lines, rich, run.href)
            self._links.append(Link(run.text, run.href or "", line, column))

    def _code(self, code: Code) -> None:
        is_whole = self._in_details > 0 or self._in_examples or self._current is None
        current = self._current
        if not is_whole and current is not None and current.section.is_object:
            current.codes.append(code)
            return
        mode = self._mode
        if not mode and current is not None and not is_whole and current.section.kind in ("request", "response"):
            current.codes.append(code)
            if code.text.lstrip().startswith("{"):
                current.examples.append(Example(current.section.kind, code.text, code.line, False))
            return
        example = example_of(code, mode, not is_whole)
        if example is not None:
            self._examples.append(example)
        elif current is not None:
            current.codes.append(code)
        elif is_whole and self._is_endpoint and looks_like_json(code):
            message = "nothing says whether this is the example of a request or of a response"
            self._report("example-unclear", code.line, message, WARNING, subject=f"example {code.text[:40]}")

    def _table(self, table: Table) -> None:
        for cells in (*table.headings, *table.rows):
            for cell in cells:
                self._keep_links(cell)
        if not self._is_endpoint:
            return
        for cells in table.headings:
            if len(cells) > 1 and cells[1].text.lower() != "type" and parse_type(cells[1]) is not None:
                message = (
                    f'the heading of the table reads like a field: "{cells[0].text}", {cells[1].text}; it is '
                    f"not taken for one"
                )
                self._report("table-heading", cells[0].line, message, column=cells[0].column, subject=cells[0].text)
        if self._current is None:
            self._report("table-unplaced", table.line, "the table stands in no section that is known; it is not read")
            return
        rows = list(self._current.section.rows)
        for cells in table.rows:
            if any(cell.lines for cell in cells):
                row, troubles = row_of(cells, self._current.section.kind)
                rows += [row] if row is not None else []
                for trouble in troubles:
                    self._report(
                        trouble.kind, trouble.line, trouble.message, trouble.severity, trouble.column, cells[0].text
                    )
        self._current.section = replace(self._current.section, has_table=True, rows=tuple(rows))
