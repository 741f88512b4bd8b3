"""Objects: their members in the order of the description, with every name, type and rule."""

from __future__ import annotations

import json

from codegen.binding import names
from codegen.binding.build.context import Context
from codegen.binding.build.nodes import by_length, chosen_name, is_set, place_of, source_of, text_of
from codegen.binding.build.object_rules import ObjectRules
from codegen.binding.build.patterns import FilePatterns
from codegen.binding.build.schemas import Schemas
from codegen.binding.build.types import Use, type_of
from codegen.source.diagnostics import Diagnostics, Position
from codegen.binding.docs import member_doc, paragraphs
from codegen.binding.model import Count, Member, Object, Rule
from codegen.description.repetition import created_without, lacks
from codegen.binding.rules import Rules, literal
from codegen.source.shown import words
from codegen.source.yamldoc import Node

# Longest name that the reader may look for ahead: its padding, less comma, quotes and colon.
_PREDICTED = 60


class Objects:
    def __init__(self, context: Context, schemas: Schemas) -> None:
        self._context = context
        self._schemas = schemas
        self._rules = ObjectRules(context, schemas)

    def build(self, c_name: str, node: Node, name: str) -> Object:
        patterns = FilePatterns(self._context.diagnostics)
        rules = Rules(self._context.diagnostics, patterns)
        members: list[Member] = []
        registry = names.Registry("member", self._context.diagnostics)
        registry.claim("extra", "the member for what is not described", node.position)
        constants = names.Registry("member", Diagnostics())
        required = self._required(node)
        includes: list[str] = []
        for json_name, child in node.get("properties").items():
            position = node.get("properties").key_positions[json_name]
            chosen = chosen_name(child)
            c_member = names.member(chosen) if chosen else names.member(json_name)
            c_member = registry.claim(c_member, f'the member "{json_name}"', position)
            use = self._schemas.use(child, name + json_name[:1].upper() + json_name[1:])
            if use is None:
                continue
            if use.target:
                includes.append(use.target)
            patterns.context = c_member.rstrip("_")
            constant = constants.claim("MEMBER_" + c_member.upper().rstrip("_"), json_name, position)
            members.append(self._member(json_name, c_member, constant, use, json_name in required, rules, name))
        for missing, position in required.items():
            if missing not in node.get("properties"):
                self._context.diagnostics.error(position, f'"{missing}" is required, but there is no such property')
        patterns.context = "as_asked"
        object_rules, counted = self._rules.whole(node, c_name, rules, members)
        return Object(
            schema=name,
            c_name=c_name,
            stem=self._context.stem(c_name, f"the object {name}", node.position),
            upper=c_name.upper(),
            doc=paragraphs(text_of(node, "description") or f"The object {name} of the description."),
            place=place_of(node),
            source=source_of(node),
            members=tuple(members),
            by_length=by_length(members),
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
            self._context.diagnostics.error(required.position, 'expected a list of property names for "required"')
            return {}
        return {str(item.value): item.position for item in required}

    def _member(
        self, json_name: str, c_member: str, constant: str, use: Use, required: bool, rules: Rules, owner: str
    ) -> Member:
        row = type_of(use.kind, use.target)
        flags = []
        read_only = is_set(use.site, "readOnly") or is_set(use.node, "readOnly")
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
            member_rules = self._rules.json(use, f"{value}.value")
        elif use.kind == "object":
            self._schemas.as_ref.add(use.target)
            checker = f"{use.target}_check"
        else:
            member_rules = rules.bounds(use.node, "Items", "ITEMS", f"{value}.count", "item")
            counts = self._rules.counts(use, rules)
            unique = self._rules.unique(use)
            if use.item is not None:
                checker = f"{use.target}_check" if use.item.kind == "object" else ""
                item_rules = self._rules.items(use, rules)
            walked = bool(checker or item_rules or unique) or row.element in ("oac_string", "double")
        without, lacks = self._created_without(use)
        doc = member_doc(json_name, use.site, use.node, row, use.enum, required, use.nullable, read_only)
        return Member(
            json_name=json_name,
            c_name=c_member,
            type=row,
            doc=(*doc, f"An item without {without} is created anew each time it is sent.") if without else doc,
            key=literal(_json_key(json_name)),
            literal=literal(json_name),
            length=len(json_name.encode()),
            predicted=len(_json_key(json_name).encode()) <= _PREDICTED,
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
            created_without=without,
            lacks=lacks,
        )

    def _created_without(self, use: Use) -> tuple[str, str]:
        """The property without which an item is created anew, and the C condition for it."""
        name = created_without(self._context.root, use.site)
        child = use.item.node.get("properties").get(name) if name and use.item is not None else None
        identifier = self._schemas.use(child, name) if child is not None else None
        if identifier is None:
            return "", ""
        return name, lacks(identifier.kind, names.member(chosen_name(child) or name))

    def _zero_means(self, use: Use) -> str:
        extension = use.site.get("x-oac")
        said = extension.get("zeroMeans") if extension is not None else None
        if said is not None and use.kind != "integer":
            self._context.diagnostics.error(said.position, '"zeroMeans" is for integers')
        return literal(words(str(said.value))) if said is not None else ""


def _json_key(json_name: str) -> str:
    """The name as the server writes it: what the reader looks for and the writer sends, byte by byte."""
    return json.dumps(json_name, ensure_ascii=False)[1:-1]
