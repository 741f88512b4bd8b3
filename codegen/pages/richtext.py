"""The text of a cell or a paragraph as runs with the little markup that carries meaning: code, bold, links, lines.

Markdown and HTML occur in one cell; both come out alike. Used by the importer only.
"""

from __future__ import annotations

import functools
import re
import warnings
from dataclasses import dataclass
from typing import Any

from bs4 import BeautifulSoup, NavigableString, Tag
from bs4.element import PreformattedString

from codegen.pages.bounds import NESTING, TEXT, TooDeep
from codegen.pages.markdownrules import INLINE

_PARAGRAPHS = frozenset(
    "p ul ol li dl dt dd div section center h1 h2 h3 h4 h5 h6 hr blockquote pre figure table tr td th".split()
)
_NAMES = """a abbr b big br caption cite code col colgroup data del details dfn em figcaption font html body head i img
    ins kbd link main mark meta q s samp script small span strike strong style sub summary sup tbody tfoot thead title
    tt u var wbr""".split()
_NO_TEXT = frozenset(("script", "style", "head"))
_STRUCK = frozenset(("del", "s", "strike"))
# A pointed bracket that begins no element that pages are known to use; nor an address, for Markdown.
_BRACKET = re.compile(
    r"<(?!/?(?:" + "|".join(sorted(_PARAGRAPHS.union(_NAMES))) + r")(?:[\s/>]|$)|!|\?)", re.IGNORECASE
)
_BRACKET_IN_MARKDOWN = re.compile(
    r"(?<!\()(?!<[A-Za-z][A-Za-z0-9+.\-]{1,31}:[^\s<>]*>)" + _BRACKET.pattern, re.IGNORECASE
)
_OPENINGS = (
    (re.compile("<!--"), "-->"),
    (re.compile(r"<\?"), "?>"),
    (re.compile(r"<!\[CDATA\["), "]]>"),
    (re.compile(r"<!(?!--)(?!\[CDATA\[)"), ">"),
)
_HELD = "\ue000"  # stands for such a bracket while HTML is parsed; as long as the bracket, so that columns stay
_ESCAPED = re.compile(r"\\([_*\[\]<>|~`{}#])")  # in code of HTML; other backslashes belong to it
_MARKDOWN_SIGNS = re.compile(r"[`*_\\\[&]")
_SPACE = re.compile(r"\s+")
_INVISIBLE = re.compile("[\u00ad\u180e\u200b-\u200f\u2060-\u2064\ufeff]")
# Without one of these, Markdown is text.
_MARKUP = re.compile(r"[<&`*_~\\\[!\n]|://")


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
    is_cut: bool = False  # it is longer than what is read of a text

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


def of_markdown(source: str, line: int, column: int = 1, references: dict[str, Any] | None = None) -> Rich:
    """From inline Markdown, with or without HTML in it; `references` is what is known of the whole page: links that it
    defines, among others."""
    is_cut, source = len(source) > TEXT, source[:TEXT]
    if not _MARKUP.search(source):
        text = _SPACE.sub(" ", _INVISIBLE.sub("", source)).strip()
        return Rich(((Run(text),),) if text else (), line, column, is_cut)
    if not (references or {}).get("references"):
        return Rich(_lines(source, line, column), line, column, is_cut)
    return _Flattener(False, is_cut).flatten(inline_html(source, references=references), line, column)


def _lines(source: str, line: int, column: int) -> tuple[Line, ...]:
    try:
        return _known_lines(source)
    except TooDeep:
        raise TooDeep(line, column) from None


@functools.lru_cache(maxsize=32768)
def _known_lines(source: str) -> tuple[Line, ...]:
    """Cells of many pages say the same."""
    return _Flattener(False).flatten(inline_html(source), 1, 1).lines


def inline_html(source: str, before: str = "", after: str = "", references: dict[str, Any] | None = None) -> Tag:
    """What inline Markdown becomes in HTML, with texts around it."""
    made = INLINE.renderInline(_BRACKET_IN_MARKDOWN.sub(_HELD, _closed(source)), references)
    return BeautifulSoup(f"<div>{before}{made}{after}</div>", "html.parser").div


