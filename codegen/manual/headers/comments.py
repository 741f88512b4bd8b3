"""Comments of C as paragraphs. Of lines that are indented by four or more, or by a mark, the line ends are kept."""

from __future__ import annotations

import re

CODE = "    "  # what a paragraph begins with whose lines are C
ITEM = "- "  # what one begins with that is an item of a list

_MARK = re.compile(r"\s*\*(?: |$)?")
_ITEM = re.compile(r" {0,2}- +(?=\S)")
_SECTION = re.compile(r"-{4} (.*?) -{4}")


def paragraphs(comment: str) -> tuple[str, ...]:
    """Of a whole comment, with its ends. Code is one paragraph, its lines as they are."""
    found: list[str] = []
    is_open = False
    for line in _lines(comment):
        text = line.rstrip()
        if not text:
            is_open = False
            if found and found[-1].startswith(CODE):
                found[-1] += "\n"
            continue
        last = found[-1] if found else ""
        if text.startswith(CODE) and not (is_open and not last.startswith(CODE)):
            found = [*found[:-1], f"{last}\n{text}"] if last.startswith(CODE) else [*found, text]
            is_open = True
        elif (mark := _ITEM.match(text)) is not None:
            found.append(ITEM + text[mark.end() :])
            is_open = True
        elif is_open and not last.startswith(CODE):
            found[-1] += " " + text.strip()
        else:
            found.append(text.strip())
            is_open = True
    return tuple(_ended(each) for each in found)


def section(comment: str) -> str:
    """What stands between the dashes of a comment that is a heading; empty for any other."""
    found = _SECTION.fullmatch(comment[2:-2].strip())
    return found[1] if found is not None else ""


def _ended(paragraph: str) -> str:
    return paragraph.rstrip("\n") if paragraph.startswith(CODE) else " ".join(paragraph.split())


def _lines(comment: str) -> list[str]:
    first, *others = comment[2:-2].split("\n")
    return [first.strip(), *(_MARK.sub("", line, count=1) for line in others)]
