"""Which operations answer with pages of a list, and what their parameters and answers hold of that: told by the usual
shape, or by x-oac: {paging: ...}.

The usual shape: GET with `offset` and `limit` in the query; the answer is an object that has the integers `total` and
`offset`, `count` and `limit`, and one list of objects.
"""

from __future__ import annotations

import dataclasses
import difflib
from collections.abc import Collection, Iterable, Mapping

from codegen.api.model import Operation, Paging, Parameter
from codegen.api.types import Definition, Field, List, Record, Ref, Scalar, Use
from codegen.description.refusals import Refusals, operation_part
from codegen.source.diagnostics import Position
from codegen.source.node import Node

_OFFSET, _LIMIT, _TOTAL, _COUNT = "offset", "limit", "total", "count"


def with_paging(
    operations: Iterable[tuple[Operation, Node]], definitions: Mapping[str, Definition], refusals: Refusals
) -> tuple[Operation, ...]:
    """The same operations, each with its node, and what is found of paging in them."""
    found = []
    for operation, node in operations:
        with refusals.within(operation_part(operation.method, operation.path)):
            paging = _Reading(operation, definitions, refusals).paging(node)
        found.append(dataclasses.replace(operation, paging=paging) if paging is not None else operation)
    return tuple(found)


class _Reading:
    def __init__(self, operation: Operation, definitions: Mapping[str, Definition], refusals: Refusals) -> None:
        self._operation = operation
        self._definitions = definitions
        self._refusals = refusals
        self._query = {each.name: each for each in operation.other_parameters if each.location == "query"}
        self._fields = {field.name: field for field in self._answer()}

    def paging(self, node: Node) -> Paging | None:
        extension = node.get("x-oac")
        stated = extension.get("paging") if extension is not None and extension.kind == "object" else None
        if stated is None:
            return self._by_shape()
        if stated.value is False or stated.kind not in ("boolean", "object"):
            return None
        return self._as_stated(stated)

    def _answer(self) -> tuple[Field, ...]:
        """The members of what success comes with; none where it is anything else than one kind of object."""
        bodies = self._operation.bodies
        if len(bodies) != 1 or bodies[0].nullable or self._operation.answered != "json":
            return ()
        record = self._definition(bodies[0])
        return record.fields if isinstance(record, Record) else ()

    def _definition(self, use: Use) -> Definition | None:
        return self._definitions.get(use.type.name) if isinstance(use.type, Ref) else None

    def _lists(self) -> list[str]:
        """The members that are lists of objects."""
        return [
            name
            for name, field in self._fields.items()
            if isinstance(field.use.type, List) and isinstance(self._definition(field.use.type.item), Record)
        ]

    def _by_shape(self) -> Paging | None:
        operation, lists = self._operation, self._lists()
        if operation.method != "get" or operation.body is not None or len(lists) != 1:
            return None
        if _LIMIT not in self._query or not _is_integer(self._query.get(_OFFSET)):
            return None
        if not {_COUNT, _LIMIT} <= set(self._fields):
            return None
        if not all(_is_integer(self._fields.get(name)) for name in (_TOTAL, _OFFSET)):
            return None
        return Paging(_OFFSET, lists[0], _TOTAL, _OFFSET)

    def _as_stated(self, stated: Node) -> Paging | None:
        if self._operation.body is not None:
            self._refuse(stated.position, "is for operations without a body")
            return None
        if not self._fields:
            self._refuse(stated.position, "is for operations whose answer is one kind of object")
            return None
        given = {key: child for key, child in stated.items() if child.kind == "string"}
        offset = self._parameter(given.get("offset"), stated)
        items = self._items(given.get("items"), stated)
        total = self._integer(given.get("total"), _TOTAL)
        answered = self._integer(given.get("answeredOffset"), _OFFSET)
        if offset is None or items is None or total is None or answered is None:
            return None
        return Paging(offset, items, total, answered)

    def _parameter(self, given: Node | None, stated: Node) -> str | None:
        name, place = _named(given, _OFFSET, stated)
        if name not in self._query:
            self._missing(place, "query parameter", name, self._query, self._operation.id)
            return None
        if not _is_integer(self._query[name]):
            self._refuse(place, f'wants the query parameter "{name}", which is no integer')
            return None
        return name

    def _items(self, given: Node | None, stated: Node) -> str | None:
        if given is None:
            lists = self._lists()
            if len(lists) == 1:
                return lists[0]
            if not lists:
                self._refuse(stated.position, "is for answers with a list, and there is no list of objects")
                return None
            named = " and ".join(f'"{name}"' for name in lists)
            words = f'is for one list, and there are {len(lists)} lists of objects: {named}; "items" says which'
            self._refuse(stated.position, words)
            return None
        field = self._member(given)
        if field is not None and not isinstance(field.use.type, List):
            self._refuse(given.position, f'wants the member "{field.name}", which is no list')
            return None
        return field.name if field is not None else None

    def _integer(self, given: Node | None, usual: str) -> str | None:
        """The name of a member; empty where there is none, and none is stated."""
        if given is None:
            return usual if _is_integer(self._fields.get(usual)) else ""
        field = self._member(given)
        if field is not None and not _is_integer(field):
            self._refuse(given.position, f'wants the member "{field.name}", which is no integer')
            return None
        return field.name if field is not None else None

    def _member(self, given: Node) -> Field | None:
        name = str(given.value)
        if name not in self._fields:
            self._missing(given.position, "member", name, self._fields, f"the answer of {self._operation.id}")
        return self._fields.get(name)

    def _missing(self, place: Position, what: str, name: str, known: Collection[str], of: str) -> None:
        close = difflib.get_close_matches(name, list(known), n=1)
        meant = f'; did you mean "{close[0]}"?' if close else ""
        self._refuse(place, f'wants a {what} "{name}", which {of} does not have{meant}')

    def _refuse(self, place: Position, words: str) -> None:
        self._refusals.error(place, f'"paging" {words}')


def _is_integer(what: Parameter | Field | None) -> bool:
    return what is not None and isinstance(what.use.type, Scalar) and what.use.type.kind == "integer"


def _named(given: Node | None, usual: str, stated: Node) -> tuple[str, Position]:
    return (str(given.value), given.position) if given is not None else (usual, stated.position)
