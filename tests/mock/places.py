"""Where in the shop an operation works, and what it does there: by its path, its method and the shapes of its body and
its answer. The shop is one tree of JSON; a path of the API, without the store, is a place in it. What this rule cannot
know stands in behaviour.yaml.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from tests.mock.behaviour import Behaviour
from tests.mock.operations import Operation
from tests.mock.styles import Styles

Steps = tuple[str, ...]


def key_of(steps: Iterable[str]) -> str:
    """Such as customers/{}/contacts."""
    return "/".join("{}" if step.startswith("{") else step for step in steps)


@dataclass(frozen=True)
class Collection:
    """Things of one kind: a list whose items have ids."""

    key: str
    parameter: str  # of the path of an item
    id_name: str
    id_is_text: bool
    record: dict[str, Any]  # members of an item, by name: their schemas

    @property
    def one(self) -> str:
        """What one of them is called, such as customerGroup."""
        words = self.key.rpartition("/")[2].split("_")
        last = words[-1]
        words[-1] = last[:-3] + "y" if last.endswith("ies") else last.removesuffix("s")
        return words[0] + "".join(word.capitalize() for word in words[1:])


@dataclass(frozen=True)
class Role:
    kind: str  # action, list, look, read, create, put, update, updateMany, upload, download, remove, clear, drop, do
    steps: Steps  # the place; {name} is an id
    key: str
    collection: Collection | None  # the place is one, or an item of it


class Places:
    def __init__(self, operations: tuple[Operation, ...], styles: Styles, behaviour: Behaviour) -> None:
        self._styles = styles
        self._behaviour = behaviour
        self.operations = operations
        self._steps = {operation: self._place(operation) for operation in operations}
        self._gets = {key_of(steps): operation for operation, steps in self._steps.items() if operation.method == "GET"}
        self.collections = self._collections()
        self.roles = {operation.id: self._role(operation) for operation in operations}

    def _place(self, operation: Operation) -> Steps:
        steps = tuple(step for step in operation.template if step != "{" + self._behaviour.scope + "}")
        key = key_of(steps)
        for alias, place in self._behaviour.places.items():
            if key == alias or key.startswith(alias + "/"):
                rest = steps[alias.count("/") + 1 :]
                names = iter([step for step in steps[: len(steps) - len(rest)] if step.startswith("{")])
                return (*(next(names) if step == "{}" else step for step in place.split("/")), *rest)
        return steps

    # ---- collections ----

    def _collections(self) -> dict[str, Collection]:
        found: dict[str, Collection] = {}
        for operation in sorted(self.operations, key=lambda operation: len(self._steps[operation])):
            steps = self._steps[operation]
            for at, step in enumerate(steps):
                key = key_of(steps[:at])
                if step.startswith("{") and at and key not in found and self._holds_items(key):
                    found[key] = self._collection(operation, key, step, steps[: at + 1], found)
        return found

    def _holds_items(self, key: str) -> bool:
        if key in self._behaviour.collections:
            return True
        asked = self._gets.get(key)
        if asked is not None and self.listed(asked.schema) is not None:
            return True
        return any(
            operation.method == "POST" and key_of(self._steps[operation]) == key and operation.schema is not None
            for operation in self.operations
        )

    def _collection(
        self, operation: Operation, key: str, step: str, item: Steps, known: dict[str, Collection]
    ) -> Collection:
        name = step[1:-1]
        record = self._record(key, key_of(item), known)
        tail = name.rpartition("_")[2]
        id_name = next((word for word in (name, tail, "id") if word in record), "id")
        schema: Any = next((parameter.schema for parameter in operation.parameters if parameter.name == name), {})
        kinds = self._styles.kinds(record.get(id_name, {})) or self._styles.kinds(schema)
        return Collection(key, name, id_name, "string" in kinds, record)

    def _record(self, key: str, item: str, known: dict[str, Collection]) -> dict[str, Any]:
        """What is known of an item: as it is read, as it is listed, as its parent has it, as it is written."""
        found: dict[str, Any] = {}
        in_parent = self._in_parent(key, known)
        read, listed = self._gets.get(item), self._gets.get(key)
        schemas = [] if read is None else [self.element(read.schema)]
        schemas += [] if listed is None else [(self.listed(listed.schema) or ("", None))[1]]
        schemas += [] if in_parent is None else [self.element(in_parent)]
        for operation, steps in self._steps.items():
            if operation.method in ("POST", "PUT") and key_of(steps) in (key, item):
                schemas += [media.schema for media in operation.body.media if media.is_json]
        for schema in schemas:
            for name, child in self._styles.properties(schema).items() if schema else ():
                found.setdefault(name, child)
        return found

    def _in_parent(self, key: str, known: dict[str, Collection]) -> Any:
        """The schema of the member of an item that holds the collection."""
        parent, _, rest = key.rpartition("/{}/")
        if parent not in known:
            return None
        first, *more = rest.split("/")
        schema = known[parent].record.get(first)
        for step in more:
            schema = self._styles.properties(schema).get(step) if schema is not None else None
        return schema

    # ---- shapes ----

    def element(self, schema: Any) -> Any:
        """Of a list its items."""
        return self._styles.items(schema) if self._styles.shape(schema) == "array" else schema

    def listed(self, schema: Any) -> tuple[str, Any] | None:
        """The member of an answer that is its list, with the schema of an item; "" where the answer is the list. None
        where it says more than a list and numbers."""
        if schema is None:
            return None
        if self._styles.shape(schema) == "array":
            items = self._styles.items(schema)
            return ("", items) if self._styles.shape(items) == "object" else None
        members = self._styles.properties(schema)
        lists = {name: child for name, child in members.items() if self._styles.shape(child) == "array"}
        numbers = [name for name, child in members.items() if self._styles.kinds(child) <= {"integer", "number"}]
        if len(lists) != 1 or len(lists) + len([name for name in numbers if name not in lists]) != len(members):
            return None
        name, child = next(iter(lists.items()))
        items = self._styles.items(child)
        return (name, items) if self._styles.shape(items) == "object" else None

    # ---- what an operation does ----

    def _role(self, operation: Operation) -> Role:
        steps = self._steps[operation]
        key = key_of(steps)
        of_item = bool(steps) and steps[-1].startswith("{")
        collection = self.collections.get(key_of(steps[:-1]) if of_item else key)
        kind = self._kind(operation, key, of_item and collection is not None, collection)
        return Role(kind, steps, key, collection)

    def _kind(self, operation: Operation, key: str, is_item: bool, collection: Collection | None) -> str:
        method = operation.method
        sends_bytes = any(media.is_bytes for media in operation.body.media)
        if (sends_bytes or key in self._behaviour.uploads) and method in ("POST", "PUT", "PATCH"):
            return "upload"
        if operation.kind and operation.schema is None and method == "GET":
            return "download"
        if is_item:
            return {"GET": "read", "POST": "create", "DELETE": "remove", "HEAD": "do"}.get(method, "update")
        is_list = collection is not None
        if method == "GET":
            return "list" if is_list or self.listed(operation.schema) is not None else "look"
        if method == "DELETE":
            return "clear" if is_list else "drop"
        has_json = any(media.is_json for media in operation.body.media)
        if method == "POST" and (is_list or key not in self._gets):
            return "create" if is_list else "do"
        if not has_json:
            return "do"
        return "updateMany" if is_list else "put"
