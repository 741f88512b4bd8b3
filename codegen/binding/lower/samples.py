"""Values that a description allows, for examples where it gives none."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from codegen.api import constraints as c
from codegen.api.types import Binary, Definition, Enum, Json, List, Map, Record, Ref, Scalar, Union, Use
from codegen.pattern.compiled import compile_pattern
from codegen.pattern.syntax import PatternError

_DEEPEST = 8
_FORMATS = {"date": "2024-06-04", "date-time": "2024-06-04T21:15:10Z", "email": "jane@example.com"}
_FORMATS |= {"uuid": "0b9e5a1c-7f3d-4c1e-9a54-3d2f6b8c1e70", "uri": "https://example.com", "ipv4": "192.0.2.1"}


class NoSample(Exception):
    """None is found."""


class Samples:
    def __init__(self, definitions: Mapping[str, Definition]) -> None:
        self._definitions = definitions

    def value(self, use: Use, depth: int = 0) -> object:
        """As JSON has it. Raises NoSample."""
        if depth > _DEEPEST:
            raise NoSample
        listed = [each for each in use.constraints if isinstance(each, (c.Const, c.EnumValues))]
        for each in listed:
            values = each.values if isinstance(each, c.EnumValues) else (each.value,)
            if fitting := [value.value for value in values if value.value is not None]:
                return fitting[0]
        match use.type:
            case Scalar(kind, format_):
                return _first(use, _scalars(kind, format_, use))
            case Ref(name):
                return self._defined(self._definitions[name], depth)
            case List(item):
                least = max((each.limit for each in use.constraints if isinstance(each, c.MinItems)), default=1)
                return [self.value(item, depth + 1) for _ in range(max(least, 1))]
            case Map(value):
                least = max((each.limit for each in use.constraints if isinstance(each, c.MinProperties)), default=1)
                return {f"key{number}": self.value(value, depth + 1) for number in range(1, max(least, 1) + 1)}
            case Json():
                return {}
            case Binary():
                raise NoSample
        raise NoSample

    def record(self, record: Record, depth: int = 0) -> dict[str, object]:
        """With what has to be there alone."""
        fields = {field.name: field for field in record.fields if not field.read_only}
        found = {name: self.value(field.use, depth + 1) for name, field in fields.items() if field.required}
        for rule in record.constraints:
            if isinstance(rule, c.DependentRequired) and rule.field in found and rule.needed in fields:
                found.setdefault(rule.needed, self.value(fields[rule.needed].use, depth + 1))
        return found

    def _defined(self, definition: Definition, depth: int) -> object:
        match definition:
            case Enum(values=values):
                return next(iter(value.text for value in values if value.text), "text")
            case Record():
                return self.record(definition, depth)
            case Union(branches=branches, discriminant=discriminant):
                for branch in branches:
                    value = self.value(branch.use, depth + 1)
                    if discriminant and branch.tags and isinstance(value, dict):
                        value[discriminant] = branch.tags[0].value
                    return value
        raise NoSample


def _scalars(kind: str, format_: str, use: Use) -> Iterator[object]:
    limits = [each for each in use.constraints if isinstance(each, (c.Minimum, c.Maximum, c.MultipleOf))]
    edges: list[Decimal] = [Decimal(limit.limit + step) for limit in limits for step in (0, 1, -1)]
    if kind == "boolean":
        yield True
    elif kind == "integer":
        yield from map(int, (Decimal(1), *edges, Decimal(0)))
    elif kind == "number":
        yield from map(float, (Decimal(1), *edges, Decimal(0)))
    else:
        shortest = max((each.limit for each in use.constraints if isinstance(each, c.MinLength)), default=0)
        longest = min((each.limit for each in use.constraints if isinstance(each, c.MaxLength)), default=64)
        yield _FORMATS.get(format_, "text")
        yield "text".ljust(shortest, "t")[: max(longest, 1)]
        for each in use.constraints:
            if isinstance(each, c.Pattern):
                yield from sorted(_matching(each.text), key=lambda text: not text)


def _matching(pattern: str) -> list[str]:
    try:
        return compile_pattern(pattern).examples(8, 1)
    except PatternError:
        return []


def _first(use: Use, candidates: Iterator[object]) -> object:
    for value in candidates:
        if all(passes(rule, value) for rule in use.constraints):
            return value
    raise NoSample


def passes(rule: c.Constraint, value: object) -> bool:
    match rule:
        case c.Minimum(limit=limit, exclusive=exclusive):
            return isinstance(value, (int, float)) and (value > limit or (value == limit and not exclusive))
        case c.Maximum(limit=limit, exclusive=exclusive):
            return isinstance(value, (int, float)) and (value < limit or (value == limit and not exclusive))
        case c.MultipleOf(limit=limit):
            return isinstance(value, (int, float)) and (limit == 0 or Decimal(str(value)) % limit == 0)
        case c.MinLength(limit=least):
            return isinstance(value, str) and len(value) >= least
        case c.MaxLength(limit=most):
            return isinstance(value, str) and len(value) <= most
        case c.Pattern(text=text):
            try:
                return isinstance(value, str) and compile_pattern(text).matches(value)
            except PatternError:
                return True
    return True
