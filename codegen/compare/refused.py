"""Operations that the generator refuses in either description: what differs is told, what it does is not known."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codegen.compare.ledger import Ledger, Place
from codegen.compare.meaning import WORDS, of_json, text_of
from codegen.compare.snapshot import Key, Snapshot, page_of, plain, scheme_names
from codegen.source.node import Node

# Differences that are named one by one in an operation for which there is no C.
_NAMED = 50


def compare_refused(ledger: Ledger, pairs: dict[Key, Key]) -> None:
    old, new = ledger.old, ledger.new
    nodes = [side.root.get("webhooks") for side in (old, new)]
    hooks = [text_of(plain(node)) if node is not None else "" for node in nodes]
    if hooks[0] != hooks[1] and (None in nodes or _differ(ledger, nodes[0], nodes[1])):
        place = Place("webhooks", "", (new.root.get("webhooks") or new.root).position)
        ledger.add(
            "not-generated",
            place,
            "the webhooks are others",
            old=hooks[0],
            new=hooks[1],
            reason="the generator makes no C of webhooks",
        )
    for key in old.refused:
        if key not in pairs:
            _unknown(ledger, old, key, f"{_name(old, key)} was removed", old.refused[key], gone=True)
    for key, reason in new.refused.items():
        if key not in pairs.values():
            _unknown(ledger, new, key, f"{_name(new, key)} was added", reason)
    for before, after in pairs.items():
        why = new.refused.get(after) or old.refused.get(before)
        if not why:
            continue
        differences = list(_Differences(old, new).of(before, after))
        if not any(path.startswith("/authentication/") for path, _, _ in differences) and not _differ(
            ledger, old.node_of(before), new.node_of(after)
        ):
            differences = [each for each in differences if each[0].rpartition("/")[2] in (*WORDS, "summary")]
        for at, (path, one, other) in enumerate(differences[:_NAMED]):
            rest = f" (and {len(differences) - _NAMED} more)" if at == _NAMED - 1 and len(differences) > _NAMED else ""
            message = f"{_name(new, after)}: {path} is now {other or 'gone'}, it was {one or 'not there'}{rest}"
            _unknown(ledger, new, after, message, why, subject=path, values=(one, other))


def _differ(ledger: Ledger, old: Node | None, new: Node | None) -> bool:
    """In more than words."""
    return old is not None and new is not None and bool(ledger.unread.node_difference(old, new))


def schemes_of(root: Node) -> dict[str, Any]:
    components = root.get("components")
    schemes = components.get("securitySchemes") if components is not None else None
    found: dict[str, Any] = schemes.plain() if schemes is not None and schemes.kind == "object" else {}
    return {name: scheme for name, scheme in found.items() if isinstance(scheme, dict)}


def _name(side: Snapshot, key: Key) -> str:
    identifier = side.node_of(key).get("operationId")
    return str(identifier.value) if identifier is not None else f"{key[1].upper()} {key[0]}".strip()


def _unknown(
    ledger: Ledger,
    side: Snapshot,
    key: Key,
    message: str,
    reason: str,
    subject: str = "",
    values: tuple[str, str] = ("", ""),
    gone: bool = False,
) -> None:
    node = side.node_of(key)
    name = _name(side, key)
    place = Place(f"{name}{subject}" if subject else name, "", node.position, page=page_of(node))
    ledger.add(
        "not-generated",
        place,
        message,
        old=values[0] or ("there" if gone else ""),
        new=values[1],
        reason=f"the generator makes no C of it: {reason}",
    )


class _Differences:
    """Where two operations differ, as deep as possible, with everything that they refer to; each pair of places once,
    so that types may lead back to themselves."""

    def __init__(self, old: Snapshot, new: Snapshot) -> None:
        self._old = old
        self._new = new
        self._seen: set[tuple[int, int]] = set()

    def of(self, before: Key, after: Key) -> Iterator[tuple[str, str, str]]:
        one, other = self._old.node_of(before), self._new.node_of(after)
        yield from self._between(one, other)
        schemes = [
            {name: schemes_of(side.root).get(name) for name in scheme_names(side.root, node)}
            for side, node in ((self._old, one), (self._new, other))
        ]
        for name in dict.fromkeys((*schemes[0], *schemes[1])):
            was, now = (text_of(side.get(name) or "") for side in schemes)
            if was != now:
                yield f"/authentication/{name}", was, now

    def _between(self, old: Node, new: Node) -> Iterator[tuple[str, str, str]]:
        waiting = [(old, new, "")]
        while waiting:
            left, right, path = waiting.pop()
            if left.kind == right.kind == "object":
                left, right = self._old.resolved(left), self._new.resolved(right)
            if (id(left), id(right)) in self._seen:
                continue
            self._seen.add((id(left), id(right)))
            inner: list[tuple[Node, Node, str]] = []
            if left.kind == right.kind == "object":
                for key in dict.fromkeys((*left.members, *right.members)):
                    one, other = left.get(key), right.get(key)
                    if one is not None and other is not None:
                        inner.append((one, other, f"{path}/{key}"))
                    else:
                        yield f"{path}/{key}", _text(one), _text(other)
            elif left.kind == right.kind == "array" and len(left.elements) == len(right.elements):
                inner = [(a, b, f"{path}/{at}") for at, (a, b) in enumerate(zip(left, right))]
            elif of_json(left.plain()) != of_json(right.plain()):
                yield path, _text(left), _text(right)
            waiting += inner[::-1]


def _text(node: Node | None) -> str:
    return "" if node is None else text_of(node.plain())
