"""JSON values as initializers in C. What nests is declared before it: `lines` collects the declarations."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.api.constraints import Value
from codegen.binding.capi import CDocument, CObject
from codegen.binding.emit.breaking import WIDTH
from codegen.binding.forms import CBranch, CElement, CMember, CType, CUnion
from codegen.binding.literal import INT64_MIN, integer_constant, number_constant, quoted
from codegen.manual.snippets.call import Json
from codegen.manual.snippets.code import Names, json_of
from codegen.manual.snippets.columns import in_columns
from codegen.manual.snippets.model import Model

_NULL = "OAC_NULL_VALUE"
_INDENT = 8  # of what is in an array

Block = list[str]  # the lines of an initializer; of one line as a rule


class Values:
    """The values of one program. Each method gives an initializer; where a value has another form than its type, which
    only a description that contradicts itself can say, there is none."""

    def __init__(self, model: Model, names: Names) -> None:
        self._model = model
        self._names = names
        self.lines: list[str] = []

    # ---- What a call is given --------------------------------------------------------------------------------------

    def document(self, of: CObject | CDocument, value: Json, hint: str) -> str:
        """Declares a body: the name of the variable."""
        name = self._names.take(hint)
        if isinstance(of, CObject):
            block = self._record(of, value)
        else:
            member = self.member(of.value.type, value, f"{hint}_value")
            block = _braces(_row(".value = ", member)) if member else []
        return self._declare(of.c_name, name, block or [of.names.INIT])

    def argument(self, of: CObject | CDocument, value: Json, hint: str) -> str:
        """The same of a parameter of the path: of what is no object, the value alone."""
        if isinstance(of, CObject):
            return self.document(of, value, hint)
        name = self._names.take(hint)
        block = self.member(of.value.type, value, f"{name}_value")
        return self._declare(of.value.type.c_type, name, block or ["OAC_ZERO"])

    def record(self, of: CObject, members: Sequence[tuple[CMember, Json]], hint: str) -> str:
        """The same of a record, member by member."""
        name = self._names.take(hint)
        return self._declare(of.c_name, name, self._members(members) or [of.names.INIT])

    def scalar(self, kind: str, value: Json, target: str) -> str:
        """What stands for a parameter of the path: an expression."""
        if kind == "enum":
            found = self._enum(target, value)
            return f"({self._model.enums[target].names.opt}){found}" if found.startswith("{") else found
        return _element(kind, value) or {"string": 'oac_text("")', "boolean": "false"}.get(kind, "0")

    def source(self, file: str, hint: str, is_open: bool = False) -> str:
        name = self._names.take(hint)
        self.lines.append(f"    {'' if is_open else 'const '}oac_source {name} = {_file(file)};")
        return name

    # ---- Types -----------------------------------------------------------------------------------------------------

    def member(self, type_: CType, value: Json, hint: str) -> Block:
        """In the optional form, with a state."""
        if value is None:
            return [_NULL]
        match type_.shape:
            case "boolean" | "integer" | "number" | "string" | "json":
                return _optional(type_.shape, value)
            case "enum":
                return [self._enum(type_.target, value)]
            case "object":
                of = self._model.objects[type_.target]
                return [f"OAC_REF(&{self.document(of, value, hint)})"] if isinstance(value, dict) else []
            case "union":
                return self._union(self._model.unions[type_.target], value, hint)
            case "list" | "map":
                return self._container(type_, value, hint)
            case "binary":
                return [f"oac_source_value(&{self.source(value, hint)})"] if isinstance(value, str) else []

    def _element(self, element: CElement, value: Json, hint: str) -> Block:
        """In the form of items."""
        if element.is_optional:
            return self.member(element.type, value, hint)
        if element.type.shape == "object":
            of = self._model.objects[element.type.target]
            if not isinstance(value, dict):
                return []
            return self._record(of, value) or [of.names.INIT]
        found = _element(element.type.shape, value)
        return [found] if found else []

    def _record(self, of: CObject, value: Json) -> Block:
        """Empty where no member is there."""
        if not isinstance(value, dict):
            return []
        members = [(member, value[member.json_name]) for member in of.members if member.json_name in value]
        known = {member.json_name for member in of.members}
        more = {name: held for name, held in value.items() if name not in known}
        if more and of.additional is not None:
            members.append((of.additional, more))
        return self._members(members)

    def _members(self, members: Sequence[tuple[CMember, Json]]) -> Block:
        rows: Block = []
        for member, value in members:
            inner = self.member(member.type, value, member.c_name)
            rows += _row(f".{member.c_name} = ", inner) if inner else []
        return _braces(rows) if rows else []

    def _container(self, type_: CType, value: Json, hint: str) -> Block:
        item = type_.item
        if item is None or not isinstance(value, dict if type_.shape == "map" else list):
            return []
        name, rows = self._names.take(hint), []
        for number, (key, held) in enumerate(_pairs(value), 1):
            block = self._element(item, held, f"{name}_{number}")
            if len(block) > 1 and isinstance(value, dict):
                block = [self._declare(item.c_type, self._names.take(f"{name}_{number}"), block)]
            if block:
                rows.append([f"{{{_text(key)}, {block[0]}}}"] if isinstance(value, dict) else block)
        made = self._model.containers.get(type_.c_type)
        if not rows:
            return [f"{made.names.of_ if made is not None else type_.c_type + '_of'}(NULL, 0)"]
        entry = made.names.entry if made is not None else f"{type_.c_type}_entry"
        self._array(entry if type_.shape == "map" else item.c_type, name, rows)
        return [f"OAC_LIST({name})"]

    def _union(self, union: CUnion, value: Json, hint: str) -> Block:
        branch = self._branch(union, value)
        if branch is not None and branch.is_pointer:
            name = self._names.take(hint)
            block = self._element(branch.element, value, f"{name}_{branch.c_name}")
            if block:
                return [f"{branch.of}(&{self._declare(branch.element.c_type, name, block)})"]
        elif branch is not None:
            found = self._element(branch.element, value, hint)
            if found:
                return [f"{branch.of}({found[0]})"]
        return [f"{union.names.json}({quoted(json_of(value))})"]

    def _branch(self, union: CUnion, value: Json) -> CBranch | None:
        """The one whose value it is."""
        kinds = _kinds(value)
        found = [each for each in union.branches if kinds & set(each.kinds)]
        if not isinstance(value, dict) or len(found) < 2:
            return found[0] if found else None
        tag = value.get(union.discriminant)
        tagged = [each for each in found if any(_is_tag(one, tag) for one in each.tags)]
        if tagged:
            return tagged[0]
        needing = [each for each in found if each.needs and all(name in value for name in each.needs)]
        left = [each for each in found if not each.needs and not each.tags]
        return next(iter(needing or left), None)

    def _enum(self, target: str, value: Json) -> str:
        enum = self._model.enums[target]
        text = value if isinstance(value, str) else json_of(value)
        listed = next((each.c_name for each in enum.values if each.text == text), "")
        if "\0" in text and not listed:
            return f"{{.state = OAC_VALUE, .text = {_text(text)}}}"
        return f"{enum.names.of_}({listed})" if listed else f"{enum.names.text}({quoted(text)})"

    # ---- Variables -------------------------------------------------------------------------------------------------

    def _declare(self, c_type: str, name: str, block: Block) -> str:
        head = f"    const {c_type} {name} = "
        self.lines += _ended([head + block[0], *(f"    {line}" for line in block[1:])], ";")
        return name

    def _array(self, c_type: str, name: str, rows: list[Block]) -> None:
        head = f"    const {c_type} {name}[] = {{"
        if all(len(row) == 1 for row in rows):
            items = [row[0] for row in rows]
            line = f"{head}{', '.join(items)}}};"
            if len(line) <= WIDTH:
                self.lines.append(line)
                return
            rows = [[line] for line in in_columns(items, _INDENT)] or [[f"{item},"] for item in items]
        else:
            rows = [_ended(row, ",") for row in rows]
        self.lines += [head, *(f"        {line}" for row in rows for line in row), "    };"]


def _ended(lines: Block, end: str) -> Block:
    return [*lines[:-1], lines[-1] + end]


def _row(head: str, inner: Block) -> Block:
    """A member of an initializer in braces."""
    return _ended([f"    {head}{inner[0]}", *(f"    {line}" for line in inner[1:])], ",")


def _braces(rows: Block) -> Block:
    return ["{", *rows, "}"]


def _pairs(value: Json) -> list[tuple[str, Json]]:
    """The members of a map; the items of a list, without keys."""
    if isinstance(value, dict):
        return list(value.items())
    return [("", item) for item in value] if isinstance(value, list) else []


def _optional(kind: str, value: Json) -> Block:
    if kind == "json":
        return [f"oac_json({quoted(json_of(value))})"]
    if kind == "string":
        if not isinstance(value, str):
            return []
        length = len(value.encode("utf-8"))
        return [f"oac_strn({quoted(value)}, {length})" if "\0" in value else f"oac_str({quoted(value)})"]
    found = _element(kind, value)
    word = {"boolean": "bool", "integer": "int", "number": "number"}[kind]
    return [f"oac_{word}({found})"] if found else []


def _element(kind: str, value: Json) -> str:
    """Empty where it is none of this kind."""
    match kind:
        case "boolean" if isinstance(value, bool):
            return "true" if value else "false"
        case "integer" if isinstance(value, (int, float)) and not isinstance(value, bool) and value == int(value):
            return integer_constant(int(value)) if INT64_MIN <= value < 2**63 else ""
        case "number" if isinstance(value, (int, float)) and not isinstance(value, bool):
            return number_constant(value)
        case "string" | "enum" if isinstance(value, str):
            return _text(value)
        case "json":
            return f"oac_text({quoted(json_of(value))})"
        case "binary" if isinstance(value, str):
            return _file(value)
    return ""


def _text(value: str) -> str:
    return (
        f"(oac_string){{{quoted(value)}, {len(value.encode('utf-8'))}}}"
        if "\0" in value
        else f"oac_text({quoted(value)})"
    )


def _file(name: str) -> str:
    return f"oac_source_of_file({quoted(name)})"


def _kinds(value: Json) -> set[str]:
    match value:
        case bool():
            return {"boolean"}
        case int():
            return {"integer", "number"}
        case float():
            return {"number"} | ({"integer"} if value == int(value) else set())
        case str():
            return {"string"}
        case list():
            return {"array"}
        case dict():
            return {"object"}
    return {"null"}


def _is_tag(tag: Value, value: Json) -> bool:
    return tag.value == value and isinstance(tag.value, bool) == isinstance(value, bool)
