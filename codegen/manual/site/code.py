"""Code of a page with its words marked for colours: pygments says what each is. Marked are only those that
static/site.css colours, where the contrast of each is known, in the light and in the dark; pygments' own formatter
marks every space."""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby
from typing import Any

from markupsafe import Markup, escape

_NAMES = {"sh": "bash", "shell": "bash", "c": "c", "cpp": "c", "json": "json", "http": "http", "cmake": "cmake"}
_NAMES |= {"make": "make", "yaml": "yaml", "python": "python", "diff": "diff", "ini": "ini", "bash": "bash"}
_CLASSES = {
    "Keyword": "k",
    "Keyword.Type": "kt",
    "Keyword.Constant": "k",
    "Comment": "c",
    "Comment.Preproc": "k",
    "Comment.PreprocFile": "s",
    "Literal.String": "s",
    "Literal.Number": "m",
    "Name.Function": "nf",
    "Name.Tag": "nf",
    "Name.Variable": "nf",
    "Name.Attribute": "nf",
    "Name.Builtin": "k",
    "Operator.Word": "k",
}


@lru_cache(maxsize=None)
def _lexer(language: str) -> Any:
    from pygments.lexers import get_lexer_by_name

    return get_lexer_by_name(language, ensurenl=False, stripnl=False)


@lru_cache(maxsize=None)
def _kind(token: Any) -> str:
    """The class of a kind of token, by the nearest kind that has one; empty: no colour."""
    while token is not None:
        name = ".".join(token)
        if name in _CLASSES:
            return _CLASSES[name]
        token = token.parent
    return ""


@lru_cache(maxsize=4096)
def highlighted(text: str, language: str) -> Markup:
    """What stands in <code>: text that is safe in HTML, whatever it is."""
    name = _NAMES.get(language)
    text = text.rstrip("\n")
    if name is None or not text:
        return escape(text)
    made: list[str] = []
    for kind, pieces in groupby(_lexer(name).get_tokens(text), lambda each: _kind(each[0])):
        piece = str(escape("".join(each[1] for each in pieces)))
        made.append(f'<span class="{kind}">{piece}</span>' if kind else piece)
    return Markup("".join(made).rstrip("\n"))
