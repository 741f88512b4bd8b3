"""Compares the parameters of operations: those of the path, which are arguments in their order, and the others, which
are members of a record. What that record is in C is compared with the types; here is how its members are sent.
"""

from __future__ import annotations

import dataclasses

from codegen.api.model import Operation, Parameter
from codegen.api.types import Enum, Ref, Scalar, Use
from codegen.binding.capi import CApi, CField, COperation, CParameter
from codegen.compare.ledger import Ledger, Place
from codegen.compare.facts import default_change
from codegen.compare.renames import pair_members
from codegen.compare.snapshot import Snapshot, plain
from codegen.compare.uses import SAME, WIDENED, Uses, takes_null
from codegen.compare.words import said, words_changes
from codegen.source.node import Node

_WORDS = ("description", "example", "examples")
_UNAMBIGUOUS = ("integer", "boolean", "number")  # no value of these needs to be encoded


def wire_names(api: CApi) -> dict[str, dict[str, str]]:
    """Of the records of parameters, by C name: what their members are called in requests."""
    return {
        operation.params.c_name: {field.member.json_name: field.name for field in operation.fields}
        for operation in api.operations
        if operation.params is not None
    }


class Parameters:
    def __init__(
        self,
        ledger: Ledger,
        place: Place,
        plans: tuple[COperation, COperation],
        described: tuple[Operation, Operation],
        nodes: tuple[Node, Node],
    ) -> None:
        self._ledger = ledger
        self._place = place
        self._old, self._new = plans
        self._described = tuple({(each.location, each.name): each for each in side.parameters} for side in described)
        self._nodes = nodes

    def run(self) -> None:
        self._arguments()
        self._record()

    # ---- Arguments ---------------------------------------------------------------------------------------------------

    def _arguments(self) -> None:
        old, new = self._old.parameters, self._new.parameters
        pairs = self._pairs()
        back = {other: name for name, other in pairs.items()}
        for parameter in new:
            if parameter.json_name not in back:
                self._ledger.add(
                    "parameter-added",
                    self._argument_place(parameter, True),
                    f"{self._new.id} has a further path parameter, {parameter.json_name}",
                    new=parameter.c_type,
                    brings=_types(parameter),
                )
        for parameter in old:
            if parameter.json_name not in pairs:
                self._ledger.add(
                    "parameter-removed",
                    self._argument_place(parameter, False),
                    f"{self._old.id} no longer has the path parameter {parameter.json_name}",
                    old=parameter.c_type,
                    takes=_types(parameter),
                )
        olds = {parameter.json_name: parameter for parameter in old}
        for parameter in new:
            if parameter.json_name in back:
                self._argument(olds[back[parameter.json_name]], parameter)
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

    def _argument_place(self, parameter: CParameter, is_new: bool) -> Place:
        operation = self._new if is_new else self._old
        found = self._described[is_new].get(("path", parameter.json_name))
        place = self._place.at(found.place) if found is not None else self._place
        symbol = f"{operation.c_name}({parameter.c_name})"
        return dataclasses.replace(place, subject=f"{operation.id}.{parameter.json_name}", symbol=symbol)

    def _argument(self, old: CParameter, new: CParameter) -> None:
        place, what = self._argument_place(new, True), f"{self._new.id}.{new.json_name}"
        ledger = self._ledger
        if old.flag != new.flag or old.c_name != new.c_name:
            ledger.add(
                "parameter-renamed",
                place,
                f"the path parameter {old.json_name} is now called {new.json_name}",
                old=old.c_name,
                new=new.c_name,
                renamed_from=f"{self._old.c_name}({old.c_name})",
            )
        elif old.json_name != new.json_name:
            message = f"{old.json_name} is now written {new.json_name}"
            ledger.add("words-changed", place, message, old=old.json_name, new=new.json_name)
        uses = Uses(ledger)
        relation = uses.relation(old.use, new.use)
        if relation != SAME:
            # An integer is as good a text in a path.
            is_text = (old.kind, new.kind) == ("integer", "string")
            rule = "parameter-widened" if is_text or relation == WIDENED else "parameter-retyped"
            message = f"{what} is now of type {new.kind}, it was {old.kind}"
            ledger.add(rule, place, message, old=old.c_type, new=new.c_type, takes=_types(old), brings=_types(new))
        if takes_null(old.use) != takes_null(new.use) and relation == SAME:
            rule = "nullable-added" if takes_null(new.use) else "nullable-removed"
            ledger.add(rule, place, f"{what} may {'now' if takes_null(new.use) else 'no longer'} be null")
        if old.document is None or new.document is None or old.document.c_name == new.document.c_name:
            uses.compare(place, what, old.use, new.use)
        before, after = (
            side.get(("path", parameter.json_name)) for side, parameter in zip(self._described, (old, new))
        )
        if before is None or after is None:
            return
        self._style(place, what, before, after)
        default_change(ledger, place, what, before.default, after.default)
        if before.deprecated != after.deprecated:
            word = "added" if after.deprecated else "removed"
            ledger.add(
                f"deprecated-{word}", place, f"{what} is {'now' if after.deprecated else 'no longer'} deprecated"
            )
        self._words(place, what, before, after)

    # ---- The record of the others ------------------------------------------------------------------------------------

    def _record(self) -> None:
        old, new = self._old.params, self._new.params
        ledger = self._ledger
        if old is None and new is not None:
            needed = [member.json_name for member in new.members if member.required]
            ledger.add(
                "required-params-added" if needed else "params-added",
                self._place,
                f"{self._new.id} now has parameters beside its path: {_names(self._new)}",
                new=new.c_name,
                brings=(new.c_name,),
            )
        elif old is not None and new is None:
            ledger.add(
                "params-removed",
                self._place,
                f"{self._new.id} no longer has parameters beside its path: {_names(self._old)}",
                old=old.c_name,
                takes=(old.c_name,),
            )
        elif old is not None and new is not None:
            pairs = pair_members(old, new, ledger.types)
            fields = {field.member.json_name: field for field in self._new.fields}
            for field in self._old.fields:
                other = fields.get(pairs.get(field.member.json_name, ""))
                if other is not None:
                    self._field(field, other)

    def _field(self, old: CField, new: CField) -> None:
        assert self._new.params is not None
        before, after = (
            _described(side, plan, field)
            for side, plan, field in ((self._described[0], self._old, old), (self._described[1], self._new, new))
        )
        if before is None or after is None:
            return
        what = f"{self._new.id}.{after.name}"
        symbol = f"{self._new.params.c_name}.{new.member.c_name}"
        place = dataclasses.replace(self._place.at(after.place), subject=what, symbol=symbol)
        ledger = self._ledger
        if old.location != new.location:
            ledger.add(
                "parameter-location-changed",
                place,
                f"{what} is now sent in the {new.location}, it was in the {old.location}",
                old=old.location,
                new=new.location,
            )
        else:
            self._style(place, what, before, after)
        if old.selects != new.selects:
            word = "now selects" if new.selects else "no longer selects"
            rule = "parameter-selects" if new.selects else "parameter-selects-no-more"
            ledger.add(rule, place, f"{what} {word} which members the answer has")
        if old.flag != new.flag:
            ledger.add("flag-renamed", place, f"--{old.flag} is now --{new.flag}", old=old.flag, new=new.flag)
        self._words(place, what, before, after)

    # ---- Both --------------------------------------------------------------------------------------------------------

    def _style(self, place: Place, what: str, old: Parameter, new: Parameter) -> None:
        before, after = (_sent_as(side, each) for side, each in ((self._ledger.old, old), (self._ledger.new, new)))
        if before != after:
            one, other = (_style_words(each) for each in (old, new))
            self._ledger.add(
                "parameter-style-changed", place, f"{what} is now sent as {other}, it was as {one}", old=one, new=other
            )

    def _words(self, place: Place, what: str, old: Parameter, new: Parameter) -> None:
        sides = (self._ledger.old, old), (self._ledger.new, new)
        sites = [side.node_at(each.place) for side, each in sides]
        if any(
            site is None or plain(side.resolved(site).get("name")) != each.name
            for site, (side, each) in zip(sites, sides)
        ):
            return  # a parameter of which the path alone tells
        one, other = (said(side, site) for site, (side, _) in zip(sites, sides))
        words_changes(self._ledger, place, one, other, what, _WORDS)
        schemas = [
            said(side, side.resolved(site).get("schema"), isinstance(each.use.type, Ref))
            for site, (side, each) in zip(sites, sides)
            if site is not None
        ]
        words_changes(self._ledger, place, schemas[0], schemas[1], what)


