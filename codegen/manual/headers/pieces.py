"""A header cut into its pieces: comments, directives and declarations, as a C compiler sees them that is not C++."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

_TOKEN = re.compile(r"/\*.*?\*/|\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'|\n|.", re.DOTALL)
_BEHIND = re.compile(r"[ \t]*(/\*.*?\*/)", re.DOTALL)
_DIRECTIVE = re.compile(r"#\s*(\w+)\s*(.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Piece:
    """`apart`: an empty line, or a comment, stands before it."""

    kind: Literal["comment", "macro", "declaration"]
    text: str
    apart: bool


def pieces(text: str) -> Iterator[Piece]:
    active: list[bool] = []
    apart = True
    for kind, piece, is_apart in _cut(text):
        apart = apart or is_apart
        if kind == "directive":
            found = _DIRECTIVE.match(piece)
            word, rest = (found[1], found[2]) if found is not None else ("", "")
            if _conditional(active, word, rest) or not all(active):
                continue
            if word == "define":
                yield Piece("macro", piece, apart)
            apart = False
        elif all(active):
            yield Piece("comment" if kind == "comment" else "declaration", piece, apart)
            apart = kind == "comment"


def _conditional(active: list[bool], word: str, rest: str) -> bool:
    """Whether the directive is one that says what is compiled."""
    if word in ("if", "ifdef", "ifndef"):
        is_other = "__cplusplus" in rest
        active.append((word == "ifndef") if is_other else word != "ifdef" or "__GNUC__" in rest)
    elif word in ("else", "elif"):
        active[-1] = not active[-1] and word == "else"
    elif word == "endif":
        active.pop()
    return word in ("if", "ifdef", "ifndef", "else", "elif", "endif")


def _cut(text: str) -> Iterator[tuple[str, str, bool]]:
    """Each piece, and whether an empty line stands before it. A declaration ends with its semicolon, or with the brace
    of its body."""
    lines = text.replace("\\\n", "\\\r")
    at, apart, blank = 0, True, 0
    while at < len(lines):
        mark = lines[at]
        if mark.isspace():
            blank += mark == "\n"
            apart = apart or blank > 1
            at += 1
            continue
        end = _end(lines, at)
        piece = lines[at:end].replace("\r", "\n")
        behind = _BEHIND.match(lines, end) if mark != "#" and not piece.startswith("/*") else None
        if behind is not None:  # on the same line: as if it stood above
            yield "comment", behind[1].replace("\r", "\n"), apart
            end, apart = behind.end(), False
        yield ("directive" if mark == "#" else "comment" if piece.startswith("/*") else "declaration"), piece, apart
        at, apart, blank = end, False, 0


def _end(text: str, at: int) -> int:
    if text[at] == "#":
        end = text.find("\n", at)
        while 0 < (open_ := text.find("/*", at, end if end > 0 else None)) and text.find("*/", open_) > end > 0:
            end = text.find("\n", text.find("*/", open_))
        return end if end > 0 else len(text)
    if text.startswith("/*", at):
        return text.index("*/", at) + 2
    depth, is_call = 0, False
    for token in _TOKEN.finditer(text, at):
        mark = token[0]
        depth += (mark in "{(") - (mark in "})")
        if mark == ";" and not depth:
            return token.end()
        if depth:
            continue
        if mark == "}" and not _follows(text, token.end()):
            return token.end()
        if mark == ")" and re.match(r"\n(?!\s*{)", text[token.end() :]):  # a macro that stands for declarations
            is_call = re.match(r"[A-Z][A-Z_]*\(", text[at : token.end()]) is not None
        elif mark == "\n" and re.fullmatch(r"[A-Z][A-Z_]*", text[at : token.start()].strip()):
            return token.end()
        if is_call:
            return token.end()
    return len(text)


def _follows(text: str, at: int) -> bool:
    """Whether the declaration goes on behind a brace: with the name of a type, or a semicolon."""
    return re.match(r"[ ]*[\w;]", text[at:]) is not None
