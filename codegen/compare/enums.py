"""Compares enumerations: their values are numbered from 1 in the order of the description, so their places matter."""

from __future__ import annotations

from codegen.api.types import Definition, Enum
from codegen.compare.ledger import Ledger, Place
from codegen.compare.order import MOST_PAIRS, kept_order, last_of, previous
from codegen.compare.renames import closeness
from codegen.compare.snapshot import Snapshot, page_of
from codegen.compare.words import said, words_changes
from codegen.binding.capi import CEnum, CEnumValue
from codegen.source.diagnostics import Position

_CLOSE = 0.6


def compare_enums(ledger: Ledger, old: CEnum, new: CEnum) -> None:
    _Enums(ledger, old, new).run()


class _Enums:
    def __init__(self, ledger: Ledger, old: CEnum, new: CEnum) -> None:
        self._ledger = ledger
        self._old = old
        self._new = new
        self._old_node = ledger.old.schemas.get(old.c_name)
        self._new_node = ledger.new.schemas.get(new.c_name)
        self._roles = ledger.old.roles.get(old.c_name, frozenset()) | ledger.new.roles.get(new.c_name, frozenset())
        self._page = page_of(self._new_node, self._old_node)
        self._by_text = {value.text: value for value in reversed(new.values)}  # a text that is listed twice: the first
        self._suffixes = {self._suffix(new, value) for value in new.values}
        self._places = tuple(_places(side.definition(item)) for side, item in ((ledger.old, old), (ledger.new, new)))

    def run(self) -> None:
        if self._ledger.new.is_shared(self._new.c_name) and self._ledger.old.is_shared(self._old.c_name):
            position = self._ledger.new.place(self._new)
            place = Place(self._new.schema, self._new.c_name, position, self._roles, self._page)
            one, other = said(self._ledger.old, self._old_node), said(self._ledger.new, self._new_node)
            words_changes(self._ledger, place, one, other, self._new.schema)
        self._openness()
        pairs = self._pairs()
        back = {new: old for old, new in pairs.items()}
        news = [value.text for value in self._new.values]
        end = last_of(news, back)
        for at, value in enumerate(self._new.values):
            if value.text not in back:
                self._added(value, last=at > end)
        for value in self._old.values:
            if value.text not in pairs:
                place = self._place(self._ledger.old, self._old, value)
                self._ledger.add(
                    "value-removed", place, f"{value.text} was removed from {self._old.schema}", old=value.text
                )
            else:
                self._both(value, self._by_text[pairs[value.text]])
        self._order([back[text] for text in news if text in back], pairs)

    def _openness(self) -> None:
        if self._old.open == self._new.open:
            return
        place = Place(self._new.schema, self._new.c_name, self._ledger.new.place(self._new), self._roles, self._page)
        rule, message = "enumeration-closed", f"{self._new.schema} allows no other texts than those that are listed"
        if self._new.open:
            rule, message = (
                "enumeration-opened",
                f"{self._new.schema} allows any other text beside those that are listed",
            )
        self._ledger.add(rule, place, message, old=_may_be(self._old), new=_may_be(self._new))

    def _place(self, side: Snapshot, item: CEnum, value: CEnumValue) -> Place:
        position = self._places[side is self._ledger.new].get(value.text) or side.place(item)
        return Place(f"{item.schema}.{value.text}", value.c_name, position, self._roles, self._page)

    def _suffix(self, item: CEnum, value: CEnumValue) -> str:
        return value.c_name.removeprefix(item.upper)

    def _pairs(self) -> dict[str, str]:
        """Text in the old enumeration -> text in the new one: equal, of equal C name, or close in the same place."""
        pairs = {value.text: value.text for value in self._old.values if value.text in self._by_text}
        taken = set(pairs.values())
        suffixes = {self._suffix(self._new, value): value.text for value in self._new.values}
        for value in self._old.values:
            text = suffixes.get(self._suffix(self._old, value))
            if value.text not in pairs and text is not None and text not in taken:
                pairs[value.text] = text
                taken.add(text)
        places: dict[str, list[str]] = {}  # by the known value before them
        for text, place in previous([value.text for value in self._new.values], set(taken)).items():
            places.setdefault(place, []).append(text)
        last, asked = "", 0
        for value in self._old.values:
            if value.text not in pairs:
                for text in places.get(pairs.get(last, last), ()) if asked < MOST_PAIRS else ():
                    asked += 1
                    if text not in taken and closeness(value.text, text) >= _CLOSE:
                        pairs[value.text] = text
                        taken.add(text)
                        break
            if value.text in pairs:
                last, asked = value.text, 0
        return pairs

    def _added(self, value: CEnumValue, last: bool) -> None:
        place = self._place(self._ledger.new, self._new, value)
        where = "at the end" if last else "between others"
        self._ledger.add(
            "value-appended" if last else "value-inserted",
            place,
            f"{value.text} was added to {self._new.schema}, {where}",
            new=value.text,
        )

    def _both(self, old: CEnumValue, new: CEnumValue) -> None:
        place = self._place(self._ledger.new, self._new, new)
        same = self._suffix(self._old, old) == self._suffix(self._new, new)
        if same and old.text == new.text:
            return
        if old.text == new.text:
            rule, message = "value-c-name-changed", f"{new.text} of {self._new.schema} has another C name"
            if self._suffix(self._old, old) in self._suffixes:
                rule, message = "value-name-exchanged", f"{message}; its old one is that of another value"
        elif same:
            rule, message = (
                "value-text-changed",
                f"{old.text} of {self._new.schema} is now {new.text}; its enumerator stays",
            )
        else:
            rule, message = "value-renamed", f"{old.text} of {self._new.schema} is now {new.text}"
        self._ledger.add(rule, place, message, old=old.text, new=new.text, renamed_from="" if same else old.c_name)

    def _order(self, order: list[str], pairs: dict[str, str]) -> None:
        ranks = {value.text: at for at, value in enumerate(self._old.values)}
        stayed = kept_order([ranks[text] for text in order])
        for at, text in enumerate(order):
            if at not in stayed:
                value = self._by_text[pairs[text]]
                self._ledger.add(
                    "value-moved",
                    self._place(self._ledger.new, self._new, value),
                    f"{value.text} stands elsewhere in {self._new.schema}",
                    old=str(ranks[text]),
                    new=str(at),
                )


def _may_be(enum: CEnum) -> str:
    return "any text" if enum.open else "listed texts"


def _places(definition: Definition | None) -> dict[str, Position]:
    """Where values are listed; of a text that is listed twice the first."""
    values = definition.values if isinstance(definition, Enum) else ()
    return {value.text: value.place for value in reversed(values)}
