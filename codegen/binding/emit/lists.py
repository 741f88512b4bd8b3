"""The check of a list or a map: its size, how many items are of a kind, each item, and that no two are equal."""

from __future__ import annotations

import re
from dataclasses import dataclass

from codegen.api import constraints as c
from codegen.api.types import Use
from codegen.binding.forms import CElement, CType
from codegen.binding.emit.checks import guarded, report
from codegen.binding.emit.conditions import Conditions
from codegen.binding.emit.layout import statement
from codegen.binding.emit.rules import Rules, size_rules
from codegen.binding.emit.shapes import Shapes
from codegen.binding.emit.texts import Block, CountText, ListText, Rule
from codegen.binding.emit.values import PRESENT, Site, Values
from codegen.binding.literal import quoted

# The word for a kind of value in the name of the function that reports it.
_REPORTED = {"boolean": "bool", "integer": "int", "number": "number", "string": "string", "enum": "string"}
# Values that stand in an array as they are.
_PLAIN = frozenset(("boolean", "integer", "number", "string", "enum", "json"))


@dataclass(frozen=True, slots=True)
class Place:
    """How a list is handed to the function that checks it: as a member of `owner` (its C type), called `json_name`
    (None: it is the whole document); without an owner, by itself. `additional`: it holds the members of its owner that
    have no name of their own."""

    owner: str
    c_name: str
    json_name: str | None
    flags: str
    additional: bool = False


class Lists:
    """Those of one file."""

    def __init__(self, rules: Rules, conditions: Conditions, shapes: Shapes, values: Values) -> None:
        self._rules = rules
        self._conditions = conditions
        self._shapes = shapes
        self._values = values

    def function(self, context: str, place: Place, use: Use, type_: CType) -> str:
        """Makes the function, after those for what is in it, and says what it is called."""
        item = type_.item
        assert item is not None
        is_map = type_.shape == "map"
        counts, looks = self._counts(use, item)
        unique = _unique(use, item)
        element = "list->entries[i].value" if is_map else "list->items[i]"
        is_plain = not item.is_optional and item.type.shape in _PLAIN
        checked = self._items(context, item, "item" if is_plain else element)
        declared = statement(f"{item.c_type} item = {element};", 8) if is_plain else ""
        name = quoted(place.json_name) if place.json_name is not None else "NULL"
        rules = size_rules(use.constraints, "list->count")
        is_named = place.json_name is not None
        walked = bool(checked) or unique is not None
        where = "&here" if is_named else "path"
        step = f"oac_path_entry({where}, list->entries[i].key)" if is_map else f"oac_path_item({where}, i)"
        told = unique is not None and bool(unique.value)
        uses_item = is_plain and (told or (bool(checked) and re.search(r"\bitem\b", checked) is not None))
        taken = f"const {place.owner} *value" if place.owner else f"const {type_.c_type} *list"
        self._values.functions.append(
            ListText(
                head=f"static void check_{context}(oac_checker *checker, const oac_path *path, {taken})",
                own=statement(f"const {type_.c_type} *list = &value->{place.c_name};", 4) if place.owner else "",
                here=(
                    statement(f"oac_path here = oac_path_member(path, {name});", 4)
                    if is_named and (walked or counts)
                    else ""
                ),
                sound=statement(f"if (!{_sound(place, name, is_map)}) {{", 4),
                rules=tuple(report(rule, "path", name, 4) for rule in rules),
                counted=self._counted(item) if looks else "",
                counts=tuple(_reported(count, where) for count in counts),
                walked=walked,
                at=statement(f"oac_path at = {step};", 8),
                item=declared if uses_item else "",
                check=checked,
                unique=unique.condition if unique is not None else "",
                repeated=_repeated(unique) if unique is not None else "",
            )
        )
        return f"check_{context}"

    def _items(self, context: str, item: CElement, held: str) -> Block:
        """What is asked of each item."""
        flags = PRESENT + (" | OAC_CHECK_NULLABLE" if item.use.nullable else "")
        if item.type.item is not None:
            inner = self._values.context(f"{context}_{'values' if item.type.shape == 'map' else 'items'}")
            function = self.function(inner, Place("", "", None, flags), item.use, item.type)
            return statement(f"{function}(checker, &at, &{held});", 8)
        site = Site(
            held, item.is_optional, "&at", "NULL", flags if item.is_optional else "OAC_CHECK_OPTIONAL", 8, context
        )
        return self._values.check(site, item.use, item.type)

    def _counted(self, item: CElement) -> Block:
        pointer = "*item = &list->items[i]" if item.type.shape == "object" else "item = list->items[i]"
        return statement(f"const {item.c_type} {pointer};", 8)

    def _counts(self, use: Use, item: CElement) -> tuple[tuple[_Count, ...], bool]:
        """And whether one of the conditions looks at the item."""
        found: list[_Count] = []
        looks = False
        shape, guard = item.type.shape, ""
        value, base = "item", "item"
        if item.is_optional:
            guard, value, base = "list->items[i].state == OAC_VALUE && ", "list->items[i].value", "list->items[i].value"
        if shape == "object" and item.is_optional:
            guard += "list->items[i].value != NULL && "
        if shape == "enum" and item.is_optional:
            value = "list->items[i]"
        for constraint in use.constraints:
            match constraint:
                case c.Contains(condition=c.RecordTest() as test) if shape == "object":
                    condition = self._conditions.record(test, self._shapes.objects[item.type.target], base)
                case c.Contains(condition=c.ValueTest() as test):
                    kind = "string" if shape == "enum" and not item.is_optional else shape
                    condition = self._conditions.value(test, kind, value, self._shapes.enums.get(item.type.target))
                case _:
                    continue
            looks = looks or (not guard and re.search(r"\bitem\b", condition.test) is not None)
            test_ = f"{guard}{condition.test}"
            words = condition.words
            if constraint.takes_null:
                test_, words = f"list->items[i].state == OAC_NULL || ({test_})", f"null or {words}"
            found.append(_Count(test_, words, constraint, f"found[{len(found)}]"))
        return tuple(found), looks


