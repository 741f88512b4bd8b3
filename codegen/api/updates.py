"""Which operations change what others read: PUT or PATCH with a record on a path where GET answers with one, or where a
list of those is read a step above. From what was read and a changed copy follows what has to be sent.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator, Mapping

from codegen.api.model import Api, Operation
from codegen.api.types import Definition, List, Record, Ref, Use

_CHANGES = frozenset({"put", "patch"})
_PARAMETER = re.compile(r"\{[^{}]*\}")


def with_updates(api: Api) -> Api:
    """The same, with what is read at the places of operations that change it."""
    read = _Read(api)
    operations = tuple(dataclasses.replace(each, changes=read.by(each)) for each in api.operations)
    return dataclasses.replace(api, operations=operations)


class _Read:
    """What is read at a path, whatever its parameters are called: as one, and as items of a list."""

    def __init__(self, api: Api) -> None:
        self._definitions = api.definitions
        self._ones: dict[str, str] = {}
        self._items: dict[str, str] = {}
        for operation in api.operations:
            if operation.method == "get" and len(operation.bodies) == 1 and operation.answered == "json":
                path, use = _place(operation.path), operation.bodies[0]
                one, item = _record(use, api.definitions), _listed(operation, use, api.definitions)
                if one:
                    self._ones.setdefault(path, one)
                if item:
                    self._items.setdefault(path, item)

    def by(self, operation: Operation) -> str:
        """The record that this operation changes; empty where none is read."""
        body = operation.body
        if operation.method not in _CHANGES or body is None or body.carried != "json":
            return ""
        if not _record(body.use, self._definitions):
            return ""
        path = _place(operation.path)
        head, _, last = path.rpartition("/")
        return self._ones.get(path, "") or self._items.get(head if last == "{}" else "", "")


def _place(path: str) -> str:
    return _PARAMETER.sub("{}", path)


def _record(use: Use, definitions: Mapping[str, Definition]) -> str:
    is_one = isinstance(use.type, Ref) and isinstance(definitions.get(use.type.name), Record)
    return use.type.name if isinstance(use.type, Ref) and is_one else ""


def _listed(operation: Operation, use: Use, definitions: Mapping[str, Definition]) -> str:
    """The items of a list that is the answer, of its pages, or of the only list of records in it."""
    if isinstance(use.type, List):
        return _record(use.type.item, definitions)
    lists = dict(_lists(use, definitions))
    if operation.paging is not None:
        return lists.get(operation.paging.items, "")
    return next(iter(lists.values())) if len(lists) == 1 else ""


def _lists(use: Use, definitions: Mapping[str, Definition]) -> Iterator[tuple[str, str]]:
    answer = definitions.get(use.type.name) if isinstance(use.type, Ref) else None
    for field in answer.fields if isinstance(answer, Record) else ():
        item = _record(field.use.type.item, definitions) if isinstance(field.use.type, List) else ""
        if item:
            yield field.name, item
