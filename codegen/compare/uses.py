"""Compares types where they are used, at any depth: what they are, whether null may stand there, and their limits."""

from __future__ import annotations

from codegen.api.types import Binary, Enum, Json, List, Map, Record, Ref, Scalar, Type, Union, Use
from codegen.compare.ledger import Ledger, Place
from codegen.compare.limits import INCOMPARABLE, TIGHTENED, CHANGED, Limit, scalar_limits, size_limits
from codegen.compare.rules import limit_rule
from codegen.compare.words import said, words_changes

SAME, WIDENED, NARROWED, REPLACED = "same", "widened", "narrowed", "replaced"

_WIDER_FORMATS = {("int32", "int64"), ("float", "double")}
# What values of a kind have anyway.
_IDLE_FORMATS = {("integer", "int64"), ("number", "double")}


def limit_changes(ledger: Ledger, place: Place, limits: list[Limit], what: str) -> None:
    """One change for each keyword; `what` begins the message."""
    for limit in limits:
        now = f"is now {limit.new}" if limit.new else "has gone"
        before = f", it was {limit.old}" if limit.old else ""
        doubt = f"; which of the two allows more is not known: {limit.reason}" if limit.how == INCOMPARABLE else ""
        ledger.add(
            limit_rule(limit.keyword, limit.how),
            place.at(limit.place) if limit.place is not None else place,
            f"{what}: {limit.keyword} {now}{before}{doubt}",
            old=limit.old,
            new=limit.new,
            reason=limit.reason,
        )


# ---- What a type is --------------------------------------------------------------------------------------------------


