"""Whether a value of an example is what the description says of it, which the vendor's own need not be."""

from __future__ import annotations

from collections.abc import Mapping

from codegen.api import constraints as c
from codegen.api.types import Binary, Definition, Enum, Json, List, Map, Record, Ref, Scalar, Union, Use
from codegen.binding.lower.samples import passes

_KINDS = {"integer": (int,), "number": (int, float), "boolean": (bool,), "string": (str,)}
_CHECKED = (c.Minimum, c.Maximum, c.MultipleOf, c.MinLength, c.MaxLength, c.Pattern)


class Fitting:
    def __init__(self, definitions: Mapping[str, Definition]) -> None:
        self._definitions = definitions

    def is_kind(self, use: Use, value: object) -> bool:
        """By its outermost form alone."""
        match use.type:
            case Scalar(kind):
                return isinstance(value, _KINDS[kind]) and isinstance(value, bool) == (kind == "boolean")
            case List(item):
                return isinstance(value, list) and all(self.is_kind(item, one) for one in value)
            case Ref(name):
                definition = self._definitions[name]
                if isinstance(definition, Enum):
                    known = {each.text for each in definition.values}
                    return isinstance(value, str) and (definition.open or value in known)
                return isinstance(definition, Record) == isinstance(value, dict)
        return True

    def fits(self, use: Use, value: object) -> bool:
        """All of it, and nothing is in it that a request cannot have. False also where that is not easily said."""
        if value is None:
            return use.nullable
        if not all(isinstance(rule, _CHECKED) and passes(rule, value) for rule in use.constraints):
            return False
        match use.type:
            case List(item):
                return isinstance(value, list) and all(self.fits(item, one) for one in value)
            case Map(of):
                return isinstance(value, dict) and all(self.fits(of, one) for one in value.values())
            case Json():
                return True
            case Binary():
                return False
            case Ref(name):
                return self._is_one(self._definitions[name], use, value)
        return self.is_kind(use, value)

    def _is_one(self, definition: Definition, use: Use, value: object) -> bool:
        match definition:
            case Record():
                return isinstance(value, dict) and self.is_whole(definition, value)
            case Union(branches=branches):
                return any(self.fits(branch.use, value) for branch in branches)
        return self.is_kind(use, value)

    def is_whole(self, record: Record, value: Mapping[str, object]) -> bool:
        """Whether these can be its members."""
        fields = {field.name: field for field in record.fields if not field.read_only}
        return (
            not record.constraints
            and all(name in fields and self.fits(fields[name].use, held) for name, held in value.items())
            and all(name in value for name, field in fields.items() if field.required)
        )
