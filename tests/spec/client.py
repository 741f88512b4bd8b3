"""What the tests of the mock server share: a connection to it, and the requests most of them send."""

from __future__ import annotations

import json
from http.client import HTTPConnection
from typing import Any
from urllib.parse import urlsplit

CUSTOMER = "/api/v3/1003/customers/177737165"
TOKEN = "secret_demo"


class Client:
    """One keep-alive connection."""

    def __init__(self, address: str) -> None:
        self.connection = HTTPConnection(urlsplit(address).netloc, timeout=10)

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *_: object) -> None:
        self.connection.close()

    def send(self, method: str, target: str, body: bytes | None = None, headers: dict[str, str] | None = None) -> Any:
        """Status, headers and the JSON of the answer."""
        self.connection.request(method, target, body, headers or {})
        response = self.connection.getresponse()
        text = response.read()
        return response.status, response.headers, json.loads(text) if text else None

    def put(self, body: Any, target: str = CUSTOMER, **headers: str) -> tuple[int, Any]:
        """Status and JSON of an update; `body` is JSON text or a value. A header that is "" is left out."""
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        given = {"Authorization": f"Bearer {TOKEN}", "Content_Type": "application/json", **headers}
        status, _, value = self.send("PUT", target, data, {k.replace("_", "-"): v for k, v in given.items() if v})
        return status, value

    def get(self, target: str) -> Any:
        status, _, value = self.send("GET", target)
        if status != 200:
            raise AssertionError(f"GET {target}: {status} {value}")
        return value

    def customer(self) -> Any:
        return self.get("/mock/customers/177737165")

    def fault(self, **members: Any) -> None:
        status, _, value = self.send("POST", "/mock/faults", json.dumps(members).encode())
        if status != 200:
            raise AssertionError(f"the fault was refused: {value}")
