"""Lists of values in descriptions: "One of:" and its kin, members in code spans or in capital letters.

A list that cannot be read for certain gives no members, but its words, which are reported.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from codegen.pages.marked import CODE, OPEN, Marked, unquote

_I = re.IGNORECASE
_KIND = r"(?:supported|possible|allowed|available|valid|accepted|permitted|acceptable)"
_NOUN = r"(?:values|types|options|statuses|states|modes|variants|constants)"
_WORDS = (
    rf"\bone of(?: (?:the following|these|the {_KIND}))?(?: values?)?|\b{_KIND} (?:\w+ )?{_NOUN}(?: are| is|(?: "
    rf"\w+){{1,3}}(?= ?:))?|"
    rf"\b{_NOUN} (?:are|is) {_KIND}\b[^.:{OPEN}]{{0,200}}|\b(?:has|have|can (?:have|be|take)|takes?|accepts?) "
    rf"(?:one of )?(?:the following|these)(?: {_NOUN})?|"
    rf"\bthe following {_NOUN}(?: are {_KIND})?|(?:^|[.;] )(?:values|options)"
)
_MARKER = re.compile(rf"(?:{_WORDS})\s*:", _I)
# Without a colon, two members at least have to follow at once.
_BARE_MARKER = re.compile(rf"(?:{_WORDS}|\beither|\b(?:can|must|may|has to) be(?: either)?)\s+(?={OPEN})", _I)
# What stands between two members. A sign belongs to one of its parts only: else there are many ways to fail.
_GAP = r"[\s,;/|\"'“”.]*(?:\b(?:and|or)\b[\s,;/|\"'“”]*)?"
_BETWEEN = re.compile(_GAP)
_PARENTHESES = re.compile(r"\s*\([^()]*\)")
_LEAD = re.compile(r"[\s\"'“”*•·\-–—]*(?:\d+[.)] )?")
# A further code span in an explanation that looks like another member.
_ANOTHER = re.compile(rf"(?:[,;|]|\band|\bor)\s*{CODE}\s*(?:[-–—:(,;=]|$)", _I)
# How an explanation begins; those of members in one line begin alike. Such a member may begin a sentence.
_EXPLAINED = tuple(re.compile(pattern) for pattern in (r"\s*(?:[-–—=]|:\s)", r"\s+if\b", r"\s+when\b", r"\s+for\b"))
_NEXT = re.compile(rf"(?:[,;|.]|\band|\bor)\s*{CODE}")
_IS_OPEN = re.compile(r"[\s,;]*(?:(?:and|or) (?:so on|others?|more|any other)\b|etc\b|\.\.\.|…)", _I)
_PIPE = re.compile(r"\s*\|\s*")
_LATER = re.compile(rf"[\s\"'*•\-–—]*{CODE}\s*(?:[-–—:,;(]|$)")
_PLAIN_MEMBER = re.compile(r"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*")
_QUOTED = re.compile(r"\"[^\"]+\"|“[^”]+”|'[^']+'")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_IS_DEFAULT = re.compile(
    r"\((?:[^()]*[ ,;])?(?:(?:used |set )?by )?default(?: value| option)?[.,;]?\)|^[\s\-–—:,]*(?:by )?default(?: "
    r"value)?\s*(?:[.,;(]|$)|"
    r"\b(?:used|set|selected|applied) by default\b|\bthis is the default\b|\bdefault value\s*[.,;)]?$",
    _I,
)
_EXAMPLES = re.compile(r"\b(?:examples?|e\.g\.|such as|like|for instance)\b", _I)
_CAPITALS = re.compile(r"[A-Z][A-Z0-9]+(?:[_-][A-Z0-9]+)*")
_RUN = re.compile(rf"{CODE}(?:{_GAP}{CODE}){{2,}}")


@dataclass(frozen=True)
class Enumeration:
    """`words` are those of a list that cannot be read. `is_counter`: values like "1 if it was done, 0 if not"."""

    members: tuple[str, ...] = ()
    default: str | None = None
    words: str = ""
    is_counter: bool = False


def read_enumeration(lines: list[Marked]) -> Enumeration:
    for at, line in enumerate(lines):
        start = _begin(line)
        if start is None:
            continue
        rest = Marked(line.text[start:].strip(), line.codes)
        made = _listed([rest, *lines[at + 1 :]])
        if made is not None:
            return made
        words = rest.text or (lines[at + 1].text if at + 1 < len(lines) else "")
        plain = _plain(words)
        if plain:
            return Enumeration(plain)
        return Enumeration(words=(rest if rest.text else lines[min(at + 1, len(lines) - 1)]).readable(words))
    return _unannounced(lines)


def _begin(line: Marked) -> int | None:
    """Where the members begin, if the line announces some."""
    match = _MARKER.search(line.text)
    if match is not None:
        return None if _is_example(line.text[: match.end()]) else match.end()
    match = _BARE_MARKER.search(line.text)
    if match is None or _is_example(line.text[: match.end()]):
        return None
    names, rest = members_of(Marked(line.text[match.end() :], line.codes))
    return match.end() if len(names) > 1 and re.match(r"\s*(?:[.,;(]|$)", rest) else None


def _is_example(text: str) -> bool:
    return _EXAMPLES.search(text.rpartition(". ")[2]) is not None


def _listed(lines: list[Marked]) -> Enumeration | None:
    """The members at the beginnings of the lines; None where there are none."""
    said: list[tuple[str, str]] = []  # the members, each with what follows it
    unclear = alone = ""
    last = 0
    for count, part in enumerate(lines):
        if count == 0 and not part.text:
            continue
        found, rest = _run(part)
        if not found:
            break
        own, further = _explained_inline(part, rest)
        if _IS_OPEN.match(rest):
            unclear = part.readable(part.text)
        elif not further and len(found) == 1 and _ANOTHER.search(rest):
            alone = part.readable(part.text)
        own = own if len(found) == 1 else own.partition(". ")[0]
        said += [*found[:-1], (found[-1][0], own), *further]
        last = count
    if not said:
        return None
    names = tuple(dict.fromkeys(name for name_or_several, _ in said for name in _PIPE.split(name_or_several)))
    if set(names) <= {"true", "false"}:
        return Enumeration()
    if all(_NUMBER.fullmatch(name) for name in names) and any(re.match(r"\W*(?:if|when)\b", text) for _, text in said):
        return Enumeration(is_counter=True)
    later = next((one for one in lines[last + 1 :] if _LATER.match(one.text)), None)
    if later is not None:  # the list goes on behind something else
        unclear = later.readable(later.text)
    if unclear or (alone and len(said) == 1):
        return Enumeration(words=unclear or alone)
    return Enumeration(names, next((name for name, text in said if _IS_DEFAULT.search(text)), None))


def members_of(line: Marked) -> tuple[list[str], str]:
    """The code spans at the beginning of a line with nothing but separators and remarks in parentheses between them,
    and the rest."""
    found, rest = _run(line)
    return [name for name, _ in found], rest


def _run(line: Marked) -> tuple[list[tuple[str, str]], str]:
    """The members at the beginning of a line, each with the remark in parentheses that follows it, and what follows the
    last one."""
    found: list[tuple[str, str]] = []
    start = _LEAD.match(line.text)
    at = start.end() if start else 0
    rest = at
    while match := re.match(CODE, line.text[at:]):
        rest = at + match.end()
        remark = _PARENTHESES.match(line.text[rest:])
        text = line.codes[int(match.group(1))]
        found += [(unquote(text), remark.group() if remark else "")] if text else []
        at = rest + (remark.end() if remark else 0)
        between = _BETWEEN.match(line.text[at:])
        at += between.end() if between else 0
    return found, line.text[rest:]


def _explained_inline(line: Marked, rest: str) -> tuple[str, list[tuple[str, str]]]:
    """What is said of the member before, and further members in the line with their explanations, where those of all
    begin alike."""
    sign = next((pattern for pattern in _EXPLAINED if pattern.match(rest)), None)
    places = [place for place in _NEXT.finditer(rest) if sign is not None and sign.match(rest[place.end() :])]
    explained = {place.start(1) for place in places}
    if not places or any(place.start(1) not in explained for place in _ANOTHER.finditer(rest)):
        return rest, []
    ends = [*(place.start() for place in places[1:]), len(rest)]
    further = [(unquote(line.codes[int(place.group(1))]), rest[place.end() : end]) for place, end in zip(places, ends)]
    return rest[: places[0].start()], further


def _plain(words: str) -> tuple[str, ...]:
    """Members without code spans: all in quotes, or all in capital letters."""
    quoted = _QUOTED.findall(words)
    if quoted and re.fullmatch(r"(?:[\s,;/|.]|\b(?:and|or)\b)*", _QUOTED.sub("", words)):
        return tuple(dict.fromkeys(unquote(text) for text in quoted))
    parts = [part for part in re.split(r"[\s,;.|/]+(?:or |and )?", words) if part]
    return tuple(dict.fromkeys(parts)) if parts and all(_PLAIN_MEMBER.fullmatch(part) for part in parts) else ()


def _unannounced(lines: list[Marked]) -> Enumeration:
    """Three constants or more in a row that nothing announces are reported."""
    for line in lines:
        for match in _RUN.finditer(line.text):
            codes = [unquote(line.codes[int(number)]) for number in re.findall(CODE, match.group())]
            if all(_CAPITALS.fullmatch(code) for code in codes) and not _is_example(line.text[: match.start()]):
                return Enumeration(words=", ".join(codes))
    return Enumeration()
