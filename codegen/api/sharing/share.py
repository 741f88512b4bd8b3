"""Api -> Api: what is one becomes one type, with a name that follows from what it is about."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from codegen.api import walk
from codegen.api.model import Api, Operation
from codegen.api.sharing.equality import join_equal
from codegen.api.sharing.agreement import Difference
from codegen.api.sharing.groups import Groups, Told, innermost, places, uses
from codegen.api.sharing.merging import Merging
from codegen.api.sharing.naming import Naming, joined, pascal
from codegen.api.sharing.resources import Found, resources
from codegen.api.types import Definition, Enum, List, Record, Ref, Use
from codegen.description.members import suggest
from codegen.description.refusals import Refusals, definition_part
from codegen.source.diagnostics import Position
from codegen.source.node import Node
from codegen.source.words import one


@dataclass(frozen=True, slots=True)
class Named:
    """A name, and where it is said."""

    text: str
    place: Position


Alike = tuple[tuple[Named, ...], ...]


def sharing(root: Node) -> Alike | None:
    """The resources that are alike, by their names; None where a description asks for no sharing."""
    extension = root.get("x-oac")
    found = extension.get("sharing") if extension is not None else None
    if found is None:
        return None
    listed = found.get("alike")
    return tuple(tuple(Named(str(name.value), name.position) for name in names) for names in listed or ())


def share(api: Api, alike: Alike, origins: Mapping[str, Node], refusals: Refusals) -> Api:
    """What is nested in those that are `alike` is one where it agrees. `origins` are the schemas of definitions, where
    people say what is one (x-oac: {record: NAME}) and what stays apart (x-oac: {apart: REASON})."""
    definitions = api.definitions
    chosen, apart = _said(origins, definitions)
    groups = Groups(definitions, apart, {key: name for name, keys in chosen.items() for key in keys})
    for name, keys in chosen.items():
        for first, second, difference in groups.gather(keys):
            refusals.error(definitions[second].place, f'this cannot be the record "{name}": {_why(difference)}')
    found = resources(api.operations, definitions)
    for resource in found.resources:
        _tell(groups.gather(resource.answers), definitions, refusals)
        _nested(groups, resource.answers + resource.bodies, refusals)
    for together in alike:
        _nested(groups, [key for name in together for key in _about(name, found, definitions, refusals)], refusals)
    _tell(_resources_within(groups, found), definitions, refusals)
    requests = frozenset(_bodies(api.operations))
    heads = frozenset(key for resource in found.resources for key in resource.answers)
    join_equal(groups, _called(api), requests | heads)
    names = _names(groups, api, alike, found, chosen)
    merging = Merging(definitions, groups.of, _sent(api), _users(api), groups.members)
    shared = merging.all(groups.all(), names)
    for keys in groups.all():
        for other in keys[1:]:
            with refusals.within(definition_part(other)):
                refusals.leads(definition_part(keys[0]))
    operations = tuple(_operation(each, merging, groups) for each in api.operations)
    body = api.error_body
    if body is not None:
        body = dataclasses.replace(body, codes=tuple(dict.fromkeys(groups.of(key) for key in body.codes)))
    return dataclasses.replace(api, operations=operations, definitions=shared, error_body=body)


def _said(
    origins: Mapping[str, Node], definitions: Mapping[str, Definition]
) -> tuple[dict[str, list[str]], frozenset[str]]:
    chosen: dict[str, list[str]] = {}
    apart = set()
    for key in definitions:
        origin = origins.get(key)
        extension = origin.get("x-oac") if origin is not None else None
        name, alone = (extension.get(word) if extension is not None else None for word in ("record", "apart"))
        if name is not None:
            chosen.setdefault(str(name.value), []).append(key)
        if alone is not None:
            apart.add(key)
    return chosen, frozenset(apart)


def _about(name: Named, found: Found, definitions: Mapping[str, Definition], refusals: Refusals) -> list[str]:
    """What a resource is read and written as; or the record with this name."""
    keys = [
        key
        for resource in found.resources
        if resource.name == name.text
        for key in (*resource.answers, *resource.bodies)
    ] or [key for key, definition in definitions.items() if definition.name == name.text]
    if not keys:
        names = [resource.name for resource in found.resources] + [each.name for each in definitions.values()]
        refusals.error(name.place, f'no resource or record is called "{name.text}"{suggest(name.text, names)}')
    return keys


def _resources_within(groups: Groups, found: Found) -> list[Told]:
    """What is nested in one resource and called as another is that other, where it agrees: the contacts of a Customer
    are CustomerContact, the discountCoupon of an Order is DiscountCoupon."""
    named = {resource.name: resource.answers[0] for resource in found.resources}
    told = []
    for resource in found.resources:
        for key in walk.reached((*resource.answers, *resource.bodies), groups.definitions):
            for member, use in uses(groups.definitions[key]):
                inner = innermost(use)
                called = pascal(one(member) if isinstance(use.type, List) else member)
                name = next((name for name in (joined(resource.name, called), called) if name in named), "")
                if name and isinstance(inner, Ref) and isinstance(groups.definitions[inner.name], Record):
                    told += groups.gather([named[name], inner.name])
    return told


def _nested(groups: Groups, keys: list[str], refusals: Refusals) -> None:
    """What is nested at the same place of a resource's answers and requests is one, where it agrees."""
    definitions = groups.definitions
    for nested in places(definitions[key] for key in keys).values():
        _tell(groups.gather(nested), definitions, refusals)


