"""Operations as commands: what their help says, as runtime/command/help/help_command.c puts it together."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from codegen.binding import names
from codegen.binding.capi import CApi, CDocument, CMember, CObject, COperation
from codegen.binding.emit.access import command as access
from codegen.binding.emit.command import commands
from codegen.binding.emit.texts import CommandText, FlagText
from codegen.binding.lower.flags import Flags, member_flags
from codegen.binding.forms import CType
from codegen.manual.book.facts import is_json, member_facts, type_words, value_shown
from codegen.manual.headers.program import Program
from codegen.manual.model import Command, Flag

_VALUES = {"INTEGER": "N", "NUMBER": "NUMBER", "BOOLEAN": "true|false", "TEXT": "TEXT", "JSON": "JSON"}
_WIDTH = 66  # of examples, which stand further in than other text
_EXAMPLE = 5  # columns before the flags of an example on further lines


class Commands:
    def __init__(self, api: CApi, program: Program) -> None:
        self._api = api
        self._program = program
        self._enums = {enum.c_name: enum for enum in api.enums}
        self._texts = {plan.id: text for plan, text in commands(api)}
        self._objects = {item.c_name: item for item in api.objects}

    def of(self, plan: COperation) -> Command:
        text = self._texts[plan.id]
        parameters = tuple(_parameter(each) for each in text.flags)
        request = plan.request if isinstance(plan.request, CObject) else None
        members = [each for each in request.members if not each.read_only] if request is not None else []
        flags = Flags()
        flags.taken |= {each.name for each in parameters}
        named = member_flags((each.json_name for each in members), flags)
        given = [each for each in members if each.json_name in named]
        taken = {each.name for each in parameters} | set(named.values())
        return Command(
            parameters=parameters,
            members=tuple(self._member(each, named) for each in given if not is_json(each.type)),
            objects=tuple(self._member(each, named) for each in given if is_json(each.type)),
            nested=next(self._nested(given, named), ""),
            unnamed=tuple(
                Flag(each.json_name, "", member_facts(each, self._enums, False))
                for each in members
                if each.json_name not in named
            ),
            body=type_words(plan.request.value.type)
            if plan.request is not None and not isinstance(plan.request, CObject)
            else "",
            needs_body=plan.has_body and plan.request_required,
            options=tuple(each for each in self._program.options if self._applies(each, plan, taken)),
            credentials=self._credentials(plan),
            environment=tuple(environment(self._api, self._program, self._credentials(plan))),
            output=self._output(plan),
            example=_example(f"{self._api.prefix} {plan.command}", text),
        )

    def _member(self, member: CMember, named: dict[str, str]) -> Flag:
        return Flag(
            named[member.json_name], value_shown(member.type), member_facts(member, self._enums), "", member.required
        )

    def _nested(self, members: Sequence[CMember], named: dict[str, str]) -> Iterator[str]:
        for member in members:
            if member.type.shape == "object":
                for inner in self._objects[member.type.target].members:
                    if not inner.read_only and names.kebab(inner.json_name):
                        yield f"{named[member.json_name]}.{names.kebab(inner.json_name)}"

    def _applies(self, option: Flag, plan: COperation, taken: set[str]) -> bool:
        if option.name in taken:
            return False
        if option.name == "null":
            return isinstance(plan.request, CObject)
        if option.name == "content-type":
            return plan.sent == "bytes"
        if option.name == "output":
            return (plan.answered == "bytes") == (option.value == "FILE")
        if option.name == "fields":
            return plan.response is not None
        if option.name in ("all", "max-items"):
            return plan.paging is not None
        if option.name == "only-changes":
            return isinstance(plan.request, CObject) and plan.pair is not None
        if option.name == "allow-unknown":
            return not (plan.request is None and plan.params is None and plan.response is None)
        return plan.has_body or option.name not in self._program.for_body

    def _output(self, plan: COperation) -> str:
        """As oac_facts_of_answer in runtime/command/help/facts.c."""
        if plan.answered in ("bytes", "text"):
            return f"The {plan.answered} of the answer."
        if plan.which is not None:
            return "JSON, what it is depends on the status of the answer."
        if plan.response is None:
            return "Nothing."
        if isinstance(plan.response, CDocument):
            item = self._record_within(plan.response.value.type)
            return type_words(plan.response.value.type) + (_listed(" Each has ", item) if item is not None else "")
        found = "Object" + (_listed(" with ", plan.response) or ".")
        if plan.paging is not None:
            for member in _shown(plan.response):
                item = self._record_within(member.type)
                if item is not None:
                    return f"{found} Each of {member.json_name}{_listed(' has ', item)}"
        return found

    def _record_within(self, type_: CType) -> CObject | None:
        item = type_.item.type if type_.item is not None else None
        return self._objects.get(item.target) if item is not None and item.shape == "object" else None

    def _credentials(self, plan: COperation) -> str:
        """As oac_access_words in runtime/command/call/access.c."""
        schemes = self._api.access.schemes
        with_variable = [each for each in schemes if each.variable]
        token = f"{self._api.upper}_TOKEN"

        def variable(at: int) -> str:
            scheme = schemes[at]
            is_first = bool(with_variable) and scheme is with_variable[0] and scheme.kind == "TOKEN"
            return token if not scheme.variable or is_first else scheme.variable

        ways = list(plan.security or ())
        said = ", or ".join(" and ".join(variable(at) for at in way) for way in ways if way)
        return f"{said}, or none" if said and not all(ways) else said


def environment(api: CApi, program: Program, credentials: str | None = None) -> Iterator[tuple[str, str]]:
    """As oac_help_environment in runtime/command/help/common.c: of the variables that hold credentials only those of a
    command, where these are given."""
    words = dict(program.variables)
    found = access(api)
    among = re.findall(r"\w+", credentials) if credentials is not None else None
    if found["takes_token"] == "true" and "token" in words and (among is None or f"{api.upper}_TOKEN" in among):
        yield f"{api.upper}_TOKEN", words["token"]
    for each in found["variables"]:  # type: ignore[attr-defined]
        if among is None or each.variable in among:
            yield each.variable, each.help
    if "base_url" in words:
        yield api.names.BASE_URL, words["base_url"]
    for name, said in program.keys:
        if name not in ("base-url", "token") and (not name.startswith("token-") or found["takes_token"] == "true"):
            yield f"{api.upper}_{name.upper().replace('-', '_')}", said
    yield from ((each.variable, program.setting.replace("%s", each.key)) for each in api.settings)
    yield from ((name.replace("{PREFIX}", api.upper), said) for name, said in program.others)


def _shown(owner: CObject) -> list[CMember]:
    return [each for each in owner.members if not each.write_only]


def _listed(words: str, owner: CObject) -> str:
    names_ = ", ".join(each.json_name for each in _shown(owner))
    return f"{words}{names_}." if names_ else ""


def _parameter(flag: FlagText) -> Flag:
    value = _VALUES[flag.kind.removeprefix("OAC_FLAG_")] + (",..." if flag.list_ else "")
    return Flag(flag.flag, value, flag.help, "", flag.required, flag.in_path)


def _example(head: str, text: CommandText) -> str:
    lines, line = [], head
    pieces = text.example.split("\n") if text.example else []
    if pieces and pieces[0].startswith("<"):
        lines.append(f"{pieces[0][1:]} |")
        line, pieces = " " * 4 + head, pieces[1:]
    for piece in pieces:
        if len(line) + 1 + len(piece) + 4 > _WIDTH:
            lines.append(f"{line} \\")
            line = " " * _EXAMPLE
        line += f" {piece}"
    return "\n".join([*lines, line])
