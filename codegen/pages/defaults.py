"""The default of a field as its description states it. Recurring phrases only; texts are as the page writes them."""

from __future__ import annotations

import re

from codegen.pages.marked import CODE, OPEN, Marked, unquote

_I = re.IGNORECASE
_QUOTED = 1000  # characters of a value in quotes
# A number with all that stands beside it: what is not a number for certain is told where its type is known.
_TOKEN = (
    rf"[-+−–]?\.?\d(?:[^\s;()\"“”{OPEN}]{{0,60}}(?<![.,:!?]))?(?: \d{{3}}(?!\d)){{0,5}}"
    r"(?: ?[%‰]| (?:percent|hundred|thousand|million|billion|k|[kMGT]i?B)\b)?"
)
_VALUE = f'(?:{CODE}|({_TOKEN}|true\\b|false\\b|"[^"]{{0,{_QUOTED}}}"|“[^”]{{0,{_QUOTED}}}”))'
_DEFAULT = r"\b(?:default|defaut|defalt|defualt|deafult|defautl)"
_OF_WHAT = (
    r"(?: (?:value|option|setting|choice)| (?:(?:page|sort|sorting|time|list) )?(?:limit|size|number|count|amount|order"
    r"|sorting|mode|state|type|format|unit|period|status|behaviou?r|length|interval|timeout|precision)"
    r"(?: of [a-z]+(?: [a-z]+)?)?)?"
)
_UNLESS_GIVEN = r"(?:,? ?\(?(?:if|when|unless) (?:it is |it's )?(?:not |un)?[a-z]+\)?,?)?"
_IS = r"(?:\s*(?:is|are|being|of|was|will be|set to|equals?|equal|to|:|=|→|[-–—](?!\.?\d)))"
_GIVEN = r"(?:specified|set|provided|given|passed|sent|defined)"
_IF_NOT_GIVEN = (
    rf"\b(?:if|when) (?:it is |it's |the (?:field|param|parameter|value) is )?(?:not {_GIVEN}|un{_GIVEN}|omitted"
    r"|missing|empty|absent),? (?:then )?"
)
_OR_NOT_GIVEN = rf",? or (?:if )?(?:it is |it's )?(?:not {_GIVEN}|un{_GIVEN}|omitted|missing|empty|absent)\b"
_BEFORE = r"(?:^|[(.;,:] ?|\b(?:is|are|to|equals) )"
_REMARK = (
    r"\((?:used |set )?(?:by |the )?default(?: value| option)?(?:[,;:–-] ?[^()]{0,80}| (?:if|when) [^()]{0,80})?\)"
)
_PHRASES = tuple(
    re.compile(pattern, _I)
    for pattern in (
        rf"{_DEFAULT}(?: and max(?:imum|\.)?(?: allowed| possible)?)?{_OF_WHAT}{_UNLESS_GIVEN}"
        rf"(?:{_IS}+\s*|\s+(?=[-−]\d)){_VALUE}",
        rf"{_DEFAULT}s to:?\s*{_VALUE}",
        rf"{_DEFAULT}{_OF_WHAT}\s+(?:{CODE}|(\x01))(?=\s*(?:[.,;)]|$))",
        _IF_NOT_GIVEN + rf"(?:the value|the default|it)(?: is| equals| defaults to| will be)(?: set to)?\s*{_VALUE}",
        _IF_NOT_GIVEN + rf"(?:assumed to be|uses|defaults to)\s*{_VALUE}",
        r"(?!if it(?:'s| is) empty)" + _IF_NOT_GIVEN + rf"{_VALUE} (?:is|will be) (?:used|assumed|applied|taken|set)\b",
        rf"(?:^|[.;] ?)(?:if|when) {_VALUE}{_OR_NOT_GIVEN}",
        rf"\bby {_DEFAULT}(?:,| is| it is| it's|:| -| –| =| set to| equals)*\s*\(?{_VALUE}",
        rf"{_BEFORE}{_VALUE},? (?:is )?(?:used |set |selected |applied )?by {_DEFAULT}\b",
        rf"{_BEFORE}{_VALUE} is the {_DEFAULT}(?: value)?\b",
        rf"{_VALUE}\s*{_REMARK}",
        rf"^{_VALUE}\s*[-–—:][^{OPEN}]*{_REMARK}\.?$",
    )
)
# A default that is announced, but not as a value that can be read.
_WORDS = re.compile(
    rf"{_DEFAULT}(?: value)?\s*(?::|=)\s*([^.;]+)|{_DEFAULT} value is\s+([^.;]+)|{_DEFAULT}s to\s+([^.;]+)", _I
)
_SWITCHED = re.compile(rf"(?:^|[.;(] ?)(enabled|disabled|on|off) by {_DEFAULT}\b", _I)
_EMPTY = re.compile(r"(?:an? )?empty (?:string|text|value)\b", _I)
_NOTHING = re.compile(
    r"(?:null|none|nil|n/a|undefined|nothing|unset|empty|not (?:specified|set|defined)|no(?: default)?)\b",
    _I,
)


def read_default(lines: list[Marked]) -> tuple[str | None, str]:
    """The value, or the words where there is none that can be read. A default that is nothing is none."""
    for line in lines:
        for phrase in _PHRASES:
            match = phrase.search(line.text)
            if match:
                return _plain(line.value(match)), ""
    for line in lines:
        match = _WORDS.search(line.text)
        if match:
            words = line.readable(next(words for words in match.groups() if words is not None))
            if _EMPTY.match(words):
                return "", ""
            return None, "" if _NOTHING.match(words) else words
    return None, ""


def read_switch(lines: list[Marked]) -> str | None:
    """What "Enabled by default" says of a field that is true or false."""
    match = next((found for line in lines if (found := _SWITCHED.search(line.text))), None)
    return None if match is None else "true" if match.group(1).lower() in ("enabled", "on") else "false"


def _plain(text: str) -> str | None:
    value = unquote(text)
    if value.lower() in ("true", "false"):
        return value.lower()
    return None if value in ("null", "none", "None", "undefined", "nil") else value
