"""Compares operations: how they are called in C, and how they go over the wire."""

from __future__ import annotations

from codegen.api.model import Operation
from codegen.binding.capi import CDocument, CObject, COperation
from codegen.compare.answers import compare_answers
from codegen.compare.ledger import Ledger, Place
from codegen.compare.parameters import Parameters
from codegen.compare.rules import REQUEST
from codegen.compare.security import compare_security
from codegen.compare.servers import is_same_server
from codegen.compare.snapshot import Key, Snapshot, page_of
from codegen.compare.words import operation_words

_SENT = frozenset((REQUEST,))


def compare_operations(ledger: Ledger, pairs: dict[Key, Key]) -> None:
    old, new = ledger.old, ledger.new
    for key, operation in new.operations.items():
        if key not in pairs.values():
            ledger.add(
                "operation-added",
                _place(new, key),
                f"{operation.method} {operation.path} was added",
                new=f"{operation.method} {operation.path}",
                brings=_types(operation),
            )
    for key, operation in old.operations.items():
        if key not in pairs:
            ledger.add(
                "operation-removed",
                _place(old, key),
                f"{operation.method} {operation.path} was removed",
                old=f"{operation.method} {operation.path}",
                takes=_types(operation),
            )
        elif pairs[key] in new.operations:
            _Operations(ledger, key, pairs[key]).run()


def _types(operation: COperation) -> tuple[str, ...]:
    """The types that come and go with it."""
    found = [item.c_name for item in (operation.request, operation.response, operation.params) if item is not None]
    found += [operation.which.c_name] if operation.which is not None else []
    for parameter in operation.parameters:
        found += [parameter.target] if parameter.target else []
        if parameter.document is not None:
            found.append(parameter.document.c_name)
    return tuple(found)


def _place(side: Snapshot, key: Key) -> Place:
    operation, node = side.operations[key], side.node_of(key)
    identifier = node.get("operationId")
    return Place(operation.id, operation.c_name, (identifier or node).position, _SENT, page_of(node))


