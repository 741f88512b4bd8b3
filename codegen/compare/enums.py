"""Compares enumerations: their values are numbered from 1 in the order of the description, so their places matter."""

from __future__ import annotations

from codegen.compare.ledger import Ledger, Place, Sides
from codegen.compare.members import words_changes
from codegen.compare.renames import closeness, kept_order
from codegen.binding.capi import CEnum, CEnumValue
from codegen.source.node import Node

_CLOSE = 0.6


def compare_enums(ledger: Ledger, old: CEnum, new: CEnum) -> None:
    _Enums(ledger, old, new).run()


class _Enums(Sides[CEnum]):
    def run(self) -> None:
        if self._ledger.new.is_shared(self._new.c_name) and self._ledger.old.is_shared(self._old.c_name):
            place = Place(self._new.schema, self._new.c_name, self._new_node.position, self._roles, self._page)
            words_changes(self._ledger, place, self._old_node, self._new_node, self._new.schema)
        pairs = self._pairs()
        back = {new: old for old, new in pairs.items()}
        news = [value.text for value in self._new.values]
        for at, value in enumerate(self._new.values):
            if value.text not in back:
                self._added(value, last=all(text not in back for text in news[at + 1 :]))
        for value in self._old.values:
            if value.text not in pairs:
                place = self._place(self._old, self._old_node, value)
                self._ledger.add(
                    "value-removed", place, f"{value.text} was removed from {self._old.schema}", old=value.text
                )
            else:
                self._both(value, next(other for other in self._new.values if other.text == pairs[value.text]))
        self._order([back[text] for text in news if text in back], pairs)

    def _place(self, item: CEnum, node: Node, value: CEnumValue) -> Place:
        entry = next((entry for entry in node.get("enum") or () if entry.value == value.text), node)
        return Place(f"{item.schema}.{value.text}", value.c_name, entry.position, self._roles, self._page)

    def _suffix(self, item: CEnum, value: CEnumValue) -> str:
        return value.c_name.removeprefix(item.upper)

    def _pairs(self) -> dict[str, str]:
        """Text in the old enumeration -> text in the new one: equal, of equal C name, or close in the same place."""
        texts = {value.text for value in self._new.values}
        pairs = {value.text: value.text for value in self._old.values if value.text in texts}
        suffixes = {self._suffix(self._new, value): value.text for value in self._new.values}
        for value in self._old.values:
            text = suffixes.get(self._suffix(self._old, value))
            if value.text not in pairs and text is not None and text not in pairs.values():
                pairs[value.text] = text
        known = set(pairs.values())
        for value in self._old.values:
            if value.text in pairs:
                continue
            before = self._before(self._old, value.text, set(pairs))
            for other in self._new.values:
                same_place = self._before(self._new, other.text, known) == pairs.get(before, before)
                if other.text not in pairs.values() and same_place and closeness(value.text, other.text) >= _CLOSE:
                    pairs[value.text] = other.text
                    break
        return pairs

    def _before(self, item: CEnum, text: str, known: set[str]) -> str:
        texts = [value.text for value in item.values]
        return next((other for other in reversed(texts[: texts.index(text)]) if other in known), "")

    def _added(self, value: CEnumValue, last: bool) -> None:
        place = self._place(self._new, self._new_node, value)
        where = "at the end" if last else "between others"
        self._ledger.add(
            "value-appended" if last else "value-inserted",
            place,
            f"{value.text} was added to {self._new.schema}, {where}",
            new=value.text,
        )

    def _both(self, old: CEnumValue, new: CEnumValue) -> None:
        place = self._place(self._new, self._new_node, new)
        same = self._suffix(self._old, old) == self._suffix(self._new, new)
        if same and old.text == new.text:
            return
        if old.text == new.text:
            rule, message = "value-c-name-changed", f"{new.text} of {self._new.schema} has another C name"
            if self._suffix(self._old, old) in {self._suffix(self._new, value) for value in self._new.values}:
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
                value = next(value for value in self._new.values if value.text == pairs[text])
                self._ledger.add(
                    "value-moved",
                    self._place(self._new, self._new_node, value),
                    f"{value.text} stands elsewhere in {self._new.schema}",
                    old=str(ranks[text]),
                    new=str(at),
                )
