"""A shop for the mock in which all is there that examples name: what is not there is put there, like the first of its
kind."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Mapping
from typing import Any

from tests.mock.places import Role, key_of
from tests.mock.shop import Shop


def put_there(shop: Shop, examples: Iterable[tuple[str, Mapping[str, Any]]]) -> None:
    """`examples` are operations by their ids, with the values of their parameters in the path. The seed of the shop is
    changed for good."""
    seed = shop.tree.root
    for operation, values in examples:
        role = shop.places.roles.get(operation)  # the mock knows no faces of an operation
        if role is not None and role.kind != "create":
            _put(shop, seed, role, values)
    shop.tree._seed = copy.deepcopy(seed)


def _put(shop: Shop, root: Any, role: Role, values: Mapping[str, Any]) -> None:
    node = root
    for at, step in enumerate(role.steps):
        collection = shop.places.collections.get(key_of(role.steps[:at]))
        if not step.startswith("{"):
            if not isinstance(node, dict):
                return
            following = shop.places.collections.get(key_of(role.steps[: at + 1]))
            node = node.setdefault(step, []) if following is not None else node.get(step)
            continue
        if collection is None or not isinstance(node, list):
            return
        value = values.get(step[1:-1])
        found = next((item for item in node if str(item.get(collection.id_name)) == str(value)), None)
        if found is None:
            found = copy.deepcopy(_like(root, role, at) or {})
            found[collection.id_name] = value
            node.append(found)
        node = found


def _like(node: Any, role: Role, at: int) -> Any:
    """The first thing at this place, whatever it is in."""
    held = [node]
    for step in role.steps[:at]:
        if step.startswith("{"):
            held = [item for each in held if isinstance(each, list) for item in each]
        else:
            held = [each[step] for each in held if isinstance(each, dict) and step in each]
    return next((item for each in held if isinstance(each, list) for item in each), None)
