"""Compares objects: their members, what each member is, and the rules over several members."""

from __future__ import annotations

from codegen.compare.ledger import Ledger, Place
from codegen.compare.limits import INCOMPARABLE, Limit, compare_limits, object_rules, text_of
from codegen.compare.order import kept_order, last_of
from codegen.compare.renames import pair_members, same_kind, same_type
from codegen.compare.rules import limit_rule
from codegen.compare.snapshot import Snapshot, page_of, plain
from codegen.binding.capi import CMember, CObject, ValueKind
from codegen.source.node import Node

WORDS = ("title", "description", "example", "examples", "externalDocs", "$comment")
# Values of the first are values of the second.
_WIDER: set[tuple[ValueKind, ValueKind]] = {("integer", "number"), ("enum", "string")}
_WIDER_FORMATS = {("int32", "int64"), ("float", "double")}


def compare_objects(ledger: Ledger, old: CObject, new: CObject) -> None:
    _Objects(ledger, old, new).run()


def limit_changes(ledger: Ledger, place: Place, limits: list[Limit], what: str) -> None:
    """One change for each keyword; `what` begins the message."""
    for limit in limits:
        now = f"is now {limit.new}" if limit.new else "has gone"
        before = f", it was {limit.old}" if limit.old else ""
        here = Place(place.subject, place.symbol, limit.node.position, place.roles, place.page)
        doubt = f"; which of the two allows more is not known: {limit.reason}" if limit.how == INCOMPARABLE else ""
        ledger.add(
            limit_rule(limit.keyword, limit.how),
            here,
            f"{what}: {limit.keyword} {now}{before}{doubt}",
            old=limit.old,
            new=limit.new,
            reason=limit.reason,
        )


def facts_changes(ledger: Ledger, place: Place, old: Node, new: Node, what: str) -> None:
    """Facts that every schema may state and that do not limit it."""
    for key, rule in (("deprecated", "deprecated"), ("readOnly", "read-only"), ("writeOnly", "write-only")):
        before, after = plain(old.get(key)) is True, plain(new.get(key)) is True
        if before != after:
            here = _at(place, new.get(key) or new)
            word = "is now" if after else "is no longer"
            ledger.add(f"{rule}-{'added' if after else 'removed'}", here, f"{what} {word} {rule}")
    for key, rule in (("default", "default"), ("format", "format")):
        before_node, after_node = old.get(key), new.get(key)
        if plain(before_node) == plain(after_node) and (before_node is None) == (after_node is None):
            continue
        one = "" if before_node is None else text_of(before_node.plain())
        other = "" if after_node is None else text_of(after_node.plain())
        here = _at(place, after_node or new)
        if key == "format":
            wider = not other or (one, other) in _WIDER_FORMATS
            doubt = "" if wider else "formats are described, not checked: only the server knows what it refuses"
            ledger.add(
                "format-loosened" if wider else "format-changed",
                here,
                f"{what}: the format is now {other or 'not stated'}, it was {one or 'not stated'}",
                old=one,
                new=other,
                reason=doubt,
            )
        elif not one:
            ledger.add("default-added", here, f"{what}: the default is now {other}", new=other)
        elif not other:
            ledger.add("default-removed", here, f"{what}: there is no default any more, it was {one}", old=one)
        else:
            ledger.add("default-changed", here, f"{what}: the default is now {other}, it was {one}", old=one, new=other)


def words_changes(ledger: Ledger, place: Place, old: Node, new: Node, what: str, keys: tuple[str, ...] = WORDS) -> None:
    changed = [key for key in keys if _said(old, key) != _said(new, key)]
    if changed:
        node = new.get(changed[0]) or new
        ledger.add(
            "words-changed",
            _at(place, node),
            f"{what}: other words ({', '.join(changed)})",
            old=text_of([plain(old.get(key)) for key in changed]),
            new=text_of([plain(new.get(key)) for key in changed]),
        )


def _said(node: Node, key: str) -> object:
    """A schema's source is its place on the page; that the page has moved is said once, of the operation."""
    if key == "externalDocs" and "responses" not in node:
        return page_of(node).partition("#")[2]
    return plain(node.get(key))


def _at(place: Place, node: Node) -> Place:
    return Place(place.subject, place.symbol, node.position, place.roles, place.page)


def merged(site: Node, node: Node, shared: bool) -> Node:
    """What is stated where a schema is used, over what the schema itself states; words of a shared type are its own."""
    if site is node:
        return site
    members = {key: child for key, child in node.items() if not (shared and key in (*WORDS, "x-oac"))}
    members.update(site.items())
    return Node("object", members, site.position, {**node.key_positions, **site.key_positions})


def wire_of(old: CMember, new: CMember) -> str:
    """widened, narrowed or replaced, for values of one type where those of the other are expected."""
    return "widened" if _holds(new, old) else "narrowed" if _holds(old, new) else "replaced"


