"""What a description cell states beside prose: required, read-only, deprecated, default, limits, enumeration, examples.

Recurring phrases only; what is not one of them states nothing. Values are texts as the page writes them.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

from codegen.importer.richtext import Line, Rich, line_text

# In the texts that the patterns below are matched against, a code span is its number between these two characters.
_OPEN, _CLOSE = "\x02", "\x03"
_CODE = f"{_OPEN}(\\d+){_CLOSE}"
_VALUE = f"(?:{_CODE}|(-?\\d[\\d,. ]*\\d|-?\\d|true|false))"
_I = re.IGNORECASE

_REQUIRED = re.compile(r"required(?: (?:param|parameter|field|value))?[.!]?", _I)
_READ_ONLY = re.compile(r"(?:^|\(|\. )\s*(?:this field is |the field is |internal value )?\(?read[- ]only\b(?! for| if| when| in )", _I)
_DEPRECATED = re.compile(r"(?:^|\(|\. )\s*(?:this (?:field|parameter|param|endpoint|value) is |the (?:field|param) is )?deprecated\b", _I)
_DEFAULT = re.compile(
    r"(?:\bdefault(?: value)?(?: \(if not specified\))?(?: is(?: set to)?|:| =| equals)|\bdefaults to|"
    r"\bif not specified, (?:the value|the default|it) is)\s*\"?" + _VALUE, _I)  # fmt: skip
_MARKER = re.compile(
    r"(?:\bone of(?: the following)?(?: values?)?|\b(?:supported|possible|allowed|available|valid|accepted|permitted) values(?: are)?|"
    r"\bvalues are (?:supported|possible|allowed|available)\b[^.:]*|\bcan (?:have|be) (?:one of )?(?:the following|these) values|"
    r"\bcan be one of(?: the following)?)\s*:", _I)  # fmt: skip
_EXAMPLE = re.compile(r"(?:\bfor example|\be\.g\.|\bexamples?(?: of the value| value| format)?|\bformat example)\s*[:.,-]?\s*(?=" + _OPEN + ")", _I)
_EXAMPLES_BELOW = re.compile(r"\bexamples\s*:?\s*$", _I)
_BETWEEN = re.compile(r"[\s,;/|\"'.]*(?:\b(?:and|or)\b)?[\s,;/|\"']*")
_NOT_MEMBERS = frozenset(("true", "false"))
_PLAIN_MEMBER = re.compile(r"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_COUNTRY = re.compile(r"\btwo[- ]letter (?:ISO )?country code|\bISO 3166-1 alpha-2\b", _I)

_TEXT_UNIT = r"(?:characters?|symbols?|chars?|letters?)"
_ITEM_UNIT = r"(?:items?|elements?|entries|IDs?|values?|objects?|products?|categories|images?|tags?|options?|records?)"
_AMOUNT = f"(?:{_CODE}|(\\d[\\d,]*(?:\\.\\d+)?))"
# Recommendations are not limits.
_ADVICE = re.compile(r"\brecommend|\bideal|\busually\b|\bshould\b", _I)
_LIMITS: tuple[tuple[str, int, re.Pattern[str]], ...] = tuple(
    (keyword, step, re.compile(pattern, _I))
    for keyword, step, pattern in (
        ("maxLength", 0, rf"\bmax(?:imum|\.)?(?: allowed)? (?:length|size|number of {_TEXT_UNIT})(?: is| of|:)*\s*{_AMOUNT}"),
        ("maxLength", 0, rf"\b(?:up to|no (?:more|longer) than|(?:not|cannot|can't|must not) (?:exceed|be longer than)|at most|maximum|max\.?|limit(?:ed)?(?: to| of|:)?)\s*{_AMOUNT} {_TEXT_UNIT}"),
        ("maxLength", 0, rf"{_AMOUNT} {_TEXT_UNIT} (?:max\b|maximum|or (?:less|fewer))"),
        ("maxLength", -1, rf"(?:\b(?:less|fewer|shorter) than|\bunder|<)\s*{_AMOUNT} {_TEXT_UNIT}"),
        ("minLength", 0, rf"\bmin(?:imum|\.)?(?: allowed)? length(?: is| of|:)*\s*{_AMOUNT}"),
        ("minLength", 0, rf"\b(?:at least|no (?:less|fewer|shorter) than|minimum)\s*{_AMOUNT} {_TEXT_UNIT}"),
        ("maxItems", 0, rf"\bmax(?:imum|\.)?(?: allowed)? (?:number|amount|count) of (?:\w+ ){{0,3}}?\w+(?: is|:)\s*{_AMOUNT}"),
        ("maxItems", 0, rf"\b(?:up to|no more than|at most|maximum|max\.?)\s*{_AMOUNT} {_ITEM_UNIT}\b"),
        ("minItems", 0, rf"\b(?:at least|no less than)\s*{_AMOUNT} {_ITEM_UNIT}\b"),
        ("maximum", 0, rf"\bmax(?:imum|\.)?(?: allowed)?(?: and default)?(?: value)?(?: \(if not specified\))?(?: is|:)+\s*{_AMOUNT}(?! (?:{_TEXT_UNIT}|{_ITEM_UNIT})\b)"),
        ("maximum", 0, rf"\b(?:up to|cannot exceed|can't exceed|must not exceed|no (?:more|greater) than|less than or equal to)\s*{_AMOUNT}(?! (?:{_TEXT_UNIT}|{_ITEM_UNIT})\b)"),
        ("exclusiveMaximum", 0, rf"\b(?:less|lower|smaller) than\s*{_AMOUNT}(?! (?:{_TEXT_UNIT}|{_ITEM_UNIT})\b)"),
        ("minimum", 0, rf"\bmin(?:imum|\.)?(?: allowed)?(?: value)?(?: is|:)+\s*{_AMOUNT}"),
        ("minimum", 0, rf"\b(?:no less than|greater than or equal to)\s*{_AMOUNT}"),
        ("exclusiveMinimum", 0, rf"\b(?:greater|higher|more|bigger) than\s*{_AMOUNT}(?! (?:{_TEXT_UNIT}|{_ITEM_UNIT})\b)"),
    )
)  # fmt: skip


@dataclass(frozen=True)
class Facts:
    """`enumeration` are the members that the page lists, and `enumeration_text` the words of a list that has none that
    can be read. `limits` are JSON Schema keywords. `examples` are (name, value): the name is that of a JSON member
    that the page writes before the value, or empty."""

    required: bool = False
    read_only: bool = False
    deprecated: bool = False
    default: str | None = None
    enumeration: tuple[str, ...] = ()
    enumeration_text: str = ""
    is_counter: bool = False  # lists values like "1 if it was done, 0 if not"
    limits: tuple[tuple[str, int | float], ...] = ()
    is_country: bool = False
    examples: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class _Marked:
    """A line as the patterns see it."""

    text: str
    codes: tuple[str, ...]
    line: Line

    def value(self, match: re.Match[str], first: int = 1) -> str:
        """What _VALUE or _AMOUNT matched, whose two groups begin at `first`."""
        code, plain = match.group(first), match.group(first + 1)
        return unquote(self.codes[int(code)]) if code is not None else plain.strip(" .,")


def unquote(text: str) -> str:
    text = text.strip()
    if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'" and text[0] not in text[1:-1]:
        return text[1:-1].strip()
    return text


def read_facts(cell: Rich, flags: str = "") -> Facts:
    """What the description of a field states; `flags` are words beside its name."""
    lines = [_mark(line) for line in cell.lines]
    members, default, words, is_counter = _enumeration(lines)
    limits = _limits(lines)
    if default is None:
        default = next((line.value(match) for line in lines for match in [_DEFAULT.search(line.text)] if match), None)
    return Facts(
        required="required" in flags.split() or any(_is_bold(line) and _REQUIRED.fullmatch(line_text(line)) for line in cell.lines),
        read_only="read" in flags or any(_READ_ONLY.search(line.text) for line in lines),
        deprecated="deprecated" in flags or any(_DEPRECATED.search(line.text) for line in lines),
        default=default,
        enumeration=members,
        enumeration_text=words,
        is_counter=is_counter,
        limits=limits,
        is_country=any(_COUNTRY.search(line.text) for line in lines),
        examples=_examples(lines),
    )


def _mark(line: Line) -> _Marked:
    codes: list[str] = []
    text = ""
    for run in line:
        if run.code:
            text += f"{_OPEN}{len(codes)}{_CLOSE}"
            codes.append(run.text.strip())
        else:
            text += run.text
    return _Marked(text.strip(), tuple(codes), line)


def _is_bold(line: Line) -> bool:
    return all(run.strong or not run.text.strip(" .") for run in line)


def _enumeration(lines: list[_Marked]) -> tuple[tuple[str, ...], str | None, str, bool]:
    """Members, default, unreadable text, whether it is a counter."""
    for at, line in enumerate(lines):
        match = _MARKER.search(line.text)
        if match is None or "example" in line.text[: match.end()].lower().rpartition(". ")[2]:
            continue
        members: dict[str, None] = {}
        default: str | None = None
        explained: list[str] = []
        rest = _Marked(line.text[match.end() :].strip(), line.codes, line.line)
        for count, part in enumerate([rest, *lines[at + 1 :]]):
            if count == 0 and not part.text:
                continue
            found, explanation = _members(part)
            if not found:
                break
            members.update(dict.fromkeys(found))
            explained.append(explanation)
            if re.search(r"\bdefault\b(?! \w*language)", explanation, _I) and default is None:
                default = found[-1]
        if not members:
            words = rest.text or (lines[at + 1].text if at + 1 < len(lines) else "")
            plain = [part for part in re.split(r"[\s,;.]+(?:or |and )?", words) if part]
            if plain and all(_PLAIN_MEMBER.fullmatch(part) for part in plain):
                return tuple(dict.fromkeys(plain)), None, "", False
            return (), None, _readable(words, line.codes), False
        names = tuple(members)
        if set(names) <= _NOT_MEMBERS:
            return (), None, "", False
        is_counter = all(_NUMBER.fullmatch(name) for name in names) and any(
            re.match(r"\W*(?:if|when)\b", explanation) for explanation in explained
        )
        return (() if is_counter else names), (None if is_counter else default), "", is_counter
    return (), None, "", False


def _readable(text: str, codes: tuple[str, ...]) -> str:
    return re.sub(_CODE, lambda match: codes[int(match.group(1))] if int(match.group(1)) < len(codes) else "", text)


def _members(line: _Marked) -> tuple[list[str], str]:
    """The code spans at the beginning of a line with nothing but separators between them, and the rest."""
    found: list[str] = []
    start = re.match(r"[\s\"'*•\-–—]*", line.text)
    at = start.end() if start else 0
    while match := re.match(_CODE, line.text[at:]):
        found.append(unquote(line.codes[int(match.group(1))]))
        at += match.end()
        between = _BETWEEN.match(line.text[at:])
        after = at + (between.end() if between else 0)
        if not re.match(_CODE, line.text[after:]):
            break
        at = after
    return [name for name in found if name], line.text[at:]


def _amount(text: str) -> int | float | None:
    digits = text.replace(",", "").strip()
    if re.fullmatch(r"\d{1,15}\.\d{1,15}", digits):
        return float(digits)
    return int(digits) if re.fullmatch(r"\d{1,15}", digits) else None


def _limits(lines: list[_Marked]) -> tuple[tuple[str, int | float], ...]:
    found: dict[str, int | float] = {}
    for line in lines:
        for sentence in re.split(r"(?<=[.;]) ", line.text):
            if _ADVICE.search(sentence):
                continue
            for keyword, step, pattern in _LIMITS:
                match = pattern.search(sentence)
                amount = _amount(line.value(match)) if match else None
                if amount is not None and (isinstance(amount, int) or "Length" not in keyword and "Items" not in keyword):
                    found.setdefault(keyword, amount + step)
                    if keyword in ("maximum", "maxLength"):
                        sentence = sentence[: match.start()] + " " + sentence[match.end() :] if match else sentence
    return tuple(found.items())


def _examples(lines: list[_Marked]) -> tuple[tuple[str, str], ...]:
    found: dict[tuple[str, str], None] = {}
    for at, line in enumerate(lines):
        for match in _EXAMPLE.finditer(line.text):
            rest = _Marked(line.text[match.end() :], line.codes, line.line)
            found.update(dict.fromkeys(_named(code) for code in _members(rest)[0]))
        if _EXAMPLES_BELOW.search(line.text):
            for below in lines[at + 1 :]:
                codes, _ = _members(below)
                if not codes:
                    break
                found.setdefault(_named(codes[0]))
    return tuple(found)


def _named(code: str) -> tuple[str, str]:
    """`"name": value`, `?name=value` and `name=value` have a name."""
    try:
        made = json.loads("{" + code + "}")
    except ValueError:
        made = None
    if isinstance(made, dict) and len(made) == 1:
        (name, value), = made.items()
        return name, value if isinstance(value, str) else json.dumps(value)
    match = re.fullmatch(r"[?&](\w+)=(.*)", code)
    return (match.group(1), match.group(2)) if match else ("", code)
