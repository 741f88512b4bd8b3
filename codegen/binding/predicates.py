"""Turns the schemas of `contains`, `if` and `then` into C conditions over a struct or a scalar, with words for them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from codegen.source.diagnostics import Diagnostics
from codegen.binding.model import Enum
from codegen.binding.rules import Rules, json_text
from codegen.source.yamldoc import Node

_WORDS = {"description", "title", "$comment"}
_SCALAR = {"type", "const", "enum"} | _WORDS
_NUMERIC = _SCALAR | {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"}
_ALLOWED = {
    "boolean": _SCALAR,
    "integer": _NUMERIC,
    "number": _NUMERIC,
    "string": _SCALAR | {"minLength", "maxLength", "pattern"},
    "enum": _SCALAR,
    "object": {"type", "properties", "required"} | _WORDS,
}


@dataclass(frozen=True)
class Field:
    """A member as a condition sees it."""

    c_name: str
    kind: str
    node: Node
    enum: Enum | None
    nullable: bool


@dataclass(frozen=True)
class Condition:
    test: str  # C, true when the schema accepts the value
    words: str  # such as: type "EMAIL" and default true


class Predicates:
    def __init__(self, rules: Rules, diagnostics: Diagnostics) -> None:
        self._rules = rules
        self._diagnostics = diagnostics

    def scalar(self, node: Node, kind: str, value: str, enum: Enum | None) -> Condition | None:
        """The schema accepts the scalar `value`, which is not null."""
        if kind == "string":  # conditions are asked of structs that a program filled in, before their texts are checked
            value = f"oac_string_or_empty({value})"
        if kind not in ("boolean", "integer", "number", "string", "enum"):
            self._diagnostics.error(node.position, "a condition on an object or an array inside a condition is not supported")
            return None
        if not self._only(node, kind):
            return None
        parts, words = [], []
        constant, listed = node.get("const"), node.get("enum")
        if constant is not None:
            parts.append(self._rules.equals(constant, kind, value, enum))
            words.append(json_text(constant.plain()))
        if kind in ("string", "enum") and listed is not None:
            tests = [self._rules.equals(item, kind, value, enum) for item in listed if item.kind != "null"]
            if not tests:
                self._diagnostics.error(listed.position, 'expected a list with at least one value for "enum"')
                return None
            parts.append(tests[0] if len(tests) == 1 else "(" + " || ".join(tests) + ")")
            words.append(" or ".join(json_text(item.plain()) for item in listed if item.kind != "null"))
        for rule in self._rules.scalar(node, kind, value) if kind != "enum" else ():
            if rule.rule != "OAC_RULE_CONST":
                parts.append(f"!({rule.condition})")
                words.append(rule.expected)
        return Condition(" && ".join(parts) or "true", " and ".join(words) or "any value")

    def object(self, node: Node, base: str, find: Callable[[str, Node], Field | None]) -> Condition | None:
        """The schema accepts the struct that `base` points to."""
        if not self._only(node, "object"):
            return None
        parts: list[str] = []
        words: list[str] = []
        required = node.get("required")
        if required is not None and (required.kind != "array" or any(item.kind != "string" for item in required)):
            self._diagnostics.error(required.position, 'expected a list of property names for "required"')
            return None
        needed = {str(item.value) for item in required or ()}
        properties = node.get("properties")
        for name, child in properties.items() if properties is not None else ():
            field = find(name, child)
            condition = self._member(child, field, base, name, name in needed) if field is not None else None
            if condition is not None:
                parts.append(condition.test)
                words.append(condition.words)
        for item in required or ():
            name = str(item.value)
            if properties is not None and name in properties:
                continue
            field = find(name, item)
            if field is not None:
                parts.append(f"{base}->{field.c_name}.state != OAC_ABSENT")
                words.append(f"{name} present")
        return Condition(" && ".join(parts) or "true", " and ".join(words) or "anything")

    def _member(self, child: Node, field: Field, base: str, name: str, needed: bool) -> Condition | None:
        state = f"{base}->{field.c_name}.state"
        inner = self.scalar(child, field.kind, f"{base}->{field.c_name}" + ("" if field.kind == "enum" else ".value"), field.enum)
        if inner is None:
            return None
        takes_null = field.nullable and _accepts_null(child)
        if inner.test == "true" and field.nullable and not takes_null:
            inner = Condition(inner.test, "not null")
        words = f"{name} {inner.words}" if needed else f"{name} absent or {inner.words}"
        if takes_null and needed:
            return Condition(f"({state} == OAC_NULL || ({state} == OAC_VALUE && {inner.test}))", f"{name} null or {inner.words}")
        if takes_null:
            return Condition(f"({state} != OAC_VALUE || ({inner.test}))", words)
        if needed:
            return Condition(f"{state} == OAC_VALUE && {inner.test}", words)
        return Condition(f"({state} == OAC_ABSENT || ({state} == OAC_VALUE && {inner.test}))", words)

    def _only(self, node: Node, kind: str) -> bool:
        """Whether this is a schema of which every keyword can be a condition on such a value."""
        if node.kind != "object":
            self._diagnostics.error(node.position, "expected an object for a condition (contains, if, then, else)")
            return False
        for key, position in node.key_positions.items():
            if key not in _ALLOWED[kind] and not key.startswith("x-"):
                self._diagnostics.error(position, f'"{key}" is not supported in a condition (contains, if, then, else)')
        declared = node.get("type")
        if declared is not None:
            listed = [declared] if declared.kind == "string" else list(declared)
            if {str(item.value) for item in listed} - {"null"} != {"string" if kind == "enum" else kind}:
                self._diagnostics.error(declared.position, '"type" in a condition must be the type that the value has')
        return True


def _accepts_null(node: Node) -> bool:
    constant, listed, declared = node.get("const"), node.get("enum"), node.get("type")
    if constant is not None and constant.kind != "null":
        return False
    if listed is not None and all(item.kind != "null" for item in listed):
        return False
    return declared is None or any(item.value == "null" for item in declared)
