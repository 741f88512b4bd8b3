"""Integer or decimal: the pages call both a number. Name, unit and what is counted decide, then siblings; no example,
default or limit may contradict."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from codegen.pages.amounts import amount
from codegen.pages.facts import Facts
from codegen.source.words import words as words_of
from codegen.source.node import Node

_I = re.IGNORECASE
_LAST_WORDS = frozenset(
    "id ids count timestamp quantity number minutes seconds milliseconds bytes px pixels days precision digits index "
    "position port year attempts retries".split()
)
_LAST_TWO = frozenset(("orderby", "timestamp"))
_WHOLE = frozenset(("offset", "limit"))
_PAGING = frozenset(("count", "offset", "limit", "items"))
_ID_LIST = re.compile(r"\bIDs\b")
# The first sentence says what it is, and ends with it.
_ID_ENDS = re.compile(r"^[^.]*\bID(?:\.|$)")
_ID_OF = re.compile(r"^(?:the )?(?:\w+ ){0,3}?ID of\b")
_UNIT = re.compile(
    r"\bin (?:px|pixels|bytes|(?:milli)?seconds|minutes|days)\b|\bunix[ -]time|\btimestamp\b|\bHTTP (?:\w+ )?code\b"
    r"|\bindex\b|\b(?:red|green|blue) channel\b|\bchannel \(from 0 to 255\b"
    r"|^(?:sort(?:ing)? )?(?:order|position) (?:in|of|on|for)\b",
    _I,
)
# "Maximum number of products": of what there are several, not of an amount of money.
_NUMBER_OF = re.compile(
    r"\b(?:numbers?|quantity|count) of (?!(?:this|that|the|your|each|a|an|hours)\b)(?:all )?(?:[\w-]+ ){0,3}?[\w-]+"
    r"|\bamount of (?!(?:this|that|the|your|each|a|an|hours)\b)(?:[\w-]+ ){0,3}?(?!hours|taxes|fees|refunds"
    r"|discounts|dollars|cents|points|sales)\w+s\b|\bdigits amount\b|\bamount of (?:[\w-]+ ){1,3}in stock\b",
    _I,
)
_PIXELS = re.compile(r"\b(?:px|pixels|image|photo|picture|thumbnail|screen|icon|logo)\b", _I)
_SIDES = frozenset(("width", "height"))
_MEASURED = re.compile(
    r"\b(?:fractional|decimal|average|mean|prices?|costs?|rate|percent(?:age)?|subtotal|sum|weight|fees?|tax|money"
    r"|currency)\b|%",
    _I,
)


def is_integer_name(name: str, siblings: Collection[str], description: str = "", is_array: bool = False) -> bool:
    """By name and siblings. `discount` is no count, for it is one word."""
    words = [word.lower() for word in words_of(name)]
    if not words:
        return False
    if (
        words[-1] in _LAST_WORDS
        or "".join(words[-2:]) in _LAST_TWO
        or "quantity" in words
        or words[:2] == ["number", "of"]
    ):
        return True
    if name in _WHOLE:
        return True
    if name == "total":
        return len(_PAGING.intersection(siblings)) > 1
    pattern = _ID_LIST if is_array else _ID_ENDS
    return pattern.search(description) is not None


def is_integer_by_words(name: str, description: str, facts: Facts) -> bool:
    """By the unit, or by what is counted, as the first sentence says it."""
    words = [word.lower() for word in words_of(name)]
    limits = dict(facts.limits)
    is_range = all(isinstance(limits.get(keyword), int) for keyword in ("minimum", "maximum"))
    if facts.enumeration and all(isinstance(amount(text), int) for text in facts.enumeration):
        return True
    first = re.split(r"(?<=\w)\.(?:\s|$)|\n", description, maxsplit=1)[0]
    if _UNIT.search(description) or _ID_OF.search(description):
        return True
    if words and words[-1] in _SIDES and _PIXELS.search(first):
        return True
    if _MEASURED.search(first):
        return False
    return _NUMBER_OF.search(first) is not None or (not {"rating", "ratings"}.isdisjoint(words) and is_range)


def decimal_example(values: Iterable[Node]) -> Node | None:
    """An example value that is a number but not whole."""
    for value in values:
        for one in list(value) if value.kind == "array" else [value]:
            if one.kind == "number" and isinstance(one.value, float) and one.value != int(one.value):
                return one
    return None


def is_decimal_in(facts: Facts) -> bool:
    """Whether a default, a limit or an example of the description is not whole."""
    texts = [text for name, text in facts.examples if not name]
    texts += [facts.default] if facts.default is not None else []
    numbers = [amount(text) for text in texts] + [value for _, value in facts.limits]
    return any(isinstance(number, float) and not number.is_integer() for number in numbers)
