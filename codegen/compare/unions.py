"""Compares unions: their branches are numbered from 1 in the order of the description, like values of enumerations."""

from __future__ import annotations

import dataclasses

from codegen.binding.capi import CBranch, CUnion
from codegen.compare.change import Effect, Level
from codegen.compare.ledger import Ledger, Place
from codegen.compare.order import kept_order, last_of
from codegen.compare.snapshot import page_of, target_of
from codegen.compare.uses import REPLACED, SAME, WIDENED, Uses
from codegen.compare.words import said, words_changes

# What holds a text takes more room in a union than pointers and numbers do.
_TEXTS = ("string", "json", "enum")


def compare_unions(ledger: Ledger, old: CUnion, new: CUnion) -> None:
    _Unions(ledger, old, new).run()


class _Unions:
    def __init__(self, ledger: Ledger, old: CUnion, new: CUnion) -> None:
        self._ledger = ledger
        self._old = old
        self._new = new
        nodes = ledger.old.schemas.get(old.c_name), ledger.new.schemas.get(new.c_name)
        roles = ledger.old.roles.get(old.c_name, frozenset()) | ledger.new.roles.get(new.c_name, frozenset())
        self._place = Place(new.schema, new.c_name, ledger.new.place(new), roles, page_of(nodes[1], nodes[0]))
        if ledger.new.is_shared(new.c_name) and ledger.old.is_shared(old.c_name):
            words_changes(ledger, self._place, said(ledger.old, nodes[0]), said(ledger.new, nodes[1]), new.schema)

    def run(self) -> None:
        old, new = self._old, self._new
        pairs = self._pairs()
        back = {other: name for name, other in pairs.items()}
        names = [branch.name for branch in new.branches]
        end = last_of(names, back)
        news = {branch.name: branch for branch in new.branches}
        grown = Effect(abi=Level.BREAKS) if _has_texts(old) != _has_texts(new) else Effect()
        for at, branch in enumerate(new.branches):
            if branch.name not in back:
                self._ledger.add(
                    "branch-appended" if at > end else "branch-inserted",
                    self._at(branch),
                    f"{branch.name} ({branch.element.type.doc}) was added to {new.schema}, "
                    f"{'at the end' if at > end else 'between others'}{'; the union has grown' if grown.abi else ''}",
                    new=branch.name,
                    also=grown,
                    brings=(target_of(branch.element.type),),
                )
        for branch in old.branches:
            if branch.name in pairs:
                self._both(branch, news[pairs[branch.name]])
                continue
            self._ledger.add(
                "branch-removed",
                self._place,
                f"{branch.name} ({branch.element.type.doc}) was removed from {new.schema}",
                old=branch.name,
                takes=(target_of(branch.element.type),),
            )
        ranks = {branch.name: at for at, branch in enumerate(old.branches)}
        order = [back[name] for name in names if name in back]
        stayed = kept_order([ranks[name] for name in order])
        for at, name in enumerate(order):
            if at not in stayed:
                branch = news[pairs[name]]
                message = f"{branch.name} stands elsewhere in {new.schema}"
                self._ledger.add("branch-moved", self._at(branch), message, old=str(ranks[name]), new=str(at))
        if old.discriminant != new.discriminant:
            self._ledger.add(
                "union-told-otherwise",
                self._place,
                f"{new.schema} is now told by {new.discriminant or 'its types and members'}, it was by "
                f"{old.discriminant or 'its types and members'}",
                old=old.discriminant,
                new=new.discriminant,
            )

    def _at(self, branch: CBranch) -> Place:
        found = self._place.within(f".{branch.name}").at(branch.element.use.place)
        return dataclasses.replace(found, symbol=branch.constant)

    def _pairs(self) -> dict[str, str]:
        """By name; what is left by what it is, if only one is that."""
        names = {branch.name for branch in self._new.branches}
        pairs = {branch.name: branch.name for branch in self._old.branches if branch.name in names}
        taken = set(pairs.values())
        uses = Uses(self._ledger)
        for branch in self._old.branches:
            if branch.name not in pairs:
                same = [
                    other.name
                    for other in self._new.branches
                    if other.name not in taken and uses.relation(branch.element.use, other.element.use) == SAME
                ]
                if len(same) == 1:
                    pairs[branch.name] = same[0]
                    taken.add(same[0])
        return pairs

    def _both(self, old: CBranch, new: CBranch) -> None:
        ledger, place = self._ledger, self._at(new)
        what = f"{self._new.schema}.{new.name}"
        names = [
            (branch.c_name, branch.constant.removeprefix(item.upper), branch.of.removeprefix(item.c_name))
            for branch, item in ((old, self._old), (new, self._new))
        ]
        if names[0] != names[1]:
            message = f"{old.name} of {self._new.schema} is now called {new.name}"
            ledger.add("branch-renamed", place, message, old=old.constant, new=new.constant, renamed_from=old.constant)
        elif old.name != new.name:
            ledger.add("words-changed", place, f"{old.name} is now written {new.name}", old=old.name, new=new.name)
        uses = Uses(ledger)
        relation = uses.relation(old.element.use, new.element.use)
        if relation != SAME:
            rule = f"branch-{relation}"
            if old.element.c_type == new.element.c_type and relation != REPLACED:
                rule = f"branch-values-{'widened' if relation == WIDENED else 'narrowed'}"
            ledger.add(
                rule,
                place,
                f"{what} is now {new.element.type.doc}, it was {old.element.type.doc}",
                old=old.element.c_type,
                new=new.element.c_type,
                takes=(target_of(old.element.type),),
                brings=(target_of(new.element.type),),
            )
        uses.compare(place, what, old.element.use, new.element.use)
        before, after = ({tag.meaning: tag.text for tag in branch.tags} for branch in (old, new))
        for tag, text in after.items():
            if tag not in before:
                ledger.add("branch-tag-added", place, f"{what} is now also told by {text}", new=text)
        for tag, text in before.items():
            if tag not in after:
                ledger.add("branch-tag-removed", place, f"{what} is no longer told by {text}", old=text)
        if relation == SAME and (set(old.kinds), set(old.needs)) != (set(new.kinds), set(new.needs)):
            one, other = (", ".join((*branch.kinds, *branch.needs)) for branch in (old, new))
            ledger.add(
                "union-told-otherwise", place, f"{what} is now told by {other}, it was by {one}", old=one, new=other
            )


def _has_texts(item: CUnion) -> bool:
    return any(branch.element.type.shape in _TEXTS for branch in item.branches)
