"""What a description says of sending many calls as one: x-oac batch, of the document. Its words, and where they stand.

Three operations, of which the last need not be there: one takes the calls and answers with a ticket, one tells by the
ticket how far they have come and what they were answered, one stops them. All other words are names: of parameters, of
members in their requests and answers, and texts that mean something there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from codegen.source.diagnostics import Diagnostics
from codegen.source.node import Node
from codegen.source.words import article


@dataclass(frozen=True, slots=True)
class Word:
    """`where` it stands below x-oac batch, `of` what it is a name: an operation; a parameter of the operation of its
    part; a member of a call, of the answer, of an item in the answer's list; a text that `member` may have."""

    where: tuple[str, ...]
    of: Literal["operation", "parameter", "call", "answer", "list", "item", "text"]
    required: bool = True
    member: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        return ".".join(self.where)


def _words() -> Iterator[Word]:
    for part in ("create", "status", "stop"):
        yield Word((part, "operation"), "operation")
    for name in ("parallel", "stopOnFailure", "deduplicationKey", "group"):
        yield Word(("create", name), "parameter", False)
    for name in ("id", "path", "method", "body"):
        yield Word(("create", "call", name), "call")
    yield Word(("create", "ticket"), "answer")
    yield Word(("status", "ticket"), "parameter")
    yield Word(("status", "withAnswers"), "parameter", False)
    yield Word(("status", "state"), "answer")
    yield Word(("status", "completed"), "answer", False)
    for name in ("queued", "running", "done"):
        yield Word(("status", "states", name), "text", name != "queued", ("status", "state"))
    yield Word(("status", "answers"), "list")
    for name in ("id", "fate", "httpStatus", "text", "body", "reason"):
        yield Word(("status", "answer", name), "item", name in ("id", "fate", "httpStatus"))
    for name in ("executed", "failed", "notExecuted"):
        yield Word(("status", "fates", name), "text", True, ("status", "answer", "fate"))
    yield Word(("stop", "ticket"), "parameter")
    yield Word(("stop", "group"), "parameter", False)
    yield Word(("stop", "count"), "answer", False)


WORDS = tuple(_words())
_OBJECTS = tuple(dict.fromkeys(word.where[:depth] for word in WORDS for depth in range(len(word.where))))


# Numbers among the words: the most that each may be; the first one is needed.
_MOST = ("most",)
_SECONDS = ("create", "deduplicationSeconds")
_NUMBERS = {_MOST: 10_000, _SECONDS: 2**31 - 1}


def check_batch(node: Node, diagnostics: Diagnostics, above: tuple[str, ...] = ()) -> None:
    """Reports what has another shape; whether the operations are as it says is asked when they have been read."""
    what = " ".join(("x-oac batch", *above))
    if node.kind != "object":
        diagnostics.error(node.position, f"expected an object for {what}, found {article(node.kind)}")
        return
    known = {word.where[-1]: word for word in WORDS if word.where[:-1] == above}
    numbers = {where[-1]: most for where, most in _NUMBERS.items() if where[:-1] == above}
    inner = {where[-1]: where for where in _OBJECTS if where and where[:-1] == above}
    for key, value in node.items():
        if key in inner:
            check_batch(value, diagnostics, inner[key])
        elif key in numbers:
            if _number(value, numbers[key]) is None:
                diagnostics.error(value.position, f'expected an integer from 1 to {numbers[key]} for "{key}" in {what}')
        elif key not in known:
            allowed = ", ".join((*numbers, *known, *inner))
            diagnostics.error(node.key_positions[key], f'unknown key "{key}" in {what}; {allowed} may stand there')
        elif value.kind != "string" or not value.value:
            diagnostics.error(value.position, f'expected a text for "{key}" in {what}')
    needed = [*(key for key, word in known.items() if word.required), *inner, *(() if above else _MOST)]
    for key in needed:
        if key not in node and (*above, key) != ("stop",):
            diagnostics.error(node.position, f'"{key}" is missing in {what}')
    if above == ("status", "answer") and "text" not in node and "body" not in node:
        diagnostics.error(node.position, f'"text" or "body" is missing in {what}')


def _number(node: Node | None, most: int) -> int | None:
    value = node.value if node is not None else None
    return value if isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= most else None


def batch_numbers(node: Node) -> tuple[int | None, int]:
    """How many calls a batch may have, and for how many seconds a server knows its key; 0: that is not said."""
    create = node.get("create")
    seconds = create.get(_SECONDS[-1]) if create is not None and create.kind == "object" else None
    return _number(node.get(_MOST[0]), _NUMBERS[_MOST]), _number(seconds, _NUMBERS[_SECONDS]) or 0


def batch_words(node: Node) -> dict[str, Node]:
    """What is said, by the keys of the words; only what is a text."""
    found: dict[str, Node] = {}
    for word in WORDS:
        held: Node | None = node
        for step in word.where:
            held = held.get(step) if held is not None and held.kind == "object" else None
        if held is not None and held.kind == "string" and held.value:
            found[word.key] = held
    return found
