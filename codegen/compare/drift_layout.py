"""A description laid out for comparison: items (parameters, fields, bodies) with facts, by operation.

What schemas are called and where they are shared makes no difference. Used by drift.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field

from codegen.compare import rules
from codegen.description.bundle import resolve_ref
from codegen.description.document import METHODS, path_items
from codegen.source.diagnostics import Diagnostics, Position
from codegen.source.node import Node

# Those that are one number, or yes and no.
LIMITS = tuple(
    keyword
    for keyword in rules.LIMITS
    if keyword not in ("pattern", "const", "enum", "contains", "additionalProperties")
)
_DEPTH_CEILING = 40


@dataclass
class Item:
    """`name` is the last part of its key, `parent` the key of what holds it. Facts are texts by name."""

    key: str
    name: str
    parent: str
    what: str  # parameter, field, body, example
    place: Position
    facts: dict[str, str] = field(default_factory=dict)
    members: tuple[str, ...] = ()  # of an enumeration
    inside: Position | None = None  # where what it holds is described, if it holds anything
    kept: bool = False  # a person has decided that it stays, whether pages have it or not


@dataclass(frozen=True)
class Operation:
    method: str
    path: str
    node: Node
    place: Position

    @property
    def id(self) -> str:
        node = self.node.get("operationId")
        return str(node.value) if node is not None else f"{self.method} {self.path}"

    @property
    def family(self) -> str:
        """Its first tag."""
        tags = self.node.get("tags")
        return str(tags.elements[0].value) if tags is not None and tags.value else ""

    @property
    def address(self) -> str:
        docs = self.node.get("externalDocs")
        url = docs.get("url") if docs is not None else None
        return str(url.value) if url is not None else ""


def operations(root: Node) -> list[Operation]:
    """The operations of a description in its order."""
    return [
        Operation(method, path, node, item.key_positions.get(method, node.position))
        for path, item in path_items(root)
        for method, node in item.items()
        if method in METHODS
    ]


def items(root: Node, operation: Operation) -> dict[str, Item]:
    """What the operation consists of, by key, in the order of the description."""
    return {item.key: item for item in _Layout(root).of(operation)}


class _Layout:
    def __init__(self, root: Node) -> None:
        self._root = root

    def of(self, operation: Operation) -> Iterator[Item]:
        node = operation.node
        security = node.get("security") or self._root.get("security")
        place = security.position if security is not None else operation.place
        scopes = _scopes(security)
        choices = f"{len(scopes)} alternatives" if len(scopes) > 1 else ""
        yield Item(
            "scopes",
            "scopes",
            "",
            "scopes",
            place,
            {"choice": choices} if choices else {},
            tuple(dict.fromkeys(text for names in scopes for text in names)),
        )
        yield Item("authentication", "authentication", "", "authentication", place, {"scheme": self._schemes(security)})
        servers = node.get("servers") or self._root.get("servers")
        url = servers.elements[0].get("url") if servers is not None and servers.value else None
        if url is not None:
            yield Item("server", "server", "", "server", operation.place, {"url": str(url.value).rstrip("/")})
        summary = node.get("summary")
        if summary is not None:
            yield Item("title", "title", "", "title", summary.position, {"text": str(summary.value)})
        paths = self._root.get("paths")
        path_item = paths.get(operation.path) if paths is not None else None
        for holder in (path_item, node):
            parameters = holder.get("parameters") if holder is not None else None
            for reference in parameters or ():
                yield from self._parameter(reference)
        body = node.get("requestBody")
        if body is not None:
            yield from self._content("request", self._follow(body), body.position)
        responses = node.get("responses")
        for code, response in responses.items() if responses is not None else ():
            if code[:1] == "2":
                key = "response"
                yield from self._content(key, self._follow(response), response.position, code)

    def _schemes(self, security: Node | None) -> str:
        """How a request is authenticated, whatever the description calls that."""
        components = self._root.get("components")
        known = components.get("securitySchemes") if components is not None else None
        found = []
        for name in dict.fromkeys(name for one in security or () for name in one.key_positions):
            scheme = known.get(name) if known is not None else None
            words = [scheme.get(key) for key in ("type", "scheme", "in", "name")] if scheme is not None else []
            found.append(" ".join(str(word.value) for word in words if word is not None) or name)
        return ", ".join(sorted(found))

    def _follow(self, node: Node) -> Node:
        for _ in range(_DEPTH_CEILING):
            if "$ref" not in node:
                break
            found = resolve_ref(self._root, node, Diagnostics())
            if found is None:
                break
            node = found
        return node

    def _parameter(self, reference: Node) -> Iterator[Item]:
        node = self._follow(reference)
        name, where = (str(value.plain()) if (value := node.get(key)) is not None else "" for key in ("name", "in"))
        facts = {}
        required, deprecated = node.get("required"), node.get("deprecated")
        if where != "path" and required is not None and required.value is True:
            facts["required"] = "true"
        if deprecated is not None and deprecated.value is True:
            facts["deprecated"] = "true"
        schema = node.get("schema")
        if schema is not None:
            yield from self._schema(f"{where}.{name}", name, where, "parameter", schema, reference.position, facts, ())

    def _content(self, key: str, node: Node, place: Position, code: str = "") -> Iterator[Item]:
        content = node.get("content")
        media = ", ".join(name for name, _ in content.items()) if content is not None else ""
        facts = {"media": media} if media else {}
        if code:
            facts["status"] = code
        elif node.get("required") is not None:
            facts["required"] = "true" if node.get("required").value else ""  # type: ignore[union-attr]
        yield Item(key, key, "", "body", place, {name: text for name, text in facts.items() if text})
        for _, medium in content.items() if content is not None else ():
            schema = medium.get("schema")
            if schema is not None:
                yield from self._root_schema(key, schema, place)
            examples = medium.get("examples")
            for name, example in examples.items() if examples is not None else ():
                value = self._follow(example).get("value")
                if value is not None:
                    yield Item(
                        f"{key}.example.{name}", name, key, "example", value.position, {"value": _canonical(value)}
                    )

    def _root_schema(self, key: str, schema: Node, place: Position) -> Iterator[Item]:
        """The fields of a body; the body itself is an item already, but its being an array is a fact of its own."""
        followed = self._follow(schema)
        for item in self._schema(f"{key}.", key, key, "body", schema, place, {}, ()):
            if item.key == f"{key}.":
                stated = followed.get("type")
                if stated is not None and stated.value != "object":
                    yield Item(f"{key}.", "the whole", key, "field", place, item.facts)
                continue
            item.key = item.key.replace("..", ".")
            item.parent = key if item.parent == f"{key}." else item.parent.replace("..", ".")
            yield item

    def _schema(
        self,
        key: str,
        name: str,
        parent: str,
        what: str,
        schema: Node,
        place: Position,
        facts: dict[str, str],
        above: tuple[int, ...],
    ) -> Iterator[Item]:
        """An item for a schema and those for everything within it."""
        item = Item(key, name, parent, what, place, facts)
        self._facts(schema, item)
        node = self._follow(schema)
        either = self._or_null(node)
        null = "/null" if either is not None or _types(node) == {"array", "null"} else ""
        node = either or node
        prefix = ""
        while "array" in _types(node) <= {"array", "null"} and node.get("items") is not None:
            self._facts(node, item)
            prefix += "array of "
            node = self._follow(node.get("items"))  # type: ignore[arg-type]
            if len(prefix) > 9 * _DEPTH_CEILING:
                break
        self._facts(node, item)
        item.facts["type"] = prefix + self._type(node) + null
        yield item
        if id(node) in above or len(above) > _DEPTH_CEILING:
            return
        if node.get("properties") is not None:
            item.inside = node.get("properties").position  # type: ignore[union-attr]
        inner = (*above, id(node))
        required = {element.value for element in node.get("required") or ()}
        for group in ("properties", "patternProperties"):
            members = node.get(group)
            for member, value in members.items() if members is not None else ():
                assert members is not None
                own = {"required": "true"} if member in required else {}
                yield from self._schema(
                    f"{key}.{member}",
                    member,
                    key,
                    "field",
                    value,
                    members.key_positions.get(member, value.position),
                    own,
                    inner,
                )
        extra = node.get("additionalProperties")
        if extra is not None and extra.kind == "object" and self._type(extra) != "string":
            yield from self._schema(f"{key}.*", "*", key, "field", extra, extra.position, {}, inner)

    def _or_null(self, node: Node) -> Node | None:
        """The other one of two alternatives of which one is null."""
        choices = node.get("anyOf")
        every = [self._follow(one) for one in choices or ()]
        others = [one for one in every if _types(one) != {"null"}]
        return others[0] if len(every) == 2 and len(others) == 1 else None

    def _type(self, node: Node) -> str:
        node = self._follow(node)
        comment = node.get("$comment")
        kind = node.get("type")
        if kind is None:
            return str(comment.value) if comment is not None else "anything"
        extra = node.get("additionalProperties")
        if kind.value == "object" and extra is not None and extra.kind == "object":
            return f"map of {self._type(extra)}"
        if kind.value == "object" and "properties" not in node and "patternProperties" not in node:
            return "any object"
        names = [str(one.value) for one in kind] if kind.kind == "array" else [str(kind.value)]
        form = node.get("format")
        return "/".join(names) + (f" {form.value}" if form is not None else "")

    def _facts(self, node: Node, item: Item) -> None:
        for name in ("readOnly", "writeOnly", "deprecated"):
            flag = node.get(name)
            if flag is not None and flag.value is True:
                item.facts[name] = "true"
        extension = node.get("x-oac")
        item.kept = item.kept or (extension is not None and "keep" in extension)
        for name in ("default", "const", "pattern", *LIMITS):
            value = node.get(name)
            if value is not None:
                item.facts[name] = _canonical(value)
        examples = node.get("examples")
        if examples is not None and examples.kind == "array":
            item.facts["example"] = ", ".join(sorted(_canonical(one) for one in examples))
        members = node.get("enum")
        if members is not None:
            item.members = tuple(str(one.value) if one.kind == "string" else _canonical(one) for one in members)


def _types(node: Node) -> set[object]:
    kind = node.get("type")
    return set() if kind is None else {one.value for one in kind} if kind.kind == "array" else {kind.value}


def _canonical(node: Node) -> str:
    return json.dumps(node.plain(), sort_keys=True, ensure_ascii=False)


def _scopes(security: Node | None) -> list[list[str]]:
    return [[str(scope.value) for names in one for scope in names] for one in security or ()]
