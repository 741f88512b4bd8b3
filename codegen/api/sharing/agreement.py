"""Whether two types may become one: the members that both have agree, all the way down.

Types lead back to themselves: a pair that is being compared is taken to agree until something says otherwise.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from codegen.api.types import Binary, Definition, Enum, Json, List, Map, Record, Ref, Scalar, Type, Union, Use
from codegen.source.diagnostics import Position


@dataclass(frozen=True, slots=True)
class Difference:
    """Why two types stay apart: at the member `path` of both, and where each of them says so."""

    path: str
    first: str
    second: str
    place: Position
    other: Position


Side = tuple[Type, Position]


class Agreement:
    """`group` tells which definitions are one already, `are_two` which never will be."""

    def __init__(
        self,
        definitions: Mapping[str, Definition],
        group: Callable[[str], str],
        are_two: Callable[[str, str], bool],
    ) -> None:
        self._definitions = definitions
        self._group = group
        self._are_two = are_two

    def difference(self, first: str, second: str) -> Difference | None:
        """Of two definitions by their keys; None where they agree."""
        assumed: set[tuple[str, str]] = set()
        waiting: list[tuple[Side, Side, str]] = [(self._side(first), self._side(second), "")]
        while waiting:
            one, other, path = waiting.pop()
            found = self._step(one, other, path, assumed, waiting)
            if found is not None:
                return found
        return None

    def _side(self, key: str) -> Side:
        return Ref(key), self._definitions[key].place

    def _step(
        self,
        one: Side,
        other: Side,
        path: str,
        assumed: set[tuple[str, str]],
        waiting: list[tuple[Side, Side, str]],
    ) -> Difference | None:
        match one[0], other[0]:
            case Ref(a), Ref(b):
                return self._definition(a, b, path, assumed, waiting)
            case (List(a), List(b)) | (Map(a), Map(b)):
                waiting.append((_of(a), _of(b), path + "[]"))
                return None
            case (Scalar(a), Scalar(b)) if a == b:
                return None
            case Json(a), Json(b):
                return None
            case Binary(), Binary():
                return None
        if absorbs(one[0], other[0], self._definitions) or absorbs(other[0], one[0], self._definitions):
            return None
        return Difference(path, self.words(one[0]), self.words(other[0]), one[1], other[1])

    def _definition(
        self,
        first: str,
        second: str,
        path: str,
        assumed: set[tuple[str, str]],
        waiting: list[tuple[Side, Side, str]],
    ) -> Difference | None:
        a, b = self._definitions[first], self._definitions[second]
        if self._group(first) == self._group(second) or (first, second) in assumed:
            return None
        if self._are_two(first, second):
            return Difference(path, f'kept apart as "{a.name}"', f'kept apart as "{b.name}"', a.place, b.place)
        assumed.add((first, second))
        if isinstance(a, Enum) and isinstance(b, Enum):
            return None
        if isinstance(a, Record) and isinstance(b, Record):
            others = {field.name: field for field in b.fields}
            for field in a.fields:
                same = others.get(field.name)
                if same is not None:
                    waiting.append((_of(field.use), _of(same.use), f"{path}.{field.name}"))
            if a.additional is not None and b.additional is not None:
                waiting.append((_of(a.additional), _of(b.additional), path + ".*"))
            return None
        if isinstance(a, Union) and isinstance(b, Union) and len(a.branches) == len(b.branches):
            if a.discriminant == b.discriminant:
                waiting += [(_of(x.use), _of(y.use), path) for x, y in zip(a.branches, b.branches)]
                return None
        return Difference(path, self.words(Ref(first)), self.words(Ref(second)), a.place, b.place)

    def words(self, kind: Type) -> str:
        match kind:
            case Scalar(name):
                return name
            case Ref(key):
                return {Record: "object", Enum: "enumeration", Union: "union"}[type(self._definitions[key])]
            case List(item):
                return f"list of {self.words(item.type)}"
            case Map(value):
                return f"map of {self.words(value.type)}"
        return "bytes" if isinstance(kind, Binary) else "any JSON"


def absorbs(wide: Type, narrow: Type, definitions: Mapping[str, Definition]) -> bool:
    """Whether `wide` holds what `narrow` is said to be: an enumeration any text, and an object, a list or a map that is
    described one that is not."""
    match narrow:
        case Scalar("string"):
            return isinstance(wide, Ref) and isinstance(definitions[wide.name], Enum)
        case Json(kinds) if kinds:
            is_object = isinstance(wide, Map) or (isinstance(wide, Ref) and isinstance(definitions[wide.name], Record))
            wanted = "object" if is_object else "array" if isinstance(wide, List) else ""
            return bool(wanted) and set(kinds) <= {wanted, "null"}
    return False


def _of(use: Use) -> Side:
    return use.type, use.place
