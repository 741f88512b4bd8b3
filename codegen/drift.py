"""What documentation pages say now against a description: every fact that was added, removed or changed.

Both sides are laid out as items (parameters, fields, bodies) with facts, whatever their schemas are called and wherever
they are shared. A page that says what an overlay already corrected does not count as drift.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field

from codegen.description import resolve_ref
from codegen.diagnostics import Diagnostics, Position
from codegen.findings import WARNING, Finding
from codegen.yamldoc import Node

_METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")
_LIMITS = (
    "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "minItems",
    "maxItems", "uniqueItems", "minProperties", "maxProperties",
)  # fmt: skip
# Names of facts, where kinds of findings call them otherwise.
_KINDS = {"readOnly": "read-only", "writeOnly": "write-only", "text": "title", "choice": "scopes"}
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
    def address(self) -> str:
        docs = self.node.get("externalDocs")
        url = docs.get("url") if docs is not None else None
        return str(url.value) if url is not None else ""


def operations(root: Node) -> list[Operation]:
    """The operations of a description in its order."""
    paths = root.get("paths")
    return [
        Operation(method, path, node, item.key_positions.get(method, node.position))
        for path, item in (paths.items() if paths is not None else ())
        for method, node in item.items()
        if method in _METHODS
    ]


def compare(pages: Node, base: Node, merged: Node, whole: Position | None = None) -> list[Finding]:
    """What differs between the description made of pages and `base`, except where `merged`, which is `base` with its
    overlays, agrees with the pages. With `whole`, operations that no page describes count as removed, at that place."""
    documented = operations(base)
    corrected = {(one.method, one.path): one for one in operations(merged)}
    matched: set[tuple[str, str]] = set()
    found: list[Finding] = []
    pairs: list[tuple[Operation, Operation | None]] = []
    rest = operations(pages)
    for one in rest:
        twin = next((other for other in documented if (other.method, other.path) == (one.method, one.path)), None)
        pairs.append((one, twin))
        if twin is not None:
            matched.add((twin.method, twin.path))
    for one, twin in pairs:
        if twin is None:  # the same page or title, elsewhere
            twin = next(
                (other for other in documented if (other.method, other.path) not in matched
                 and ((one.address and other.address == one.address) or other.id == one.id)), None
            )  # fmt: skip
            if twin is None:
                message = f"{one.method.upper()} {one.path} ({one.id}) is not in the description"
                found.append(_finding("operation-added", one.place, message, one.id, "", new=f"{one.method} {one.path}"))
                continue
            matched.add((twin.method, twin.path))
        fixed = corrected.get((twin.method, twin.path), twin)
        found += _Comparison(one, twin, _items(pages, one), _items(base, twin), _items(merged, fixed)).run()
    if whole is not None:
        for one in documented:
            if (one.method, one.path) not in matched:
                message = f"no page describes {one.method.upper()} {one.path} ({one.id})"
                found.append(_finding("operation-removed", whole, message, one.id, "", old=f"{one.method} {one.path}"))
    return found


def _finding(kind: str, place: Position, message: str, operation: str, key: str, name: str = "", old: str = "", new: str = "") -> Finding:
    change = kind.rpartition("-")[2]
    details = {"operation": operation, "change": change, "path": key, "field": name}
    return Finding(
        kind, place, message, WARNING, subject=f"{operation}.{key}".strip("."), old=old, new=new,
        details=tuple((key, value) for key, value in details.items() if value),
    )  # fmt: skip


class _Comparison:
    """One operation as the page has it, as the description has it, and as overlays correct that."""

    def __init__(self, page: Operation, base: Operation, new: dict[str, Item], old: dict[str, Item], fixed: dict[str, Item]) -> None:
        self._page, self._base = page, base
        self._new, self._old, self._fixed = new, old, fixed
        self._found: list[Finding] = []
        self._told: set[tuple[str, Position, str, str, str]] = set()

    def run(self) -> list[Finding]:
        if self._page.path != self._base.path:
            self._add("path-changed", self._page.place, f"the path {self._base.path} is now {self._page.path}", "path", "path",
                      self._base.path, self._page.path)  # fmt: skip
        if self._page.method != self._base.method:
            self._add("method-changed", self._page.place, f"the method {self._base.method.upper()} is now {self._page.method.upper()}",
                      "method", "method", self._base.method, self._page.method)  # fmt: skip
        gone: set[str] = set()
        for key, item in self._old.items():
            if key in self._new or key not in self._fixed:
                continue
            gone.add(key)
            if item.parent not in gone:
                holder = self._new.get(item.parent)
                place = (holder.inside or holder.place) if holder is not None else self._page.place
                self._add(f"{item.what}-removed", place, f"{self._said(item)} removed", key, item.name, old=item.facts.get("type", ""))
        added: set[str] = set()
        for key, item in self._new.items():
            before, fixed = self._old.get(key), self._fixed.get(key)
            if before is None and fixed is None:
                added.add(key)
                if item.parent not in added:
                    self._add(f"{item.what}-added", item.place, f"{self._said(item)} added{_in_words(item)}", key, item.name,
                              new=item.facts.get("type", ""))  # fmt: skip
            else:
                self._compare(item, before or fixed, fixed)
        return self._found

    def _add(self, kind: str, place: Position, message: str, key: str, name: str, old: str = "", new: str = "") -> None:
        """One place of a page may describe several fields, where objects are shared: it is told once."""
        if (kind, place, name, old, new) in self._told and place.line > 1:
            return
        self._told.add((kind, place, name, old, new))
        self._found.append(_finding(kind, place, f"{self._page.id}: {message}", self._page.id, key, name, old, new))

    def _said(self, item: Item) -> str:
        parent = item.parent.partition(".")
        holder = f" of {item.parent}" if parent[2] else (f" of the {item.parent}" if item.parent else "")
        return f'{item.what} "{item.name}"{holder}'

    def _compare(self, item: Item, before: Item | None, fixed: Item | None) -> None:
        assert before is not None
        kinds = item.facts.get("type"), before.facts.get("type"), fixed.facts.get("type") if fixed is not None else None
        if kinds[0] not in kinds[1:]:  # what else is said follows from the type
            was, now = kinds[1] or "none", kinds[0] or "none"
            self._add("type-changed", item.place, f"type of {self._said(item)} was {was}, is now {now}", item.key, item.name, was, now)
            return
        for name in dict.fromkeys((*before.facts, *item.facts)):
            old, new = before.facts.get(name, ""), item.facts.get(name, "")
            if old == new or (fixed is not None and fixed.facts.get(name, "") == new):
                continue
            kind = "limit-changed" if name in _LIMITS else f"{_KINDS.get(name, name)}-changed"
            was, now = old or "none", new or "none"
            label = "the title" if name == "text" else f"{name} of {self._said(item)}"
            if name == "value":
                self._add("example-changed", item.place, f"the example of the {item.parent} changed", item.key, item.name, _short(old), _short(new))
                continue
            self._add(kind, item.place, f"{label} was {_short(was)}, is now {_short(now)}", item.key, item.name, old, new)
        gone = [text for text in before.members if text not in item.members and (fixed is None or text in fixed.members)]
        come = [text for text in item.members if text not in before.members and (fixed is None or text not in fixed.members)]
        what = "scope" if item.what == "scopes" else "value"
        where = "" if item.what == "scopes" else f" of {self._said(item)}"
        for text in gone:
            self._add(f"{what}-removed", item.place, f"{what} {text}{where} removed", item.key, item.name, old=text)
        for text in come:
            self._add(f"{what}-added", item.place, f"{what} {text}{where} added", item.key, item.name, new=text)


def _in_words(item: Item) -> str:
    kind = item.facts.get("type", "")
    return f" ({kind})" if kind else ""


def _short(text: str) -> str:
    return text if len(text) <= 120 else text[:117] + "..."


# ---- Laying out a description ----


def _items(root: Node, operation: Operation) -> dict[str, Item]:
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
        yield Item("scopes", "scopes", "", "scopes", place, {"choice": choices} if choices else {},
                   tuple(dict.fromkeys(text for names in scopes for text in names)))  # fmt: skip
        summary = node.get("summary")
        if summary is not None:
            yield Item("title", "title", "", "title", summary.position, {"text": str(summary.value)})
        path_item = self._root.get("paths").get(operation.path) if self._root.get("paths") is not None else None  # type: ignore[union-attr]
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
        name, where = str(node.get("name").plain() if node.get("name") else ""), str(node.get("in").plain() if node.get("in") else "")
        facts = {}
        if where != "path" and node.get("required") is not None and node.get("required").value is True:  # type: ignore[union-attr]
            facts["required"] = "true"
        if node.get("deprecated") is not None and node.get("deprecated").value is True:  # type: ignore[union-attr]
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
                    yield Item(f"{key}.example.{name}", name, key, "example", value.position, {"value": _canonical(value)})

    def _root_schema(self, key: str, schema: Node, place: Position) -> Iterator[Item]:
        """The fields of a body; the body itself is an item already, but its being an array is a fact of its own."""
        followed = self._follow(schema)
        for item in self._schema(f"{key}.", key, key, "body", schema, place, {}, ()):
            if item.key == f"{key}.":
                if followed.get("type") is not None and followed.get("type").value != "object":  # type: ignore[union-attr]
                    yield Item(f"{key}.", "the whole", key, "field", place, item.facts)
                continue
            item.key = item.key.replace("..", ".")
            item.parent = key if item.parent == f"{key}." else item.parent.replace("..", ".")
            yield item

    def _schema(
        self, key: str, name: str, parent: str, what: str, schema: Node, place: Position, facts: dict[str, str], above: tuple[int, ...]
    ) -> Iterator[Item]:
        """An item for a schema and those for everything within it."""
        item = Item(key, name, parent, what, place, facts)
        self._facts(schema, item)
        node = self._follow(schema)
        prefix = ""
        while _has_type(node, "array") and node.get("items") is not None:
            self._facts(node, item)
            prefix += "array of "
            node = self._follow(node.get("items"))  # type: ignore[arg-type]
            if len(prefix) > 9 * _DEPTH_CEILING:
                break
        self._facts(node, item)
        item.facts["type"] = prefix + self._type(node)
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
                    f"{key}.{member}", member, key, "field", value, members.key_positions.get(member, value.position), own, inner
                )
        extra = node.get("additionalProperties")
        if extra is not None and extra.kind == "object" and self._type(extra) != "string":
            yield from self._schema(f"{key}.*", "*", key, "field", extra, extra.position, {}, inner)

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
        for name in ("default", "const", "pattern", *_LIMITS):
            value = node.get(name)
            if value is not None:
                item.facts[name] = _canonical(value)
        examples = node.get("examples")
        if examples is not None and examples.kind == "array":
            item.facts["example"] = ", ".join(sorted(_canonical(one) for one in examples))
        members = node.get("enum")
        if members is not None:
            item.members = tuple(str(one.value) if one.kind == "string" else _canonical(one) for one in members)


def _has_type(node: Node, name: str) -> bool:
    kind = node.get("type")
    return kind is not None and kind.value == name


def _canonical(node: Node) -> str:
    return json.dumps(node.plain(), sort_keys=True, ensure_ascii=False)


def _scopes(security: Node | None) -> list[list[str]]:
    return [[str(scope.value) for names in one for scope in names] for one in security or ()]
