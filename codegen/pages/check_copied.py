"""Descriptions that were copied from another field: the words are those of its name, and of this one's none. Used by
check only.
"""

from __future__ import annotations

import re

from codegen.pages.fields import Field, Resolved
from codegen.pages.page import Section
from codegen.source.words import words as words_of

_LEAST = 5  # words; shorter ones fit many fields
_WORD = re.compile(r"[A-Za-z]{2,}")
_FIT_ALL = frozenset("id ids is has url name type date value list info".split())  # which say nothing of their field
_STEM = 4  # letters that words begin with alike


def check_copied(one: Resolved) -> None:
    alike: dict[str, dict[str, tuple[Section, Field]]] = {}
    for section in one.page.sections:
        for field in one.of(section):
            text = " ".join(field.row.text.text.split())
            if text.count(" ") + 1 >= _LEAST:
                alike.setdefault(text, {}).setdefault(field.row.name, (section, field))
    for text, fields in alike.items():
        said = {word.lower()[:_STEM] for word in _WORD.findall(text)}
        own = {name: len(said & _stems(name)) for name in fields}
        best = max(own, key=lambda name: own[name])
        for name in fields:
            if own[best] and not own[name] and _stems(name):
                section, field = fields[name]
                message = f'"{name}" has the description of "{best}"'
                one.report_row("description-copied", section, field.row, message, column=field.row.text.column)


def _stems(name: str) -> set[str]:
    return {word.lower()[:_STEM] for word in words_of(name) if word.lower() not in _FIT_ALL}