def _tell(told: list[tuple[str, str, Difference]], definitions: Mapping[str, Definition], refusals: Refusals) -> None:
    for first, second, difference in told:
        one, other = definitions[first].name, definitions[second].name
        refusals.note(definitions[second].place, f"{other} stays apart from {one}: {_why(difference)}")


def _why(difference: Difference) -> str:
    where = f"{difference.path.lstrip('.')} is" if difference.path else "it is"
    return f"{where} {difference.second}, and {difference.first} in line {difference.place.line}"


def _bodies(operations: Iterable[Operation]) -> list[str]:
    uses = [operation.body.use for operation in operations if operation.body is not None]
    return [inner.name for inner in map(innermost, uses) if isinstance(inner, Ref)]


def _sent(api: Api) -> frozenset[str]:
    """What requests hold."""
    return frozenset(walk.reached(_bodies(api.operations), api.definitions))


def _users(api: Api) -> dict[str, list[str]]:
    """The operations that lead to a definition."""
    found: dict[str, list[str]] = {}
    for operation in api.operations:
        for key in walk.reached(walk.of_operation(operation), api.definitions):
            found.setdefault(key, []).append(operation.id)
    return found


def _called(api: Api) -> dict[str, frozenset[str]]:
    """The members and parameters that hold a definition; no name for one that is an answer as a whole."""
    found: dict[str, set[str]] = {}
    for definition in api.definitions.values():
        for name, keys in places([definition]).items():
            for key in keys:
                found.setdefault(key, set()).add(name)
    for operation in api.operations:
        for parameter in operation.parameters:
            for key in walk.refs(parameter.use):
                found.setdefault(key, set()).add(parameter.name)
        for use in _answers(operation):
            inner = innermost(use)
            if isinstance(inner, Ref):
                found.setdefault(inner.name, set()).add("")
    return {key: frozenset(names) for key, names in found.items()}


def _answers(operation: Operation) -> list[Use]:
    return [answer.use for answer in operation.answers if answer.use is not None]


def _names(groups: Groups, api: Api, alike: Alike, found: Found, chosen: Mapping[str, list[str]]) -> dict[str, str]:
    naming = Naming(groups)
    definitions = api.definitions
    owners: list[tuple[str, str]] = []
    for name in (pascal(operation.id) for operation in api.operations):
        naming.take(name)
    for name, keys in chosen.items():
        naming.settle(keys[0], name)
    for key in groups.apart:
        naming.settle(key, _capital(definitions[key].name))
    bodies = dict.fromkeys(_bodies(api.operations), "")
    first = {name.text: together[0].text for together in alike for name in together}
    for resource in found.resources:
        about = first.get(resource.name, resource.name)
        for key in resource.answers:
            naming.settle(key, resource.name)
            owners.append((key, about))
        bodies.update((key, about) for key in resource.bodies if key in bodies)
    for key, name in found.pages.items():
        naming.settle(key, name)
    for key, about in bodies.items():
        name = _capital(definitions[key].name)
        naming.settle(key, name)
        owners.append((key, about or first.get(name, name.removesuffix("Request"))))
    for operation in api.operations:
        for inner in map(innermost, _answers(operation)):
            if isinstance(inner, Ref):
                name = _capital(definitions[inner.name].name)
                naming.settle(inner.name, name)
                owners.append((inner.name, first.get(name, name.removesuffix("Response"))))
    naming.nested(owners)
    _parameters(naming, groups, api)
    naming.rest({key: _capital(definition.name) for key, definition in definitions.items()})
    return naming.names


def _capital(name: str) -> str:
    """What has no name in the description is called after its operation, whose name may begin in lower case."""
    return name[:1].upper() + name[1:]


def _parameters(naming: Naming, groups: Groups, api: Api) -> None:
    """Enumerations that only parameters have are called after their operation."""
    for operation in api.operations:
        for parameter in operation.parameters:
            for key in walk.refs(parameter.use):
                if isinstance(groups.definitions[key], (Enum, Record)):
                    naming.settle(key, _capital(groups.definitions[key].name))


def _operation(operation: Operation, merging: Merging, groups: Groups) -> Operation:
    body = operation.body
    failures = (
        dataclasses.replace(each, codes=tuple(dict.fromkeys(groups.of(key) for key in each.codes)))
        for each in operation.failures
    )
    return dataclasses.replace(
        operation,
        parameters=tuple(dataclasses.replace(each, use=merging.use([each.use])) for each in operation.parameters),
        body=dataclasses.replace(body, use=merging.use([body.use])) if body is not None else None,
        answers=tuple(
            dataclasses.replace(each, use=merging.use([each.use]) if each.use is not None else None)
            for each in operation.answers
        ),
        failures=tuple(failures),
    )
