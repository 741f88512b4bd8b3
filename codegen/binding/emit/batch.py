"""The C of many calls sent as one: a constant table, and the function that makes a batch."""

from __future__ import annotations

from codegen.binding.capi import CBatch, COperation
from codegen.binding.emit.operations import address, taken
from codegen.binding.emit.texts import BatchText
from codegen.binding.literal import quoted


def text(batch: CBatch) -> BatchText:
    parts = {"create": batch.create, "status": batch.status, "stop": batch.stop}
    members = [".abi = OAC_ABI,", f".most = {batch.most},"]
    for part, operation in parts.items():
        if operation is not None:
            members += [f".{part} = &{operation.names.operation},", *_words(batch, part)]
    parameters = batch.create.parameters
    takes = ["oac_client *client", *(taken(each) for each in parameters)]
    takes += ["const oac_batch_options *options", "oac_batch **batch", "oac_error *error"]
    return BatchText(
        doc=_doc(batch),
        members=tuple(members),
        takes=", ".join(takes),
        arguments=", ".join(address(each) for each in parameters),
        stems=tuple(sorted({each.stem for each in parts.values() if each is not None})),
    )


def _words(batch: CBatch, part: str) -> list[str]:
    words = [(name, quoted(said)) for of, name, said in batch.words if of == part]
    if part == "create" and batch.methods:
        words.append(("methods", quoted(" ".join(batch.methods))))
    if part == "create" and batch.known_for:
        words.append(("deduplication_seconds", str(batch.known_for)))
    held = ", ".join(f".{name} = {said}" for name, said in words)
    return [f".of_{part} = {{{held}}},"]


def _doc(batch: CBatch) -> tuple[str, ...]:
    most = f"Makes a batch: up to {batch.most} prepared calls that are sent as one request. How it is used, and what it"
    needs = f"Its own requests are {_called(batch.create)} and {_called(batch.status)}"
    stop = f"; oac_batch_stop sends {_called(batch.stop)}" if batch.stop is not None else ""
    return (f"{most} takes, stands in oac/batch.h.", f"{needs}{stop}. `options` may be null.")


def _called(operation: COperation) -> str:
    return f"{operation.method} {operation.path}"
