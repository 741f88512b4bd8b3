"""The names that are taken: every C name and every file is claimed here."""

from __future__ import annotations

from collections.abc import Mapping

from codegen.api.refusals import Refusals
from codegen.api.types import Definition, Enum, Record, Union
from codegen.binding import names
from codegen.binding.spelling import ApiNames, EnumNames, Names, ObjectNames, OperationNames, UnionNames
from codegen.source.diagnostics import Position
from codegen.source.shown import json_text


class Claims:
    """What all parts of the lowering share: the prefix, the diagnostics, and the names."""

    def __init__(self, prefix: str, definitions: Mapping[str, Definition], place: Position, refusals: Refusals) -> None:
        self.prefix = prefix
        self.diagnostics = refusals
        self._definitions = definitions
        self.types = names.Registry("C name", refusals)
        self.files = names.Registry("file", refusals)
        self._derive(prefix, ApiNames.endings(), "the API", place)
        self.types.derive(prefix.upper(), (f"_{prefix.upper()}_H",), "the API", place)
        self.files.claim("client", "the API with its client", place)
        self.files.claim(prefix, "the API with its umbrella", place)
        self._names: dict[str, str] = {}  # key of a definition -> C name
        self._enums: dict[str, tuple[str, tuple[str, ...]]] = {}  # key -> stem of its files, and enumerators

    def operation(self, chosen: str, identifier: str, position: Position) -> str:
        """The C name of an operation. `chosen` is made of words with underscores."""
        source = f"the operation {identifier}"
        return self._claim(chosen, source, position, OperationNames.endings())

    def definition(self, key: str) -> str:
        """The C name of an object, an enumeration or a union, claimed when it is met first."""
        if key not in self._names:
            with self.diagnostics.within(key):
                self._define(key)
        return self._names[key]

    def _define(self, key: str) -> None:
        definition = self._definitions[key]
        chosen = names.snake(definition.chosen) or names.snake(definition.name)
        what, family = _family(definition)
        source = f"{what} {definition.name}"
        self._names[key] = self._claim(chosen, source, definition.place, family.endings())
        if isinstance(definition, Enum):
            enumerators = self._enumerators(definition, self._names[key].upper())
            self._enums[key] = self.stem(self._names[key], source, definition.place), enumerators

    def document(self, chosen: str, what: str, position: Position) -> str:
        """The C name of a body or an answer that is no object."""
        return self._claim(chosen, what, position, ObjectNames.endings())

    def derived(self, base: str, endings: tuple[str, ...], what: str, position: Position) -> str:
        """A name that the description does not give, with those that go with it, claimed after all that it gives: it
        gets a number where one of them is taken."""
        chosen, number = base, 2
        while any(self.types.is_taken((chosen.upper() if each.isupper() else chosen) + each) for each in endings):
            chosen, number = f"{base}_{number}", number + 1
        self._derive(chosen, endings, what, position)
        return chosen

    def enum(self, key: str) -> tuple[str, tuple[str, ...]]:
        """The stem of the files of an enumeration, and its enumerators."""
        self.definition(key)
        return self._enums[key]

    def is_enum(self, key: str) -> bool:
        return isinstance(self._definitions[key], Enum)

    def is_record(self, key: str) -> bool:
        return isinstance(self._definitions[key], Record)

    def stem(self, c_name: str, what: str, position: Position) -> str:
        """The name of the files of what has this C name."""
        return self.files.claim(c_name.removeprefix(self.prefix + "_"), what, position)

    def _claim(self, chosen: str, source: str, position: Position, endings: tuple[str, ...]) -> str:
        wanted = f"{self.prefix}_{chosen}" if chosen else ""
        is_known = self.types.is_taken(f"{self.prefix}_{chosen}")
        c_name = self.types.claim(wanted, source, position)
        if c_name and not is_known:
            self._derive(c_name, endings, source, position)
        return c_name

    def _derive(self, c_name: str, endings: tuple[str, ...], source: str, position: Position) -> None:
        """Takes the names that go with a C name: its functions and types, then its macros."""
        small = tuple(ending for ending in endings if not ending.isupper())
        large = tuple(ending for ending in endings if ending.isupper())
        self.types.derive(c_name, small, source, position)
        self.types.derive(c_name.upper(), large, source, position)

    def _enumerators(self, enum: Enum, upper: str) -> tuple[str, ...]:
        found = []
        for value in enum.values:
            spelled = names.spelled(value.text)
            candidates = [f"{upper}_{part}" for part in (names.constant(value.text), spelled, spelled + "_VALUE")]
            chosen = next((name for name in candidates if not self.types.is_taken(name)), candidates[0])
            text = json_text(value.text)
            found.append(self.types.claim(chosen, f"the value {text}", value.place))
        return tuple(found)


def _family(definition: Definition) -> tuple[str, type[Names]]:
    match definition:
        case Enum():
            return "the enumeration", EnumNames
        case Union():
            return "the union", UnionNames
    return "the object", ObjectNames
