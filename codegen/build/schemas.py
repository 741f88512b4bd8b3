"""What a schema becomes where it is used; enumerations; objects that are still to be built."""

from __future__ import annotations

from codegen import names
from codegen.build.context import Context
from codegen.build.nodes import by_length, place_of, text_of
from codegen.build.types import Use
from codegen.description import resolve_ref
from codegen.docs import paragraphs
from codegen.model import Enum, EnumValue, Object
from codegen.openapi import SCHEMA_RULES, article
from codegen.rules import json_text, literal
from codegen.yamldoc import Node

# The keywords that become C, for each kind of schema; any other rule is refused there.
_SCALAR = {"type", "enum", "const"}
_NUMERIC = _SCALAR | {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"}
_HANDLED = {
    "boolean": _SCALAR,
    "integer": _NUMERIC,
    "number": _NUMERIC,
    "string": {"type", "const", "minLength", "maxLength", "pattern"},
    "enum": _SCALAR,
    "json": {"type", "properties", "additionalProperties"},
    "object": {
        "type", "properties", "required", "additionalProperties", "minProperties", "maxProperties", "dependentRequired",
        "if", "then", "else", "allOf",
    },
    "list": {"type", "items", "minItems", "maxItems", "uniqueItems", "contains", "minContains", "maxContains", "allOf"},
}  # fmt: skip


class Schemas:
    def __init__(self, context: Context) -> None:
        self._context = context
        self.objects: dict[str, Object] = {}
        self.enums: dict[str, Enum] = {}
        self.pending: list[tuple[str, Node, str]] = []  # objects that are used but not built yet
        self.as_ref: set[str] = set()  # objects that are members,
        self.as_list: set[str] = set()  # items,
        self.equal: set[str] = set()  # and compared with each other

    def use(self, site: Node, name: str, is_item: bool = False) -> Use | None:
        """What the schema at `site` becomes; None after an error. `is_item`: of an array."""
        node = site
        if site.get("$ref") is not None:
            for key, position in site.key_positions.items():
                if key not in ("$ref", "description", "title", "deprecated", "readOnly", "writeOnly", "x-oac", "externalDocs",
                               "example", "examples", "default", "$comment"):  # fmt: skip
                    self._context.diagnostics.error(position, f'"{key}" beside "$ref" is not supported')
            seen = {id(node)}
            while node is not None and node.get("$ref") is not None:
                name = str(node.get("$ref").value).rsplit("/", 1)[-1]
                node = resolve_ref(self._context.root, node, self._context.diagnostics)
                if node is not None and id(node) in seen:
                    self._context.diagnostics.error(site.position, "this reference leads back to itself")
                    return None
                seen.add(id(node))
            if node is None:
                return None
        if node.kind == "boolean":
            if node.value is False:
                self._context.diagnostics.error(node.position, "a schema that allows nothing (false) is not supported")
                return None
            return Use("json", node, site, True)
        if node.kind != "object":
            self._context.diagnostics.error(node.position, f"expected a schema, found {article(node.kind)}")
            return None
        kinds, nullable = self._kinds(node)
        if kinds is None:
            return None
        if not kinds:
            rules = [
                key
                for key in node.key_positions
                if key in ("properties", "items", "enum", "const", "required", "allOf")
            ]
            if rules:
                self._context.diagnostics.error(node.position, f'"type" is missing beside "{rules[0]}"')
                return None
            self._only_handled(node, "json", "without a type")
            return Use("json", node, site, True)
        kind = kinds[0]
        nullable = nullable and _allows_null(node)
        if kind == "object":
            return self._object_use(node, site, name, nullable)
        if kind == "array" and is_item:  # nor is it looked into: it may hold itself
            self._context.diagnostics.error(site.position, "an array of arrays is not supported")
            return None
        if kind == "array":
            self._only_handled(node, "list", "of type array")
            return self._list_use(node, site, name, nullable)
        is_enum = kind == "string" and node.get("enum") is not None
        self._only_handled(node, "enum" if is_enum else kind, f"of type {kind}" + (' with "enum"' if is_enum else ""))
        if is_enum:
            values = node.get("enum")
            if values.kind != "array" or all(item.kind == "null" for item in values):
                self._context.diagnostics.error(values.position, 'expected a list with at least one value for "enum"')
                return None
            c_name = self._context.declare(node, name, "the enumeration")
            enum = self.enums.get(c_name) or self._enum(c_name, node, name)
            return Use("enum", node, site, nullable, c_name, enum)
        return Use(kind, node, site, nullable)

    def _kinds(self, node: Node) -> tuple[list[str] | None, bool]:
        declared = node.get("type")
        if declared is None:
            return [], False
        listed = [declared] if declared.kind == "string" else list(declared) if declared.kind == "array" else None
        known = {"boolean", "integer", "number", "string", "object", "array", "null"}
        if listed is None or not listed:
            self._context.diagnostics.error(declared.position, 'expected a name or a list of names for "type"')
            return None, False
        for item in listed:
            if item.kind != "string" or item.value not in known:
                self._context.diagnostics.error(
                    item.position,
                    f'unknown type "{item.text or json_text(item.plain())}"; use one of {", ".join(sorted(known))}',
                )
                return None, False
        kinds = [str(item.value) for item in listed if item.value != "null"]
        if len(kinds) != 1:
            what = "more than one type" if kinds else 'the type "null" alone'
            self._context.diagnostics.error(declared.position, f"{what} is not supported")
            return None, False
        return kinds, len(listed) > 1

    def _only_handled(self, node: Node, kind: str, where: str) -> None:
        """Nothing that the description rules is left out in silence."""
        for key, position in node.key_positions.items():
            if key in SCHEMA_RULES and key not in _HANDLED[kind]:
                self._context.diagnostics.error(position, f'"{key}" is not supported in a schema {where}')

    def _object_use(self, node: Node, site: Node, name: str, nullable: bool) -> Use | None:
        additional = node.get("additionalProperties")
        if additional is not None and additional.kind != "boolean":
            self._context.diagnostics.error(
                additional.position, '"additionalProperties" with a schema (a map) is not supported'
            )
            return None
        properties = node.get("properties")
        if properties is None or not properties.value:
            self._only_handled(node, "json", "of type object without properties")
            if additional is not None and additional.value is False:
                self._context.diagnostics.error(
                    additional.position, "an object that allows no members at all is not supported"
                )
            return Use("json", node, site, nullable)
        self._only_handled(node, "object", "of type object")
        c_name = self._context.declare(node, name, "the object")
        if c_name not in self.objects and all(c_name != waiting for waiting, _, _ in self.pending):
            self.pending.append((c_name, node, name))
        return Use("object", node, site, nullable, c_name)

    def _list_use(self, node: Node, site: Node, name: str, nullable: bool) -> Use | None:
        items = node.get("items")
        if items is None:
            return Use("json list", node, site, nullable, item=None)
        item = self.use(items, names.singular(name), is_item=True)
        if item is None:
            return None
        if item.nullable and item.kind != "json":
            self._context.diagnostics.error(items.position, "array items that may be null are not supported")
            return None
        if item.kind == "object":
            self.as_list.add(item.target)
        return Use(f"{item.kind} list", node, site, nullable, item.target, item.enum, item)

    def _enum(self, c_name: str, node: Node, name: str) -> Enum:
        upper = c_name.upper()
        values = []
        for item in node.get("enum"):
            if item.kind == "null":
                continue
            if item.kind != "string":
                self._context.diagnostics.error(
                    item.position, f"expected a string, found {article(item.kind)}; quote it"
                )
                continue
            text = str(item.value)
            candidates = [
                f"{upper}_{name}"
                for name in (names.constant(text), names.spelled(text), names.spelled(text) + "_VALUE")
            ]
            constant = next((name for name in candidates if not self._context.types.is_taken(name)), candidates[0])
            c_value = self._context.types.claim(constant, f"the value {json_text(text)}", item.position)
            values.append(EnumValue(c_value, literal(text), len(text.encode()), text))
        enum = Enum(
            schema=name,
            c_name=c_name,
            stem=self._context.stem(c_name, f"the enumeration {name}", node.position),
            upper=upper,
            doc=paragraphs(text_of(node, "description") or f"Values of {name}."),
            place=place_of(node),
            values=tuple(values),
            by_length=by_length(values),
        )
        self.enums[c_name] = enum
        return enum

    def names(self) -> list[tuple[str, str]]:
        declared = [(schema, c_name) for c_name, _, schema in self.pending]
        return declared + [(item.schema, c_name) for c_name, item in self.objects.items()]


def _allows_null(node: Node) -> bool:
    """Whether `enum` and `const`, where they stand, list null too."""
    values, constant = node.get("enum"), node.get("const")
    return (values is None or any(item.kind == "null" for item in values)) and (
        constant is None or constant.kind == "null"
    )
