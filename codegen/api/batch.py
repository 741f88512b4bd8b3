"""The batch of an Api: which operations it is, and that they have what x-oac batch names."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterable, Mapping

from codegen.api.model import Batch, Operation, PathPart, spelled
from codegen.api.refusals import Refusals
from codegen.api.types import Definition, Enum, List, Record, Ref, Use
from codegen.description.batch import WORDS, batch_words
from codegen.source.node import Node


def batch_of(
    extension: Node | None,
    operations: Iterable[Operation],
    definitions: Mapping[str, Definition],
    described: Collection[str],
    refusals: Refusals,
) -> Batch | None:
    """None where the description says nothing of it, or says what is not so: that is an error; or where one of its
    operations, which are `described`, cannot be had."""
    node = extension.get("batch") if extension is not None and extension.kind == "object" else None
    most = node.get("most") if node is not None and node.kind == "object" else None
    if node is None or most is None or not isinstance(most.value, int):
        return None
    found = _Reader(batch_words(node), {each.id: each for each in operations}, definitions, described, refusals)
    return found.batch(most.value)


class _Reader:
    def __init__(
        self,
        said: Mapping[str, Node],
        operations: Mapping[str, Operation],
        definitions: Mapping[str, Definition],
        described: Collection[str],
        refusals: Refusals,
    ) -> None:
        self._said = said
        self._operations = operations
        self._definitions = definitions
        self._described = described
        self._refusals = refusals
        self._is_sound = True

    def batch(self, most: int) -> Batch | None:
        parts = {word.where[0]: self._operation(word.key) for word in WORDS if word.of == "operation"}
        create, status = parts["create"], parts["status"]
        if create is None or status is None:
            return None
        self._paths(create, [(part, found) for part, found in parts.items() if found is not None])
        names: dict[str, str] = {}
        for word in WORDS:
            operation, node = parts[word.where[0]], self._said.get(word.key)
            if operation is None or node is None or word.of == "operation":
                continue
            names[word.key] = str(node.value)
            if word.of == "text":
                self._text(node, ".".join(word.member))
            else:
                self._named(node, *self._among(word.of, operation))
        stop = parts["stop"]
        methods = self._texts(create, "create.call.method")
        if not self._is_sound:
            return None
        return Batch(most, create.id, status.id, stop.id if stop is not None else "", names, methods)

    def _error(self, node: Node, message: str) -> None:
        self._is_sound = False
        self._refusals.error(node.position, f"x-oac batch {message}")

    def _operation(self, key: str) -> Operation | None:
        node = self._said.get(key)
        if node is None:
            return None
        found = self._operations.get(str(node.value))
        if found is None and str(node.value) in self._described:
            self._is_sound = False
            self._refusals.note(node.position, f'there are no batches, as the operation "{node.value}" is left out')
        elif found is None:
            close = difflib.get_close_matches(str(node.value), sorted(self._operations), n=1)
            meant = f'; did you mean "{close[0]}"?' if close else ""
            self._error(node, f'names the operation "{node.value}", which is not there{meant}')
        return found

    def _named(self, node: Node, where: str, known: Collection[str] | None) -> None:
        """`known` is None where it is not what it has to be at all."""
        if known is None:
            self._error(node, f'names "{node.value}", but {where}')
        elif str(node.value) not in known:
            close = difflib.get_close_matches(str(node.value), list(known), n=1)
            meant = f'; did you mean "{close[0]}"?' if close else ""
            self._error(node, f'names "{node.value}", which is not {where}{meant}')

    def _among(self, of: str, operation: Operation) -> tuple[str, Collection[str] | None]:
        """Where a name has to stand, in words, and the names there."""
        answer = self._record(operation.bodies[0]) if operation.bodies else None
        match of:
            case "parameter":
                names = [each.name for each in operation.parameters if each.location == "query"]
                return f"a parameter of the query of {operation.id}", names
            case "call":
                calls = self._calls(operation)
                if calls is None:
                    return f"the body of {operation.id} is no list of objects", None
                return f"a member of what {operation.id} takes", _fields(calls)
            case "item":
                items = self._items(operation)
                if items is None:
                    return f"what {operation.id} answers has no list of objects there", None
                return f"a member of the list that {operation.id} answers", _fields(items)
        if answer is None:
            return f"the answer of {operation.id} is no object", None
        if of == "list":
            names = [field.name for field in answer.fields if isinstance(field.use.type, List)]
            return f"a list in the answer of {operation.id}", names
        return f"a member of the answer of {operation.id}", _fields(answer)

    def _record(self, use: Use | None) -> Record | None:
        found = self._definitions.get(use.type.name) if use is not None and isinstance(use.type, Ref) else None
        return found if isinstance(found, Record) else None

    def _calls(self, operation: Operation) -> Record | None:
        use = operation.body.use if operation.body is not None and operation.body.carried == "json" else None
        return self._record(use.type.item) if use is not None and isinstance(use.type, List) else None

    def _items(self, operation: Operation) -> Record | None:
        answer = self._record(operation.bodies[0]) if operation.bodies else None
        node = self._said.get("status.answers")
        for field in answer.fields if answer is not None and node is not None else ():
            if node is not None and field.name == node.value and isinstance(field.use.type, List):
                return self._record(field.use.type.item)
        return None

    def _texts(self, operation: Operation, key: str) -> tuple[str, ...]:
        """The texts that a member may have; none where any will do."""
        records = {
            "create.call.method": self._calls,
            "status.state": lambda each: self._record(each.bodies[0]) if each.bodies else None,
            "status.answer.fate": self._items,
        }
        record, node = records[key](operation), self._said.get(key)
        for field in record.fields if record is not None and node is not None else ():
            definition = self._definitions.get(field.use.type.name) if isinstance(field.use.type, Ref) else None
            if node is not None and field.name == node.value and isinstance(definition, Enum):
                return tuple(value.text for value in definition.values)
        return ()

    def _text(self, node: Node, member: str) -> None:
        status = self._operation("status.operation")
        known = self._texts(status, member) if status is not None else ()
        if known:
            self._named(node, f"a value of {member}", known)

    def _paths(self, create: Operation, parts: Iterable[tuple[str, Operation]]) -> None:
        """All have the same arguments, as only those of the first are asked for."""
        for part, operation in parts:
            if _head(operation) != _head(create):
                node = self._said[f"{part}.operation"]
                self._error(
                    node, f"needs operations whose paths begin alike, as {create.path}; this is {operation.path}"
                )


def _fields(record: Record) -> list[str]:
    return [field.name for field in record.fields]


def _head(operation: Operation) -> tuple[object, ...]:
    """The path up to its last argument, with the types of all."""
    types = {each.name: spelled(each.use) for each in operation.path_parameters}
    last = max((at for at, part in enumerate(operation.parts) if part.parameter), default=-1)
    return tuple(_piece(part, types) for part in operation.parts[: last + 1])


def _piece(part: PathPart, types: Mapping[str, tuple[object, ...]]) -> tuple[object, ...]:
    return (part.parameter, types[part.parameter]) if part.parameter else (part.text,)
