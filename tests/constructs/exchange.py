"""exchange.json: what a program must send, in this order, and what it is answered. README.md describes the form."""

from __future__ import annotations

import base64
import json
from email.parser import BytesParser
from email.policy import HTTP
from pathlib import Path
from typing import Any

from tests.constructs.server import Answer, Request

TOKEN = "sesame-and-more"  # that commands have in their environment
_BODIES = ("json", "text", "base64")
_REQUEST = {"method", "target", "server", "headers", "parts", *_BODIES}
_ANSWER = {"status", "headers", *_BODIES}


def read(path: Path) -> list[dict[str, Any]]:
    exchange: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
    for number, item in enumerate(exchange, 1):
        if (
            item.keys() - {"command", "environment"} != {"request", "answer"}
            or not {"method", "target"} <= item["request"].keys()
        ):
            raise ValueError(f"{path}: exchange {number} has no request with method and target, or no answer")
        if unknown := (item["request"].keys() - _REQUEST) | (item["answer"].keys() - _ANSWER):
            raise ValueError(f"{path}: exchange {number} has {', '.join(sorted(unknown))}")
    return exchange


def answer(described: dict[str, Any]) -> Answer:
    headers = dict(described.get("headers", {}))
    if "json" in described:
        headers = {"Content-Type": "application/json", **headers}
    return Answer(described.get("status", 200), list(headers.items()), _bytes(described) or b"")


def input_of(item: dict[str, Any]) -> str:
    """What a command reads: the body that it is to send."""
    return (_bytes(item["request"]) or b"").decode()


def _bytes(described: dict[str, Any]) -> bytes | None:
    if "json" in described:
        return _compact(described["json"]).encode()
    if "text" in described:
        return str(described["text"]).encode()
    return base64.b64decode(described["base64"]) if "base64" in described else None


def _compact(value: Any) -> str:
    """Texts that are equal where the values are, with their members in the same order: 1 is neither 1.0 nor true."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def differences(exchange: list[dict[str, Any]], received: list[Request]) -> list[str]:
    """What has come otherwise than it should, a line for each."""
    found = []
    for number, (item, request) in enumerate(zip(exchange, received), 1):
        found += [f"request {number}: {line}" for line in _request(item["request"], request)]
    for item in exchange[len(received) :]:
        found.append(f"never came: {item['request']['method']} {item['request']['target']}")
    for request in received[len(exchange) :]:
        found.append(f"came although it is not in the exchange: {request.method} {request.target}")
    return found


def _request(wanted: dict[str, Any], request: Request) -> list[str]:
    found = []
    line = (wanted.get("server", 1), wanted["method"], wanted["target"])
    if line != (request.server, request.method, request.target):
        found.append(f"wanted {line}\n{'':11}came {(request.server, request.method, request.target)}")
    for name, value in wanted.get("headers", {}).items():
        if request.header(name) != value:
            found.append(f"header {name}: wanted {value!r}, came {request.header(name)!r}")
    if "parts" in wanted:
        return found + _parts(wanted["parts"], request)
    return found + _body(wanted, request.body)


def _body(wanted: dict[str, Any], body: bytes) -> list[str]:
    text: Any = body
    if "json" in wanted:
        try:
            text = _compact(json.loads(body)).encode()
        except ValueError:
            pass
    asked = _bytes(wanted) or b""
    return [] if text == asked else [f"body: wanted {asked!r}\n{'':17}came {text!r}"]


def _parts(wanted: list[dict[str, Any]], request: Request) -> list[str]:
    """multipart/form-data, whatever its boundary is."""
    head = f"Content-Type: {request.header('Content-Type')}\r\n\r\n".encode()
    message = BytesParser(policy=HTTP).parsebytes(head + request.body)
    parts: list[Any] = message.get_payload() if message.is_multipart() else []
    if len(parts) != len(wanted) or message.get_content_type() != "multipart/form-data":
        return [f"wanted {len(wanted)} parts, came {message.get_content_type()} {request.body!r}"]
    found = []
    for number, (asked, part) in enumerate(zip(wanted, parts), 1):
        for name, value in asked.get("headers", {}).items():
            if part[name] != value:
                found.append(f"part {number}: header {name}: wanted {value!r}, came {part[name]!r}")
        found += [f"part {number}: {line}" for line in _body(asked, part.get_payload(decode=True) or b"")]
    return found
