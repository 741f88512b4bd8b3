"""What operations are about: an operation that reads, and its path, say which resource it reads and what a page is.

`getOrder` on /orders/{orderId} and `searchOrders` on /orders are about one resource, Order.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from codegen.api.model import Operation
from codegen.api.sharing.groups import innermost
from codegen.api.types import Definition, Field, List, Record, Ref, Use
from codegen.source.words import one, words

# What an operation does with what it is about, in the first word of its name.
READS = frozenset("download fetch find get list query read retrieve search".split())
# The members that tell how far a page goes.
_COUNTS = frozenset({"total", "count", "offset", "limit"})


@dataclass(slots=True)
class Resource:
    """`answers` are the records that it is read as, `bodies` those that it is written as."""

    name: str
    answers: list[str] = field(default_factory=list)
    bodies: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Found:
    """`pages` are the records of lists, by their names."""

    resources: tuple[Resource, ...]
    pages: Mapping[str, str]


def resources(operations: tuple[Operation, ...], definitions: Mapping[str, Definition]) -> Found:
    found: dict[str, Resource] = {}
    pages: dict[str, str] = {}
    reading = [each for each in operations if each.method == "get"]
    for operation in sorted(reading, key=lambda each: not _is_of_one(each)):
        for use in operation.bodies:
            _read(operation, use, definitions, found, pages)
    for operation in operations:
        body = operation.body.use if operation.body is not None else None
        if body is None or operation.method == "get":
            continue
        resource = found.get(_collection(operation.path))
        inner = innermost(body)
        if resource is not None and isinstance(inner, Ref):
            resource.bodies.append(inner.name)
    named: dict[str, Resource] = {}
    for each in found.values():
        first = named.setdefault(each.name, each)
        if first is not each:
            first.answers += each.answers
            first.bodies += each.bodies
    return Found(tuple(named.values()), pages)


def _read(
    operation: Operation,
    use: Use,
    definitions: Mapping[str, Definition],
    found: dict[str, Resource],
    pages: dict[str, str],
) -> None:
    noun = subject(operation.id)
    item = use
    if isinstance(use.type, Ref) and not _is_of_one(operation):
        listed = _listed(definitions[use.type.name])
        if listed is not None:
            item = listed
    inner = innermost(item)
    if not isinstance(inner, Ref) or not isinstance(definitions[inner.name], Record):
        return
    several = item is not use or isinstance(item.type, List)
    path = _collection(operation.path)
    resource = found.get(path)
    if resource is None:
        resource = found[path] = Resource(one(noun) if several else noun)
    resource.answers.append(inner.name)
    if item is not use and isinstance(use.type, Ref):
        names = {field.name for field in _fields(definitions[use.type.name])}
        pages.setdefault(use.type.name, resource.name + "Page" if is_page(names) else noun)


def _listed(definition: Definition) -> Use | None:
    """The one list of records that a page is about."""
    lists = [field for field in _fields(definition) if isinstance(field.use.type, List)]
    lists = [field for field in lists if isinstance(innermost(field.use), Ref)]
    names = {field.name for field in _fields(definition)}
    if len(lists) == 1 and names - _COUNTS == {lists[0].name}:
        return lists[0].use
    return next((field.use for field in lists if field.name == "items" and is_page(names)), None)


def is_page(names: set[str]) -> bool:
    """Whether a record with these members says which part of a list it is."""
    return "count" in names and bool(names & {"offset", "limit"})


def _fields(definition: Definition) -> tuple[Field, ...]:
    return definition.fields if isinstance(definition, Record) else ()


def _is_of_one(operation: Operation) -> bool:
    return bool(operation.parts) and bool(operation.parts[-1].parameter)


def _collection(path: str) -> str:
    """/orders/{orderId} and /orders are about the same."""
    head, _, last = path.rpartition("/")
    return head if last.startswith("{") else path


def subject(operation: str) -> str:
    """getOrder -> Order; where the first word is no verb of reading, all of it."""
    found = words(operation)
    if len(found) > 1 and found[0].lower() in READS:
        found = found[1:]
    return "".join(word[:1].upper() + word[1:] for word in found)
