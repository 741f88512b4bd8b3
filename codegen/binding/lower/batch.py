"""Many calls sent as one, in C: the operations of which that is made, and the members of the table."""

from __future__ import annotations

from collections.abc import Iterable

from codegen.api.model import Api
from codegen.binding import names
from codegen.binding.capi import CBatch, COperation
from codegen.binding.spelling import BatchNames


def batch(api: Api, prefix: str, plans: Iterable[COperation]) -> CBatch | None:
    """None where the Api has none, or one of its operations has no C; that has been told."""
    found = {plan.id: plan for plan in plans}
    if api.batch is None or not found.keys() >= set(api.batch.operations):
        return None
    steps = [(key.split("."), said) for key, said in api.batch.names.items()]
    words = [(step[0], names.snake(step[-1]), said) for step, said in steps]
    return CBatch(
        names=BatchNames.of(prefix),
        most=api.batch.most,
        create=found[api.batch.create],
        status=found[api.batch.status],
        stop=found.get(api.batch.stop),
        words=tuple(words),
        methods=api.batch.methods,
        known_for=api.batch.known_for,
    )
