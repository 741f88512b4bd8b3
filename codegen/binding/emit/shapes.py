"""The types of a CApi by their C names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from codegen.binding.capi import CApi, CEnum, CObject, CUnion


@dataclass(frozen=True, slots=True)
class Shapes:
    objects: Mapping[str, CObject]
    enums: Mapping[str, CEnum]
    unions: Mapping[str, CUnion]
    operations: Mapping[str, int] = field(default_factory=dict)  # their numbers, by their ids; of those that have one


def shapes_of(api: CApi) -> Shapes:
    return Shapes(
        {item.c_name: item for item in api.objects},
        {item.c_name: item for item in api.enums},
        {item.c_name: item for item in api.unions},
        {item.id: item.number for item in api.operations if item.number > 0},
    )
