"""Turns the events of one YAML text into nodes, with a stack of its own instead of recursion. Used by yamldoc only."""

from __future__ import annotations

import math
import re
from typing import Any

import yaml

from codegen.source.diagnostics import Diagnostics, Position
from codegen.source.node import DEPTH_CEILING, NODES_CEILING, NO_NUMBER, Node, Value, measure
from codegen.source.words import article
from codegen.source.yamlscalar import NotJson, Trap, resolve

_SURROGATE = re.compile("[\ud800-\udfff]")
_STANDARD_TAG = "tag:yaml.org,2002:"
_TAGS = {"str": "string", "int": "integer", "float": "number", "bool": "boolean", "null": "null"}
_TAGS |= {"map": "object", "seq": "array"}
# What many places have in common, where they are not refused.
_TRAPS = "values that some YAML readers understand in another way"
_KEYS = "keys that are no texts"
_TOO_MANY = f"with its aliases, the file has more than {NODES_CEILING} values"


class _Open:
    """A collection whose end has not come yet. `node` is None where its content is read but not kept. `merged`: what
    merge keys name, each with the number of members before it."""

    __slots__ = ("node", "key", "awaits_key", "skip_value", "merges", "merged")

    def __init__(self, node: Node | None) -> None:
        self.node = node
        self.key = ""
        self.awaits_key = True
        self.skip_value = False
        self.merges = False
        self.merged: list[tuple[int, Node]] = []


