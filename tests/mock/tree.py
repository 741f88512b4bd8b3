"""The tree that a shop is: things in collections, found by their ids, and what has no ids, by name. It counts ids,
remembers what was deleted and when something changed, and keeps uploaded bytes. It knows no rule of the API.
"""

from __future__ import annotations

import copy
from datetime import datetime, timezone
from typing import Any

from tests.mock.messages import Refusal
from tests.mock.places import Collection, Steps, key_of

_FIRST_ID = 900000001
Json = dict[str, Any]


class Tree:
    """Not for several threads: whoever has one holds a lock."""

    def __init__(self, seed: Json, collections: dict[str, Collection], not_found: dict[str, str]) -> None:
        if not isinstance(seed, dict):
            raise TypeError("the seed must be an object")
        self._seed = copy.deepcopy(seed)
        self._collections = collections
        self._not_found = not_found
        self.reset()

    def reset(self) -> None:
        self.root: Json = copy.deepcopy(self._seed)
        self.files: dict[str, tuple[bytes, str]] = {}  # content and media type, by id
        self.deleted: dict[str, list[Json]] = {}  # by place
        self.changed: dict[str, datetime] = {}  # by the first step of a place
        self._next_id = _FIRST_ID

    def new_id(self) -> int:
        self._next_id += 1
        return self._next_id - 1

    def touch(self, steps: Steps) -> None:
        self.changed[steps[0]] = datetime.now(timezone.utc)

    # ---- finding ----

    def find(self, steps: Steps, values: Json, make: Any = None) -> Any:
        """What is at a place; None where nothing is, or `make`, which is put there. Raises Refusal where it is in a
        thing that is not there."""
        node: Any = self.root
        for at, step in enumerate(steps):
            if node is None:
                return None
            is_last = at == len(steps) - 1
            if not step.startswith("{"):
                node = self._member(node, step, make if is_last else None if make is None else _kind(steps[at + 1]))
                continue
            value = values[step[1:-1]]
            collection = self._collections.get(key_of(steps[:at]))
            if collection is None:
                node = self._member(node, str(value), make if is_last else None if make is None else {})
            else:
                node = self._item(node, collection, value)
        return node

    @staticmethod
    def _member(node: Any, name: str, make: Any) -> Any:
        if not isinstance(node, dict):
            return None
        if node.get(name) is None and make is not None:
            node[name] = copy.deepcopy(make)
        return node.get(name)

    def _item(self, items: Any, collection: Collection, value: Any) -> Json:
        for item in items if isinstance(items, list) else ():
            if str(item.get(collection.id_name)) == str(value):
                found: Json = item
                return found
        raise self.missing(collection, value)

    def missing(self, collection: Collection, value: Any) -> Refusal:
        name = "".join("_" + letter if letter.isupper() else letter for letter in collection.parameter)
        code = name.upper().removesuffix("_ID").removesuffix("_KEY") + "_NOT_FOUND"
        thing = name.lower().replace("_", " ").removesuffix(" id")
        return Refusal(404, self._not_found.get(collection.parameter, code), f"there is no {thing} {value}")

    def items(self, steps: Steps, values: Json) -> list[Json]:
        """Of a collection; it is made where it is not there yet."""
        found = self.find(steps, values, [])
        return found if isinstance(found, list) else []

    # ---- deleting ----

    def remove(self, collection: Collection, items: list[Json], item: Json) -> None:
        items[:] = [each for each in items if each is not item]
        entry = {"id": item.get(collection.id_name), "date": _now()}
        self.deleted.setdefault(collection.key, []).append(entry)


def _kind(step: str) -> Any:
    """What holds a step: ids are in lists."""
    return [] if step.startswith("{") else {}


def _now() -> str:
    return datetime.now(timezone.utc).strftime("%Y-%m-%d %H:%M:%S +0000")
