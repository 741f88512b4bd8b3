"""Reads YAML, and JSON by jsondoc, into nodes that know where they were written.

Scalars follow the core schema of YAML 1.2. What readers of YAML 1.1 would understand differently, and what other
readers of YAML have trouble with (aliases, merge keys, keys that are no texts), is a minor complaint: refused in our
own descriptions, so that they mean the same to every tool that opens them, and understood in those of others. Built on
PyYAML's events (yamlbuild); none of its constructors is used.
"""

from __future__ import annotations

import errno
import os
import re

from codegen.source import jsondoc
from codegen.source.diagnostics import Diagnostics, Position
from codegen.source.files import read_regular
from codegen.source.node import Node
from codegen.source.yamlbuild import Builder

# Larger files are refused.
SIZE_CEILING = 32 * 1024 * 1024

# What YAML does not allow in a file, and what some of its readers take for the end of a line.
_FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
_FORBIDDEN_SHOWN = 20
_LINE_BREAKS = "\x85\u2028\u2029"


def load(path: str, diagnostics: Diagnostics) -> Node | None:
    """Reads a file; `path` is what positions name. None where there is no document; see loads."""
    start = Position(path, 1, 1)
    try:
        data = read_regular(path, SIZE_CEILING + 1)
    except OSError as error:
        diagnostics.error(start, f"cannot read the file: {error.strerror}")
        return None
    if data is None:
        diagnostics.error(start, f"cannot read the file: {os.strerror(errno.ENOENT)}")
        return None
    if len(data) > SIZE_CEILING:
        diagnostics.error(start, f"the file is larger than {SIZE_CEILING // (1024 * 1024)} MiB")
        return None
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        position = _position_at(data[: error.start].decode("utf-8"), path)
        diagnostics.error(position, f"the byte 0x{data[error.start]:02X} is not UTF-8; save the file as UTF-8")
        return None
    return loads(text, path, diagnostics)


def loads(text: str, name: str, diagnostics: Diagnostics) -> Node | None:
    """Reads a text; `name` stands for the file in positions.

    None where there is no document or its syntax is broken. Otherwise a node, even if there are errors: those are in
    `diagnostics`, and the caller may go on to find more.
    """
    text = text.removeprefix("\ufeff")
    if name.lower().endswith(".json"):
        return jsondoc.loads(text, name, diagnostics)
    if _report_forbidden(text, name, diagnostics):
        return None
    return Builder(text, name, diagnostics).build()


def _position_at(before: str, name: str) -> Position:
    """The position right after the text `before`."""
    before = before.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return Position(name, before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1)


def _report_forbidden(text: str, name: str, diagnostics: Diagnostics) -> bool:
    found = False
    for count, match in enumerate(_FORBIDDEN.finditer(text)):
        found = True
        if count == _FORBIDDEN_SHOWN:
            break
        character = match.group()
        code = f"{ord(character):04X}"
        advice = f'write it as "\\u{code}" in double quotes'
        message = f"the character U+{code} is not allowed in YAML; {advice}"
        if character in _LINE_BREAKS:
            message = f"the character U+{code} ends the line for some YAML readers; {advice}"
        diagnostics.error(_position_at(text[: match.start()], name), message)
    return found
