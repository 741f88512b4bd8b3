"""What is generated of an Api: the operations that are not refused, and what they reach."""

from __future__ import annotations

import dataclasses

from codegen.api import walk
from codegen.api.model import Api
from codegen.description.refusals import operation_part


def kept(api: Api) -> Api:
    lost = {operation_part(refusal.method, refusal.path) for refusal in api.refusals}
    if not lost:
        return api
    operations = tuple(each for each in api.operations if each.part not in lost)
    reached = walk.reached((name for each in operations for name in walk.of_operation(each)), api.definitions)
    definitions = {name: definition for name, definition in api.definitions.items() if name in reached}
    left = {each.id for each in operations}
    batch = api.batch if api.batch is not None and left.issuperset(api.batch.operations) else None
    return dataclasses.replace(api, operations=operations, definitions=definitions, batch=batch)
