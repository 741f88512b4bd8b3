"""C text in its pieces: comments, directives, and the declarations and definitions of a file, one by one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum


class Kind(Enum):
    SPACE = 1
    COMMENT = 2
    DIRECTIVE = 3
    CODE = 4


@dataclass(frozen=True, slots=True)
class Piece:
    """`text` is as it stands: all pieces of a text, put together, are the text. `bare` is without comments and texts,
    in which a name may stand that is none, and for code without what braces hold."""

    kind: Kind
    text: str
    bare: str = ""


_TOKEN = re.compile(
    r"(?P<comment>/\*.*?\*/|//[^\n]*)"
    r"|(?P<text>\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])+')"
    r"|(?P<space>\s+)"
    r"|(?P<word>\w+)"
    r"|(?P<sign>.)",
    re.S,
)
_DIRECTIVE = re.compile(r"#(?:\\\n|/\*.*?\*/|[^\n])*", re.S)


def pieces(text: str) -> Iterator[Piece]:
    """What stands outside of all braces ends with a semicolon, or with the brace of a function's body."""
    at, start = 0, 0  # `start`: of the code that has begun
    bare: list[str] = []
    depth = 0
    is_line_start, is_body = True, False
    while at < len(text):
        found = _TOKEN.match(text, at)
        assert found is not None
        token = found[0]
        if token == "#" and is_line_start:
            directive = _DIRECTIVE.match(text, at)
            assert directive is not None
            if depth == 0:
                if bare:  # such as OAC_END_DECLS
                    yield Piece(Kind.CODE, text[start:at], "".join(bare))
                    bare = []
                yield Piece(Kind.DIRECTIVE, directive[0])
                start = directive.end()
            at = directive.end()
            continue
        at = found.end()
        if found["space"] is not None:
            is_line_start = is_line_start or "\n" in token
        else:
            is_line_start = False
        if found["comment"] is not None or found["space"] is not None:
            if depth == 0 and bare:
                bare.append(" ")
            elif depth == 0:
                yield Piece(Kind.SPACE if found["space"] is not None else Kind.COMMENT, token)
                start = at
            continue
        if token == "{":
            if depth == 0:
                is_body = "".join(bare).rstrip().endswith(")")
                bare.append("{}")
            depth += 1
        elif token == "}":
            depth -= 1
        elif depth == 0:
            bare.append('""' if found["text"] is not None else token)
        if depth == 0 and (token == ";" or token == "}" and is_body):
            yield Piece(Kind.CODE, text[start:at], "".join(bare))
            start, bare, is_body = at, [], False
    if bare:
        yield Piece(Kind.CODE, text[start:], "".join(bare))


def without_words(text: str) -> str:
    """The text without comments, and with nothing between quotes; directives stay."""
    return _TOKEN.sub(lambda found: " " if found["comment"] else '""' if found["text"] else found[0], text)
