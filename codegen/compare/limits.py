"""Compares what two types leave of their values: tightened, loosened, changed in both directions, or unknown.

Whatever can be said in two ways is compared as what it means, so another spelling is no difference.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from codegen.api import constraints as c
from codegen.api.types import Enum, Record, Scalar
from codegen.compare.allowed import Allowed, Bound, apart
from codegen.compare.meaning import keyword, of_constraint, shown
from codegen.pattern import PatternError
from codegen.source.diagnostics import Position

TIGHTENED, LOOSENED, CHANGED, INCOMPARABLE = "tightened", "loosened", "changed", "incomparable"

Constraints = Sequence[c.Constraint]
T = TypeVar("T")


@dataclass(frozen=True)
class Limit:
    keyword: str
    how: str
    old: str
    new: str
    place: Position | None  # where it is written: the new one, or the old one where it has gone
    reason: str = ""


def scalar_limits(
    old: Scalar, new: Scalar, before: Constraints, after: Constraints, listed: Enum | None = None
) -> Iterator[Limit]:
    """Of two scalars of one kind, or of numbers; `listed` are the only values that the old one had."""
    if tuple(map(of_constraint, before)) == tuple(map(of_constraint, after)) and listed is None and old == new:
        return
    kind = "integer" if (old.kind, new.kind) == ("integer", "integer") else new.kind
    shared = old.format if old.format == new.format else ""
    also = frozenset(("string", value.text) for value in listed.values) if listed is not None else None
    one, other = Allowed(kind, before, shared, also), Allowed(kind, after, shared)
    if one.is_listed or other.is_listed:
        for limit in _listed(one, other, before, after):
            yield limit if listed is None or limit.how == LOOSENED else dataclasses.replace(limit, how=TIGHTENED)
        return
    found = [*_bounds(one, other), *_steps(one, other), *_lengths(one, other), *_patterns(one, other)]
    if found and one.kind in ("integer", "number"):
        values = one.values()
        if values is not None and values == other.values():
            return
    yield from found


def _listed(one: Allowed, other: Allowed, before: Constraints, after: Constraints) -> Iterator[Limit]:
    """Where one side lists its values, all that limits them is one set."""
    left, right = one.values(), other.values()
    if left is None:
        left, is_wider = frozenset(), False
        is_narrower = right is not None and all(one.has(value) for value in right)
    elif right is None:
        is_narrower, is_wider = False, all(other.has(value) for value in left)
    else:
        is_narrower, is_wider = left >= right, left <= right
    how = _how(is_narrower, is_wider)
    if how:
        said, was = ([each for each in side if _says_values(each)] for side in (after, before))
        named = said or was or [*after, *before]
        if named:
            yield _limit(keyword(named[0]), how, was[:1] or before, said[:1] or after)


def _says_values(constraint: c.Constraint) -> bool:
    return isinstance(constraint, (c.Const, c.EnumValues))


def _limit(word: str, how: str, old: Constraints, new: Constraints, reason: str = "") -> Limit:
    texts = ["; ".join(shown(each) for each in side) for side in (old, new)]
    said = (*new, *old)
    return Limit(word, how, texts[0], texts[1], said[0].place if said else None, reason)


def _how(narrower: bool, wider: bool) -> str:
    if narrower and wider:
        return ""
    return TIGHTENED if narrower else LOOSENED if wider else CHANGED


def _bounds(one: Allowed, other: Allowed) -> Iterator[Limit]:
    for left, right in ((one.lower, other.lower), (one.upper, other.upper)):
        if _bound_key(left, one, other) != _bound_key(right, one, other):
            tighter = right is not None and (left is None or right.key > left.key)
            named = right if right is not None else left
            assert named is not None
            yield _limit(
                keyword(named.said),
                TIGHTENED if tighter else LOOSENED,
                [left.said] if left is not None else [],
                [right.said] if right is not None else [],
            )


def _bound_key(bound: Bound | None, one: Allowed, other: Allowed) -> Hashable:
    """Where both have one step, bounds between two steps are alike; otherwise what is written counts."""
    if bound is None:
        return None
    return bound.key if one.step == other.step or one.kind == "integer" else of_constraint(bound.said)


def _steps(one: Allowed, other: Allowed) -> Iterator[Limit]:
    left, right = one.step, other.step
    if left == right:
        return
    if left is None or right is None:
        how = TIGHTENED if left is None else LOOSENED
    else:
        how = _how((right / left).denominator == 1, (left / right).denominator == 1)
    yield _limit("multipleOf", how, one.steps, other.steps)


def _lengths(one: Allowed, other: Allowed) -> Iterator[Limit]:
    yield from _least("minLength", one.shortest, other.shortest)
    yield from _most("maxLength", one.longest, other.longest)


_Least = c.MinLength | c.MinItems | c.MinProperties
_Most = c.MaxLength | c.MaxItems | c.MaxProperties


def _least(word: str, old: _Least | None, new: _Least | None) -> Iterator[Limit]:
    """0 limits nothing."""
    before, after = (each.limit if each is not None else 0 for each in (old, new))
    if before != after:
        how = TIGHTENED if after > before else LOOSENED
        yield _limit(word, how, [old] if old is not None and before else [], [new] if new is not None and after else [])


def _most(word: str, old: _Most | None, new: _Most | None) -> Iterator[Limit]:
    before, after = (each.limit if each is not None else None for each in (old, new))
    if before != after:
        how = TIGHTENED if before is None or (after is not None and after < before) else LOOSENED
        yield _limit(word, how, [old] if old is not None else [], [new] if new is not None else [])


def _patterns(one: Allowed, other: Allowed) -> Iterator[Limit]:
    left, right = one.patterns, other.patterns
    if not left and not right:
        return
    reason = ""
    try:
        found = apart(left, right)
        if found is None:
            how, reason = INCOMPARABLE, "the patterns are too large to be compared"
        else:
            how = _how(narrower=not found[1], wider=not found[0])
    except PatternError as error:
        how, reason = INCOMPARABLE, f"a pattern cannot be compiled: {error}"
    if how:
        yield _limit("pattern", how, left, right, reason)


# ---- Lists and maps, and records -------------------------------------------------------------------------------------


def size_limits(before: Constraints, after: Constraints) -> Iterator[Limit]:
    """Of lists, and of maps, whose sizes are those of objects."""
    yield from _least("minItems", _one(before, c.MinItems), _one(after, c.MinItems))
    yield from _most("maxItems", _one(before, c.MaxItems), _one(after, c.MaxItems))
    unique = [[each for each in side if isinstance(each, c.UniqueItems)] for side in (before, after)]
    if bool(unique[0]) != bool(unique[1]):
        yield _limit("uniqueItems", TIGHTENED if unique[1] else LOOSENED, unique[0], unique[1])
    yield from _contained(before, after)
    yield from properties_limits(before, after)


def properties_limits(
    before: Constraints, after: Constraints, old: Record | None = None, new: Record | None = None
) -> Iterator[Limit]:
    """What a record has anyway is no limit, unless both sides say the same."""
    least, most = _one(before, c.MinProperties), _one(before, c.MaxProperties)
    least_now, most_now = _one(after, c.MinProperties), _one(after, c.MaxProperties)
    if _limit_of(least) != _limit_of(least_now):
        sides = [
            each if each is not None and each.limit > _required(side) else None
            for each, side in ((least, old), (least_now, new))
        ]
        yield from _least("minProperties", sides[0], sides[1])
    if _limit_of(most) != _limit_of(most_now):
        ends = [
            each
            if each is not None and not (side is not None and side.closed and each.limit >= len(side.fields))
            else None
            for each, side in ((most, old), (most_now, new))
        ]
        yield from _most("maxProperties", ends[0], ends[1])


def _limit_of(constraint: c.MinProperties | c.MaxProperties | None) -> int | None:
    return constraint.limit if constraint is not None else None


def _required(record: Record | None) -> int:
    return sum(field.required for field in record.fields) if record is not None else 0


def _one(constraints: Constraints, kind: type[T]) -> T | None:
    return next((each for each in constraints if isinstance(each, kind)), None)


def _contained(before: Constraints, after: Constraints) -> Iterator[Limit]:
    one, other = (by_meaning(side, _is_contains) for side in (before, after))
    how = _how(narrower=set(one) <= set(other), wider=set(one) >= set(other))
    if how:
        gone = [each for key, each in one.items() if key not in other]
        fresh = [each for key, each in other.items() if key not in one]
        yield _limit("contains", how, gone, fresh)


def _is_contains(constraint: c.Constraint) -> bool:
    return isinstance(constraint, c.Contains) and (constraint.minimum > 0 or constraint.maximum is not None)


def by_meaning(
    constraints: Iterable[c.Constraint], wanted: Callable[[c.Constraint], bool]
) -> dict[Hashable, c.Constraint]:
    found: dict[Hashable, c.Constraint] = {}
    for each in constraints:
        if wanted(each):
            found.setdefault(of_constraint(each), each)
    return found


def rules_of(record: Record) -> dict[Hashable, c.Constraint]:
    """dependentRequired and if/then/else, unless what they ask for is required anyway."""
    required = {field.name for field in record.fields if field.required}

    def is_rule(constraint: c.Constraint) -> bool:
        if isinstance(constraint, c.DependentRequired):
            return constraint.needed not in required
        return isinstance(constraint, c.IfThen)

    return by_meaning(record.constraints, is_rule)
