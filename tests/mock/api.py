"""The way of a request: the checks, in their order, then the operation. It knows no endpoint; the description does."""

from __future__ import annotations

from typing import Any, Protocol
from urllib.parse import quote

from tests.mock.messages import Answer, Call, Outcome, Refusal, Request, json_answer
from tests.mock.operations import Operation, segments_of
from tests.mock.styles import pairs_of


IGNORED = "X-Mock-Ignored"  # the parameters that were sent and are not honoured
_IGNORED_CEILING = 50


class State(Protocol):
    """What the operations work on."""

    def carry_out(self, operation: Operation, call: Call) -> Outcome:
        """Raises Refusal."""

    def check_scope(self, path: dict[str, Any]) -> None:
        """Raises Refusal where the token does not belong to what the path names."""


class Api:
    """May be used by several threads."""

    def __init__(self, base_path: str, operations: tuple[Operation, ...], token: str, state: State) -> None:
        self.base_path = base_path
        self._operations = operations
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
        kind = next(iter(request.values("Content-Type")), "")
        named = tuple(name for name, _ in pairs_of(request.target.partition("?")[2]))
        call = Call(
            values["path"], values["query"], body, values["header"], values["cookie"], request.body, kind, named
        )
        return self._success(operation, self._state.carry_out(operation, call))

    def _success(self, operation: Operation, outcome: Outcome) -> Answer:
        ignored = ", ".join(quote(name, safe="{}[]*") for name in outcome.ignored[:_IGNORED_CEILING])
        headers = {IGNORED: ignored} if ignored else {}
        if operation.answer is None:
            if outcome.kind:
                headers["Content-Type"] = outcome.kind
            return Answer(operation.status, outcome.content, headers)
        is_part = any(parameter.selects for parameter in operation.parameters)
        broken = [
            each for each in operation.answer.violations(outcome.value) if each.keyword != "required" or not is_part
        ]
        if broken:
            raise Refusal(500, "INTERNAL_ERROR", f"the mock's own answer breaks the description of {operation.id}")
        return json_answer(operation.status, outcome.value, headers)

    def name(self, request: Request) -> tuple[str, str]:
        """The operationId of a request, and its path without what all have; "" where none has it."""
        path = request.target.partition("?")[0]
        try:
            return self._find(request.method, path)[0].id, path.removeprefix(self.base_path)
        except Refusal:
            return "", path.removeprefix(self.base_path)

    def _find(self, method: str, path: str) -> tuple[Operation, dict[str, str]]:
        """The first template that fits is the path: one that fits as well, with more parameters, is another path."""
        allowed: list[str] = []
        template: tuple[str, ...] | None = None
        for operation in self._operations:
            texts = self._match(operation, path) if template in (None, operation.template) else None
            if texts is not None:
                if operation.method == method:
                    return operation, texts
                template = operation.template
                allowed.append(operation.method)
        if not allowed:
            raise Refusal(404, "", "no operation has this path")
        allow = ", ".join(sorted(set(allowed)))
        raise Refusal(405, "METHOD_NOT_ALLOWED", f"this path allows {allow} only", {"Allow": allow})

    def _match(self, operation: Operation, path: str) -> dict[str, str] | None:
        """By the path of its own server, where it has one; but there may be a program for which all is on one."""
        for root in (self.base_path, operation.root):
            if root is not None and path.startswith(root + "/"):
                texts = operation.match(segments_of(path[len(root) :]))
                if texts is not None:
                    return texts
        return None
