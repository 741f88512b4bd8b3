"""Records, unions and enumerations of the Book, with the functions and types that go with them."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping, Sequence

from codegen.api.types import Definition, Record as ApiRecord
from codegen.binding.capi import CApi, CContainer, CDocument, CEnum, CObject, CUnion
from codegen.binding.spelling import Names
from codegen.manual.book.conditions import record_rules
from codegen.manual.book.reach import Reach
from codegen.manual.book.titles import title
from codegen.manual.book.values import Values
from codegen.manual.model import Container, Enumeration, Record, Value

_TYPES = frozenset({"ref", "opt", "entry", "which"})
_CONSTANTS = frozenset({"oac_type"})


class Records:
    def __init__(self, api: CApi, definitions: Mapping[str, Definition], values: Values, reach: Reach) -> None:
        self._api = api
        self._definitions = definitions
        self._values = values
        self._reach = reach
        self._homes: dict[str, list[CContainer]] = {}
        for container in api.containers:
            self._homes.setdefault(container.home or _innermost(container), []).append(container)

    def records(self) -> Iterator[Record]:
        for item in self._api.objects:
            yield self._object(item)
        for document in self._api.documents:
            yield self._document(document)
        for union in self._api.unions:
            yield self._union(union)

    def enumerations(self) -> Iterator[Enumeration]:
        for enum in self._api.enums:
            yield Enumeration(
                c_name=enum.c_name,
                title=title(enum.schema),
                is_open=enum.open,
                words=self._described(enum.key, enum.doc),
                values=tuple((value.text, value.c_name) for value in enum.values),
                value_words=tuple(" ".join(value.doc) for value in enum.values),
                header=self._header(enum.stem),
                used_by=self._reach.users(enum.c_name),
                functions=tuple(self._functions(enum)),
                types=tuple(self._types(enum)),
            )

    def containers(self) -> Iterator[Container]:
        for each in self._homes.get("", ()):
            yield Container(
                c_name=each.c_name,
                is_map=each.is_map,
                item=each.item.c_type,
                header=self._header(each.stem),
                functions=tuple(name for field, name in _of_container(each) if not _is_type(field)),
                types=tuple(name for field, name in _of_container(each) if field in _TYPES),
            )

    # ---- Records -----------------------------------------------------------------------------------------------------

    def _object(self, item: CObject) -> Record:
        described = self._definitions[item.key]
        assert isinstance(described, ApiRecord)
        fields = {field.name: field for field in described.fields}
        members = [self._values.member(member, fields[member.json_name]) for member in item.members]
        members += [self._values.member(item.additional, None)] if item.additional is not None else []
        rules = [*record_rules(item.constraints)]
        rules += ["There are no other members."] if described.closed else []
        return self._record(item, tuple(members), tuple(rules), self._described(item.key, item.doc), item.source)

    def _document(self, item: CDocument) -> Record:
        value = dataclasses.replace(self._values.member(item.value, None), words=())
        return self._record(item, (value,), (), item.doc, "")

    def _union(self, item: CUnion) -> Record:
        members = []
        for branch in item.branches:
            type_ = branch.element.type
            found = self._values.of(
                branch.name,
                branch.c_name,
                f"{'const ' if branch.is_pointer else ''}{branch.element.c_type}"
                f"{' *' if branch.is_pointer else ''}",
                type_,
                branch.element.use,
            )
            members.append(_branch(found, branch.constant, item.discriminant, [each.text for each in branch.tags]))
        return self._record(item, tuple(members), (), self._described(item.key, item.doc), item.source, True)

    def _record(
        self,
        item: CObject | CDocument | CUnion,
        members: tuple[Value, ...],
        rules: tuple[str, ...],
        words: tuple[str, ...],
        source: str,
        is_union: bool = False,
    ) -> Record:
        return Record(
            c_name=item.c_name,
            title=title(item.schema),
            is_union=is_union,
            words=words,
            members=members,
            rules=rules,
            header=self._header(item.stem),
            functions=tuple(self._functions(item)),
            sent_by=self._reach.sent_by(item.c_name),
            answered_by=self._reach.answered_by(item.c_name),
            source=source,
            types=tuple(self._types(item)),
            initializer=item.names.INIT if not isinstance(item, CUnion) else "",
            discriminant=item.discriminant if isinstance(item, CUnion) else "",
        )

    def _described(self, key: str, doc: tuple[str, ...]) -> tuple[str, ...]:
        """What the description says; the sentence that stands in a header where it says nothing is none."""
        definition = self._definitions[key]
        return doc if definition.description else ()

    def _header(self, stem: str) -> str:
        return f"{self._api.prefix}/{stem}.h"

    # ---- What goes with them -----------------------------------------------------------------------------------------

    def _functions(self, item: CObject | CDocument | CUnion | CEnum) -> Iterator[str]:
        yield from (name for field, name in _named(item.names) if not _is_type(field))
        if isinstance(item, CObject) and item.refs is not None:
            yield from (name for field, name in _named(item.refs) if not _is_type(field))
        if isinstance(item, CUnion):
            yield from (branch.of for branch in item.branches)
        for container in self._homes.get(item.c_name, ()):
            yield from (name for field, name in _of_container(container) if not _is_type(field))

    def _types(self, item: CObject | CDocument | CUnion | CEnum) -> Iterator[str]:
        yield from (name for field, name in _named(item.names) if field in _TYPES)
        if isinstance(item, CObject) and item.refs is not None:
            yield item.refs.ref
        for container in self._homes.get(item.c_name, ()):
            yield container.c_name
            yield from (name for field, name in _of_container(container) if field in _TYPES)


def _branch(value: Value, constant: str, discriminant: str, tags: Sequence[str]) -> Value:
    said = [f"Where `which` is {constant}."]
    said += [f"Its {discriminant} is {' or '.join(tags)}."] if discriminant and tags else []
    return dataclasses.replace(value, words=tuple(said))


def _innermost(container: CContainer) -> str:
    """What a list of lists is made of in the end."""
    found = container.item.type
    while found.item is not None:
        found = found.item.type
    return found.target


def _named(names: Names) -> Iterable[tuple[str, str]]:
    for each in dataclasses.fields(names):
        if not each.name.isupper() and each.name not in _CONSTANTS:
            yield each.name, getattr(names, each.name)


def _of_container(container: CContainer) -> Iterator[tuple[str, str]]:
    for field, name in _named(container.names):
        if container.is_map or field not in ("entry", "find"):
            yield field, name


def _is_type(field: str) -> bool:
    return field in _TYPES
