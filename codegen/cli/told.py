"""What is said of a description: errors; what is refused, with the operations that are left out by it; notes."""

from __future__ import annotations

from codegen.api.model import Api, Refusal
from codegen.api.refusals import first_reasons
from codegen.binding.lower.kept import Compiled
from codegen.description.refusals import Refusals
from codegen.source.diagnostics import Diagnostics, counted
from codegen.source.shown import printable

_IN_LINE = 3  # names that are part of a sentence; more are listed below it


def tell(api: Api, refusals: Refusals, diagnostics: Diagnostics) -> None:
    """Strictly everything that is refused is an error, otherwise only what concerns the whole document."""
    whole = refusals.of("")
    lost: dict[str, list[Refusal]] = {}  # by reason
    for refusal in api.refusals:
        lost.setdefault(refusal.reason, []).append(refusal)
    for item in refusals:
        fault = item.position, item.message
        if item.severity == "note":
            diagnostics.note(*fault, item.kind)
        elif refusals.strict or fault in whole:
            diagnostics.error(*fault)
        elif not any(each.place == item.position for each in lost.get(item.message, ())):
            diagnostics.note(item.position, f"{item.message}; no operation reaches it", item.message)
    if not refusals.strict:
        for reason, refused in lost.items():
            _left_out(reason, refused, diagnostics)


def _left_out(reason: str, lost: list[Refusal], diagnostics: Diagnostics) -> None:
    """One line for a reason, at its first place."""
    places = sorted({each.place for each in lost})
    message = counted(reason, len(places) - 1)
    names = tuple(dict.fromkeys(each.operation or each.path for each in lost))
    what = "operations" if any(each.operation for each in lost) else "paths"
    if len(names) == 1:
        diagnostics.warning(places[0], f"{lost[0].words} is left out: {message}")
    elif len(names) <= _IN_LINE:
        quoted = [f'"{name}"' for name in names]
        words = f"{', '.join(quoted[:-1])} and {quoted[-1]}"
        diagnostics.warning(places[0], f"the {what} {words} are left out: {message}")
    else:
        diagnostics.warning(places[0], f"{len(names)} {what} are left out: {message}", names)


def print_operations(compiled: Compiled) -> None:
    """One a line: id, method, path and C name; then those that are left out, with their first reasons instead."""
    for operation in compiled.capi.operations:
        _print(operation.id, operation.method, operation.path, operation.c_name)
    for lost in first_reasons(compiled.api.refusals):
        _print(lost.operation, lost.method.upper(), lost.path, f"left out: {lost.reason}")


def _print(*columns: str) -> None:
    print("\t".join(map(printable, columns)))


def summary(compiled: Compiled, files: int, touched: int) -> str:
    """The last line of `generate`, on a terminal."""
    lost = len(first_reasons(compiled.api.refusals))
    counts = [_count(len(compiled.capi.operations), "operation"), *([f"{lost} left out"] if lost else [])]
    return ", ".join([*counts, _count(files, "file"), f"{touched} changed"])


def _count(number: int, what: str) -> str:
    return f"{number} {what}" + ("" if number == 1 else "s")
