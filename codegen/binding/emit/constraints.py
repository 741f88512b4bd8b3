"""What is asked of values beyond their types, as rows of constant tables (oac/gen/constraint.h)."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from codegen.api import constraints as c
from codegen.api.limits import INT64_MAX, INT64_MIN, integer_bound, significant
from codegen.api.types import Json, Use
from codegen.binding.capi import CCreation, CEnum, CMember, CObject
from codegen.binding.emit.patterns import FilePatterns
from codegen.binding.emit.shapes import Shapes
from codegen.binding.forms import CBranch, CElement, CType
from codegen.binding.literal import integer_constant, literal, number_constant, quoted
from codegen.source.shown import json_text

NONE = "NULL"
_KINDS = ("object", "array", "string", "boolean", "integer", "number", "null")
_SCALARS = frozenset(("boolean", "integer", "number", "string", "enum", "json"))
_SIZES = {
    c.MinLength: "MIN_LENGTH",
    c.MaxLength: "MAX_LENGTH",
    c.MinItems: "MIN_ITEMS",
    c.MaxItems: "MAX_ITEMS",
    c.MinProperties: "MIN_PROPERTIES",
    c.MaxProperties: "MAX_PROPERTIES",
}


class FileRows:
    """Those of one C file: arrays, each once, in the order in which they are needed. `owner` is what the file is
    about."""

    def __init__(self, shapes: Shapes, owner: str) -> None:
        self._shapes = shapes
        self._owner = owner
        self._names: dict[tuple[str, tuple[str, ...]], str] = {}
        self._conditions: dict[str, int] = {}  # conditions, and where they begin
        self._values: list[str] = []
        self._later: dict[str, str] = {}  # arrays that lead to conditions
        self._test_count = 0
        self.patterns = FilePatterns(owner)

    @property
    def arrays(self) -> list[str]:
        """Their definitions. All conditions are one array."""
        tests = [
            f"static const oac_test tests_of_{self._owner}[] = {{",
            *(f"    {row}," for row in self._conditions),
            "};",
        ]
        return [*self._values, *(["\n".join(tests)] if self._conditions else []), *self._later.values()]

    def _condition(self, tests: Sequence[str]) -> str:
        """C: the tests, one after the other."""
        row = ", ".join(tests)
        begin = self._conditions.setdefault(row, self._test_count)
        if begin == self._test_count:
            self._test_count += len(tests)
        return f"&tests_of_{self._owner}[{begin}]"

    def _array(self, c_type: str, word: str, rows: Sequence[str]) -> str:
        """C: the array of these."""
        key = (c_type, tuple(rows))
        if key not in self._names:
            number = 1 + sum(1 for known, _ in self._names if known == c_type)
            name = self._names[key] = f"{word}_{number}_of_{self._owner}"
            lines = [f"static const {c_type} {name}[] = {{", *(f"    {row}," for row in rows), "};"]
            text = "\n".join(lines)
            if f"tests_of_{self._owner}" in text or any(later in text for later in self._later):
                self._later[name] = text
            else:
                self._values.append(text)
        return self._names[key]

    def _rules(self, rows: Sequence[str]) -> str:
        return self._array("oac_constraint", "rules", (*rows, "OAC_ROW_END")) if rows else NONE

    # ---- Of values ---------------------------------------------------------------------------------------------------

    def member(self, member: CMember) -> str:
        """C: the rows of a member."""
        return self.use(member.c_name.rstrip("_"), member.use, member.type)

    def branch(self, branch: CBranch) -> str:
        return self.use(branch.c_name.rstrip("_"), branch.element.use, branch.element.type)

    def use(self, context: str, use: Use, type_: CType) -> str:
        self.patterns.context = context
        if type_.item is not None:
            return self._rules(self._whole(use, type_.item, context))
        if type_.shape == "json":
            return self._rules(list(_json_kinds(use)))
        return self.scalar(use.constraints, type_.shape) if type_.shape in _SCALARS else NONE

    def scalar(self, constraints: Iterable[c.Constraint], kind: str) -> str:
        return self._rules([row for constraint in constraints for row in self.one(constraint, kind)])

    def one(self, constraint: c.Constraint, kind: str) -> Iterator[str]:
        """The row of one constraint; none where no value of the type can break it."""
        match constraint:
            case c.Minimum() | c.Maximum():
                yield from _bound(constraint, kind)
            case c.MultipleOf(limit):
                yield from _multiple(limit, kind)
            case c.MinLength() | c.MaxLength():
                yield from _size(constraint)
            case c.Pattern(text):
                function = self.patterns.function(text)
                yield _row("PATTERN", 0, json_text(text), function.words, "matches", function.c_name)
            case c.EnumValues(values):
                rows = [value for value in values if value.kind != "null"]
                words = ", ".join(json_text(value.value) for value in rows)
                yield self._listed("ENUM", rows, kind, words, f"one of {words}" if len(rows) > 1 else words)
            case c.Const(constant):
                words = json_text(constant.value)
                yield self._listed("CONST", [constant], kind, words, words)

    def _listed(self, rule: str, values: Sequence[c.Value], kind: str, limit: str, words: str) -> str:
        """Constants that no value of the type has are left out."""
        c_type, member = {
            "boolean": ("int64_t", "integers"),
            "integer": ("int64_t", "integers"),
            "number": ("double", "numbers"),
        }.get(kind, ("oac_string", "texts"))
        found = [text for text in (_constant(value, kind) for value in values) if text]
        array = self._array(c_type, member, found) if found else NONE
        follows = f"one of {limit}" if rule == "ENUM" and len(found) > 1 else limit
        return _row(rule, len(found), limit, "" if words == follows else words, member, array)

    def _whole(self, use: Use, item: CElement, context: str) -> list[str]:
        """Of a list or a map."""
        rows = [row for constraint in use.constraints for row in _size(constraint)]
        for constraint in use.constraints:
            match constraint:
                case c.Contains():
                    rows += self._contains(constraint, item)
                case c.UniqueItems():
                    rows.append(_row("UNIQUE_ITEMS", 0, "true", "", "count", "0"))
        if item.type.shape == "enum" and not item.is_optional:
            asked = self._texts(item)
        else:
            asked = self.use(context, item.use, item.type)
        nullable = item.use.nullable and item.type.shape in ("list", "map", "union")  # others have a form for it
        if asked != NONE or nullable:
            rows.append(f"OAC_ROW_ITEMS({'OAC_CHECK_NULLABLE' if nullable else '0'}, {asked})")
        return rows

    def _texts(self, item: CElement) -> str:
        """Values of an enumeration in lists and maps, which are of texts."""
        listed = f"OAC_ROW_OF({self._shapes.enums[item.type.target].names.oac_type})"
        return self._rules([listed, *(row for each in item.use.constraints for row in self.one(each, "enum"))])

    def _contains(self, rule: c.Contains, item: CElement) -> Iterator[str]:
        match rule.condition:
            case c.RecordTest() as test if item.type.shape == "object":
                tests = self._tests(test, self._shapes.objects[item.type.target])
            case c.ValueTest() as test:
                allowed = self._rules(list(self._allowed(test, item.type.shape)))
                tests = self._condition([f"{{0, OAC_TEST_OF_ITSELF, 0, {allowed}}}"])
            case _:
                return
        flags = ["OAC_ROW_NULL"] if rule.takes_null else []
        if rule.minimum > 0:
            yield _contains(["OAC_ROW_LEAST", *flags], rule.minimum, tests)
        if rule.maximum is not None:
            yield _contains(flags, rule.maximum, tests)

    # ---- Of records --------------------------------------------------------------------------------------------------

    def record(self, owner: CObject) -> str:
        """C: the rows over several members."""
        rows: list[str] = []
        self.patterns.context = "as_asked"
        places = {member.json_name: number for number, member in enumerate(owner.members)}
        for constraint in owner.constraints:
            match constraint:
                case c.MinProperties() | c.MaxProperties():
                    rows += _size(constraint)
                case c.DependentRequired(field, needed):
                    fields = f"{{{places[field]}, {places[needed]}}}"
                    rows.append(_row("DEPENDENT_REQUIRED", 0, json_text(needed), "", "fields", fields))
                case c.IfThen(condition, otherwise, then):
                    both = f"{{{self._tests(condition, owner)}, {self._tests(then, owner)}}}"
                    flags = "OAC_ROW_OTHERWISE" if otherwise else "0"
                    rows.append(f"OAC_ROW_IF_THEN({flags}, {self._array('oac_condition', 'condition', [both])})")
        return self._rules(rows)

    def _tests(self, test: c.RecordTest, owner: CObject) -> str:
        places = {member.json_name: number for number, member in enumerate(owner.members)}
        rows = [self._test(each, places[each.field], owner.members[places[each.field]]) for each in test.fields]
        rows += [f"{{{places[name]}, OAC_TEST_PRESENT, 0, {NONE}}}" for name in test.present]
        return self._condition([*rows, "OAC_TESTS_END"])

    def _test(self, test: c.FieldTest, place: int, member: CMember) -> str:
        flags = ["OAC_TEST_NEEDED"] if test.needed else []
        flags += ["OAC_TEST_NULL"] if member.nullable and test.takes_null else []
        held = self._is(test.test, member)
        if held and flags == ["OAC_TEST_NEEDED"]:
            return f"OAC_TEST_EQUALS({place}, {held})"
        if held:
            return f"{{{place}, {' | '.join([*flags, 'OAC_TEST_IS'])}, {held}, {NONE}}}"
        allowed = self._rules(list(self._allowed(test.test, member.value_kind)))
        return f"{{{place}, {' | '.join(flags) or '0'}, 0, {allowed}}}"

    def _is(self, test: c.ValueTest, member: CMember) -> str:
        """C: the one enumerator or boolean that passes; empty where it is not that."""
        match test.constraints:
            case [c.Const(value)] if member.type.shape == "boolean" and value.kind == "boolean":
                return "1" if value.value else "0"
            case [c.Const(value)] if member.type.shape == "enum" and isinstance(value.value, str):
                enum: CEnum = self._shapes.enums[member.target]
                is_plain = value.value.isascii() and value.value.isprintable()
                return next((row.c_name for row in enum.values if is_plain and row.text == value.value), "")
        return ""

    def _allowed(self, test: c.ValueTest, kind: str) -> Iterator[str]:
        for constraint in test.constraints:
            match constraint:
                case c.EnumValues(values) if kind in ("string", "enum"):
                    words = " or ".join(json_text(value.value) for value in values)
                    limit = ", ".join(json_text(value.value) for value in values)
                    yield self._listed("ENUM", values, kind, limit, words)
                case _:
                    yield from self.one(constraint, kind)

    # ---- What is created anew each time ------------------------------------------------------------------------------

    def creations(self, creations: Sequence[CCreation], names: Sequence[str]) -> str:
        """C: the rows; `names` are those of all members in C, or of all branches."""
        if not creations:
            return NONE
        return self._array(
            "oac_creation", "creations", [*(self._creation(row, names) for row in creations), "OAC_CREATIONS_END"]
        )

    def _creation(self, creation: CCreation, names: Sequence[str]) -> str:
        identifier = "OAC_CREATION_NONE"
        if creation.identifier is not None and creation.type.item is not None:
            item = self._shapes.objects[creation.type.item.type.target]
            identifier = str(item.members.index(creation.identifier))
        return f"{{{names.index(creation.c_name)}, {identifier}, {int(creation.inner)}}}"


def _row(rule: str, count: int, limit: str, words: str, member: str, operand: str) -> str:
    said = quoted(words) if words else NONE
    return f"OAC_ROW(OAC_RULE_{rule}, {count}, {quoted(limit)}, {said}, {member}, {operand})"


def _contains(flags: list[str], limit: int, tests: str) -> str:
    count = min(limit, 2**32 - 1)  # nobody has as many
    return f"OAC_ROW_CONTAINS({' | '.join(flags) or '0'}, {count}u, {quoted(str(limit))}, {tests})"


def _size(constraint: c.Constraint) -> Iterator[str]:
    match constraint:
        case (
            c.MinLength(limit)
            | c.MaxLength(limit)
            | c.MinItems(limit)
            | c.MaxItems(limit)
            | c.MinProperties(limit)
            | c.MaxProperties(limit)
        ):
            rule = _SIZES[type(constraint)]
            if limit > 0 or rule.startswith("MAX"):
                count = f"{limit}" if limit < 2**31 else f"UINT64_C({min(limit, 2**64 - 1)})"
                yield _row(rule, 0, str(limit), "", "count", count)


def _bound(bound: c.Minimum | c.Maximum, kind: str) -> Iterator[str]:
    least = isinstance(bound, c.Minimum)
    rule = ("EXCLUSIVE_" if bound.exclusive else "") + ("MINIMUM" if least else "MAXIMUM")
    if kind == "integer":
        whole = integer_bound(bound)
        if whole > INT64_MIN if least else whole < INT64_MAX:
            yield _row(rule, 0, str(bound.limit), "", "integer", integer_constant(whole))
    else:
        yield _row(rule, 0, str(bound.limit), "", "number", number_constant(bound.limit))


def _multiple(limit: Decimal, kind: str) -> Iterator[str]:
    divisor, exponent = significant(limit), int(limit.normalize().as_tuple().exponent)
    if kind == "number":
        yield _row("MULTIPLE_OF", 0, str(limit), "", "multiple", f"{{{divisor}u, {exponent}}}")
        return
    if exponent < 0:
        divisor //= math.gcd(divisor, 10**-exponent)
        exponent = 0
    divisor *= 10**exponent
    if divisor != 1:
        held = integer_constant(divisor) if divisor <= INT64_MAX else "0"
        yield _row("MULTIPLE_OF", 0, str(limit), "", "integer", held)


def _constant(constant: c.Value, kind: str) -> str:
    """C: the constant as a value of this kind; empty where it is none."""
    plain, exact = constant.value, constant.exact
    if kind in ("string", "enum"):
        return f'{{"{literal(plain)}", {len(plain.encode())}}}' if isinstance(plain, str) else ""
    if kind == "boolean":
        return str(int(bool(plain))) if constant.kind == "boolean" else ""
    if kind == "integer" and exact is not None and exact == int(exact) and INT64_MIN <= exact <= INT64_MAX:
        return integer_constant(int(exact))
    return number_constant(exact) if kind == "number" and exact is not None else ""


def _json_kinds(use: Use) -> Iterator[str]:
    """A free-form value may still have to be of some types, such as an object or null. Whether a number is whole is not
    asked."""
    kinds = use.type.kinds if isinstance(use.type, Json) else ()
    if kinds:
        wanted = [kind for kind in _KINDS if kind in kinds or (kind == "null" and use.nullable)]
        bits = " | ".join(f"OAC_KIND_{kind.upper()}" for kind in wanted)
        limit = json_text(kinds[0]) if len(kinds) == 1 else "[" + ", ".join(map(json_text, kinds)) + "]"
        yield f"OAC_ROW_KINDS({bits}, {quoted(limit)})"
