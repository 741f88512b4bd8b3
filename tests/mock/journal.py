"""What was asked and answered, for tests to look at. Tokens never get into it."""

from __future__ import annotations

import json
import re
import threading
from collections import deque
from typing import Any, TextIO

from tests.mock.messages import Request

_KEPT = 2000
_BODY_CEILING = 128 * 1024
_REDACTED = "[redacted]"
_SECRET_HEADERS = frozenset(("authorization", "proxy-authorization", "cookie", "x-api-key"))
_SECRET_QUERY = re.compile(r"([?&](?:access_)?token=)[^&#]*", re.IGNORECASE)


class Journal:
    """The newest requests to the API. May be used by several threads."""

    def __init__(self, token: str, file: TextIO | None = None) -> None:
        self._token = token
        self._file = file
        self._lock = threading.Lock()
        self._entries: deque[dict[str, Any]] = deque(maxlen=_KEPT)
        self._total = 0

    def add(self, request: Request, connection: int, status: int | None, error_code: str) -> None:
        """`status` is None where the connection was dropped; connections count from 1."""
        entry: dict[str, Any] = {
            "method": self._clean(request.method),
            "target": self._clean(_SECRET_QUERY.sub(r"\1" + _REDACTED, request.target)),
            "status": status,
            "errorCode": error_code or None,
            "connection": connection,
        }
        headers = [
            [name, _REDACTED if name.lower() in _SECRET_HEADERS else self._clean(value)]
            for name, value in request.headers
        ]
        body = self._clean(request.body[:_BODY_CEILING].decode("utf-8", "replace"))
        with self._lock:
            self._total += 1
            entry = {"number": self._total, **entry}
            self._entries.append({**entry, "headers": headers, "body": body})
            if self._file is not None:
                self._file.write(json.dumps(entry, ensure_ascii=False) + "\n")
                self._file.flush()

    def clear(self) -> None:
        with self._lock:
            self._entries.clear()
            self._total = 0

    def view(self) -> dict[str, Any]:
        with self._lock:
            return {"total": self._total, "requests": list(self._entries)}

    def _clean(self, text: str) -> str:
        return text.replace(self._token, _REDACTED) if self._token else text
