"""Faults on demand: what the next requests to the API get instead of a proper answer."""

from __future__ import annotations

import hashlib
import threading
from collections import Counter
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import Any

from tests.mock.messages import Answer, Refusal

_CODES = {
    400: "WRONG_PARAMETER",
    402: "STORE_IS_SUSPENDED",
    403: "INVALID_API_TOKEN",
    404: "STORE_NOT_FOUND",
    405: "METHOD_NOT_ALLOWED",
    408: "TIMEOUT",
    409: "CONSTRAINT_VIOLATION",
    429: "RATE_LIMITED",
    500: "INTERNAL_ERROR",
}
_COUNT_CEILING = 1_000_000
_DELAY_CEILING_MS = 600_000


@dataclass(frozen=True)
class Fault:
    status: int | None = None  # answer with this status; the request is not looked at
    headers: dict[str, str] = field(default_factory=dict)
    body: str | None = None  # of that answer, as it is; without it a status above 399 gets an error body
    delay_ms: int = 0  # wait first
    update_count: int | None = None  # check the request as always, carry nothing out, and answer with this count
    drop: bool = False  # reset the connection once the request was read
    carry_out: bool = False  # with drop: carry the request out before
    operation: str | None = None  # only for requests of the operation with this operationId
    path: str | None = None  # only for requests whose path, without what all have, is like this pattern with * and ?
    share: float | None = None  # of all these requests, drawn anew for each; it stays until faults are forgotten
    seed: int = 0  # of the draws, which are the same for the same requests

    def is_for(self, operation: str, path: str) -> bool:
        return self.operation in (None, operation) and (self.path is None or fnmatchcase(path, self.path))

    def is_drawn(self, number: int, request: str) -> bool:
        """`number`: its place among those with a share."""
        if self.share is None:
            return False
        drawn = hashlib.blake2b(f"{self.seed} {number} {request}".encode(), digest_size=8).digest()
        return int.from_bytes(drawn, "big") < self.share * 2**64

    def instead(self) -> Any:
        return None if self.update_count is None else {"updateCount": self.update_count}

    def answer(self) -> Answer | None:
        if self.status is None:
            return None
        if self.body is not None:
            return Answer(self.status, self.body.encode(), dict(self.headers), _CODES.get(self.status, ""))
        if self.status < 400:
            return Answer(self.status, b"", dict(self.headers))
        return Refusal(
            self.status, _CODES.get(self.status, ""), "a fault that a test asked for", dict(self.headers)
        ).answer()


class Faults:
    """A queue of faults, each for a number of requests; behind it those that a share of all requests gets. May be used
    by several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._queue: list[tuple[Fault, int]] = []
        self._shares: list[Fault] = []
        self._asked: Counter[str] = Counter()  # how often each request came, since there are shares

    def add(self, fault: Fault, count: int) -> None:
        with self._lock:
            if fault.share is not None:
                self._shares.append(fault)
            else:
                self._queue.append((fault, count))

    def clear(self) -> None:
        with self._lock:
            self._queue.clear()
            self._shares.clear()
            self._asked.clear()

    def pending(self) -> int:
        """For how many requests there are faults."""
        with self._lock:
            return sum(count for _, count in self._queue)

    def take(self, operation: str = "", path: str = "", body: bytes = b"", chosen: bool = False) -> Fault:
        """What a request gets: the first fault that is for it; a Fault() where none is. With `chosen` only one that
        names an operation or a path."""
        with self._lock:
            for at, (fault, count) in enumerate(self._queue):
                is_chosen = fault.operation is not None or fault.path is not None
                if fault.is_for(operation, path) and (is_chosen or not chosen):
                    self._queue[at : at + 1] = [(fault, count - 1)] if count > 1 else []
                    return fault
            return self._drawn(operation, path, body, chosen) if self._shares else Fault()

    def _drawn(self, operation: str, path: str, body: bytes, chosen: bool) -> Fault:
        """By what is asked and how often it was asked before: not by when, so that runs are the same."""
        request = f"{operation} {path} {hashlib.blake2b(body, digest_size=8).hexdigest()}"
        self._asked[request] += 1
        for number, fault in enumerate(self._shares):
            is_chosen = fault.operation is not None or fault.path is not None
            if (
                fault.is_for(operation, path)
                and (is_chosen or not chosen)
                and fault.is_drawn(number, f"{request} {self._asked[request]}")
            ):
                return fault
        return Fault()


def read_fault(value: Any) -> tuple[Fault, int]:
    """A fault and its count from JSON. Raises Refusal that names what is wrong."""
    if not isinstance(value, dict):
        raise _wrong("a fault must be an object")
    rest = dict(value)
    headers = rest.pop("headers", {})
    if not isinstance(headers, dict) or not all(_is_header(name, text) for name, text in headers.items()):
        raise _wrong("headers must be an object of texts without control characters")
    share = _share(rest)
    if share is not None and "count" in rest:
        raise _wrong("a fault has a count or a share")
    count = _whole(rest, "count", 1, 1, _COUNT_CEILING)
    fault = Fault(
        status=_whole(rest, "status", None, 200, 599),
        headers=headers,
        body=_typed(rest, "body", str, None),
        delay_ms=_whole(rest, "delayMs", 0, 0, _DELAY_CEILING_MS),
        update_count=_whole(rest, "updateCount", None, -(1 << 63), (1 << 63) - 1),
        drop=_typed(rest, "drop", bool, False),
        carry_out=_typed(rest, "carryOut", bool, False),
        operation=_typed(rest, "operation", str, None),
        path=_typed(rest, "path", str, None),
        share=share,
        seed=_whole(rest, "seed", 0, 0, (1 << 63) - 1),
    )
    if rest:
        raise _wrong(f"unknown member {sorted(rest)[0]}")
    if fault.carry_out and not fault.drop:
        raise _wrong("carryOut needs drop")
    return fault, count


def _wrong(message: str) -> Refusal:
    return Refusal(400, "", message)


def _is_header(name: str, text: Any) -> bool:
    return (
        name.isascii()
        and name.replace("-", "").isalnum()
        and isinstance(text, str)
        and text.isascii()
        and text.isprintable()
    )


def _typed(rest: dict[str, Any], name: str, kind: type, default: Any) -> Any:
    value = rest.pop(name, default)
    if value is not default and not isinstance(value, kind):
        raise _wrong(f"{name} must be a {kind.__name__}")
    return value


def _share(rest: dict[str, Any]) -> float | None:
    value = rest.pop("share", None)
    if value is not None and (isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value <= 1):
        raise _wrong("share must be a number above 0, at most 1")
    return None if value is None else float(value)


def _whole(rest: dict[str, Any], name: str, default: Any, low: int, high: int) -> Any:
    value = rest.pop(name, default)
    if value is not default and (isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high):
        raise _wrong(f"{name} must be an integer from {low} to {high}")
    return value
