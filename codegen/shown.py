"""How things are shown: the description in generated files, the same wherever the generator is run from; and texts of
others in comments and on terminals, where they are only read."""

from __future__ import annotations

import json
import os
import re

# What a terminal obeys, what turns the direction of what follows, what ends a line for some readers, and what nobody sees.
# Joiners (U+200C, U+200D) stay: words and emoji need them. Listed here, so that no other Unicode changes the outcome.
_UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f"
    "\u3164\ud800-\udfff\ufdd0-\ufdef\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
_SHORT = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def path(file: str) -> str:
    """Relative to the repository where the file is part of it, the bare file name elsewhere; safe in a C comment."""
    absolute = os.path.abspath(file)
    if absolute.startswith(ROOT + os.sep):
        relative = printable(os.path.relpath(absolute, ROOT).replace(os.sep, "/"))
        return relative.replace("*/", "* /").replace("/*", "/ *")
    return printable(os.path.basename(absolute))


def printable(text: str) -> str:
    """A text of others on one line, without anything that a terminal or an editor acts upon: such a character becomes
    a backslash
    with n, r or t, or <U+XXXX>. Everything else stays as it is."""
    return _UNSEEN.sub(lambda match: _SHORT.get(match.group()) or f"<U+{ord(match.group()):04X}>", text)


def words(text: str) -> str:
    """The same for sentences: what separates words is a space."""
    return printable(" ".join(text.split()))


def json_text(value: object, indent: int | None = None) -> str:
    """JSON that says the same, with escapes for what `printable` would not let through."""
    return _UNSEEN.sub(_json_escape, json.dumps(value, indent=indent, ensure_ascii=False))


def _json_escape(match: re.Match[str]) -> str:
    character = match.group()
    return character if character in "\n\t" else json.dumps(character)[1:-1]  # between values, JSON has line ends
