"""Schemas as OpenAPI 3.1 has them: what OpenAPI 3.0 spells in another way is spelled anew, in the place where it stood.

* `nullable: true`: "null" is one more type, one more value of `enum`, one more branch of `oneOf` or `anyOf`; a schema
  made of others by $ref, allOf or not becomes one branch beside it, with its words around both. OpenAPI 3.0 takes no
  notice of it where `type` is missing; descriptions mean it all the same.
* `exclusiveMinimum: true` beside `minimum`: the number itself; the same for the maximum.
* Beside a $ref OpenAPI 3.0 takes no notice of anything. Words and facts about the place (description, readOnly,
  default, nullable) are meant, and are kept, as 3.1 has them; rules are left out and noted.
* `type: file`, of older versions: a string of format binary. Other formats, binary and byte among them, stay: what they
  say of bodies is understood in either version.

Many a document says 3.1 and uses these words all the same: they are taken as they are meant, and noted.
"""

from __future__ import annotations

from codegen.description.objects import objects
from codegen.description.refusals import Refusals
from codegen.source.diagnostics import Position
from codegen.source.node import Node

WORDS = frozenset(
    "title description summary default deprecated readOnly writeOnly example examples externalDocs xml $comment".split()
)
_MADE_OF = ("$ref", "allOf", "not", "if")
# The type of a schema that states none, from the first keyword that is of one type only.
_INFERRED = {
    "object": "properties additionalProperties required minProperties maxProperties patternProperties".split(),
    "array": "items minItems maxItems uniqueItems".split(),
    "string": "pattern minLength maxLength".split(),
    "number": "minimum maximum exclusiveMinimum exclusiveMaximum multipleOf".split(),
}


def lifted(root: Node, is_old: bool, refusals: Refusals) -> Node:
    """`is_old`: the document is of OpenAPI 3.0. The root itself is not changed."""
    schemas = [node for node, form in objects(root, "document") if form == "schema" and node.kind == "object"]
    if not is_old and not any(_is_older(node) for node in schemas):
        return root
    made = _copy(root, {})
    if is_old:
        version = made.members["openapi"]
        made.members["openapi"] = Node("string", "3.1.0", version.position, quoted=True)
    for node, form in list(objects(made, "document")):
        if form == "schema" and node.kind == "object":
            _Schema(node, is_old, refusals).lift()
    return made


def _is_older(node: Node) -> bool:
    keywords = ("nullable", "exclusiveMinimum", "exclusiveMaximum", "type")
    return any(key in node and _old(key, node.members[key]) for key in keywords)


def _old(key: str, value: Node) -> bool:
    return value.value == "file" if key == "type" else value.kind == "boolean"


def _copy(node: Node, known: dict[int, Node]) -> Node:
    """A copy to be changed; what stands in several places stays one."""
    if not isinstance(node.value, (dict, list)):
        return node
    if id(node) not in known:
        if isinstance(node.value, dict):
            members = {key: _copy(member, known) for key, member in node.value.items()}
            known[id(node)] = Node("object", members, node.position, dict(node.key_positions))
        else:
            known[id(node)] = Node("array", [_copy(element, known) for element in node.value], node.position)
    return known[id(node)]


