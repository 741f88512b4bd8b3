"""Lists of values in descriptions: "One of:" and its kin, members in code spans or in capital letters.

A list that cannot be read for certain gives no members, but its words, which are reported.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from codegen.pages import announced
from codegen.pages.conditional import Cases, always, cases_of
from codegen.pages.marked import CODE, Marked, unquote
from codegen.pages.members import ANOTHER, BEFORE, GAP, Said, explained_inline, run_of
from codegen.pages.unannounced import in_words, named, named_in_parentheses

_I = re.IGNORECASE
_IS_OPEN = re.compile(r"[\s,;]*(?:(?:and|or) (?:so on|others?|more|any other)\b|etc\b|\.\.\.|…)", _I)
_LATER = re.compile(rf"[\s\"'*•\-–—]*{CODE}\s*(?:[-–—:,;(]|$)")
_ANOTHER_BEGINS = re.compile(r":\s*$|\b(?:examples?|e\.g\.|for instance)\b", _I)
_PLAIN_MEMBER = re.compile(r"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*")
_QUOTED = re.compile(r"\"[^\"]+\"|“[^”]+”|'[^']+'")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_NUMBERS = re.compile(
    r"-?\d{1,15}(?:\.\d{1,15})?(?:(?:\s*[,;|/]\s*(?:or |and )?| or | and )-?\d{1,15}(?:\.\d{1,15})?)+\.?"
)
_IS_DEFAULT = re.compile(
    r"\((?:[^()]*[ ,;])?(?:(?:used |set )?(?:by |the )?)?default(?: value| option)?"
    r"(?:[.,;]?|[,;:–-] ?[^()]*| (?:if|when) [^()]*)\)|"
    r"^[\s\-–—:,]*(?:by )?default(?: value)?\s*(?:[.,;(]|$)|"
    r"\b(?:used|set|selected|applied) by default\b|\bthis is the default\b|\bdefault value\s*[.,;)]?$",
    _I,
)
_IS_EXPLAINED = re.compile(r"\s*[-–—=:]\s*\S")
_TO_FILL_IN = re.compile(r"\{[^{}]+\}|<[^<>]+>")
_CONSTANT = re.compile(r"[A-Z][A-Z0-9]+(?:[_-][A-Z0-9]+)*")
_PLAIN_VALUE = re.compile(r"[\w.+/:-]+(?: [\w.+/:,-]+){0,3}")
_RUN = re.compile(rf"{CODE}(?:{GAP}{CODE}){{2,}}")
_AFTER_PREPOSITION = re.compile(r"\b(?:for|with|in|of|if|when|unless|by|from|to|as|on|at|than|except|not)\s*$", _I)
_SENTENCE_ENDS = re.compile(r"\s*(?:[.;)]|$)")


@dataclass(frozen=True)
class Enumeration:
    """`words` are those of a list that cannot be read. `is_counter`: values like "1 if it was done, 0 if not".
    `is_constant` where it is always the one member. `cases` are the members by what they depend on.
    `is_loose` where no words say that these are values: they are, where they fit the type. `stray` is a
    member that stands before the list and is none. `rest` are the lines without the list."""

    members: tuple[str, ...] = ()
    default: str | None = None
    words: str = ""
    is_counter: bool = False
    is_constant: bool = False
    cases: Cases = ()
    is_loose: bool = False
    stray: str = ""
    rest: tuple[Marked, ...] = ()


def read_enumeration(lines: list[Marked]) -> Enumeration:
    for at, line in enumerate(lines):
        start = announced.begin(line, lines[at + 1 :])
        if start is None:
            continue
        rest = Marked(line.text[start:].strip(), line.codes)
        made = _listed([rest, *lines[at + 1 :]])
        if made is not None:
            return replace(made, rest=(*lines[:at], Marked(line.text[:start], line.codes), *made.rest))
        cases = cases_of([rest, *lines[at + 1 :]])
        if cases:
            members = tuple(dict.fromkeys(value for _, values in cases for value in values))
            return Enumeration(members, cases=cases, rest=tuple(lines[:at]))
        words = rest.text or (lines[at + 1].text if at + 1 < len(lines) else "")
        plain = named(rest) or _plain(words)
        if plain:
            return Enumeration(plain, rest=tuple(lines[:at]) + tuple(lines[at + 1 :]))
        unread = (rest if rest.text else lines[min(at + 1, len(lines) - 1)]).readable(words)
        return Enumeration(words=unread, rest=tuple(lines))
    return _unannounced(lines)


def _listed(lines: list[Marked]) -> Enumeration | None:
    """The members at the beginnings of the lines; None where there are none."""
    said: list[Said] = []
    unclear = alone = ""
    last = 0
    after: list[Marked] = []  # what follows the list on its last line
    is_stray = False
    for count, part in enumerate(lines):
        if count == 0 and not part.text:
            continue
        found, rest = run_of(part, bool(said))
        if not found:
            break
        own, further = explained_inline(part, rest)
        if _IS_OPEN.match(rest):
            unclear = part.readable(part.text)
        elif not further and len(found) == 1 and ANOTHER.search(rest):
            alone = part.readable(part.text)
        if found[0].name == BEFORE:
            said[-1] = Said(said[-1].name, said[-1].text + found[0].text)
            found = found[1:]
        if not found:
            continue
        is_stray = is_stray or (count == 0 and len(found) == 1 and not (found[0].text or rest.strip()))
        is_line = count > 0 and len(found) == 1
        left = own.removeprefix(found[-1].text)
        after = [] if is_line or further else [Marked(left.partition(". ")[2] if len(found) == 1 else left, part.codes)]
        own = own if len(found) == 1 else own.partition(". ")[0]
        said += [*found[:-1], Said(found[-1].name, found[-1].text + own), *further]
        last = count
    if not said:
        return None
    stray = (
        said[0].name if is_stray and len(said) > 2 and all(_IS_EXPLAINED.match(one.text) for one in said[1:]) else ""
    )
    said = said[1:] if stray else said
    names = tuple(dict.fromkeys(one.name for one in said))
    if set(names) <= {"true", "false"}:
        return Enumeration(rest=tuple(lines))
    if all(_NUMBER.fullmatch(name) for name in names) and any(re.match(r"\W*(?:if|when)\b", one.text) for one in said):
        return Enumeration(is_counter=True, rest=tuple(lines))
    unclear = unclear or _goes_on(lines[last + 1 :], names)
    if unclear or (alone and len(said) == 1):
        return Enumeration(words=unclear or alone, rest=tuple(lines))
    open_member = next((name for name in names if _TO_FILL_IN.search(name)), "")
    if open_member:  # it stands for any number of values
        return Enumeration(words=open_member, rest=tuple(lines))
    default = next((one.name for one in said if _IS_DEFAULT.search(one.text)), None)
    return Enumeration(names, default, stray=stray, rest=(*after, *lines[last + 1 :]))


def _goes_on(lines: list[Marked], names: tuple[str, ...]) -> str:
    """The line where the list goes on behind something else, if it does."""
    for line in lines:
        if _ANOTHER_BEGINS.search(line.text):
            return ""  # what follows belongs to that
        match = _LATER.match(line.text)
        if match is not None:
            code = line.codes[int(match.group(1))]
            is_alike = all(_CONSTANT.fullmatch(name) is not None for name in names) == (
                _CONSTANT.fullmatch(unquote(code)) is not None
            )
            return line.readable(line.text) if is_alike and code not in names else ""
    return ""


def _plain(words: str) -> tuple[str, ...]:
    """Members without code spans: all in quotes, or all in capital letters."""
    quoted = _QUOTED.findall(words)
    if quoted and re.fullmatch(r"(?:[\s,;/|.]|\b(?:and|or)\b)*", _QUOTED.sub("", words)):
        return tuple(dict.fromkeys(unquote(text) for text in quoted))
    if _NUMBERS.fullmatch(words):
        return tuple(dict.fromkeys(_NUMBER.findall(words)))
    parts = [part for part in re.split(r"[\s,;.|/]+(?:or |and )?", words) if part]
    return tuple(dict.fromkeys(parts)) if parts and all(_PLAIN_MEMBER.fullmatch(part) for part in parts) else ()


def _unannounced(lines: list[Marked]) -> Enumeration:
    """A plain list behind a colon, or of values that are each told what they do. Three constants or more in a row that
    nothing announces are reported."""
    for at, line in enumerate(lines):
        place = announced.loosely(line)
        if place is not None:
            start, takes_words = place
            made = _plain_list(Marked(line.text[start:], line.codes), lines[at + 1 :], takes_words)
            if made is not None:
                return replace(
                    made, is_loose=True, rest=(*lines[:at], Marked(line.text[:start], line.codes), *made.rest)
                )
    constants = always(lines)
    if constants:
        return Enumeration(constants, is_constant=len(constants) == 1, is_loose=True, rest=tuple(lines))
    for read in (named_in_parentheses, in_words):
        members = read(lines)
        if members:
            return Enumeration(members, is_loose=True, rest=tuple(lines))
    for line in lines:
        for match in _RUN.finditer(line.text):
            codes = [unquote(line.codes[int(number)]) for number in re.findall(CODE, match.group())]
            before = line.text[: match.start()]
            if all(_CONSTANT.fullmatch(code) for code in codes) and not (
                announced.is_example(before) or _AFTER_PREPOSITION.search(before)
            ):
                return Enumeration(words=", ".join(codes), rest=tuple(lines))
    return Enumeration(rest=tuple(lines))


def _plain_list(rest: Marked, below: list[Marked], takes_words: bool) -> Enumeration | None:
    """Members that end with the sentence, or with the lines that begin with them: two at least."""
    if rest.text:
        found, after = run_of(rest)
        if len(found) == 1:
            _, further = explained_inline(rest, after)
            found, after = [*found, *further], "" if further else after
        if not _SENTENCE_ENDS.match(after):
            return None
        codes, left = rest.codes, (Marked(after, rest.codes), *below)
    else:
        made = _listed([rest, *below])
        if made is None or made.words or len(made.members) < 2:
            return None
        found, codes, left = [Said(name) for name in made.members], sum((one.codes for one in below), ()), made.rest
    names = tuple(dict.fromkeys(one.name for one in found))
    quoted = {unquote(code) for code in codes if unquote(code) != code.strip()}
    is_value = _PLAIN_VALUE if takes_words else _CONSTANT
    if len(names) < 2 or not all(
        not _TO_FILL_IN.search(name) and (name in quoted or is_value.fullmatch(name)) for name in names
    ):
        return None
    default = next((one.name for one in found if _IS_DEFAULT.search(one.text)), None)
    return Enumeration(names, default, rest=left)
