"""The examples of the vendor's pages, as the description has them: facts that stand in spec/, so that tests run without
the pages. An example that a page has wrong stands there as the overlays correct it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SPEC = ROOT / "spec" / "ecwid" / "openapi.yaml"
METHODS = ("get", "put", "post", "delete", "patch")


@dataclass(frozen=True)
class Example:
    operation: str
    kind: str  # request or answer
    status: str  # of an answer
    name: str
    schema: dict[str, Any]
    value: Any

    def __str__(self) -> str:
        return " ".join(filter(None, (self.operation, self.kind, self.status, self.name)))


def target(document: dict[str, Any], node: Any) -> Any:
    """What a node is, over any number of references."""
    while isinstance(node, dict) and "$ref" in node:
        found: Any = document
        for step in node["$ref"][2:].split("/"):
            found = found[step.replace("~1", "/").replace("~0", "~")]
        node = found
    return node


def operations(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Those that a program calls: the faces of one place are operations of their own."""
    for item in document["paths"].values():
        for operation in (item[method] for method in METHODS if method in item):
            for face in operation.get("x-faces", [{}]):
                responses = {**operation["responses"], **face.get("responses", {})}
                yield {**operation, **face, "responses": responses}


def examples(document: dict[str, Any]) -> Iterator[Example]:
    """Those of requests and of successes, in JSON."""
    for operation in operations(document):
        body = target(document, operation.get("requestBody", {}))
        yield from _of_content(document, operation["operationId"], "request", "", body)
        for status, response in operation["responses"].items():
            if status.startswith("2"):
                answer = target(document, response)
                yield from _of_content(document, operation["operationId"], "answer", status, answer)


def _of_content(
    document: dict[str, Any], operation: str, kind: str, status: str, holder: dict[str, Any]
) -> Iterator[Example]:
    media = holder.get("content", {}).get("application/json", {})
    for name, example in media.get("examples", {}).items():
        value = target(document, example)["value"]
        yield Example(operation, kind, status, name, media.get("schema", {}), value)


def undocumented(document: dict[str, Any], schema: Any, value: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """The members of a value that its schema does not name, with their places. An object without any named member may
    hold what it likes."""
    found = target(document, schema)
    if not isinstance(found, dict):
        return
    alternatives = [*found.get("anyOf", ()), *found.get("oneOf", ())]
    if alternatives:
        tried = [list(undocumented(document, each, value, path)) for each in alternatives]
        yield from min(tried, key=len)
        return
    if isinstance(value, list):
        for index, element in enumerate(value):
            yield from undocumented(document, found.get("items", {}), element, f"{path}[{index}]")
    elif isinstance(value, dict):
        properties = found.get("properties", {})
        others = found.get("additionalProperties")
        for name, member in value.items():
            place = f"{path}.{name}" if path else name
            if name in properties:
                yield from undocumented(document, properties[name], member, place)
            elif isinstance(others, dict):
                yield from undocumented(document, others, member, place)
            elif properties and others is not True:
                yield place, member
