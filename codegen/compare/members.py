"""Compares objects: their members, what each member is, and the rules over several members. A document that is no
object is compared like one with a single member."""

from __future__ import annotations

from codegen.api.types import Field, Json, Record
from codegen.binding.capi import CDocument, CMember, CObject
from codegen.compare.documented import documented_changes
from codegen.compare.facts import facts_changes
from codegen.compare.ledger import Ledger, Place
from codegen.compare.limits import Limit, properties_limits, rules_of
from codegen.compare.meaning import shown
from codegen.compare.order import kept_order, last_of
from codegen.compare.renames import pair_members
from codegen.compare.snapshot import Snapshot, page_of
from codegen.compare.uses import REPLACED, SAME, WIDENED, Uses, limit_changes, takes_null
from codegen.compare.words import Said, said, words_changes


def compare_objects(ledger: Ledger, old: CObject, new: CObject, wire: tuple[dict[str, str], dict[str, str]]) -> None:
    """`wire`: of records of parameters, what members are called in requests."""
    _Objects(ledger, old, new, wire).run()


def compare_documents(ledger: Ledger, old: CDocument, new: CDocument) -> None:
    roles = ledger.old.roles.get(old.c_name, frozenset()) | ledger.new.roles.get(new.c_name, frozenset())
    place = Place(new.schema, f"{new.c_name}.value", new.value.use.place, roles)
    compare_member(ledger, place, f"the value of {new.schema}", old.value, new.value)


def compare_member(ledger: Ledger, place: Place, what: str, old: CMember, new: CMember) -> str:
    """What its type is, and what is asked of its values. How the types are related."""
    uses = Uses(ledger)
    relation = uses.relation(old.use, new.use)
    before, after = takes_null(old.use), takes_null(new.use)
    is_any = any(isinstance(use.type, Json) and not use.type.kinds for use in (old.use, new.use))
    if before != after and relation != REPLACED and not is_any:
        rule, word = ("nullable-added", "may now be null") if after else ("nullable-removed", "may no longer be null")
        ledger.add(rule, place, f"{what} {word}")
    if relation != SAME:
        _retyped(ledger, place, what, old, new, relation)
    uses.compare(place, what, old.use, new.use)
    return relation


def _retyped(ledger: Ledger, place: Place, what: str, old: CMember, new: CMember, relation: str) -> None:
    if old.type.c_type == new.type.c_type:  # such as a list of texts and a list of listed texts
        rule = f"items-{'widened' if relation == WIDENED else 'narrowed'}"
    else:
        rule = f"member-{relation}"
    shown_types = [f"{member.type.doc}{f' ({member.target})' if member.target else ''}" for member in (old, new)]
    more = "" if shown_types[0] != shown_types[1] else f" ({new.type.c_type}, it was {old.type.c_type})"
    ledger.add(
        rule,
        place,
        f"{what} is now {shown_types[1]}, it was {shown_types[0]}{more}",
        old=old.type.c_type,
        new=new.type.c_type,
        takes=(old.target,),
        brings=(new.target,),
    )


