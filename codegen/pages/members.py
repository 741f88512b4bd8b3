"""The members of a list of values in a line: code spans with nothing but separators and remarks between them, each with
what is said of it.

What a code span holds beside the member is taken off: quotes, an explanation behind a dash, a remark in parentheses, a
trailing separator. A pipe separates members wherever it stands within a span, and a comma between plain words does.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from codegen.pages.marked import CODE, Marked, unquote

_I = re.IGNORECASE
# What stands between two members. A sign belongs to one of its parts only: else there are many ways to fail.
GAP = r"[\s,;/|\"'“”.]*(?:\b(?:and|or)\b[\s,;/|\"'“”]*)?"
_BETWEEN = re.compile(GAP)
_PARENTHESES = re.compile(r"\s*\([^()]*\)")
_LEAD = re.compile(r"[\s\"'“”*•·\-–—]*(?:\d+[.)] )?")
# How a line begins that goes on with the list of the line before, with a remark on its last member.
_GOES_ON = re.compile(r"\s*[,;/|]?\s*(\([^()]*\))?[\s,;/|]*(?:\b(?:and|or)\b)?\s*")
# How an explanation begins; those of members in one line begin alike. Such a member may begin a sentence.
_EXPLAINED = tuple(re.compile(pattern) for pattern in (r"\s*(?:[-–—=]|:\s)", r"\s+if\b", r"\s+when\b", r"\s+for\b"))
_NEXT = re.compile(rf"(?:[,;|.]|\band|\bor)\s*{CODE}")
# The last of such members says so in fewer words.
_OTHERWISE = re.compile(
    rf"(?:[,;|.]|\band|\bor)\s*{CODE}(?=\s+(?:otherwise|in (?:all )?other cases|in any other case)\b)", _I
)
# A further code span in an explanation that looks like another member.
ANOTHER = re.compile(rf"(?:[,;|]|\band|\bor)\s*{CODE}\s*(?:[-–—:(,;=]|$)", _I)
_QUOTE = re.compile('["“”]')
_PIPE = re.compile(r"\s*\|\s*")
_COMMA = re.compile(r"\s*,\s*")
_WORD = re.compile(r"[A-Za-z_][\w-]*")
_WITH_REMARK = re.compile(r"(\S(?:[^()]*\S)?)\s*(\([^()]*\))")
_WITH_EXPLANATION = re.compile(r"([\w.+/-]+)(?:\s+[-–—]|:)\s+(\S.*)")
_TRAILING = re.compile(r"(?:\s+[-–—]+|\s*[:=,;]+)$")
_LEADING = re.compile(r"^[-–—•*]\s+")
BEFORE = "\x00"


@dataclass(frozen=True)
class Said:
    """A member, and what is said of it."""

    name: str
    text: str = ""


def members_of(line: Marked) -> tuple[list[str], str]:
    """The code spans at the beginning of a line, each whole, and the rest."""
    found, rest = run_of(line, is_whole=True)
    return [one.name for one in found], rest


def run_of(line: Marked, goes_on: bool = False, is_whole: bool = False) -> tuple[list[Said], str]:
    """The members at the beginning of a line, each with the remark in parentheses that follows it, and what follows the
    last one. Of a line that `goes_on` with a list, a remark may come first: it is given with a member without a name.
    """
    found: list[Said] = []
    start = _LEAD.match(line.text)
    at = start.end() if start else 0
    if goes_on and not re.match(CODE, line.text[at:]):
        before = _GOES_ON.match(line.text)
        at = before.end() if before else at
        if before and before.group(1) and (at == len(line.text) or re.match(CODE, line.text[at:])):
            found.append(Said(BEFORE, before.group(1)))
    rest = at
    while match := re.match(CODE, line.text[at:]):
        rest = at + match.end()
        remark = _PARENTHESES.match(line.text[rest:])
        text = line.codes[int(match.group(1))]
        if text:
            said = remark.group() if remark else ""
            found += [Said(unquote(text), said)] if is_whole else _within(text, said)
        at = rest + (remark.end() if remark else 0)
        between = _BETWEEN.match(line.text[at:])
        at += between.end() if between else 0
    return found, line.text[rest:]


def explained_inline(line: Marked, rest: str) -> tuple[str, list[Said]]:
    """What is said of the member before, and further members in the line with their explanations, where those of all
    begin alike."""
    sign = next((pattern for pattern in _EXPLAINED if pattern.match(rest)), None)
    places = [place for place in _NEXT.finditer(rest) if sign is not None and sign.match(rest[place.end() :])]
    if sign is not None:
        last = next(
            (place for place in _OTHERWISE.finditer(rest) if not places or place.start() > places[-1].start()), None
        )
        places += [last] if last is not None else []
    explained = {place.start(1) for place in places}
    if not places or any(place.start(1) not in explained for place in ANOTHER.finditer(rest)):
        return rest, []
    ends = [*(place.start() for place in places[1:]), len(rest)]
    further = [
        Said(clean(line.codes[int(place.group(1))]), rest[place.end() : end]) for place, end in zip(places, ends)
    ]
    return rest[: places[0].start()], further


def clean(code: str) -> str:
    """A code span as the first member that it holds."""
    found = _within(code, "")
    return found[0].name if found else unquote(code)


def _within(code: str, remark: str) -> list[Said]:
    text = code.strip()
    if unquote(text) != text:
        return [Said(unquote(text), remark)]
    if len(_QUOTE.findall(text)) == 1:
        text = text.strip('"“”') or text  # the other one is missing
    match = _WITH_REMARK.fullmatch(text)
    if match is not None and "default" in match.group(2).lower():
        text, remark = match.group(1), f"{match.group(2)} {remark}"
    match = _WITH_EXPLANATION.fullmatch(text)
    if match is not None:
        text, remark = match.group(1), f" - {match.group(2)} {remark}"
    text = _TRAILING.sub("", _LEADING.sub("", text)) or text
    parts = _PIPE.split(text)
    if len(parts) == 1:
        parts = _COMMA.split(text)
        parts = parts if all(_WORD.fullmatch(unquote(part)) for part in parts) else [text]
    parts = [unquote(part) for part in parts] if all(parts) else [unquote(text)]
    return [*(Said(part) for part in parts[:-1]), Said(parts[-1], remark)]
