"""The text of a cell or a paragraph as runs with the little markup that carries meaning: code, bold, links, lines.

Markdown and HTML occur in one cell; both come out alike. Used by the importer only.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bs4 import BeautifulSoup, NavigableString, Tag
from bs4.element import PreformattedString
from markdown_it import MarkdownIt

MARKDOWN = MarkdownIt("commonmark", {"html": True}).enable("table")

_PARAGRAPHS = frozenset(("p", "ul", "ol", "li", "div", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "table", "tr"))
_KNOWN = _PARAGRAPHS | frozenset(
    """a abbr b big br caption cite code col colgroup data del details dfn em figcaption figure font html body head i img
    ins kbd mark q s samp small span strike strong sub summary sup tbody td tfoot th thead tt u var wbr""".split()
)
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_MARKDOWN_SIGNS = re.compile(r"[`*_\\\[&]")
_SPACE = re.compile(r"[ \t\r\n\f\v\u00a0\u200b]+")


@dataclass(frozen=True)
class Run:
    """A piece of text with one kind of markup. `href` is None outside links."""

    text: str
    code: bool = False
    strong: bool = False
    href: str | None = None


Line = tuple[Run, ...]


@dataclass(frozen=True)
class Rich:
    """Lines of runs, without empty lines, and the place in the page where the text begins."""

    lines: tuple[Line, ...]
    line: int
    column: int = 1

    @property
    def text(self) -> str:
        return "\n".join(line_text(line) for line in self.lines)

    @property
    def runs(self) -> tuple[Run, ...]:
        return tuple(run for line in self.lines for run in line)

    @property
    def codes(self) -> tuple[str, ...]:
        return tuple(run.text for run in self.runs if run.code)

    @property
    def links(self) -> tuple[Run, ...]:
        return tuple(run for run in self.runs if run.href is not None)


def line_text(line: Line) -> str:
    return "".join(run.text for run in line).strip()


def of_markdown(source: str, line: int, column: int = 1) -> Rich:
    """From inline Markdown, with or without HTML in it."""
    return _Flattener(False).flatten(inline_html(source), line, column)


def inline_html(source: str, before: str = "", after: str = "") -> Tag:
    """What inline Markdown becomes in HTML, with texts around it."""
    return BeautifulSoup(f"<div>{before}{MARKDOWN.renderInline(source)}{after}</div>", "html.parser").div


def of_html(element: Tag, line: int, column: int = 1) -> Rich:
    """From an element of an HTML block, whose texts may hold Markdown."""
    return _Flattener(True).flatten(element, line, column)


class _Flattener:
    def __init__(self, has_markdown: bool) -> None:
        self._has_markdown = has_markdown
        self._lines: list[list[Run]] = [[]]

    def flatten(self, element: Tag, line: int, column: int) -> Rich:
        for child in element.children:
            self._visit(child, Run(""), self._has_markdown)
        lines = (_tidy(runs) for runs in self._lines)
        return Rich(tuple(runs for runs in lines if runs), line, column)

    def _break(self) -> None:
        if self._lines[-1]:
            self._lines.append([])

    def _visit(self, node: object, style: Run, has_markdown: bool) -> None:
        if isinstance(node, NavigableString):
            if not isinstance(node, PreformattedString):  # comments and the like
                self._text(str(node), style, has_markdown)
        elif isinstance(node, Tag):
            self._tag(node, style, has_markdown)

    def _tag(self, tag: Tag, style: Run, has_markdown: bool) -> None:
        name = tag.name.lower()
        if name == "br":
            self._break()
            return
        if name not in _KNOWN:  # a placeholder in angle brackets, or an address
            self._text(f"<{tag.name}>", style, False)
        if name in _PARAGRAPHS:
            self._break()
        code = style.code or name in ("code", "kbd", "samp", "tt")
        strong = style.strong or name in ("strong", "b")
        href = str(tag.get("href")) if name == "a" and tag.get("href") is not None else style.href
        for child in tag.children:
            self._visit(child, Run("", code, strong, href), has_markdown)
        if name in _PARAGRAPHS:
            self._break()

    def _text(self, text: str, style: Run, has_markdown: bool) -> None:
        if style.code:
            shown = _SPACE.sub(" ", _ESCAPED.sub(r"\1", text) if has_markdown else text)
            self._lines[-1].append(Run(shown, True, style.strong, style.href))
            return
        if has_markdown and _MARKDOWN_SIGNS.search(text):
            escaped = text.replace("&", "&amp;").replace("<", "&lt;")
            before = " " if text[:1].isspace() else ""
            after = " " if text[-1:].isspace() else ""
            for child in inline_html(escaped.strip(), before, after).children:
                self._visit(child, style, False)
            return
        for count, part in enumerate(text.split("\\n")):  # written out, it separates lines
            if count:
                self._break()
            shown = _SPACE.sub(" ", part)
            if shown:
                self._lines[-1].append(Run(shown, False, style.strong, style.href))


def _tidy(runs: list[Run]) -> Line:
    """Joins neighbours of one kind and takes the spaces off both ends."""
    joined: list[Run] = []
    for run in runs:
        last = joined[-1] if joined else None
        if last is not None and not run.code and (last.code, last.strong, last.href) == (run.code, run.strong, run.href):
            joined[-1] = Run(last.text + run.text, run.code, run.strong, run.href)
        else:
            joined.append(run)
    while joined and not joined[0].text.strip():
        joined.pop(0)
    while joined and not joined[-1].text.strip():
        joined.pop()
    if joined:
        joined[0] = Run(joined[0].text.lstrip(), joined[0].code, joined[0].strong, joined[0].href)
        joined[-1] = Run(joined[-1].text.rstrip(), joined[-1].code, joined[-1].strong, joined[-1].href)
    return tuple(run for run in joined if run.text)
