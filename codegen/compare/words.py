"""What is said of a schema beside what it is: words, read from the description itself."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.compare.ledger import Ledger, Place
from codegen.compare.meaning import WORDS, of_json, text_of
from codegen.compare.snapshot import Snapshot, page_of, plain
from codegen.source.node import Node

_STEPS_MOST = 20
Said = tuple[Node, ...]  # where words may stand, the nearest first


def said(side: Snapshot, node: Node | None, is_shared: bool = False) -> Said:
    """A schema as it stands, what it refers to, and what it wraps; words of a shared type are its own."""
    return tuple(_chain(side, node, is_shared)) if node is not None else ()


def _chain(side: Snapshot, node: Node, is_shared: bool) -> Iterator[Node]:
    yield node
    for _ in range(_STEPS_MOST):
        if is_shared:
            return
        inner = side.resolved(node)
        if inner is node:
            wrapped = [
                part
                for key in ("allOf", "oneOf", "anyOf")
                for part in node.get(key) or ()
                if plain(part.get("type")) != "null"
            ]
            if len(wrapped) != 1:
                return
            inner = wrapped[0]
        node = inner
        yield node


def words_changes(ledger: Ledger, place: Place, old: Said, new: Said, what: str, keys: tuple[str, ...] = WORDS) -> None:
    before, after = ({key: _of(side, key) for key in keys} for side in (old, new))
    changed = [key for key in keys if of_json(_text(before[key], key)) != of_json(_text(after[key], key))]
    if changed:
        node = after[changed[0]]
        here = place.at(node.position) if node is not None else place
        ledger.add(
            "words-changed",
            here,
            f"{what}: other words ({', '.join(changed)})",
            old=text_of([plain(before[key]) for key in changed]),
            new=text_of([plain(after[key]) for key in changed]),
        )


def _of(side: Said, key: str) -> Node | None:
    return next((node.members[key] for node in side if key in node), None)


def _text(node: Node | None, key: str) -> object:
    """A schema's source is its place on the page; that the page has moved is said once, of the operation."""
    if key == "externalDocs" and node is not None:
        url = node.get("url")
        return str(url.value).partition("#")[2] if url is not None else ""
    return plain(node) if node is not None else "" if key == "externalDocs" else None


def operation_words(ledger: Ledger, place: Place, old: Node, new: Node, what: str) -> None:
    keys = ("summary", "description", "tags")
    words_changes(ledger, place, (old,), (new,), what, keys)
    before, after = page_of(old), page_of(new)
    if before != after or plain(old.get("externalDocs")) != plain(new.get("externalDocs")):
        ledger.add("words-changed", place, f"{what}: other words (externalDocs)", old=before, new=after)
