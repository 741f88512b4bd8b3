"""What tests ask of the mock itself, under /mock/: no part of the API, needs no token."""

from __future__ import annotations

from typing import Any

from tests.mock import strictjson
from tests.mock.faults import Faults, read_fault
from tests.mock.journal import Journal
from tests.mock.messages import Answer, Refusal, Request, json_answer
from tests.mock.operations import Operation
from tests.mock.shop import Shop

PREFIX = "/mock/"


class Control:
    def __init__(self, shop: Shop, operations: tuple[Operation, ...], faults: Faults, journal: Journal) -> None:
        self._shop = shop
        self._operations = operations
        self._faults = faults
        self._journal = journal

    def answer(self, request: Request) -> Answer:
        try:
            path = request.target.partition("?")[0].removeprefix(PREFIX)
            if request.method == "GET" and path.startswith("files/"):
                return self._file(path.removeprefix("files/"))
            return json_answer(200, self._value(request))
        except Refusal as refusal:
            return refusal.answer()

    def _value(self, request: Request) -> Any:
        path = request.target.partition("?")[0].removeprefix(PREFIX)
        asked = f"{request.method} {path}"
        if asked == "GET requests":
            return self._journal.view()
        if asked == "POST faults":
            try:
                self._faults.add(*read_fault(strictjson.loads(request.body)))
            except strictjson.NotJson as error:
                raise Refusal(400, "", str(error)) from None
            return {}
        if asked == "GET faults":
            return {"pending": self._faults.pending()}
        if asked == "DELETE faults":
            self._faults.clear()
            return {}
        if asked == "POST reset":
            self._faults.clear()
            self._journal.clear()
            self._shop.reset()
            return {}
        if asked == "GET operations":
            return {"operations": [self._operation(each) for each in self._operations]}
        if request.method == "GET" and path:
            return self._stored(path)
        raise Refusal(404, "", "the mock has no such thing; tests/mock/README.md lists what it has")

    def _operation(self, operation: Operation) -> Any:
        return {
            "operation": operation.id,
            "does": self._shop.places.roles[operation.id].kind,
            "place": self._shop.places.roles[operation.id].key,
            "ignores": list(self._shop.ignored(operation)),
        }

    def _stored(self, path: str) -> Any:
        """A thing of the shop; a list under its name."""
        found = self._shop.stored(path)
        if found is None:
            raise Refusal(404, "", "the shop has no such thing")
        return {path.rpartition("/")[2]: found} if isinstance(found, list) else found

    def _file(self, number: str) -> Answer:
        found = self._shop.uploads.file(number)
        if found is None:
            raise Refusal(404, "", "there is no such file")
        return Answer(200, found[0], {"Content-Type": found[1]})
