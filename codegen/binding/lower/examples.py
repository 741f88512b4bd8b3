"""A call of each operation that works, as a command line: what has to be given, and of the body a few members that the
description's own example has."""

from __future__ import annotations

import json
from collections.abc import Mapping

from codegen.api.media import essence
from codegen.api.model import Body, Operation, Parameter
from codegen.api.types import Binary, Definition, Enum, Field, List, Record, Ref, Scalar, Use
from codegen.binding import names
from codegen.binding.capi import CDocument, CExample, CObject
from codegen.binding.lower.fitting import Fitting
from codegen.binding.lower.flags import Flags, member_flags
from codegen.binding.lower.samples import NoSample, Samples

_MEMBERS = 3  # of a body, beside those that have to be there
_LONGEST = 40  # characters of a value that need not be there
_LONGEST_BODY = 240
_FILES = {"image": "image.jpg", "video": "video.mp4", "audio": "sound.mp3", "application/pdf": "file.pdf"}
_OTHER_FILE = "file.bin"


class Examples:
    def __init__(self, definitions: Mapping[str, Definition]) -> None:
        self._definitions = definitions
        self._samples = Samples(definitions)
        self._fitting = Fitting(definitions)

    def of(self, operation: Operation, request: CObject | CDocument | None, flags: Flags) -> CExample:
        given = [
            (flags.of(parameter), parameter.use, self._parameter(parameter))
            for parameter in operation.parameters
            if parameter.required
        ]
        found = [(flag, self._text(use, value)) for flag, use, value in given]
        body, piped, sent = operation.body, "", ""
        if body is not None and body.carried == "bytes":
            found.append(("body", _file(body.media_type, operation.id)))
        elif body is not None and isinstance(request, CObject) and isinstance(body.use.type, Ref):
            record = self._definitions[body.use.type.name]
            assert isinstance(record, Record)
            chosen = self._chosen(record, _object(body.example), flags)
            members, piped = self._members(record, chosen, flags)
            found += members
            sent = _json({field.name: self._sent(field.use, chosen[field.name]) for field in _in_order(record, chosen)})
        elif body is not None and (body.required or body.example):
            sent = piped = self._whole(body)
        if piped:
            found.append(("body", "-"))
        if operation.answered == "bytes":
            found.append(("output", _file(operation.accepts, operation.id)))
        return CExample(
            flags=tuple((flag, text) for flag, text in found if flag),
            piped=_compact(piped),
            values=tuple((flag, _json(value)) for flag, _, value in given if flag),
            body=_compact(sent),
        )

    def _whole(self, body: Body) -> str:
        """All of a body: the description's own example, of a long list its first item."""
        if not body.example:
            return _json(self._value(body.use))
        value = json.loads(body.example)
        if isinstance(value, list) and len(value) > 1 and len(_json(value)) > _LONGEST_BODY:
            return _json(value[:1])
        return body.example

    def _value(self, use: Use) -> object:
        try:
            return self._samples.value(use)
        except NoSample:
            return {}

    def _parameter(self, parameter: Parameter) -> object:
        value = json.loads(parameter.example) if parameter.example else None
        if value is None or not self._fitting.is_kind(parameter.use, value):
            value = self._value(parameter.use)
        record = self._definitions[parameter.use.type.name] if isinstance(parameter.use.type, Ref) else None
        if value == {} and parameter.location == "path" and isinstance(record, Record):
            return {field.name: self._value(field.use) for field in record.fields}  # what is empty has no place there
        return value

    def _chosen(self, record: Record, example: Mapping[str, object], flags: Flags) -> dict[str, object]:
        """Members of a body: all that its example has, if that is short. What an example has in another form than is
        described is passed over."""
        if example and len(_json(example)) <= _LONGEST_BODY and self._fitting.is_whole(record, example):
            return dict(example)
        described = {field.name: field.use for field in record.fields}
        example = {
            name: value
            for name, value in example.items()
            if value is None or name not in described or self._fitting.is_kind(described[name], value)
        }
        return {**self._needed(record, example), **self._some(record, example, _named(record, flags))}

    def _members(self, record: Record, chosen: Mapping[str, object], flags: Flags) -> tuple[list[tuple[str, str]], str]:
        """Flags, and what has none as JSON."""
        named = _named(record, flags)
        fields = {field.name: field for field in record.fields}
        found = [(named[name], self._text(fields[name].use, value)) for name, value in chosen.items() if name in named]
        rest = {name: value for name, value in chosen.items() if name not in named}
        return found, _json(rest) if rest else ""

    def _text(self, use: Use, value: object) -> str:
        """As it stands behind a flag."""
        value = self._sent(use, value)
        if isinstance(use.type, List) and isinstance(value, list) and value and self._is_scalar(use.type.item):
            items = [one if isinstance(one, str) else _json(one) for one in value if one is not None]
            if len(items) == len(value) and not any(not item or "," in item or item[0] == "[" for item in items):
                return ",".join(items)
        return value if isinstance(value, str) and self._is_scalar(use) else _json(value)

    def _sent(self, use: Use, value: object) -> object:
        """As it is in the body: of bytes the name of their file."""
        match use.type:
            case Binary(media_type):
                return _file(media_type)
            case List(item) if isinstance(item.type, Binary):
                return [_file(item.type.media_type)]
        return value

    def _is_scalar(self, use: Use) -> bool:
        match use.type:
            case Ref(name):
                return isinstance(self._definitions[name], Enum)
        return isinstance(use.type, (Scalar, Binary))

    def _needed(self, record: Record, example: Mapping[str, object]) -> dict[str, object]:
        found: dict[str, object] = {}
        for field in record.fields:
            if field.required and not field.read_only:
                is_shown = field.name in example and example[field.name] is not None
                found[field.name] = example[field.name] if is_shown else self._value(field.use)
        return found

    def _some(self, record: Record, example: Mapping[str, object], named: Mapping[str, str]) -> dict[str, object]:
        """Of those that need not be there: scalars that the example has; where it has none, the shortest of all."""
        fields = [field for field in record.fields if field.name in named]
        free = [field for field in fields if not field.required]
        shown = [field for field in free if example.get(field.name) is not None]
        short = [field for field in shown if _is_short(example[field.name])][:_MEMBERS]
        if short or len(free) < len(fields):
            return {field.name: example[field.name] for field in short}
        if shown:
            one = min(shown, key=lambda field: len(_json(example[field.name])))
            return {one.name: example[one.name]}
        return {field.name: self._value(field.use) for field in free[:1]}


def _named(record: Record, flags: Flags) -> dict[str, str]:
    """The flags of its members, by their names."""
    return member_flags((field.name for field in record.fields if not field.read_only), flags)


def _in_order(record: Record, chosen: Mapping[str, object]) -> list[Field]:
    return [field for field in record.fields if field.name in chosen]


def _is_short(value: object) -> bool:
    if isinstance(value, str):
        return len(value) <= _LONGEST and value.isprintable()
    return isinstance(value, (bool, int, float))


def _object(text: str) -> Mapping[str, object]:
    value = json.loads(text) if text else None
    return value if isinstance(value, dict) else {}


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _compact(text: str) -> str:
    return _json(json.loads(text)) if text else ""


def _file(media_type: str, called: str = "") -> str:
    """The name of a file of this type; where that says nothing, of what the operation is called after."""
    first = essence(media_type.split(",")[0])
    words = names.kebab(called).split("-")
    named = next((file for kind, file in _FILES.items() if kind in words), _OTHER_FILE)
    return _FILES.get(first) or _FILES.get(first.split("/")[0]) or named
