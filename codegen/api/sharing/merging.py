"""The definition that stands for a group: all members of all, in the order of the first that has them."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from codegen.api.constraints import Constraint, Elsewhere
from codegen.api.sharing.agreement import absorbs
from codegen.api.sharing.groups import innermost
from codegen.api.types import Definition, Enum, Field, Json, List, Map, Record, Ref, Scalar, Type, Union, Use

Rename = Callable[[str], str]


class Merging:
    """`group` tells the key of the group of a definition. `sent` are the definitions that requests hold: what these ask
    of a value stands; what answers alone say is asked of what comes. `users` are the operations that lead to a
    definition, `members` those of a group."""

    def __init__(
        self,
        definitions: Mapping[str, Definition],
        group: Rename,
        sent: frozenset[str],
        users: Mapping[str, Sequence[str]],
        members: Callable[[str], Sequence[str]],
    ) -> None:
        self._definitions = definitions
        self._group = group
        self._sent = sent
        self._users = users
        self._members = members
        self._opened: set[str] = set()
        self._leading: dict[str, dict[str, set[str]]] = {}  # by group

    def all(self, groups: Iterable[Sequence[str]], names: Mapping[str, str]) -> dict[str, Definition]:
        """One definition of each, by the first of its keys. Enumerations come last: others tell which are open."""
        listed = list(groups)
        late = sorted(listed, key=lambda keys: isinstance(self._definitions[keys[0]], Enum))
        found = {keys[0]: self.definition(keys, names[keys[0]]) for keys in late}
        return {keys[0]: found[keys[0]] for keys in listed}

    def definition(self, keys: Sequence[str], name: str) -> Definition:
        every = [self._definitions[key] for key in keys]
        first = every[0]
        match first:
            case Enum():
                enums = [each for each in every if isinstance(each, Enum)]
                values = {value.text: value for each in reversed(enums) for value in reversed(each.values)}
                listed = [value for each in reversed(enums) for value in reversed(each.values) if value.description]
                words = {value.text: value.description for value in listed}
                ordered = dict.fromkeys(value.text for each in enums for value in each.values)
                return dataclasses.replace(
                    first,
                    name=name,
                    values=tuple(
                        dataclasses.replace(values[text], description=words.get(text, "")) for text in ordered
                    ),
                    description=_words(enums),
                    open=keys[0] in self._opened or any(each.open for each in enums),
                )
            case Union():
                branches = tuple(dataclasses.replace(each, use=self.use([each.use])) for each in first.branches)
                return dataclasses.replace(first, name=name, branches=branches)
        records = {key: each for key, each in zip(keys, every) if isinstance(each, Record)}
        return self._record(records, name)

    def _record(self, records: Mapping[str, Record], name: str) -> Record:
        first = next(iter(records.values()))
        every = list(records.values())
        additional = [each.additional for each in every if each.additional is not None]
        asking = [records[key] for key in records if key in self._sent] or every
        fields = tuple(self._field(field, records) for field in _ordered(every))
        return dataclasses.replace(
            first,
            name=name,
            chosen=next((each.chosen for each in every if each.chosen), ""),
            fields=fields,
            constraints=_common([each.constraints for each in asking]),
            description=_words(every),
            closed=all(each.closed for each in every),
            additional=self.use(additional) if additional else None,
        )

    def _field(self, name: str, records: Mapping[str, Record]) -> Field:
        found = {key: field for key, record in records.items() for field in record.fields if field.name == name}
        every = list(found.values())
        sent = [field for key, field in found.items() if key in self._sent]
        asking = sent or every
        users = dict.fromkeys(user for key in found for user in self._users.get(key, ()))
        total = {user for key in records for user in self._users.get(key, ())}
        use = self.use([field.use for field in asking + [each for each in every if each not in asking]], len(asking))
        return dataclasses.replace(
            every[0],
            chosen=_first(field.chosen for field in every),
            use=_asking(use, tuple(self._elsewhere(found))),
            required=len(every) == len(records) and all(field.required for field in every),
            description=_first(field.description for field in every),
            read_only=all(field.read_only for field in asking),
            write_only=all(field.write_only for field in every),
            deprecated=all(field.deprecated for field in every),
            default=next((field.default for field in asking if field.default is not None), None),
            zero_means=_first(field.zero_means for field in every),
            created_without=_first(field.created_without for field in every),
            documented=tuple(users) if len(users) < len(total) else (),
        )

    def _elsewhere(self, found: Mapping[str, Field]) -> Iterator[Elsewhere]:
        """What the record of a member has, but not for the values that the member holds. `found` are the fields of one
        name by their records."""
        inner = {
            key: type_.name
            for key, type_ in ((key, innermost(each.use)) for key, each in found.items())
            if isinstance(type_, Ref) and isinstance(self._definitions[type_.name], Record)
        }
        missing: dict[tuple[str, ...], list[str]] = {}
        for group in dict.fromkeys(self._group(name) for name in inner.values()):
            for operation, reached in self._reached(group).items():
                held = {name for key, name in inner.items() if operation in self._users.get(key, ())}
                if held and held != reached:
                    here = self._names(held)
                    names = tuple(name for name in self._names(reached) if name not in here)
                    if names:
                        missing.setdefault(names, []).append(operation)
        place = next(iter(found.values())).place
        return (Elsewhere(names, tuple(operations), place) for names, operations in missing.items())

    def _reached(self, group: str) -> dict[str, set[str]]:
        """The definitions of a group that each operation leads to."""
        if group not in self._leading:
            leading = self._leading[group] = {}
            for key in self._members(group):
                for operation in self._users.get(key, ()):
                    leading.setdefault(operation, set()).add(key)
        return self._leading[group]

    def _names(self, keys: Iterable[str]) -> list[str]:
        definitions = (self._definitions[key] for key in sorted(keys))
        return _ordered([each for each in definitions if isinstance(each, Record)])

    def use(self, uses: Sequence[Use], asking: int = 0) -> Use:
        """The first `asking` of them rule what is asked of the value; all where it is 0."""
        rules = _common([use.constraints for use in uses[: asking or len(uses)]])
        type_ = self._type([use.type for use in uses], uses)
        return dataclasses.replace(
            uses[0], type=type_, nullable=any(use.nullable for use in uses), constraints=_fitting(rules, uses, type_)
        )

    def _type(self, types: Sequence[Type], uses: Sequence[Use]) -> Type:
        widest = types[0]
        for other in types[1:]:
            if absorbs(other, widest, self._definitions):
                widest = other
        match widest:
            case Ref(name):
                group = self._group(name)
                if any(isinstance(each, Scalar) for each in types):
                    self._opened.add(group)
                return Ref(group)
            case List():
                return List(self.use([each.item for each in types if isinstance(each, List)]))
            case Map():
                return Map(self.use([each.value for each in types if isinstance(each, Map)]))
            case Scalar(kind):
                formats = {each.format for each in types if isinstance(each, Scalar)} - {""}
                return Scalar(kind, formats.pop() if len(formats) == 1 else "")
            case Json():
                kinds = [each.kinds for each in types if isinstance(each, Json)]
                return Json(tuple(dict.fromkeys(kind for each in kinds for kind in each)) if all(kinds) else ())
        return widest


def _asking(use: Use, rules: tuple[Constraint, ...]) -> Use:
    """The same with rules about the records in it."""
    match use.type:
        case _ if not rules:
            return use
        case List(item):
            return dataclasses.replace(use, type=List(_asking(item, rules)))
        case Map(value):
            return dataclasses.replace(use, type=Map(_asking(value, rules)))
    return dataclasses.replace(use, constraints=(*use.constraints, *rules))


def _fitting(rules: tuple[Constraint, ...], uses: Sequence[Use], type_: Type) -> tuple[Constraint, ...]:
    """None, where the type is not the one that they were said of."""
    return rules if all(type(use.type) is type(type_) for use in uses) else ()


def _ordered(records: Sequence[Record]) -> list[str]:
    """The names of all members: those of the first, and each other one behind the one that it follows."""
    found: list[str] = []
    for record in records:
        after = 0
        for field in record.fields:
            if field.name in found:
                after = found.index(field.name) + 1
            else:
                found.insert(after, field.name)
                after += 1
    return found


def _common(lists: Sequence[tuple[Constraint, ...]]) -> tuple[Constraint, ...]:
    """What all ask alike, wherever they say so."""
    if len(lists) == 1:
        return lists[0]
    others = [{bare(each) for each in listed} for listed in lists[1:]]
    return tuple(each for each in lists[0] if all(bare(each) in other for other in others))


def bare(value: object) -> object:
    """A part of the Api without the places where it is said, for comparing."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        inner = (bare(getattr(value, field.name)) for field in dataclasses.fields(value) if field.name != "place")
        return (type(value).__name__, *inner)
    return tuple(bare(item) for item in value) if isinstance(value, tuple) else value


def _first(texts: Iterable[str]) -> str:
    return next((text for text in texts if text), "")


def _words(definitions: Sequence[Record] | Sequence[Enum]) -> str:
    return next((each.description for each in definitions if each.description), "")
