"""Stage 7 until nothing more is lost by it: what has no form or no name in C is refused like anything else."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass

from codegen.api.kept import kept
from codegen.api.model import Api
from codegen.api.refusals import Refusals, notes, of_operations
from codegen.api.simplify import Simplified
from codegen.binding.capi import CApi, CEnum, CObject, CUnion
from codegen.binding.lower import lower
from codegen.source.node import Node


@dataclass(frozen=True, slots=True)
class Compiled:
    api: Api
    capi: CApi
    schemas: Mapping[str, Node]  # of every object and enumeration that has one, by its C name


def compiled(simplified: Simplified, prefix: str, spec: str, refusals: Refusals) -> Compiled:
    """The C of what is left, once all that is lost is in `refusals`. Strictly it ends in errors: all is lowered, so
    that all of them are told."""
    api = simplified.api
    while True:
        told = Refusals(refusals.strict)
        capi = lower(api if refusals.strict else kept(api), prefix, spec, told, simplified.named)
        refusals.take(told)
        lost = of_operations(simplified.parts, refusals)
        if len(lost) == len(api.refusals):
            break
        api = dataclasses.replace(api, refusals=lost)
    for note in told:
        if note.severity == "note":
            refusals.note(note.position, note.message, note.kind)
    api = dataclasses.replace(api, notes=notes(refusals))
    items: tuple[CObject | CEnum | CUnion, ...] = (*capi.objects, *capi.enums, *capi.unions)
    origins = {item.c_name: simplified.origins[item.key] for item in items if item.key in simplified.origins}
    return Compiled(api, capi, origins)
