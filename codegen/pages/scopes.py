"""The scopes that an operation requires, as the section about them says it: all of a list, one of several lists."""

from __future__ import annotations

import re

from codegen.pages.page import Section
from codegen.pages.richtext import Line

_I = re.IGNORECASE
_SENTENCE = re.compile(r"(?<=[.!?;])\s")
_CHOICE = re.compile(r"\b(?:one|any) of\b", _I)
_OR = re.compile(r"\bor\b")
# Before a scope, or behind it: it adds something to the answer, the request is made without it.
_OPTIONAL = re.compile(r"\b(?:optional(?:ly)?|may|might|can|if|when|only for)\b", _I)
_ADDITIONAL = re.compile(r"\b(?:additional(?:ly)?|extra)\b", _I)
_NEEDED = re.compile(r"\b(?:requires?|required|must|needs?|needed|mandatory)\b", _I)
_OPTIONAL_AFTER = re.compile(
    r"\s*(?:\((?:optional|if|when|only)\b|(?:is|are) optional\b|if\b|only (?:for|if|when)\b)", _I
)


def required_scopes(section: Section) -> list[list[str]]:
    """The lists, of which one suffices; each text of a code span, whether or not it is the name of a scope."""
    alternatives: list[list[str]] = [[]]
    is_choice = _CHOICE.search(section.text) is not None
    for line in (line for paragraph in section.paragraphs for line in paragraph.lines):
        sentence = ""
        for at, run in enumerate(line):
            if not run.code:
                sentence = _SENTENCE.split(sentence + run.text)[-1]
                if _OR.search(run.text) and alternatives[-1]:
                    alternatives.append([])
                continue
            if _is_optional(sentence, line, at):
                continue
            for scope in filter(None, re.split(r"[\s,]+", run.text.strip())):
                if is_choice and alternatives[-1]:
                    alternatives.append([])
                alternatives[-1].append(scope)
    alternatives[-1] += [row.name for row in section.rows]
    return [list(dict.fromkeys(scopes)) for scopes in alternatives if scopes]


def _is_optional(sentence: str, line: Line, at: int) -> bool:
    if at + 1 < len(line) and _OPTIONAL_AFTER.match(line[at + 1].text):
        return True
    is_additional = _ADDITIONAL.search(sentence) is not None and _NEEDED.search(sentence) is None
    return is_additional or _OPTIONAL.search(sentence) is not None
