"""The operations as commands: flags for all parameters, and the arguments of a call as the command makes it."""

from __future__ import annotations

from collections.abc import Mapping

from codegen.api.types import List, Ref, Scalar, Type
from codegen.binding.capi import CDocument, CEnum, CField, CMember, COperation, CParameter
from codegen.binding.emit import access
from codegen.binding.emit.layout import statement
from codegen.binding.emit.texts import CommandText, FlagText, HeldText
from codegen.source.shown import json_text

_KINDS = {"boolean": "BOOLEAN", "integer": "INTEGER", "number": "NUMBER", "string": "TEXT"}
_LISTED = 30  # values of an enumeration in the help; of longer ones none
_HELD = {"boolean": "boolean", "integer": "integer", "number": "number", "string": "text"}


def command(operation: COperation, enums: Mapping[str, CEnum], schemes: str) -> CommandText:
    """`schemes` is the name of the array of security schemes."""
    flags = [_argument(parameter, enums) for parameter in operation.parameters]
    flags += [_member(field, enums) for field in operation.fields]
    values = [_value(number, parameter) for number, parameter in enumerate(operation.parameters)]
    chosen = [
        (f"{enum.names.opt} {values[number]}", f"{enum.names.text}(", f"values[{number}].text.data);")
        for number, parameter in enumerate(operation.parameters)
        if (enum := enums.get(parameter.target)) is not None
    ]
    params = ["given"] if operation.params is not None else []
    request = []
    if operation.request is not None:
        request = ["&request" if operation.request_required else "input->body.data != NULL ? &request : NULL"]
    request += ["input->source"] if operation.sent == "bytes" else []
    response = ["&response"] if operation.response is not None else []
    response += ["input->sink"] if operation.answered == "bytes" else []
    run = [value.replace("values[", "input->values[") for value in values]
    return CommandText(
        flags=tuple(flags),
        has_body=_boolean(operation.has_body),
        body_required=_boolean(operation.has_body and operation.request_required),
        sends_bytes=operation.sent == "bytes",
        sends_parts=operation.sent == "parts",
        answers_bytes=operation.answered == "bytes",
        request_line=f"{operation.method} {operation.path}",
        scopes=", ".join(operation.scopes),
        held=tuple(
            _held(number, each) for number, each in enumerate(operation.parameters) if each.document is not None
        ),
        path_chosen=tuple(statement(f"const {name} = {call}{text}", 4) for name, call, text in chosen),
        path_passes=", ".join(
            value if parameter.document is not None else f"&{value}"
            for value, parameter in zip(values, operation.parameters, strict=True)
        ),
        security=access.security(operation, schemes),
        alternatives=len(operation.security or ()),
        run_chosen=tuple(statement(f"const {name} = {call}input->{text}", 4) for name, call, text in chosen),
        run_passes=", ".join(["client", *run, *params, *request, *response, "error"]),
        takes_nothing=not operation.parameters
        and not operation.has_body
        and operation.params is None
        and operation.answered != "bytes",
    )


def _argument(parameter: CParameter, enums: Mapping[str, CEnum]) -> FlagText:
    is_enum = parameter.target in enums or _leads_to(parameter, enums)
    kind, is_list = _kind(parameter.use.type, is_enum)
    return FlagText(
        flag=parameter.flag,
        json_name=parameter.json_name,
        kind=kind,
        list_=is_list,
        in_path=True,
        required=True,
        help=_help(parameter, enums.get(parameter.target)),
    )


def _leads_to(parameter: CParameter, enums: Mapping[str, CEnum]) -> bool:
    return isinstance(parameter.document, CDocument) and parameter.document.value.target in enums


def _member(field: CField, enums: Mapping[str, CEnum]) -> FlagText:
    member = field.member
    kind, is_list = _kind(member.use.type, member.target in enums)
    return FlagText(
        flag=field.flag,
        json_name=member.json_name,
        kind=kind,
        list_=is_list,
        in_path=False,
        required=member.required,
        help=_help(member, enums.get(member.target)),
    )


def _held(number: int, parameter: CParameter) -> HeldText:
    document = parameter.document
    assert document is not None
    inner = ".value" if isinstance(document, CDocument) else ""
    return HeldText(
        number=number,
        flag=parameter.flag,
        c_type=parameter.c_type,
        c_name=document.c_name,
        initial=document.names.INIT,
        parse=document.names.parse,
        dispose=document.names.dispose,
        pointer=f"&held{number}{inner}",
    )


def _help(what: CParameter | CMember, enum: CEnum | None) -> str:
    """The words of its comment, without its name; the values that it may have."""
    words = " ".join(what.doc)[len(what.json_name) + 2 :]
    if enum is None:
        return words
    listed = ", ".join(json_text(value.text) if not value.text else value.text for value in enum.values)
    return f"{words} {'Such as' if enum.open else 'One of'} {listed}." if len(enum.values) <= _LISTED else words


def _kind(type_: Type, is_enum: bool) -> tuple[str, bool]:
    """What a flag takes, and whether it is a list of them."""
    item = type_.item.type if isinstance(type_, List) else type_
    match item:
        case Scalar(kind):
            return f"OAC_FLAG_{_KINDS[kind]}", item is not type_
        case Ref() if is_enum:
            return "OAC_FLAG_TEXT", item is not type_
    return "OAC_FLAG_JSON", False


def _value(number: int, parameter: CParameter) -> str:
    return f"values[{number}].{_HELD[parameter.kind]}" if parameter.kind in _HELD else f"chosen{number}"


def _boolean(value: bool) -> str:
    return "true" if value else "false"
