"""An overlay of words (`x-oac: {words: true}` at its root): its actions describe what is there, and add nothing else.

One action names many schemas and says the words for all their members. What one target does not have is passed over
there; words that no target has a place for are told.
"""

from __future__ import annotations

from codegen.description.jsonpath import PathError, select
from codegen.source.diagnostics import Diagnostics
from codegen.source.node import Node, identity

_EXTENSION = "x-oac"
_WORDS = ("description", "summary", "title")


def says_words(overlay: Node, diagnostics: Diagnostics) -> bool:
    """Whether it is one; what else its root says under x-oac is an error."""
    extension = overlay.get(_EXTENSION)
    if extension is None:
        return False
    for key, position in extension.key_positions.items():
        if key != "words":
            diagnostics.error(position, f'x-oac of an overlay has no member "{key}"; it has words')
    words = extension.get("words")
    if words is None or words.kind != "boolean":
        diagnostics.error((words or extension).position, "x-oac of an overlay must be an object with words: true")
        return False
    return words.value is True


class Saying:
    """One action of such an overlay, on a document that is being made."""

    def __init__(self, root: Node, action: Node, diagnostics: Diagnostics) -> None:
        self._root = root
        self._action = action
        self._diagnostics = diagnostics
        self._placed: set[int] = set()  # words that a target has a place for, by their nodes
        self._changed: set[int] = set()

    def apply(self) -> None:
        target, update = self._action.members["target"], self._action.get("update")
        try:
            matches = select(str(target.value), self._root)
        except PathError as error:
            self._diagnostics.error(target.position, f"the target {target.value}: {error}")
            return
        if update is None:
            self._diagnostics.error(self._action.position, "an overlay of words removes nothing")
        elif not matches:
            self._diagnostics.warning(
                target.position, f"the target has gone: nothing in the description matches {target.value}"
            )
        elif self._is_good(update):
            for match in matches:
                self._describe(match.node, update)
            self._tell(update, "")

    def _is_good(self, update: Node) -> bool:
        """Whether it is words all the way down."""
        waiting, good = [update], True
        while waiting:
            node = waiting.pop()
            if node.kind != "object" or not node.members:
                self._diagnostics.error(node.position, "in an overlay of words this must be an object with words in it")
                good = False
                continue
            for key, member in node.items():
                if not _is_word(key, member):
                    waiting.append(member)
                elif not str(member.value).strip():
                    self._diagnostics.error(member.position, f"the {key} is empty")
                    good = False
        return good

    def _describe(self, target: Node, update: Node) -> None:
        for key, member in update.items() if target.kind == "object" else ():
            mine = target.get(key)
            if not _is_word(key, member):
                if mine is not None:
                    self._describe(mine, member)
                continue
            self._placed.add(id(member))
            if mine is None or identity(mine) != identity(member):
                self._changed.add(id(member))
                target.members[key] = member
                target.key_positions[key] = update.key_positions[key]

    def _tell(self, update: Node, where: str) -> None:
        """What had no place, each once, from the outside in; and what was there already."""
        for key, member in update.items():
            path = f"{where}.{key}" if where else key
            if _is_word(key, member):
                if id(member) not in self._changed:
                    self._diagnostics.warning(update.key_positions[key], "redundant: the description already says so")
            elif self._is_placed(member):
                self._tell(member, path)
            else:
                self._diagnostics.warning(
                    update.key_positions[key],
                    f'the target has gone: there is no "{path}" to describe; remove this from the overlay',
                )

    def _is_placed(self, update: Node) -> bool:
        """Whether any word in it is."""
        waiting = [update]
        while waiting:
            for key, member in waiting.pop().items():
                if id(member) in self._placed:
                    return True
                if not _is_word(key, member):
                    waiting.append(member)
        return False


def _is_word(key: str, member: Node) -> bool:
    """A text; a property may be called `title`."""
    return key in _WORDS and member.kind == "string"
