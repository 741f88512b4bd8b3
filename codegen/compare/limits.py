"""Compares what two schemas allow, keyword by keyword: tightened, loosened, changed in both directions, or unknown."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from codegen.compare.rules import LIMITS
from codegen.pattern import PatternError, compile_pattern
from codegen.pattern.dfa import Dfa
from codegen.api.nodes import exact
from codegen.source.node import Node

TIGHTENED, LOOSENED, CHANGED, INCOMPARABLE = "tightened", "loosened", "changed", "incomparable"
_LOWER = {"minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"}
_UPPER = {"maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"}
# The smallest values that limit nothing.
_IDLE = {"minLength", "minItems", "minProperties"}
_PATTERN_WORK = 200_000


@dataclass(frozen=True)
class Limit:
    keyword: str
    how: str
    old: str
    new: str
    node: Node  # where it is written: the new one, or the old one where it has gone
    reason: str = ""


def compare_limits(old: Node, new: Node, without: frozenset[str] = frozenset()) -> Iterator[Limit]:
    """Every keyword that both or one of the schemas have, except those in `without`."""
    for keyword in LIMITS:
        if keyword in without or keyword == "contains":
            continue
        one, other = _stated(old, keyword), _stated(new, keyword)
        if one is None and other is None:
            continue
        how, reason = _relation(keyword, one, other)
        if how:
            yield Limit(keyword, how, _text(one), _text(other), other or one or new, reason)
    if "contains" not in without:
        yield from _contains(old, new)


def _stated(node: Node, keyword: str) -> Node | None:
    """The keyword's value, unless it limits nothing."""
    value = node.get(keyword)
    if value is None or (keyword in _IDLE and value.value == 0):
        return None
    if keyword == "uniqueItems" and value.value is False:
        return None
    if keyword == "additionalProperties" and value.value is True:
        return None
    return value


def _text(node: Node | None) -> str:
    return "" if node is None else text_of(node.plain())


def text_of(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, sort_keys=True)


def _relation(keyword: str, one: Node | None, other: Node | None) -> tuple[str, str]:
    if one is None:
        return TIGHTENED, ""
    if other is None:
        return LOOSENED, ""
    if one.plain() == other.plain() and one.kind == other.kind:
        return "", ""
    if keyword in _LOWER | _UPPER | {"multipleOf"}:
        if not {one.kind, other.kind} <= {"integer", "number"}:
            return INCOMPARABLE, "one of the two is not a number"
        return _numbers(keyword, exact(one), exact(other)), ""
    if keyword == "enum":
        left, right = ({text_of(item.plain()) for item in node} for node in (one, other))
        return _sets(left >= right, left <= right), ""
    if keyword == "pattern":
        return _patterns(str(one.value), str(other.value))
    if keyword == "additionalProperties":
        return INCOMPARABLE, "the schemas of further members are not compared"
    return CHANGED, ""


def _sets(narrower: bool, wider: bool) -> str:
    if narrower and wider:
        return ""
    return TIGHTENED if narrower else LOOSENED if wider else CHANGED


def _numbers(keyword: str, one: Decimal, other: Decimal) -> str:
    if one == other:
        return ""
    if keyword == "multipleOf":
        if one == 0 or other == 0:
            return CHANGED
        return TIGHTENED if other % one == 0 else LOOSENED if one % other == 0 else CHANGED
    return TIGHTENED if (other > one) == (keyword in _LOWER) else LOOSENED


def _patterns(one: str, other: str) -> tuple[str, str]:
    try:
        left, right = compile_pattern(one).dfa, compile_pattern(other).dfa
    except PatternError as error:
        return INCOMPARABLE, f"a pattern cannot be compiled: {error}"
    found = _accepted_apart(left, right)
    if found is None:
        return INCOMPARABLE, "the patterns are too large to be compared"
    only_left, only_right = found
    return _sets(narrower=not only_right, wider=not only_left), ""


def _accepted_apart(left: Dfa, right: Dfa) -> tuple[bool, bool] | None:
    """Whether there is a text that only the first accepts, and one that only the second does; None after much work."""
    columns = sorted(set(zip(left.classes, right.classes)))
    seen = {(0, 0)}
    waiting = [(0, 0)]
    only_left = only_right = False
    while waiting and not (only_left and only_right):
        one, other = waiting.pop()
        only_left |= left.accepts[one] and not right.accepts[other]
        only_right |= right.accepts[other] and not left.accepts[one]
        for column, other_column in columns:
            pair = (left.rows[one][column], right.rows[other][other_column])
            if pair not in seen:
                seen.add(pair)
                waiting.append(pair)
        if len(seen) * len(columns) > _PATTERN_WORK:
            return None
    return only_left, only_right


# ---- Rules that stand beside each other ------------------------------------------------------------------------------


def _contains(old: Node, new: Node) -> Iterator[Limit]:
    one, other = _groups(old, ("contains",)), _groups(new, ("contains",))
    how = _sets(narrower=set(one) <= set(other), wider=set(one) >= set(other))
    if how:
        gone = [text for text in one if text not in other]
        fresh = [text for text in other if text not in one]
        node = other[fresh[0]] if fresh else one[gone[0]]
        yield Limit("contains", how, "; ".join(gone), "; ".join(fresh), node)


def object_rules(node: Node) -> dict[str, Node]:
    """dependentRequired and if/then/else, here and in the entries of allOf: their JSON text and where they stand."""
    found = _groups(node, ("if",))
    for part in _parts(node):
        dependent = part.get("dependentRequired")
        for name, needed in dependent.items() if dependent is not None else ():
            for item in needed:
                found[text_of({"dependentRequired": {name: item.plain()}})] = item
        if part is not node:
            for keyword in ("minProperties", "maxProperties"):
                limit = part.get(keyword)
                if limit is not None:
                    found[text_of({keyword: limit.plain()})] = limit
    return found


_TOGETHER = {"contains": ("contains", "minContains", "maxContains"), "if": ("if", "then", "else")}


def _groups(node: Node, leaders: tuple[str, ...]) -> dict[str, Node]:
    found = {}
    for part in _parts(node):
        for leader in leaders:
            first = part.get(leader)
            if first is not None:
                group = {key: child.plain() for key in _TOGETHER[leader] if (child := part.get(key)) is not None}
                found[text_of(group)] = first
    return found


def _parts(node: Node) -> list[Node]:
    every = node.get("allOf")
    return [node, *(list(every) if every is not None else [])]
