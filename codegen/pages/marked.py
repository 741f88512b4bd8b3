"""Lines of a cell in the form that patterns are matched against: a code span is its number between two characters."""

from __future__ import annotations

import re
from dataclasses import dataclass

from codegen.pages.richtext import Line

OPEN, CLOSE = "\x02", "\x03"
CODE = f"{OPEN}(\\d+){CLOSE}"
_QUOTES = "\"'“”‘’"


@dataclass(frozen=True)
class Marked:
    """`codes` are the texts of the code spans."""

    text: str
    codes: tuple[str, ...]

    def value(self, match: re.Match[str], first: int = 1) -> str:
        """What a code span or a plain text matched, whose two groups begin at `first`."""
        code, plain = match.group(first), match.group(first + 1)
        return unquote(self.codes[int(code)]) if code is not None else plain.strip(" ,").rstrip(" .,")

    def readable(self, text: str) -> str:
        """A part of the text as the page shows it."""
        return re.sub(CODE, lambda match: self.codes[int(match.group(1))], text).strip()


def mark(line: Line) -> Marked:
    codes: list[str] = []
    text = ""
    for run in line:
        if run.code:
            text += f"{OPEN}{len(codes)}{CLOSE}"
            codes.append(run.text.strip())
        else:
            plain = run.text.replace(OPEN, " ").replace(CLOSE, " ")
            is_mark = run.strong and plain.strip(" .:()[]").lower() == "deprecated"
            text += plain.upper() if is_mark else plain  # bold letters say it as loudly as capital ones
    return Marked(text.strip(), tuple(codes))


def unquote(text: str) -> str:
    text = text.strip()
    if (
        len(text) > 1
        and text[0] in _QUOTES
        and text[-1] in _QUOTES
        and text[0] not in text[1:-1]
        and text[-1] not in text[1:-1]
    ):
        return text[1:-1].strip() or text[1:-1]  # a space is a value
    return text
