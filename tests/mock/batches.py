"""Batches: many calls in one request. Which operations these are, and what they call their parts, says the description
(x-oac: batch). The calls of a batch are carried out at once, one after another, by the same server; so a batch is done
when it has a ticket.
"""

from __future__ import annotations

import json
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any

from tests.mock.actions import Action
from tests.mock.lists import page
from tests.mock.messages import Answer, Call, Refusal
from tests.mock.places import Places, Role

Json = dict[str, Any]
Execute = Callable[[str, str, bytes], Answer]  # method, path behind the store, body


@dataclass
class _Batch:
    ticket: str
    total: int
    group: Any = None
    answers: list[tuple[Any, Answer | None]] = field(default_factory=list)  # ids of calls; None: not executed


class Batches:
    """For whoever holds the shop's lock."""

    def __init__(self, words: Json, execute: Execute) -> None:
        self._words = words
        self._execute = execute
        self.reset()

    def reset(self) -> None:
        self._batches: dict[str, _Batch] = {}
        self._keys: dict[str, tuple[float, str]] = {}  # when it was sent, and its ticket

    def actions(self, places: Places) -> dict[str, Action]:
        """By operationId."""
        if not self._words:
            return {}
        create, status, stop = (self._words.get(name, {}) for name in ("create", "status", "stop"))
        found = {
            create["operation"]: Action(self._create, tuple(map(str, create.values()))),
            status["operation"]: Action(self._status, (*map(str, status.values()), "status", "offset", "limit")),
        }
        if stop:
            found[stop["operation"]] = Action(self._stop, tuple(map(str, stop.values())))
        place = places.roles[create["operation"]].key
        for operation in places.operations:
            if operation.method == "DELETE" and places.roles[operation.id].key == place:
                names = tuple(parameter.name for parameter in operation.parameters if parameter.place == "query")
                found[operation.id] = Action(self._delete, names)
        return found

    # ---- sending ----

    def _create(self, role: Role, call: Call) -> Json:
        words = self._words["create"]
        if len(call.body) > self._words["most"]:
            raise Refusal(400, "WRONG_PARAMETER", f"a batch has at most {self._words['most']} calls")
        key = call.query.get(words.get("deduplicationKey", ""))
        sent, ticket = self._keys.get(str(key), (0.0, ""))
        if (
            key is None
            or ticket not in self._batches
            or time.monotonic() - sent > words.get("deduplicationSeconds", 3600)
        ):
            ticket = str(uuid.uuid4())
            batch = _Batch(ticket, len(call.body), call.query.get(words.get("group", "")))
            self._batches[ticket] = batch
            self._keys[str(key)] = (time.monotonic(), ticket)
            self._carry_out(batch, call.body, bool(call.query.get(words.get("stopOnFailure", ""))))
        return {words["ticket"]: ticket}

    def _carry_out(self, batch: _Batch, calls: list[Json], stops: bool) -> None:
        names = self._words["create"]["call"]
        is_over = False
        for each in calls:
            if is_over:
                batch.answers.append((each.get(names["id"]), None))
                continue
            body = each.get(names["body"])
            text = b"" if body in (None, "") else body.encode() if isinstance(body, str) else json.dumps(body).encode()
            answer = self._execute(each[names["method"]], each[names["path"]], text)
            batch.answers.append((each.get(names["id"]), answer))
            is_over = stops and answer.status >= 400

    # ---- asking ----

    def _status(self, role: Role, call: Call) -> Json:
        words = self._words["status"]
        ticket = call.query.get(words["ticket"])
        if ticket is None:
            return self._search(words, call)
        batch = self._batch(ticket)
        done = sum(answer is not None for _, answer in batch.answers)
        is_text = bool(call.query.get(words.get("withAnswers", "")))
        answers = [self._told(words, identity, answer, is_text) for identity, answer in batch.answers]
        return {
            words["state"]: words["states"]["done"],
            "totalRequests": batch.total,
            words.get("completed", "completedRequests"): done,
            words["answers"]: answers,
        }

    def _search(self, words: Json, call: Call) -> Json:
        done = words["states"]["done"]
        found = [{words["ticket"]: ticket, words["state"]: done} for ticket in self._batches]
        items, _ = page(found if call.query.get("status", done) == done else [], call.query)
        return {"items": items}

    @staticmethod
    def _told(words: Json, identity: Any, answer: Answer | None, is_text: bool) -> Json:
        names, fates = words["answer"], words["fates"]
        told: Json = {} if identity is None else {names["id"]: identity}
        if answer is None:
            return {**told, names["fate"]: fates["notExecuted"]}
        told[names["fate"]] = fates["executed" if answer.status < 400 else "failed"]
        told[names["httpStatus"]] = answer.status
        if "reason" in names and answer.status in list(HTTPStatus):
            told[names["reason"]] = HTTPStatus(answer.status).phrase
        text = answer.body.decode("utf-8", "replace")
        if is_text:
            told[names["text"]] = text
        elif text and "body" in names:
            told[names["body"]] = _json(text)
        return told

    def _batch(self, ticket: str) -> _Batch:
        if ticket not in self._batches:
            raise Refusal(404, "", f"there is no batch {ticket}")
        return self._batches[ticket]

    # ---- stopping: all are done, so there is nothing to stop ----

    def _stop(self, role: Role, call: Call) -> Json:
        return {self._words["stop"].get("count", "updateCount"): 0}

    def _delete(self, role: Role, call: Call) -> Json:
        found = [self._batches.pop(str(value), None) for value in call.query.values()]
        return {"deleteCount": sum(each is not None for each in found)}


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text
