"""Records that no schema describes: the parameters of an operation beside those of its path, and what it answers where
statuses of success come with different things. From here on they are records like any other."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from codegen.api.found import MADE
from codegen.api.model import Api, Operation, Parameter
from codegen.api.types import Definition, Enum, EnumValue, Field, Record, Ref, Use, spelled
from codegen.binding import names
from codegen.binding.capi import WHICH
from codegen.binding.docs import sentence

_PLACES = {"query": "In the query.", "header": "A header.", "cookie": "A cookie."}


def with_synthetic(api: Api) -> Api:
    found = {key: definition for operation in api.operations for key, definition in _of(operation)}
    return dataclasses.replace(api, definitions={**api.definitions, **found}) if found else api


def words(operation: Operation) -> str:
    """What an operation is called, in small letters with underscores."""
    return names.snake(operation.chosen) or names.snake(operation.id) or names.spelled(operation.id).lower()


def params_key(operation: Operation) -> str:
    """The key of its record of parameters in Api.definitions; empty where it has none."""
    return f"{operation.key} params{MADE}" if operation.other_parameters else ""


def answers_key(operation: Operation) -> str:
    """The same of its answers; empty where they are alike."""
    return f"{operation.key} answers{MADE}" if len(operation.bodies) > 1 else ""


def which_key(operation: Operation) -> str:
    return f"{operation.key} which{MADE}"


def parameter_keys(operation: Operation) -> dict[str, Parameter]:
    """Its parameters by their names in the record: with their places where two have one name."""
    parameters = operation.other_parameters
    taken = [parameter.name for parameter in parameters]
    found: dict[str, Parameter] = {}
    for parameter in parameters:
        key = parameter.name
        if taken.count(key) > 1:
            key = f"{parameter.location}:{key}"
            while key in taken:  # it is the name of another one
                key = f":{key}"
        found[key] = parameter
    return found


def answer_members(operation: Operation) -> dict[str, str]:
    """The member of the record of answers by status; empty where a status comes with nothing."""
    members: dict[object, str] = {}
    return {
        answer.status: members.setdefault(spelled(answer.use), answer.status) if answer.use is not None else ""
        for answer in operation.answers
    }


def _of(operation: Operation) -> Iterator[tuple[str, Definition]]:
    if params_key(operation):
        yield params_key(operation), _params(operation)
    if answers_key(operation):
        yield which_key(operation), _which(operation)
        yield answers_key(operation), _answers(operation)


def _params(operation: Operation) -> Record:
    return Record(
        name=words(operation) + "_params",
        chosen="",
        place=operation.place,
        fields=tuple(
            Field(
                name=key,
                chosen=parameter.chosen,
                use=parameter.use,
                required=parameter.required,
                place=parameter.place,
                description=_words(parameter),
                deprecated=parameter.deprecated,
                default=parameter.default,
            )
            for key, parameter in parameter_keys(operation).items()
        ),
        description=f"The parameters of {operation.id} in its query, its headers and its cookies. Null is not sent, "
        "nor are empty lists and objects; of other members, in `extra`, the query is made.",
    )


def _words(parameter: Parameter) -> str:
    empty = " Null is sent as its name with an empty value." if parameter.empty else ""
    selects = " It selects members of the answer: those that it leaves out are absent." if parameter.selects else ""
    return f"{sentence(parameter.description)} {_PLACES[parameter.location]}{empty}{selects}".strip()


def _which(operation: Operation) -> Enum:
    values = tuple(EnumValue(answer.status, answer.place, answer.status.lower()) for answer in operation.answers)
    description = f"The statuses with which {operation.id} succeeds."
    return Enum(words(operation) + "_answer", "", operation.place, values, description)


def _answers(operation: Operation) -> Record:
    which = Field(
        name=WHICH,
        chosen="",
        use=Use(Ref(which_key(operation)), False, operation.place),
        required=True,
        place=operation.place,
        description="With which status. The text of one that is not listed is its number; there is no body to it then.",
    )
    members = answer_members(operation)
    bodies = [
        Field(
            name=answer.status,
            chosen="status_" + answer.status.lower(),
            use=answer.use,
            required=False,
            place=answer.place,
            description="What comes with "
            + ", ".join(status for status in members if members[status] == answer.status),
        )
        for answer in operation.answers
        if answer.use is not None and members[answer.status] == answer.status
    ]
    description = f"What {operation.id} answers: one of these, by the status."
    return Record(words(operation) + "_response", "", operation.place, (which, *bodies), description=description)
