"""What comes in, what goes out, and the one exception: a refusal, which knows its answer. Used by every module here."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Request:
    method: str
    target: str  # as it stands in the request line
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def values(self, name: str) -> list[str]:
        """All values of a header, whatever the case of its name."""
        return [value for key, value in self.headers if key.lower() == name.lower()]


@dataclass(frozen=True)
class Call:
    """A request that passed the checks: its parameters by place and name, as the description has them; others are
    ignored, as the vendor's server does with what it does not know. `body` has the members that may be written, and
    nothing else; `content` is the body as it came."""

    path: dict[str, Any]
    query: dict[str, Any]
    body: Any
    headers: dict[str, Any] = field(default_factory=dict)
    cookies: dict[str, Any] = field(default_factory=dict)
    content: bytes = b""
    content_type: str = ""
    named: tuple[str, ...] = ()  # the names in the query, as they came


@dataclass(frozen=True)
class Outcome:
    """What became of a call."""

    value: Any = None  # of an answer in JSON
    content: bytes = b""  # of another one
    kind: str = ""  # its media type, where the description leaves it open
    ignored: tuple[str, ...] = ()  # parameters that were sent and are not honoured


@dataclass(frozen=True)
class Answer:
    status: int
    body: bytes
    headers: dict[str, str] = field(default_factory=dict)
    error_code: str = ""  # of a refusal, for the log


def json_answer(status: int, value: Any, headers: dict[str, str] | None = None) -> Answer:
    return Answer(status, json.dumps(value, ensure_ascii=False).encode(), headers or {})


class Refusal(Exception):
    """The request is refused. `code` is empty where the vendor's documentation has none for the case."""

    def __init__(self, status: int, code: str, message: str, headers: dict[str, str] | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.headers = headers or {}

    def answer(self) -> Answer:
        body = {"errorMessage": self.message}
        if self.code:
            body["errorCode"] = self.code
        return Answer(self.status, json.dumps(body, ensure_ascii=False).encode(), self.headers, self.code)
