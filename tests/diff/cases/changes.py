"""Cases: updates whose requests are made of what another operation reads."""

from __future__ import annotations

from tests.diff.cases.common import Doc
from tests.diff.cases.wide import call, wide


def answer(doc: Doc) -> Doc:
    found: Doc = call(doc, "/boxes/{box}", "get")["responses"]["200"]["content"]["application/json"]
    return found


@wide("operation-removed update-changes-removed", "major", "breaks", "breaks")
def nothing_reads_it(doc: Doc) -> None:
    del doc["paths"]["/boxes/{box}"]["get"]


@wide("answer-replaced update-changes-retyped", "major", "breaks", "breaks")
def another_record_is_read(doc: Doc) -> None:
    answer(doc)["schema"] = {"$ref": "#/components/schemas/Cash"}


@wide("operation-moved update-changes-removed", "major", "breaks", "same")
def changed_at_another_place(doc: Doc) -> None:
    doc["paths"]["/chests/{box}"] = {
        "parameters": doc["paths"]["/boxes/{box}"]["parameters"],
        "put": doc["paths"]["/boxes/{box}"].pop("put"),
    }
