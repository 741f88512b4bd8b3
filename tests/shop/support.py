"""A mock server for a module of tests, and requests to it by operation: tests name no path."""

from __future__ import annotations

import json
import unittest
from http.client import HTTPConnection
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

from tests.mock.operations import Operation
from tests.mock.server import MockServer, Settings


class Answered:
    def __init__(self, status: int, headers: Any, body: bytes) -> None:
        self.status = status
        self.headers = headers
        self.body = body

    @property
    def json(self) -> Any:
        return json.loads(self.body) if self.body else None

    @property
    def ignored(self) -> str:
        return str(self.headers.get("X-Mock-Ignored", ""))


class ShopCase(unittest.TestCase):
    """One server for all tests of a class; each test begins with the seed."""

    server: MockServer
    operations: dict[str, Operation]
    connection: HTTPConnection

    @classmethod
    def setUpClass(cls) -> None:
        settings = Settings()
        cls.server = MockServer(settings)
        cls.operations = {operation.id: operation for operation in cls.server.shop.places.operations}
        cls.server.__enter__()
        cls.addClassCleanup(cls.server.__exit__, None, None, None)
        cls.connection = HTTPConnection(urlsplit(cls.server.address).netloc, timeout=30)
        cls.addClassCleanup(cls.connection.close)

    def setUp(self) -> None:
        self.server.shop.reset()
        self.server.faults.clear()

    def send(
        self, method: str, target: str, body: bytes | None = None, kind: str = "", more: dict[str, str] | None = None
    ) -> Answered:
        headers = {"Authorization": f"Bearer {Settings().token}", **(more or {})}
        headers |= {"Content-Type": kind} if kind else {}
        self.connection.request(method, target, body, headers)
        response = self.connection.getresponse()
        return Answered(response.status, response.headers, response.read())

    def call(self, name: str, path: dict[str, Any] | None = None, body: Any = None, /, **said: Any) -> Answered:
        """An operation, with its path parameters and others; bytes are sent as they are, other bodies as JSON."""
        operation = self.operations[name]
        values = {"storeId": Settings().store_id, **(path or {})}
        steps = [quote(str(values[step[1:-1]]), safe="") if "{" in step else step for step in operation.template]
        root = urlsplit(self.server.address).path if operation.root is None else operation.root
        places = {parameter.name: parameter.place for parameter in operation.parameters}
        headers = {key: _text(value) for key, value in said.items() if places.get(key) == "header"}
        query = {key: _text(value) for key, value in said.items() if key not in headers}
        target = f"{root}/{'/'.join(steps)}" + ("?" + urlencode(query, safe=",") if query else "")
        if isinstance(body, bytes):
            return self.send(operation.method, target, body, "application/octet-stream", headers)
        data = None if body is None else json.dumps(body).encode()
        return self.send(operation.method, target, data, "" if body is None else "application/json", headers)

    def ok(self, name: str, path: dict[str, Any] | None = None, body: Any = None, /, **said: Any) -> Any:
        answer = self.call(name, path, body, **said)
        self.assertEqual(200, answer.status, answer.body)
        return answer.json


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return ",".join(map(str, value)) if isinstance(value, list) else str(value)
