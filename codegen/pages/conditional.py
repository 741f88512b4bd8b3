"""Values that depend on something else: "for `DAY` - `1`, for `WEEK` - `1` or `2`"; and what a field always is."""

from __future__ import annotations

import re

from codegen.pages.marked import CODE, OPEN, Marked, unquote
from codegen.pages.members import run_of

_I = re.IGNORECASE
# What it depends on: a value, with or without the field that has it, or words.
_CASE = re.compile(
    rf"(?:^|[.,;:] |\band )\s*(?:for|if|when|with)\s+(?:the )?(?:{CODE}\s*(?:is|=|equals?|:)\s*)?"
    rf"(?:{CODE}|[a-z][a-z -]{{0,40}}?(?=[\s:–—-]*{OPEN}))(?: \w+)?\s*(?:[-–—:=,]|is|are)?\s*",
    _I,
)
_REMARK = re.compile(r"\([^()]*\)")
_VALUE = re.compile(rf"{CODE}|(?<![\w.])(-?\d+(?:\.\d+)?)(?![\w%])")
_BETWEEN = re.compile(r"[\s,;.|/]*(?:\b(?:and|or)\b[\s,;/]*)?")
_ALWAYS = re.compile(r"(?:^|[.;,] |\bis )\s*always (?:is |be |equals? (?:to )?|set to |has |: ?)?(?=" + OPEN + ")", _I)
_ENDS = re.compile(r"\s*(?:[.;,)]|$|(?:for|in|on) )")

Cases = tuple[tuple[str, tuple[str, ...]], ...]


def cases_of(lines: list[Marked]) -> Cases:
    """The values of each case, with the value of another field that it depends on, empty where words say it: at least
    two cases, and nothing but them in the lines that have the first and the last."""
    found: list[tuple[str, tuple[str, ...]]] = []
    for line in lines:
        places = list(_CASE.finditer(line.text))
        if not places:
            if found or line.text.strip():
                break
            continue
        if line.text[: places[0].start()].strip(" ,;:"):
            break
        for place, end in zip(places, [*(each.start() for each in places[1:]), len(line.text)]):
            values = _values(Marked(line.text[place.end() : end], line.codes))
            if not values:
                return ()
            case = place.group(2)
            found.append((unquote(line.codes[int(case)]) if case is not None else "", values))
    return tuple(found) if len(found) > 1 else ()


def _values(part: Marked) -> tuple[str, ...]:
    text = _REMARK.sub(" ", part.text)
    values = []
    at = 0
    while match := _VALUE.match(text, at := _after(text, at)):
        values.append(unquote(part.codes[int(match.group(1))]) if match.group(1) is not None else match.group(2))
        at = match.end()
    return tuple(values) if not text[at:].strip(" .,;") else ()


def _after(text: str, at: int) -> int:
    match = _BETWEEN.match(text, at)
    return match.end() if match is not None else at


def always(lines: list[Marked]) -> tuple[str, ...]:
    """What a field always is: one value, or one of several."""
    for line in lines:
        match = _ALWAYS.search(line.text)
        if match is not None:
            found, rest = run_of(Marked(line.text[match.end() :], line.codes))
            if _ENDS.match(rest) and not any(one.text for one in found):
                return tuple(dict.fromkeys(one.name for one in found))
    return ()
