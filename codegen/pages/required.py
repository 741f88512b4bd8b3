"""Which rows of a section its own sentences say are required: "All path params are required." and its kin."""

from __future__ import annotations

import re

from codegen.pages.page import Section
from codegen.pages.richtext import Rich

_I = re.IGNORECASE
_MARK = r"[\x02\x03]*"  # around what is bold or code
_UNLESS = r"(?!\W* (?:if|when|for|unless)\b)"
_ALL = re.compile(
    rf"(?:^|[.!] ){_MARK}(?:all|both) (?:of the )?[\w ]*\b(?:params|parameters|fields|headers){_MARK}"
    rf" are {_MARK}(?:required|mandatory)\b{_UNLESS}(?:\W* (?:except|but|other than|apart from)\b([^.\n]*))?",
    _I | re.MULTILINE,
)
_ONE = re.compile(
    rf"\bone {_MARK}(?:required|mandatory){_MARK} (?:\w+ )?param(?:eter)?\b|"
    rf"\brequires{_MARK} (?:only )?one (?:\w+ )?param",
    _I,
)
_REQUIRED = re.compile(rf"\b(?:required|mandatory)\b{_UNLESS}", _I)
_NOT_REQUIRED = re.compile(r"\b(?:not|optional|n't)\b", _I)
_CLAUSE_ENDS = re.compile(r"[.;!\n]|,(?! which\b)|\b(?:but|while)\b")
_NAME = re.compile("\x02(.*?)\x03")


def required_names(section: Section) -> frozenset[str]:
    text = "\n".join(_marked(paragraph) for paragraph in section.paragraphs)
    names = frozenset(row.name for row in section.rows)
    every = _ALL.search(text)
    if every:
        return names.difference(_NAME.findall(every.group(1) or ""))
    if len(names) == 1 and _ONE.search(text):
        return names
    clauses = (clause for clause in _CLAUSE_ENDS.split(text) if _REQUIRED.search(clause))
    return names.intersection(
        name.strip() for clause in clauses if not _NOT_REQUIRED.search(clause) for name in _NAME.findall(clause)
    )


def _marked(paragraph: Rich) -> str:
    lines = []
    for line in paragraph.lines:
        lines.append("".join(f"\x02{run.text}\x03" if run.code or run.strong else run.text for run in line))
    return "\n".join(lines)
