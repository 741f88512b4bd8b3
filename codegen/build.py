"""Builds the model from a checked description: decides every C name and type, and collects what is to be generated.

Only schemas that an operation's request or success answer reaches are built.
"""

from __future__ import annotations

import dataclasses
import re

from codegen import names, shown
from codegen.description import resolve_ref
from codegen.diagnostics import Diagnostics, Position
from codegen.docs import member_doc, paragraphs, sentence
from codegen.model import Api, Count, Enum, EnumValue, Member, Object, Operation, Parameter, PathPiece, Pattern, Rule, SpecType
from codegen.openapi import METHODS, SCHEMA_RULES, article
from codegen.pattern import PatternError, compile_pattern
from codegen.predicates import Field, Predicates
from codegen.rules import PatternSink, Rules, json_text, literal
from codegen.yamldoc import Node

ABI = 1

# One row per type of the description. "%" stands for the C name of the object or the enumeration.
TYPES = {
    row.kind: row
    for row in (
        SpecType("boolean", "oac_opt_bool", "bool", "oac_write_bool_member", "oac_read_bool", "boolean"),
        SpecType("integer", "oac_opt_int", "int64_t", "oac_write_int_member", "oac_read_int", "integer"),
        SpecType("number", "oac_opt_number", "double", "oac_write_number_member", "oac_read_number", "number"),
        SpecType("string", "oac_opt_string", "oac_string", "oac_write_string_member", "oac_read_string", "string"),
        SpecType("json", "oac_opt_json", "oac_string", "oac_write_json_member", "oac_read_json", "any JSON value"),
        SpecType("enum", "%_opt", "%_opt", "%_write", "%_read", "string"),
        SpecType("object", "%_ref", "%", "%_ref_write", "%_ref_read", "object"),
        SpecType("boolean list", "oac_bool_list", "bool", "oac_write_bool_list", "oac_read_bool_list", "array of booleans"),
        SpecType("integer list", "oac_int_list", "int64_t", "oac_write_int_list", "oac_read_int_list", "array of integers"),
        SpecType("number list", "oac_number_list", "double", "oac_write_number_list", "oac_read_number_list", "array of numbers"),
        SpecType("string list", "oac_string_list", "oac_string", "oac_write_string_list", "oac_read_string_list", "array of strings"),
        SpecType("enum list", "oac_string_list", "oac_string", "oac_write_string_list", "oac_read_string_list", "array of strings"),
        SpecType("json list", "oac_json_list", "oac_string", "oac_write_json_list", "oac_read_json_list", "array of any JSON values"),
        SpecType("object list", "%_list", "%", "%_list_write", "%_list_read", "array of objects"),
    )
}  # fmt: skip

# What is generated besides a C name itself, and must not meet another name.
_OBJECT_NAMES = (
    "_ref", "_list", "_serialize", "_parse", "_validate", "_dispose", "_to_cjson", "_from_cjson", "_write", "_read",
    "_check", "_equal", "_ref_write", "_ref_read", "_list_write", "_list_read",
)  # fmt: skip
_ENUM_NAMES = ("_opt", "_name", "_from", "_of", "_text", "_names", "_write", "_read")
_OPERATION_NAMES = ("_check", "_prepare", "_finish")
_API_MACROS = ("_CLIENT_H", "_CODEC_H", "_API_VERSION", "_BASE_URL", "_RATE_REQUESTS", "_RATE_SECONDS", "_CLIENT_OPTIONS_INIT")
# Names that a generated call uses itself: a path parameter with one of them gets an underscore.
_LOCALS = {
    "client", "request", "response", "error", "call", "status", "checker", "violations", "writer", "prepared",
    "operation", "check",
}  # fmt: skip

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

# The word for a kind of value in the name of the function that reports it.
_REPORTED = {"boolean": "bool", "integer": "int", "number": "number"}
_IDEMPOTENT = {"get", "put", "delete"}
# Longest name that the reader may look for ahead: its padding, less comma, quotes and colon.
_PREDICTED = 60


def _type(kind: str, target: str = "") -> SpecType:
    row = TYPES[kind]
    return dataclasses.replace(
        row,
        c_type=row.c_type.replace("%", target),
        element=row.element.replace("%", target),
        write=row.write.replace("%", target),
        read=row.read.replace("%", target),
    )


@dataclasses.dataclass
class _Use:
    """What a schema is where it is used."""

    kind: str
    node: Node  # with references resolved
    site: Node  # as it stands, with its own readOnly, description, ...
    nullable: bool
    target: str = ""  # C name of the object or enumeration
    enum: Enum | None = None
    item: "_Use | None" = None


