"""A schema where it is used, with all that is asked of its values there."""

from __future__ import annotations

from codegen.api.found import Found
from codegen.api.schemas import Schemas
from codegen.api.types import Use


class Uses:
    def __init__(self, schemas: Schemas) -> None:
        self._schemas = schemas

    def use(self, found: Found) -> Use:
        return Use(found.type, found.nullable, found.node.position, tuple(self._schemas.constraints(found)))
