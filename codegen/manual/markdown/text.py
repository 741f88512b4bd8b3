"""Texts of a description in Markdown, as code hosts show it: nothing in them is markup, but code between ` and links.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from codegen.source.shown import json_text, words

_MARKUP = re.compile(r"[\\*_\[\]<>|~$#&`]")
# Code between `, and names of C; addresses.
_PIECES = re.compile(
    r"`([^`\n]+)`|(?<![\w/.-])((?:[A-Za-z]\w*_\w*[^\W_])(?:\(\d\))?)(?![\w/-])"
    r"|(https?://[^\s<>\"'|`\\]*[^\s<>\"'|`\\.,;:!?()\[\]])"
)
_LINE_START = re.compile(r"(\d+)([.)])(?= |$)|([-+=])")
_PLAIN = re.compile(r"[\w .,:;!?'\"()/{}%@+=^-]*", re.ASCII)


def escaped(text: str) -> str:
    """On one line."""
    text = words(text)
    if _PLAIN.fullmatch(text) and "_" not in text and "http" not in text:
        return _begun(text)
    found, end = [], 0
    for match in _PIECES.finditer(text):
        found.append(_MARKUP.sub(r"\\\g<0>", text[end : match.start()]))
        named = match[1] or match[2]
        found.append(code(named) if named else f"<{match[3]}>")
        end = match.end()
    found.append(_MARKUP.sub(r"\\\g<0>", text[end:]))
    return _begun("".join(found))


def _begun(text: str) -> str:
    """What would begin a list or a heading at the start of a line begins none."""
    match = _LINE_START.match(text)
    if match is None:
        return text
    return f"{match[1]}\\{text[match.end(1) :]}" if match[1] else "\\" + text


def code(text: str) -> str:
    """In a table, too, in which | ends a cell even between `."""
    if not text:
        return '`""`'
    shown = text if text.isprintable() else json_text(text)
    if "|" in shown:
        return f"<code>{''.join(each if each.isalnum() or each == ' ' else f'&#{ord(each)};' for each in shown)}</code>"
    fence = "`"
    while fence in shown:
        fence += "`"
    if fence == "`" and shown == shown.strip():
        return f"`{shown}`"
    return f"{fence} {shown} {fence}"


def cell(parts: Iterable[str]) -> str:
    """Paragraphs in a cell of a table."""
    return "<br>".join(part for part in parts if part)


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> list[str]:
    """Columns in which nothing stands are left out."""
    rows = list(rows)
    used = [at for at in range(len(head)) if any(row[at] for row in rows)]
    if not used:
        return []
    lines = [_row(head, used), "|" + "---|" * len(used)]
    return [*lines, *(_row(row, used) for row in rows)]


def _row(cells: tuple[str, ...], used: list[int]) -> str:
    return f"| {' | '.join(cells[at] for at in used)} |"


def fenced(language: str, text: str) -> list[str]:
    fence = "```"
    while fence in text:
        fence += "`"
    return [fence + language, text.rstrip("\n"), fence]


def folded(title: str, lines: list[str]) -> list[str]:
    """What opens at a click. `title` is plain text."""
    said = title.replace("&", "&amp;").replace("<", "&lt;")
    return ["<details>", f"<summary>{said}</summary>", "", *lines, "", "</details>"]


def anchor(name: str) -> str:
    return f'<a id="{name}"></a>'
