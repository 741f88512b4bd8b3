"""JSON of bodies and answers: the description's examples, and where it has none, values that it allows."""

from __future__ import annotations

import json

from codegen.api.model import Operation
from codegen.api.types import Binary, List, Map, Record, Use
from codegen.binding.lower.samples import NoSample, Samples
from codegen.manual.snippets.call import Call, Json
from codegen.manual.snippets.model import Model
from codegen.source.shown import json_text

_DEEPEST = 3
_MEMBERS = 24  # of an object that is made up


class Shown:
    def __init__(self, model: Model) -> None:
        self._model = model
        self._samples = Samples(model.api.definitions)
        self._known: dict[tuple[str, int], Json] = {}

    def body(self, operation: Operation, call: Call) -> str:
        if operation.body is None or operation.body.carried != "json":
            return ""
        if operation.body.example:
            return _pretty(json.loads(operation.body.example))
        return _pretty(call.body) if call.has_body else ""

    def answer(self, operation: Operation) -> str:
        if operation.answered != "json":
            return ""
        for answer in operation.answers:
            if answer.use is not None:
                if answer.example:
                    return _pretty(json.loads(answer.example))
                return _pretty(self._made(answer.use, 0))
        return ""

    def _made(self, use: Use, depth: int) -> Json:
        record = self._model.record(use)
        if record is not None:
            key = record.name, depth
            if key not in self._known:
                self._known[key] = {} if depth >= _DEEPEST else self._members(record, depth)
            return self._known[key]
        match use.type:
            case List(item):
                return [] if depth >= _DEEPEST else [self._made(item, depth + 1)]
            case Map(value):
                return {} if depth >= _DEEPEST else {"key1": self._made(value, depth + 1)}
            case Binary():
                return ""
        try:
            return self._samples.value(use, depth)
        except NoSample:
            return None

    def _members(self, record: Record, depth: int) -> Json:
        fields = [field for field in record.fields if not field.write_only and not field.deprecated]
        needed = [field for field in fields if field.required]
        return {
            field.name: self._made(field.use, depth + 1)
            for field in (needed + [f for f in fields if not f.required])[:_MEMBERS]
        }


def _pretty(value: Json) -> str:
    return json_text(value, 2)
