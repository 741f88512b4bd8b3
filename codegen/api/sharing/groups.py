"""Which definitions are one: groups that only grow, in the order in which they are met."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from codegen.api import walk
from codegen.api.sharing.agreement import Agreement, Difference
from codegen.api.types import Definition, Record, Ref, Type, Union, Use


Told = tuple[str, str, Difference]  # two definitions, and why they stay apart


class Groups:
    """`apart` are the keys that stay to themselves; `said` are the names that people gave: what they called by two
    names is two things."""

    def __init__(
        self, definitions: Mapping[str, Definition], apart: frozenset[str], said: Mapping[str, str] | None = None
    ) -> None:
        self.definitions = definitions
        self.apart = apart
        self._said = dict(said or {})  # by the first of the group
        self._parent = {key: key for key in definitions}
        self._members: dict[str, list[str]] = {key: [key] for key in definitions}
        self._agreement = Agreement(definitions, self.of, self.are_two)

    def of(self, key: str) -> str:
        """The first of the group, by which it is called."""
        while self._parent[key] != key:
            self._parent[key] = key = self._parent[self._parent[key]]
        return key

    def members(self, key: str) -> list[str]:
        return self._members[self.of(key)]

    def all(self) -> Iterator[list[str]]:
        """Every group, in the order of the definitions."""
        return (self._members[key] for key in self.definitions if self._parent[key] == key)

    def difference(self, first: str, second: str) -> Difference | None:
        """Why the groups of two definitions cannot be one: every member of one has to agree with every one of the
        other, as what two say may contradict where a third says nothing."""
        if self.of(first) == self.of(second):
            return None
        for one in self.members(first):
            for other in self.members(second):
                found = self._agreement.difference(one, other)
                if found is not None:
                    return found
        return None

    def are_two(self, first: str, second: str) -> bool:
        """Whether people say so."""
        one, other = self.of(first), self.of(second)
        names = [self._said[each] for each in (one, other) if each in self._said]
        return one in self.apart or other in self.apart or len(set(names)) > 1

    def join(self, first: str, second: str) -> None:
        """Makes one of the groups of two definitions that agree, and of what is nested in them at the same places."""
        waiting = [(first, second)]
        while waiting:
            one, other = (self.of(key) for key in waiting.pop())
            if one == other or self.are_two(one, other):
                continue
            both = (*self._members[one], *self._members[other])
            self._parent[other] = one
            if other in self._said:
                self._said[one] = self._said.pop(other)
            self._members[one] += self._members.pop(other)
            for nested in places(self.definitions[key] for key in both).values():
                waiting += [(nested[0], each) for each in nested[1:]]

    def gather(self, keys: Iterable[str]) -> list[Told]:
        """Joins each to the first before it that it agrees with; says which agreed with none."""
        heads: list[str] = []
        told = []
        for key in keys:
            if key in self.apart:
                continue
            differences = []
            for head in heads:
                if self.are_two(head, key):
                    continue
                found = self.difference(head, key)
                if found is None:
                    self.join(head, key)
                    break
                differences.append((head, key, found))
            else:
                heads.append(key)
                told += differences[:1]
        return told


def places(definitions: Iterable[Definition]) -> dict[str, list[str]]:
    """What definitions refer to, by where in them: the same place of several is one list, without repetitions."""
    found: dict[str, dict[str, None]] = {}
    for definition in definitions:
        for name, use in uses(definition):
            inner = innermost(use)
            if isinstance(inner, Ref):
                found.setdefault(name, {})[inner.name] = None
    return {name: list(keys) for name, keys in found.items()}


def innermost(use: Use) -> Type:
    """What is in lists and maps."""
    return walk.innermost(use).type


def uses(definition: Definition) -> Iterator[tuple[str, Use]]:
    """The types that a definition is made of, by where in it."""
    if isinstance(definition, Record):
        yield from ((field.name, field.use) for field in definition.fields)
        if definition.additional is not None:
            yield "*", definition.additional
    elif isinstance(definition, Union):
        yield from ((str(number), branch.use) for number, branch in enumerate(definition.branches))
