"""JSON of bodies and answers: the description's examples, and where it has none, values that it allows."""

from __future__ import annotations

import contextlib
import json

from codegen.api.model import Operation
from codegen.api import constraints as c
from codegen.api.types import List, Map, Record, Use
from codegen.binding.lower.samples import NoSample, Samples
from codegen.manual.snippets.call import Call, Json
from codegen.manual.snippets.model import Model
from codegen.source.shown import json_text

_DEEPEST = 4
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
                with contextlib.suppress(NoSample):
                    return _pretty(self._made(answer.use, 0))
        return ""

    def _made(self, use: Use, depth: int) -> Json:
        """Raises NoSample where that would lead too deep, too."""
        record = self._model.record(use)
        if record is None and not isinstance(use.type, (List, Map)):
            return self._samples.value(use, depth)
        if depth > _DEEPEST:
            raise NoSample
        match use.type:
            case List(item):
                least = max((each.limit for each in use.constraints if isinstance(each, c.MinItems)), default=1)
                return [self._made(item, depth + 1)] * max(least, 1)
            case Map(value):
                return {"key1": self._made(value, depth + 1)}
        assert record is not None
        key = record.name, depth
        if key not in self._known:
            self._known[key] = self._members(record, depth)
        return self._known[key]

    def _members(self, record: Record, depth: int) -> Json:
        shown = [field for field in record.fields if not field.write_only and not field.deprecated]
        shown.sort(key=lambda field: not field.required)
        found: dict[str, Json] = {}
        for field in shown[:_MEMBERS]:
            with contextlib.suppress(NoSample):
                value = self._made(field.use, depth + 1)
                found[field.name] = 1 if field.zero_means and value == 0 else value
        return found


def _pretty(value: Json) -> str:
    return json_text(value, 2)
