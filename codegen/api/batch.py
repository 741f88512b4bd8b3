"""The batch of an Api: which operations it is, and that they have what x-oac batch names."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterable, Mapping

from codegen.api.model import Batch, Operation, PathPart
from codegen.api.refusals import Refusals
from codegen.api.types import Definition, Enum, Json, List, Map, Record, Ref, Union, Use, spelled
from codegen.description.batch import WORDS, batch_numbers, batch_words
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
    if node is None or node.kind != "object":
        return None
    most, seconds = batch_numbers(node)
    if most is None:
        return None
    found = _Reader(batch_words(node), {each.id: each for each in operations}, definitions, described, refusals)
    return found.batch(most, seconds)


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

    def batch(self, most: int, seconds: int) -> Batch | None:
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
            elif (known := self._among(word.of, operation)) is not None:
                self._named(node, *known)
        stop = parts["stop"]
        methods = self._texts(create, "create.call.method")
        if not self._is_sound:
            return None
        return Batch(most, create.id, status.id, stop.id if stop is not None else "", names, methods, seconds)

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

    def _among(self, of: str, operation: Operation) -> tuple[str, Collection[str] | None] | None:
        """Where a name has to stand, in words, and the names there; None where they are not known."""
        match of:
            case "parameter":
                names = [each.name for each in operation.parameters if each.location == "query"]
                return f"a parameter of the query of {operation.id}", names
            case "call":
                calls = self._calls(operation)
                if calls is None:
                    return f"the body of {operation.id} is no list of objects", None
                return f"a member of what {operation.id} takes", _names([calls])
        answers = self._answers(operation)
        if answers is None:
            return None
        if not answers:
            return f"the answer of {operation.id} is no object", None
        if of == "list":
            lists = [field.name for each in answers for field in each.fields if isinstance(field.use.type, List)]
            return f"a list in the answer of {operation.id}", lists
        if of == "answer":
            return f"a member of the answer of {operation.id}", _names(answers)
        items = self._items(operation)
        if items is None:
            return f"what {operation.id} answers has no list of objects there", None
        return f"a member of the list that {operation.id} answers", _names([items])

    def _records(self, use: Use) -> list[Record]:
        """A record, or those that a union may be."""
        named = self._named_by(use)
        uses = [branch.use for branch in named.branches] if isinstance(named, Union) else [use]
        return [each for one in uses if isinstance(each := self._named_by(one), Record)]

    def _named_by(self, use: Use) -> Definition | None:
        return self._definitions.get(use.type.name) if isinstance(use.type, Ref) else None

    def _answers(self, operation: Operation) -> list[Record] | None:
        """The objects that it may answer; None where it is carried as JSON text."""
        uses = operation.bodies
        if any(isinstance(use.type, (Json, Map)) for use in uses):
            return None
        return [each for use in uses for each in self._records(use)]

    def _calls(self, operation: Operation) -> Record | None:
        use = operation.body.use if operation.body is not None and operation.body.carried == "json" else None
        return self._item(use) if use is not None else None

    def _item(self, use: Use) -> Record | None:
        """What a list of objects holds."""
        found = self._records(use.type.item) if isinstance(use.type, List) else []
        return found[0] if found else None

    def _items(self, operation: Operation) -> Record | None:
        node = self._said.get("status.answers")
        for each in self._answers(operation) or ():
            for field in each.fields:
                if node is not None and field.name == node.value and (found := self._item(field.use)) is not None:
                    return found
        return None

    def _texts(self, operation: Operation, key: str) -> tuple[str, ...]:
        """The texts that a member may have; none where any will do."""
        node = self._said.get(key)
        held: list[Record | None]
        match key:
            case "create.call.method":
                held = [self._calls(operation)]
            case "status.state":
                held = [*(self._answers(operation) or ())]
            case _:
                held = [self._items(operation)]
        for field in (field for each in held if each is not None for field in each.fields):
            definition = self._named_by(field.use)
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


def _names(records: Iterable[Record]) -> list[str]:
    return [field.name for each in records for field in each.fields]


def _head(operation: Operation) -> tuple[object, ...]:
    """The path up to its last argument, with the types of all."""
    types = {each.name: spelled(each.use) for each in operation.path_parameters}
    last = max((at for at, part in enumerate(operation.parts) if part.parameter), default=-1)
    return tuple(_piece(part, types) for part in operation.parts[: last + 1])


def _piece(part: PathPart, types: Mapping[str, tuple[object, ...]]) -> tuple[object, ...]:
    return (part.parameter, types[part.parameter]) if part.parameter else (part.text,)
