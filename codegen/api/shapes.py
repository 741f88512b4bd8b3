"""What a schema's parts say together of the JSON type of a value: which types it may have, whether null, which values.

Without `type` it is told from the values that are listed, or from what the keywords are about, and a note says so.
Types that contradict each other leave none.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass

from codegen.api.keywords import ABOUT, TYPES
from codegen.api.nodes import same
from codegen.api.parts import Gathering, Parts
from codegen.description.members import suggest
from codegen.description.refusals import Refusals, Remembered
from codegen.source.node import Node
from codegen.source.shown import json_text
from codegen.source.words import article


@dataclass(frozen=True, slots=True)
class Shape:
    """`kinds` are the JSON types that it may have, without null; None where nothing is said of them, and null may stand
    there, too. `values` are those of `enum` and `const` that are of these types, null among them where it is listed.
    `null_stated`: null is named. `is_typed`: the types are, and are not told from anything else."""

    parts: Parts
    kinds: tuple[str, ...] | None
    nullable: bool
    values: tuple[Node, ...] | None
    null_stated: bool = False
    is_typed: bool = False

    @property
    def nodes(self) -> tuple[Node, ...]:
        return self.parts.nodes


class Shapes:
    def __init__(self, gathering: Gathering, refusals: Refusals) -> None:
        self._gathering = gathering
        self._refusals = refusals
        self._known: dict[int, Remembered[Shape | None]] = {}

    def of(self, site: Node) -> Shape | None:
        """None after a complaint."""
        parts = self._gathering.of(site)  # keeps the node, so its id stays its own
        if parts is None:
            return None
        known: Parts = parts
        return self._refusals.remembered(self._known, id(site), lambda: self._shape(known))

    def _shape(self, parts: Parts) -> Shape | None:
        kinds: tuple[str, ...] | None = None
        null: bool | None = None  # as the outermost part has it that says anything of it
        for node in parts.nodes:
            declared, listed = self._declared(node), self._listed(node)
            says = "null" in declared if declared is not None else None
            if declared is not None:
                bare = tuple(kind for kind in declared if kind != "null")
                kinds = bare if kinds is None else _meet(kinds, bare)
            if listed is not None:
                says = any(item.kind == "null" for item in listed) and says is not False
            null = says if null is None else null
        every = self._common(parts)
        is_typed = kinds is not None
        if kinds is None:
            kinds = self._inferred(parts, every)
        if kinds is not None and parts.core is not parts.site and self._differs(parts.core, kinds):
            parts = dataclasses.replace(parts, core=parts.site, name="")
        nullable = kinds is None if null is None else null
        values = self._fitting(every, kinds, nullable) if every is not None else None
        if values is not None and kinds != () and all(item.kind == "null" for item in values):
            place = next(node.members[key] for node in parts.nodes for key in ("enum", "const") if key in node).position
            told = 'expected a list with at least one value for "enum"'
            if not values or not nullable:
                self._refusals.error(place, told if self._refusals.strict else self._none_left(parts, kinds))
                return None
            self._refusals.lenient(
                place, told, "null is all that is listed, whatever the type; it is carried as JSON text"
            )
            kinds = ()
        return Shape(parts, kinds, nullable, values, bool(null), is_typed)

    def _none_left(self, parts: Parts, kinds: tuple[str, ...] | None) -> str:
        """Why no value is left of those that are listed."""
        keys = dict.fromkeys(key for node in parts.nodes for key in ("enum", "const") if key in node)
        named = " and ".join(f'"{key}"' for key in keys)
        if kinds and len(keys) == 1 and sum(key in node for node in parts.nodes for key in keys) == 1:
            return f"no value of {named} is {' or '.join(map(article, kinds))}, so there is none"
        return f"no value is left that all of {named} allow"

    def _differs(self, core: Node, kinds: tuple[str, ...]) -> bool:
        """Whether what wraps a schema leaves other types than it has by itself."""
        parts = self._gathering.of(core)
        own: tuple[str, ...] | None = None
        for node in parts.nodes if parts is not None else ():
            declared = self._declared(node)
            bare = tuple(kind for kind in declared or () if kind != "null")
            own = own if declared is None else bare if own is None else _meet(own, bare)
        return own is not None and set(own) != set(kinds)

    # ---- type --------------------------------------------------------------------------------------------------------

    def _declared(self, node: Node) -> tuple[str, ...] | None:
        """The types that one part names; None where it names none, or none that there are."""
        declared = node.get("type")
        if declared is None:
            return None
        listed = [declared] if declared.kind == "string" else list(declared) if declared.kind == "array" else []
        told = "a type that is no name of one is read over"
        if not listed:
            self._refusals.lenient(declared.position, 'expected a name or a list of names for "type"', told)
        for item in listed:
            if item.kind != "string" or item.value not in TYPES:
                strict = f'unknown type "{item.text or json_text(item.plain())}"; use one of {", ".join(sorted(TYPES))}'
                name = str(item.value) if item.kind == "string" else ""
                if name:
                    told = f"there is no type {json_text(name)}{suggest(name, TYPES)} (read over)"
                self._refusals.lenient(item.position, strict, told)
                return None
        return tuple(dict.fromkeys(str(item.value) for item in listed)) or None

    def _inferred(self, parts: Parts, values: Sequence[Node] | None) -> tuple[str, ...] | None:
        """The types where none is named."""
        if values is not None:
            kinds = tuple(dict.fromkeys(node.kind for node in values if node.kind != "null"))
            self._untyped(parts, "enum" if any("enum" in node for node in parts.nodes) else "const", "its values")
            return ("number",) if set(kinds) == {"integer", "number"} else kinds
        keys = {key: node for node in reversed(parts.nodes) for key in reversed(node.key_positions) if key in ABOUT}
        about = {ABOUT[key] for key in keys}
        if len(about) != 1:
            if about:
                self._refusals.lenient(
                    parts.core.position,
                    f'"type" is missing beside "{next(reversed(keys))}"',
                    'no "type", and keywords of several; the value is carried as JSON text',
                )
            return None
        self._untyped(parts, next(reversed(keys)), f'"{next(reversed(keys))}"')
        return tuple(about)

    def _untyped(self, parts: Parts, key: str, why: str) -> None:
        if any("oneOf" in node or "anyOf" in node for node in parts.nodes):
            return  # its alternatives have types
        strict = f'"type" is missing beside "{key}"'
        if key not in ("properties", "items", "enum", "const", "required", "allOf"):
            strict = f'"{key}" is not supported in a schema without a type'
        self._refusals.lenient(parts.core.position, strict, f'no "type"; it is told from {why}', "no type")

    # ---- enum and const ----------------------------------------------------------------------------------------------

    def _listed(self, node: Node) -> list[Node] | None:
        """The values that one part allows; None where it lists none."""
        values, constant = node.get("enum"), node.get("const")
        if constant is not None:
            return [constant]
        if values is not None and (values.kind != "array" or not values.value):
            self._refusals.rule(values.position, 'expected a list with at least one value for "enum"')
            return None
        return list(values) if values is not None else None

    def _common(self, parts: Parts) -> list[Node] | None:
        """The values that all parts allow, each once."""
        found: list[Node] | None = None
        for node in parts.nodes:
            for key in ("enum", "const"):
                listed = node.get(key)
                if listed is None or (key == "enum" and not (listed.kind == "array" and listed.value)):
                    continue
                each: dict[object, Node] = {}
                for item in [listed] if key == "const" else list(listed):
                    if each.setdefault(same(item), item) is not item:
                        self._refusals.note(item.position, "a value that is listed twice is taken once")
                found = list(each.values()) if found is None else [item for item in found if same(item) in each]
        return found

    def _fitting(self, values: list[Node], kinds: tuple[str, ...] | None, nullable: bool) -> tuple[Node, ...]:
        found = []
        for item in values:
            if kinds is None or fits(item, kinds) or (item.kind == "null" and nullable):
                found.append(item)
                continue
            told = "a value that is not of the type that is stated can never be; it is left out"
            if item.kind == "null":
                self._refusals.note(item.position, told)
                continue
            wanted = " or ".join(map(article, kinds)) or "nothing"
            self._refusals.lenient(
                item.position,
                f"expected {wanted}, found {article(item.kind)}" + ("; quote it" if kinds == ("string",) else ""),
                told,
            )
        return tuple(found)


def fits(node: Node, kinds: Sequence[str]) -> bool:
    """Whether a value is of one of these types."""
    if node.kind in ("integer", "number"):
        whole = node.kind == "integer" or (isinstance(node.value, float) and node.value.is_integer())
        return "number" in kinds or (whole and "integer" in kinds)
    return node.kind in kinds


def _meet(one: Sequence[str], other: Sequence[str]) -> tuple[str, ...]:
    """The types that are in both; integers are numbers."""
    found = []
    for kind in one:
        if kind in other:
            found.append(kind)
        elif kind == "integer" and "number" in other:
            found.append(kind)
        elif kind == "number" and "integer" in other:
            found.append("integer")
    return tuple(dict.fromkeys(found))
