"""What records are used for: each has only the functions that something needs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from codegen.api import walk
from codegen.api.types import Definition, List, Record


@dataclass(frozen=True, slots=True)
class Usage:
    as_ref: frozenset[str]  # records that are members,
    as_list: frozenset[str]  # items,
    equal: frozenset[str]  # and compared with each other


def usage_of(definitions: Mapping[str, Definition]) -> Usage:
    as_ref: set[str] = set()
    as_list: set[str] = set()
    for definition in definitions.values():
        for field in definition.fields if isinstance(definition, Record) else ():
            used = as_list if isinstance(field.use.type, List) else as_ref
            used.update(walk.refs(field.use))
    return Usage(frozenset(as_ref), frozenset(as_list), frozenset(walk.compared(definitions)))
