"""The shop that the mock keeps: one tree of JSON on which operations work by their roles (places.py). What a role does
is here and in writing.py, once for all resources; what single operations do beyond that is in actions.py, and batches
are in batches.py.
"""

from __future__ import annotations

import copy
import threading
from collections.abc import Callable
from typing import Any

from tests.mock.actions import HOOKS, actions
from tests.mock.batches import Batches, Execute
from tests.mock.behaviour import Behaviour, behaviour
from tests.mock.changes import Changes
from tests.mock.lists import Lists, page
from tests.mock.messages import Answer, Call, Outcome, Refusal
from tests.mock.operations import Operation
from tests.mock.places import Places, Role, key_of
from tests.mock.shown import Shown, chosen, fields_of
from tests.mock.styles import Styles
from tests.mock.tree import Tree
from tests.mock.uploads import Uploads
from tests.mock.writing import Writing

Json = dict[str, Any]
_PAGING = ("offset", "limit", "sortBy")


def _no_server(method: str, path: str, body: bytes) -> Answer:
    raise Refusal(500, "INTERNAL_ERROR", "nobody carries out calls of batches")


class Shop:
    """May be used by several threads."""

    def __init__(self, document: Json, operations: tuple[Operation, ...], store_id: int, seed: Json) -> None:
        self.behaviour: Behaviour = behaviour()
        self.lock = threading.RLock()
        self.styles = Styles(document)
        self.places = Places(operations, self.styles, self.behaviour)
        self.tree = Tree(seed, self.places.collections, self.behaviour.not_found)
        self.changes = Changes(self.styles, self.behaviour, self.tree.new_id, HOOKS)
        self.lists = Lists(self.styles, self.behaviour)
        self.uploads = Uploads(self.tree, self.behaviour, self.changes)
        self.writing = Writing(
            self.styles, self.behaviour, self.places.collections, self.tree, self.changes, self.uploads
        )
        self.execute: Execute = _no_server
        self._store_id = store_id
        self._shown = Shown(self.styles)
        self.batches = Batches(document.get("x-oac", {}).get("batch", {}), lambda *call: self.execute(*call))
        self._actions = {**actions(self), **self.batches.actions(self.places)}
        self._by_kind: dict[str, Callable[[Operation, Role, Call], Any]] = {
            "list": self._list,
            "look": self._look,
            "read": lambda operation, role, call: self._found(role, call),
            "create": self.writing.create,
            "put": self.writing.put,
            "update": self.writing.update,
            "updateMany": self.writing.update_many,
            "remove": self.writing.remove,
            "clear": self.writing.clear,
            "drop": self.writing.drop,
            "do": self.writing.do,
            "upload": self.writing.upload,
        }

    # ---- for the server and for tests ----

    def reset(self) -> None:
        """Back to the seed."""
        with self.lock:
            self.tree.reset()
            self.batches.reset()

    def stored(self, path: str) -> Any:
        """A copy of what is at a place, such as customers/5; None where nothing is. Raises Refusal."""
        steps, values = [], {}
        template = ""
        for text in path.split("/"):
            collection = self.places.collections.get(template)
            step = text if collection is None else "{" + collection.parameter + "}"
            if collection is not None:
                values[collection.parameter] = text
            template += ("/" if template else "") + (step if collection is None else "{}")
            steps.append(step)
        with self.lock:
            return copy.deepcopy(self.tree.find(tuple(steps), values))

    def check_scope(self, path: Json) -> None:
        """Raises Refusal where the token does not belong to what the path names."""
        scope = self.behaviour.scope
        if path.get(scope, self._store_id) != self._store_id:
            raise Refusal(404, "STORE_NOT_FOUND", f"there is no store {path[scope]}")

    def ignored(self, operation: Operation) -> tuple[str, ...]:
        """The parameters of the query that an operation does not honour."""
        role = self.places.roles[operation.id]
        action = self._actions.get(operation.id)
        honoured = set(action.honours if action is not None else ())
        if role.kind in ("create", "upload", "do"):
            honoured |= {parameter.name for parameter in operation.parameters if operation.body.media == ()}
            honoured |= {"externalUrl"} if role.kind == "upload" else set()
        if self._is_list(operation, role):
            honoured |= set(_PAGING)
            record = self._record(operation, role)
            for parameter in operation.parameters:
                if self.lists.test(parameter, record, role.collection) is not None:
                    honoured.add(parameter.name)
        return tuple(
            parameter.name
            for parameter in operation.parameters
            if parameter.place == "query" and parameter.name not in honoured and not self._selects(parameter)
        )

    def _selects(self, parameter: Any) -> bool:
        return bool(parameter.selects or parameter.name == self.behaviour.selects)

    def _is_list(self, operation: Operation, role: Role) -> bool:
        return role.kind == "list" and operation.id not in self._actions

    # ---- a call ----

    def carry_out(self, operation: Operation, call: Call) -> Outcome:
        """Raises Refusal."""
        role = self.places.roles[operation.id]
        with self.lock:
            action = self._actions.get(operation.id)
            if role.kind == "download" and action is None:
                content, kind = self.uploads.download(role, call, operation.kind)
                return Outcome(content=content, kind=kind)
            value = action.run(role, call) if action is not None else self._by_kind[role.kind](operation, role, call)
            value = self._answer(operation, role, call, value)
        sent = [name for name in self.ignored(operation) if name in call.query]
        if "sortBy" in call.query and self._is_list(operation, role):
            record = self._record(operation, role)
            sent += [] if self.lists.order(call.query["sortBy"], record) is not None else ["sortBy"]
        known = {parameter.name for parameter in operation.parameters} | operation.access.names
        sent += [name for name in dict.fromkeys(call.named) if name.partition("[")[0] not in known]
        return Outcome(value, ignored=tuple(sent))

    def _answer(self, operation: Operation, role: Role, call: Call, value: Any) -> Any:
        """What an answer shows of a value: what its schema has, of what was asked for."""
        if operation.answer is None:
            return None
        renamed = self.behaviour.answers.get(operation.id, {})
        if isinstance(value, dict):
            value = {**value, **{name: value.get(other) for name, other in renamed.items()}}
        if self.styles.shape(operation.schema) == "array" and isinstance(value, dict):
            value = [value]
        if self.styles.shape(operation.schema) == "object" and isinstance(value, list):
            value = value[0] if value else {}
        value = operation.answer.pruned(self._shown.value(operation.schema, value))
        for parameter in operation.parameters:
            if self._selects(parameter) and call.query.get(parameter.name):
                value = chosen(value, fields_of(call.query[parameter.name]))
        return value

    # ---- reading ----

    def _found(self, role: Role, call: Call) -> Json:
        found = self.tree.find(role.steps, call.path)
        return found if isinstance(found, dict) else {}

    def _record(self, operation: Operation, role: Role) -> Json:
        """The schemas of the members of what is listed."""
        if role.collection is not None:
            return role.collection.record
        listed = self.places.listed(operation.schema)
        return self.styles.properties(listed[1]) if listed is not None else {}

    def _list(self, operation: Operation, role: Role, call: Call) -> Any:
        """Where the shop knows nothing of such things, they are those of the page."""
        found = self.tree.find(role.steps, call.path)
        shape = self.places.listed(operation.schema)
        if found is None and role.collection is None and not self._is_within(role):
            found = operation.example
        if isinstance(found, dict) and shape is not None:
            found = found.get(shape[0])
        items: list[Any] = list(found) if isinstance(found, list) else []
        return self.listed(operation, role, call, items)

    def _is_within(self, role: Role) -> bool:
        """Whether the place is within an item of a collection."""
        return any(key_of(role.steps[:at]) in self.places.collections for at in range(1, len(role.steps)))

    def listed(self, operation: Operation, role: Role, call: Call, items: list[Any]) -> Any:
        """The answer that holds those of the items that were asked for."""
        record = self._record(operation, role)
        for parameter in operation.parameters:
            test = self.lists.test(parameter, record, role.collection) if parameter.name in call.query else None
            if test is not None and parameter.name not in _PAGING:
                items = [item for item in items if test(item, call.query[parameter.name])]
        order = self.lists.order(call.query.get("sortBy", ""), record)
        if order is not None:
            self.lists.sort(items, *order)
        shape = self.places.listed(operation.schema)
        if shape is None or shape[0] == "":
            return items
        if not any(parameter.name == "limit" for parameter in operation.parameters):
            return {"total": len(items), "count": len(items), shape[0]: items}
        paged, says = page(items, call.query)
        return {**says, shape[0]: paged}

    def _look(self, operation: Operation, role: Role, call: Call) -> Any:
        """What has no id: as it is stored, else as the page shows it."""
        found = self.tree.find(role.steps, call.path)
        return found if found is not None else operation.example or {}