def _holds(one: CMember, other: CMember) -> bool:
    """Whether the values of the other type, which is not the same, are values of the first."""
    is_list, is_other_list = one.item is not None, other.item is not None
    if one.value_kind == "json":
        return not is_list or is_other_list
    return is_list == is_other_list and (other.value_kind, one.value_kind) in _WIDER


def _is_any(node: Node) -> bool:
    return node.get("type") is None


class _Objects:
    def __init__(self, ledger: Ledger, old: CObject, new: CObject) -> None:
        self._ledger = ledger
        self._old = old
        self._new = new
        self._old_node = ledger.old.schemas[old.c_name]
        self._new_node = ledger.new.schemas[new.c_name]
        self._by_c_name = {member.c_name: member for member in new.members}
        self._roles = ledger.old.roles.get(old.c_name, frozenset()) | ledger.new.roles.get(new.c_name, frozenset())
        self._page = page_of(self._new_node, self._old_node)

    def run(self) -> None:
        place = Place(self._new.schema, self._new.c_name, self._new_node.position, self._roles, self._page)
        if self._ledger.new.is_shared(self._new.c_name) and self._ledger.old.is_shared(self._old.c_name):
            words_changes(self._ledger, place, self._old_node, self._new_node, self._new.schema)
        limits = list(compare_limits(self._old_node, self._new_node))
        limit_changes(self._ledger, place, limits, self._new.schema)
        self._rules(place)
        pairs = pair_members(self._old, self._new, self._ledger.types)
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

    def _place(self, side: Snapshot, item: CObject, node: Node, member: CMember) -> Place:
        properties = node.get("properties")
        position = properties.key_positions[member.json_name] if properties is not None else node.position
        site = properties.get(member.json_name) if properties is not None else None
        roles = self._roles
        return Place(
            f"{item.schema}.{member.json_name}", f"{item.c_name}.{member.c_name}", position, roles, page_of(site, node)
        )

    def _added(self, member: CMember, last: bool) -> None:
        place = self._place(self._ledger.new, self._new, self._new_node, member)
        required = member.required
        where = "at the end" if last else "between others"
        needed = ", required" if required else ""
        self._ledger.add(
            "required-member-added" if required else "member-added",
            place,
            f"{member.json_name} ({member.type.doc}) was added to {self._new.schema}, {where}{needed}",
            new=member.type.c_type,
            brings=(member.target,),
        )

    def _removed(self, member: CMember) -> None:
        place = self._place(self._ledger.old, self._old, self._old_node, member)
        self._ledger.add(
            "member-removed",
            place,
            f"{member.json_name} ({member.type.doc}) was removed from {self._old.schema}",
            old=member.type.c_type,
            takes=(member.target,),
        )

    def _both(self, old: CMember, new: CMember) -> None:
        ledger = self._ledger
        place = self._place(ledger.new, self._new, self._new_node, new)
        what = f"{self._new.schema}.{new.json_name}"
        symbol = f"{self._new.c_name}.{old.c_name}"
        if old.json_name != new.json_name and old.c_name != new.c_name:
            ledger.add(
                "member-renamed",
                place,
                f"{old.json_name} of {self._new.schema} is now called {new.json_name}",
                old=old.json_name,
                new=new.json_name,
                renamed_from=symbol,
            )
        elif old.json_name != new.json_name:
            ledger.add(
                "member-json-name-changed",
                place,
                f"{old.json_name} of {self._new.schema} is now called {new.json_name} in JSON; its C name stays",
                old=old.json_name,
                new=new.json_name,
            )
        elif old.c_name != new.c_name:
            taken = self._by_c_name.get(old.c_name)
            is_other = taken is not None and taken.type.c_type == old.type.c_type  # what names it still compiles
            rule = "member-name-exchanged" if is_other else "member-c-name-changed"
            more = "; its old one is that of another member" if is_other else ""
            ledger.add(
                rule, place, f"{what} has another C name{more}", old=old.c_name, new=new.c_name, renamed_from=symbol
            )
        before, after = self._site(ledger.old, self._old_node, old), self._site(ledger.new, self._new_node, new)
        self._required(place, what, old.required, new.required)
        self._nullable(place, what, old, new, before, after)
        facts_changes(ledger, place, before, after, what)
        words_changes(ledger, place, before, after, what)
        if old.zero_means != new.zero_means:
            ledger.add(
                "zero-means-changed", place, f"{what}: what 0 means was changed", old=old.zero_means, new=new.zero_means
            )
        if old.created_without != new.created_without:
            name = new.created_without
            says = (
                f"an item without {name} is now created anew each time it is sent"
                if name
                else "no item is created anew any more"
            )
            ledger.add(
                "created-without-changed", place, f"{what}: {says}", old=old.created_without, new=new.created_without
            )
        if same_type(old, new, ledger.types):
            self._limits(place, what, new, before, after)
        else:
            self._retyped(place, what, old, new)

    def _site(self, side: Snapshot, node: Node, member: CMember) -> Node:
        site = (node.get("properties") or node).get(member.json_name) or node
        return merged(site, side.resolved(site), bool(member.target))

    def _required(self, place: Place, what: str, before: bool, after: bool) -> None:
        if before != after:
            rule, word = (
                ("required-added", "is now required") if after else ("required-removed", "is no longer required")
            )
            self._ledger.add(rule, place, f"{what} {word}")

    def _nullable(self, place: Place, what: str, old: CMember, new: CMember, one: Node, other: Node) -> None:
        """A value of any type may be null, which is part of its type."""
        before, after = (member.nullable for member in (old, new))
        if before != after and same_kind(old, new) and not (_is_any(one) or _is_any(other)):
            rule, word = (
                ("nullable-added", "may now be null") if after else ("nullable-removed", "may no longer be null")
            )
            self._ledger.add(rule, place, f"{what} {word}")

    def _limits(self, place: Place, what: str, member: CMember, before: Node, after: Node) -> None:
        """Limits of the value itself; those of a named type are compared with the type."""
        kind, is_list = member.value_kind, member.item is not None
        if kind == "object" and not is_list:
            return
        if kind == "enum" and not is_list:
            limits = list(compare_limits(before, after, frozenset({"enum"})))
        else:
            limits = list(compare_limits(before, after))
        limit_changes(self._ledger, place, limits, what)
        if kind == "json" and not is_list:
            self._json_type(place, what, before, after)
        items, others = before.get("items"), after.get("items")
        if items is not None and others is not None and not member.target:
            one, other = self._ledger.old.resolved(items), self._ledger.new.resolved(others)
            entries = Place(f"{place.subject}[]", place.symbol, place.position, place.roles, place.page)
            limit_changes(self._ledger, entries, list(compare_limits(one, other)), f"items of {what}")
            facts_changes(self._ledger, entries, one, other, f"items of {what}")
            words_changes(self._ledger, entries, one, other, f"items of {what}")

    def _json_type(self, place: Place, what: str, before: Node, after: Node) -> None:
        """A free-form value may still have to be an object."""
        one, other = text_of(plain(before.get("type")) or "any"), text_of(plain(after.get("type")) or "any")
        if one != other and "any" in (one, other):
            rule = "json-type-widened" if other == "any" else "json-type-narrowed"
            self._ledger.add(rule, place, f"{what} is now {other}, it was {one}", old=one, new=other)

    def _retyped(self, place: Place, what: str, old: CMember, new: CMember) -> None:
        relation = wire_of(old, new)
        takes, brings = (old.target,), (new.target,)
        if old.type.c_type == new.type.c_type:  # such as a list of texts and a list of listed texts
            relation = "widened" if relation == "widened" else "narrowed"
            rule = f"items-{relation}"
        else:
            rule = f"member-{relation}"
        shown = [f"{member.type.doc}{f' ({member.target})' if member.target else ''}" for member in (old, new)]
        self._ledger.add(
            rule,
            place,
            f"{what} is now {shown[1]}, it was {shown[0]}",
            old=old.type.c_type,
            new=new.type.c_type,
            takes=takes,
            brings=brings,
        )

    def _order(self, order: list[str], pairs: dict[str, str]) -> None:
        """`order` holds old JSON names in the new order."""
        ranks = {member.json_name: at for at, member in enumerate(self._old.members)}
        stayed = kept_order([ranks[name] for name in order])
        back = {member.json_name: member for member in self._old.members}
        news = {member.json_name: member for member in self._new.members}
        for at, name in enumerate(order):
            if at not in stayed:
                member = news[pairs[name]]
                place = self._place(self._ledger.new, self._new, self._new_node, member)
                self._ledger.add(
                    "member-moved",
                    place,
                    f"{back[name].json_name} stands elsewhere in {self._new.schema}",
                    old=str(ranks[name]),
                    new=str(at),
                )

    def _rules(self, place: Place) -> None:
        one, other = object_rules(self._old_node), object_rules(self._new_node)
        for text, node in other.items():
            if text not in one:
                here = Place(place.subject, place.symbol, node.position, place.roles, place.page)
                self._ledger.add("object-rule-added", here, f"{self._new.schema} has a further rule: {text}", new=text)
        for text, node in one.items():
            if text not in other:
                here = Place(place.subject, place.symbol, node.position, place.roles, place.page)
                self._ledger.add("object-rule-removed", here, f"{self._new.schema} has lost a rule: {text}", old=text)
