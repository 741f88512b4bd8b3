"""Reads YAML (and so JSON) into nodes that know where they were written.

Scalars follow the core schema of YAML 1.2. What readers of YAML 1.1 would understand differently is refused, so that a
description means the same to every tool that opens it. Built on PyYAML's events; none of its constructors is used.
"""

from __future__ import annotations

import errno
import math
import os
import re
from typing import Any

import yaml

from codegen.source.diagnostics import Diagnostics, Position
from codegen.source.files import read_regular
from codegen.source.node import DEPTH_CEILING, Node, Value
from codegen.source.yamlscalar import NotJson, Trap, resolve

# Larger files are refused.
SIZE_CEILING = 32 * 1024 * 1024

# What YAML does not allow in a file, and what some of its readers take for the end of a line.
_FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
_FORBIDDEN_SHOWN = 20
_SURROGATE = re.compile("[\ud800-\udfff]")
_LINE_BREAKS = "\x85\u2028\u2029"
_STANDARD_TAG = "tag:yaml.org,2002:"


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
    if _report_forbidden(text, name, diagnostics):
        return None
    return _Builder(text, name, diagnostics).build()


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
        message = f"the character U+{ord(character):04X} is not allowed in YAML"
        if character in _LINE_BREAKS:
            message = f"the character U+{ord(character):04X} ends the line for some YAML readers"
        message += f'; write it as "\\u{ord(character):04X}" in double quotes'
        diagnostics.error(_position_at(text[: match.start()], name), message)
    return found


class _Open:
    """A collection whose end has not come yet. `node` is None where its content is read but not kept."""

    __slots__ = ("node", "key", "awaits_key", "skip_value")

    def __init__(self, node: Node | None) -> None:
        self.node = node
        self.key = ""
        self.awaits_key = True
        self.skip_value = False


