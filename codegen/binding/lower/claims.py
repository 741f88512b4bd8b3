"""The names that are taken: every C name and every file is claimed here.

Names go by rank: what x-oac has chosen; operations and the components that the description names; definitions that are
called after the place where they stand; values of enumerations; and last what goes with all of these, such as
functions, which gives way to all others. Within a rank the order is that of the operations, each with what it reaches:
so a name does not change because something is added behind it, unless that has the better claim.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from codegen.api import walk
from codegen.api.model import Api, Operation, Parameter
from codegen.api.refusals import Refusals, definition_part
from codegen.api.types import Definition, Enum, Record, Ref, Scalar, Union, Use
from codegen.binding import names
from codegen.binding.lower.synthetic import answers_key, params_key, which_key
from codegen.binding.spelling import (
    GUARD,
    ApiNames,
    BatchNames,
    ChangeNames,
    EnumNames,
    IteratorNames,
    ObjectNames,
    OperationNames,
    T,
    UnionNames,
)
from codegen.source.diagnostics import Position
from codegen.source.shown import json_text

# What files cannot be called everywhere, whatever comes after a dot.
_DEVICES = (*"con prn aux nul".split(), *(f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10)))

Endings = tuple[str, ...]

_NUMBER = len("_999")  # that a name may need
_VALUES_MOST = 24  # characters that the values of an enumeration can ask for


class Claims:
    """What all parts of the lowering share: the prefix, the refusals, and the names. `named` are the definitions that
    are components of the description."""

    def __init__(self, api: Api, prefix: str, named: Collection[str], refusals: Refusals) -> None:
        self.prefix = prefix
        self.diagnostics = refusals
        self._definitions = api.definitions
        self._named = named
        self.types = names.Registry(refusals)
        self.files = names.Registry(refusals)
        self._names: dict[str, str] = {}  # an operation, or part of a definition -> C name
        self._held: dict[tuple[str, str], str] = {}  # the same for what documents an operation has
        self._sources: dict[str, tuple[str, Position, Endings]] = {}  # C name -> words, place and what goes with it
        self._spelled: dict[str, dict[str, str]] = {}  # C name -> ending -> what its name with that is
        self._stems: dict[str, str] = {}  # C name -> name of its files
        self._values: dict[str, tuple[str, ...]] = {}  # key of an enumeration -> enumerators
        self._documents: set[str] = set()  # C names of bodies and answers that are no objects
        self._ours(api)
        order = tuple(_order(api))
        for rank in range(3):
            for each in order:
                self._claim(each, rank)
            if rank == 1:
                self._claim_documents(api)
        for each in order:
            if isinstance(each, str) and isinstance(self._definitions[each], Enum):
                with refusals.within(definition_part(each)):
                    self._values[each] = self._enumerators(each)
        for c_name, (source, place, endings) in self._sources.items():
            self.stem(c_name, source, place)
            self._families(c_name, endings, source, place)

    # ---- What was claimed --------------------------------------------------------------------------------------------

    def operation(self, operation: Operation) -> str:
        """The C name of an operation."""
        return self._names[operation.key]

    def definition(self, key: str) -> str:
        """The C name of an object, an enumeration or a union."""
        return self._names[definition_part(key)]

    def document(self, operation: Operation, what: str) -> str:
        """The C name of its body, its answer or an argument that is no object; `what` is request, response or the words
        of the argument."""
        return self._held[operation.key, what]

    def enumerators(self, key: str) -> tuple[str, ...]:
        return self._values[key]

    def family(self, family: type[T], c_name: str) -> T:
        """The names that go with this C name."""
        spelled = self._spelled[c_name]
        return family(*(spelled[ending] for ending in family.endings()))

    def is_enum(self, key: str) -> bool:
        return isinstance(self._definitions[key], Enum)

    def is_object(self, use: Use) -> bool:
        """Whether a body or an answer needs no document around it."""
        return isinstance(use.type, Ref) and isinstance(self._definitions[use.type.name], Record) and not use.nullable

    def holds_several(self, use: Use) -> bool:
        """Whether it is more than one value: a list, a map, an object, a union, JSON."""
        match use.type:
            case Scalar():
                return False
            case Ref(name):
                return not self.is_enum(name)
        return True

    def is_like_a_type(self, name: str) -> bool:
        """Whether C++ could take a member with this name for a type of ours."""
        if not name.startswith(self.prefix + "_"):
            return False
        steps = name.split("_")
        return any("_".join(steps[:count]) in self._sources for count in range(2, len(steps) + 1))

    # ---- What is still to be claimed ---------------------------------------------------------------------------------

    def derived(self, base: str, endings: tuple[str, ...], source: str, position: Position) -> str:
        """A name that the description does not give, with those that go with it; where one of them is taken, all get
        a number."""
        start = len(self.prefix) + 1
        room = names.SIGNIFICANT - max(map(len, endings)) - start - _NUMBER
        return self.types.derive(base[:start] + names.shortened(base[start:], room), endings, source, position)

    def stem(self, c_name: str, source: str, position: Position) -> str:
        """The name of the files of what has this C name."""
        if c_name not in self._stems:
            stem = c_name.removeprefix(self.prefix + "_")
            self._stems[c_name] = self.files.claim(stem, f"the file of {source}", position)
        return self._stems[c_name]

    # ---- Claiming ----------------------------------------------------------------------------------------------------

    def _ours(self, api: Api) -> None:
        """The names of the API itself, which are the same whatever is described."""
        for ending in (*ApiNames.endings(), *(BatchNames.endings() if api.batch is not None else ())):
            self.types.reserve(names.spell(self.prefix, ending), "a name of the API itself")
        self.types.reserve(f"{self.prefix}_{self.prefix}_H".upper(), "a name of the API itself")
        own = ("client", self.prefix, f"{self.prefix}_codec", f"{self.prefix}_operations")
        for stem in (*own, *(("batch",) if api.batch is not None else ())):
            self.files.reserve(stem, "a file of the API itself")
        for device in _DEVICES:
            self.files.reserve(device, "a device of Windows")

    def _claim(self, each: Operation | str, rank: int) -> None:
        if isinstance(each, str):
            definition = self._definitions[each]
            part, name, chosen, place = definition_part(each), definition.name, definition.chosen, definition.place
            what, endings = _family(definition)
            own = 0 if chosen else 1 if each in self._named else 2
        else:
            part, name, chosen, place = each.part, each.id, each.chosen, each.place
            what, endings = "the operation", OperationNames.endings()
            endings += IteratorNames.endings() if each.paging is not None else ()
            endings += ChangeNames.endings() if each.changes else ()
            own = 0 if chosen else 1
        if own != rank:
            return
        source = f"{what} {name}"
        with self.diagnostics.within(part):
            if chosen:
                c_name = f"{self.prefix}_{names.snake(chosen)}"
                if len(c_name) > names.BASE_CEILING:
                    message = f"{len(c_name)} characters; with the prefix {names.BASE_CEILING} are the most"
                    self.diagnostics.error(place, f'x-oac calls {source} "{chosen}": {message}')
                self.types.choose(chosen, c_name, source, place)
            else:
                c_name = self._take(self._words(each, name), source, place)
        self._names[part if isinstance(each, str) else each.key] = c_name
        self._sources.setdefault(c_name, (source, place, endings))

    def _claim_documents(self, api: Api) -> None:
        for operation in api.operations:
            called = self._names[operation.key].removeprefix(self.prefix + "_")
            body, answers = operation.body, operation.bodies
            every = [("request", body.use)] if body is not None and body.carried != "bytes" else []
            every += [("response", answers[0])] if len(answers) == 1 else []
            every += [
                (argument_words(parameter), parameter.use)
                for parameter in operation.path_parameters
                if self.holds_several(parameter.use)
            ]
            for what, use in every:
                if not self.is_object(use):
                    source = f"the {what} of {operation.id}"
                    short = names.Wanted(names.shortened(f"{called}_{what}", self._room()))
                    c_name = self._take(short, source, operation.place)
                    self._held[operation.key, what] = c_name
                    self._sources.setdefault(c_name, (source, operation.place, ObjectNames.endings()))
                    self._documents.add(c_name)

    def _words(self, each: Operation | str, name: str) -> names.Wanted:
        """A name as words with underscores, as many as there is room for."""
        found = names.snake(name) or names.spelled(name).lower()
        short = names.shortened(found, self._room(each))
        if isinstance(each, str) and each not in self._named:
            is_document = f"{self.prefix}_{short}" in self._documents  # it holds what is called like it
            return names.Wanted(f"{short}_value" if is_document else short)  # the name was made, and so is this
        wanted = names.Wanted(short, (names.NO_LETTER,) if names.is_spelled(name) else ())
        return wanted if short == found else wanted.changed(short, names.too_long(len(self.prefix) + 1 + len(found)))

    def _room(self, each: Operation | str = "") -> int:
        """For the words after the prefix. An enumeration that is called after its place leaves some to its values."""
        values = 0
        if isinstance(each, str) and each not in self._named and isinstance(enum := self._definitions.get(each), Enum):
            longest = max((len(names.constant(value.text)) for value in enum.values), default=0)
            values = min(longest, _VALUES_MOST)
        most = min(names.BASE_CEILING, names.SIGNIFICANT - 1 - values)
        return most - len(self.prefix) - 1

    def _take(self, wanted: names.Wanted, source: str, position: Position) -> str:
        return self.types.claim(names.Wanted(f"{self.prefix}_{wanted.name}", wanted.why), source, position)

    def _families(self, c_name: str, endings: Endings, source: str, position: Position) -> None:
        """Takes the names that go with a C name, each of which gives way alone."""
        self._spelled[c_name] = {
            ending: self.types.derive(names.spell(c_name, ending), ("",), f"{ending} of {source}", position)
            for ending in endings
            if ending != GUARD
        }
        guard = f"{self.prefix}_{self._stems[c_name]}_H".upper()  # of the file; nobody looks at it
        while self.types.is_taken(guard):
            guard = f"{guard}_"
        self.types.reserve(guard, f"the header of {source}", position)
        self._spelled[c_name][GUARD] = guard

    def _enumerators(self, key: str) -> tuple[str, ...]:
        """In the order of the values; those that x-oac has chosen are claimed first."""
        enum, upper = self._definitions[key], self._names[definition_part(key)].upper()
        assert isinstance(enum, Enum)
        found: dict[int, str] = {}
        for at, value in sorted(enumerate(enum.values), key=lambda pair: not pair[1].chosen):
            source = f"the value {json_text(value.text)} of {enum.name}"
            if value.chosen:
                chosen = f"{upper}_{value.chosen.upper()}"
                found[at] = self.types.choose(value.chosen, chosen, source, value.place)
            else:
                wanted = names.Wanted(f"{upper}_{names.constant(value.text)}")
                length = len(wanted.name)
                is_long = length > names.SIGNIFICANT and self.types.is_taken(wanted.name)
                if is_long or length > names.VALUE_CEILING:
                    short = names.shortened(names.constant(value.text), names.SIGNIFICANT - len(upper) - 1)
                    wanted = wanted.changed(f"{upper}_{short}", names.too_long(length))
                found[at] = self.types.claim(wanted, source, value.place)
        return tuple(found[at] for at in range(len(enum.values)))


def _order(api: Api) -> Iterator[Operation | str]:
    """Operations, and behind each the definitions that it reaches, each once."""
    met: dict[str, None] = {}
    for operation in api.operations:
        yield operation
        made = (params_key(operation), which_key(operation), answers_key(operation))
        start = (*walk.of_operation(operation), *(key for key in made if key in api.definitions))
        yield from walk.newly_reached(start, api.definitions, met)
    yield from (key for key in api.definitions if key not in met)


def _family(definition: Definition) -> tuple[str, Endings]:
    match definition:
        case Enum():
            return "the enumeration", EnumNames.endings()
        case Union():
            return "the union", UnionNames.endings()
    return "the object", ObjectNames.endings()


def argument_words(parameter: Parameter) -> str:
    """What an argument is called."""
    return names.snake(parameter.chosen) or names.snake(parameter.name) or names.spelled(parameter.name).lower()
