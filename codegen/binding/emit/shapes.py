"""The types of a CApi by their C names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from codegen.binding.capi import CApi, CEnum, CObject, CUnion


@dataclass(frozen=True, slots=True)
class Shapes:
    objects: Mapping[str, CObject]
    enums: Mapping[str, CEnum]
    unions: Mapping[str, CUnion]


def shapes_of(api: CApi) -> Shapes:
    return Shapes(
        {item.c_name: item for item in api.objects},
        {item.c_name: item for item in api.enums},
        {item.c_name: item for item in api.unions},
    )