def _types(parameter: CParameter) -> tuple[str, ...]:
    document = (parameter.document.c_name,) if parameter.document is not None else ()
    return (*document, parameter.target)


def _names(operation: COperation) -> str:
    return ", ".join(field.name for field in operation.fields)


def _described(side: dict[tuple[str, str], Parameter], operation: COperation, field: CField) -> Parameter | None:
    """A field is called as in the description, with its place where two have one name."""
    name = field.member.json_name
    return side.get((field.location, name)) or side.get((field.location, name.removeprefix(f"{field.location}:")))


def _sent_as(side: Snapshot, parameter: Parameter) -> tuple[object, ...]:
    """How its values are sent: one value has one form whatever would join several, and a number needs no quotes."""
    style, explode, kind = parameter.style, parameter.explode, _scalar(side, parameter.use)
    reserved = parameter.reserved
    if kind:
        explode = False
        if style in ("spaceDelimited", "pipeDelimited", "deepObject"):
            style = "form"
    if kind in _UNAMBIGUOUS:
        reserved = False
        style = {"path": "simple", "header": "simple"}.get(parameter.location, "form") if style == "json" else style
    return style, explode, reserved, parameter.empty


def _scalar(side: Snapshot, use: Use) -> str:
    match use.type:
        case Scalar(kind):
            return kind
        case Ref(name):
            return "string" if isinstance(side.definitions.get(name), Enum) else ""
    return ""


def _style_words(parameter: Parameter) -> str:
    words = [parameter.style, *(["exploded"] if parameter.explode else [])]
    words += ["with reserved characters"] if parameter.reserved else []
    return " ".join(words + (["with its name alone for null"] if parameter.empty else []))
