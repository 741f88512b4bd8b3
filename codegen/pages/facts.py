"""What a description cell states beside prose: required, read-only, deprecated, default, limits, enumeration, examples.

Recurring phrases only; what is not one of them states nothing. Values are texts as the page writes them.
"""

from __future__ import annotations

import functools
import json
import re
from dataclasses import dataclass

from codegen.pages.conditional import Cases
from codegen.pages.defaults import read_default, read_switch
from codegen.pages.deprecated import is_deprecated
from codegen.pages.enumeration import read_enumeration
from codegen.pages.limits import read_limits
from codegen.pages.marked import OPEN, Marked, mark
from codegen.pages.members import members_of
from codegen.pages.nullable import is_nullable
from codegen.pages.richtext import Line, Rich, line_text

_I = re.IGNORECASE

_REQUIRED = re.compile(r"\(?required(?: (?:param|parameter|field|value))?\)?[.!]?", _I)
_READ_ONLY = re.compile(
    r"(?:^|\(|[.;,] )\s*(?:(?:this |the )?(?:field|value|param|parameter) is |internal value )?\(?read[- ]only\b(?! "
    r"for| if| when| in )|\bavailable (?:only )?in read[- ]only mode\b",
    _I,
)
_EXAMPLE = re.compile(
    r"(?:\bfor example|\be\.g\.|\bexamples?(?: of the value| value| format)?|\bformat example)\s*[:.,-]?\s*(?="
    + OPEN
    + ")",
    _I,
)
_EXAMPLES_BELOW = re.compile(r"\bexamples\s*:?\s*$", _I)
_NULL = "null"
_COUNTRY = re.compile(r"\btwo[- ]letter (?:ISO )?country code|\bISO 3166-1 alpha-2\b", _I)


@dataclass(frozen=True)
class Facts:
    """`enumeration` are the members that the page lists, and `enumeration_text` the words of a list that has none that
    can be read; `default_text` the same for the default. `limits` are JSON Schema keywords. `examples` are (name,
    value): the name is that of a JSON member that the page writes before the value, or empty."""

    required: bool = False
    required_text: str = ""  # says so in bold, but not in a paragraph of its own
    read_only: bool = False
    deprecated: bool = False
    nullable: bool = False
    default: str | None = None
    default_text: str = ""
    switch: str | None = None  # the default of a field that is true or false, as "Disabled by default" has it
    enumeration: tuple[str, ...] = ()
    enumeration_text: str = ""
    is_constant: bool = False  # the one member of the enumeration is the value, as "Always `x`" has it
    cases: Cases = ()  # the members by what they depend on: a value of another field, or nothing that can be read
    is_loose: bool = False  # no words say that the list is one of values: it counts where it fits the type
    stray: str = ""  # stands before the list as if it were a member
    is_counter: bool = False  # lists values like "1 if it was done, 0 if not"
    limits: tuple[tuple[str, int | float], ...] = ()
    limit_text: str = ""  # a number that limits something and cannot be read for certain
    is_country: bool = False
    examples: tuple[tuple[str, str], ...] = ()


def read_facts(cell: Rich, flags: str = "") -> Facts:
    """What the description of a field states; `flags` are words beside its name."""
    return _read(cell.lines, flags)


@functools.lru_cache(maxsize=8192)
def _read(texts: tuple[Line, ...], flags: str) -> Facts:
    """The same field stands on many pages."""
    lines = [mark(line) for line in texts]
    listed = read_enumeration(lines)
    rest = list(listed.rest)  # what is said of one member is not said of the field
    default, default_text = (listed.default, "") if listed.default is not None else read_default(rest)
    limits = read_limits(rest)
    return Facts(
        required="required" in flags.split()
        or any(_is_bold(line) and _REQUIRED.fullmatch(line_text(line)) for line in texts),
        required_text=next((line_text(line) for line in texts if _ends_with_required(line)), ""),
        read_only="read" in flags or any(_READ_ONLY.search(line.text) for line in rest),
        deprecated="deprecated" in flags or is_deprecated(rest),
        nullable=_NULL in listed.members or is_nullable(rest),
        default=default,
        default_text=default_text,
        switch=read_switch(rest),
        enumeration=tuple(name for name in listed.members if name != _NULL),
        enumeration_text=listed.words,
        is_constant=listed.is_constant,
        cases=listed.cases,
        is_loose=listed.is_loose,
        stray=listed.stray,
        is_counter=listed.is_counter,
        limits=limits.found,
        limit_text=limits.unread,
        is_country=any(_COUNTRY.search(line.text) for line in lines),
        examples=_examples(lines),
    )


def _is_bold(line: Line) -> bool:
    return all(run.strong or not run.text.strip(" .()") for run in line)


def _ends_with_required(line: Line) -> bool:
    before = line_text(line[:-1])
    return line[-1].strong and before[-1:] in tuple(".!?;:") and _REQUIRED.fullmatch(line[-1].text.strip()) is not None


def _examples(lines: list[Marked]) -> tuple[tuple[str, str], ...]:
    found: dict[tuple[str, str], None] = {}
    for at, line in enumerate(lines):
        for match in _EXAMPLE.finditer(line.text):
            rest = Marked(line.text[match.end() :], line.codes)
            found.update(dict.fromkeys(_named(code) for code in members_of(rest)[0]))
        if _EXAMPLES_BELOW.search(line.text):
            for below in lines[at + 1 :]:
                codes, _ = members_of(below)
                if not codes:
                    break
                found.setdefault(_named(codes[0]))
    return tuple(found)


def _named(code: str) -> tuple[str, str]:
    """`"name": value`, `?name=value` and `name=value` have a name."""
    try:
        made = json.loads("{" + code + "}")
    except (ValueError, RecursionError):
        made = None
    if isinstance(made, dict) and len(made) == 1:
        ((name, value),) = made.items()
        return name, value if isinstance(value, str) else json.dumps(value)
    match = re.fullmatch(r"[?&](\w+)=(.*)", code)
    return (match.group(1), match.group(2)) if match else ("", code)
