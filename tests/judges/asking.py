"""Asks a server that somebody else makes of the description for every operation whose request it shows, and
looks whether the answers are the documented ones. Answers of bytes are not asked for: prism makes none.
"""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlencode

import jsonschema

_TIMEOUT = 20  # seconds
_JSON = "application/json"
_NO_SECRET = "of_no_use"  # prism asks for one and looks no further


@dataclass(frozen=True)
class Request:
    operation: str
    method: str
    target: str
    headers: dict[str, str]
    body: bytes | None
    schemas: dict[int, Any]  # of the answers, by status; None: they have no body


def requests(document: dict[str, Any]) -> Iterator[Request]:
    for path, item in document["paths"].items():
        shared = item.get("parameters", [])
        for method, operation in item.items():
            if method in ("get", "put", "post", "delete", "patch"):
                made = _request(document, path, method, operation, [*shared, *operation.get("parameters", [])])
                if made is not None:
                    yield made


def _request(
    document: dict[str, Any], path: str, method: str, operation: dict[str, Any], parameters: list[Any]
) -> Request | None:
    """None where the body is JSON without an example, or an answer is none."""
    query, headers = _credentials(document, operation)
    for parameter in (_followed(document, each) for each in parameters):
        value = _value(document, parameter)
        if parameter["in"] == "path":
            path = path.replace("{" + parameter["name"] + "}", quote(str(value), safe=""))
        elif parameter.get("required"):
            (query if parameter["in"] == "query" else headers)[parameter["name"]] = str(value)
    content = _followed(document, operation.get("requestBody", {})).get("content", {})
    content_type = next(iter(content), "")
    body: bytes | None = None
    if content_type == _JSON:
        example = _example(content[_JSON])
        if example is None:
            return None
        body = json.dumps(example).encode()
    elif content_type:
        body = b"bytes"
    if content_type:
        headers["Content-Type"] = content_type
    schemas = {}
    for status, answer in operation["responses"].items():
        if status.isdigit() and status < "300":
            content = _followed(document, answer).get("content", {})
            if content and _JSON not in content:
                return None
            schemas[int(status)] = content.get(_JSON, {}).get("schema")
    target = path + ("?" + urlencode(query) if query else "")
    return Request(operation["operationId"], method.upper(), target, headers, body, schemas)


def _credentials(document: dict[str, Any], operation: dict[str, Any]) -> tuple[dict[str, str], dict[str, str]]:
    """Members of the query and headers by which a caller is known: the first way that there is."""
    query: dict[str, str] = {}
    headers: dict[str, str] = {}
    for name in next(iter(operation.get("security", document.get("security", []))), {}):
        scheme = _followed(document, document["components"]["securitySchemes"][name])
        if scheme["type"] == "apiKey":
            (query if scheme["in"] == "query" else headers)[scheme["name"]] = _NO_SECRET
        else:
            headers["Authorization"] = f"Bearer {_NO_SECRET}"
    return query, headers


def _followed(document: dict[str, Any], node: Any) -> Any:
    while "$ref" in node:
        found: Any = document
        for part in node["$ref"].lstrip("#/").split("/"):
            found = found[part.replace("~1", "/").replace("~0", "~")]
        node = found
    return node


def _example(node: dict[str, Any]) -> Any:
    examples = [each.get("value") for each in node.get("examples", {}).values()]
    return node.get("example", examples[0] if examples else None)


def _value(document: dict[str, Any], parameter: dict[str, Any]) -> Any:
    """One that the parameter may have."""
    schema = _followed(document, parameter.get("schema", {}))
    shown = _example(parameter)
    if shown is None:
        shown = next((schema[key] for key in ("const", "default", "example") if key in schema), None)
    if shown is None and "enum" in schema:
        shown = schema["enum"][0]
    if shown is not None:
        return shown
    return {"integer": 1, "number": 1, "boolean": "true"}.get(schema.get("type", ""), "one")


def faults(document: dict[str, Any], base: str) -> tuple[int, list[str]]:
    """How many were asked, and what is wrong with their answers."""
    asked, found = 0, []
    for request in requests(document):
        asked += 1
        said = _ask(document, request, base)
        found += [f"{request.operation}: {request.method} {request.target}: {said}"] if said else []
    return asked, found


def _ask(document: dict[str, Any], request: Request, base: str) -> str:
    """What is wrong; "" when nothing."""
    made = urllib.request.Request(base + request.target, request.body, request.headers, method=request.method)
    try:
        with urllib.request.urlopen(made, timeout=_TIMEOUT) as answer:
            status, text = answer.status, answer.read()
    except urllib.error.HTTPError as error:
        return f"{error.code} {error.read().decode('utf-8', 'replace')[:300]}"
    if status not in request.schemas:
        return f"{status}, which is not documented"
    schema = request.schemas[status]
    if schema is None:
        return ""
    whole = {"$ref": "#/answer", "answer": schema, "components": document["components"]}
    for wrong in jsonschema.Draft202012Validator(whole).iter_errors(json.loads(text)):
        return f"{status}, and {wrong.json_path} is wrong: {wrong.message[:200]}"
    return ""