class _Objects:
    def __init__(self, ledger: Ledger, old: CObject, new: CObject, wire: tuple[dict[str, str], dict[str, str]]) -> None:
        self._ledger = ledger
        self._old = old
        self._new = new
        self._wire = wire
        self._old_node = ledger.old.schemas.get(old.c_name)
        self._new_node = ledger.new.schemas.get(new.c_name)
        self._old_record, self._new_record = ledger.old.definition(old), ledger.new.definition(new)
        self._by_c_name = {member.c_name: member for member in new.members}
        self._roles = ledger.old.roles.get(old.c_name, frozenset()) | ledger.new.roles.get(new.c_name, frozenset())
        self._page = page_of(self._new_node, self._old_node)

    def run(self) -> None:
        ledger = self._ledger
        place = Place(self._new.schema, self._new.c_name, ledger.new.place(self._new), self._roles, self._page)
        if ledger.new.is_shared(self._new.c_name) and ledger.old.is_shared(self._old.c_name):
            words_changes(
                ledger, place, said(ledger.old, self._old_node), said(ledger.new, self._new_node), self._new.schema
            )
        if isinstance(self._old_record, Record) and isinstance(self._new_record, Record):
            self._rules(place, self._old_record, self._new_record)
        pairs = pair_members(self._old, self._new, ledger.types)
        olds = {member.json_name: member for member in self._old.members}
        news = {member.json_name: member for member in self._new.members}
        back = {new: old for old, new in pairs.items()}
        end = last_of([member.json_name for member in self._new.members], back)
        for at, member in enumerate(self._new.members):
            if member.json_name not in back:
                self._added(member, last=at > end)
        for member in self._old.members:
            if member.json_name not in pairs:
                self._removed(member)
            else:
                self._both(olds[member.json_name], news[pairs[member.json_name]])
        self._order([back[member.json_name] for member in self._new.members if member.json_name in back], pairs)
        self._additional(place)

    def _place(self, side: Snapshot, item: CObject, member: CMember) -> Place:
        field = side.field(item, member)
        position = field.place if field is not None else side.place(item)
        site = side.node_under(position) if field is not None else None
        node = side.schemas.get(item.c_name)
        return Place(
            f"{item.schema}.{member.json_name}",
            f"{item.c_name}.{member.c_name}",
            position,
            self._roles,
            page_of(site, node) or self._page,
        )

    def _added(self, member: CMember, last: bool) -> None:
        where = "at the end" if last else "between others"
        needed = ", required" if member.required else ""
        self._ledger.add(
            "required-member-added" if member.required else "member-added",
            self._place(self._ledger.new, self._new, member),
            f"{member.json_name} ({member.type.doc}) was added to {self._new.schema}, {where}{needed}",
            new=member.type.c_type,
            brings=(member.target,),
        )

    def _removed(self, member: CMember) -> None:
        self._ledger.add(
            "member-removed",
            self._place(self._ledger.old, self._old, member),
            f"{member.json_name} ({member.type.doc}) was removed from {self._old.schema}",
            old=member.type.c_type,
            takes=(member.target,),
        )

    def _both(self, old: CMember, new: CMember) -> None:
        ledger = self._ledger
        place = self._place(ledger.new, self._new, new)
        what = f"{self._new.schema}.{new.json_name}"
        self._names(place, what, old, new)
        if old.required != new.required:
            rule, word = (
                ("required-added", "is now required") if new.required else ("required-removed", "is no longer required")
            )
            ledger.add(rule, place, f"{what} {word}")
        before, after = ledger.old.field(self._old, old), ledger.new.field(self._new, new)
        if before is not None and after is not None:
            self._facts(place, what, old, new, before, after)
            documented_changes(ledger, place, what, (self._old.key, self._new.key), before, after)
            words_changes(ledger, place, self._said(ledger.old, old, before), self._said(ledger.new, new, after), what)
        compare_member(ledger, place, what, old, new)

    def _said(self, side: Snapshot, member: CMember, field: Field) -> Said:
        return said(side, side.node_under(field.place), bool(member.target))

    def _names(self, place: Place, what: str, old: CMember, new: CMember) -> None:
        symbol = f"{self._new.c_name}.{old.c_name}"
        before, after = (names.get(member.json_name, member.json_name) for names, member in zip(self._wire, (old, new)))
        if before != after and old.c_name != new.c_name:
            self._ledger.add(
                "member-renamed",
                place,
                f"{before} of {self._new.schema} is now called {after}",
                old=before,
                new=after,
                renamed_from=symbol,
            )
        elif before != after:
            self._ledger.add(
                "member-json-name-changed",
                place,
                f"{before} of {self._new.schema} is now called {after} in JSON; its C name stays",
                old=before,
                new=after,
            )
        elif old.c_name != new.c_name:
            taken = self._by_c_name.get(old.c_name)
            is_other = taken is not None and taken.type.c_type == old.type.c_type  # what names it still compiles
            rule = "member-name-exchanged" if is_other else "member-c-name-changed"
            more = "; its old one is that of another member" if is_other else ""
            self._ledger.add(
                rule, place, f"{what} has another C name{more}", old=old.c_name, new=new.c_name, renamed_from=symbol
            )

    def _facts(self, place: Place, what: str, old: CMember, new: CMember, before: Field, after: Field) -> None:
        facts_changes(self._ledger, place, what, before, after)
        if old.zero_means != new.zero_means:
            self._ledger.add(
                "zero-means-changed", place, f"{what}: what 0 means was changed", old=old.zero_means, new=new.zero_means
            )
        if old.created_without != new.created_without:
            name = new.created_without
            says = (
                f"an item without {name} is now created anew each time it is sent"
                if name
                else "no item is created anew any more"
            )
            self._ledger.add(
                "created-without-changed", place, f"{what}: {says}", old=old.created_without, new=new.created_without
            )

    def _order(self, order: list[str], pairs: dict[str, str]) -> None:
        """`order` holds old JSON names in the new order."""
        ranks = {member.json_name: at for at, member in enumerate(self._old.members)}
        stayed = kept_order([ranks[name] for name in order])
        news = {member.json_name: member for member in self._new.members}
        for at, name in enumerate(order):
            if at not in stayed:
                self._ledger.add(
                    "member-moved",
                    self._place(self._ledger.new, self._new, news[pairs[name]]),
                    f"{name} stands elsewhere in {self._new.schema}",
                    old=str(ranks[name]),
                    new=str(at),
                )

    # ---- Beside the members ------------------------------------------------------------------------------------------

    def _additional(self, place: Place) -> None:
        """The map of the members that have no names, and `extra`."""
        old, new = self._old.additional, self._new.additional
        what = f"members of other names of {self._new.schema}"
        here = place.within(".*")
        if old is None and new is not None:
            self._ledger.add(
                "additional-added",
                here,
                f"{what} are now described",
                new=new.type.c_type,
                brings=(new.target,),
            )
        elif old is not None and new is None:
            self._ledger.add(
                "additional-removed",
                here,
                f"{what} are no longer described",
                old=old.type.c_type,
                takes=(old.target,),
            )
        elif old is not None and new is not None:
            self._c_name(place, old.c_name, new.c_name)
            compare_member(self._ledger, here, what, old, new)
        self._c_name(place, self._old.extra, self._new.extra)

    def _c_name(self, place: Place, old: str, new: str) -> None:
        if old != new:
            self._ledger.add(
                "member-c-name-changed",
                place,
                f"{old} of {self._new.schema} is now called {new} in C",
                old=old,
                new=new,
                renamed_from=f"{self._new.c_name}.{old}",
            )

    def _rules(self, place: Place, old: Record, new: Record) -> None:
        ledger, schema = self._ledger, self._new.schema
        limits = list(properties_limits(old.constraints, new.constraints, old, new))
        openness = [_openness(record) for record in (old, new)]
        if openness[0] != openness[1]:
            how = "tightened" if openness[1] > openness[0] else "loosened"
            words = ["", "of one type", "false"]
            limits.append(Limit("additionalProperties", how, words[openness[0]], words[openness[1]], None))
        limit_changes(ledger, place, limits, schema)
        one, other = rules_of(old), rules_of(new)
        for key, rule in other.items():
            if key not in one:
                here = place.at(rule.place)
                ledger.add("object-rule-added", here, f"{schema} has a further rule: {shown(rule)}", new=shown(rule))
        for key, rule in one.items():
            if key not in other:
                here = place.at(rule.place)
                ledger.add("object-rule-removed", here, f"{schema} has lost a rule: {shown(rule)}", old=shown(rule))
        uses, nodes = Uses(ledger), (self._old_node, self._new_node)
        uses.not_checked(place, schema, ledger.unread.rule_difference(*nodes, old.constraints, new.constraints))
        uses.not_checked(place, schema, ledger.unread.choice_difference(*nodes))


def _openness(record: Record) -> int:
    """What may stand under other names: anything, one type, nothing."""
    return 2 if record.closed else 1 if record.additional is not None else 0
