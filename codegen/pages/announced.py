"""Where a description announces a list of values: "One of:" and its kin, and looser words that only a plain list may
follow."""

from __future__ import annotations

import re

from codegen.pages.marked import CODE, OPEN, Marked
from codegen.pages.members import members_of

_I = re.IGNORECASE
_KIND = r"(?:supported|possible|allowed|available|valid|accepted|permitted|acceptable)"
_NOUN = r"(?:values|types|options|statuses|states|modes|variants|constants)"
_WORDS = (
    rf"\bone of(?: (?:the following|these|the {_KIND}))?(?: (?:values?|{_NOUN}))?|"
    rf"\b{_KIND} (?:\w+ )?{_NOUN}(?: are| is|(?: \w+){{1,3}}(?= ?:))?|"
    rf"\b{_NOUN} (?:are|is) {_KIND}\b[^.:{OPEN}]{{0,200}}|\b(?:has|have|can (?:have|be|take)|takes?|accepts?) "
    rf"(?:one of )?(?:the following|these)(?: {_NOUN})?|"
    rf"\bthe following {_NOUN}(?: are {_KIND})?|(?:^|[.;] )(?:values|options)"
)
_MARKER = re.compile(rf"(?:{_WORDS})\s*:", _I)
# Without a colon, two members at least have to follow: at once, or at the beginnings of the next lines.
_BARE_MARKER = re.compile(rf"(?:{_WORDS}|\beither|\b(?:can|must|may|has to) be(?: either)?)\s+(?={OPEN})", _I)
_LAST_WORDS = re.compile(rf"(?:{_WORDS})$", _I)
_NOT = re.compile(
    r"\b(?:not|no longer|never|cannot|can't|mustn't|un(?:supported|available|acceptable)"
    r"|invalid|except|excluding|forbidden|prohibited"
    r"|reserved|deprecated|removed|ignored|disallowed|than)\b[^:]*$",
    _I,
)
_EXAMPLES = re.compile(r"\b(?:examples?|e\.g\.|such as|like|for instance)\b", _I)
_SENTENCE = re.compile(r"[.!?;] ")
# Words before a colon that say that names follow, but not values of this field; or that the field only depends on them.
_OTHERS = re.compile(
    r"\b(?:fields?|settings?|variables?|param(?:eter)?s?|columns?|propert(?:y|ies)|attributes?|headers?|scopes?"
    r"|endpoints?|methods?|requires?|needs?|works?|affects?|applies|see|note|important|returned|depends|contains"
    r"|errors?|combines?)\b"
    r"|\b(?:for|with|in|of|if|when|by|from|as|on|at|via|using|like|including|only if)\s*$",
    _I,
)
# Words that any plain value may follow; without them, only constants and values in quotes are values.
_LOOSE = re.compile(
    rf"\b(?:only|supports?|{_KIND}|{_NOUN}|formats?|modes?|codes|units|levels|kinds|choices|either|values?"
    r"|expected|enum)\b",
    _I,
)


def is_example(text: str) -> bool:
    return _EXAMPLES.search(text.rpartition(". ")[2]) is not None


def _is_negative(text: str) -> bool:
    return _NOT.search(_SENTENCE.split(text)[-1].rstrip(": ")) is not None


def begin(line: Marked, below: list[Marked]) -> int | None:
    """Where the members begin, if the line announces some; `below` are the lines after it."""
    match = _MARKER.search(line.text)
    if match is not None:
        before = line.text[: match.end()]
        return None if is_example(before) or _is_negative(before) else match.end()
    match = _LAST_WORDS.search(line.text)
    if match is not None and len(below) > 1 and not is_example(line.text) and not _is_negative(line.text):
        return match.end() if all(members_of(one)[0] for one in below[:2]) else None
    match = _BARE_MARKER.search(line.text)
    if match is None or is_example(line.text[: match.end()]) or _is_negative(line.text[: match.end()]):
        return None
    names, rest = members_of(Marked(line.text[match.end() :], line.codes))
    return match.end() if len(names) > 1 and re.match(r"\s*(?:[.,;(]|$)", rest) else None


def loosely(line: Marked) -> tuple[int, bool] | None:
    """Where a colon ends words that may announce members, and whether any plain words may be members."""
    for match in re.finditer(rf":\s*(?={CODE}|$)", line.text):
        before = _SENTENCE.split(line.text[: match.start()])[-1]
        if (
            before.strip()
            and ":" not in before
            and not (is_example(before) or _NOT.search(before) or _OTHERS.search(before) or OPEN in before)
        ):
            return match.end(), _LOOSE.search(before) is not None
    return None
