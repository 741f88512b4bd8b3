"""Walks over types: which definitions a type names, and which ones lead to which. Never by recursion."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from codegen.api.model import Operation
from codegen.api.types import Definition, Enum, List, Map, Record, Ref, Type, Union, Use


def refs(use: Use) -> Iterator[str]:
    """The definitions that a type names."""
    waiting: list[Type] = [use.type]
    while waiting:
        match waiting.pop():
            case Ref(name):
                yield name
            case List(item):
                waiting.append(item.type)
            case Map(value):
                waiting.append(value.type)


def innermost(use: Use) -> Use:
    """What is in lists and maps."""
    while isinstance(use.type, (List, Map)):
        use = use.type.item if isinstance(use.type, List) else use.type.value
    return use


def reached(start: Iterable[str], definitions: Mapping[str, Definition]) -> dict[str, None]:
    """All definitions that these lead to, themselves first."""
    found: dict[str, None] = {}
    for _ in newly_reached(start, definitions, found):
        pass
    return found


def newly_reached(start: Iterable[str], definitions: Mapping[str, Definition], found: dict[str, None]) -> Iterator[str]:
    """Those of them that have not been found before."""
    waiting = list(start)[::-1]
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        found[name] = None
        yield name
        definition = definitions.get(name)
        if definition is not None:
            waiting += [inner for use in reversed(uses(definition)) for inner in refs(use)]


def uses(definition: Definition) -> tuple[Use, ...]:
    """The types that a definition is made of."""
    match definition:
        case Record(fields=fields, additional=additional):
            return (*(field.use for field in fields), *((additional,) if additional is not None else ()))
        case Union(branches=branches):
            return tuple(branch.use for branch in branches)
        case Enum():
            return ()


def of_operation(operation: Operation) -> Iterator[str]:
    """The definitions that an operation names itself."""
    for parameter in operation.parameters:
        yield from refs(parameter.use)
    if operation.body is not None:
        yield from refs(operation.body.use)
    for answer in operation.answers:
        if answer.use is not None:
            yield from refs(answer.use)
