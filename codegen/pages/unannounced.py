"""Values that a description tells in words: names with the value behind each, and sentences that say what each does."""

from __future__ import annotations

import re
from collections.abc import Collection

from codegen.pages.marked import CODE, Marked, unquote

_I = re.IGNORECASE
# `space " "`, `dot "."`: words that name a sign, and the sign; not words that make a condition of it.
_NAME = r"(?!(?:for|if|when|with|in|of|by|to|from|as|is|not)\b)[A-Za-z][A-Za-z -]{0,40}?"
_NAMED = re.compile(
    rf"(?:^|[,;/]|\bor\b|\band\b)\s*(?:(?:or|and)\s+)?({_NAME})?\s*{CODE}\s*(?=[,;/.]|\bor\b|\band\b|$)", _I
)
# `business-to-business (`b2b`) or …`
_IN_PARENTHESES = re.compile(rf"(?:^|:|[,;/]|\bor\b|\band\b)\s*{_NAME}\s*\({CODE}\)", _I)
_SEPARATED = re.compile(r"(?:[\s,;/.]|\bor\b|\band\b)*")
_DOES = re.compile(
    rf"(?:^|[.;] )\s*(?:set|use|pass|specify|send|choose|select)(?: the value)? {CODE}\s*(?:to|for|if|when|and)\b", _I
)
_OR_DOES = re.compile(rf",? or {CODE} (?:to|for|if|when)\b", _I)
_MEANS = re.compile(rf"(?:^|[.,;:] |\band |\bor )\s*{CODE} (?:for|if|when|means|stands for)\b", _I)
_ELSE = re.compile(rf"[.,;] (?:and |or )?{CODE} (?:otherwise|in (?:all )?other cases)\b", _I)
_VALUE = re.compile(r"[A-Za-z][\w.-]*|-?\d+|[^\w\s\[\]{}]{1,2}")
_NO_VALUES = frozenset(("true", "false", "null", "else", "none"))


def named(rest: Marked) -> tuple[str, ...]:
    """All of an announced text, where it is names and signs in turn; the last sign may have a name of several words."""
    told = in_parentheses(rest)
    if told:
        return told
    found = list(_NAMED.finditer(rest.text))
    left = _NAMED.sub("", rest.text)
    if len(found) < 2 or not any(match.group(1) for match in found) or not _SEPARATED.fullmatch(left):
        return ()
    return tuple(dict.fromkeys(unquote(rest.codes[int(match.group(2))]) for match in found))


def named_in_parentheses(lines: list[Marked]) -> tuple[str, ...]:
    """All of what follows a colon."""
    for line in lines:
        _, colon, rest = line.text.partition(":")
        values = in_parentheses(Marked(rest, line.codes)) if colon else ()
        if values:
            return values
    return ()


def in_parentheses(rest: Marked) -> tuple[str, ...]:
    found = list(_IN_PARENTHESES.finditer(rest.text))
    if len(found) < 2 or not _SEPARATED.fullmatch(_IN_PARENTHESES.sub("", rest.text)):
        return ()
    return _values(rest, found)


def in_words(lines: list[Marked]) -> tuple[str, ...]:
    """Values each with a sentence of its own, or a part of one."""
    does = [unquote(line.codes[int(match.group(1))]) for line in lines for match in _DOES.finditer(line.text)]
    if does:
        does += [unquote(line.codes[int(match.group(1))]) for line in lines for match in _OR_DOES.finditer(line.text)]
    if _are_values(does):
        return tuple(dict.fromkeys(does))
    for line in lines:
        found = [*_MEANS.finditer(line.text), *_ELSE.finditer(line.text)]
        if len(found) > 1:
            values = _values(line, found)
            if values:
                return values
    return ()


def _values(line: Marked, found: list[re.Match[str]]) -> tuple[str, ...]:
    texts = [unquote(line.codes[int(match.group(1))]) for match in found]
    return tuple(dict.fromkeys(texts)) if _are_values(texts) else ()


def _are_values(texts: Collection[str]) -> bool:
    """Whether these are two values at least; `1` and `0` are true and false by other names."""
    return (
        len(set(texts)) > 1
        and not set(texts) <= {"0", "1"}
        and all(_VALUE.fullmatch(text) and text.lower() not in _NO_VALUES for text in texts)
    )
