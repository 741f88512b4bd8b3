"""What roles that change something do, once for all resources: create, update, delete, upload."""

from __future__ import annotations

from typing import Any

from tests.mock.behaviour import Behaviour
from tests.mock.changes import Changes
from tests.mock.messages import Call
from tests.mock.operations import Operation
from tests.mock.places import Collection, Role
from tests.mock.styles import Styles
from tests.mock.tree import Tree
from tests.mock.uploads import Uploads

Json = dict[str, Any]


def done(item: Json, count: int = 1) -> Json:
    """What answers to changes may show, whatever they call it."""
    counts = dict.fromkeys(("createCount", "updateCount", "deleteCount"), count)
    return {**item, **counts, "success": True}


class Writing:
    """For whoever holds the shop's lock."""

    def __init__(
        self,
        styles: Styles,
        behaviour: Behaviour,
        collections: dict[str, Collection],
        tree: Tree,
        changes: Changes,
        uploads: Uploads,
    ) -> None:
        self._styles = styles
        self._behaviour = behaviour
        self._collections = collections
        self._tree = tree
        self._changes = changes
        self._uploads = uploads

    def _found(self, role: Role, call: Call) -> Json:
        found = self._tree.find(role.steps, call.path)
        return found if isinstance(found, dict) else {}

    def _sent(self, call: Call) -> Json:
        """Where an operation has no body, its parameters are what is sent."""
        return call.body if isinstance(call.body, dict) else dict(call.query)

    def create(self, operation: Operation, role: Role, call: Call) -> Json:
        assert role.collection is not None
        is_item = role.steps[-1].startswith("{")
        steps = role.steps[:-1] if is_item else role.steps
        sent = self._sent(call)
        given = call.path[role.collection.parameter] if is_item else sent.get(role.collection.id_name)
        return self.created(role.collection.key, steps, call.path, sent, given)

    def created(self, key: str, steps: tuple[str, ...], values: Json, sent: Json, given: Any = None) -> Json:
        """A new item of a collection: under the id that was given, or a new one."""
        collection = self._collections[key]
        items = self._tree.items(steps, values)
        number = self._tree.new_id() if given is None else given
        known = [item for item in items if str(item.get(collection.id_name)) == str(number)]
        identity = str(number) if collection.id_is_text else number
        item = {collection.id_name: identity, **self._changes.create(collection.key, collection.record, sent)}
        item[collection.id_name] = identity
        for name in self._behaviour.fresh.get(collection.key, ()):
            is_text = "string" in self._styles.kinds(collection.record.get(name, {}))
            item.setdefault(name, str(number) if is_text else number)
        items[:] = [*(each for each in items if each not in known), item]
        self._changes.written(collection.key, items, item)
        self._tree.touch(steps)
        return done(item)

    def update(self, operation: Operation, role: Role, call: Call) -> Json:
        item = self._found(role, call)
        collection = role.collection
        assert collection is not None
        identity = item.get(collection.id_name)
        self._changes.merge(collection.key, collection.record, self._request(operation), item, self._sent(call))
        item[collection.id_name] = identity
        self._changes.stamp(collection.record, item, "updated")
        self._changes.written(collection.key, self._tree.items(role.steps[:-1], call.path), item)
        self._tree.touch(role.steps)
        return done(item)

    def _request(self, operation: Operation) -> Json:
        media = next((media for media in operation.body.media if media.is_json), None)
        return self._styles.properties(media.schema) if media is not None else {}

    def update_many(self, operation: Operation, role: Role, call: Call) -> Json:
        """A body that holds a list of items: those with a known id are merged into them, the others are new."""
        assert role.collection is not None
        items = self._tree.items(role.steps, call.path)
        lists = [value for value in self._sent(call).values() if isinstance(value, list)]
        sent = [each for each in (lists[0] if lists else []) if isinstance(each, dict)]
        for each in sent:
            given = each.get(role.collection.id_name)
            known = [
                item for item in items if given is not None and str(item.get(role.collection.id_name)) == str(given)
            ]
            if known:
                self._changes.merge(role.key, role.collection.record, {}, known[0], each)
                self._changes.stamp(role.collection.record, known[0], "updated")
            else:
                self.created(role.key, role.steps, call.path, each, given)
        self._tree.touch(role.steps)
        return done({}, len(sent))

    def put(self, operation: Operation, role: Role, call: Call) -> Json:
        found = self._tree.find(role.steps, call.path, {})
        if not isinstance(found, dict):
            return done({})
        self._changes.merge(role.key, self._request(operation), {}, found, self._sent(call))
        self._tree.touch(role.steps)
        return done(found)

    def remove(self, operation: Operation, role: Role, call: Call) -> Json:
        assert role.collection is not None
        item = self._found(role, call)
        self._tree.remove(role.collection, self._tree.items(role.steps[:-1], call.path), item)
        self._tree.touch(role.steps)
        return done(item)

    def clear(self, operation: Operation, role: Role, call: Call) -> Json:
        assert role.collection is not None
        items = self._tree.items(role.steps, call.path)
        count = len(items)
        for item in list(items):
            self._tree.remove(role.collection, items, item)
        self._tree.touch(role.steps)
        return done({}, count)

    def drop(self, operation: Operation, role: Role, call: Call) -> Json:
        holder = self._tree.find(role.steps[:-1], call.path) if len(role.steps) > 1 else self._tree.root
        step = role.steps[-1]
        name = str(call.path[step[1:-1]]) if step.startswith("{") else step
        found = holder.pop(name, None) if isinstance(holder, dict) else None
        gone = self._uploads.forget(role, call, holder) or found is not None
        self._tree.touch(role.steps)
        return done({}, int(gone))

    def do(self, operation: Operation, role: Role, call: Call) -> Json:
        """Nothing is known of what it does: the things that it is about must be there, and it is said to be done."""
        self._tree.find(role.steps[:-1], call.path)
        example = operation.example if isinstance(operation.example, dict) else {}
        return {**example, **self._sent(call), **done({"id": self._tree.new_id()})}

    def upload(self, operation: Operation, role: Role, call: Call) -> Json:
        record = role.collection.record if role.collection is not None else {}
        return done(self._uploads.take(role, call, record))
