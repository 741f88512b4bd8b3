"""What the snippets of one binding look up: its types, by their names."""

from __future__ import annotations

from codegen.api.types import Enum, Record, Ref, Union, Use
from codegen.api.model import Api
from codegen.binding.capi import CApi, CContainer, CEnum, CObject, CUnion


class Model:
    def __init__(self, api: Api, capi: CApi) -> None:
        self.api = api
        self.capi = capi
        self.objects: dict[str, CObject] = {each.c_name: each for each in capi.objects}
        self.enums: dict[str, CEnum] = {each.c_name: each for each in capi.enums}
        self.unions: dict[str, CUnion] = {each.c_name: each for each in capi.unions}
        self.containers: dict[str, CContainer] = {each.c_name: each for each in capi.containers}
        self.operations = {each.id: each for each in api.operations}

    def record(self, use: Use) -> Record | None:
        found = self.definition(use)
        return found if isinstance(found, Record) else None

    def definition(self, use: Use) -> Record | Enum | Union | None:
        return self.api.definitions[use.type.name] if isinstance(use.type, Ref) else None
