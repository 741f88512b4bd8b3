"""Turns the schemas of `contains`, `if` and `then` into C conditions over a struct or a scalar, with words for them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from codegen.diagnostics import Diagnostics
from codegen.model import Enum
from codegen.rules import Rules, json_text
from codegen.yamldoc import Node

_ALLOWED = {"type", "properties", "required", "description", "title", "$comment"}


@dataclass(frozen=True)
class Field:
    """A member as a condition sees it."""

    c_name: str
    kind: str
    node: Node
    enum: Enum | None


@dataclass(frozen=True)
class Condition:
    test: str  # C, true when the schema accepts the value
    words: str  # such as: type "EMAIL" and default true


class Predicates:
    def __init__(self, rules: Rules, diagnostics: Diagnostics) -> None:
        self._rules = rules
        self._diagnostics = diagnostics

    def scalar(self, node: Node, kind: str, value: str, enum: Enum | None) -> Condition | None:
        """The schema accepts the scalar `value`."""
        self._only(node, {"type", "const", "enum", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum",
                          "multipleOf", "minLength", "maxLength", "pattern", "description", "title", "$comment"})  # fmt: skip
        if kind not in ("boolean", "integer", "number", "string", "enum"):
            self._diagnostics.error(node.position, "a condition on an object or an array inside a condition is not supported")
            return None
        parts, words = [], []
        if kind == "enum" and enum is not None:
            for item in node.get("enum") or ():
                words.append(json_text(item.plain()))
            if words:
                tests = [self._rules.equals(item, kind, value, enum) for item in node.get("enum")]
                parts.append("(" + " || ".join(tests) + ")")
            constant = node.get("const")
            if constant is not None:
                parts.append(self._rules.equals(constant, kind, value, enum))
                words.append(json_text(constant.plain()))
        else:
            constant = node.get("const")
            if constant is not None:
                parts.append(self._rules.equals(constant, kind, value))
                words.append(json_text(constant.plain()))
            for rule in self._rules.scalar(node, kind, value):
                if rule.rule != "OAC_RULE_CONST":
                    parts.append(f"!({rule.condition})")
                    words.append(rule.expected)
        return Condition(" && ".join(parts) or "true", " and ".join(words) or "any value")

    def object(self, node: Node, base: str, find: Callable[[str, Node], Field | None]) -> Condition | None:
        """The schema accepts the struct that `base` points to."""
        self._only(node, _ALLOWED)
        parts: list[str] = []
        words: list[str] = []
        required = [item for item in node.get("required") or ()]
        needed = {str(item.value) for item in required}
        properties = node.get("properties")
        for name, child in properties.items() if properties is not None else ():
            field = find(name, child)
            if field is None:
                continue
            state = f"{base}->{field.c_name}.state"
            inner_value = f"{base}->{field.c_name}" + ("" if field.kind == "enum" else ".value")
            inner = self.scalar(child, field.kind, inner_value, field.enum)
            if inner is None:
                continue
            if name in needed:
                parts.append(f"{state} == OAC_VALUE && {inner.test}")
                words.append(f"{name} {inner.words}")
            else:
                parts.append(f"({state} == OAC_ABSENT || ({state} == OAC_VALUE && {inner.test}))")
                words.append(f"{name} absent or {inner.words}")
        for item in required:
            name = str(item.value)
            if properties is not None and name in properties:
                continue
            field = find(name, item)
            if field is not None:
                parts.append(f"{base}->{field.c_name}.state != OAC_ABSENT")
                words.append(f"{name} present")
        return Condition(" && ".join(parts) or "true", " and ".join(words) or "anything")

    def _only(self, node: Node, allowed: set[str]) -> None:
        for key, position in node.key_positions.items():
            if key not in allowed and not key.startswith("x-"):
                self._diagnostics.error(position, f'"{key}" is not supported in a condition (contains, if, then)')
