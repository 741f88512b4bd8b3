"""The values of a scalar that its constraints leave, as a set: bounds, steps, lengths, patterns and lists together.

What a type has anyway limits nothing: a bound beyond 64-bit integers, a step of 1 of an integer, a length from 0.
"""

from __future__ import annotations

import math
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from codegen.api import constraints as c
from codegen.api.limits import INT64_MAX, INT64_MIN
from codegen.pattern import compile_pattern
from codegen.pattern.dfa import Dfa

# So many values are looked at one by one.
_COUNTED = 4096
_PATTERN_WORK = 200_000
_FORMATS = {
    **{f"int{bits}": (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1) for bits in (8, 16, 32, 64)},
    **{f"uint{bits}": (0, 2**bits - 1) for bits in (8, 16, 32)},
}

Values = frozenset[Hashable]


@dataclass(frozen=True, slots=True)
class Bound:
    """`at` with the sign turned around where it is an upper one, so that the greater is the tighter."""

    at: Fraction
    is_open: bool
    said: c.Minimum | c.Maximum

    @property
    def key(self) -> tuple[Fraction, bool]:
        return self.at, self.is_open


class Allowed:
    """`format_` is the one that both sides have, if they have the same; `also` are values that the type lists."""

    def __init__(
        self, kind: str, constraints: Sequence[c.Constraint], format_: str = "", also: Values | None = None
    ) -> None:
        self.kind = kind
        self.listing = [each for each in constraints if isinstance(each, (c.Const, c.EnumValues))]
        self._also = also
        steps = [each for each in constraints if isinstance(each, c.MultipleOf)]
        self.step = _common([Fraction(each.limit) for each in steps], kind)
        self.steps = steps if self.step is not None else []
        self.lower = self._bound([each for each in constraints if isinstance(each, c.Minimum)], format_)
        self.upper = self._bound([each for each in constraints if isinstance(each, c.Maximum)], format_)
        lengths = [each for each in constraints if isinstance(each, c.MinLength) and each.limit > 0]
        self.shortest = max(lengths, key=lambda each: each.limit, default=None)
        self.longest = min(
            (each for each in constraints if isinstance(each, c.MaxLength)), key=lambda each: each.limit, default=None
        )
        self.patterns = [each for each in constraints if isinstance(each, c.Pattern)]

    def _bound(self, said: Sequence[c.Minimum | c.Maximum], format_: str) -> Bound | None:
        found: Bound | None = None
        for each in said:
            sign = 1 if isinstance(each, c.Minimum) else -1
            at, is_open = sign * Fraction(each.limit), each.exclusive
            if self.kind == "integer":
                at, is_open = Fraction(math.floor(at) + 1 if is_open else math.ceil(at)), False
                low, high = _FORMATS.get(format_, (INT64_MIN, INT64_MAX))
                if at <= (low if sign > 0 else -high):
                    continue
            if self.step is not None:
                rest = at / self.step
                up = math.ceil(rest) + (1 if is_open and rest == math.ceil(rest) else 0)
                at, is_open = up * self.step, False
            bound = Bound(at, is_open, each)
            if found is None or bound.key > found.key:
                found = bound
        return found

    # ---- As a set ----------------------------------------------------------------------------------------------------

    @property
    def is_listed(self) -> bool:
        return bool(self.listing) or self._also is not None or self.kind == "boolean"

    def values(self, most: int = _COUNTED) -> Values | None:
        """All of them; None where they are more than `most`, or infinitely many."""
        if self.is_listed:
            found: Values | None = self._also
            if self.kind == "boolean":
                found = frozenset((("boolean", False), ("boolean", True)))
            for each in self.listing:
                listed = frozenset(value.meaning for value in _listed(each) if value.kind != "null")
                found = listed if found is None else found & listed
            return frozenset(value for value in found or () if self.has(value))
        step = Fraction(1) if self.step is None and self.kind == "integer" else self.step
        if self.kind not in ("integer", "number") or self.lower is None or self.upper is None:
            return None
        low, high = self.lower.at, -self.upper.at
        if low > high or (low == high and (self.lower.is_open or self.upper.is_open)):
            return frozenset()
        if low == high:
            return frozenset((_number(low),))
        if step is None or (high - low) / step >= most:
            return None
        first = math.ceil(low / step)
        return frozenset(_number(at * step) for at in range(first, math.floor(high / step) + 1))

    def has(self, value: Hashable) -> bool:
        """Whether bounds, steps, lengths and patterns leave it."""
        kind, content = value if isinstance(value, tuple) else ("", value)
        if kind == "number" and isinstance(content, (Decimal, Fraction)):
            number = Fraction(content)
            if self.kind == "integer" and number.denominator != 1:
                return False
            bounds = ((self.lower, number), (self.upper, -number))
            if any(bound is not None and (at, False) < bound.key for bound, at in bounds):
                return False
            return self.step is None or (number / self.step).denominator == 1
        if kind == "string":
            text = str(content)
            return (
                (self.shortest is None or len(text) >= self.shortest.limit)
                and (self.longest is None or len(text) <= self.longest.limit)
                and all(compile_pattern(each.text).matches(text) for each in self.patterns)
            )
        return True


def _listed(constraint: c.Const | c.EnumValues) -> tuple[c.Value, ...]:
    return (constraint.value,) if isinstance(constraint, c.Const) else constraint.values


def _number(value: Fraction) -> Hashable:
    return "number", value


def _common(steps: Sequence[Fraction], kind: str) -> Fraction | None:
    """The step of what is a multiple of all; None where there is none but the type's own."""
    found = Fraction(1) if kind == "integer" else None
    for step in steps:
        if step <= 0:
            continue
        found = step if found is None else _least(found, step)
    return None if kind == "integer" and found == 1 else found


def _least(one: Fraction, other: Fraction) -> Fraction:
    return Fraction(
        math.lcm(one.numerator * other.denominator, other.numerator * one.denominator),
        one.denominator * other.denominator,
    )


def apart(left: Sequence[c.Pattern], right: Sequence[c.Pattern]) -> tuple[bool, bool] | None:
    """Whether there is a text that all of the first patterns accept and not all of the second, and the other way round.
    None after much work. Raises PatternError for one that cannot be compiled."""
    texts = list(dict.fromkeys(each.text for each in (*left, *right)))
    if {each.text for each in left} == {each.text for each in right}:
        return False, False
    found: list[Dfa] = [compile_pattern(text).dfa for text in texts]
    mine, theirs = ([texts.index(each.text) for each in side] for side in (left, right))
    columns = sorted(set(zip(*(dfa.classes for dfa in found))))
    start = (0,) * len(found)
    seen, waiting = {start}, [start]
    only_left = only_right = False
    while waiting and not (only_left and only_right):
        states = waiting.pop()
        accepted = [dfa.accepts[state] for dfa, state in zip(found, states)]
        one, other = all(accepted[at] for at in mine), all(accepted[at] for at in theirs)
        only_left |= one and not other
        only_right |= other and not one
        for column in columns:
            following = tuple(dfa.rows[state][at] for dfa, state, at in zip(found, states, column))
            if following not in seen:
                seen.add(following)
                waiting.append(following)
        if len(seen) * len(columns) > _PATTERN_WORK:
            return None
    return only_left, only_right
