"""Names in C that the command cannot make by its rule (runtime/command/printed/names.c) from what its tables hold, for
the programs that it prints: of what calls are given, and of their answers."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.binding import names
from codegen.binding.capi import CApi, CDocument, CEnum, CObject, COperation, CUnion
from codegen.binding.emit.texts import CalledText
from codegen.binding.forms import CMember, CType
from codegen.binding.spelling import ApiNames, ContainerNames, EnumNames, Names, ObjectNames, RefNames, UnionNames

_VALUES = 63  # characters of the longest text whose enumerator is made by rule


def called(api: CApi) -> tuple[CalledText, ...]:
    found = _Found(api)
    for operation in api.operations:
        found.operation(operation)
    rows = [*_family("", api.names, ApiNames.of(api.prefix), "CLIENT_OPTIONS_INIT"), *found.rows]
    return tuple(dict.fromkeys(rows))


def _family(owner: str, given: Names, plain: Names, *fields: str) -> Iterator[CalledText]:
    """Those that had to give way."""
    for field in fields:
        if getattr(given, field) != getattr(plain, field):
            yield CalledText("NAME", owner, "_" + field.rstrip("_"), getattr(given, field))


def _snake(text: str) -> str:
    """What the command makes of it."""
    return names.kebab(text).replace("-", "_") if text.isascii() else ""


class _Found:
    def __init__(self, api: CApi) -> None:
        self._api = api
        self._objects = {each.c_name: each for each in api.objects}
        self._enums = {each.c_name: each for each in api.enums}
        self._unions = {each.c_name: each for each in api.unions}
        self._containers = {each.c_name: each for each in api.containers}
        self._known: set[str] = set()
        self._waiting: list[CObject | CDocument | CUnion] = []  # those that a type has led to
        self.rows: list[CalledText] = []

    def operation(self, operation: COperation) -> None:
        stem = _snake(operation.command)
        if operation.c_name != f"{self._api.prefix}_{stem}":
            self.rows.append(CalledText("FUNCTION", operation.command, "", operation.c_name))
        if operation.stem != stem:
            self.rows.append(CalledText("HEADER", operation.command, "", operation.stem))
        for document in (operation.request, operation.params, *(each.document for each in operation.parameters)):
            if document is not None:
                self._reach(document)
        for parameter in operation.parameters:
            if parameter.target in self._enums:
                self._enum(self._enums[parameter.target])
        if operation.response is not None:
            self._names(operation.response)
        while self._waiting:
            found = self._waiting.pop()
            if isinstance(found, CUnion):
                self._union(found)
            else:
                self._document(found)

    def _reach(self, found: CObject | CDocument | CUnion) -> None:
        if found.c_name not in self._known:
            self._known.add(found.c_name)
            self._waiting.append(found)

    def _names(self, document: CObject | CDocument) -> None:
        plain = ObjectNames.of(document.c_name)
        self.rows += _family(document.c_name, document.names, plain, "INIT", "dispose", "print")

    def _document(self, document: CObject | CDocument) -> None:
        self._names(document)
        if isinstance(document, CDocument):
            self._type(document.value.type)
            return
        for member in document.members:
            if member.c_name != _member(member):
                self.rows.append(CalledText("MEMBER", document.c_name, member.json_name, member.c_name))
            self._type(member.type)
        if document.additional is not None:
            self.rows.append(CalledText("MORE", document.c_name, "", document.additional.c_name))
            self._type(document.additional.type)
        if document.extra != "extra":
            self.rows.append(CalledText("EXTRA", document.c_name, "", document.extra))
        if document.refs is not None:
            self.rows += _family(document.c_name, document.refs, RefNames.of(document.c_name), "ref")

    def _type(self, type_: CType | None) -> None:
        """With what its items are of."""
        while type_ is not None:
            if type_.target in self._objects:
                self._reach(self._objects[type_.target])
            elif type_.target in self._enums:
                self._enum(self._enums[type_.target])
            elif type_.target in self._unions:
                self._reach(self._unions[type_.target])
            if type_.c_type in self._containers:
                made = self._containers[type_.c_type]
                self.rows += _family(made.c_name, made.names, ContainerNames.of(made.c_name), "entry", "of_")
            type_ = type_.item.type if type_.item is not None else None

    def _enum(self, enum: CEnum) -> None:
        if enum.c_name in self._known:
            return
        self._known.add(enum.c_name)
        self.rows += _family(enum.c_name, enum.names, EnumNames.of(enum.c_name), "opt", "of_", "text")
        for value in enum.values:
            part = _snake(value.text).upper() if len(value.text) <= _VALUES else ""
            if value.c_name != f"{enum.c_name.upper()}_{part}" or not part:
                self.rows.append(CalledText("VALUE", enum.c_name, value.text, value.c_name))

    def _union(self, union: CUnion) -> None:
        self.rows += _family(union.c_name, union.names, UnionNames.of(union.c_name), "json")
        for number, branch in enumerate(union.branches, 1):
            self.rows.append(CalledText("BRANCH", union.c_name, str(number), branch.of))
            self._type(branch.element.type)


def _member(member: CMember) -> str:
    return _snake(member.json_name)
