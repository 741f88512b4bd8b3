"""Cases: whether a request may be sent twice."""

from __future__ import annotations

from tests.diff.cases.common import Doc, case, member, put


@case("created-without-changed", "major", "same", "same")
def items_are_created_anew(doc: Doc) -> None:
    member(doc, "ItemUpdate.offers")["x-oac"] = {"createdWithout": "text"}


@case("repeatable-changed", "major", "same", "same")
def no_longer_repeatable(doc: Doc) -> None:
    put(doc)["x-oac"] = {"repeatable": False}


@case("method-changed", "major", "same", "same")
def another_method_but_as_repeatable(doc: Doc) -> None:
    doc["paths"]["/{storeId}/items/{itemId}"] = {"patch": {**put(doc), "x-oac": {"repeatable": True}}}