class _FilePatterns(PatternSink):
    """The pattern functions of one C file; one function for one pattern."""

    def __init__(self, diagnostics: Diagnostics) -> None:
        self._diagnostics = diagnostics
        self._found: dict[str, tuple[str, str]] = {}
        self._names: set[str] = set()
        self.patterns: list[Pattern] = []
        self.context = "value"

    def function(self, node: Node) -> tuple[str, str] | None:
        text = str(node.value)
        if text not in self._found:
            try:
                pattern = compile_pattern(text)
            except PatternError as error:
                self._diagnostics.error(node.position, f"the pattern {json_text(text)} cannot be compiled: {error}")
                return None
            name = stem = "is_" + self.context
            number = 2
            while name in self._names:
                name, number = f"{stem}_{number}", number + 1
            self._names.add(name)
            self._found[text] = (name, pattern.describe())
            self.patterns.append(Pattern(name, pattern.c_function(name)))
        return self._found[text]


class Builder:
    def __init__(self, root: Node, prefix: str, spec: str, diagnostics: Diagnostics) -> None:
        self._root = root
        self._prefix = prefix
        self._spec = shown.path(spec)
        self._diagnostics = diagnostics
        self._types = names.Registry("C name", diagnostics)
        self._files = names.Registry("file", diagnostics)
        self._types.derive(prefix, ("_client_options",), "the API", root.position)
        self._types.derive(prefix.upper(), (*_API_MACROS, f"_{prefix.upper()}_H"), "the API", root.position)
        self._files.claim("client", "the API with its client", root.position)
        self._files.claim(prefix, "the API with its umbrella", root.position)
        self._names: dict[int, str] = {}  # id of a schema node -> C name
        self._keep: list[Node] = []
        self._objects: dict[str, Object] = {}
        self._enums: dict[str, Enum] = {}
        self._pending: list[tuple[str, Node, str]] = []
        self._as_ref: set[str] = set()
        self._as_list: set[str] = set()
        self._equal: set[str] = set()

    # ---- Names ---------------------------------------------------------------------------------------------------

    def _declare(self, node: Node, name: str, what: str) -> str:
        """The C name of an object or an enumeration, the same each time it is met."""
        if id(node) not in self._names:
            chosen = self._chosen(node) or names.snake(name)
            position = node.position
            source = f"{what} {name}"
            is_known = self._types.is_taken(f"{self._prefix}_{chosen}")
            c_name = self._types.claim(f"{self._prefix}_{chosen}" if chosen else "", source, position)
            if c_name and not is_known:
                is_enum = what == "the enumeration"
                self._types.derive(c_name, _ENUM_NAMES if is_enum else _OBJECT_NAMES, source, position)
                self._types.derive(c_name.upper(), ("_UNLISTED", "_COUNT", "_H") if is_enum else ("_INIT", "_H"), source, position)
            self._names[id(node)] = c_name
            self._keep.append(node)
        return self._names[id(node)]

    def _chosen(self, node: Node) -> str:
        extension = node.get("x-oac")
        chosen = extension.get("name") if extension is not None else None
        return names.snake(str(chosen.value)) if chosen is not None else ""

    def _stem(self, c_name: str, what: str, position: Position) -> str:
        return self._files.claim(c_name.removeprefix(self._prefix + "_"), what, position)

    # ---- Schemas -------------------------------------------------------------------------------------------------

    def _use(self, site: Node, name: str) -> _Use | None:
        node = site
        if site.get("$ref") is not None:
            for key, position in site.key_positions.items():
                if key not in ("$ref", "description", "title", "deprecated", "readOnly", "writeOnly", "x-oac", "externalDocs",
                               "example", "examples", "default", "$comment"):  # fmt: skip
                    self._diagnostics.error(position, f'"{key}" beside "$ref" is not supported')
            seen = {id(node)}
            while node is not None and node.get("$ref") is not None:
                name = str(node.get("$ref").value).rsplit("/", 1)[-1]
                node = resolve_ref(self._root, node, self._diagnostics)
                if node is not None and id(node) in seen:
                    self._diagnostics.error(site.position, "this reference leads back to itself")
                    return None
                seen.add(id(node))
            if node is None:
                return None
        if node.kind == "boolean":
            if node.value is False:
                self._diagnostics.error(node.position, "a schema that allows nothing (false) is not supported")
                return None
            return _Use("json", node, site, True)
        if node.kind != "object":
            self._diagnostics.error(node.position, f"expected a schema, found {article(node.kind)}")
            return None
        kinds, nullable = self._kinds(node)
        if kinds is None:
            return None
        if not kinds:
            rules = [key for key in node.key_positions if key in ("properties", "items", "enum", "const", "required", "allOf")]
            if rules:
                self._diagnostics.error(node.position, f'"type" is missing beside "{rules[0]}"')
                return None
            self._only_handled(node, "json", "without a type")
            return _Use("json", node, site, True)
        kind = kinds[0]
        nullable = nullable and _allows_null(node)
        if kind == "object":
            return self._object_use(node, site, name, nullable)
        if kind == "array":
            self._only_handled(node, "list", "of type array")
            return self._list_use(node, site, name, nullable)
        is_enum = kind == "string" and node.get("enum") is not None
        self._only_handled(node, "enum" if is_enum else kind, f"of type {kind}" + (' with "enum"' if is_enum else ""))
        if is_enum:
            values = node.get("enum")
            if values.kind != "array" or all(item.kind == "null" for item in values):
                self._diagnostics.error(values.position, 'expected a list with at least one value for "enum"')
                return None
            c_name = self._declare(node, name, "the enumeration")
            enum = self._enums.get(c_name) or self._enum(c_name, node, name)
            return _Use("enum", node, site, nullable, c_name, enum)
        return _Use(kind, node, site, nullable)

    def _kinds(self, node: Node) -> tuple[list[str] | None, bool]:
        declared = node.get("type")
        if declared is None:
            return [], False
        listed = [declared] if declared.kind == "string" else list(declared) if declared.kind == "array" else None
        known = {"boolean", "integer", "number", "string", "object", "array", "null"}
        if listed is None or not listed:
            self._diagnostics.error(declared.position, 'expected a name or a list of names for "type"')
            return None, False
        for item in listed:
            if item.kind != "string" or item.value not in known:
                self._diagnostics.error(item.position, f'unknown type "{item.text or json_text(item.plain())}"; use one of {", ".join(sorted(known))}')
                return None, False
        kinds = [str(item.value) for item in listed if item.value != "null"]
        if len(kinds) != 1:
            what = "more than one type" if kinds else 'the type "null" alone'
            self._diagnostics.error(declared.position, f"{what} is not supported")
            return None, False
        return kinds, len(listed) > 1

    def _only_handled(self, node: Node, kind: str, where: str) -> None:
        """Nothing that the description rules is left out in silence."""
        for key, position in node.key_positions.items():
            if key in SCHEMA_RULES and key not in _HANDLED[kind]:
                self._diagnostics.error(position, f'"{key}" is not supported in a schema {where}')

    def _object_use(self, node: Node, site: Node, name: str, nullable: bool) -> _Use | None:
        additional = node.get("additionalProperties")
        if additional is not None and additional.kind != "boolean":
            self._diagnostics.error(additional.position, '"additionalProperties" with a schema (a map) is not supported')
            return None
        properties = node.get("properties")
        if properties is None or not properties.value:
            self._only_handled(node, "json", "of type object without properties")
            if additional is not None and additional.value is False:
                self._diagnostics.error(additional.position, 'an object that allows no members at all is not supported')
            return _Use("json", node, site, nullable)
        self._only_handled(node, "object", "of type object")
        c_name = self._declare(node, name, "the object")
        if c_name not in self._objects and all(c_name != waiting for waiting, _, _ in self._pending):
            self._pending.append((c_name, node, name))
        return _Use("object", node, site, nullable, c_name)

    def _list_use(self, node: Node, site: Node, name: str, nullable: bool) -> _Use | None:
        items = node.get("items")
        if items is None:
            return _Use("json list", node, site, nullable, item=None)
        item = self._use(items, names.singular(name))
        if item is None:
            return None
        if item.kind.endswith("list"):
            self._diagnostics.error(items.position, "an array of arrays is not supported")
            return None
        if item.nullable and item.kind != "json":
            self._diagnostics.error(items.position, "array items that may be null are not supported")
            return None
        if item.kind == "object":
            self._as_list.add(item.target)
        return _Use(f"{item.kind} list", node, site, nullable, item.target, item.enum, item)

    def _enum(self, c_name: str, node: Node, name: str) -> Enum:
        upper = c_name.upper()
        values = []
        for item in node.get("enum"):
            if item.kind == "null":
                continue
            if item.kind != "string":
                self._diagnostics.error(item.position, f"expected a string, found {article(item.kind)}; quote it")
                continue
            text = str(item.value)
            candidates = [f"{upper}_{name}" for name in (names.constant(text), names.spelled(text), names.spelled(text) + "_VALUE")]
            constant = next((name for name in candidates if not self._types.is_taken(name)), candidates[0])
            c_value = self._types.claim(constant, f"the value {json_text(text)}", item.position)
            values.append(EnumValue(c_value, literal(text), len(text.encode()), text))
        enum = Enum(
            schema=name,
            c_name=c_name,
            stem=self._stem(c_name, f"the enumeration {name}", node.position),
            upper=upper,
            doc=paragraphs(_text(node, "description") or f"Values of {name}."),
            place=_place(node),
            values=tuple(values),
            by_length=_by_length(values),
        )
        self._enums[c_name] = enum
        return enum

    # ---- Objects -------------------------------------------------------------------------------------------------

    def _object(self, c_name: str, node: Node, name: str) -> Object:
        patterns = _FilePatterns(self._diagnostics)
        rules = Rules(self._diagnostics, patterns)
        members: list[Member] = []
        registry = names.Registry("member", self._diagnostics)
        registry.claim("extra", "the member for what is not described", node.position)
        constants = names.Registry("member", Diagnostics())
        required = self._required(node)
        includes: list[str] = []
        for json_name, child in node.get("properties").items():
            position = node.get("properties").key_positions[json_name]
            chosen = self._chosen(child)
            c_member = names.member(chosen) if chosen else names.member(json_name)
            c_member = registry.claim(c_member, f'the member "{json_name}"', position)
            use = self._use(child, name + json_name[:1].upper() + json_name[1:])
            if use is None:
                continue
            if use.target:
                includes.append(use.target)
            patterns.context = c_member.rstrip("_")
            constant = constants.claim("MEMBER_" + c_member.upper().rstrip("_"), json_name, position)
            members.append(self._member(json_name, c_member, constant, use, json_name in required, rules, name))
        for missing, position in required.items():
            if missing not in node.get("properties"):
                self._diagnostics.error(position, f'"{missing}" is required, but there is no such property')
        patterns.context = "as_asked"
        object_rules, counted = self._object_rules(node, c_name, rules, members)
        return Object(
            schema=name,
            c_name=c_name,
            stem=self._stem(c_name, f"the object {name}", node.position),
            upper=c_name.upper(),
            doc=paragraphs(_text(node, "description") or f"The object {name} of the description."),
            place=_place(node),
            source=_source(node),
            members=tuple(members),
            by_length=_by_length(members),
            includes=tuple(dict.fromkeys(target for target in includes if target != c_name)),
            patterns=tuple(patterns.patterns),
            rules=tuple(object_rules),
            as_ref=False,
            as_list=False,
            equal=False,
            counted=counted,
        )

    def _required(self, node: Node) -> dict[str, Position]:
        required = node.get("required")
        if required is None:
            return {}
        if required.kind != "array" or any(item.kind != "string" for item in required):
            self._diagnostics.error(required.position, 'expected a list of property names for "required"')
            return {}
        return {str(item.value): item.position for item in required}

    def _member(
        self, json_name: str, c_member: str, constant: str, use: _Use, required: bool, rules: Rules, owner: str
    ) -> Member:
        row = _type(use.kind, use.target)
        flags = []
        read_only = _flag(use.site, "readOnly") or _flag(use.node, "readOnly")
        if required:
            flags.append("OAC_CHECK_REQUIRED")
        if use.nullable:
            flags.append("OAC_CHECK_NULLABLE")
        if read_only:
            flags.append("OAC_CHECK_READ_ONLY")
        value = f"value->{c_member}"
        member_rules: list[Rule] = []
        item_rules: list[Rule] = []
        counts: list[Count] = []
        unique: Rule | None = None
        checker = ""
        walked = False
        if use.kind in ("boolean", "integer", "number", "string"):
            member_rules = rules.scalar(use.node, use.kind, f"{value}.value")
        elif use.kind == "enum":
            member_rules = rules.scalar(use.node, "enum", value, use.enum)
        elif use.kind == "json":
            member_rules = self._json_rules(use, f"{value}.value")
        elif use.kind == "object":
            self._as_ref.add(use.target)
            checker = f"{use.target}_check"
        else:
            member_rules = self._list_rules(use.node, value, rules)
            counts = self._counts(use, rules)
            unique = self._unique(use)
            if use.item is not None:
                checker = f"{use.target}_check" if use.item.kind == "object" else ""
                item_rules = self._item_rules(use, rules)
            walked = bool(checker or item_rules or unique) or row.element in ("oac_string", "double")
        return Member(
            json_name=json_name,
            c_name=c_member,
            type=row,
            doc=member_doc(json_name, use.site, use.node, row, use.enum, required, use.nullable, read_only),
            key=literal(json_text(json_name)[1:-1]),
            literal=literal(json_name),
            length=len(json_name.encode()),
            predicted=len(json_text(json_name).encode()) - 2 <= _PREDICTED,
            constant=constant,
            flags=" | ".join(flags) or "OAC_CHECK_OPTIONAL",
            rules=tuple(member_rules),
            walked=walked,
            item_rules=tuple(item_rules),
            counts=tuple(counts),
            unique=unique,
            target=use.target,
            checker=checker,
            zero_means=self._zero_means(use),
        )

    def _zero_means(self, use: _Use) -> str:
        extension = use.site.get("x-oac")
        words = extension.get("zeroMeans") if extension is not None else None
        if words is not None and use.kind != "integer":
            self._diagnostics.error(words.position, '"zeroMeans" is for integers')
        return literal(str(words.value)) if words is not None else ""

    def _json_rules(self, use: _Use, value: str) -> list[Rule]:
        """A free-form value may still have to be an object (or null)."""
        declared = use.node.get("type") if use.node.kind == "object" else None
        if declared is None:
            return []
        allowed = "{n" if use.nullable else "{"
        condition = " && ".join(f"oac_json_first({value}) != '{first}'" for first in allowed)
        words = "an object or null" if use.nullable else "an object"
        return [Rule("OAC_RULE_TYPE", condition, json_text(declared.plain()), words, "oac_violate_string", value)]

    def _item_rules(self, use: _Use, rules: Rules) -> list[Rule]:
        item = use.item
        if item.kind == "enum":
            condition = f"{use.target}_from(item) == {use.target.upper()}_UNLISTED"
            listed = Rule("OAC_RULE_ENUM", condition, "", "", "oac_violate_unlisted", "item")
            return [listed, *rules.scalar(item.node, "string", "item")]  # "string": no C enumerator, so const is a text
        if item.kind == "json":
            return self._json_rules(item, "item")
        return rules.scalar(item.node, item.kind, "item")

    def _list_rules(self, node: Node, value: str, rules: Rules) -> list[Rule]:
        found = []
        for key, rule, operator, words in (
            ("minItems", "OAC_RULE_MIN_ITEMS", "<", "at least"),
            ("maxItems", "OAC_RULE_MAX_ITEMS", ">", "at most"),
        ):
            limit = rules.size(node, key)
            if limit is not None and not (key == "minItems" and limit == 0):
                condition = f"{value}.count {operator} {limit}"
                unit = "item" if limit == 1 else "items"
                found.append(Rule(rule, condition, str(limit), f"{words} {limit} {unit}", "oac_violate_count", f"{value}.count"))
        return found

    def _all_of(self, node: Node) -> list[Node]:
        parts = list(node.get("allOf") or ())
        for part in parts:
            if part.kind != "object":
                self._diagnostics.error(part.position, f'expected an object in "allOf", found {article(part.kind)}')
        return [part for part in parts if part.kind == "object"]

    def _counts(self, use: _Use, rules: Rules) -> list[Count]:
        """contains, here and in the entries of allOf."""
        found = []
        for part in [use.node, *self._all_of(use.node)]:
            if part is not use.node:
                for key, position in part.key_positions.items():
                    if key not in ("contains", "minContains", "maxContains", "description", "$comment"):
                        self._diagnostics.error(position, f'"{key}" is not supported inside "allOf" of an array')
            contains = part.get("contains")
            if contains is None:
                continue
            minimum = rules.size(part, "minContains")
            minimum = 1 if minimum is None else minimum
            maximum = rules.size(part, "maxContains")
            predicates = Predicates(rules, self._diagnostics)
            item = use.item
            if item is None or item.kind == "json":
                self._diagnostics.error(contains.position, '"contains" is not supported for items without a schema')
                continue
            if item.kind == "object":
                find = self._finder(item.node, item.target)
                condition = predicates.object(contains, "item", find)
            elif item.kind == "enum":
                condition = predicates.scalar(contains, "string", "item", None)
            else:
                condition = predicates.scalar(contains, item.kind, "item", None)
            if condition is not None and (minimum > 0 or maximum is not None):
                looks = re.search(r"\bitem\b", condition.test) is not None
                found.append(Count(condition.test, minimum, maximum, condition.words, looks))
        return found

    def _finder(self, node: Node, owner: str):
        """How a condition finds a member of the object `node`."""

        def find(name: str, site: Node) -> Field | None:
            child = (node.get("properties") or node).get(name)
            if child is None:
                self._diagnostics.error(site.position, f'the condition names "{name}", which the object does not have')
                return None
            base = next((schema for schema, c_name in self._schema_names() if c_name == owner), owner)
            use = self._use(child, base + name[:1].upper() + name[1:])
            if use is None:
                return None
            c_member = names.member(self._chosen(child) or name)
            return Field(c_member, use.kind, use.node, use.enum, use.nullable)

        return find

    def _schema_names(self) -> list[tuple[str, str]]:
        declared = [(schema, c_name) for c_name, _, schema in self._pending]
        return declared + [(item.schema, c_name) for c_name, item in self._objects.items()]

    def _unique(self, use: _Use) -> Rule | None:
        unique = use.node.get("uniqueItems")
        if unique is None or unique.value is False:
            return None
        if unique.value is not True:
            self._diagnostics.error(unique.position, 'expected true or false for "uniqueItems"')
            return None
        if use.item is None or use.item.kind == "json":
            self._diagnostics.error(unique.position, '"uniqueItems" is not supported for items without a schema')
            return None
        equal, report, value = "list->items[i] == list->items[j]", f"oac_violate_{_REPORTED.get(use.item.kind, 'string')}", "item"
        if use.item.kind == "object":
            self._equal.add(use.target)
            equal, report, value = f"{use.target}_equal(&list->items[i], &list->items[j])", "oac_violate", ""
        elif use.item.kind in ("string", "enum"):
            equal = "oac_string_equal(list->items[i], list->items[j])"
        return Rule("OAC_RULE_UNIQUE_ITEMS", equal, "true", "no two equal items", report, value)

    def _object_rules(self, node: Node, c_name: str, rules: Rules, members: list[Member]) -> tuple[list[Rule], bool]:
        found: list[Rule] = []
        counted = False
        by_name = {member.json_name: member for member in members}
        for part in [node, *self._all_of(node)]:
            if part is not node:
                for key, position in part.key_positions.items():
                    if key not in ("if", "then", "else", "dependentRequired", "minProperties", "maxProperties",
                                   "description", "$comment"):  # fmt: skip
                        self._diagnostics.error(position, f'"{key}" is not supported inside "allOf" of an object')
            for key, rule, operator, words in (
                ("minProperties", "OAC_RULE_MIN_PROPERTIES", "<", "at least"),
                ("maxProperties", "OAC_RULE_MAX_PROPERTIES", ">", "at most"),
            ):
                limit = rules.size(part, key)
                if limit is not None and not (key == "minProperties" and limit == 0):
                    counted = True
                    unit = "member" if limit == 1 else "members"
                    found.append(
                        Rule(rule, f"count_members(value) {operator} {limit}", str(limit), f"{words} {limit} {unit}",
                             "oac_violate_count", "count_members(value)")  # fmt: skip
                    )
            found += self._dependent(part, by_name)
            found += self._conditional(part, node, c_name, rules, by_name)
        return found, counted

    def _dependent(self, node: Node, by_name: dict[str, Member]) -> list[Rule]:
        found = []
        dependent = node.get("dependentRequired")
        for name, needed in dependent.items() if dependent is not None else ():
            position = dependent.key_positions[name]
            if name not in by_name or needed.kind != "array" or any(item.value not in by_name for item in needed):
                self._diagnostics.error(position, '"dependentRequired" names a property that the object does not have')
                continue
            for item in needed:
                one, other = by_name[name], by_name[str(item.value)]
                condition = f"value->{one.c_name}.state != OAC_ABSENT && value->{other.c_name}.state == OAC_ABSENT"
                words = f"{other.json_name} beside {one.json_name}"
                found.append(Rule("OAC_RULE_DEPENDENT_REQUIRED", condition, json_text(other.json_name), words))
        return found

    def _conditional(self, part: Node, node: Node, c_name: str, rules: Rules, by_name: dict[str, Member]) -> list[Rule]:
        condition_node = part.get("if")
        if condition_node is None:
            return []
        predicates = Predicates(rules, self._diagnostics)
        find = self._finder(node, c_name)
        condition = predicates.object(condition_node, "value", find)
        found = []
        for key, prefix in (("then", ""), ("else", "!")):
            branch = part.get(key)
            if branch is None or condition is None:
                continue
            then = predicates.object(branch, "value", find)
            if then is None:
                continue
            when = f"{prefix}({condition.test})"
            words = f"{then.words} where {condition.words}" if not prefix else f"{then.words} unless {condition.words}"
            found.append(Rule("OAC_RULE_IF_THEN", f"{when} && !({then.test})", "", words))
        return found

    # ---- Operations ----------------------------------------------------------------------------------------------

    def _operation(self, path: str, item: Node, method: str) -> Operation | None:
        node = item.get(method)
        identifier = node.get("operationId")
        if identifier is None or identifier.kind != "string":
            return None
        chosen = self._chosen(node) or names.snake(str(identifier.value))
        position = identifier.position
        source = f"the operation {identifier.value}"
        is_known = self._types.is_taken(f"{self._prefix}_{chosen}")
        c_name = self._types.claim(f"{self._prefix}_{chosen}" if chosen else "", source, position)
        if c_name and not is_known:
            self._types.derive(c_name, _OPERATION_NAMES, source, position)
            self._types.derive(c_name.upper(), ("_H",), source, position)
        patterns = _FilePatterns(self._diagnostics)
        parameters = self._parameters(path, item, node, Rules(self._diagnostics, patterns), patterns)
        request = self._request(node, str(identifier.value))
        response = self._response(node, str(identifier.value))
        if parameters is None:
            return None
        pieces = self._pieces(path, parameters, item.position)
        includes = [use for use in (request, response) if use]
        summary = _text(node, "summary") or str(identifier.value)
        return Operation(
            id=str(identifier.value),
            c_name=c_name,
            command=names.kebab(chosen),
            stem=self._stem(c_name, f"the operation {identifier.value}", position),
            upper=c_name.upper(),
            method=method.upper(),
            path=path,
            pieces=pieces,
            parameters=tuple(parameters.values()),
            idempotent=method in _IDEMPOTENT,
            request=request,  # a C name for now; build() puts the object there
            response=response,
            summary=sentence(summary),
            doc=paragraphs(_text(node, "description")),
            scopes=self._scopes(node),
            source=_source(node),
            place=_place(identifier),
            includes=tuple(includes),
            patterns=tuple(patterns.patterns),
            count_member=None,
        )

    def _parameters(
        self, path: str, item: Node, node: Node, rules: Rules, patterns: _FilePatterns
    ) -> dict[str, Parameter] | None:
        registry = names.Registry("parameter", self._diagnostics)
        flags = names.Registry("flag", self._diagnostics)
        for taken in ("body", "help", "dry_run", "allow_unknown"):
            flags.claim(taken, "a flag of every command", node.position)
        found: dict[str, Parameter] = {}
        sites: dict[str, Node] = {}
        for level in (item, node):
            here: set[str] = set()
            for site in level.get("parameters") or ():
                parameter = resolve_ref(self._root, site, self._diagnostics) if "$ref" in site else site
                place = parameter.get("in") if parameter is not None else None
                if place is None or place.value != "path" or parameter.get("name") is None:
                    continue  # openapi.py has said so
                name = str(parameter.get("name").value)
                if name in here:
                    self._diagnostics.error(site.position, f'the parameter "{name}" stands here twice')
                here.add(name)
                sites[name] = parameter  # one of an operation replaces one of its path
        for name, parameter in sites.items():
            schema = parameter.get("schema")
            if schema is None:
                continue
            use = self._use(schema, name)
            if use is None:
                return None
            if use.kind not in ("integer", "string"):
                self._diagnostics.error(schema.position, f"a path parameter of type {use.kind} is not supported; integer and string are")
                return None
            c_member = names.member(self._chosen(schema) or name)
            c_member += "_" if c_member in _LOCALS else ""
            patterns.context = c_member.rstrip("_")
            c_member = registry.claim(c_member, f'the parameter "{name}"', parameter.position)
            flags.claim(c_member.rstrip("_"), f'the parameter "{name}"', parameter.position)
            found[name] = Parameter(
                json_name=name,
                c_name=c_member,
                flag=names.kebab(self._chosen(schema) or name),
                kind=use.kind,
                c_type="int64_t" if use.kind == "integer" else "oac_string",
                doc=member_doc(name, parameter, use.node, _type(use.kind), None, True, False, False),
                rules=tuple(rules.scalar(use.node, use.kind, c_member)),
            )
        return found

    def _pieces(self, path: str, parameters: dict[str, Parameter], position: Position) -> tuple[PathPiece, ...]:
        pieces = []
        used = set()
        rest = path
        while rest:
            before, brace, after = rest.partition("{")
            if before:
                pieces.append(PathPiece(literal=before))
            if not brace:
                break
            name, _, rest = after.partition("}")
            used.add(name)
            if name in parameters:
                pieces.append(PathPiece(parameter=parameters[name]))
            else:
                self._diagnostics.error(position, f'the path "{path}" has {{{name}}}, but no path parameter has that name')
        for name in parameters:
            if name not in used:
                self._diagnostics.error(position, f'the path parameter "{name}" does not occur in "{path}"')
        return tuple(pieces)

    def _media(self, node: Node | None, code: str) -> Node | None:
        content = node.get("content") if node is not None else None
        for name, media in content.items() if content is not None else ():
            if name.split(";")[0].strip() == "application/json":
                return media.get("schema")
            self._diagnostics.error(content.key_positions[name], f'the media type "{name}" is not supported; "application/json" is')
        return None

    def _body_object(self, schema: Node | None, name: str, what: str) -> str:
        if schema is None:
            return ""
        use = self._use(schema, name)
        if use is None:
            return ""
        if use.kind != "object":
            self._diagnostics.error(schema.position, f"{what} of type {use.kind} is not supported; an object with properties is")
            return ""
        return use.target

    def _request(self, node: Node, identifier: str) -> str:
        body = node.get("requestBody")
        if body is not None and "$ref" in body:
            body = resolve_ref(self._root, body, self._diagnostics)
        return self._body_object(self._media(body, ""), identifier + "Request", "a request body")

    def _response(self, node: Node, identifier: str) -> str:
        responses = node.get("responses")
        found: str | None = None
        for code, response in responses.items() if responses is not None else ():
            if not code.startswith("2"):
                continue
            position = responses.key_positions[code]
            if "$ref" in response:
                response = resolve_ref(self._root, response, self._diagnostics)
            answer = self._body_object(self._media(response, code), identifier + "Response", "an answer")
            if found is not None and found != answer:
                self._diagnostics.error(position, "two different answers to one operation are not supported")
            found = answer if found is None else found
        return found or ""

    def _scopes(self, node: Node) -> tuple[str, ...]:
        security = node.get("security") or self._root.get("security")
        found: list[str] = []
        for requirement in security or ():
            for _, scopes in requirement.items():
                found += [str(scope.value) for scope in scopes]
        return tuple(dict.fromkeys(found))

    # ---- The whole -----------------------------------------------------------------------------------------------

    def build(self) -> Api | None:
        operations = []
        paths = self._root.get("paths")
        for path, item in paths.items():
            for method in METHODS:
                if item.get(method) is not None:
                    operation = self._operation(path, item, method)
                    if operation is not None:
                        operations.append(operation)
        while self._pending:
            c_name, node, name = self._pending[0]
            self._objects[c_name] = self._object(c_name, node, name)
            self._pending.pop(0)
        if self._diagnostics.has_errors:
            return None
        self._close_equal()
        if self._diagnostics.has_errors:
            return None
        objects = {
            c_name: dataclasses.replace(
                item, as_ref=c_name in self._as_ref, as_list=c_name in self._as_list, equal=c_name in self._equal
            )
            for c_name, item in self._objects.items()
        }
        root = self._root
        info, extension, servers = root.get("info"), root.get("x-oac"), root.get("servers")
        rate = extension.get("rateLimit") if extension is not None else None
        error = extension.get("error") if extension is not None else None
        codes = error.get("refusedToken") if error is not None else None
        return Api(
            prefix=self._prefix,
            upper=self._prefix.upper(),
            title=str(info.get("title").value),
            version=str(info.get("version").text or info.get("version").value),
            doc=paragraphs(_text(info, "description")),
            base_url=str(servers.value[0].get("url").value) if servers is not None and servers.value else "",
            rate_requests=rate.get("requests").value if rate is not None else 0,
            rate_seconds=rate.get("seconds").value if rate is not None else 0,
            error_code=str(error.get("code").value) if error is not None else "",
            error_message=str(error.get("message").value) if error is not None else "",
            refused_token_codes=tuple(str(code.value) for code in (codes.value if codes is not None else ())),
            spec=self._spec,
            abi=ABI,
            operations=tuple(
                dataclasses.replace(
                    operation,
                    request=objects.get(operation.request),
                    response=objects.get(operation.response),
                    count_member=_count_member(objects.get(operation.response)),
                )
                for operation in operations
            ),
            objects=tuple(objects[c_name] for c_name in self._order(objects)),
            enums=tuple(self._enums.values()),
        )

    def schemas(self) -> dict[str, Node]:
        """The schema of every object and enumeration, by its C name."""
        return {self._names[id(node)]: node for node in self._keep}

    def _order(self, objects: dict[str, Object]) -> list[str]:
        """Innermost first, so that the umbrella header reads from small to large."""
        done: dict[str, None] = {}

        def visit(c_name: str, above: tuple[str, ...]) -> None:
            if c_name in done or c_name in above or c_name not in objects:
                return
            for inner in objects[c_name].includes:
                visit(inner, (*above, c_name))
            done[c_name] = None

        for c_name in objects:
            visit(c_name, ())
        return list(done)

    def _close_equal(self) -> None:
        waiting = list(self._equal)
        while waiting:
            owner = waiting.pop()
            for member in self._objects[owner].members:
                if member.type.kind in ("json", "json list"):
                    node = next(node for node in self._keep if self._names[id(node)] == owner)
                    self._diagnostics.error(
                        node.get("properties").key_positions[member.json_name],
                        f'"uniqueItems" is not supported for objects with a member without a schema ("{member.json_name}")',
                    )
                if member.type.kind in ("object", "object list") and member.target not in self._equal:
                    self._equal.add(member.target)
                    waiting.append(member.target)


def _count_member(response: Object | None) -> Member | None:
    """The member of an answer whose 0 means that nothing was changed (x-oac: {zeroMeans: ...})."""
    return next((member for member in response.members if member.zero_means), None) if response is not None else None


def _by_length(items: list) -> tuple:
    lengths: dict[int, list] = {}
    for item in items:
        lengths.setdefault(item.length, []).append(item)
    return tuple((length, tuple(lengths[length])) for length in sorted(lengths))


def _allows_null(node: Node) -> bool:
    """Whether `enum` and `const`, where they stand, list null too."""
    values, constant = node.get("enum"), node.get("const")
    return (values is None or any(item.kind == "null" for item in values)) and (constant is None or constant.kind == "null")


def _text(node: Node, key: str) -> str:
    child = node.get(key)
    return str(child.value).strip() if child is not None and child.kind == "string" else ""


def _flag(node: Node, key: str) -> bool:
    child = node.get(key)
    return child is not None and child.value is True


def _place(node: Node) -> str:
    return f"{shown.path(node.position.file)}:{node.position.line}"


def _source(node: Node) -> str:
    docs = node.get("externalDocs")
    return _text(docs, "url") if docs is not None else ""
