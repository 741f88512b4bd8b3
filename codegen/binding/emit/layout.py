"""Lays out C as clang-format does: comments, calls that are too long, conditions."""

from __future__ import annotations

import re

from codegen.source.output import MARK
from codegen.source.shown import words

WIDTH = 120
_NO_BREAK = "\ue000"  # a space that no line ends at


def comment(paragraphs: tuple[str, ...] | list[str] | str, indent: int = 0, apart: bool = True) -> str:
    """A C comment of the given paragraphs; the first line is not indented, because the template has done that."""
    if isinstance(paragraphs, str):
        paragraphs = [paragraphs]
    lines: list[str] = []
    for number, paragraph in enumerate(map(plain, paragraphs)):
        if number and apart:
            lines.append("")
        line = ""
        for word in paragraph.split():
            if line and indent + 3 + len(line) + 1 + len(word) > WIDTH - 3:
                lines.append(line)
                line = word
            else:
                line = f"{line} {word}" if line else word
        lines.append(line)
    gap = "\n" + " " * indent + " *"
    return (
        "/* "
        + "".join(
            (gap if number else "") + (" " if number and line else "") + line for number, line in enumerate(lines)
        )
        + " */"
    )


def plain(text: str) -> str:
    """On one line, unable to end the comment it stands in, or to begin another, and without what an editor or a
    compiler would act upon."""
    return words(text).replace("*/", "* /").replace("/*", "/ *").replace("??/", "?? /")


def banner(what: str, place: str) -> str:
    """The first lines of a file. What output.py looks for stays on one line."""
    made = f"Made from {place} {MARK};".replace(" ", _NO_BREAK)
    return comment([what, f"{made} edit the description, not this file."], apart=False).replace(_NO_BREAK, " ")


def call(text: str, indent: int = 0) -> str:
    """Breaks a call or a declaration that is too long after commas, as clang-format does: aligned with the bracket."""
    if indent + len(text) <= WIDTH:
        return text
    left, assigned, right = text.partition(" = ")
    if assigned and "(" not in left and indent + 4 + len(right) <= WIDTH:
        return f"{left} =\n{' ' * (indent + 4)}{right}"
    opening = _opening(text)
    pieces = _arguments(text[opening:])
    lines, line = [], text[:opening]
    pad = " " * (indent + opening)
    if any(indent + opening + len(piece) > WIDTH for piece in pieces):
        # Some argument does not fit behind the bracket.
        pad = " " * (indent + 4)
        lines, line, pieces = [line], pad + pieces[0], pieces[1:]
        pieces.insert(0, "")
    for number, piece in enumerate(pieces):
        if not piece:
            continue
        length = len(line) + (indent if not lines else 0)
        if number and length + 1 + len(piece) > WIDTH:
            lines.append(line)
            line = pad + piece
        else:
            line += (" " if number else "") + piece
    return "\n".join([*lines, line])


def head(text: str) -> str:
    """The head of a function, its type on a line of its own where not even the first argument fits behind it."""
    opening = text.index("(") + 1
    if len(text) <= WIDTH or opening + len(_arguments(text[opening:])[0]) <= WIDTH:
        return call(text)
    start = text.rindex(" ", 0, opening) + 1
    return f"{text[: start - 1]}\n{call(text[start:])}"


def _opening(text: str) -> int:
    """Where the arguments begin of the outermost call that has more than one."""
    at = text.index("(") + 1
    while len(_arguments(text[at:])) == 1 and "(" in text[at:]:
        at = text.index("(", at) + 1
    return at


def _arguments(text: str) -> list[str]:
    """Splits after the commas of the bracket that is open, leaving strings and inner brackets whole."""
    pieces, depth, quoted, escaped, start = [], 0, False, False, 0
    for at, character in enumerate(text):
        if quoted:
            quoted = escaped or character != '"'
            escaped = character == "\\" and not escaped
        elif character == '"':
            quoted = True
        elif character in "([{":
            depth += 1
        elif character in ")]}":
            depth -= 1
            if depth < 0:
                break
        elif character == "," and depth == 0:
            pieces.append(text[start : at + 1].strip())
            start = at + 1
    return [*pieces, text[start:].strip()]


def condition(text: str, indent: int, keyword: str = "if") -> str:
    """`if (…) {` broken before it is too long, after && and ||, as clang-format does."""
    opening = f"{keyword} ("
    if indent + len(opening) + len(text) + 3 <= WIDTH:
        return f"{opening}{text}) {{"
    # clang-format weighs where to break a nested condition; it is not asked.
    nested = any(mark in part for part in re.findall(r"\(.*\)", text) for mark in (" && ", " || "))
    pieces = text.replace(" && ", " &&\n").replace(" || ", " ||\n").split("\n")
    lines: list[str] = []
    line = opening
    pad = " " * (indent + len(opening))
    for number, piece in enumerate(pieces):
        length = len(line) + (indent if not lines else 0)
        if number and length + 1 + len(piece) + 3 > WIDTH:
            lines.append(line)
            line = pad + piece
        else:
            line += (" " if number else "") + piece
    broken = "\n".join([*lines, line + ") {"])
    return (
        f"/* clang-format off */\n{' ' * indent}{broken}\n{' ' * (indent + 4)}/* clang-format on */"
        if nested
        else broken
    )


def statement(text: str, indent: int) -> str:
    """A statement, indented, on as many lines as it needs."""
    return " " * indent + call(text.strip(), indent)


def returned(tests: list[str], indent: int = 4) -> str:
    """`return … && …;` on as many lines as it needs."""
    lines, line = [], " " * indent + "return " + (tests[0] if tests else "true")
    for number, test in enumerate(tests[1:], 2):
        if len(line) + len(" && ") + len(test) + (1 if number == len(tests) else 3) > WIDTH:
            lines.append(line + " &&")
            line = " " * (indent + len("return ")) + test
        else:
            line += f" && {test}"
    return "\n".join([*lines, line + ";"])


def tidy(text: str) -> str:
    """Without lines that are empty beside another one, or at the beginning or the end."""
    return re.sub(r"\n{3,}", "\n\n", text).strip("\n") + "\n"
