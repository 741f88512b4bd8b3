"""Stage 7: Api -> CApi. Every C name, file and type is decided here; where two things would get one name, that is
told."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection

from codegen.api import walk
from codegen.api.constraints import Elsewhere
from codegen.api.model import Api
from codegen.api.refusals import Refusals, definition_part
from codegen.api.types import Definition, Enum, Record, Union
from codegen.binding.capi import CApi, CEnum, CObject, CUnion
from codegen.binding.lower.access import Access
from codegen.binding.lower.batch import batch
from codegen.binding.lower.claims import Claims
from codegen.binding.lower.creations import Creations
from codegen.binding.lower.documents import Documents
from codegen.binding.lower.examples import Examples
from codegen.binding.lower.objects import Objects
from codegen.binding.lower.operations import Operations, numbered
from codegen.binding.lower.pairs import with_pairs
from codegen.binding.lower.settings import settings
from codegen.binding.lower.synthetic import with_synthetic
from codegen.binding.lower.types import Types, refused
from codegen.binding.lower.unions import Unions
from codegen.binding.spelling import ApiNames
from codegen.source import shown

ABI = 5


def lower(api: Api, prefix: str, spec: str, refusals: Refusals, named: Collection[str] = ()) -> CApi:
    """`spec` is the file of the description, for the first lines of generated files; `named` are the definitions that
    are components of it."""
    api = with_synthetic(api)
    claims = Claims(api, prefix, named, refusals)
    types = Types(claims, api.definitions)
    documents = Documents(claims, types)
    access = Access(claims, api)
    operations = Operations(claims, documents, access, Examples(api.definitions))
    for at, operation in enumerate(api.operations):
        with refusals.within(operation.part):
            operations.claim(at, operation)
    operations.group(api.operations)
    error_codes = api.error_body.codes if api.error_body is not None else ()
    numbers = {operation.id: number for number, operation in enumerate(api.operations, 1)}
    lowering, uniting = Objects(claims, types, numbers, error_codes), Unions(claims, types)
    enums: dict[str, CEnum] = {}
    objects: dict[str, CObject] = {}
    unions: dict[str, CUnion] = {}
    made: set[str] = set()
    for key, definition in api.definitions.items():
        if isinstance(definition, Record) and claims.definition(key) not in made:  # otherwise that has been told
            made.add(claims.definition(key))
            with refusals.within(definition_part(key)), refused(refusals, definition.place):
                objects[key] = lowering.object(key, definition)
    for key, definition in api.definitions.items():
        if isinstance(definition, Enum):
            enums[key] = lowering.enum(key, definition)
        elif isinstance(definition, Union) and claims.definition(key) not in made:
            made.add(claims.definition(key))
            with refusals.within(definition_part(key)), refused(refusals, definition.place):
                unions[key] = uniting.union(key, definition)
    requests = [operation.body.use for operation in api.operations if operation.repeatable and operation.body]
    creations = Creations(objects, unions, requests)
    objects = {key: creations.of_object(key, item) for key, item in objects.items()}
    unions = {key: creations.of_union(key, item) for key, item in unions.items()}
    documents.creations = creations
    plans = []
    for at, operation in enumerate(api.operations):
        with refusals.within(operation.part), refused(refusals, operation.place):
            plans.append(operations.operation(at, operation, objects, enums))
    for key, item in objects.items():
        objects[key] = dataclasses.replace(item, refs=types.refs(item.c_name))
    if any(map(_tells_operations_apart, api.definitions.values())):
        plans = [numbered(plan, numbers[plan.id]) for plan in plans]
    plans = with_pairs(plans, {item.c_name: item for item in objects.values()})
    reached = access.all()
    return CApi(
        prefix=prefix,
        upper=prefix.upper(),
        names=ApiNames.of(prefix),
        title=shown.words(api.title),
        version=api.version,
        base_url=api.base_url,
        access=reached,
        rate_requests=api.rate_limit.requests if api.rate_limit is not None else 0,
        rate_seconds=api.rate_limit.seconds if api.rate_limit is not None else 0,
        error_code=api.error_body.code if api.error_body is not None else "",
        error_message=api.error_body.message if api.error_body is not None else "",
        refused_token_codes=api.error_body.refused_token if api.error_body is not None else (),
        spec=shown.path(spec),
        abi=ABI,
        operations=tuple(plans),
        objects=_innermost_first(objects),
        enums=tuple(enums.values()),
        unions=tuple(unions.values()),
        containers=types.containers,
        documents=documents.made,
        refusals=api.refusals,
        batch=batch(api, prefix, plans),
        settings=settings(api.settings, prefix, (each.variable for each in reached.schemes), refusals),
        binding=api.binding,
    )


def _tells_operations_apart(definition: Definition) -> bool:
    """Whether a record has members for some operations alone."""
    if not isinstance(definition, Record):
        return False
    for field in definition.fields:
        rules = walk.innermost(field.use).constraints
        if field.documented or any(isinstance(rule, Elsewhere) for rule in rules):
            return True
    return False


def _innermost_first(objects: dict[str, CObject]) -> tuple[CObject, ...]:
    """Each after those that it includes, so that the umbrella header reads from small to large; circles are cut where
    they are met."""
    by_name = {item.c_name: item for item in objects.values()}
    done: dict[str, CObject] = {}
    above: set[str] = set()
    for start in by_name:
        waiting: list[tuple[str, bool]] = [(start, False)]
        while waiting:
            name, is_left = waiting.pop()
            if is_left:
                above.discard(name)
                done[name] = by_name[name]
            elif name in by_name and name not in done and name not in above:
                above.add(name)
                waiting.append((name, True))
                waiting += [(inner, False) for inner in reversed(by_name[name].includes)]
    return tuple(done.values())
