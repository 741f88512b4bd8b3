"""What tests ask of the mock itself, under /mock/: no part of the API, needs no token."""

from __future__ import annotations

from typing import Any

from tests.mock import strictjson
from tests.mock.faults import Faults, read_fault
from tests.mock.journal import Journal
from tests.mock.messages import Answer, Refusal, Request, json_answer
from tests.mock.shop import Shop

PREFIX = "/mock/"


class Control:
    def __init__(self, shop: Shop, faults: Faults, journal: Journal) -> None:
        self._shop = shop
        self._faults = faults
        self._journal = journal

    def answer(self, request: Request) -> Answer:
        try:
            return json_answer(200, self._value(request))
        except Refusal as refusal:
            return refusal.answer()

    def _value(self, request: Request) -> Any:
        path = request.target.partition("?")[0].removeprefix(PREFIX)
        asked = f"{request.method} {path}"
        if asked == "GET customers":
            return {"customers": self._shop.customers()}
        if asked.startswith("GET customers/"):
            return self._customer(path.removeprefix("customers/"))
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
        raise Refusal(404, "", "the mock has no such thing; tests/mock/README.md lists what it has")

    def _customer(self, text: str) -> Any:
        customer = self._shop.customer(int(text)) if text.isascii() and text.isdigit() and len(text) < 20 else None
        if customer is None:
            raise Refusal(404, "CUSTOMER_NOT_FOUND", "there is no such customer")
        return customer
