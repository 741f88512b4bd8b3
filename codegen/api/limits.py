"""The keywords of JSON Schema that limit a scalar or a size, as constraints.

A keyword whose value makes no sense is refused where it stands, and so is a limit that no C can hold.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from decimal import Decimal

from codegen.api import constraints as c
from codegen.api.nodes import exact, same, written
from codegen.description.refusals import Refusals
from codegen.api.shapes import Shape, fits
from codegen.pattern import PatternError, compile_pattern
from codegen.source.diagnostics import Position
from codegen.source.shown import json_text
from codegen.source.node import Node

INT64_MIN, INT64_MAX = -(2**63), 2**63 - 1
# Beyond these a limit is no C constant, or not the same one.
_SMALLEST, _LARGEST = Decimal("1e-300"), Decimal("1e300")
_SIZE_CEILING = 2**53
_STEP_CEILING = 2**31

_BOUNDS: tuple[tuple[str, Callable[[Decimal, bool, str, Position], c.Minimum | c.Maximum], bool], ...] = (
    ("minimum", c.Minimum, False),
    ("exclusiveMinimum", c.Minimum, True),
    ("maximum", c.Maximum, False),
    ("exclusiveMaximum", c.Maximum, True),
)
_AT_LEAST = (c.MinLength, c.MinItems, c.MinProperties)
_AT_MOST = (c.MaxLength, c.MaxItems, c.MaxProperties)
_SIZES: dict[str, Callable[[int, str, Position], c.Constraint]] = {
    "minLength": c.MinLength,
    "maxLength": c.MaxLength,
    "minItems": c.MinItems,
    "maxItems": c.MaxItems,
    "minProperties": c.MinProperties,
    "maxProperties": c.MaxProperties,
}


class Limits:
    def __init__(self, refusals: Refusals) -> None:
        self._refusals = refusals

    def scalar(self, shape: Shape, kind: str) -> list[c.Constraint]:
        """All of a scalar of this kind; `enum`: of a text whose values are an enumeration. Of two limits the tighter
        one."""
        kept = {same(item) for item in shape.values or ()}
        found = []
        for node in shape.nodes:
            for each in self._scalar(node, kind):
                if isinstance(each, c.EnumValues):
                    values: dict[object, Node] = {}
                    for item in node.members["enum"]:
                        if same(item) in kept and (item.kind == "null" or fits(item, (kind,))):
                            values.setdefault(same(item), item)
                    each = c.EnumValues(tuple(map(self._value, values.values())), each.place)
                if not isinstance(each, c.Const) or fits(
                    node.members["const"], (kind if kind != "enum" else "string",)
                ):
                    found.append(each)
        return tightest(found)

    def _scalar(self, node: Node, kind: str) -> list[c.Constraint]:
        if kind == "string":
            return [*self._sizes(node, "Length"), *self._pattern(node), *self._const(node)]
        if kind == "enum":
            return self._const(node)
        numeric = [*self._bounds(node, kind), *self._step(node)] if kind in ("integer", "number") else []
        return [*numeric, *self._listed(node), *self._const(node)]

    def condition(self, node: Node, kind: str) -> list[c.Constraint] | None:
        """The same inside a condition: const and listed texts come first there."""
        found = self._const(node)
        listed = node.get("enum")
        if kind in ("string", "enum") and listed is not None:
            values = [self._value(item) for item in listed if item.kind != "null"]
            if not values:
                self._refusals.rule(listed.position, 'expected a list with at least one value for "enum"')
                return None
            found.append(c.EnumValues(tuple(values), listed.position))
        if kind != "enum":
            found += [each for each in self._scalar(node, kind) if not isinstance(each, c.Const)]
        return found

    def size(self, node: Node, key: str) -> int | None:
        limit = self._number(node, key)
        if limit is None:
            return None
        if limit != int(limit) or limit < 0 or limit > _SIZE_CEILING:
            self._refusals.rule(_at(node, key), f'expected a whole number from 0 for "{key}"')
            return None
        return int(limit)

    def sizes(self, nodes: Sequence[Node], unit: str) -> list[c.Constraint]:
        """min... and max... of Items or Properties, of all parts."""
        return tightest([each for node in nodes for each in self._sizes(node, unit)])

    def _sizes(self, node: Node, unit: str) -> list[c.Constraint]:
        """min... and max... of Length, Items or Properties."""
        found = []
        for key in ("min" + unit, "max" + unit):
            limit = self.size(node, key)
            if limit is not None:
                found.append(_SIZES[key](limit, _written(node, key), _at(node, key)))
        return found

    def _number(self, node: Node, key: str) -> Decimal | None:
        limit = node.get(key)
        if limit is None:
            return None
        if limit.kind not in ("integer", "number") or not exact(limit).is_finite():
            self._refusals.rule(limit.position, f'expected a number for "{key}"')
            return None
        number = exact(limit)
        if number and not _SMALLEST <= abs(number) <= _LARGEST:
            self._refusals.rule(limit.position, f'"{key}" is beyond what a number can hold (1e-300 to 1e300)')
            return None
        return number

    def _bounds(self, node: Node, kind: str) -> list[c.Constraint]:
        found: list[c.Constraint] = []
        for key, make, exclusive in _BOUNDS:
            limit = self._number(node, key)
            if limit is None:
                continue
            bound = make(limit, exclusive, _written(node, key), _at(node, key))
            if kind == "integer" and not leaves_integers(bound):
                self._refusals.error(_at(node, key), f'"{key}" leaves no 64-bit integer that is allowed')
                continue
            if kind == "integer" and not INT64_MIN <= limit <= INT64_MAX:
                self._refusals.note(_at(node, key), f'"{key}" is beyond 64-bit integers, so it limits none of them')
            found.append(bound)
        return found

    def _step(self, node: Node) -> list[c.Constraint]:
        limit = self._number(node, "multipleOf")
        if limit is None:
            return []
        place = _at(node, "multipleOf")
        if limit <= 0:
            self._refusals.rule(place, '"multipleOf" must be greater than 0')
            return []
        if significant(limit) >= _STEP_CEILING:
            self._refusals.rule(place, '"multipleOf" is not supported with more than 9 significant digits')
            return []
        return [c.MultipleOf(limit, _written(node, "multipleOf"), place)]

    def _pattern(self, node: Node) -> list[c.Constraint]:
        pattern = node.get("pattern")
        if pattern is None:
            return []
        if pattern.kind != "string":
            self._refusals.rule(pattern.position, 'expected a string for "pattern"')
            return []
        try:
            compile_pattern(str(pattern.value))
        except PatternError as error:
            message = f"the pattern {json_text(pattern.value)} cannot be compiled: {error}"
            told = f"a pattern cannot be compiled ({error}); it is not checked"
            self._refusals.lenient(pattern.position, message, told, "pattern")
            return []
        return [c.Pattern(str(pattern.value), pattern.position)]

    def _listed(self, node: Node) -> list[c.Constraint]:
        values = node.get("enum")
        if values is None:
            return []
        if values.kind != "array" or not values.value:
            self._refusals.rule(values.position, 'expected a list with at least one value for "enum"')
            return []
        return [c.EnumValues(tuple(self._value(item) for item in values), values.position)]

    def _const(self, node: Node) -> list[c.Constraint]:
        constant = node.get("const")
        return [c.Const(self._value(constant), constant.position)] if constant is not None else []

    def _value(self, node: Node) -> c.Value:
        found = c.value_of(node)
        if found is None:
            self._refusals.rule(node.position, "a constant that is an object or an array is not supported")
        return found or c.Value("null", None)


def _at(node: Node, key: str) -> Position:
    child = node.get(key)
    return child.position if child is not None else node.position


def _written(node: Node, key: str) -> str:
    child = node.get(key)
    return written(child) if child is not None else ""


def significant(limit: Decimal) -> int:
    """The digits of a number without the zeros at its end, as a number."""
    return int("".join(map(str, limit.normalize().as_tuple().digits)))


def integer_bound(bound: c.Minimum | c.Maximum) -> int:
    """The smallest (or largest) integer that is allowed."""
    if isinstance(bound, c.Minimum):
        return math.floor(bound.limit) + 1 if bound.exclusive else math.ceil(bound.limit)
    return math.ceil(bound.limit) - 1 if bound.exclusive else math.floor(bound.limit)


def leaves_integers(bound: c.Minimum | c.Maximum) -> bool:
    """Whether a 64-bit integer is allowed by it."""
    whole = integer_bound(bound)
    return whole <= INT64_MAX if isinstance(bound, c.Minimum) else whole >= INT64_MIN


def tightest(found: Sequence[c.Constraint]) -> list[c.Constraint]:
    """Of limits of one kind the one that allows least; of what is said twice the first."""
    kept: dict[object, c.Constraint] = {}
    for each in found:
        match each:
            case c.Pattern(text):
                key: object = c.Pattern, text
            case c.Minimum() | c.Maximum():
                key = type(each)
            case _ if isinstance(each, (*_AT_LEAST, *_AT_MOST)):
                key = type(each)
            case _:
                key = type(each), getattr(each, "place")
        known = kept.get(key)
        kept[key] = each if known is None or _is_tighter(each, known) else known
    return list(kept.values())


def _is_tighter(one: c.Constraint, other: c.Constraint) -> bool:
    """Whether the first of two of one kind allows less."""
    if isinstance(one, c.Minimum) and isinstance(other, c.Minimum):
        return (one.limit, one.exclusive) > (other.limit, other.exclusive)
    if isinstance(one, c.Maximum) and isinstance(other, c.Maximum):
        return (one.limit, not one.exclusive) < (other.limit, not other.exclusive)
    if isinstance(one, _AT_LEAST) and isinstance(other, _AT_LEAST):
        return one.limit > other.limit
    return isinstance(one, _AT_MOST) and isinstance(other, _AT_MOST) and one.limit < other.limit
