"""An overlay of words (`x-oac: {words: true}` at its root): its actions describe what is there, and add nothing else.

One action names many schemas and says the words for all their members. What one target does not have is passed over
there; words that no target has a place for are told. `x-enumDescriptions` says the words of the values of an
enumeration: those that its schema lists get them.
"""

from __future__ import annotations

from codegen.description.jsonpath import PathError, select
from codegen.source.diagnostics import Diagnostics, Position
from codegen.source.node import Node, identity

_EXTENSION = "x-oac"
_WORDS = ("description", "summary", "title")
_EXAMPLE = "example"
_OF_VALUES = "x-enumDescriptions"  # words by the values of an enumeration


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
        self._places: dict[int, list[Node]] = {}  # what has them now, by the nodes of words
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

    def tell_replaced(self) -> None:
        """Words that later actions replace wherever they stood."""
        waiting = [self._action.members["update"]] if self._changed else []
        while waiting:
            node = waiting.pop()
            for key, member in node.items():
                waiting.append(member)
                places = self._places.get(id(member), ()) if id(member) in self._changed else ()
                if places and all(place.get(key) is not member for place in places):
                    self._diagnostics.warning(
                        node.key_positions[key], "said in vain: later words replace it everywhere; remove it"
                    )

    def _is_good(self, update: Node) -> bool:
        """Whether it is words all the way down."""
        waiting, good = [("", update)], True
        while waiting:
            inside, node = waiting.pop()
            if node.kind != "object" or not node.members:
                self._diagnostics.error(node.position, "in an overlay of words this must be an object with words in it")
                good = False
                continue
            for key, member in node.items():
                if not _is_word(key, member, inside, node is update):
                    waiting.append((key, member))
                elif member.kind == "string" and not str(member.value).strip():
                    self._diagnostics.error(member.position, f"the {key} is empty")
                    good = False
        return good

    def _describe(self, target: Node, update: Node, is_outer: bool = True) -> None:
        for key, member in update.items() if target.kind == "object" else ():
            mine = target.get(key)
            if _is_word(key, member, "", is_outer):
                self._say(target, key, member, update.key_positions[key])
            elif key == _OF_VALUES:
                self._describe_values(target, member, update.key_positions[key])
            elif mine is not None:
                self._describe(mine, member, False)

    def _describe_values(self, target: Node, said: Node, place: Position) -> None:
        listed = target.get("enum")
        texts = {str(item.value) for item in listed or ()}
        found = [key for key in said.members if key in texts]
        if found and target.get(_OF_VALUES) is None:
            target.members[_OF_VALUES] = Node("object", {}, place)
            target.key_positions[_OF_VALUES] = place
        for key in found:
            self._say(target.members[_OF_VALUES], key, said.members[key], said.key_positions[key])

    def _say(self, target: Node, key: str, words: Node, place: Position) -> None:
        mine = target.get(key)
        self._places.setdefault(id(words), []).append(target)
        if mine is None or identity(mine) != identity(words):
            self._changed.add(id(words))
            target.members[key] = words
            target.key_positions[key] = place

    def _tell(self, update: Node, where: str) -> None:
        """What had no place, each once, from the outside in; and what was there already."""
        for key, member in update.items():
            path = f"{where}.{key}" if where else key
            if id(member) in self._places:
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
            for member in waiting.pop():
                if id(member) in self._places:
                    return True
                waiting.append(member)
        return False


def _is_word(key: str, member: Node, inside: str, is_outer: bool) -> bool:
    """A text, or the example of a target, which may be an object; a property may be called `title` or `example`."""
    if key == _EXAMPLE:
        return is_outer or member.kind not in ("object", "null")
    return (key in _WORDS or inside == _OF_VALUES) and member.kind == "string"
