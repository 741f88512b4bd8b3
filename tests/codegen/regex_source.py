"""Random patterns and texts, and the translation of ECMA-262 patterns to Python's re. For the tests of patterns."""

from __future__ import annotations

import random
import re

SUBJECT_CHARACTERS = "aabbcx_-01 /.@A\néè\u2028\u0800🎉\0\ufeff"

_SPACE = r"\t-\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
_NOT_SPACE = (
    r"\0-\x08\x0e-\x1f!-\x9f\xa1-\u167f\u1681-\u1fff\u200b-\u2027\u202a-\u202e\u2030-\u205e\u2060-\u2fff"
    r"\u3001-\ufefe\uff00-\U0010ffff"
)
_TOKEN = re.compile(
    r"\\u\{[0-9A-Fa-f]+\}|\\u[Dd][89ABab]..\\u[Dd][C-Fc-f]..|\\c.|\\.|\(\?<[A-Za-z]\w*>|\[\^?\]|\[\^?|[\s\S]"
)


def to_python(pattern: str) -> str:
    """The same pattern for re.compile(..., re.ASCII). Independent of the parser that is tested."""
    result, in_class = "", False
    for token in _TOKEN.findall(pattern):
        result += _translated(token, in_class)
        if token in ("[", "[^") and not in_class:
            in_class = True
        elif token == "]":
            in_class = False
    return result


def _translated(token: str, in_class: bool) -> str:
    if token.startswith("\\u{"):
        return f"\\U{int(token[3:-1], 16):08X}"
    if len(token) == 12 and token.startswith("\\u"):
        return re.escape(
            (chr(int(token[2:6], 16)) + chr(int(token[8:], 16))).encode("utf-16", "surrogatepass").decode("utf-16")
        )
    if token.startswith("\\c"):
        return f"\\x{ord(token[2]) % 32:02x}"
    if token.startswith("(?<"):
        return "(?P<" + token[3:]
    if in_class:
        return {"\\s": _SPACE, "\\S": _NOT_SPACE, "[": "\\[", "\\0": "\\x00", "&": "\\&", "~": "\\~"}.get(token, token)
    return {
        "[]": "(?!)",
        "[^]": "[\\s\\S]",
        ".": "[^\\n\\r\\u2028\\u2029]",
        "$": "\\Z",
        "\\s": f"[{_SPACE}]",
        "\\S": f"[^{_SPACE}]",
        "\\/": "/",
        "\\0": "\\x00",
        "\\B": "(?!\\b)",
    }.get(token, token)


def random_subject(source: random.Random) -> str:
    return "".join(source.choices(SUBJECT_CHARACTERS, k=source.choice((0, 1, 1, 2, 2, 3, 4, 5, 8))))


def random_pattern(source: random.Random) -> str:
    """A pattern within what is supported; small enough for Python's re not to backtrack for long."""
    return _alternatives(source, 3)


def _alternatives(source: random.Random, depth: int) -> str:
    return "|".join(_sequence(source, depth) for _ in range(source.choice((1, 1, 1, 2, 3))))


def _sequence(source: random.Random, depth: int) -> str:
    return "".join(_term(source, depth) for _ in range(source.choice((0, 1, 1, 2, 2, 3, 4))))


def _term(source: random.Random, depth: int) -> str:
    if source.random() < 0.15:
        return source.choice(("^", "$", "^", "$", r"\b", r"\B"))
    if depth > 0 and source.random() < 0.3:
        atom = source.choice(("(", "(?:")) + _alternatives(source, depth - 1) + ")"
    elif source.random() < 0.35:
        atom = _class(source)
    else:
        atom = source.choice(
            (
                "a",
                "a",
                "b",
                "b",
                "c",
                "é",
                "🎉",
                "x",
                "_",
                "-",
                "/",
                "0",
                ".",
                ".",
                r"\d",
                r"\w",
                r"\W",
                r"\s",
                r"\S",
                r"\D",
                r"\.",
                r"\/",
                r"\n",
                r"\u00e8",
                r"\u{1F389}",
                r"\uD83C\uDF89",
                r"\0",
            )
        )
    if source.random() < 0.35:
        atom += source.choice(("*", "+", "?", "{2}", "{0,2}", "{1,3}", "{2,}", "*?", "+?", "??", "{0}"))
    return atom


def _class(source: random.Random) -> str:
    atoms = source.choices(
        (
            "a",
            "b",
            "a-c",
            "é",
            "è-ê",
            "\u0800-\ud7ff",
            "0-9",
            "_",
            "/",
            ".",
            r"\d",
            r"\w",
            r"\s",
            r"\S",
            r"\W",
            r"\-",
            r"\n",
            r"\u{10000}-\u{10FFFF}",
            "A-Z",
            "@",
            r"\]",
        ),
        k=source.choice((0, 1, 2, 3)),
    )
    return "[" + source.choice(("", "", "^")) + "".join(atoms) + "]"
