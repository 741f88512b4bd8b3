"""Lays out a file of C as clang-format does with the repository's style. Until here every statement is one line."""

from __future__ import annotations

import re
from collections.abc import Iterator

from codegen.binding.emit.breaking import WIDTH, broken
from codegen.binding.emit.layout import comment
from codegen.binding.emit.tokens import pieces

_INDENT = 4
_CHUNK = 80  # the longest part of a string literal that is broken
_OFF, _ON = "/* clang-format off */", "/* clang-format on */"
_INITIALIZER = re.compile(r"(?P<head>.*= |)(?P<open>\{)(?P<inner>.*)\}(?P<end>[;,])")
_COMMENTED = re.compile(r"(?P<code>.*\S) /\* (?P<words>.*) \*/")
_DEFINED = re.compile(r"#define (?P<name>\w+) (?P<value>.+)")
_MEMBER = re.compile(r"\.\w+ = (?=\")")
_ESCAPED = re.compile(r"\\[0-7]{3}|\\.|.")


def laid_out(text: str) -> str:
    lines = text.split("\n")
    if max(map(len, lines)) <= WIDTH:
        return text
    out: list[str] = []
    is_comment = False  # of several lines
    is_off = False
    for line in lines:
        begins = line.lstrip().startswith("/*")
        if "clang-format o" in line:
            is_off = "clang-format off" in line
        if is_comment or len(line) <= WIDTH or (begins and not line.endswith("*/")):
            out.append(line)
        else:
            out += _long(line, is_off)
        is_comment = (is_comment or begins) and not line.endswith("*/")
    return "\n".join(out)


def _long(line: str, is_off: bool = False) -> Iterator[str]:
    """The lines of one that is too long."""
    code = line.lstrip()
    indent = len(line) - len(code)
    if code.startswith("/*"):
        yield from _commented(code[2:-2], indent)
    elif (found := _COMMENTED.fullmatch(code)) is not None:
        yield from _commented(found["words"], indent)
        line = " " * indent + found["code"]
        yield from [line] if len(line) <= WIDTH else _long(line)
    elif (found := _DEFINED.fullmatch(code)) is not None:
        yield from _macro(found["name"], found["value"])
    elif (found := _INITIALIZER.fullmatch(code)) is not None:
        rows = list(_initializer(found["head"], found["inner"], found["end"], indent))
        # clang-format puts six values or more into columns.
        alone = found["end"] == ";" and len(pieces(found["inner"])) > 5 and not is_off
        pad = " " * indent
        yield from [pad + _OFF, *rows, pad + _ON] if alone else rows
    elif (found := _MEMBER.match(code)) is not None:
        first, *others = _chunks(code[found.end() : -1], WIDTH - indent - found.end() - 1)
        gap = " " * (indent + found.end())
        rows = [" " * indent + found.group() + first, *(gap + other for other in others)]
        rows[-1] += ","
        yield from rows
    else:
        yield broken(_with_short_texts(code, indent), indent)


def _commented(words: str, indent: int) -> list[str]:
    """A comment of one paragraph, on lines of its own."""
    return (" " * indent + comment(words, indent)).split("\n")


def _initializer(head: str, inner: str, end: str, indent: int) -> Iterator[str]:
    """A value a line, and a comma after the last: clang-format leaves that alone."""
    pad = " " * indent
    if head.startswith("["):
        yield f"{pad}{head.rstrip()}"
        head, indent = "", indent + _INDENT
        pad = " " * indent
    yield f"{pad}{head}{{"
    for item in pieces(inner):
        row = f"{pad}    {item},"
        if len(row) <= WIDTH:
            yield row
        elif item.startswith('"'):
            chunks = _chunks(item, WIDTH - indent - _INDENT - 1)
            yield from (f"{pad}    {chunk}" for chunk in chunks[:-1])
            yield f"{pad}    {chunks[-1]},"
        else:
            yield from _long(row)
    yield f"{pad}}}{end}"


def _macro(name: str, value: str) -> Iterator[str]:
    chunks = _chunks(value, WIDTH - _INDENT - 2) if value.startswith('"') else [value]
    rows = [f"#define {name}", *(" " * _INDENT + chunk for chunk in chunks)]
    column = max(map(len, rows[:-1])) + 1
    yield from (row.ljust(column) + "\\" for row in rows[:-1])
    yield rows[-1]


def _with_short_texts(code: str, indent: int) -> str:
    """With string literals that fit behind any bracket."""
    room = WIDTH - indent - 2 * _INDENT - 4
    return re.sub(
        r'"(?:[^"\\]|\\.)*"',
        lambda found: found.group() if len(found.group()) <= room else " ".join(_chunks(found.group(), _CHUNK)),
        code,
    )


def _chunks(literal: str, room: int) -> list[str]:
    """A string literal as several, each at most so long, broken after a space where there is one."""
    if len(literal) <= room:
        return [literal]
    found: list[str] = []
    line = word = ""
    for mark in _ESCAPED.findall(literal[1:-1]):
        while len(line) + len(word) + len(mark) > room - 2:
            if not line:
                line, word = word, ""
            found.append(f'"{line}"')
            line = ""
        word += mark
        if mark == " ":
            line, word = line + word, ""
    return [*found, f'"{line}{word}"']
