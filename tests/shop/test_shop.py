"""The mock server serves all of the description, with state: what every resource can do by one rule, and the seed."""

from __future__ import annotations

import unittest
from collections.abc import Iterable, Iterator
from typing import Any

from tests.shop.support import ShopCase
from tests.mock.made import made
from tests.mock.operations import Operation
from tests.mock.places import Collection, Role, key_of

# Values of path parameters that name no thing of the shop.
_OTHERS: dict[str, Any] = {
    "entity": "products",
    "reportType": "allOrders",
    "logo": "logo",
    "configType": "COVER",
    "imageId": "1",
}


class EveryResource(ShopCase):
    def role(self, operation: Operation) -> Role:
        return self.server.shop.places.roles[operation.id]

    def ids(self, steps: tuple[str, ...]) -> Iterator[dict[str, Any]]:
        """All ids that lead to a place of the seed."""
        places: list[dict[str, Any]] = [{}]
        for at, step in enumerate(steps):
            if not step.startswith("{"):
                continue
            collection = self.server.shop.places.collections.get(key_of(steps[:at]))
            if collection is None:
                places = [{**ids, step[1:-1]: _OTHERS.get(step[1:-1], "1")} for ids in places]
                continue
            places = [
                {**ids, step[1:-1]: item[collection.id_name]}
                for ids in places
                for item in self.server.shop.tree.items(steps[:at], ids)
            ]
        yield from places

    def some_ids(self, operation: Operation) -> dict[str, Any]:
        """The first that the operation allows."""
        judges = {each.name: each.judge for each in operation.parameters if each.place == "path"}
        return next(
            ids
            for ids in self.ids(self.role(operation).steps)
            if all(
                any(not judges[name].violations(text) for text in (value, str(value), 1))
                for name, value in ids.items()
                if name in judges
            )
        )

    def required(self, operation: Operation) -> dict[str, Any]:
        """Parameters and keys that have to be sent."""
        styles = self.server.shop.styles
        wanted = [each for each in operation.parameters if each.place in ("query", "header") and each.required]
        keys = [each for schemes in operation.access.alternatives for each in schemes if each["type"] == "apiKey"]
        return {
            **{each.name: made(styles, each.schema, each.name) for each in wanted},
            **{each["name"]: "k" for each in keys},
        }

    def request(self, operation: Operation) -> Any:
        """The documented example of a body, or what has to be there at least."""
        media = next((media for media in operation.body.media if media.is_json), None)
        if media is None:
            return b"\x89PNG bytes" if operation.body.media else None
        return operation.body.example if operation.body.example is not None else made(media.styles, media.schema)

    def named(self, kind: str, key: str) -> Operation | None:
        found = [
            each for each in self.operations.values() if (self.role(each).kind, self.role(each).key) == (kind, key)
        ]
        return found[0] if found else None

    def test_every_operation_answers_with_success(self) -> None:
        for operation in self.operations.values():
            with self.subTest(operation.id):
                self.server.shop.reset()
                query, body = self.required(operation), self.request(operation)
                if self.role(operation).kind == "create" and self.role(operation).steps[-1].startswith("{"):
                    ids = {**self.some_ids(operation), operation.template[-1][1:-1]: "new"}
                else:
                    ids = self.some_ids(operation)
                names = [step[1:-1] for step in operation.template if step.startswith("{")]
                ids |= {name: ids.get(name, _OTHERS.get(name, 1)) for name in names if name != "storeId"}
                answer = self.call(operation.id, ids, body, **query)
                self.assertEqual(operation.status, answer.status, answer.body)
                if operation.answer is not None:
                    self.assertEqual([], operation.answer.violations(answer.json))

    def test_the_seed_is_shown_whole(self) -> None:
        """Every thing of the shop is shown by its list or alone, each of its members by one of them."""
        seen = 0
        for collection in self.server.shop.places.collections.values():
            listed, read = self.named("list", collection.key), self.named("read", collection.key + "/{}")
            for ids in self.ids(self.steps_of(collection)[:-1]):
                items = self.server.shop.tree.items(self.steps_of(collection)[:-1], ids)
                shown = [] if listed is None else _items(self.ok(listed.id, ids, None, **self.required(listed)))
                for at, item in enumerate(items):
                    each = [shown[at]] if isinstance(shown, list) and at < len(shown) else []
                    alone = {**ids, collection.parameter: item[collection.id_name]}
                    each += [] if read is None else [self.ok(read.id, alone)]
                    each = [found[0] if isinstance(found, list) else found for found in each]
                    if each:
                        seen += 1
                        self.assertEqual([], list(_missing(item, each)), collection.key)
        self.assertGreater(seen, 40)

    def steps_of(self, collection: Collection) -> tuple[str, ...]:
        return next(
            role.steps[: collection.key.count("/") + 2]
            for role in self.server.shop.places.roles.values()
            if role.key.startswith(collection.key + "/{}")
        )

    def test_round_trips(self) -> None:
        """Create, read, update, list, delete: of each resource, by its documented request."""
        trips = 0
        for collection in self.server.shop.places.collections.values():
            create, steps = self.named("create", collection.key), self.steps_of(collection)
            if create is not None:
                with self.subTest(collection.key):
                    self.server.shop.reset()
                    self.round_trip(collection, create, next(self.ids(steps[:-1])), steps)
                    trips += 1
        self.assertGreater(trips, 15)

    def round_trip(
        self, collection: Collection, create: Operation, ids: dict[str, Any], steps: tuple[str, ...]
    ) -> None:
        def items() -> list[Any]:
            return self.server.shop.tree.items(steps[:-1], ids)

        before = len(items())
        sent = self.request(create)
        answer = self.call(create.id, ids, sent)
        self.assertEqual(create.status, answer.status, answer.body)
        self.assertEqual(before + 1, len(items()))
        item = {**ids, collection.parameter: items()[-1][collection.id_name]}
        identity = (answer.json or {}).get("id")
        if identity is not None:
            self.assertIn(str(identity), {str(value) for value in items()[-1].values() if not isinstance(value, dict)})
        read = self.named("read", collection.key + "/{}")
        if read is not None:
            self.assertEqual([], list(_missing(_flat(sent), [self.ok(read.id, item)], self.kept(read, collection))))
        update = self.named("update", collection.key + "/{}")
        if update is not None:
            body = self.request(update)
            answer = self.call(update.id, item, body)
            self.assertEqual(update.status, answer.status, answer.body)
            body = {name: value for name, value in body.items() if name != collection.id_name} if body else None
            if read is not None and isinstance(body, dict):
                self.assertEqual([], list(_missing(_flat(body), [self.ok(read.id, item)], self.kept(read, collection))))
        listed = self.named("list", collection.key)
        if listed is not None:
            shown = self.ok(listed.id, ids, None, **self.required(listed))
            is_list = self.server.shop.places.listed(listed.schema) is not None
            self.assertEqual(before + 1 if is_list else 1, len(_items(shown)))
        remove = self.named("remove", collection.key + "/{}")
        if remove is not None:
            self.assertEqual(remove.status, self.call(remove.id, item).status)
            self.assertEqual(before, len(items()))
            again = self.call(remove.id, item)
            self.assertEqual((404, True), (again.status, again.json["errorCode"].endswith("_NOT_FOUND")))

    def kept(self, read: Operation, collection: Collection) -> set[str]:
        """Members of a request that no answer shows in the same type."""
        styles = self.server.shop.styles
        shown = styles.properties(self.server.shop.places.element(read.schema))
        return {name for name in collection.record if name not in shown}

    def test_what_is_not_there(self) -> None:
        for operation in self.operations.values():
            role = self.role(operation)
            if role.kind in ("read", "update", "remove") and role.collection is not None:
                with self.subTest(operation.id):
                    ids = {**self.some_ids(operation), operation.template[-1][1:-1]: "987654321"}
                    answer = self.call(operation.id, ids, self.request(operation), **self.required(operation))
                    self.assertIn(answer.status, (400, 404), answer.body)  # 400: the ids are listed

    def test_the_token_and_the_store(self) -> None:
        for operation in self.operations.values():
            if all(operation.access.alternatives or [()]):
                self.connection.request(
                    operation.method, self.target(operation), headers={"Authorization": "Bearer no"}
                )
                response = self.connection.getresponse()
                response.read()
                self.assertEqual(403, response.status, operation.id)

    def target(self, operation: Operation) -> str:
        steps = ["1" if step.startswith("{") else step for step in operation.template]
        return (operation.root if operation.root is not None else "/api/v3") + "/" + "/".join(steps)


def _items(answer: Any) -> list[Any]:
    """The list in an answer."""
    if isinstance(answer, list):
        return answer
    return next((member for member in answer.values() if isinstance(member, list)), [answer])


def _flat(sent: Any) -> dict[str, Any]:
    """Members that are no lists and no objects, which are merged."""
    if not isinstance(sent, dict):
        return {}
    return {name: value for name, value in sent.items() if not isinstance(value, (dict, list))}


def _missing(stored: dict[str, Any], shown: list[Any], but: Iterable[str] = ()) -> Iterator[str]:
    """The members that none of several answers shows as they are stored."""
    answers = [each[0] if isinstance(each, list) else each for each in shown]
    for name, value in stored.items():
        if name not in but and not any(name in each and each[name] == value for each in answers):
            yield name


if __name__ == "__main__":
    unittest.main()
