"""Applies an OpenAPI Overlay 1.0 document: corrections that people made to what a machine imported.

Every action has to say why it is there. Nodes keep the place where they were written, in whichever file that is.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

from codegen.source.diagnostics import Diagnostics
from codegen.description.jsonpath import Match, PathError, select
from codegen.description.overlay_sayings import Saying, says_words
from codegen.description.overlay_words import Words, only_words
from codegen.source.node import DEPTH_CEILING, Node, identity, measure

_VERSION = re.compile(r"1\.0\.[0-9]+")
_ROOT_KEYS = ("overlay", "info", "extends", "actions")
_INFO_KEYS = ("title", "version")
_ACTION_KEYS = ("target", "description", "update", "remove")
_EXTENSION = "x-oac"


def apply(document: Node, overlay: Node, diagnostics: Diagnostics) -> Node:
    """The document with the actions of `overlay` applied in their order. Neither of the two is changed.

    Actions with errors are reported and left out.
    """
    return apply_all(document, [overlay], diagnostics)


def apply_all(document: Node, overlays: Iterable[Node], diagnostics: Diagnostics) -> Node:
    """The same of several, one after the other."""
    root = _copy(document)
    early: list[Words] = []
    sayings: list[Saying] = []
    last: Node | None = None
    for overlay in overlays:
        _check_overlay(overlay, diagnostics)
        is_words = says_words(overlay, diagnostics)
        actions = overlay.get("actions")
        for action in actions.value if actions is not None and isinstance(actions.value, list) else ():
            if not _check_action(action, diagnostics, is_words):
                continue
            if is_words:
                sayings.append(Saying(root, action, diagnostics))
                sayings[-1].apply()
            else:
                _Action(root, action, diagnostics, early).apply()
        last = actions if actions is not None else last
    for words in early:
        words.apply(diagnostics)
    for saying in sayings:
        saying.tell_replaced()
    if last is not None and measure(root)[1] > DEPTH_CEILING:
        diagnostics.error(
            last.position, f"with these actions objects and arrays nest deeper than {DEPTH_CEILING} levels"
        )
        return document
    return root


def _check_text(owner: Node, key: str, what: str, diagnostics: Diagnostics) -> bool:
    """Whether `key` is there and is a text that says something; reports it otherwise."""
    node = owner.get(key)
    if node is None:
        diagnostics.error(owner.position, f"{what} has no {key}")
    elif node.kind != "string" or not isinstance(node.value, str) or not node.value.strip():
        diagnostics.error(node.position, f"the {key} of {what} must be a text that is not empty")
    else:
        return True
    return False


def _check_keys(owner: Node, known: tuple[str, ...], what: str, diagnostics: Diagnostics) -> None:
    for key, position in owner.key_positions.items():
        if key not in known and not key.startswith("x-"):
            diagnostics.error(position, f'{what} has no member "{key}"; it has {", ".join(known)}')


def _check_overlay(overlay: Node, diagnostics: Diagnostics) -> None:
    if overlay.kind != "object":
        diagnostics.error(overlay.position, "an overlay must be an object")
        return
    _check_keys(overlay, _ROOT_KEYS, "an overlay", diagnostics)
    version = overlay.get("overlay")
    if _check_text(overlay, "overlay", "the overlay", diagnostics):
        assert version is not None
        if not _VERSION.fullmatch(str(version.value)):
            diagnostics.error(version.position, f"overlay {version.value} is not supported; write 1.0.0")
    if "extends" in overlay:
        _check_text(overlay, "extends", "the overlay", diagnostics)
    info = overlay.get("info")
    if info is None:
        diagnostics.error(overlay.position, "the overlay has no info")
    elif info.kind != "object":
        diagnostics.error(info.position, "the info of the overlay must be an object")
    else:
        _check_keys(info, _INFO_KEYS, "the info of an overlay", diagnostics)
        for key in _INFO_KEYS:
            _check_text(info, key, "the overlay's info", diagnostics)
    actions = overlay.get("actions")
    if actions is None:
        diagnostics.error(overlay.position, "the overlay has no actions")
    elif actions.kind != "array" or not actions.value:
        diagnostics.error(actions.position, "the actions of the overlay must be an array that is not empty")


def _check_action(action: Node, diagnostics: Diagnostics, is_words: bool) -> bool:
    """Words need no reason, all else does."""
    if action.kind != "object":
        diagnostics.error(action.position, "an action must be an object")
        return False
    _check_keys(action, _ACTION_KEYS, "an action", diagnostics)
    good = _check_text(action, "target", "the action", diagnostics)
    if "description" not in action and is_words:
        pass
    elif "description" not in action:
        diagnostics.error(action.position, "the action has no description; say why it is there")
    else:
        _check_text(action, "description", "the action", diagnostics)
    remove = action.get("remove")
    if remove is not None and remove.kind != "boolean":
        diagnostics.error(remove.position, "remove must be true or false")
        return False
    if remove is not None and remove.value is True:
        if "update" in action:
            diagnostics.error(action.key_positions["update"], "an action either updates or removes")
            return False
    elif "update" not in action:
        diagnostics.error(action.position, "the action has neither update nor remove")
        return False
    return good


def _copy(node: Node) -> Node:
    """A copy that may be changed as long as it is being made."""
    if isinstance(node.value, dict):
        members = {key: _copy(member) for key, member in node.value.items()}
        return Node("object", members, node.position, dict(node.key_positions))
    if isinstance(node.value, list):
        return Node("array", [_copy(element) for element in node.value], node.position)
    return node


def _equal(one: Node, other: Node) -> bool:
    return identity(one) == identity(other)


class _Action:
    """One action on the copy of the document that is being made. `early` takes what is said too early."""

    def __init__(self, root: Node, action: Node, diagnostics: Diagnostics, early: list[Words]) -> None:
        self._root = root
        self._action = action
        self._diagnostics = diagnostics
        self._early = early
        self._changed = False

    def apply(self) -> None:
        target = self._action.members["target"]
        try:
            matches = select(str(target.value), self._root)
        except PathError as error:
            self._diagnostics.error(target.position, f"the target {json.dumps(target.value)}: {error}")
            return
        if not matches:
            self._diagnostics.error(
                target.position, f"the target has gone: nothing in the description matches {target.value}"
            )
        elif "update" in self._action:
            self._update(matches)
        else:
            self._remove(matches)

    def _remove(self, matches: list[Match]) -> None:
        # Each once, however often it is selected; from the end, so that indexes stay right.
        unique = {(id(match.parent), match.key): match for match in matches}.values()
        for match in sorted(unique, key=lambda one: one.key if isinstance(one.key, int) else -1, reverse=True):
            if match.parent is None or match.key is None:
                position = self._action.members["target"].position
                self._diagnostics.error(position, "the whole description cannot be removed")
            else:
                match.parent.drop(match.key)

    def _update(self, matches: list[Match]) -> None:
        update = self._action.members["update"]
        self._refuse_after(update)
        for match in matches:
            if match.node.kind == "array":
                self._append(match.node, [update])
            elif match.node.kind != "object":
                self._diagnostics.error(
                    self._action.members["target"].position,
                    f"the target is {_named(match.node.kind)}; select the object that holds it, and update its member",
                )
                return
            elif update.kind != "object":
                self._diagnostics.error(update.position, "the target is an object, so the update must be one")
                return
            else:
                self._merge(match.node, update)
        if not self._changed:
            self._diagnostics.warning(self._action.position, "redundant: the description already says so")

    def _merge(self, target: Node, update: Node, name: str = "") -> None:
        """Merges the members of an object into another; `name` is the member of its parent that the object is."""
        for key, member in update.items():
            after, member = self._take_after(member)
            mine = target.get(key)
            if mine is None and name == "properties" and member.kind == "object" and only_words(member):
                self._early.append(Words(target, key, member, update.key_positions[key]))
                self._changed = True
            elif mine is None:
                self._add(target, key, member, update, after)
            elif mine.kind == "object" and member.kind == "object":
                self._merge(mine, member, key)
            elif mine.kind == "array" and member.kind == "array":
                self._append(mine, member.elements)
            elif not _equal(mine, member):
                target.members[key] = self._made_of(member)
                self._changed = True

    def _append(self, target: Node, elements: list[Node]) -> None:
        """Appends elements. One that is already there is not added again: enum, required and type are sets."""
        present = {identity(mine) for mine in target.elements}
        for element in elements:
            self._refuse_after(element)
            made = self._made_of(element)
            same = identity(made)
            if same not in present:
                present.add(same)
                target.elements.append(made)
                self._changed = True

    def _add(self, target: Node, key: str, member: Node, update: Node, after: Node | None) -> None:
        made = self._made_of(member)
        self._changed = True
        target.key_positions[key] = update.key_positions[key]
        if after is None:
            target.members[key] = made
            return
        if after.value not in target.members:
            self._diagnostics.error(after.position, f'there is no member "{after.value}" to place "{key}" after')
        members = dict(target.members)
        target.members.clear()
        for name, node in members.items():
            target.members[name] = node
            if name == after.value:
                target.members[key] = made
        target.members.setdefault(key, made)

    def _made_of(self, node: Node) -> Node:
        """A copy of a part of the overlay, with what x-oac.after asks for done in it."""
        if node.kind == "object":
            made = Node("object", {}, node.position)
            self._merge(made, node)
            return made
        if isinstance(node.value, list):
            for element in node.value:
                self._refuse_after(element)
            return Node("array", [self._made_of(element) for element in node.value], node.position)
        return node

    def _take_after(self, node: Node) -> tuple[Node | None, Node]:
        """Takes x-oac.after out of a member: the name it holds, and the member without it."""
        extension = node.get(_EXTENSION)
        after = extension.get("after") if extension is not None else None
        if extension is None or after is None:
            return None, node
        rest = _without(extension, "after")
        members = dict(node.items())
        if rest.value:
            members[_EXTENSION] = rest
        else:
            del members[_EXTENSION]
        positions = {key: place for key, place in node.key_positions.items() if key in members}
        if not isinstance(after.value, str) or after.kind != "string":
            self._diagnostics.error(after.position, "x-oac.after must be the name of a member")
            after = None
        return after, Node("object", members, node.position, positions)

    def _refuse_after(self, node: Node) -> None:
        extension = node.get(_EXTENSION)
        if extension is not None and "after" in extension:
            self._diagnostics.error(
                extension.key_positions["after"], "x-oac.after belongs into an object that is added as a member"
            )


def _named(kind: str) -> str:
    return kind if kind == "null" else f"an {kind}" if kind == "integer" else f"a {kind}"


def _without(node: Node, key: str) -> Node:
    members = {name: member for name, member in node.items() if name != key}
    positions = {name: place for name, place in node.key_positions.items() if name != key}
    return Node("object", members, node.position, positions)
