"""Operations in C: the function, its parameters, and what the call is made of."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping, Sequence

from codegen.api.model import Operation
from codegen.api.refusals import definition_part
from codegen.binding import names
from codegen.binding.capi import (
    CAnswer,
    CChange,
    CDocument,
    CEnum,
    CField,
    CMember,
    CObject,
    COperation,
    CPaging,
    CParameter,
)
from codegen.binding.docs import paragraphs, sentence
from codegen.binding.literal import percent_encoded
from codegen.binding.lower.access import Access
from codegen.binding.lower.arguments import Arguments, pieces
from codegen.binding.lower.claims import Claims
from codegen.binding.lower.documents import Documents
from codegen.binding.lower.examples import Examples
from codegen.binding.lower.flags import Flags
from codegen.binding.lower.forms import parts_of
from codegen.binding.lower.groups import groups
from codegen.binding.lower.places import place_of
from codegen.binding.lower.synthetic import (
    answer_members,
    answers_key,
    parameter_keys,
    params_key,
    which_key,
)
from codegen.binding.spelling import ChangeNames, IteratorNames, OperationNames
from codegen.source import shown

_WITHOUT_BODY = (204, 205)
_JSON = "application/json"


class Operations:
    def __init__(self, claims: Claims, documents: Documents, access: Access, examples: Examples) -> None:
        self._examples = examples
        self._groups: Sequence[str] = ()
        self._claims = claims
        self._documents = documents
        self._access = access
        self._arguments = Arguments(claims, documents)
        self._names: dict[int, tuple[str, str]] = {}  # by place in the Api: C name and stem of its files

    def claim(self, at: int, operation: Operation) -> None:
        """Says what it needs that is made for it alone."""
        c_name = self._claims.operation(operation)
        for key in (params_key(operation), answers_key(operation)):
            if key:
                self._claims.diagnostics.leads(definition_part(key))
        self._names[at] = c_name, self._claims.stem(c_name, f"the operation {operation.id}", operation.place)

    def group(self, operations: Sequence[Operation]) -> None:
        """Once all have been claimed."""
        self._groups = groups(operations, [_command(stem) for _, stem in self._names.values()])

    def operation(
        self, at: int, operation: Operation, objects: Mapping[str, CObject], enums: Mapping[str, CEnum]
    ) -> COperation:
        c_name, stem = self._names[at]
        request, response = self._request(operation, objects), self._response(operation, objects)
        params = objects.get(params_key(operation))
        change = self._change(c_name, operation, request, objects)
        which = enums.get(which_key(operation))
        flags = Flags()
        parameters = self._arguments.of(operation, objects, flags)
        fields = tuple(_fields(operation, params, flags)) if params is not None else ()
        return COperation(
            id=operation.id,
            c_name=c_name,
            names=self._claims.family(OperationNames, c_name),
            command=_command(stem),
            stem=stem,
            upper=c_name.upper(),
            method=operation.method.upper(),
            path=operation.path,
            pieces=tuple(pieces(operation, parameters)),
            parameters=parameters,
            idempotent=operation.repeatable,
            statuses=_statuses(operation, response is not None or operation.answered == "bytes"),
            secured=operation.secured,
            security=self._access.security(operation),
            server=self._access.server(operation),
            request=request,
            response=response,
            summary=sentence(operation.summary or operation.id),
            doc=(*paragraphs(operation.description), *(("Deprecated.",) if operation.deprecated else ())),
            scopes=operation.scopes,
            source=operation.source,
            place=place_of(operation.place),
            includes=_includes(
                parameters, params, request, response, which, change.record if change is not None else None
            ),
            count_member=_count_member(response),
            creates=self._creates(operation),
            request_required=operation.body is not None and operation.body.required,
            params=params,
            fields=fields,
            answers=_answers(operation, response, which) if response is not None else (),
            which=which,
            content_type=_content_type(operation),
            accept=operation.accepts if operation.accepts.lower() != _JSON else "",
            sent=operation.body.carried if operation.body is not None else "json",
            answered=operation.answered,
            parts=tuple(parts_of(operation.body, request)) if operation.body is not None else (),
            paging=self._paging(c_name, operation, params, response),
            group=self._groups[at],
            topic=shown.words(operation.topic),
            example=self._examples.of(operation, request, flags),
            change=change,
        )

    def _paging(
        self, c_name: str, operation: Operation, params: CObject | None, response: CObject | CDocument | None
    ) -> CPaging | None:
        paging = operation.paging
        if paging is None or params is None or not isinstance(response, CObject):
            return None
        keys = {each.name: key for key, each in parameter_keys(operation).items() if each.location == "query"}
        given = {member.json_name: member for member in params.members}
        held = {member.json_name: member for member in response.members}
        offset, items = given.get(keys.get(paging.offset, "")), held.get(paging.items)
        if offset is None or items is None or items.type.item is None:  # that has been told
            return None
        return CPaging(
            names=self._claims.family(IteratorNames, c_name),
            offset=offset,
            items=items,
            item=items.type.item.c_type,
            total=held.get(paging.total),
            answered_offset=held.get(paging.answered_offset),
        )

    def _change(
        self,
        c_name: str,
        operation: Operation,
        request: CObject | CDocument | None,
        objects: Mapping[str, CObject],
    ) -> CChange | None:
        record = objects.get(operation.changes)
        if record is None or not isinstance(request, CObject):
            return None
        return CChange(self._claims.family(ChangeNames, c_name), record)

    def _request(self, operation: Operation, objects: Mapping[str, CObject]) -> CObject | CDocument | None:
        if operation.body is None or operation.body.carried == "bytes":
            return None
        return self._documents.document(operation, "request", operation.body.use, objects)

    def _creates(self, operation: Operation) -> tuple[str, ...]:
        """The lists whose items are created anew each time the request is sent."""
        creations = self._documents.creations
        if creations is None or operation.body is None or not operation.repeatable:
            return ()
        return creations.lists(operation.body.use)

    def _response(self, operation: Operation, objects: Mapping[str, CObject]) -> CObject | CDocument | None:
        if not operation.bodies or answers_key(operation):
            return objects.get(answers_key(operation))
        return self._documents.document(operation, "response", operation.bodies[0], objects)


def _command(stem: str) -> str:
    return stem.replace("_", "-")


def _fields(operation: Operation, params: CObject, flags: Flags) -> Iterator[CField]:
    members = {member.json_name: member for member in params.members}
    for key, parameter in parameter_keys(operation).items():
        if key not in members:  # that has been told
            continue
        yield CField(
            member=members[key],
            flag=flags.take(names.snake(parameter.chosen) or parameter.name, parameter),
            name=percent_encoded(parameter.name) if parameter.location == "query" else parameter.name,
            location=parameter.location,
            style=parameter.style,
            explode=parameter.explode,
            reserved=parameter.reserved,
            empty=parameter.empty,
            selects=parameter.selects,
        )


def _answers(operation: Operation, response: CObject | CDocument, which: CEnum | None) -> tuple[CAnswer, ...]:
    """Nothing where all of them are the response itself."""
    members = {member.json_name: member for member in response.members} if isinstance(response, CObject) else {}
    enumerators = {value.text: value.c_name for value in which.values} if which is not None else {}
    kept_in = answer_members(operation)
    found = tuple(
        CAnswer(
            status=answer.status,
            enumerator=enumerators.get(answer.status, ""),
            member=members.get(kept_in[answer.status]) if which is not None else None,
            has_body=answer.use is not None,
        )
        for answer in operation.answers
    )
    return found if which is not None or not all(answer.has_body for answer in found) else ()


def _statuses(operation: Operation, has_answer: bool) -> tuple[int, ...]:
    """The statuses of success that are listed, 2 for all of them; without an answer to be read, those without a body
    are as good as listed."""
    listed = [answer.status for answer in operation.answers]
    found = {int(status) if status.isdigit() else 2 for status in listed}
    return tuple(sorted(found.union(() if has_answer else _WITHOUT_BODY)))


def _content_type(operation: Operation) -> str:
    """Empty where it is that of JSON, or that of a form, which says so itself. Text is UTF-8."""
    body = operation.body
    if body is None or body.carried in ("form", "parts") or body.media_type.lower() == _JSON:
        return ""
    is_silent = body.carried == "text" and "charset=" not in body.media_type.lower()
    return body.media_type + ("; charset=utf-8" if is_silent else "")


def _includes(parameters: tuple[CParameter, ...], *others: CObject | CDocument | CEnum | None) -> tuple[str, ...]:
    found = [parameter.target for parameter in parameters if parameter.target]
    found += [parameter.document.c_name for parameter in parameters if parameter.document is not None]
    found += [item.c_name for item in others if item is not None]
    return tuple(dict.fromkeys(found))


def numbered(plan: COperation, number: int) -> COperation:
    """By its number an operation is known to the members that not all operations of their record have."""
    return dataclasses.replace(plan, number=number, count_member=_count_member(plan.response, number))


def _count_member(response: CObject | CDocument | None, number: int = 0) -> CMember | None:
    """The member of an answer whose 0 means that nothing was changed (x-oac: {zeroMeans: ...})."""
    members = response.members if isinstance(response, CObject) else ()
    documented = (member for member in members if not member.operations or number in member.operations)
    return next((member for member in documented if member.zero_means), None)