class _Operations:
    def __init__(self, ledger: Ledger, old_key: Key, new_key: Key) -> None:
        self._ledger = ledger
        self._old = ledger.old.operations[old_key]
        self._new = ledger.new.operations[new_key]
        self._old_api, self._new_api = ledger.old.described[old_key], ledger.new.described[new_key]
        self._old_node, self._new_node = ledger.old.node_of(old_key), ledger.new.node_of(new_key)
        self._place = _place(ledger.new, new_key)

    def run(self) -> None:
        old, new, ledger, place = self._old, self._new, self._ledger, self._place
        self._name()
        if old.method != new.method:
            retried = (
                ""
                if old.idempotent == new.idempotent
                else f"; it is {'now' if new.idempotent else 'no longer'} retried"
            )
            message = f"{new.id} is now sent with {new.method}, it was {old.method}{retried}"
            ledger.add("method-changed", place, message, old=old.method, new=new.method)
        elif old.idempotent != new.idempotent:
            may = "may now" if new.idempotent else "may no longer"
            ledger.add(
                "repeatable-changed",
                place,
                f"{new.id} {may} be sent again where it may have been carried out",
                old=str(old.idempotent).lower(),
                new=str(new.idempotent).lower(),
            )
        if _shape(self._old_api) != _shape(self._new_api) and len(old.parameters) == len(new.parameters):
            message = f"{new.id} has moved to {new.path}, it was {old.path}"
            ledger.add("operation-moved", place, message, old=old.path, new=new.path)
        self._server()
        compare_security(ledger, place, self._new_node, self._old_api, self._new_api)
        if self._old_api.deprecated != self._new_api.deprecated:
            is_so = self._new_api.deprecated
            ledger.add(
                "operation-deprecated" if is_so else "operation-undeprecated",
                place,
                f"{new.id} is {'now' if is_so else 'no longer'} deprecated",
            )
        operation_words(ledger, place, self._old_node, self._new_node, new.id)
        sides = (old, new), (self._old_api, self._new_api), (self._old_node, self._new_node)
        Parameters(ledger, place, *sides).run()
        self._body("request", _sent_by(old), _sent_by(new))
        self._body("answer", _answered_by(old), _answered_by(new))
        self._sent()
        compare_answers(ledger, place, *sides)
        self._paging()
        self._change()

    def _change(self) -> None:
        """The function that makes a request of what was read."""
        old, new = self._old.change, self._new.change
        if old is None or new is None:
            if old is not new:
                rule, word = ("removed", "no longer") if new is None else ("added", "now")
                message = f"a request of {self._new.id} is {word} made of what was read and a changed copy"
                self._ledger.add(f"update-changes-{rule}", self._place, message)
        elif self._ledger.types.get(old.record.c_name, old.record.c_name) != new.record.c_name:
            message = f"a request of {self._new.id} is now made of {new.record.c_name}, it was {old.record.c_name}"
            self._ledger.add(
                "update-changes-retyped", self._place, message, old=old.record.c_name, new=new.record.c_name
            )

    def _paging(self) -> None:
        old, new = self._old.paging, self._new.paging
        if old is None or new is None:
            if old is not new:
                rule, word = ("removed", "no longer") if new is None else ("added", "now")
                message = f"the answers of {self._new.id} are {word} pages of a list with an iterator"
                self._ledger.add(f"paging-{rule}", self._place, message)
            return
        if self._ledger.types.get(old.item, old.item) != new.item:
            message = f"the iterator of {self._new.id} now gives {new.item}, it was {old.item}"
            self._ledger.add("paging-retyped", self._place, message, old=old.item, new=new.item)
        elif self._old_api.paging != self._new_api.paging:
            message = f"other members of {self._new.id} say where pages begin and end, or hold the items"
            self._ledger.add("paging-changed", self._place, message)

    def _name(self) -> None:
        old, new, ledger, place = self._old, self._new, self._ledger, self._place
        if old.c_name != new.c_name:
            message = f"{old.id} is now called {new.id}" if old.id != new.id else f"{old.id} has another C name"
            rule = "operation-renamed"
            if any(
                other.c_name == old.c_name and self._signature(other) == self._signature(old)
                for other in ledger.new.operations.values()
            ):
                rule, message = "operation-name-exchanged", f"{message}; its old name is that of another operation"
            ledger.add(rule, place, message, old=old.c_name, new=new.c_name, renamed_from=old.c_name)
        elif old.id != new.id:
            ledger.add("words-changed", place, f"{old.id} is now written {new.id}", old=old.id, new=new.id)
        if old.command != new.command and old.c_name == new.c_name:
            message = f"the command {old.command} is now called {new.command}"
            ledger.add("command-renamed", place, message, old=old.command, new=new.command)

    @staticmethod
    def _signature(operation: COperation) -> tuple[str, ...]:
        bodies = (
            item.c_name if item is not None else ""
            for item in (operation.params, operation.request, operation.response)
        )
        return (*(parameter.c_type for parameter in operation.parameters), *bodies)

    def _server(self) -> None:
        """One that is called the same has changed for all operations, which is told once."""
        old, new = self._ledger.old.api.access.servers, self._ledger.new.api.access.servers
        one, other = (
            servers[item.server] if servers else None for servers, item in ((old, self._old), (new, self._new))
        )
        if one is None or other is None or is_same_server(one, other):
            return
        if (self._old.server == 0) == (self._new.server == 0) and (self._new.server == 0 or one.name == other.name):
            return
        self._ledger.add(
            "operation-server-changed",
            self._place,
            f"{self._new.id} is now sent to {other.expanded}, it was to {one.expanded}",
            old=one.expanded,
            new=other.expanded,
        )

    # ---- Bodies --------------------------------------------------------------------------------------------------

    def _body(self, what: str, old: _Carried, new: _Carried) -> None:
        takes, brings = _names(old), _names(new)
        message, rule = "", ""
        if not old and new:
            rule, message = "added", f"{self._new.id} now has a body in its {what}, {_called(new)}"
        elif old and not new:
            rule, message = "removed", f"{self._new.id} no longer has a body in its {what}"
        elif isinstance(old, str) or isinstance(new, str):
            if old != new:
                rule = "replaced"
        elif old is not None and new is not None and self._ledger.types.get(old.c_name) != new.c_name:
            rule = "replaced"
        if rule:
            self._ledger.add(
                f"{what}-{rule}",
                self._place,
                message or f"the {what} of {self._new.id} is now {_called(new)}, it was {_called(old)}",
                old="".join(takes),
                new="".join(brings),
                takes=takes,
                brings=brings,
            )

    def _sent(self) -> None:
        old, new = self._old_api.body, self._new_api.body
        if old is None or new is None:
            return
        if old.required != new.required:
            self._ledger.add(
                "body-required" if new.required else "body-optional",
                self._place,
                f"the body of {self._new.id} is {'now' if new.required else 'no longer'} required",
            )
        if old.media_type != new.media_type:
            self._ledger.add(
                "media-type-changed",
                self._place,
                f"the body of {self._new.id} is now {new.media_type}, it was {old.media_type}",
                old=old.media_type,
                new=new.media_type,
            )
            return
        before, after = (
            {each.name: (each.media_type, each.style, each.explode, each.reserved) for each in body.encodings}
            for body in (old, new)
        )
        for name in dict.fromkeys((*before, *after)):
            one, other = before.get(name, _PLAIN), after.get(name, _PLAIN)
            if one != other:
                shown = [" ".join(str(word) for word in each if word) for each in (one, other)]
                self._ledger.add(
                    "part-changed",
                    self._place.within(f".{name}"),
                    f"{name} in the body of {self._new.id} is now sent otherwise ({shown[1]}, it was {shown[0]})",
                    old=shown[0],
                    new=shown[1],
                )


_Carried = CObject | CDocument | str | None  # bytes, or a type
_PLAIN = ("", "", True, False)  # a member of a form of which nothing is said


def _sent_by(operation: COperation) -> _Carried:
    return "bytes" if operation.sent == "bytes" else operation.request


def _answered_by(operation: COperation) -> _Carried:
    return "bytes" if operation.answered == "bytes" else operation.response


def _names(body: _Carried) -> tuple[str, ...]:
    return (body,) if isinstance(body, str) else (body.c_name,) if body is not None else ()


def _called(body: _Carried) -> str:
    if isinstance(body, CObject):
        return body.schema
    return body if isinstance(body, str) else body.value.type.doc if body is not None else "nothing"


def _shape(operation: Operation) -> list[str]:
    """The path without the names of its parameters."""
    return [part.text or "{}" for part in operation.parts]