class Builder:
    def __init__(self, text: str, name: str, diagnostics: Diagnostics) -> None:
        self._text = text
        self._name = name
        self._diagnostics = diagnostics
        self._stack: list[_Open] = []
        self._root: Node | None = None
        self._anchors: dict[str, Node] = {}
        self._has_aliases = False
        self._merged_count = 0

    def build(self) -> Node | None:
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        documents = 0
        try:
            for event in yaml.parse(self._text, Loader=loader):
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
        return self._root if self._is_bounded(self._root) else None

    def _is_bounded(self, root: Node) -> bool:
        """Whether what aliases repeat is of a size that can be worked with."""
        count, depth = measure(root) if self._has_aliases else (0, 0)
        if depth > DEPTH_CEILING:
            message = f"with its aliases, objects and arrays nest deeper than {DEPTH_CEILING} levels"
            self._diagnostics.error(root.position, message)
        elif count > NODES_CEILING:
            self._diagnostics.error(root.position, _TOO_MANY)
        return depth <= DEPTH_CEILING and count <= NODES_CEILING

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
            self._scalar(event)
        elif isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
            if len(self._stack) >= DEPTH_CEILING:
                self._error(event.start_mark, f"objects and arrays nest deeper than {DEPTH_CEILING} levels")
                return False
            is_object = isinstance(event, yaml.MappingStartEvent)
            position = self._position(event.start_mark)
            node = Node("object", {}, position) if is_object else Node("array", [], position)
            self._properties(event, node)
            self._stack.append(_Open(node if self._place(node) else None))
        elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            self._merge(self._stack.pop())
        elif isinstance(event, yaml.AliasEvent):
            self._alias(event)
        return self._merged_count <= NODES_CEILING

    def _properties(self, event: Any, node: Node) -> None:
        """The anchor and the tag of a value."""
        if event.anchor is not None:
            self._diagnostics.minor(node.position, f"the anchor &{event.anchor} is not supported; use $ref")
            self._anchors[event.anchor] = node
        if event.tag is None:
            return
        short = event.tag.removeprefix(_STANDARD_TAG)
        message = f"the tag {event.tag if short == event.tag else '!!' + short} is not supported; leave it out"
        if event.tag == "!" or _TAGS.get(short if short != event.tag else "") == node.kind:
            self._diagnostics.minor(node.position, message)
        else:
            self._diagnostics.error(node.position, message)

    def _alias(self, event: Any) -> None:
        position = self._position(event.start_mark)
        node = self._anchors.get(event.anchor)
        self._has_aliases = True
        if node is None:
            self._diagnostics.error(position, f"the alias *{event.anchor} has no anchor")
        elif any(open_.node is node for open_ in self._stack):
            self._diagnostics.error(position, f"the alias *{event.anchor} leads back to itself")
            node = None
        else:
            self._diagnostics.minor(position, f"the alias *{event.anchor} is not supported; use $ref")
        if node is not None and node.kind == "string" and self._awaits_key():
            self._take_key(str(node.value), position)
        else:
            self._place(node or Node("null", None, position, text="~"))

    # ---- Scalars -----------------------------------------------------------------------------------------------------

    def _awaits_key(self) -> bool:
        return (
            bool(self._stack)
            and self._stack[-1].node is not None
            and self._stack[-1].node.kind == "object"
            and self._stack[-1].awaits_key
        )

    def _scalar(self, event: Any) -> None:
        quoted = bool(event.style) or event.tag in ("!", _STANDARD_TAG + "str")
        position = self._position(event.start_mark)
        if self._awaits_key():
            node = Node("string", event.value, position, quoted=True, text=event.value)
            self._properties(event, node)
            self._key(event.value, position, quoted)
            return
        if _SURROGATE.search(event.value):
            self._diagnostics.error(position, "half of a surrogate pair is not a character; write \\UXXXXXXXX")
            node = Node("string", "", position, quoted=True)
        elif quoted:
            node = Node("string", event.value, position, quoted=True, text=event.value)
        else:
            kind, value = self._resolve(event.value, position)
            node = Node(kind, value, position, text=event.value)
        self._properties(event, node)
        self._place(node)

    def _resolve(self, text: str, position: Position) -> tuple[str, Value]:
        try:
            kind, value = resolve(text)
        except Trap as trap:
            self._diagnostics.minor(position, str(trap), _TRAPS)
            return self._untrapped(text, position)
        except NotJson as error:
            self._diagnostics.minor(position, str(error), NO_NUMBER)
            return "string", text
        if isinstance(value, float) and not math.isfinite(value):
            self._diagnostics.minor(position, f"{text} is too large for a number", NO_NUMBER)
            return "string", text
        return kind, value

    def _untrapped(self, text: str, position: Position) -> tuple[str, Value]:
        """What it is in YAML 1.2."""
        kind, value = resolve(text, check_traps=False)
        if isinstance(value, float) and not math.isfinite(value):
            self._diagnostics.minor(position, f"{text} is too large for a number", NO_NUMBER)
            return "string", text
        return kind, value

    def _key(self, key: str, position: Position, quoted: bool) -> None:
        """A scalar where a key has to stand. A bad key is reported and used as the text it is."""
        if not quoted:
            if key == "<<":
                self._diagnostics.minor(position, "the merge key << is not supported; use $ref or allOf")
                self._stack[-1].merges, self._stack[-1].awaits_key = True, False
                return
            kind, _ = self._resolve(key, position)
            if kind == "null" and not key:
                self._diagnostics.error(position, "a key is missing")
            elif kind != "string":
                message = f"the key {key} is {article(kind)}, not a text; put it in quotes"
                self._diagnostics.minor(position, message, "" if kind == "integer" else _KEYS)
        self._take_key(key, position)

    def _take_key(self, key: str, position: Position) -> None:
        top = self._stack[-1]
        assert top.node is not None and isinstance(top.node.value, dict)
        top.skip_value = key in top.node.value
        if top.skip_value:
            first = top.node.key_positions[key].line
            self._diagnostics.error(position, f'the key "{key}" is already given on line {first}')
        else:
            top.node.key_positions[key] = position
        top.key = key
        top.awaits_key = False

    # ---- Where values go ---------------------------------------------------------------------------------------------

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
        if top.merges:
            top.merges = False
            top.merged.append((len(top.node.members), node))
            return True
        if top.skip_value:
            return False
        top.node.members[top.key] = node
        return True

    def _merge(self, closed: _Open) -> None:
        """Brings in the members of what merge keys name, where those stood; what the object states itself is stronger,
        and what is named first."""
        if closed.node is None or not closed.merged:
            return
        own = list(closed.node.members.items())
        closed.node.members.clear()
        for number, (name, member) in enumerate([*own, ("", closed.node)]):
            for at, value in closed.merged:
                if at == number:
                    self._bring(value, dict(own), closed.node)
            if member is not closed.node:
                closed.node.members[name] = member

    def _bring(self, value: Node, own: dict[str, Node], node: Node) -> None:
        for held in list(value) if value.kind == "array" else [value]:
            if held.kind != "object":
                self._diagnostics.error(held.position, "the merge key << takes an object, or a list of objects")
            self._merged_count += len(held.key_positions)
            if self._merged_count > NODES_CEILING:
                self._diagnostics.error(node.position, _TOO_MANY)
                return
            for name, member in held.items():
                if name not in own and name not in node.members:
                    node.members[name] = member
                    node.key_positions[name] = held.key_positions[name]