class _Builder:
    """Turns the events of one text into nodes, with a stack of its own instead of recursion."""

    def __init__(self, text: str, name: str, diagnostics: Diagnostics) -> None:
        self._text = text
        self._name = name
        self._diagnostics = diagnostics
        self._is_json = name.endswith(".json")
        self._stack: list[_Open] = []
        self._root: Node | None = None

    def build(self) -> Node | None:
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        # PyYAML without libyaml knows no tabs between tokens, where JSON may have them.
        text = self._text.replace("\t", " ") if self._is_json else self._text
        documents = 0
        try:
            for event in yaml.parse(text, Loader=loader):
                if isinstance(event, yaml.DocumentStartEvent):
                    documents += 1
                    if documents > 1:
                        self._error(event.start_mark, "a second document begins here; a file holds one")
                        break
                elif not self._take(event):
                    return None
        except yaml.MarkedYAMLError as error:
            self._report_syntax(error)
            return None
        except yaml.YAMLError as error:
            self._diagnostics.error(Position(self._name, 1, 1), f"this is not YAML: {error}")
            return None
        if self._root is None or self._root.kind == "null" and not self._root.text:
            self._diagnostics.error(Position(self._name, 1, 1), "the file is empty")
            return None
        return self._root

    def _position(self, mark: Any) -> Position:
        return Position(self._name, mark.line + 1, mark.column + 1)

    def _error(self, mark: Any, message: str) -> None:
        self._diagnostics.error(self._position(mark), message)

    def _report_syntax(self, error: yaml.MarkedYAMLError) -> None:
        mark = error.problem_mark or error.context_mark
        position = self._position(mark) if mark is not None else Position(self._name, 1, 1)
        lines = re.split("\r\n|\r|\n", self._text)
        rest = lines[position.line - 1][position.column - 1 :] if position.line <= len(lines) else ""
        problem = error.problem or "unreadable"
        if rest.startswith("\t"):
            message = "a tab cannot indent or separate here; use spaces"
        elif rest[:1] in ("@", "`") or (rest.startswith("%") and position.column > 1):
            message = f"a plain text cannot begin with {rest[0]}; put it in quotes"
        else:
            message = f"this is not YAML: {problem}" + (f" ({error.context})" if error.context else "")
        self._diagnostics.error(position, message)

    def _take(self, event: Any) -> bool:
        """Handles one event; says False where reading cannot go on."""
        if isinstance(event, yaml.ScalarEvent):
            self._refuse_properties(event)
            self._scalar(event)
        elif isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
            self._refuse_properties(event)
            if len(self._stack) >= DEPTH_CEILING:
                self._error(event.start_mark, f"objects and arrays nest deeper than {DEPTH_CEILING} levels")
                return False
            is_object = isinstance(event, yaml.MappingStartEvent)
            position = self._position(event.start_mark)
            node = Node("object", {}, position) if is_object else Node("array", [], position)
            self._stack.append(_Open(node if self._place(node) else None))
        elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            self._stack.pop()
        elif isinstance(event, yaml.AliasEvent):
            self._error(event.start_mark, f"the alias *{event.anchor} is not supported; use $ref")
            self._place(Node("null", None, self._position(event.start_mark), text="~"))
        return True

    def _refuse_properties(self, event: Any) -> None:
        if event.anchor is not None:
            self._error(event.start_mark, f"the anchor &{event.anchor} is not supported; use $ref")
        if event.tag is not None:
            tag = event.tag
            if tag.startswith(_STANDARD_TAG):
                tag = "!!" + tag.removeprefix(_STANDARD_TAG)
            self._error(event.start_mark, f"the tag {tag} is not supported; leave it out")

    def _awaits_key(self) -> bool:
        return (
            bool(self._stack)
            and self._stack[-1].node is not None
            and self._stack[-1].node.kind == "object"
            and self._stack[-1].awaits_key
        )

    def _scalar(self, event: Any) -> None:
        quoted = event.style is not None and event.style != ""
        if self._awaits_key():
            self._key(event, quoted)
            return
        position = self._position(event.start_mark)
        if _SURROGATE.search(event.value):
            self._diagnostics.error(position, "half of a surrogate pair is not a character; write \\UXXXXXXXX")
            node = Node("string", "", position, quoted=True)
        elif quoted:
            node = Node("string", event.value, position, quoted=True, text=event.value)
        else:
            kind, value = self._resolve(event.value, position)
            node = Node(kind, value, position, text=event.value)
        self._place(node)

    def _resolve(self, text: str, position: Position) -> tuple[str, Value]:
        try:
            kind, value = resolve(text, check_traps=not self._is_json)
        except (Trap, NotJson) as error:
            self._diagnostics.error(position, str(error))
            return "string", text
        if isinstance(value, float) and not math.isfinite(value):
            self._diagnostics.error(position, f"{text} is too large for a number")
            return "string", text
        return kind, value

    def _key(self, event: Any, quoted: bool) -> None:
        """A scalar where a key has to stand. A bad key is reported and used as the text it is."""
        top = self._stack[-1]
        assert top.node is not None and isinstance(top.node.value, dict)
        key: str = event.value
        position = self._position(event.start_mark)
        if not quoted:
            if key == "<<":
                self._diagnostics.error(position, "the merge key << is not supported; use $ref or allOf")
            else:
                kind, _ = self._resolve(key, position)
                if kind == "null" and not key:
                    self._diagnostics.error(position, "a key is missing")
                elif kind != "string":
                    article = "an" if kind == "integer" else "a"
                    named = "null" if kind == "null" else f"{article} {kind}"
                    self._diagnostics.error(position, f"the key {key} is {named}, not a text; put it in quotes")
        top.skip_value = key in top.node.value
        if top.skip_value:
            first = top.node.key_positions[key].line
            self._diagnostics.error(position, f'the key "{key}" is already given on line {first}')
        else:
            top.node.key_positions[key] = position
        top.key = key
        top.awaits_key = False

    def _place(self, node: Node) -> bool:
        """Puts a node where it belongs; says False where it is not kept."""
        if not self._stack:
            self._root = node
            return True
        top = self._stack[-1]
        if top.node is None:
            return False
        if isinstance(top.node.value, list):
            top.node.value.append(node)
            return True
        if top.awaits_key:
            self._diagnostics.error(node.position, "a key must be a text")
            top.awaits_key = False
            top.skip_value = True
            return False
        top.awaits_key = True
        if top.skip_value:
            return False
        assert isinstance(top.node.value, dict)
        top.node.value[top.key] = node
        return True
