"""What is asked of values beyond their types, as rows of constant tables (oac/gen/constraint.h)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from codegen.api import constraints as c
from codegen.api.types import Use
from codegen.binding.capi import CCreation, CEnum, CMember, CObject
from codegen.binding.emit.patterns import FilePatterns
from codegen.binding.emit.rows import (
    Row,
    bound_row,
    closed,
    constant_text,
    contains_row,
    kinds_row,
    multiple_row,
    one_row,
    size_row,
)
from codegen.binding.emit.shapes import Shapes
from codegen.binding.forms import CBranch, CElement, CType
from codegen.source.shown import json_text

NONE = "NULL"
_SCALARS = frozenset(("boolean", "integer", "number", "string", "enum", "json"))


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

    def _condition(self, tests: Sequence[Row]) -> str:
        """C: the tests, one after the other."""
        if not tests:
            return NONE
        row = ", ".join(closed(tests, "OAC_TEST_LAST"))
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

    def _rules(self, rows: Sequence[Row]) -> str:
        return self._array("oac_constraint", "rules", closed(rows, "OAC_ROW_LAST")) if rows else NONE

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
            return self._rules(list(kinds_row(use)))
        if type_.shape == "object":
            return self._rules(
                [self._elsewhere(each, type_) for each in use.constraints if isinstance(each, c.Elsewhere)]
            )
        return self.scalar(use.constraints, type_.shape) if type_.shape in _SCALARS else NONE

    def scalar(self, constraints: Iterable[c.Constraint], kind: str) -> str:
        return self._rules([row for constraint in constraints for row in self.one(constraint, kind)])

    def one(self, constraint: c.Constraint, kind: str) -> Iterator[Row]:
        """The row of one constraint; none where no value of the type can break it."""
        match constraint:
            case c.Minimum() | c.Maximum():
                yield from bound_row(constraint, kind)
            case c.MultipleOf(limit):
                yield from multiple_row(limit, kind)
            case c.MinLength() | c.MaxLength():
                yield from size_row(constraint)
            case c.Pattern(text):
                function = self.patterns.function(text)
                yield one_row("PATTERN", 0, json_text(text), function.words, "matches", function.c_name)
            case c.EnumValues(values):
                rows = [value for value in values if value.kind != "null"]
                words = ", ".join(json_text(value.value) for value in rows)
                yield self._listed("ENUM", rows, kind, words, f"one of {words}" if len(rows) > 1 else words)
            case c.Const(constant):
                words = json_text(constant.value)
                yield self._listed("CONST", [constant], kind, words, words)

    def _listed(self, rule: str, values: Sequence[c.Value], kind: str, limit: str, words: str) -> Row:
        """Constants that no value of the type has are left out."""
        c_type, member = {
            "boolean": ("int64_t", "integers"),
            "integer": ("int64_t", "integers"),
            "number": ("double", "numbers"),
        }.get(kind, ("oac_string", "texts"))
        found = [text for text in (constant_text(value, kind) for value in values) if text]
        array = self._array(c_type, member, found) if found else NONE
        follows = f"one of {limit}" if rule == "ENUM" and len(found) > 1 else limit
        return one_row(rule, len(found), limit, "" if words == follows else words, member, array)

    def _whole(self, use: Use, item: CElement, context: str) -> list[Row]:
        """Of a list or a map."""
        rows = [row for constraint in use.constraints for row in size_row(constraint)]
        for constraint in use.constraints:
            match constraint:
                case c.Contains():
                    rows += self._contains(constraint, item)
                case c.UniqueItems():
                    rows.append(one_row("UNIQUE_ITEMS", 0, "true", "", "count", "0"))
        if item.type.shape == "enum" and not item.is_optional:
            asked = self._texts(item)
        else:
            asked = self.use(context, item.use, item.type)
        nullable = item.use.nullable and item.type.shape in ("list", "map", "union")  # others have a form for it
        if asked != NONE or nullable:
            rows.append(Row("OAC_ROW_ITEMS(", ("OAC_CHECK_NULLABLE",) if nullable else (), f", {asked})"))
        return rows

    def _texts(self, item: CElement) -> str:
        """Values of an enumeration in lists and maps, which are of texts."""
        enum = self._shapes.enums[item.type.target]
        listed = [] if enum.open else [Row("OAC_ROW_OF(", (), f", {enum.names.oac_type})")]
        return self._rules([*listed, *(row for each in item.use.constraints for row in self.one(each, "enum"))])

    def _contains(self, rule: c.Contains, item: CElement) -> Iterator[Row]:
        match rule.condition:
            case c.RecordTest() as test if item.type.shape == "object":
                tests = self._tests(test, self._shapes.objects[item.type.target])
            case c.ValueTest() as test:
                allowed = self._rules(list(self._allowed(test, item.type.shape)))
                tests = self._condition([Row("{0, ", ("OAC_TEST_OF_ITSELF",), f", 0, {allowed}}}")])
            case _:
                return
        flags = ["OAC_ROW_NULL"] if rule.takes_null else []
        if rule.minimum > 0:
            yield contains_row(["OAC_ROW_LEAST", *flags], rule.minimum, tests)
        if rule.maximum is not None:
            yield contains_row(flags, rule.maximum, tests)

    # ---- Of records --------------------------------------------------------------------------------------------------

    def record(self, owner: CObject, names: Sequence[str]) -> str:
        """C: the rows over several members, and what is created; `names` are those of all members in C."""
        rows = self._created(owner.creations, names)
        self.patterns.context = "as_asked"
        places = {member.json_name: number for number, member in enumerate(owner.members)}
        for constraint in owner.constraints:
            match constraint:
                case c.MinProperties() | c.MaxProperties():
                    rows += size_row(constraint)
                case c.DependentRequired(field, needed):
                    fields = f"{{{places[field]}, {places[needed]}}}"
                    rows.append(one_row("DEPENDENT_REQUIRED", 0, json_text(needed), "", "fields", fields))
                case c.IfThen(condition, otherwise, then):
                    both = f"{{{self._tests(condition, owner)}, {self._tests(then, owner)}}}"
                    flags = ("OAC_ROW_OTHERWISE",) if otherwise else ()
                    array = self._array("oac_condition", "condition", [both])
                    rows.append(Row("OAC_ROW_IF_THEN(", flags, f", {array})"))
        rows += [self._only(places[member.json_name], member) for member in owner.members if member.operations]
        return self._rules(rows)

    def _only(self, place: int, member: CMember) -> Row:
        """A member that some operations have, and others that share the record have not."""
        numbers = self._array("uint16_t", "operations", [str(number) for number in member.operations])
        return Row("OAC_ROW_ONLY(", (), f", {place}, {len(member.operations)}, {numbers})")

    def _elsewhere(self, rule: c.Elsewhere, type_: CType) -> Row:
        """Members of a record that are for values at other places."""
        members = [member.json_name for member in self._shapes.objects[type_.target].members]
        numbers = self._shapes.operations
        operations = [str(numbers[name]) for name in rule.operations if name in numbers]
        places = [str(members.index(name)) for name in rule.members if name in members]
        within = f"{{{self._array('uint16_t', 'operations', operations)}, {len(operations)}, {len(places)}, "
        within += f"{self._array('uint16_t', 'members', places)}}}"
        return Row("OAC_ROW_ELSEWHERE(", (), f", {self._array('oac_elsewhere', 'elsewhere', [within])})")

    def _tests(self, test: c.RecordTest, owner: CObject) -> str:
        places = {member.json_name: number for number, member in enumerate(owner.members)}
        rows = [self._test(each, places[each.field], owner.members[places[each.field]]) for each in test.fields]
        rows += [Row(f"{{{places[name]}, ", ("OAC_TEST_PRESENT",), f", 0, {NONE}}}") for name in test.present]
        return self._condition(rows)

    def _test(self, test: c.FieldTest, place: int, member: CMember) -> Row:
        flags = ["OAC_TEST_NEEDED"] if test.needed else []
        flags += ["OAC_TEST_NULL"] if member.nullable and test.takes_null else []
        held = self._is(test.test, member)
        if held and flags == ["OAC_TEST_NEEDED"]:
            return Row(f"OAC_TEST_EQUALS({place}, ", (), f", {held})")
        if held:
            return Row(f"{{{place}, ", (*flags, "OAC_TEST_IS"), f", {held}, {NONE}}}")
        allowed = self._rules(list(self._allowed(test.test, member.value_kind)))
        return Row(f"{{{place}, ", tuple(flags), f", 0, {allowed}}}")

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

    def _allowed(self, test: c.ValueTest, kind: str) -> Iterator[Row]:
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
        return self._rules(self._created(creations, names))

    def _created(self, creations: Sequence[CCreation], names: Sequence[str]) -> list[Row]:
        rows = [self._creation(row, names) for row in creations]
        if not rows:
            return []
        array = self._array("oac_creation", "creations", closed(rows, "OAC_CREATION_LAST"))
        return [Row("OAC_ROW_CREATIONS(", (), f", {array})")]

    def _creation(self, creation: CCreation, names: Sequence[str]) -> Row:
        identifier = "OAC_CREATION_NONE"
        if creation.identifier is not None and creation.type.item is not None:
            item = self._shapes.objects[creation.type.item.type.target]
            identifier = str(item.members.index(creation.identifier))
        flags = ("OAC_CREATION_WITHIN",) if creation.inner else ()
        return Row(f"{{{names.index(creation.c_name)}, {identifier}, ", flags, "}")
