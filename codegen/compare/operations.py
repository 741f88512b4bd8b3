"""Compares operations: how they are called in C, and how they go over the wire."""

from __future__ import annotations

from typing import Any

from codegen.compare.ledger import Ledger, Place
from codegen.compare.limits import compare_limits, text_of
from codegen.compare.members import WORDS, facts_changes, limit_changes, words_changes
from codegen.compare.rules import REQUEST
from codegen.compare.snapshot import Key, Snapshot, page_of, plain
from codegen.binding.capi import CObject, COperation, CParameter
from codegen.source.node import Node

_WORDS = ("summary", "description", "externalDocs", "tags")
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
    return tuple(item.c_name for item in (operation.request, operation.response) if item is not None)


def _place(side: Snapshot, key: Key) -> Place:
    operation, (_, node) = side.operations[key], side.nodes[key]
    identifier = node.get("operationId")
    return Place(operation.id, operation.c_name, (identifier or node).position, _SENT, page_of(node))


class _Operations:
    def __init__(self, ledger: Ledger, old_key: Key, new_key: Key) -> None:
        self._ledger = ledger
        self._old = ledger.old.operations[old_key]
        self._new = ledger.new.operations[new_key]
        self._old_item, self._old_node = ledger.old.nodes[old_key]
        self._new_item, self._new_node = ledger.new.nodes[new_key]
        self._place = _place(ledger.new, new_key)

    def run(self) -> None:
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
        if old.method != new.method:
            retried = (
                ""
                if old.idempotent == new.idempotent
                else f"; it is {'now' if new.idempotent else 'no longer'} retried"
            )
            ledger.add(
                "method-changed",
                place,
                f"{new.id} is now sent with {new.method}, it was {old.method}{retried}",
                old=old.method,
                new=new.method,
            )
        elif old.idempotent != new.idempotent:
            may = "may now" if new.idempotent else "may no longer"
            ledger.add(
                "repeatable-changed",
                place,
                f"{new.id} {may} be sent again where it may have been carried out",
                old=str(old.idempotent).lower(),
                new=str(new.idempotent).lower(),
            )
        if _shape(old) != _shape(new) and len(old.parameters) == len(new.parameters):
            ledger.add(
                "operation-moved",
                place,
                f"{new.id} has moved to {new.path}, it was {old.path}",
                old=old.path,
                new=new.path,
            )
        self._scopes()
        if old.secured != new.secured:
            ledger.add(
                "token-required" if new.secured else "token-optional",
                place,
                f"{new.id} {'now needs' if new.secured else 'no longer needs'} a token",
            )
        before, after = (plain(node.get("deprecated")) is True for node in (self._old_node, self._new_node))
        if before != after:
            ledger.add(
                "operation-deprecated" if after else "operation-undeprecated",
                place,
                f"{new.id} is {'now' if after else 'no longer'} deprecated",
            )
        words_changes(ledger, place, self._old_node, self._new_node, new.id, _WORDS)
        self._parameters()
        self._body("request", old.request, new.request)
        self._body("answer", old.response, new.response)
        self._required_body()
        self._answers()

    @staticmethod
    def _signature(operation: COperation) -> tuple[str, ...]:
        bodies = (item.c_name if item is not None else "" for item in (operation.request, operation.response))
        return (*(parameter.c_type for parameter in operation.parameters), *bodies)

    def _scopes(self) -> None:
        old, new = self._old.scopes, self._new.scopes
        security = self._new_node.get("security") or self._new_node
        here = Place(self._place.subject, self._place.symbol, security.position, _SENT, self._place.page)
        for scope in new:
            if scope not in old:
                self._ledger.add("scope-added", here, f"{self._new.id} now needs the scope {scope}", new=scope)
        for scope in old:
            if scope not in new:
                self._ledger.add("scope-removed", here, f"{self._new.id} no longer needs the scope {scope}", old=scope)

    # ---- Parameters ----------------------------------------------------------------------------------------------

    def _parameters(self) -> None:
        old, new = self._old.parameters, self._new.parameters
        pairs = self._pairs()
        back = {other: name for name, other in pairs.items()}
        for parameter in new:
            if parameter.json_name not in back:
                self._ledger.add(
                    "parameter-added",
                    self._parameter_place(parameter, new=True),
                    f"{self._new.id} has a further path parameter, {parameter.json_name}",
                    new=parameter.c_type,
                )
        for parameter in old:
            if parameter.json_name not in pairs:
                self._ledger.add(
                    "parameter-removed",
                    self._parameter_place(parameter, new=False),
                    f"{self._old.id} no longer has the path parameter {parameter.json_name}",
                    old=parameter.c_type,
                )
        olds = {parameter.json_name: parameter for parameter in old}
        for parameter in new:
            if parameter.json_name in back:
                self._parameter(olds[back[parameter.json_name]], parameter)
        order = [pairs[parameter.json_name] for parameter in old if parameter.json_name in pairs]
        now = [parameter.json_name for parameter in new if parameter.json_name in back]
        if order != now:
            news = {parameter.json_name: parameter for parameter in new}
            types = [[news[name].c_type for name in names] for names in (order, now)]
            rule = "parameters-swapped" if types[0] == types[1] else "parameters-reordered"
            self._ledger.add(
                rule,
                self._place,
                f"the path parameters of {self._new.id} have another order: {', '.join(now)}",
                old=", ".join(order),
                new=", ".join(now),
            )

    def _pairs(self) -> dict[str, str]:
        """By name; a parameter under another name stands at the same place of the path."""
        names = {parameter.json_name for parameter in self._new.parameters}
        pairs = {item.json_name: item.json_name for item in self._old.parameters if item.json_name in names}
        if len(self._old.pieces) == len(self._new.pieces):
            for one, other in zip(self._old.pieces, self._new.pieces):
                if one.parameter is None or other.parameter is None:
                    continue
                name, new_name = one.parameter.json_name, other.parameter.json_name
                if name not in pairs and new_name not in pairs.values() and one.parameter.kind == other.parameter.kind:
                    pairs[name] = new_name
        return pairs

    def _parameter_place(self, parameter: CParameter, new: bool) -> Place:
        node = self._parameter_node(parameter, new)
        operation = self._new if new else self._old
        position = node.position if node is not None else self._place.position
        return Place(
            f"{operation.id}.{parameter.json_name}",
            f"{operation.c_name}({parameter.c_name})",
            position,
            _SENT,
            self._place.page,
        )

    def _parameter_node(self, parameter: CParameter, new: bool) -> Node | None:
        side = self._ledger.new if new else self._ledger.old
        item, node = (self._new_item, self._new_node) if new else (self._old_item, self._old_node)
        found = None
        for site in [*(item.get("parameters") or ()), *(node.get("parameters") or ())]:
            resolved = side.resolved(site)
            if plain(resolved.get("name")) == parameter.json_name:
                found = resolved
        return found

    def _parameter(self, old: CParameter, new: CParameter) -> None:
        place, what = self._parameter_place(new, new=True), f"{self._new.id}.{new.json_name}"
        if old.flag != new.flag or old.c_name != new.c_name:
            self._ledger.add(
                "parameter-renamed",
                place,
                f"the path parameter {old.json_name} is now called {new.json_name}",
                old=old.c_name,
                new=new.c_name,
                renamed_from=f"{self._old.c_name}({old.c_name})",
            )
        elif old.json_name != new.json_name:
            self._ledger.add(
                "words-changed",
                place,
                f"{old.json_name} is now written {new.json_name}",
                old=old.json_name,
                new=new.json_name,
            )
        if old.kind != new.kind:
            rule = "parameter-widened" if (old.kind, new.kind) == ("integer", "string") else "parameter-retyped"
            self._ledger.add(
                rule, place, f"{what} is now of type {new.kind}, it was {old.kind}", old=old.c_type, new=new.c_type
            )
        one, other = self._parameter_node(old, new=False), self._parameter_node(new, new=True)
        if one is None or other is None:
            return
        words_changes(self._ledger, place, one, other, what, ("description", "example", "examples"))
        left, right = self._ledger.old.resolved(one.get("schema") or one), self._ledger.new.resolved(
            other.get("schema") or other
        )
        if old.kind == new.kind:
            limit_changes(self._ledger, place, list(compare_limits(left, right)), what)
        facts_changes(self._ledger, place, left, right, what)
        words_changes(self._ledger, place, left, right, what)

    # ---- Bodies --------------------------------------------------------------------------------------------------

    def _body(self, what: str, old: CObject | None, new: CObject | None) -> None:
        takes = (old.c_name,) if old is not None else ()
        brings = (new.c_name,) if new is not None else ()
        message, rule = "", ""
        if old is None and new is not None:
            rule, message = "added", f"{self._new.id} now has a body in its {what}, {new.schema}"
        elif old is not None and new is None:
            rule, message = "removed", f"{self._new.id} no longer has a body in its {what}"
        elif old is not None and new is not None and self._ledger.types.get(old.c_name) != new.c_name:
            rule, message = "replaced", f"the {what} of {self._new.id} is now {new.schema}, it was {old.schema}"
        if rule:
            self._ledger.add(
                f"{what}-{rule}",
                self._place,
                message,
                old="".join(takes),
                new="".join(brings),
                takes=takes,
                brings=brings,
            )

    def _required_body(self) -> None:
        bodies = [
            side.resolved(node.get("requestBody") or node)
            for side, node in ((self._ledger.old, self._old_node), (self._ledger.new, self._new_node))
        ]
        before, after = (plain(body.get("required")) is True for body in bodies)
        if before != after and self._old.request is not None and self._new.request is not None:
            self._ledger.add(
                "body-required" if after else "body-optional",
                self._place,
                f"the body of {self._new.id} is {'now' if after else 'no longer'} required",
            )

    def _answers(self) -> None:
        success, errors = zip(_statuses(self._ledger.old, self._old_node), _statuses(self._ledger.new, self._new_node))
        for rule, (before, after), what in (
            (_success_rule(self._old, self._new), success, "statuses of success"),
            ("error-answers-changed", errors, "error answers"),
        ):
            if before != after:
                self._ledger.add(
                    rule, self._place, f"{self._new.id} has other {what}", old=text_of(before), new=text_of(after)
                )
        one, other = (
            _words(side, node)
            for side, node in ((self._ledger.old, self._old_node), (self._ledger.new, self._new_node))
        )
        for where in one:
            if where in other and one[where] != other[where]:
                here = Place(f"{self._new.id} {where}", self._new.c_name, self._place.position, _SENT, self._place.page)
                self._ledger.add(
                    "words-changed",
                    here,
                    f"the {where} of {self._new.id} has other words",
                    old=one[where],
                    new=other[where],
                )


