"""A schema where it is used, with all that is asked of its values there."""

from __future__ import annotations

from codegen.api.found import Found
from codegen.api.schemas import Schemas
from codegen.api.types import Use
from codegen.source.diagnostics import Position


def use_of(found: Found, schemas: Schemas, place: Position) -> Use:
    return Use(found.type, found.nullable, place, tuple(schemas.constraints(found)))