@dataclass(frozen=True, slots=True)
class _Count:
    test: str
    words: str
    rule: c.Contains
    number: str


def _sound(place: Place, name: str, is_map: bool) -> str:
    if place.additional:
        held = "list->state, list->count, list->entries, sizeof *list->entries"
        return f"oac_check_additional(checker, path, {held}, member_names, MEMBERS)"
    if is_map:
        held = "list->state, list->count, list->entries, sizeof *list->entries"
        return f"oac_check_map(checker, path, {name}, {held}, {place.flags})"
    return f"oac_check_list(checker, path, {name}, list->state, list->count, list->items, {place.flags})"


def _unique(use: Use, item: CElement) -> Rule | None:
    if not any(isinstance(constraint, c.UniqueItems) for constraint in use.constraints):
        return None
    told, value = "oac_violate", ""
    if not item.is_optional and item.type.shape in _REPORTED:
        told, value = f"oac_violate_{_REPORTED[item.type.shape]}", "item"
    same = f"{item.equal}(&list->items[i], &list->items[j])"
    return Rule("OAC_RULE_UNIQUE_ITEMS", same, "true", "no two equal items", told, value)


def _reported(count: _Count, where: str) -> CountText:
    limits = []
    if count.rule.minimum > 0:
        words = f"at least {count.rule.minimum} with {count.words}"
        limits.append(_count_report(count.number, "<", count.rule.minimum, words, where))
    if count.rule.maximum is not None:
        words = f"at most {count.rule.maximum} with {count.words}"
        limits.append(_count_report(count.number, ">", count.rule.maximum, words, where))
    return CountText(guarded(count.test, f"            {count.number}++;", 8), tuple(limits))


def _count_report(number: str, operator: str, limit: int, words: str, where: str) -> Block:
    arguments = ["OAC_RULE_CONTAINS", where, "NULL", quoted(str(limit)), quoted(words), number]
    told = statement(f"oac_violate_count(checker, {', '.join(arguments)});", 8)
    return guarded(f"{number} {operator} {limit}", told, 4)


def _repeated(rule: Rule) -> Block:
    arguments = [rule.rule, "&at", "NULL", quoted(rule.limit), quoted(rule.expected)]
    arguments += [rule.value] if rule.value else []
    return statement(f"{rule.report}(checker, {', '.join(arguments)});", 16)
