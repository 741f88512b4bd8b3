"""Operations in C: the function, its parameters, and what the call is made of."""

from __future__ import annotations

from collections.abc import Mapping

from codegen.api.model import Operation, Parameter
from codegen.api.types import Ref, Scalar, Use
from codegen.binding import names
from codegen.binding.capi import CMember, CObject, COperation, CParameter, CPathPiece
from codegen.binding.docs import paragraphs, sentence, value_doc
from codegen.binding.lower.access import Access
from codegen.binding.lower.claims import Claims
from codegen.binding.lower.creations import creating_lists
from codegen.binding.lower.objects import place_of
from codegen.binding.lower.types import Unsupported
from codegen.binding.spelling import OperationNames
from codegen.source.diagnostics import Position

# Names that a generated call uses itself: a path parameter with one of them gets an underscore.
_LOCALS = frozenset(
    "client request response error call status checker violations writer prepared operation check statuses".split()
)
# Flags that every command has.
_FLAGS = ("body", "help", "dry_run", "allow_unknown")
_WITHOUT_BODY = (204, 205)


class Operations:
    def __init__(self, claims: Claims, access: Access) -> None:
        self._claims = claims
        self._access = access
        self._names: dict[int, tuple[str, str]] = {}  # by place in the Api: C name and stem of its files

    def claim(self, at: int, operation: Operation) -> None:
        """Takes the names of an operation and of what it sends and receives, in this order."""
        c_name = self._claims.operation(_words(operation), operation.id, operation.place)
        for use in (operation.body.use if operation.body is not None else None, operation.answer):
            if use is not None and isinstance(use.type, Ref):
                self._claims.definition(use.type.name)
        self._names[at] = c_name, self._claims.stem(c_name, f"the operation {operation.id}", operation.place)

    def operation(self, at: int, operation: Operation, objects: Mapping[str, CObject]) -> COperation:
        c_name, stem = self._names[at]
        request = _object(operation.body.use if operation.body is not None else None, objects)
        response = _object(operation.answer, objects)
        parameters = self._parameters(operation.parameters, operation.place)
        by_name = {parameter.json_name: parameter for parameter in parameters}
        return COperation(
            id=operation.id,
            c_name=c_name,
            names=OperationNames.of(c_name),
            command=names.kebab(_words(operation)),
            stem=stem,
            upper=c_name.upper(),
            method=operation.method.upper(),
            path=operation.path,
            pieces=tuple(
                CPathPiece(parameter=by_name[part.parameter]) if part.parameter else CPathPiece(literal=part.text)
                for part in operation.parts
            ),
            parameters=parameters,
            idempotent=operation.repeatable,
            statuses=_statuses(operation, response is not None),
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
            includes=tuple(item.c_name for item in (request, response) if item is not None),
            count_member=_count_member(response),
            creates=creating_lists(objects, request) if operation.repeatable and request is not None else (),
        )

    def _parameters(self, parameters: tuple[Parameter, ...], place: Position) -> tuple[CParameter, ...]:
        registry = names.Registry("parameter", self._claims.diagnostics)
        flags = names.Registry("flag", self._claims.diagnostics)
        for taken in _FLAGS:
            flags.claim(taken, "a flag of every command", place)
        found = []
        for parameter in parameters:
            chosen = names.snake(parameter.chosen) or parameter.name
            what = f'the parameter "{parameter.name}"'
            c_name = names.member(chosen)
            c_name += "_" if c_name in _LOCALS else ""
            c_name = registry.claim(c_name, what, parameter.place)
            flags.claim(c_name.rstrip("_"), what, parameter.place)
            kind = _kind(parameter.use)
            found.append(
                CParameter(
                    json_name=parameter.name,
                    c_name=c_name,
                    flag=names.kebab(chosen),
                    kind=kind,
                    c_type="int64_t" if kind == "integer" else "oac_string",
                    doc=value_doc(
                        parameter.name,
                        parameter.description or kind,
                        parameter.use.constraints,
                        parameter.default,
                        required=True,
                        deprecated=parameter.deprecated,
                    ),
                    constraints=parameter.use.constraints,
                )
            )
        return tuple(found)


def _words(operation: Operation) -> str:
    return names.snake(operation.chosen) or names.snake(operation.id)


def _statuses(operation: Operation, has_answer: bool) -> tuple[int, ...]:
    """The statuses of success that are listed, 2 for all of them; without an answer to be read, those without a body
    are as good as listed."""
    listed = [answer.status for answer in operation.answers if answer.is_success]
    found = {2 if status == "2XX" else int(status) for status in listed if status == "2XX" or status.isdigit()}
    return tuple(sorted(found.union(() if has_answer else _WITHOUT_BODY)))


def _kind(use: Use) -> str:
    if isinstance(use.type, Scalar):
        return use.type.kind
    raise Unsupported(type(use.type).__name__)


def _object(use: Use | None, objects: Mapping[str, CObject]) -> CObject | None:
    return objects.get(use.type.name) if use is not None and isinstance(use.type, Ref) else None


def _count_member(response: CObject | None) -> CMember | None:
    """The member of an answer whose 0 means that nothing was changed (x-oac: {zeroMeans: ...})."""
    return next((member for member in response.members if member.zero_means), None) if response is not None else None
