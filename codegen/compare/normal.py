"""The keywords of a schema that no model has read, in one spelling: single wrappers and parts of allOf put together,
without what limits nothing."""

from __future__ import annotations

from collections.abc import Callable

from codegen.api.limits import INT64_MAX, INT64_MIN
from codegen.source.node import Node

# What a keyword says that says nothing.
_IDLE: dict[str, tuple[object, ...]] = {
    **{key: (0,) for key in ("minLength", "minItems", "minProperties")},
    **{key: (False,) for key in ("uniqueItems", "nullable", "deprecated", "readOnly", "writeOnly")},
    "additionalProperties": (True,),
}
_DEPTH = 8

Follow = Callable[[Node], Node]


def members(node: Node, follow: Follow, silent: frozenset[str], depth: int = 0) -> dict[str, Node]:
    """The keywords that count. Parts of allOf join where no two say different things under one name."""
    found = {key: child for key, child in node.items() if key not in silent and not _is_idle(key, child)}
    parts = found.get("allOf")
    if parts is not None and parts.kind == "array" and depth < _DEPTH:
        joined = {key: child for key, child in found.items() if key != "allOf"}
        if all(_join(joined, members(follow(part), follow, silent, depth + 1)) for part in parts):
            found = joined
    return found if depth else _numbers(_constants(found))


def _join(found: dict[str, Node], more: dict[str, Node]) -> bool:
    for key, child in more.items():
        known = found.get(key)
        if known is None:
            found[key] = child
        elif key in ("required", "properties") and known.kind == child.kind:
            if isinstance(known.value, list) and isinstance(child.value, list):
                found[key] = Node("array", [*known.value, *child.value], known.position)
            elif (
                isinstance(known.value, dict) and isinstance(child.value, dict) and not known.value.keys() & child.value
            ):
                found[key] = Node("object", {**known.value, **child.value}, known.position)
            else:
                return False
        elif known.plain() != child.plain() or known.kind != child.kind:
            return False
    return True


def _is_idle(key: str, node: Node) -> bool:
    idle = _IDLE.get(key, ())
    return any(node.value == value and isinstance(node.value, bool) == isinstance(value, bool) for value in idle) or (
        key == "required" and node.kind == "array" and not node.value
    )


def _constants(found: dict[str, Node]) -> dict[str, Node]:
    """A constant is a list of one."""
    if "const" in found:
        constant = found.pop("const")
        found.setdefault("enum", Node("array", [constant], constant.position))
    return found


def _numbers(found: dict[str, Node]) -> dict[str, Node]:
    """Bounds of integers: closed, and only those that limit any."""
    kind = found.get("type")
    if kind is None or kind.value != "integer":
        return found
    for key, closed, step in (("exclusiveMinimum", "minimum", 1), ("exclusiveMaximum", "maximum", -1)):
        bound = found.get(key)
        if bound is not None and isinstance(bound.value, int) and not isinstance(bound.value, bool):
            del found[key]
            if closed not in found:
                found[closed] = Node("integer", bound.value + step, bound.position)
    for key in ("minimum", "maximum"):
        bound = found.get(key)
        if bound is not None and isinstance(bound.value, (int, float)) and not isinstance(bound.value, bool):
            if bound.value <= INT64_MIN if key == "minimum" else bound.value >= INT64_MAX:
                del found[key]
    return found
