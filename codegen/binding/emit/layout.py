"""Comments, and statements, each on a line of its own: lines.py breaks those that are too long."""

from __future__ import annotations

import re
import unicodedata

from codegen.binding.emit.breaking import WIDTH
from codegen.source.output import made_from
from codegen.source.shown import words

_NO_BREAK = "\ue000"  # a space that no line ends at


def comment(paragraphs: tuple[str, ...] | list[str] | str, indent: int = 0, apart: bool = True) -> str:
    """A C comment of the given paragraphs; the first line is not indented, because the template has done that."""
    if isinstance(paragraphs, str):
        paragraphs = [paragraphs]
    lines: list[str] = []
    for number, paragraph in enumerate(map(plain, paragraphs)):
        if number and apart:
            lines.append("")
        lines += _filled(paragraph, WIDTH - indent - 6)
    gap = "\n" + " " * indent + " *"
    return (
        "/* "
        + "".join(
            (gap if number else "") + (" " if number and line else "") + line for number, line in enumerate(lines)
        )
        + " */"
    )


def _filled(paragraph: str, room: int) -> list[str]:
    """Its words on lines of so many columns; a word that is longer is cut."""
    lines, line, used = [], "", 0
    for word in paragraph.split():
        length = columns(word)
        if line and used + 1 + length > room:
            lines.append(line)
            line, used = "", 0
        while length > room:
            head = _fitting(word, room)
            lines.append(head)
            word = word[len(head) :]
            length -= columns(head)
        line, used = (f"{line} {word}", used + 1 + length) if line else (word, length)
    return [*lines, line]


def columns(text: str) -> int:
    """How wide it is on a screen."""
    if text.isascii():
        return len(text)
    wide = sum(unicodedata.east_asian_width(character) in "WF" for character in text)
    return len(text) + wide - sum(unicodedata.combining(character) != 0 for character in text)


def _fitting(word: str, room: int) -> str:
    """The beginning of a long word, to the end of one of its parts where it has any."""
    head = word[:room]
    while columns(head) > room:
        head = head[:-1]
    end = max(head.rfind(mark) for mark in "/,;&?=|") + 1
    return head[:end] if end > room // 2 else head


def plain(text: str) -> str:
    """On one line, unable to end the comment it stands in, or to begin another, and without what an editor or a
    compiler would act upon."""
    return words(text).replace("*/", "* /").replace("/*", "/ *").replace("??/", "?? /")


def banner(what: str, spec: str, place: str = "") -> str:
    """The first lines of a file: the description it belongs to, by which output.py knows it, and where that says so,
    which may be in an overlay or another document."""
    file, _, line = place.rpartition(":")
    made = made_from(spec, int(line)) if place and file == spec else made_from(spec)
    elsewhere = f" ({place})" if place and file != spec else ""
    made = made.replace(" ", _NO_BREAK)
    said = comment([what, f"{made} edit the description{elsewhere}, not this file."], apart=False)
    return said.replace(_NO_BREAK, " ")


def statement(text: str, indent: int) -> str:
    return " " * indent + text.strip()


def tidy(text: str) -> str:
    """Without lines that are empty beside another one, or at the beginning or the end."""
    return re.sub("\n\n\n+", "\n\n", text).strip("\n") + "\n"
