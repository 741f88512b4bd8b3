"""Operations in C: the function, its parameters, and what the call is made of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from urllib.parse import quote

from codegen.api.model import Operation, Parameter
from codegen.api.types import Ref, Scalar
from codegen.binding import names
from codegen.binding.capi import (
    CAnswer,
    CDocument,
    CEnum,
    CField,
    CMember,
    CObject,
    COperation,
    CParameter,
    CPathPiece,
    ValueKind,
)
from codegen.binding.docs import paragraphs, sentence, value_doc
from codegen.binding.lower.access import Access
from codegen.binding.lower.claims import Claims
from codegen.binding.lower.creations import creating_lists
from codegen.binding.lower.documents import Documents
from codegen.binding.lower.flags import Flags
from codegen.binding.lower.forms import parts_of
from codegen.binding.lower.members import argument_names
from codegen.binding.lower.places import place_of
from codegen.binding.lower.synthetic import (
    answer_members,
    answers_key,
    parameter_keys,
    params_key,
    which_key,
)
from codegen.binding.lower.types import Types, Unsupported
from codegen.binding.spelling import OperationNames

# Names that a generated call uses itself: a path parameter with one of them gets an underscore.
_LOCALS = frozenset(
    """
    client params request response error call status checker violations writer prepared operation check statuses
    parameters none reader parsed answer options body fields parts
    """.split()
)
_WITHOUT_BODY = (204, 205)
_JSON = "application/json"
_ELEMENTS = {"boolean": "bool", "integer": "int64_t", "number": "double", "string": "oac_string"}


class Operations:
    def __init__(self, claims: Claims, types: Types, documents: Documents, access: Access) -> None:
        self._claims = claims
        self._types = types
        self._documents = documents
        self._access = access
        self._names: dict[int, tuple[str, str]] = {}  # by place in the Api: C name and stem of its files

    def claim(self, at: int, operation: Operation) -> None:
        """Takes the names of an operation and of what it sends and receives, in this order."""
        c_name = self._claims.operation(operation)
        for key in (params_key(operation), answers_key(operation)):
            if key:
                self._claims.diagnostics.leads(key)
        if operation.body is not None and operation.body.carried != "bytes":
            self._documents.claim(self._called(operation, "request"), operation.body.use)
        if operation.bodies and not answers_key(operation):
            self._documents.claim(self._called(operation, "response"), operation.bodies[0])
        self._names[at] = c_name, self._claims.stem(c_name, f"the operation {operation.id}", operation.place)

    def _called(self, operation: Operation, what: str) -> str:
        """What a body or an answer is called that is no object."""
        return f"{self._claims.operation(operation).removeprefix(self._claims.prefix + '_')}_{what}"

    def operation(
        self, at: int, operation: Operation, objects: Mapping[str, CObject], enums: Mapping[str, CEnum]
    ) -> COperation:
        c_name, stem = self._names[at]
        request: CObject | CDocument | None = None
        response: CObject | CDocument | None = None
        if operation.body is not None and operation.body.carried != "bytes":
            request = self._documents.document(self._called(operation, "request"), operation.body.use, objects)
        if answers_key(operation):
            response = objects.get(answers_key(operation))
        elif operation.bodies:
            response = self._documents.document(self._called(operation, "response"), operation.bodies[0], objects)
        params = objects.get(params_key(operation))
        which = enums.get(which_key(operation))
        flags = Flags()
        parameters = self._parameters(operation.path_parameters, flags)
        by_name = {parameter.json_name: parameter for parameter in parameters}
        return COperation(
            id=operation.id,
            c_name=c_name,
            names=self._claims.family(OperationNames, c_name),
            command=stem.replace("_", "-"),
            stem=stem,
            upper=c_name.upper(),
            method=operation.method.upper(),
            path=operation.path,
            pieces=tuple(_pieces(operation, by_name)),
            parameters=parameters,
            idempotent=operation.repeatable,
            statuses=_statuses(operation, response is not None or operation.answered == "bytes"),
            secured=operation.secured,
            security=self._access.security(operation),
            server=self._access.server(operation),
            request=request,
            response=response,
            summary=sentence(operation.summary or operation.id),
            doc=paragraphs(operation.description),
            scopes=operation.scopes,
            source=operation.source,
            place=place_of(operation.place),
            includes=_includes(parameters, params, request, response, which),
            count_member=_count_member(response),
            creates=creating_lists(objects, request) if operation.repeatable and isinstance(request, CObject) else (),
            request_required=operation.body is not None and operation.body.required,
            params=params,
            fields=tuple(_fields(operation, params, flags)) if params is not None else (),
            answers=_answers(operation, response, which) if response is not None else (),
            which=which,
            content_type=_content_type(operation),
            accept=operation.accepts if operation.accepts.lower() != _JSON else "",
            sent=operation.body.carried if operation.body is not None else "json",
            answered=operation.answered,
            parts=tuple(parts_of(operation.body, request)) if operation.body is not None else (),
        )

    def _parameters(self, parameters: tuple[Parameter, ...], flags: Flags) -> tuple[CParameter, ...]:
        called = argument_names(parameters, _LOCALS, self._claims)
        found = []
        for parameter in parameters:
            chosen = names.snake(parameter.chosen) or parameter.name
            kind, target = self._kind(parameter)
            found.append(
                CParameter(
                    json_name=parameter.name,
                    c_name=called[parameter.name],
                    flag=flags.take(chosen, parameter),
                    kind=kind,
                    c_type=self._types.type(parameter.use).c_type if target else _ELEMENTS[kind],
                    doc=value_doc(
                        parameter.name,
                        parameter.description or kind,
                        parameter.use.constraints,
                        parameter.default,
                        required=True,
                        deprecated=parameter.deprecated,
                    ),
                    constraints=parameter.use.constraints,
                    target=target,
                )
            )
        return tuple(found)

    def _kind(self, parameter: Parameter) -> tuple[ValueKind, str]:
        """What an argument is, and the C name of its enumeration."""
        match parameter.use.type:
            case Scalar(kind):
                return kind, ""
            case Ref(name) if self._claims.is_enum(name):
                return "enum", self._claims.definition(name)
        raise Unsupported(f"a path parameter that holds more than one value ({parameter.name})")


def _pieces(operation: Operation, by_name: Mapping[str, CParameter]) -> Iterator[CPathPiece]:
    styles = {parameter.name: parameter.style for parameter in operation.path_parameters}
    literal = ""
    for part in operation.parts:
        if not part.parameter:
            literal += part.text
            continue
        match styles[part.parameter]:
            case "label":
                literal += "."
            case "matrix":
                literal += f";{_encoded(part.parameter)}="
        if literal:
            yield CPathPiece(literal=literal)
        yield CPathPiece(parameter=by_name[part.parameter])
        literal = ""
    if literal:
        yield CPathPiece(literal=literal)


def _fields(operation: Operation, params: CObject, flags: Flags) -> Iterator[CField]:
    members = {member.json_name: member for member in params.members}
    for key, parameter in parameter_keys(operation).items():
        if key not in members:  # that has been told
            continue
        yield CField(
            member=members[key],
            flag=flags.take(names.snake(parameter.chosen) or parameter.name, parameter),
            name=_encoded(parameter.name) if parameter.location == "query" else parameter.name,
            location=parameter.location,
            style=parameter.style,
            explode=parameter.explode,
            reserved=parameter.reserved,
            empty=parameter.empty,
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


def _includes(
    parameters: tuple[CParameter, ...],
    params: CObject | None,
    request: CObject | CDocument | None,
    response: CObject | CDocument | None,
    which: CEnum | None,
) -> tuple[str, ...]:
    targets = [parameter.target for parameter in parameters if parameter.target]
    found = [*targets, *(item.c_name for item in (params, request, response, which) if item is not None)]
    return tuple(dict.fromkeys(found))


def _encoded(name: str) -> str:
    return quote(name, safe="-._~")


def _count_member(response: CObject | CDocument | None) -> CMember | None:
    """The member of an answer whose 0 means that nothing was changed (x-oac: {zeroMeans: ...})."""
    members = response.members if isinstance(response, CObject) else ()
    return next((member for member in members if member.zero_means), None)
