"""Writes nodes as YAML: block style, in document order, with quotes wherever a reader could be mistaken.

Used by description and pages only. yamldoc reads the text back as an equal document.
"""

from __future__ import annotations

import re

from codegen.source.node import Node
from codegen.source.yamlscalar import NotJson, Trap, portable_number, resolve

# Longer keys are not recognized before their colon.
_KEY_CEILING = 1000
# Texts that need no quotes: no indicator at the beginning, no ": ", no " #", nothing that ends a flow collection.
# Neither what turns the direction of texts (nobody would see what the document says) nor what ends a line for some.
_TURNS = r"\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_PLAIN = re.compile(
    rf"[A-Za-z0-9_/$.(+^][^\x00-\x1f:#,\[\]{{}}\x7f-\xa0\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff{_TURNS}]*"
)
_BLOCK = re.compile(rf"[^\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff{_TURNS}]*")
_ESCAPED = re.compile(rf'["\\\x00-\x1f\x7f-\xa0\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff{_TURNS}]')
_SHORT_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def write(node: Node) -> str:
    """The YAML text of a document, with a line end at its end."""
    return "\n".join(_lines(node, 0)) + "\n"


def _lines(node: Node, indent: int) -> list[str]:
    """The lines of a value that stands on lines of its own."""
    space = " " * indent
    lines: list[str] = []
    if isinstance(node.value, dict) and node.value:
        for key, member in node.value.items():
            name = _text(key)
            if len(name) > _KEY_CEILING:
                lines.append(f"{space}? {name}")
                name = ""
            lines += _entry(f"{space}{name}:", member, indent)
    elif isinstance(node.value, list) and node.value:
        for element in node.value:
            if isinstance(element.value, (dict, list)) and element.value:
                nested = _lines(element, indent + 2)
                lines.append(f"{space}- {nested[0].lstrip(' ')}")
                lines += nested[1:]
            else:
                lines += _entry(f"{space}-", element, indent)
    else:
        lines.append(f"{space}{_scalar(node)}")
    return lines


def _entry(before: str, node: Node, indent: int) -> list[str]:
    """The lines of a value that follows a key or a dash."""
    if isinstance(node.value, (dict, list)) and node.value:
        return [before, *_lines(node, indent + 2)]
    if isinstance(node.value, str) and _is_block(node.value):
        body = node.value.removesuffix("\n").split("\n")
        style = "|" if node.value.endswith("\n") else "|-"
        return [f"{before} {style}", *(" " * (indent + 2) + line if line else "" for line in body)]
    return [f"{before} {_scalar(node)}"]


def _scalar(node: Node) -> str:
    if node.kind == "object":
        return "{}"
    if node.kind == "array":
        return "[]"
    if node.kind == "string":
        return _text(str(node.value))
    if isinstance(node.value, (int, float)) and not isinstance(node.value, bool):
        return portable_number(node.text, node.kind, node.value)
    return {None: "null", True: "true", False: "false"}[node.value]  # type: ignore[index]


def _is_block(text: str) -> bool:
    """Whether a text of several lines can stand as a literal block."""
    lines = text.removesuffix("\n").split("\n")
    return (
        len(lines) > 1
        and lines[0] != ""
        and lines[-1] != ""
        and not lines[0].startswith(" ")
        and not any(line.endswith(" ") for line in lines)
        and _BLOCK.fullmatch(text) is not None
    )


def _text(text: str) -> str:
    if _PLAIN.fullmatch(text) and not text.endswith(" ") and not text.startswith("..."):
        try:
            if resolve(text)[0] == "string":
                return text
        except (Trap, NotJson):
            pass
    return '"' + _ESCAPED.sub(_escape, text) + '"'


def _escape(match: re.Match[str]) -> str:
    character = match.group()
    return _SHORT_ESCAPES.get(character) or f"\\u{ord(character):04X}"