class Uses:
    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def relation(self, old: Use, new: Use) -> str:
        """same, widened, narrowed or replaced: for values where those of the other are expected, null apart."""
        match old.type, new.type:
            case List(one), List(other):
                return self._inner(one, other)
            case Map(one), Map(other):
                return self._inner(one, other)
            case (Scalar(), Scalar()) | (Ref(), Ref()) | (Json(), Json()) | (Binary(), Binary()) if self._is_same(
                old.type, new.type
            ):
                return SAME
        wider, narrower = self._holds(old, new, True), self._holds(new, old, False)
        return WIDENED if wider else NARROWED if narrower else REPLACED

    def _inner(self, old: Use, new: Use) -> str:
        found = self.relation(old, new)
        before, after = takes_null(old), takes_null(new)
        if before == after or REPLACED == found:
            return found
        how = WIDENED if after else NARROWED
        return how if found in (SAME, how) else REPLACED

    def _is_same(self, one: Type, other: Type) -> bool:
        match one, other:
            case Ref(name), Ref(new_name):
                old, new = self._ledger.old.c_names.get(name), self._ledger.new.c_names.get(new_name)
                return old is not None and self._ledger.types.get(old) == new
            case Scalar(kind), Scalar(new_kind):
                return kind == new_kind
        return True

    def _holds(self, small: Use, large: Use, forward: bool) -> bool:
        """Whether the values of the first, which is another type, are values of the second."""
        match small.type, large.type:
            case Json(), _:
                return False
            case _, Json(kinds):
                return not kinds or self._kind(small, forward) in kinds
            case Scalar("integer"), Scalar("number"):
                return True
            case Ref(name), Scalar("string"):
                return isinstance(self._definition(name, forward), Enum)
            case _, Ref(name):
                other = self._definition(name, not forward)
                if isinstance(other, Union):
                    return any(self._is_branch(small, branch.use, forward) for branch in other.branches)
        return False

    def _is_branch(self, small: Use, branch: Use, forward: bool) -> bool:
        old, new = (small, branch) if forward else (branch, small)
        if isinstance(branch.type, Ref) and isinstance(self._definition(branch.type.name, not forward), Union):
            return False
        return self.relation(old, new) == SAME

    def _definition(self, name: str, is_old: bool) -> Record | Enum | Union | None:
        side = self._ledger.old if is_old else self._ledger.new
        return side.definitions.get(name)

    def _kind(self, use: Use, is_old: bool) -> str:
        match use.type:
            case Scalar(kind):
                return kind
            case List():
                return "array"
            case Ref(name):
                found = self._definition(name, is_old)
                return "string" if isinstance(found, Enum) else "object" if isinstance(found, Record) else ""
            case Binary():
                return ""
        return "object"

    # ---- What is asked of values -------------------------------------------------------------------------------------

    def compare(self, place: Place, what: str, old: Use, new: Use) -> None:
        """Limits, formats, and what is read over, here and in items; those of a named type are compared with it."""
        ledger = self._ledger
        match old.type, new.type:
            case Scalar() as one, Scalar() as other if one.kind == other.kind or {one.kind, other.kind} <= {
                "integer",
                "number",
            }:
                limits = list(scalar_limits(one, other, old.constraints, new.constraints))
                limit_changes(ledger, place, limits, what)
                if one.kind == other.kind:
                    self._format(place, what, one, other)
            case Ref(name), Scalar("string") as other:
                listed = self._definition(name, True)
                if isinstance(listed, Enum):
                    only = None if listed.open else listed
                    found = scalar_limits(other, other, old.constraints, new.constraints, only)
                    tighter = [each for each in found if each.how in (TIGHTENED, CHANGED)]
                    limit_changes(ledger, place, tighter, what)
            case Ref() as one_ref, Ref() as other_ref if self._is_same(one_ref, other_ref):
                self._named(place, what, old, new)
            case (List(), List()) | (Map(), Map()) if self.relation(old, new) == REPLACED:
                return
            case List(item), List(other_item):
                limit_changes(ledger, place, list(size_limits(old.constraints, new.constraints)), what)
                self._items(place.within("[]"), f"items of {what}", item, other_item)
            case Map(value), Map(other_value):
                limit_changes(ledger, place, list(size_limits(old.constraints, new.constraints)), what)
                self._items(place.within("{}"), f"values of {what}", value, other_value)
            case Binary(media), Binary(other_media):
                if media != other_media:
                    self._ledger.add(
                        "media-type-changed",
                        place,
                        f"{what} is now {other_media}, it was {media}",
                        old=media,
                        new=other_media,
                    )
            case Json(), Json():
                limit_changes(ledger, place, list(size_limits(old.constraints, new.constraints)), what)
                self._json(place, what, old, new)
                return
            case _:
                return
        sides = (ledger.old.node_at(old.place), ledger.new.node_at(new.place))
        self.not_checked(place, what, ledger.unread.rule_difference(*sides, old.constraints, new.constraints))

    def _named(self, place: Place, what: str, old: Use, new: Use) -> None:
        """Beyond what is asked of the type itself: a constant of an enumeration."""
        text = Scalar("string")
        limits = [
            *scalar_limits(text, text, old.constraints, new.constraints),
            *size_limits(old.constraints, new.constraints),
        ]
        limit_changes(self._ledger, place, limits, what)

    def _items(self, place: Place, what: str, old: Use, new: Use) -> None:
        self.compare(place, what, old, new)
        if not isinstance(old.type, Ref) and not isinstance(new.type, Ref):
            sides = (self._ledger.old, old), (self._ledger.new, new)
            one, other = (said(side, side.node_at(use.place)) for side, use in sides)
            words_changes(self._ledger, place, one, other, what)

    def _format(self, place: Place, what: str, one: Scalar, other: Scalar) -> None:
        """What values have anyway is no format."""
        before, after = ("" if (each.kind, each.format) in _IDLE_FORMATS else each.format for each in (one, other))
        if before == after:
            return
        is_wider = not after or (before, after) in _WIDER_FORMATS
        doubt = "" if is_wider else "formats are described, not checked: only the server knows what it refuses"
        self._ledger.add(
            "format-loosened" if is_wider else "format-changed",
            place,
            f"{what}: the format is now {other.format or 'not stated'}, it was {one.format or 'not stated'}",
            old=one.format,
            new=other.format,
            reason=doubt,
        )

    def _json(self, place: Place, what: str, old: Use, new: Use) -> None:
        """A free-form value may still have to be an object."""
        assert isinstance(old.type, Json) and isinstance(new.type, Json)
        before, after = (json_kinds(use) for use in (old, new))
        if before != after:
            one, other = (", ".join(sorted(kinds)) or "any" for kinds in (before, after))
            is_wider = not after or (bool(before) and before <= after)
            rule = "json-type-widened" if is_wider else "json-type-narrowed"
            self._ledger.add(rule, place, f"{what} is now {other}, it was {one}", old=one, new=other)
        self.not_checked(place, what, self._ledger.unread.json_difference(old, new))

    def not_checked(self, place: Place, what: str, path: str) -> None:
        if path:
            self._ledger.add(
                "not-checked-changed",
                place,
                f"{what}: another rule, which nothing checks ({path})",
                new=path,
                reason="the generator carries the value without this rule: only the server knows what it refuses",
            )


def takes_null(use: Use) -> bool:
    """Any JSON value may be null."""
    if isinstance(use.type, Json):
        return use.nullable or not use.type.kinds or "null" in use.type.kinds
    return use.nullable


def json_kinds(use: Use) -> frozenset[str]:
    """Without null, which is told apart; a number may be an integer."""
    assert isinstance(use.type, Json)
    kinds = frozenset(use.type.kinds) - {"null"}
    return kinds - {"integer"} if "number" in kinds else kinds
