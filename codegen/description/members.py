"""Which members an object of a description may have, and what may stand under x-oac in it."""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Mapping

from codegen.description.batch import check_batch
from codegen.source.diagnostics import Diagnostics
from codegen.source.node import Node
from codegen.source.shown import json_text
from codegen.source.words import article

_NAME = re.compile("(?=.*[A-Za-z0-9])[A-Za-z_][A-Za-z0-9_]{0,62}")
_VERSION = re.compile(r"(?:0|[1-9][0-9]{0,2})(?:\.(?:0|[1-9][0-9]{0,2})){2}")
_ABI_MOST = 2**31 - 1
_RATE_MOST = 2**32 - 1
_X_OAC = {
    "schema": {
        "name": "string",
        "zeroMeans": "string",
        "createdWithout": "string",
        "names": "object",
        "keep": "string",
        "record": "string",
        "apart": "string",
    },
    "parameter": {"name": "string", "selects": "boolean"},
    "operation": {"name": "string", "repeatable": "boolean", "paging": "boolean object"},
    "scheme": {"name": "string"},
    "tag": {"group": "string", "title": "string"},
    "server": {"name": "string"},
    "root": {
        "strict": "boolean",
        "version": "string",
        "abi": "integer",
        "sharing": "object",
        "rateLimit": "object",
        "error": "object",
        "batch": "object",
        "settings": "array",
    },
}
_PAGING = ("offset", "items", "total", "answeredOffset")


def only(
    node: Node,
    what: str,
    allowed: Collection[str],
    refused: Collection[str],
    diagnostics: Diagnostics,
    extension: str = "",
) -> bool:
    """Reports every member of `node` that is not `allowed`; False when it is not an object at all."""
    if node.kind != "object":
        diagnostics.error(node.position, f"expected an object for {what}, found {article(node.kind)}")
        return False
    for key, position in node.key_positions.items():
        if key == "x-oac":
            x_oac(node.members[key], what, extension, diagnostics)
        elif key in refused:
            diagnostics.error(position, f'"{key}" is not supported in {what}')
        elif key not in allowed and not key.startswith("x-"):
            message = f'unknown member "{key}" in {what}{suggest(key, allowed)}'
            diagnostics.unknown(position, message, f'unknown member "{key}"')
    return True


def kinds(node: Node, what: str, expected: Mapping[str, str], diagnostics: Diagnostics) -> None:
    """Reports the members that are there and have another kind than the one that is expected."""
    for key, kind in expected.items():
        value = node.get(key)
        if value is not None and value.kind != kind:
            message = f'expected {article(kind)} for "{key}" in {what}, found {article(value.kind)}'
            diagnostics.error(value.position, message)


def words(node: Node, what: str, keys: Collection[str], diagnostics: Diagnostics) -> None:
    """The same for texts that only people read: nothing is lost where they are none."""
    for key in keys:
        value = node.get(key)
        if value is not None and value.kind != "string":
            message = f'expected a string for "{key}" in {what}, found {article(value.kind)}'
            diagnostics.unknown(value.position, message, f'members "{key}" that are no string')


def x_oac(node: Node, what: str, extension: str, diagnostics: Diagnostics) -> None:
    known = _X_OAC.get(extension, {})
    if node.kind != "object":
        diagnostics.error(node.position, f'expected an object for "x-oac", found {article(node.kind)}')
        return
    for key, value in node.items():
        if key not in known:
            allowed = ", ".join(known) if known else "nothing"
            diagnostics.error(
                node.key_positions[key], f'unknown key "{key}" under x-oac in {what}; {allowed} may stand here'
            )
        elif key in ("name", "record"):
            check_name(value, f'x-oac "{key}"', diagnostics)
        elif value.kind not in known[key].split():
            expected = " or ".join(map(article, known[key].split()))
            diagnostics.error(value.position, f'expected {expected} for x-oac "{key}", found {article(value.kind)}')
    paging = node.get("paging") if extension == "operation" else None
    if paging is not None and paging.kind == "object":
        for key in [key for key in paging.key_positions if key not in _PAGING]:
            message = f'unknown key "{key}" under x-oac paging; {", ".join(_PAGING)} may stand here'
            diagnostics.error(paging.key_positions[key], message)
        kinds(paging, "x-oac paging", dict.fromkeys(_PAGING, "string"), diagnostics)
    if extension == "root":
        _release(node, diagnostics)
    rate, error, batch = (node.get(key) if extension == "root" else None for key in ("rateLimit", "error", "batch"))
    if batch is not None and batch.kind == "object":
        check_batch(batch, diagnostics)
    _settings(node.get("settings") if extension == "root" else None, diagnostics)
    sharing = node.get("sharing") if extension == "root" else None
    if sharing is not None and sharing.kind == "object":
        _fields(sharing, "x-oac sharing", {}, diagnostics, "alike")
        _alike(sharing.get("alike"), diagnostics)
    if rate is not None and rate.kind == "object":
        _fields(rate, "x-oac rateLimit", {"requests": "integer", "seconds": "integer"}, diagnostics)
    if error is not None and error.kind == "object":
        _fields(error, "x-oac error", {"code": "string", "message": "string"}, diagnostics, "refusedToken")
        _codes(error.get("refusedToken"), diagnostics)


