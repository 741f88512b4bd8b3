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
    if indent + 3 + len(lines[-1]) + 3 > WIDTH:
        lines.append("")
    return (
        "/* "
        + "".join(
            (gap if number else "") + (" " if number and line else "") + line for number, line in enumerate(lines)
        )
        + (" */" if lines[-1] else "/")
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
    """Breaks a call, or at the left margin the head of a function, that is too long, where clang-format breaks it: of
    all ways the cheapest, by its own prices."""
    if indent + len(text) <= WIDTH or "(" not in text:
        return text
    opening = _opening(text)
    before, pieces = text[:opening], arguments(text[opening:])
    depth = before.count("(") - before.count(")")
    each = 20 * (depth + 1) + 1
    ways = [packed([], before, pieces, indent, opening, each)]
    lines, cost = packed([before], "", pieces, indent, 4, each)
    behind_type, behind_bracket = (95, 130) if text.startswith("OAC_") else (80, 140)
    cost += (behind_bracket if indent == 0 else each + 18) + (0 if len(lines) > 2 else _FIRST)
    ways.append((lines, cost + max(0, indent + len(before) - WIDTH) * _TOO_LONG))
    left, assigned, right = text.partition(" = ")
    if indent == 0:
        start = text.rindex(" ", 0, opening) + 1
        start += text[start] == "*"
        if start > 5:  # else the type is void or bool, and stays
            type_ = text[:start].rstrip(" ")
            ways.append(_apart([type_], before[start:], pieces, 0, behind_type))
            ways.append(([type_, before[start:], *lines[1:]], cost + behind_type))
    elif assigned and "(" not in left:
        ways.append(_apart([f"{left} ="], before[len(left) + 3 :], pieces, indent + 4, 22))
    return "\n".join(min(ways, key=lambda way: way[1])[0])


# Prices of clang-format 14, for heads of functions as it was seen to choose: with OAC_API it reads them differently.
_FIRST = 15  # the first line end within a bracket
_TOO_LONG = 1_000_000  # a character beyond the width


def packed(lines: list[str], line: str, pieces: list[str], indent: int, hang: int, each: int) -> tuple[list[str], int]:
    """The pieces on as few lines as possible, `hang` columns further in, and what the line ends cost."""
    pad = " " * (indent + hang)
    line = line or pad
    lines, breaks, excess = list(lines), 0, 0
    for number, piece in enumerate(pieces):
        gap = " " if number else ""
        if number and len(line) + (0 if lines else indent) + 1 + len(piece) > WIDTH:
            lines.append(line)
            line, gap, breaks = pad, "", breaks + 1
        line += gap + piece
        excess += max(0, len(line) + (0 if lines else indent) - WIDTH)
    return [*lines, line], (breaks and _FIRST) + breaks * each + excess * _TOO_LONG


def _apart(first: list[str], before: str, pieces: list[str], indent: int, price: int) -> tuple[list[str], int]:
    """With a line end before the name of what is called."""
    lines, cost = packed(first, " " * indent + before, pieces, indent, len(before), 41)
    return lines, cost + price + _FIRST


def _opening(text: str) -> int:
    """Where the arguments begin of the outermost call that has more than one."""
    at = text.index("(") + 1
    while len(arguments(text[at:])) == 1 and "(" in text[at:]:
        at = text.index("(", at) + 1
    return at


def arguments(text: str) -> list[str]:
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
    if len(pieces) == 1 and " == " in text:
        pieces = text.replace(" == ", " ==\n").split("\n")
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
