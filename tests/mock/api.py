"""The way of a request: the checks, in their order, then the operation. It knows no endpoint; the description does."""

from __future__ import annotations

import hmac
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol
from urllib.parse import parse_qsl

from tests.mock import strictjson
from tests.mock.judge import Judge
from tests.mock.messages import Answer, Refusal, Request, json_answer
from tests.mock.operations import Operation, base_path, read_operations, segments_of


@dataclass(frozen=True)
class Call:
    """A request that passed the checks. `body` has the members that may be written, and nothing else."""

    path: dict[str, Any]
    query: dict[str, Any]
    body: Any


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
        target, _, query_text = request.target.partition("?")
        operation, texts = self._find(request.method, target)
        if operation.needs_token:
            self._check_token(request)
        path = {
            parameter.name: parameter.value(texts[parameter.name])
            for parameter in operation.parameters
            if parameter.place == "path"
        }
        query = _read_query(operation, query_text)
        self._state.check_scope(path)
        body = _read_body(operation, request)
        if instead is not None:
            return json_answer(200, instead)
        handler = self._state.handlers.get(operation.id)
        if handler is None:
            raise Refusal(501, "", f"the mock server has no behaviour for {operation.id}")
        value = handler(Call(path, query, body))
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

    def _check_token(self, request: Request) -> None:
        values = request.values("Authorization")
        scheme, _, token = values[0].partition(" ") if len(values) == 1 else ("", "", "")
        if scheme.lower() != "bearer" or not hmac.compare_digest(token.strip().encode("utf-8", "replace"), self._token):
            raise Refusal(403, "INVALID_API_TOKEN", "the Authorization header is missing or its token is not valid")


def _read_query(operation: Operation, query: str) -> dict[str, Any]:
    """The documented query parameters. Others are ignored, as the vendor's server does with what it does not know."""
    texts = dict(parse_qsl(query, keep_blank_values=True))
    found = {}
    for parameter in operation.parameters:
        if parameter.place == "query":
            if parameter.name in texts:
                found[parameter.name] = parameter.value(texts[parameter.name])
            elif parameter.required:
                raise Refusal(400, "WRONG_PARAMETER", f"{parameter.name}: the query parameter is missing")
    return found


def _read_body(operation: Operation, request: Request) -> Any:
    if not operation.body:
        return None
    judge = _media_judge(operation, request)
    if not request.body:
        if operation.body_required:
            raise Refusal(400, "WRONG_PARAMETER", "the request has no body")
        return None
    try:
        value = strictjson.loads(request.body)
    except strictjson.NotJson as error:
        raise Refusal(400, "WRONG_PARAMETER", f"the body: {error}") from None
    violations = judge.violations(value)
    if violations:
        more = f" (and {len(violations) - 1} more)" if len(violations) > 1 else ""
        raise Refusal(400, "WRONG_PARAMETER", str(violations[0]) + more)
    return judge.writable(value)


def _media_judge(operation: Operation, request: Request) -> Judge:
    kinds = " or ".join(operation.body)
    if request.values("Content-Encoding"):
        raise Refusal(415, "", "a body with a Content-Encoding is not supported")
    values = request.values("Content-Type")
    if len(values) != 1:
        raise Refusal(415, "", f"one Content-Type header is needed: {kinds}")
    kind, _, rest = values[0].partition(";")
    settings = dict(parse_qsl(rest.replace(" ", "").replace('"', "").lower(), separator=";"))
    judge = operation.body.get(kind.strip().lower())
    if judge is None or settings.get("charset", "utf-8") != "utf-8":
        raise Refusal(415, "", f"the body must be {kinds} in UTF-8")
    return judge
