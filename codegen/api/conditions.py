"""The schemas of `contains`, `if`, `then` and `else`, as tests of a record or a scalar.

One of which a part cannot be tested is not tested at all.
"""

from __future__ import annotations

from collections.abc import Callable

from codegen.api import constraints as c
from codegen.api.found import Found
from codegen.api.keywords import CONDITION
from codegen.api.limits import Limits
from codegen.description.refusals import Refusals
from codegen.source.node import Node

_TESTABLE = ("boolean", "integer", "number", "string", "enum")

Members = Callable[[str], "Found | None"]  # those of an object, by their names


class Conditions:
    def __init__(self, limits: Limits, refusals: Refusals) -> None:
        self._limits = limits
        self._refusals = refusals

    def value(self, node: Node, kind: str) -> c.ValueTest | None:
        """A scalar of this kind, which is not null, is accepted by the schema."""
        unchecked = self._refusals.unchecked
        found = self._value(node, kind)
        return found if self._refusals.unchecked == unchecked else None

    def record(self, node: Node, members: Members) -> c.RecordTest | None:
        """A record with these members is accepted by the schema `node`."""
        unchecked = self._refusals.unchecked
        found = self._record(node, members)
        return found if self._refusals.unchecked == unchecked else None

    def _value(self, node: Node, kind: str) -> c.ValueTest | None:
        if kind not in _TESTABLE:
            message = "a condition on an object or an array inside a condition is not supported"
            self._refusals.rule(node.position, message)
            return None
        if not self._only(node, kind):
            return None
        found = self._limits.condition(node, kind)
        return c.ValueTest(tuple(found)) if found is not None else None

    def _record(self, node: Node, members: Members) -> c.RecordTest | None:
        if not self._only(node, "object"):
            return None
        required = node.get("required")
        if required is not None and (required.kind != "array" or any(item.kind != "string" for item in required)):
            self._refusals.rule(required.position, 'expected a list of property names for "required"')
            return None
        needed = {str(item.value) for item in required or ()}
        properties = node.get("properties")
        fields = []
        for field, child in properties.items() if properties is not None else ():
            found = self._member(field, child, members)
            test = self._value(child, found.kind) if found is not None else None
            if test is not None:
                fields.append(c.FieldTest(field, test, field in needed, accepts_null(child)))
        present = []
        for item in required or ():
            field = str(item.value)
            if properties is not None and field in properties:
                continue
            if self._member(field, item, members) is not None:
                present.append(field)
        return c.RecordTest(tuple(fields), tuple(present))

    def _member(self, field: str, site: Node, members: Members) -> Found | None:
        """The member that a condition names at `site`."""
        found = members(field)
        if found is None:
            message = f'the condition names "{field}", which the object does not have'
            self._refusals.rule(site.position, message)
        return found

    def _only(self, node: Node, kind: str) -> bool:
        """Whether this is a schema of which every keyword can be a condition on such a value."""
        if node.kind != "object":
            self._refusals.rule(node.position, "expected an object for a condition (contains, if, then, else)")
            return False
        for key, position in node.key_positions.items():
            if key not in CONDITION[kind] and not key.startswith("x-"):
                message = f'"{key}" is not supported in a condition (contains, if, then, else)'
                self._refusals.rule(position, message)
        declared = node.get("type")
        if declared is not None:
            listed = [declared] if declared.kind == "string" else list(declared)
            if {str(item.value) for item in listed} - {"null"} != {"string" if kind == "enum" else kind}:
                message = '"type" in a condition must be the type that the value has'
                self._refusals.rule(declared.position, message)
        return True


def accepts_null(node: Node) -> bool:
    constant, listed, declared = node.get("const"), node.get("enum"), node.get("type")
    if constant is not None and constant.kind != "null":
        return False
    if listed is not None and all(item.kind != "null" for item in listed):
        return False
    return declared is None or any(item.value == "null" for item in declared)