def _success_rule(old: COperation, new: COperation) -> str:
    """Whether an answer that counted as done is none any more. 200, 201 and 203 always do; 2 stands for all."""
    before, after = set(old.statuses) - {200, 201, 203}, set(new.statuses)
    return "success-status-removed" if before - after and 2 not in after else "success-status-changed"


def _shape(operation: COperation) -> list[str]:
    """The path without the names of its parameters."""
    return [piece.literal or "{}" for piece in operation.pieces]


def _statuses(side: Snapshot, node: Node) -> tuple[list[str], dict[str, object]]:
    """The codes of success, and what is said of each other answer, without words."""
    responses = node.get("responses")
    success: list[str] = []
    errors: dict[str, object] = {}
    for code, site in responses.items() if responses is not None else ():
        if code.startswith("2"):
            success.append(code)
        else:
            errors[code] = _facts(side.expanded(site))
    return success, errors


def _facts(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _facts(child) for key, child in value.items() if key not in WORDS}
    return [_facts(child) for child in value] if isinstance(value, list) else value


def _words(side: Snapshot, node: Node) -> dict[str, str]:
    """What is said of the request's body and of every answer: description, headers and examples."""
    found = {}
    responses = node.get("responses")
    bodies = {f"answer {code}": site for code, site in (responses.items() if responses is not None else ())}
    sent = node.get("requestBody")
    if sent is not None:
        bodies["body"] = sent
    for where, site in bodies.items():
        body = side.resolved(site)
        content, headers = body.get("content"), body.get("headers")
        examples = [
            plain(media.get(key)) for media in (content or ()) for key in ("example", "examples") if key in media
        ]
        shown = side.expanded(headers) if where.startswith("answer 2") and headers is not None else None
        found[where] = text_of([plain(body.get("description")), shown, examples])
    return found