class _Schema:
    def __init__(self, node: Node, is_old: bool, refusals: Refusals) -> None:
        self._node = node
        self._is_old = is_old
        self._refusals = refusals

    def lift(self) -> None:
        node = self._node
        if self._is_old and node.get("$ref") is not None:
            self._beside_reference()
        for which in ("Minimum", "Maximum"):
            self._bound("exclusive" + which, which.lower())
        kind = node.get("type")
        if kind is not None and kind.value == "file":
            message = '"type: file" is of Swagger 2.0, and is taken as a string of format binary'
            self._refusals.note(node.key_positions["type"], message, message)
            self._put("type", Node("string", "string", kind.position, text="string"), node.key_positions["type"])
            if "format" not in node:
                self._put("format", Node("string", "binary", kind.position, text="binary"), kind.position)
        nullable = node.get("nullable")
        if nullable is not None and nullable.kind == "boolean":
            if not self._is_old:
                self._older("nullable", 'list "null" among the types')
            place = node.key_positions["nullable"]
            node.drop("nullable")
            if nullable.value is True:
                self._nullable(place)

    def _older(self, key: str, taken: str) -> None:
        """A word of an older version in a newer document."""
        place = self._node.key_positions[key]
        strict = f'"{key}" is of OpenAPI 3.0, and means nothing here; {taken}'
        message = f'"{key}" is of OpenAPI 3.0, and is taken as it is meant there'
        self._refusals.lenient(place, strict, message, f'"{key}" of OpenAPI 3.0')

    def _put(self, key: str, node: Node, place: Position) -> None:
        self._node.members[key] = node
        self._node.key_positions[key] = place

    def _beside_reference(self) -> None:
        node = self._node
        for key in list(node.members):
            if key not in WORDS and key not in ("$ref", "nullable") and not key.startswith("x-"):
                message = f'"{key}" beside "$ref" means nothing in OpenAPI 3.0, and is left out'
                self._refusals.note(node.key_positions[key], message)
                node.drop(key)

    def _bound(self, exclusive: str, bound: str) -> None:
        node = self._node
        flag, number = node.get(exclusive), node.get(bound)
        if flag is None or flag.kind != "boolean":
            return
        if not self._is_old:
            self._older(exclusive, f'write the number here instead of "{bound}"')
        place = node.key_positions[exclusive]
        node.drop(exclusive)
        if flag.value is True and number is not None:
            node.drop(bound)
            self._put(exclusive, number, place)
        elif flag.value is True:
            message = f'"{exclusive}: true" without "{bound}" means nothing, and is left out'
            self._refusals.note(place, message)

    # ---- Null ------------------------------------------------------------------------------------------------------

    def _nullable(self, place: Position) -> None:
        node = self._node
        rules = [key for key in node.members if key not in WORDS and not key.startswith("x-")]
        branches = next((key for key in ("oneOf", "anyOf") if key in rules), "")
        if branches and set(rules) <= {branches, "discriminator"}:
            held = node.members[branches]
            if held.kind == "array":
                held.elements.append(_null_schema(place))
            return
        if branches or any(key in rules for key in _MADE_OF):
            self._wrap(rules, place)
            return
        self._type(rules, place)
        self._values(place)

    def _wrap(self, rules: list[str], place: Position) -> None:
        node = self._node
        inner = Node("object", {}, node.position)
        for key in rules:
            inner.members[key] = node.members[key]
            inner.key_positions[key] = node.key_positions[key]
            node.drop(key)
        self._put("anyOf", Node("array", [inner, _null_schema(place)], place), place)

    def _type(self, rules: list[str], place: Position) -> None:
        node = self._node
        kind = node.get("type")
        if kind is None:
            inferred = next((name for name, keys in _INFERRED.items() if any(key in rules for key in keys)), "")
            if not inferred:
                return
            kind = Node("string", inferred, node.position, text=inferred)
            self._put("type", kind, node.position)
        listed = list(kind) if kind.kind == "array" else [kind]
        if all(item.kind == "string" for item in listed) and all(item.value != "null" for item in listed):
            self._put("type", Node("array", [*listed, _null_name(place)], kind.position), node.key_positions["type"])

    def _values(self, place: Position) -> None:
        node = self._node
        null = Node("null", None, place, text="null")
        constant, values = node.get("const"), node.get("enum")
        if constant is not None and constant.kind != "null":
            at = node.key_positions["const"]
            node.drop("const")
            self._put("enum", Node("array", [constant, null], constant.position), at)
        elif values is not None and values.kind == "array" and all(item.kind != "null" for item in values):
            self._put("enum", Node("array", [*values, null], values.position), node.key_positions["enum"])


def _null_name(place: Position) -> Node:
    return Node("string", "null", place, quoted=True, text="null")


def _null_schema(place: Position) -> Node:
    return Node("object", {"type": _null_name(place)}, place, {"type": place})