def _release(node: Node, diagnostics: Diagnostics) -> None:
    """The version of a binding has three numbers, its generation is one: both become names of files."""
    version, abi = node.get("version"), node.get("abi")
    if version is not None and version.kind == "string" and not _VERSION.fullmatch(str(version.value)):
        diagnostics.error(version.position, 'expected three numbers below 1000 for x-oac "version", such as 1.4.0')
    if abi is not None and isinstance(abi.value, int) and not 0 <= abi.value <= _ABI_MOST:
        diagnostics.error(abi.position, f'expected an integer from 0 to {_ABI_MOST} for x-oac "abi"')


def check_name(node: Node, what: str, diagnostics: Diagnostics) -> None:
    """What is chosen for C must be a name there, with a letter or a digit in it."""
    if node.kind != "string":
        diagnostics.error(node.position, f"expected a string for {what}, found {article(node.kind)}")
    elif not _NAME.fullmatch(str(node.value)):
        diagnostics.error(node.position, f"{what} is {json_text(node.value)}, which is no name in C")


def _settings(node: Node | None, diagnostics: Diagnostics) -> None:
    if node is None or node.kind != "array":
        return
    for name in node:
        if name.kind != "string":
            message = f'expected the name of a parameter in x-oac "settings", found {article(name.kind)}'
            diagnostics.error(name.position, message)


def _alike(node: Node | None, diagnostics: Diagnostics) -> None:
    """Lists of names of resources."""
    if node is None:
        return
    lists = list(node) if node.kind == "array" else [node]
    for names in lists:
        if names.kind != "array" or any(name.kind != "string" for name in names):
            diagnostics.error(names.position, 'expected lists of names in x-oac "alike": [[Order, Cart]]')


def _codes(node: Node | None, diagnostics: Diagnostics) -> None:
    """Error codes as a client takes them: one text, with spaces between."""
    if node is None:
        return
    if node.kind != "array" or not node.value:
        diagnostics.error(node.position, 'expected a list of error codes for "refusedToken"')
        return
    for code in node:
        if code.kind != "string" or not re.fullmatch("[!-~]{1,63}", str(code.value)):
            diagnostics.error(
                code.position, "expected an error code: a text of 1 to 63 visible ASCII characters, without spaces"
            )


def _fields(node: Node | None, what: str, kinds: dict[str, str], diagnostics: Diagnostics, *optional: str) -> None:
    if node is None or not only(node, what, {*kinds, *optional}, set(), diagnostics):
        return
    for key, kind in kinds.items():
        value = node.get(key)
        if value is None:
            diagnostics.error(node.position, f'"{key}" is missing in {what}')
        elif value.kind != kind or (isinstance(value.value, int) and value.value < 1):
            diagnostics.error(
                value.position, f'expected {"a positive integer" if kind == "integer" else "a string"} for "{key}"'
            )
        elif isinstance(value.value, int) and value.value > _RATE_MOST:
            diagnostics.error(value.position, f'"{key}" is {_RATE_MOST} at most')


def suggest(key: str, allowed: Collection[str]) -> str:
    close = [key.lower()] if key.lower() in allowed else difflib.get_close_matches(key, sorted(allowed), n=1)
    return f'; did you mean "{close[0]}"?' if close else ""
