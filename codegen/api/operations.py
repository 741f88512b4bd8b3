"""Operations: their parameters, what is sent, and what is answered."""

from __future__ import annotations

import dataclasses
import json
import re
from collections.abc import Iterator, Sequence

from codegen.api import spec
from codegen.api.contents import Content, Contents
from codegen.api.errorcodes import site_of_code
from codegen.api.failures import Failure
from codegen.api.groups import Groups
from codegen.api.media import is_json
from codegen.api.model import Answer, Body, Carried, Operation
from codegen.api.nodes import chosen_name, is_true, json_of, source_of, text_of
from codegen.api.parameters import Parameters, undeclared
from codegen.api.paths import Paths
from codegen.api.schemas import Schemas
from codegen.api.types import Ref, Use
from codegen.description.refusals import Refusals
from codegen.description.repetition import is_repeatable

# What is read of answers, if some status has it.
_ORDER: tuple[Carried, ...] = ("json", "text", "bytes")
_DEFAULT = "default"
_SUCCESS = re.compile(r"2(XX|[0-9][0-9])|" + _DEFAULT)
_WITHOUT_BODY = ("204", "205")


class Operations:
    def __init__(self, schemas: Schemas, refusals: Refusals, code: str = "") -> None:
        """`code` is the member of an error body that tells what went wrong."""
        self._code = code
        self.codes: dict[str, None] = {}  # the enumerations that it has, by the keys of their definitions
        self._schemas = schemas
        self._refusals = refusals
        self._contents = Contents(schemas, refusals)
        self._parameters = Parameters(schemas, refusals)
        self._paths = Paths(refusals)
        self._groups = Groups(schemas.root)

    def operation(self, found: spec.Operation) -> Operation | None:
        """None where a parameter cannot be had: nothing else can be told of such a call."""
        node = found.node
        parameters = self._parameters.of(found)
        body = self._body(found)
        answers = self._answers(found)
        failures = self._failures(found)
        if parameters is None:
            return None
        in_path = [parameter.name for parameter in parameters if parameter.location == "path"]
        parts = self._paths.parts(found.path, in_path, found.path_place)
        used = dict.fromkeys(part.parameter for part in parts if part.parameter)
        parameters = (
            *(each for each in parameters if each.location != "path" or each.name in used),
            *(undeclared(name, found) for name in used if name not in in_path),
        )
        group, topic = self._groups.of(found)
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
            listed=found.listed if found.listed != found.path else "",
            group=group,
            topic=topic,
            failures=failures,
        )

    # ---- Bodies and answers ------------------------------------------------------------------------------------------

    def _body(self, operation: spec.Operation) -> Body | None:
        body = operation.body
        if body is None:
            return None
        if not body.content:
            self._refusals.unknown(body.place, "a request body without content: nothing is sent")
        if operation.method == "trace":
            self._refusals.note(body.place, "TRACE has no body: it is read over")
            return None
        ways = self._contents.ways(body.content, True)
        if not ways:
            return None
        found = self._contents.taken(ways, ways[0].carried, "a request body")
        use = self._contents.use(found, operation.id + "Request", "a request body")
        if use is None:
            return None
        media_type = ", ".join(way.name for way in found)
        return Body(media_type, body.required, use, self._contents.encodings(found[0]), _example(found))

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
            with_body.append((answer, self._ways(operation, answer)))
        carried: Carried = min((ways[0].carried for _, ways in with_body if ways), key=_ORDER.index, default="json")
        taken = [(answer, self._contents.taken(ways, carried, "an answer")) for answer, ways in with_body]
        written = {_written(found) for _, found in taken if found}
        known: dict[str, Use | None] = {}
        result = []
        for answer, found in taken:
            name = operation.id + "Response" + (f"_{answer.status}" if len(written) > 1 else "")
            if found and _written(found) not in known:
                known[_written(found)] = self._contents.use(found, name, "an answer")
            use = known[_written(found)] if found else None
            if use is not None and found[0].media.schema is not None:
                use = dataclasses.replace(use, place=found[0].media.schema.position)
            status = answer.status.upper() if answer.status != _DEFAULT else _DEFAULT
            media_type = ", ".join(way.name for way in found) if use is not None else ""
            result.append(Answer(status, media_type, use, answer.place, _example(found) if use is not None else ""))
        return tuple(result)

    def _failures(self, operation: spec.Operation) -> tuple[Failure, ...]:
        """What they hold is no type: a program gets the status, and what of the error body is known."""
        has_success = any(answer.status.startswith("2") for answer in operation.answers)
        found = []
        for answer in operation.answers:
            is_failure = answer.status[:1] in ("4", "5") or (answer.status == _DEFAULT and has_success)
            if is_failure:
                found.append(Failure(answer.status, answer.description, tuple(dict.fromkeys(self._codes(answer)))))
            if is_failure and answer.content and not self._refusals.strict:
                what = f"what the answer {answer.status} of {operation.id} holds"
                message = f"{what} is read over: an error has its status, code and message"
                self._refusals.note(answer.place, message, "what answers of failure hold")
        return tuple(found)

    def _codes(self, answer: spec.Answer) -> Iterator[str]:
        for media in answer.content:
            site = None
            if is_json(media.type) and media.schema is not None:
                site = site_of_code(self._schemas.root, media.schema, self._code)
            found = self._schemas.use(site, "ErrorCode") if site is not None else None
            if found is not None and isinstance(found.type, Ref) and self._schemas.is_enum(found.type):
                self.codes[found.type.name] = None
                yield found.type.name

    def _ways(self, operation: spec.Operation, answer: spec.Answer) -> list[Content]:
        why = f"a {answer.status}" if answer.status in _WITHOUT_BODY else "the answer to HEAD"
        if answer.content and (answer.status in _WITHOUT_BODY or operation.method == "head"):
            self._refusals.note(answer.place, f"{why} has no body: its content is read over")
            return []
        return self._contents.ways(answer.content, False)


def _example(found: Sequence[Content]) -> str:
    node = found[0].media.example
    return json_of(node) if node is not None else ""


def _written(found: list[Content]) -> str:
    """What holds an answer, as it is written; references to one schema are the same."""
    if found[0].carried == "bytes":
        return ", ".join(way.name for way in found)
    schema = found[0].media.schema
    return json.dumps(schema.plain() if schema is not None else True)
