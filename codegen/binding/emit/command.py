"""The operations as commands: flags for all parameters, words about members of the body, examples, and groups."""

from __future__ import annotations

import shlex
from collections.abc import Iterable, Mapping, Sequence

from codegen.api.types import List, Ref, Scalar, Type
from codegen.binding.capi import (
    CApi,
    CDocument,
    CEnum,
    CExample,
    CField,
    CMember,
    CObject,
    COperation,
    CParameter,
)
from codegen.binding.ccommand import CSetting
from codegen.binding.emit.texts import CommandText, FlagText, GroupText
from codegen.source.shown import json_text

_KINDS = {"boolean": "BOOLEAN", "integer": "INTEGER", "number": "NUMBER", "string": "TEXT"}
_LISTED = 30  # values of an enumeration in the help; of longer ones none
_IN_QUERY = "In the query."  # what is said of a parameter of which nothing is said
_GROUP_WIDTH = 52  # columns of the words about a group


def commands(api: CApi) -> list[tuple[COperation, CommandText]]:
    """Those of a group stand together, and in it those of a topic; otherwise in the order of the description."""
    enums = {enum.c_name: enum for enum in api.enums}
    ordered = _ordered(api.operations)
    places = {operation.c_name: f"&oac_commands[{place}]" for place, operation in enumerate(ordered)}
    return [(operation, _command(operation, enums, places, api.settings)) for operation in ordered]


def pairs(api: CApi) -> str:
    """What reads and lists what each command changes or deletes, one a line: a table for people."""
    called = {operation.c_name: operation.command for operation in api.operations}
    rows = [("command", "resource", "read", "list", "list_member", "list_id")]
    for operation in _ordered(api.operations):
        pair = operation.pair
        if pair is not None:
            lists = (called[pair.listed], pair.list_member, pair.list_id) if pair.listed else ("", "", "")
            rows.append((operation.command, pair.resource, called.get(pair.read, ""), *lists))
    return "".join("  ".join(cell or "-" for cell in row) + "\n" for row in rows)


def _ordered(operations: Iterable[COperation]) -> list[COperation]:
    groups: dict[str, dict[str, list[COperation]]] = {}
    for each in operations:
        groups.setdefault(each.group, {}).setdefault(each.topic, []).append(each)
    return [each for topics in groups.values() for together in topics.values() for each in together]


def groups(api: CApi) -> list[GroupText]:
    """Each with its topics, or where there are none with its commands."""
    held: dict[str, list[COperation]] = {}
    for each in _ordered(api.operations):
        held.setdefault(each.group, []).append(each)
    found = []
    for group, together in held.items():
        topics = dict.fromkeys(each.topic for each in together if each.topic)
        found.append(GroupText(group, _fitting(list(topics) or [each.command for each in together])))
    return found


def _fitting(topics: list[str]) -> str:
    """In one sentence on one line."""
    found = topics[0]
    for topic in topics[1:]:
        longer = f"{found}, {topic[:1].lower()}{topic[1:]}"
        if len(longer) + len(", …") > _GROUP_WIDTH:
            return f"{found}, …"
        found = longer
    return f"{found}."


def _command(
    operation: COperation, enums: Mapping[str, CEnum], places: Mapping[str, str], settings: Sequence[CSetting]
) -> CommandText:
    flags = [_argument(parameter, enums, settings) for parameter in operation.parameters]
    flags += [_member(field, enums) for field in operation.fields]
    request = operation.request
    members = request.members if isinstance(request, CObject) else ()
    counter, pair = operation.count_member, operation.pair
    return CommandText(
        flags=tuple(flags),
        words=tuple((each.json_name, each.words) for each in members if each.words and not each.read_only),
        about=" ".join(operation.doc),
        scopes=", ".join(operation.scopes),
        example=_example(operation.example),
        counter=f"offsetof({operation.response.c_name}, {counter.c_name})" if counter and operation.response else "",
        read=places.get(pair.read, "") if pair is not None else "",
        listed=places.get(pair.listed, "") if pair is not None else "",
    )


def _example(example: CExample) -> str:
    """As a shell takes it: each flag with its value on a line; what is piped into it first, after a <."""
    lines = [f"--{flag} {shlex.quote(text)}" for flag, text in example.flags]
    if example.piped:
        echo = "printf %s" if "\\" in example.piped else "echo"
        lines = [f"<{echo} {shlex.quote(example.piped)}", *lines]
    return "\n".join(lines)


def _argument(parameter: CParameter, enums: Mapping[str, CEnum], settings: Sequence[CSetting]) -> FlagText:
    is_enum = parameter.target in enums or _leads_to(parameter, enums)
    kind, is_list = _kind(parameter.use.type, is_enum)
    at = next((at for at, each in enumerate(settings) if each.json_name == parameter.json_name), -1)
    instead = f" Or {settings[at].variable}, or {settings[at].key} in the configuration." if at >= 0 else ""
    return FlagText(
        flag=parameter.flag,
        json_name=parameter.json_name,
        kind=kind,
        list_=is_list,
        in_path=True,
        required=True,
        help=(_help(parameter, enums.get(parameter.target)) + instead).strip(),
        setting=at,
        document=parameter.document.names.oac_type if parameter.document is not None else "",
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
        help=_help(member, enums.get(member.target)).removeprefix(_IN_QUERY).strip(),
    )


def _help(what: CParameter | CMember, enum: CEnum | None) -> str:
    """The words of its comment, without its name; the values that it may have."""
    words = words_of(what)
    if enum is None:
        return words
    listed = ", ".join(json_text(value.text) if not value.text else value.text for value in enum.values)
    return f"{words} {'Such as' if enum.open else 'One of'} {listed}." if len(enum.values) <= _LISTED else words


def words_of(what: CParameter | CMember) -> str:
    """Those of its comment, without its name."""
    return " ".join(what.doc)[len(what.json_name) + 2 :]


def _kind(type_: Type, is_enum: bool) -> tuple[str, bool]:
    """What a flag takes, and whether it is a list of them."""
    item = type_.item.type if isinstance(type_, List) else type_
    match item:
        case Scalar(kind):
            return f"OAC_FLAG_{_KINDS[kind]}", item is not type_
        case Ref() if is_enum:
            return "OAC_FLAG_TEXT", item is not type_
    return "OAC_FLAG_JSON", False
