"""The four snippets of an operation: the same call in C, by the command, by curl, and as JSON."""

from __future__ import annotations

from codegen.api.model import Api
from codegen.binding.capi import CApi
from codegen.manual.model import Snippets
from codegen.manual.snippets.call import call_of
from codegen.manual.snippets.model import Model
from codegen.manual.snippets.program import program
from codegen.manual.snippets.shell import command, curl
from codegen.manual.snippets.shown import Shown


def snippets(api: Api, capi: CApi) -> dict[str, Snippets]:
    """By the ids of the operations."""
    model = Model(api, capi)
    shown = Shown(model)
    found = {}
    for operation in capi.operations:
        call = call_of(operation)
        described = model.operations[operation.id]
        found[operation.id] = Snippets(
            c=program(model, call),
            command=command(model, call),
            curl=curl(model, call),
            body=shown.body(described, call),
            answer=shown.answer(described),
        )
    return found
