"""Cases: answers that are pages of a list, and members that are selected."""

from __future__ import annotations

from tests.diff.cases.common import Doc
from tests.diff.cases.wide import call, wide


def jobs(doc: Doc) -> Doc:
    return call(doc, "/jobs", "get")


@wide("paging-removed", "major", "breaks", "breaks")
def no_more_pages(doc: Doc) -> None:
    jobs(doc)["x-oac"]["paging"] = False


@wide("paging-retyped", "major", "breaks", "breaks")
def pages_of_other_items(doc: Doc) -> None:
    jobs(doc)["x-oac"]["paging"] = {"items": "boxes"}


@wide("paging-changed", "major", "same", "same")
def another_member_says_how_many(doc: Doc) -> None:
    jobs(doc)["x-oac"]["paging"] = {"items": "jobs", "total": "count"}


@wide("parameter-selects", "minor", "same", "same")
def a_parameter_selects(doc: Doc) -> None:
    jobs(doc)["parameters"][1]["x-oac"] = {"selects": True}
