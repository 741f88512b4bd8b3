"""Which records an operation sends or answers with, itself and through what they hold; and the other way round."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from codegen.api import walk
from codegen.api.model import Operation
from codegen.api.types import Definition, Use
from codegen.binding.capi import CApi, CDocument, CEnum, CObject, COperation, CUnion


class Reach:
    def __init__(self, api: CApi, operations: Mapping[str, Operation], definitions: Mapping[str, Definition]) -> None:
        types: tuple[CObject | CUnion | CEnum, ...] = (*api.objects, *api.unions, *api.enums)
        self._names = {each.key: each.c_name for each in types}
        self._definitions = definitions
        self._known: dict[str, tuple[str, ...]] = {}
        self._sent: dict[str, list[str]] = {}
        self._answered: dict[str, list[str]] = {}
        self._users: dict[str, list[str]] = {}
        self.of: dict[str, tuple[str, ...]] = {}  # by the ids of operations: what is sent and answered
        for plan in api.operations:
            self._operation(plan, operations[plan.id])
        for item in types:
            for use in walk.uses(definitions[item.key]):
                self._use(item.c_name, [use])

    def sent_by(self, c_name: str) -> tuple[str, ...]:
        return tuple(self._sent.get(c_name, ()))

    def answered_by(self, c_name: str) -> tuple[str, ...]:
        return tuple(self._answered.get(c_name, ()))

    def users(self, c_name: str) -> tuple[str, ...]:
        """Records and operations that name it themselves."""
        return tuple(dict.fromkeys(self._users.get(c_name, ())))

    def _operation(self, plan: COperation, operation: Operation) -> None:
        sent = [operation.body.use] if operation.body is not None else []
        answered = [answer.use for answer in operation.answers if answer.use is not None]
        given = [parameter.use for parameter in operation.parameters]
        self._use(plan.id, [*given, *sent, *answered])
        bodies = list(_documents(plan.request))
        answers = list(_documents(plan.response))
        inputs = [*([plan.params.c_name] if plan.params is not None else []), *self._reached(given)]
        bodies += self._reached(sent)
        answers += self._reached(answered)
        for name in dict.fromkeys([*inputs, *bodies]):
            self._sent.setdefault(name, []).append(plan.id)
        for name in dict.fromkeys(answers):
            self._answered.setdefault(name, []).append(plan.id)
        self.of[plan.id] = tuple(dict.fromkeys([*bodies, *answers]))

    def _reached(self, uses: Iterable[Use]) -> list[str]:
        return [name for use in uses for key in walk.refs(use) for name in self._from(key)]

    def _from(self, key: str) -> tuple[str, ...]:
        if key not in self._known:
            found = walk.reached([key], self._definitions)
            self._known[key] = tuple(self._names[each] for each in found if each in self._names)
        return self._known[key]

    def _use(self, user: str, uses: Iterable[Use]) -> None:
        for use in uses:
            for key in walk.refs(use):
                if key in self._names:
                    self._users.setdefault(self._names[key], []).append(user)


def _documents(what: CObject | CDocument | None) -> Iterator[str]:
    """What no type of the description is."""
    if what is not None:
        yield what.c_name
