"""A documentation page as it is organised: one endpoint, its sections, tables of fields, and examples.

Sections are known by their headings, cells by their column. What is here says nothing about what cells mean.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from urllib.parse import SplitResult, urlsplit

from codegen.diagnostics import Position
from codegen.findings import ERROR, WARNING, Finding
from codegen.importer.markdown import Block, Code, Details, Heading, Paragraph, Table, blocks
from codegen.importer.richtext import Rich

METHODS = ("GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS")
# Section headings, in lower case.
_SECTIONS = (
    ("scopes", re.compile(r".*\bscopes?\b.*")),
    ("path", re.compile(r"path\b.*")),
    ("query", re.compile(r"query\b.*")),
    ("headers", re.compile(r"(request |http )?headers?")),
    ("request", re.compile(r"request\b.*")),
    ("response", re.compile(r"response\b.*")),
)
_NOT_ANCHOR = re.compile(r"[^a-z0-9_]+")
_VERSION = re.compile(r"(.*?/v[0-9]+)(/.*)")
_PLACEHOLDER = re.compile(r"\{([^{}/]*)\}")
_MODE = re.compile(r"\s*(?:\{%\s*tab\s+title=\"([^\"]*)\"\s*%\}|([A-Za-z ]+):?)\s*")
_REQUEST_LINE = re.compile(r"([A-Z]+) (\S+)(?: HTTP/[0-9.]+)?\s*")


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

    @property
    def text(self) -> str:
        return "\n".join(paragraph.text for paragraph in self.paragraphs)


@dataclass(frozen=True)
class Example:
    """Text that stands for a request or a response. `line` is that of the first line of `text`."""

    kind: str
    text: str
    line: int
    is_partial: bool
    method: str = ""
    target: str = ""
    target_line: int = 0


@dataclass(frozen=True)
class Link:
    text: str
    address: str
    line: int
    column: int


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

    def section(self, kind: str) -> Section | None:
        return next((one for one in self.sections if one.kind == kind and not one.is_object), None)

    def objects(self, kind: str | None = None) -> list[Section]:
        return [one for one in self.sections if one.is_object and kind in (None, one.kind)]

    def at(self, line: int, column: int = 1) -> Position:
        return Position(self.file, max(line, 1), max(column, 1))

    @property
    def is_endpoint(self) -> bool:
        return bool(self.method)

    @property
    def path_names(self) -> list[str]:
        return _PLACEHOLDER.findall(self.path)


def anchor_of(text: str) -> str:
    return _NOT_ANCHOR.sub("-", text.lower()).strip("-")


def read_page(source: str, file: str, address: str, family: str, findings: list[Finding]) -> Page | None:
    """The page; None where it looks as if it were about an endpoint, but cannot be read. A page about something else has
    no method."""
    return _Reader(blocks(source.removeprefix("\ufeff")), file, address, family, findings).read()


@dataclass
class _Open:
    """A section while it is read."""

    section: Section
    paragraphs: list[Rich] = field(default_factory=list)
    codes: list[Code] = field(default_factory=list)


class _Reader:
    def __init__(self, found: list[Block], file: str, address: str, family: str, findings: list[Finding]) -> None:
        self._blocks = found
        self._file = file
        self._address = address
        self._family = family
        self._findings = findings
        self._sections: list[Section] = []
        self._examples: list[Example] = []
        self._links: list[Link] = []
        self._anchors: dict[str, int] = {}

    def _report(self, kind: str, line: int, message: str, severity: str = ERROR, column: int = 1, subject: str = "") -> None:
        place = Position(self._file, line, column)
        self._findings.append(Finding(kind, place, message, severity, subject=f"{self._address} {subject}".strip()))

    def read(self) -> Page | None:
        title = next((block for block in self._blocks if isinstance(block, Heading)), None)
        endpoints = self._endpoints()
        kinds = {kind for block in self._blocks if isinstance(block, Heading) for kind in [section_kind(block.text)] if kind}
        if not endpoints:
            if len(kinds & {"path", "request", "response"}) > 1:
                line = title.line if title is not None else 1
                self._report("endpoint-missing", line, "the page has sections of an endpoint, but no line says its method and URL")
                return None
            self._walk()
            return self._page(title, "", "", "", 1, ())
        method, url, line = endpoints[0]
        for other, address, other_line in endpoints[1:]:
            self._report("endpoint-several", other_line, f"a second endpoint, {other} {address}; a page describes one", WARNING)
        if title is None:
            self._report("title-missing", line, "the page has no title to name the operation after")
            return None
        server, path, query = _split_url(url)
        if not server:
            self._report("endpoint-url", line, f'the URL "{url}" is not one of an API')
            return None
        self._walk()
        return self._page(title, method, server, path, line, query)

    def _page(self, title: Heading | None, method: str, server: str, path: str, line: int, query: tuple[str, ...]) -> Page:
        anchors = frozenset(self._anchors) | {anchor for one in self._sections for anchor in one.anchors}
        text, title_line = (title.text, title.line) if title is not None else ("", 1)
        return Page(
            self._file, self._address, self._family, text, title_line, method, server, path, line, query,
            tuple(self._sections), tuple(self._examples), anchors, tuple(self._links),
        )  # fmt: skip

    def _endpoints(self) -> list[tuple[str, str, int]]:
        """Method, URL and line of every paragraph that begins with a marked method."""
        found = []
        waiting: tuple[str, int] | None = None
        for block in self._blocks:
            if not isinstance(block, Paragraph):
                if waiting is not None and not isinstance(block, Code):
                    waiting = None
                continue
            tokens = [token for token in block.tokens or () if token.type in ("html_inline", "code_inline")]
            codes = [code.strip() for code in block.rich.codes]
            is_marked = bool(block.tokens) and block.tokens[0].type == "html_inline" and bool(tokens) \
                and tokens[0].content.lower().startswith("<mark")
            if is_marked and codes and codes[0].upper() in METHODS:
                if len(codes) > 1 and _is_url(codes[1]):
                    found.append((codes[0].upper(), codes[1], block.line))
                elif len(codes) == 1 and block.rich.text.strip() == codes[0]:
                    waiting = (codes[0].upper(), block.line)
                continue
            if waiting is not None and codes and _is_url(codes[0]):
                found.append((waiting[0], codes[0], waiting[1]))
            waiting = None
        return found

    def _walk(self) -> None:
        level = 0
        mode = ""
        in_details = 0
        current: _Open | None = None
        for block in self._blocks:
            if isinstance(block, Heading):
                anchors = self._claim(block)
                kind = section_kind(block.text)
                if kind and (level == 0 or block.level <= level):
                    level = level or block.level
                    self._close(current)
                    current = _Open(Section(kind, block.text, anchors, block.line, False))
                elif current is not None and block.level > 1:
                    self._close(current)
                    current = _Open(Section(current.section.kind, block.text, anchors, block.line, True))
                mode = ""
            elif isinstance(block, Details):
                in_details += 1 if block.opens else -1
                mode = ""
            elif isinstance(block, Paragraph):
                self._keep_links(block.rich)
                match = _MODE.fullmatch(block.rich.text.split("\n")[-1])
                words = ((match.group(1) or match.group(2)) if match else "").lower()
                if "response" in words or "request" in words:
                    mode = "response" if "response" in words else "request"
                if current is not None:
                    current.paragraphs.append(block.rich)
            elif isinstance(block, Code):
                if not self._example(block, mode, current, in_details > 0) and current is not None:
                    current.codes.append(block)
            elif isinstance(block, Table):
                for cells in block.rows:
                    for cell in cells:
                        self._keep_links(cell)
                if current is not None:
                    current.section = self._with_rows(current.section, block)
        self._close(current)

    def _close(self, current: _Open | None) -> None:
        if current is not None:
            made = replace(current.section, paragraphs=tuple(current.paragraphs), codes=tuple(current.codes))
            self._sections.append(made)

    def _claim(self, heading: Heading) -> tuple[str, ...]:
        anchor = anchor_of(heading.text)
        count = self._anchors.get(anchor, 0)
        self._anchors[anchor] = count + 1
        return (f"{anchor}-{count}" if count else anchor, *heading.anchors)

    def _keep_links(self, rich: Rich) -> None:
        self._links += [Link(run.text, run.href or "", rich.line, rich.column) for run in rich.links]

    def _example(self, code: Code, mode: str, current: _Open | None, in_details: bool) -> bool:
        """Whether the code is an example of a request or a response."""
        is_partial = not in_details
        if is_partial and (current is None or current.section.is_object):
            if current is not None or not mode:
                return False
        match = _REQUEST_LINE.match(code.text)
        if match and match.group(1) in METHODS and not code.text.lstrip().startswith(("{", "[")):
            head, gap, body = code.text.partition("\n\n")
            line = code.line + head.count("\n") + 2
            self._examples.append(
                Example("request", body if gap else "", line, is_partial, match.group(1), match.group(2), code.line)
            )
            return True
        if mode and code.text.lstrip().startswith(("{", "[")):
            self._examples.append(Example(mode, code.text, code.line, is_partial))
            return True
        return False

    def _with_rows(self, section: Section, table: Table) -> Section:
        rows = list(section.rows)
        for cells in table.rows:
            if any(cell.lines for cell in cells):
                rows += self._row(cells)
        return replace(section, has_table=True, rows=tuple(rows))

    def _row(self, cells: tuple[Rich, ...]) -> list[Row]:
        first = cells[0]
        words = first.text.replace("*", "").split()
        if not words:
            self._report("field-unclear", first.line, "a row without a name", column=first.column)
            return []
        name, flags = words[0], " ".join(words[1:]).lower().strip("()[]., ")
        if flags and not re.fullmatch(r"(required|optional|deprecated|read-?only|[\s,/()])+", flags):
            shown = first.text.replace("\n", " ")
            self._report(
                "field-unclear", first.line, f'"{shown}" is not the name of a field', column=first.column, subject=shown
            )
            return []
        if len(cells) > 3:
            self._report(
                "table-columns", first.line, f'the row of "{name}" has {len(cells)} columns; the third and later are read '
                "as its description", WARNING, first.column, name,
            )  # fmt: skip
        text = cells[2] if len(cells) > 2 else Rich((), first.line, first.column)
        if len(cells) > 3:
            text = Rich(tuple(line for cell in cells[2:] for line in cell.lines), text.line, text.column)
        kind = cells[1] if len(cells) > 1 else None
        return [Row(name, kind, text, first.line, first.column, flags)]


def section_kind(heading: str) -> str:
    """Which section a heading begins; empty: none."""
    text = heading.lower().strip(" :.")
    return next((kind for kind, pattern in _SECTIONS if pattern.fullmatch(text)), "")


def url_parts(address: str) -> SplitResult:
    """Like urlsplit; empty where an address makes no sense."""
    try:
        parts = urlsplit(address.strip())
        parts.hostname  # noqa: B018, which may raise as well
    except ValueError:
        return SplitResult("", "", "", "", "")
    return parts


def _is_url(text: str) -> bool:
    return "://" in text or text.startswith("/")


def _split_url(url: str) -> tuple[str, str, tuple[str, ...]]:
    """Server, path and names of query parameters."""
    address, _, query = url.strip().partition("?")
    parts = url_parts(address.replace("{", "%7B").replace("}", "%7D"))
    if parts.scheme not in ("https", "http") or not parts.netloc:
        return "", "", ()
    path = parts.path.replace("%7B", "{").replace("%7D", "}")
    if path.count("{") != path.count("}"):
        return "", "", ()
    names = tuple(part.partition("=")[0] for part in query.split("&") if part)
    match = _VERSION.fullmatch(path)
    if match:
        return f"{parts.scheme}://{parts.netloc}{match.group(1)}", match.group(2), names
    return f"{parts.scheme}://{parts.netloc}", path or "/", names
