"""The call that the snippets of an operation make: values of its parameters and its body, as the example of the command
has them (binding/lower/examples.py)."""

from __future__ import annotations

import json
from dataclasses import dataclass

from codegen.binding.capi import CField, COperation, CParameter

Json = object  # as json.loads gives it


@dataclass(frozen=True, slots=True)
class Call:
    """`body` counts where `has_body`; in it bytes are the name of their file. `file` is that of a body of bytes,
    `output` where an answer of bytes goes."""

    operation: COperation
    arguments: tuple[tuple[CParameter, Json], ...]
    fields: tuple[tuple[CField, Json], ...]
    has_body: bool
    body: Json
    file: str
    output: str


def call_of(operation: COperation) -> Call:
    example = operation.example
    given = {flag: json.loads(text) for flag, text in example.values}
    flags = dict(example.flags)
    return Call(
        operation=operation,
        arguments=tuple((each, given.get(each.flag)) for each in operation.parameters),
        fields=tuple((each, given[each.flag]) for each in operation.fields if each.flag in given),
        has_body=bool(example.body),
        body=json.loads(example.body) if example.body else None,
        file=flags.get("body", "") if operation.sent == "bytes" else "",
        output=flags.get("output", "") if operation.answered == "bytes" else "",
    )
