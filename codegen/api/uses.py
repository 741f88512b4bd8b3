"""A schema where it is used, with all that is asked of its values there."""

from __future__ import annotations

from codegen.api.lists import Lists
from codegen.api.schemas import Found, Schemas
from codegen.api.types import Use
from codegen.description.refusals import Refusals


class Uses:
    def __init__(self, schemas: Schemas, refusals: Refusals) -> None:
        self._schemas = schemas
        self._lists = Lists(schemas, refusals)

    def use(self, found: Found) -> Use:
        match found.kind:
            case "list":
                limits = self._lists.constraints(found)
            case "map":
                limits = self._schemas.limits.sizes(found.node, "Properties")
            case _:
                limits = self._schemas.constraints(found)
        return Use(found.type, found.nullable, found.node.position, tuple(limits))
