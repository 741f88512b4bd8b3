"""The way of a request: the checks, in their order, then the operation. It knows no endpoint; the description does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Protocol

from tests.mock.messages import Answer, Refusal, Request, json_answer
from tests.mock.operations import Operation, base_path, read_operations, segments_of


@dataclass(frozen=True)
class Call:
    """A request that passed the checks: its parameters by place and name, as the description has them; others are
    ignored, as the vendor's server does with what it does not know. `body` has the members that may be written, and
    nothing else."""

    path: dict[str, Any]
    query: dict[str, Any]
    body: Any
    headers: dict[str, Any] = field(default_factory=dict)
    cookies: dict[str, Any] = field(default_factory=dict)


class State(Protocol):
    """What the operations work on."""

    handlers: dict[str, Callable[[Call], Any]]  # by operationId; they return the answer's JSON or raise Refusal

    def check_scope(self, path: dict[str, Any]) -> None:
        """Raises Refusal where the token does not belong to what the path names."""


class Api:
    """May be used by several threads."""

    def __init__(self, document: dict[str, Any], token: str, state: State) -> None:
        self.base_path = base_path(document)
        self._operations = read_operations(document)
        self._token = token.encode()
        self._state = state

    def answer(self, request: Request, instead: Any = None) -> Answer:
        """The answer to a request. `instead`: JSON of a made-up success; checked, but not carried out."""
        try:
            return self._answer(request, instead)
        except Refusal as refusal:
            return refusal.answer()
        except Exception as error:  # a fault of the mock itself; it goes on serving
            message = f"the mock server failed: {type(error).__name__}"
            return Refusal(500, "INTERNAL_ERROR", message).answer()

    def _answer(self, request: Request, instead: Any) -> Answer:
        operation, texts = self._find(request.method, request.target.partition("?")[0])
        if not operation.access.granted(request, self._token):
            raise Refusal(403, "INVALID_API_TOKEN", "the Authorization header is missing or its token is not valid")
        values = operation.values(request, texts)
        self._state.check_scope(values["path"])
        body = operation.body.value(request)
        if instead is not None:
            return json_answer(200, instead)
        handler = self._state.handlers.get(operation.id)
        if handler is None:
            raise Refusal(501, "", f"the mock server has no behaviour for {operation.id}")
        value = handler(Call(values["path"], values["query"], body, values["header"], values["cookie"]))
        if operation.answer is not None and operation.answer.violations(value):
            raise Refusal(500, "INTERNAL_ERROR", f"the mock's own answer breaks the description of {operation.id}")
        return json_answer(200, value)

    def _find(self, method: str, path: str) -> tuple[Operation, dict[str, str]]:
        if not path.startswith(self.base_path + "/"):
            raise Refusal(404, "", "no operation has this path")
        segments = segments_of(path[len(self.base_path) :])
        allowed = []
        for operation in self._operations:
            texts = operation.match(segments)
            if texts is not None:
                if operation.method == method:
                    return operation, texts
                allowed.append(operation.method)
        if not allowed:
            raise Refusal(404, "", "no operation has this path")
        allow = ", ".join(sorted(set(allowed)))
        raise Refusal(405, "METHOD_NOT_ALLOWED", f"this path allows {allow} only", {"Allow": allow})
