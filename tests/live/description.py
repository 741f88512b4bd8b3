"""The vendor's API as its description has it today. Tests ask it what there is: they name no field of it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from codegen.binding.names import kebab
from codegen.description.bundle import plain_description
from tests.mock.judge import Judge

ROOT = Path(__file__).resolve().parents[2]
SPEC = ROOT / "spec/ecwid/openapi.yaml"
PREFIX = "ecwid"
COMMAND = ROOT / "build/ecwid"
_METHODS = ("get", "put", "post", "delete", "patch")


@dataclass(frozen=True)
class Operation:
    """What a test needs to call it from the shell."""

    command: str
    flags: tuple[str, ...]  # each required parameter with its first value or its smallest number
    requests: tuple[Any, ...]  # the examples of the vendor's page
    answers: tuple[Any, ...]
    is_elsewhere: bool  # on a server of its own, which ECWID_BASE_URL does not move
    body: str  # an example, or what has to be there at least; nothing where it takes none


def operations() -> tuple[Operation, ...]:
    document = plain_description(str(SPEC))
    return tuple(
        _operation(document, _joined(item[method], face), item.get("parameters", []))
        for item in document["paths"].values()
        for method in _METHODS
        if method in item
        for face in item[method].get("x-faces", [{}])
    )


def _joined(operation: Any, face: Any) -> Any:
    """A face is an operation of its own: codegen/description/faces.py."""
    return {**operation, **face, "responses": {**operation["responses"], **face.get("responses", {})}}


def _operation(document: Any, node: Any, shared: list[Any]) -> Operation:
    flags = []
    for entry in [*shared, *node.get("parameters", [])]:
        parameter = _followed(document, entry)
        if parameter.get("required"):
            schema = _followed(document, parameter["schema"])
            value = schema["enum"][0] if "enum" in schema else schema.get("minimum", 1)
            flags += [f"--{kebab(parameter['name'])}", str(value)]
    success = _followed(document, node["responses"].get("200", {}))
    request = node.get("requestBody", {})
    requests = _examples(document, request)
    schema = request.get("content", {}).get("application/json", {}).get("schema", {})
    return Operation(
        kebab(node["operationId"]),
        tuple(flags),
        requests,
        _examples(document, success),
        "servers" in node,
        compact(requests[0] if requests else _least(document, schema)) if request else "",
    )


def _followed(document: Any, node: Any) -> Any:
    if "$ref" not in node:
        return node
    for step in node["$ref"].removeprefix("#/").split("/"):
        document = document[step]
    return document


def _examples(document: Any, node: Any) -> tuple[Any, ...]:
    """Without what the page contradicts itself about, which `import` reports as its own mistakes."""
    media = node.get("content", {}).get("application/json", {})
    schema = media.get("schema", {})
    judge = Judge(document, schema)
    values = (_documented(document, schema, example["value"]) for example in media.get("examples", {}).values())
    return tuple(value for value in values if not judge.violations(value))


def _documented(document: Any, schema: Any, value: Any) -> Any:
    """Without members that no table of the page has."""
    schema = _followed(document, schema)
    if isinstance(value, list):
        return [_documented(document, schema.get("items", {}), item) for item in value]
    members = schema.get("properties")
    if not isinstance(value, dict) or members is None:
        return value
    return {key: _documented(document, members[key], item) for key, item in value.items() if key in members}


def _least(document: Any, schema: Any) -> Any:
    """A value with the required members only."""
    schema = _followed(document, schema)
    if "enum" in schema:
        return schema["enum"][0]
    members = schema.get("properties", {})
    if members or schema.get("type") == "object":
        return {name: _least(document, members[name]) for name in schema.get("required", [])}
    least = {"array": [], "string": "", "boolean": False}
    return least.get(schema.get("type"), schema.get("minimum", 0))


def compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
