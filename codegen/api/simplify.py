"""Stage 6: Spec -> Api. Types, constraints, names for people; no C. What cannot be had becomes a Refusal, and the rest
goes on.

Operations are read first, then the records that they name, in the order in which they are met, until none waits.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass

from codegen.api import spec as specs
from codegen.api import walk
from codegen.api.batch import batch_of
from codegen.api.binding import binding_of
from codegen.api.model import Api, ErrorBody, RateLimit
from codegen.api.nodes import text_of
from codegen.api.operations import Operations
from codegen.api.paging import with_paging
from codegen.api.records import Records
from codegen.api.refusals import Parts, notes, of_operations, operation_parts
from codegen.api.schemas import Schemas
from codegen.api.settings import settings_of
from codegen.api.sharing.share import share, sharing
from codegen.api.types import Definition
from codegen.api.unions import Unions
from codegen.api.updates import with_updates
from codegen.description.refusals import Refusals, definition_part, operation_part
from codegen.source.node import Node


@dataclass(frozen=True, slots=True)
class Simplified:
    """`origins` is the schema of every definition: for those who compare descriptions word by word. `parts` are all
    operations, also those that are lost; `named` the definitions that are components."""

    api: Api
    origins: Mapping[str, Node]
    parts: Parts
    named: frozenset[str]


def simplify(spec: specs.Spec, refusals: Refusals) -> Simplified:
    schemas = Schemas(spec.root, refusals)
    extension = spec.root.get("x-oac")
    error_body = _error_body(extension)
    reader = Operations(schemas, refusals, error_body.code if error_body is not None else "")
    operations = []
    for found in spec.operations:
        with refusals.within(operation_part(found.method, found.listed)):
            operation = reader.operation(found)
            for name in walk.of_operation(operation) if operation is not None else ():
                refusals.leads(definition_part(name))
        if operation is not None:
            operations.append((operation, found.node))
    definitions = _definitions(schemas, refusals)
    paged = with_paging(operations, definitions, refusals)
    root = spec.root
    parts = operation_parts(root)
    info = root.get("info")
    if error_body is not None:
        error_body = dataclasses.replace(error_body, codes=tuple(reader.codes))
    version = info.get("version") if info is not None else None
    api = Api(
        title=_value(info, "title"),
        version=(version.text or str(version.value)) if version is not None else "",
        description=text_of(info, "description"),
        place=root.position,
        servers=spec.servers,
        schemes=spec.schemes,
        rate_limit=_rate_limit(extension),
        error_body=error_body,
        operations=paged,
        definitions=definitions,
        refusals=of_operations(parts, refusals),
        notes=notes(refusals),
        binding=binding_of(extension),
        settings=settings_of(extension, spec.operations, refusals),
        batch=batch_of(extension, paged, definitions, {each.id for each in spec.operations}, refusals),
    )
    origins = schemas.names.nodes()
    alike = sharing(root)
    if alike is not None:
        api = share(api, alike, origins, refusals)
    api = with_updates(api)
    components = root.get("components")
    shared = {id(node) for node in (components.get("schemas") if components is not None else None) or ()}
    named = frozenset(key for key, node in origins.items() if id(node) in shared)
    return Simplified(api, origins, parts, named)


def _definitions(schemas: Schemas, refusals: Refusals) -> dict[str, Definition]:
    records, unions = Records(schemas, refusals), Unions(schemas, refusals)
    found: dict[str, Definition] = {}
    while schemas.waiting:
        waiting = schemas.waiting.popleft()
        with refusals.within(definition_part(waiting.key)):
            found[waiting.key] = unions.union(waiting) if waiting.alternatives else records.record(waiting)
    found.update(schemas.enums)
    for name, definition in found.items():
        with refusals.within(definition_part(name)):
            for inner in (inner for use in walk.uses(definition) for inner in walk.refs(use)):
                refusals.leads(definition_part(inner))
    return {key: found[key] for key in schemas.wanted}


def _value(node: Node | None, key: str) -> str:
    child = node.get(key) if node is not None else None
    return str(child.value) if child is not None else ""


def _rate_limit(extension: Node | None) -> RateLimit | None:
    rate = extension.get("rateLimit") if extension is not None else None
    requests, seconds = (rate.get(key) if rate is not None else None for key in ("requests", "seconds"))
    if requests is None or seconds is None:
        return None
    if not isinstance(requests.value, int) or not isinstance(seconds.value, int):
        return None
    return RateLimit(requests.value, seconds.value)


def _error_body(extension: Node | None) -> ErrorBody | None:
    error = extension.get("error") if extension is not None else None
    if error is None:
        return None
    codes = error.get("refusedToken")
    return ErrorBody(_value(error, "code"), _value(error, "message"), tuple(str(code.value) for code in codes or ()))
