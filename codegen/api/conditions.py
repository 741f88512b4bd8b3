"""The schemas of `contains`, `if`, `then` and `else`, as tests of a record or a scalar."""

from __future__ import annotations

from codegen.api import constraints as c
from codegen.api.keywords import CONDITION
from codegen.api.schemas import Found, Schemas
from codegen.description.refusals import Refusals
from codegen.source.node import Node

_TESTABLE = ("boolean", "integer", "number", "string", "enum")


class Conditions:
    def __init__(self, schemas: Schemas, refusals: Refusals) -> None:
        self._schemas = schemas
        self._refusals = refusals

    def value(self, node: Node, kind: str) -> c.ValueTest | None:
        """A scalar of this kind, which is not null, is accepted by the schema."""
        if kind not in _TESTABLE:
            message = "a condition on an object or an array inside a condition is not supported"
            self._refusals.error(node.position, message)
            return None
        if not self._only(node, kind):
            return None
        found = self._schemas.limits.condition(node, kind)
        return c.ValueTest(tuple(found)) if found is not None else None

    def record(self, node: Node, owner: Node, name: str) -> c.RecordTest | None:
        """A record of the schema `owner`, which is called `name`, is accepted by the schema `node`."""
        if not self._only(node, "object"):
            return None
        required = node.get("required")
        if required is not None and (required.kind != "array" or any(item.kind != "string" for item in required)):
            self._refusals.error(required.position, 'expected a list of property names for "required"')
            return None
        needed = {str(item.value) for item in required or ()}
        properties = node.get("properties")
        fields = []
        for field, child in properties.items() if properties is not None else ():
            found = self._member(field, child, owner, name)
            test = self.value(child, found.kind) if found is not None else None
            if test is not None:
                fields.append(c.FieldTest(field, test, field in needed, _accepts_null(child)))
        present = []
        for item in required or ():
            field = str(item.value)
            if properties is not None and field in properties:
                continue
            if self._member(field, item, owner, name) is not None:
                present.append(field)
        return c.RecordTest(tuple(fields), tuple(present))

    def _member(self, field: str, site: Node, owner: Node, name: str) -> Found | None:
        """The member that a condition names at `site`."""
        child = (owner.get("properties") or owner).get(field)
        if child is None:
            message = f'the condition names "{field}", which the object does not have'
            self._refusals.error(site.position, message)
            return None
        return self._schemas.use(child, name + field[:1].upper() + field[1:])

    def _only(self, node: Node, kind: str) -> bool:
        """Whether this is a schema of which every keyword can be a condition on such a value."""
        if node.kind != "object":
            self._refusals.error(node.position, "expected an object for a condition (contains, if, then, else)")
            return False
        for key, position in node.key_positions.items():
            if key not in CONDITION[kind] and not key.startswith("x-"):
                message = f'"{key}" is not supported in a condition (contains, if, then, else)'
                self._refusals.error(position, message)
        declared = node.get("type")
        if declared is not None:
            listed = [declared] if declared.kind == "string" else list(declared)
            if {str(item.value) for item in listed} - {"null"} != {"string" if kind == "enum" else kind}:
                message = '"type" in a condition must be the type that the value has'
                self._refusals.error(declared.position, message)
        return True


def _accepts_null(node: Node) -> bool:
    constant, listed, declared = node.get("const"), node.get("enum"), node.get("type")
    if constant is not None and constant.kind != "null":
        return False
    if listed is not None and all(item.kind != "null" for item in listed):
        return False
    return declared is None or any(item.value == "null" for item in declared)
