"""Limits of values as descriptions state them, as keywords of JSON Schema. Recommendations are none."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from codegen.pages.amounts import NUMBER, TOO_LONG, amount
from codegen.pages.marked import CODE, Marked

_I = re.IGNORECASE
_LIKE_A_NUMBER = re.compile(r"[-+−–]?\.?\d[\d.,eE+−% -]*$")
_ADVICE = re.compile(r"\brecommend|\bideal|\busually\b|\bshould\b|\bby default\b", _I)
_SENTENCES = re.compile(r"(?<=[.;])(?<!max\.)(?<!min\.)(?<!Max\.)(?<!Min\.)(?<!e\.g\.) ")
_TEXT = r"\s*-?(?:characters?|symbols?|chars?|letters?)\b"
_ITEMS = (
    r"\s*(?:\w+ ){0,2}?(?:items?|elements?|entries|IDs?|values?|objects?|products?|categories|images?|tags?"
    r"|options?|records?|rows?|numbers?)\b"
)
_AMOUNT = f"(?:{CODE}|({NUMBER}))"
# Nothing that would make another quantity of the amount follows it: "up to 20 MB", "2 decimal places".
_ALONE = r"(?=\s*(?:[.,;:)(?!]|$|and\b|or\b|inclusive))"
_MAX = r"\bmax(?:imum|imal|\.)?"
_MIN = r"\bmin(?:imum|imal|\.)?"
_IS = r"(?:\s*(?:is|are|of|to|equals|equal|:|=|[-–—](?!\.?\d)))*\s*"
_MOST = (
    rf"(?:\bup to|\b(?:no|not) (?:more|longer|greater|larger|higher|bigger) than|\b(?:not|cannot|can't|can not"
    rf"|must not|mustn't|should not) (?:exceed|be (?:longer|more|greater|larger|higher) than)|\bat most|\bless than "
    rf"or equal to|{_MAX}|<=|≤|\blimit(?:ed)?(?: to| of|:))"
)
_LEAST = (
    rf"(?:\bat least|\b(?:no|not) (?:less|fewer|shorter|lower|smaller) than|\b(?:cannot|can't|must not) be "
    rf"(?:less|shorter|lower|smaller) than|\bgreater than or equal to|{_MIN}|>=|≥)"
)
_ALLOWED = r"(?: allowed| possible| and default)*"
_NUMBER_OF = r"(?: allowed)? (?:number|amount|count) of (?:\w+ ){0,3}?\w+"
_MUST = r"(?:^|\b(?:must|has to|have to|needs to|can only) be\s+|\b(?:value|number)s?\s+)(?:strictly )?"
_DASH = r"\s*(?:-|–|—|to|and|\.{2,3}|…)\s*"
_RANGE = rf"(?:\bbetween|\bfrom|\brange{_IS}|\blength{_IS})\s*\(?{_AMOUNT}{_DASH}{_AMOUNT}"

_MONEY = r"(?=\s*(?:(?-i:USD|EUR|GBP|CAD|AUD|CHF|JPY|CNY)\b|[$€£¥]|[.,;:)(!]|$))"
_SUM = r"(?: [a-z]+){0,3} (?:amount|value|price|sum|cost|charge)(?: in (?:one|a|each|the) (?:request|order|call))?"

# Keywords with what is to be added to the amount, and a pattern; the first that matches at a place counts.
_RULES: tuple[tuple[tuple[tuple[str, int], ...], re.Pattern[str]], ...] = tuple(
    (keywords, re.compile(pattern, _I))
    for keywords, pattern in (
        ((("minLength", 0), ("maxLength", 0)), rf"(?:{_RANGE}|{_AMOUNT}{_DASH}{_AMOUNT}){_TEXT}"),
        ((("minLength", 0), ("maxLength", 0)), rf"\blength{_IS}(?:from |between )?{_AMOUNT}{_DASH}{_AMOUNT}{_ALONE}"),
        ((("minItems", 0), ("maxItems", 0)), rf"{_RANGE}{_ITEMS}"),
        ((("minimum", 0), ("maximum", 0)), rf"{_RANGE}{_ALONE}"),
        ((("exactLength", 0),), rf"\bexactly\s*{_AMOUNT}{_TEXT}"),
        (
            (("maxLength", 0),),
            rf"{_MAX}(?: allowed| possible)? (?:length|size|number of (?:characters|symbols|chars|letters)){_IS}"
            rf"\s*{_AMOUNT}(?:{_TEXT}|{_ALONE})",
        ),
        ((("maxLength", 0),), rf"{_MOST}{_IS}\s*{_AMOUNT}{_TEXT}"),
        ((("maxLength", 0),), rf"{_AMOUNT}{_TEXT} (?:max\b|maximum|at most|or (?:less|fewer))"),
        ((("maxLength", -1),), rf"(?:\b(?:less|fewer|shorter) than|\bunder|<)\s*{_AMOUNT}{_TEXT}"),
        ((("minLength", 0),), rf"{_MIN}(?: allowed| possible)? length{_IS}\s*{_AMOUNT}(?:{_TEXT}|{_ALONE})"),
        ((("minLength", 0),), rf"{_LEAST}{_IS}\s*{_AMOUNT}{_TEXT}"),
        ((("minLength", 0),), rf"{_AMOUNT} or more{_TEXT}"),
        ((("maxLength", 0),), rf"{_AMOUNT} or (?:less|fewer){_TEXT}"),
        ((("minLength", 0),), rf"{_AMOUNT}{_TEXT} (?:min\b|minimum|at least|or more)"),
        ((("minLength", 1),), rf"(?:\b(?:more|longer) than|\bover|>)\s*{_AMOUNT}{_TEXT}"),
        ((("maxItems", 0),), rf"{_MAX}{_NUMBER_OF}{_IS}\s*{_AMOUNT}{_ALONE}"),
        ((("maxItems", 0),), rf"{_MOST}{_IS}\s*{_AMOUNT}{_ITEMS}"),
        ((("minItems", 0),), rf"{_MIN}{_NUMBER_OF}{_IS}\s*{_AMOUNT}{_ALONE}"),
        ((("minItems", 0),), rf"{_LEAST}{_IS}\s*{_AMOUNT}{_ITEMS}"),
        ((("maximum", 0),), rf"{_MAX}{_SUM} (?:is|equals)(?: equal)?(?: to)?:?\s*{_AMOUNT}{_MONEY}"),
        ((("minimum", 0),), rf"{_MIN}{_SUM} (?:is|equals)(?: equal)?(?: to)?:?\s*{_AMOUNT}{_MONEY}"),
        ((("maximum", 0),), rf"{_MAX}{_ALLOWED} value(?: \(if not specified\))?{_IS}\s*{_AMOUNT}{_ALONE}"),
        ((("maximum", 0),), rf"{_MAX}{_ALLOWED}(?: \(if not specified\))?(?: is|:)+\s*{_AMOUNT}{_ALONE}"),
        ((("maximum", 0),), rf"{_MOST}{_IS}\s*{_AMOUNT}{_ALONE}"),
        ((("minimum", 0),), rf"{_MIN}{_ALLOWED} value(?: \(if not specified\))?{_IS}\s*{_AMOUNT}{_ALONE}"),
        ((("minimum", 0),), rf"{_LEAST}{_IS}\s*{_AMOUNT}{_ALONE}"),
        ((("exclusiveMaximum", 0),), rf"(?:{_MUST}(?:less|lower|smaller) than|<)\s*{_AMOUNT}{_ALONE}"),
        ((("exclusiveMinimum", 0),), rf"(?:{_MUST}(?:greater|higher|more|bigger|larger) than|>)\s*{_AMOUNT}{_ALONE}"),
    )
)


# A number that is written in parts: "5 million", "2^31".
_IN_PARTS = re.compile(
    rf"(?:{_MOST}|{_LEAST}){_IS}"
    r"\s*(\d[\d.,]{0,20}\s*(?:\^|[*×/]\s*\d|(?:hundred|thousand|million|billion|k)\b)[\d ]{0,20})",
    _I,
)


@dataclass(frozen=True)
class Limits:
    """`found` are keywords and amounts in the order in which the description has them; `unread` is what stands where a
    limit is announced and is a number, but none that can be read for certain."""

    found: tuple[tuple[str, int | float], ...] = ()
    unread: str = ""


def read_limits(lines: Iterable[Marked]) -> Limits:
    found: dict[str, int | float] = {}
    unread: list[str] = []
    for line in lines:
        for sentence in _SENTENCES.split(line.text):
            if not _ADVICE.search(sentence):
                _of_sentence(Marked(sentence, line.codes), found, unread)
                unread += _IN_PARTS.findall(sentence)
    return Limits(tuple(found.items()), unread[0] if unread else "")


def _of_sentence(line: Marked, found: dict[str, int | float], unread: list[str]) -> None:
    rest = TOO_LONG.sub(" \x01 ", line.text)
    for keywords, pattern in _RULES:
        match = pattern.search(rest)
        if match is None:
            continue
        texts = [
            line.value(match, first)
            for first in range(1, pattern.groups + 1, 2)
            if match.group(first) is not None or match.group(first + 1) is not None
        ]
        amounts = [amount(text) for text in texts]
        if len(keywords) > len(amounts) or any(value is None for value in amounts):
            unread += [text for text, value in zip(texts, amounts) if value is None and _LIKE_A_NUMBER.match(text)]
            continue
        for (keyword, step), value in zip(keywords, amounts):
            assert value is not None
            if "Length" in keyword or "Items" in keyword:
                if not isinstance(value, int) or value + step < 0:
                    continue
            for name in ("minLength", "maxLength") if keyword == "exactLength" else (keyword,):
                found.setdefault(name, value + step)
        rest = rest[: match.start()] + " \x01 " + rest[match.end() :]
