"""Which of the generated files chosen operations need, and which operations a person means."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping

from codegen.binding.capi import CApi, COperation
from codegen.source.shown import printable

_INCLUDE = re.compile(r'^#include [<"]([^>"]+)[>"]', re.M)


class Unknown(Exception):
    """A name that no operation has."""


def chosen(api: CApi, names: Iterable[str]) -> tuple[COperation, ...]:
    """The operations of these names, which are ids, C names or commands; all where there is no name."""
    known: dict[str, COperation] = {}
    for names_of in (_commands, _functions, _ids):  # of two that have a name the later one, which is the more exact
        known |= {name: each for each in api.operations for name in names_of(each)}
    found: list[COperation] = []
    for name in names:
        operation = known.get(name)
        if operation is None:
            raise Unknown(_complaint(name, known))
        found.append(operation)
    return tuple(each for each in api.operations if not found or each in found)


def _ids(operation: COperation) -> tuple[str, ...]:
    return (operation.id,)


def _functions(operation: COperation) -> tuple[str, ...]:
    return (operation.c_name, operation.stem)


def _commands(operation: COperation) -> tuple[str, ...]:
    return (operation.command,)


def _complaint(name: str, known: Iterable[str]) -> str:
    lower = {each.lower(): each for each in known}
    close = difflib.get_close_matches(name.lower(), list(lower), n=1)
    hint = f"; did you mean {printable(lower[close[0]])}?" if close else ""
    return f'no operation is called "{printable(name)}"{hint}'


def files(api: CApi, operations: Iterable[COperation], made: Mapping[str, str]) -> tuple[list[str], list[str]]:
    """The headers and the sources of these operations and of all types that they reach, of the files `made`."""
    stems = {operation.stem for operation in operations}
    if api.batch is not None:
        parts = (api.batch.create, api.batch.status, api.batch.stop)
        stems |= {"batch"} if all(part is None or part.stem in stems for part in parts) else set()
    reached: set[str] = set()
    waiting = ["client", *stems]
    while waiting:
        stem = waiting.pop()
        if stem in reached:
            continue
        reached.add(stem)
        for path in (f"include/{api.prefix}/{stem}.h", f"src/{stem}.c"):
            for included in _INCLUDE.findall(made.get(path, "")):
                folder, _, name = included.rpartition("/")
                waiting += [name.removesuffix(".h")] if folder == api.prefix else []
    headers = sorted(path for stem in reached if (path := f"include/{api.prefix}/{stem}.h") in made)
    return headers, sorted(path for stem in reached if (path := f"src/{stem}.c") in made)
