"""A second opinion on what programs send: the description read by Python and a JSON Schema library (tests/mock), which
knows nothing of the generator. Values that an enumeration does not list are sent as they are; that is no complaint.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from codegen.description import dialect
from codegen.description.bundle import bundle
from codegen.description.refusals import Refusals
from tests.constructs.server import Request as Received
from tests.mock.messages import Refusal, Request
from tests.mock.operations import Operation, read_operations, segments_of

_OPEN = "expected enum"


def complaints(description: Path, received: list[Received]) -> list[str]:
    """What is wrong with requests of operations that the description has, a line for each."""
    operations = _operations(_document(description))
    found = []
    for number, request in enumerate(received, 1):
        sent = Request(request.method, request.target, tuple(request.headers), request.body)
        try:
            _judge(operations, sent)
        except Refusal as refusal:
            if _OPEN not in refusal.message:
                found.append(f"request {number}: in the opinion of tests/mock: {refusal.message}")
    return found


def _document(description: Path) -> dict[str, Any]:
    diagnostics = Refusals()
    document = bundle(str(description), None, diagnostics)
    lifted = document and dialect.lift(document, diagnostics)
    plain: dict[str, Any] = lifted.root.plain() if lifted else {}
    return plain


def _operations(document: dict[str, Any]) -> tuple[Operation, ...]:
    """Those whose references lead somewhere."""
    found: list[Operation] = []
    for path, item in document.get("paths", {}).items():
        try:
            found += read_operations({**document, "paths": {path: item}})
        except LookupError:
            pass
    return tuple(found)


def _judge(operations: tuple[Operation, ...], request: Request) -> None:
    """Raises Refusal. A request whose path none of them has may be another server's."""
    segments = segments_of(request.target.partition("?")[0])
    for operation in operations:
        texts = operation.match(segments) if operation.method == request.method else None
        if texts is not None:
            operation.values(request, texts)
            operation.body.value(request)
            return
