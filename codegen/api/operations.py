"""Operations: their parameters, what is sent, and what is answered."""

from __future__ import annotations

import json
import re

from codegen.api import spec
from codegen.api.model import Answer, Body, Operation
from codegen.api.nodes import chosen_name, is_true, source_of, text_of
from codegen.api.parameters import Parameters, undeclared
from codegen.api.paths import Paths
from codegen.api.schemas import Schemas
from codegen.api.types import Json, Use
from codegen.description.refusals import Refusals
from codegen.description.repetition import is_repeatable
from codegen.source.diagnostics import Position
from codegen.source.node import Node

_JSON = "application/json"
_DEFAULT = "default"
_SUCCESS = re.compile(r"2(XX|[0-9][0-9])|" + _DEFAULT)
_WITHOUT_BODY = ("204", "205")


class Operations:
    def __init__(self, schemas: Schemas, refusals: Refusals) -> None:
        self._schemas = schemas
        self._refusals = refusals
        self._parameters = Parameters(schemas, refusals)
        self._paths = Paths(refusals)

    def operation(self, found: spec.Operation) -> Operation | None:
        """None where a parameter cannot be had: nothing else can be told of such a call."""
        node = found.node
        parameters = self._parameters.of(found)
        body = self._body(found)
        answers = self._answers(found)
        if parameters is None:
            return None
        in_path = [parameter.name for parameter in parameters if parameter.location == "path"]
        parts = self._paths.parts(found.path, in_path, found.path_place)
        used = dict.fromkeys(part.parameter for part in parts if part.parameter)
        parameters = (
            *(each for each in parameters if each.location != "path" or each.name in used),
            *(undeclared(name, found) for name in used if name not in in_path),
        )
        return Operation(
            id=found.id,
            chosen=chosen_name(node),
            method=found.method,
            path=found.path,
            parts=parts,
            parameters=parameters,
            body=body,
            answers=answers,
            security=found.security,
            servers=found.servers,
            place=found.id_place,
            path_place=found.path_place,
            summary=text_of(node, "summary"),
            description=text_of(node, "description"),
            source=source_of(node),
            deprecated=is_true(node, "deprecated"),
            repeatable=is_repeatable(node, found.method),
        )

    # ---- Bodies and answers ------------------------------------------------------------------------------------------

    def _json(self, content: tuple[spec.Media, ...], what: str) -> spec.Media | None:
        """What is sent or answered as JSON; other media types before it are refused."""
        for media in content:
            if media.type == _JSON:
                if media.schema is None:
                    message = f"{what} without a schema may be any JSON value"
                    self._refusals.unknown(media.place, message, message)
                return media
            self._refusals.error(media.place, f'the media type "{media.name}" is not supported; "{_JSON}" is')
        return None

    def _value(self, media: spec.Media | None, name: str) -> Use | None:
        if media is None:
            return None
        if media.schema is None:
            return Use(Json(), True, media.place)
        found = self._schemas.use(media.schema, name)
        if found is None:
            return None
        return Use(found.type, found.nullable, media.schema.position, tuple(self._schemas.constraints(found)))

    def _body(self, operation: spec.Operation) -> Body | None:
        body = operation.body
        if body is None:
            return None
        if not body.content:
            self._refusals.unknown(body.place, "a request body without content: nothing is sent")
        if operation.method == "trace":
            self._refusals.note(body.place, "TRACE has no body: it is read over")
            return None
        use = self._value(self._json(body.content, "a request body"), operation.id + "Request")
        return Body(_JSON, body.required, use) if use is not None else None

    def _answers(self, operation: spec.Operation) -> tuple[Answer, ...]:
        """Those of success: 2XX, or what stands under `default` where there is none. Failures are told by the members
        of the error body."""
        listed = [answer for answer in operation.answers if answer.status.startswith("2")]
        for answer in operation.answers:
            if answer.status[:1] in ("1", "3"):
                kind = "statuses from 100 to 199 and from 300 to 399"
                message = f"the answer {answer.status} of {operation.id} is read over: it is no success"
                self._refusals.note(answer.place, message, kind)
        with_body = []
        for answer in listed or [answer for answer in operation.answers if answer.status == "default"]:
            if answer.status == "2xx" and not self._refusals.strict:
                self._refusals.note(answer.place, "2xx is read as 2XX")
            elif not _SUCCESS.fullmatch(answer.status):
                message = f'"{answer.status}" is no status of success; 200 to 299 and 2XX are'
                self._refusals.error(answer.place, message)
            with_body.append((answer, self._answered(operation, answer)))
        several = len({_written(media) for _, media in with_body if media is not None}) > 1
        known: dict[str, Use | None] = {}
        found = []
        for answer, media in with_body:
            name = operation.id + "Response" + (f"_{answer.status}" if several else "")
            if media is not None and _written(media) not in known:
                known[_written(media)] = self._value(media, name)
            use = known[_written(media)] if media is not None else None
            status = answer.status.upper() if answer.status != _DEFAULT else _DEFAULT
            found.append(Answer(status, _JSON if use is not None else "", use, answer.place))
        return tuple(found)

    def _answered(self, operation: spec.Operation, answer: spec.Answer) -> spec.Media | None:
        why = f"a {answer.status}" if answer.status in _WITHOUT_BODY else "the answer to HEAD"
        if answer.content and (answer.status in _WITHOUT_BODY or operation.method == "head"):
            self._refusals.note(answer.place, f"{why} has no body: its content is read over")
            return None
        return self._json(answer.content, "an answer")


def _written(body: spec.Media) -> str:
    """A schema as it is written; references to one are the same."""
    return json.dumps(body.schema.plain() if body.schema is not None else True)