def html_soup(source: str) -> BeautifulSoup:
    """An HTML block as elements, with what only looks like one as text."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # that a text without elements looks like the name of a file
        return BeautifulSoup(_BRACKET.sub(_HELD, _closed(source)), "html.parser")


def _closed(source: str) -> str:
    """What opens a comment and the like stands as text where nothing closes it; parsers would look for the end again
    and again."""
    for opening, end in _OPENINGS:
        if opening.search(source):
            last = source.rfind(end)
            source = opening.sub(
                lambda match: match.group() if match.end() <= last else _HELD + match.group()[1:], source
            )
    return source


def of_html(element: Tag, line: int, column: int = 1) -> Rich:
    """From an element of an HTML block, whose texts may hold Markdown."""
    return _Flattener(True).flatten(element, line, column)


class _Flattener:
    def __init__(self, has_markdown: bool, is_cut: bool = False) -> None:
        self._has_markdown = has_markdown
        self._lines: list[list[Run]] = [[]]
        self._left = TEXT
        self._is_cut = is_cut
        self._depth = 0
        self._place = (1, 1)

    def flatten(self, element: Tag, line: int, column: int) -> Rich:
        self._place = (line, column)
        for child in element.children:
            self._visit(child, Run(""), self._has_markdown)
        lines = (_tidy(runs) for runs in self._lines)
        return Rich(tuple(runs for runs in lines if runs), line, column, self._is_cut)

    def _break(self) -> None:
        if self._lines[-1]:
            self._lines.append([])

    def _visit(self, node: object, style: Run, has_markdown: bool) -> None:
        if isinstance(node, NavigableString):
            if not isinstance(node, PreformattedString):  # comments and the like
                self._text(str(node), style, has_markdown)
        elif isinstance(node, Tag):
            self._depth += 1
            if self._depth > NESTING:
                raise TooDeep(*self._place)
            self._tag(node, style, has_markdown)
            self._depth -= 1

    def _tag(self, tag: Tag, style: Run, has_markdown: bool) -> None:
        name = tag.name.lower()
        if name == "br":
            self._break()
            return
        if name in _NO_TEXT:
            return
        if name in _PARAGRAPHS:
            self._break()
        if name in _STRUCK:
            self._text("~~", style, False)
        code = style.code or name in ("code", "kbd", "samp", "tt")
        strong = style.strong or name in ("strong", "b")
        href = str(tag.get("href")).replace(_HELD, "<") if name == "a" and tag.get("href") is not None else style.href
        for child in tag.children:
            self._visit(child, Run("", code, strong, href), has_markdown)
        if name in _STRUCK:
            self._text("~~", style, False)
        if name in _PARAGRAPHS:
            self._break()

    def _text(self, text: str, style: Run, has_markdown: bool) -> None:
        text = _INVISIBLE.sub("", text)
        if has_markdown:  # else it has been counted: what it was made of has been cut
            self._is_cut = self._is_cut or len(text) > self._left
            text = text[: self._left]
            self._left -= len(text)
        if style.code:
            shown = _SPACE.sub(" ", _ESCAPED.sub(r"\1", text) if has_markdown else text).replace(_HELD, "<")
            self._lines[-1].append(Run(shown, True, style.strong, style.href))
            return
        if has_markdown and _MARKDOWN_SIGNS.search(text):
            escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(_HELD, "&lt;")
            before = " " if text[:1].isspace() else ""
            after = " " if text[-1:].isspace() else ""
            for child in inline_html(escaped.strip(), before, after).children:
                self._visit(child, style, False)
            return
        for count, part in enumerate(text.split("\\n")):  # written out, it separates lines
            if count:
                self._break()
            shown = _SPACE.sub(" ", part).replace(_HELD, "<")
            if shown:
                self._lines[-1].append(Run(shown, False, style.strong, style.href))


def _tidy(runs: list[Run]) -> Line:
    """Joins neighbours of one kind and takes the spaces off both ends."""
    joined: list[Run] = []
    for run in runs:
        last = joined[-1] if joined else None
        if (
            last is not None
            and not run.code
            and (last.code, last.strong, last.href) == (run.code, run.strong, run.href)
        ):
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
