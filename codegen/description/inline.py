"""Stage 2, the last part: what references lead to in other files is brought into the document, below its components,
and every reference becomes one within the document. Nodes keep the places where they were written.

A reference that leads nowhere stays, as a Broken with the reason: whoever follows it says so.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass

from codegen.description.files import File, Files, Place, resource
from codegen.description.objects import SHAPES, form_at, parts
from codegen.description.pointers import Broken, PointerError, name_at, pointer
from codegen.source.diagnostics import Diagnostics
from codegen.source.node import DEPTH_CEILING, NODES_CEILING, Node, measure

# Where the components of each kind stand.
_SECTIONS = {
    "schema": "schemas",
    "response": "responses",
    "parameter": "parameters",
    "example": "examples",
    "body": "requestBodies",
    "header": "headers",
    "scheme": "securitySchemes",
    "link": "links",
    "callback": "callbacks",
    "path": "pathItems",
}
_NO_NAME = re.compile(r"[^A-Za-z0-9._-]+")
_FILE_LIKE = re.compile(r"[#/]|\.(ya?ml|json)$")


def inline(root: Node, path: str, diagnostics: Diagnostics) -> bool:
    """Changes the document, which is being made; false after a complaint about all of it."""
    _Inliner(root, path, diagnostics).run()
    count, depth = measure(root)
    if depth > DEPTH_CEILING:
        diagnostics.error(
            root.position, f"with what references lead to, objects nest deeper than {DEPTH_CEILING} levels"
        )
    if count > NODES_CEILING:
        diagnostics.error(root.position, f"with what references lead to, there are more than {NODES_CEILING} values")
    return depth <= DEPTH_CEILING and count <= NODES_CEILING


@dataclass(slots=True)
class _Visit:
    """A value to be walked: its file, the $id that holds around it, and the visit from which it was reached."""

    node: Node
    form: str
    file: File
    around: str
    above: _Visit | None = None

    def is_within(self, node: Node) -> bool:
        visit: _Visit | None = self
        while visit is not None and visit.node is not node:
            visit = visit.above
        return visit is not None


class _Inliner:
    def __init__(self, root: Node, path: str, diagnostics: Diagnostics) -> None:
        self._root = root
        self._files = Files(path, root, diagnostics)
        self._placed: dict[int, str] = {}  # by the id of a node: the pointer to the component that it is
        self._homes: dict[int, File] = {}  # of nodes that stand among those of another file
        self._waiting: list[_Visit] = []

    def run(self) -> None:
        self._components()
        self._waiting.append(_Visit(self._root, "document", self._files.main, ""))
        seen: set[tuple[int, str]] = set()
        while self._waiting:
            visit = self._waiting.pop()
            if (id(visit.node), visit.form) in seen:
                continue
            seen.add((id(visit.node), visit.form))
            self._walk(visit)

    def _components(self) -> None:
        """A component that is nothing but a reference to another file is that file's content, under its own name."""
        components = self._whole(self._root, "components", "components", self._files.main)
        for form, section in _SECTIONS.items() if components is not None else ():
            assert components is not None
            held = self._whole(components, section, "{" + form + "}", self._home(components, self._files.main))
            file = self._home(held, self._files.main) if held is not None else self._files.main
            for name, node in list(held.items()) if held is not None else ():
                self._component_of(held, section, name, file)  # type: ignore[arg-type]
                if file is not self._files.main:
                    self._placed.setdefault(id(node), pointer(["components", section, name]))

    def _component_of(self, held: Node, section: str, name: str, file: File) -> None:
        node = held.members[name]
        text = _reference(node)
        if text is None or text.startswith("#") or len(node.members) > 1:
            return
        try:
            place = self._files.place(text, file, "")
        except PointerError:
            return  # said where it is met
        if place.file is not self._files.main and id(place.node) not in self._placed:
            self._placed[id(place.node)] = pointer(["components", section, name])
            held.members[name] = place.node
            self._homes[id(place.node)] = place.file

    def _home(self, node: Node, file: File) -> File:
        return self._homes.get(id(node), file)

    def _whole(self, holder: Node, key: str, form: str, file: File) -> Node | None:
        """A member, which may be a reference to all that it has."""
        node = holder.get(key)
        if node is not None and _reference(node) is not None:
            holder.members[key] = node = self._content(_Visit(node, form, file, ""))
        return node

    def _walk(self, visit: _Visit) -> None:
        node, form = visit.node, visit.form
        around = resource(node, visit.around) if form == "schema" else visit.around
        if form in _SECTIONS and _reference(node) is not None:
            node.members["$ref"] = self._rewritten(node.members["$ref"], form, visit, around)
        if form == "discriminator":
            self._mapping(node, visit, around)
        below = []
        for holder, key, child, inner in list(parts(node, form)):
            file = self._home(child, visit.file)
            if _reference(child) is not None and (form == "paths" or inner not in _SECTIONS):
                child = self._content(_Visit(child, inner, file, around, visit))
                if isinstance(holder.value, list):
                    holder.elements[int(key)] = child
                else:
                    holder.members[str(key)] = child
                file = self._home(child, file)
            below.append(_Visit(child, inner, file, around, visit))
        self._waiting += below[::-1]

    def _content(self, visit: _Visit) -> Node:
        """What stands for a node whose $ref is replaced by what it leads to: a path, a whole map. What is beside the
        $ref comes before what the other has under the same name."""
        node, file = visit.node, visit.file
        met: list[Node] = []
        while (text := _reference(node)) is not None:
            try:
                place = self._files.place(text, file, visit.around)
                if place.node in met or visit.is_within(place.node):
                    raise PointerError("leads back to itself")
                if place.file is self._files.main:
                    _check_form(form_at("document", place.path), visit.form)
            except PointerError as error:
                node.members["$ref"] = Broken(node.members["$ref"], str(error))
                return node
            met.append(node)
            node, file = self._merged(node, place), place.file
        self._homes.setdefault(id(node), file)
        return node

    def _merged(self, node: Node, place: Place) -> Node:
        if len(node.members) == 1 or place.node.kind != "object":
            return place.node
        own = {key: child for key, child in node.items() if key != "$ref"}
        positions = {**place.node.key_positions, **{key: node.key_positions[key] for key in own}}
        for child in place.node:
            self._homes.setdefault(id(child), place.file)
        return Node("object", {**place.node.members, **own}, node.position, positions)

    def _rewritten(self, reference: Node, form: str, visit: _Visit, around: str) -> Node:
        """A $ref as one within the document."""
        text = str(reference.value)
        if isinstance(reference, Broken) or (visit.file is self._files.main and not around and text.startswith("#/")):
            return reference
        try:
            place = self._files.place(text, visit.file, around)
            if place.file is self._files.main:
                if not place.path:
                    raise PointerError("leads to the whole description")
                made = pointer(list(place.path))
            else:
                made = self._component(place, form)
        except PointerError as error:
            return Broken(reference, str(error))
        return Node("string", made, reference.position, quoted=True, text=reference.text)

    def _component(self, place: Place, form: str) -> str:
        if id(place.node) not in self._placed:
            section = self._section(_SECTIONS[form])
            name = _free(section, place, form)
            section.members[name] = place.node
            section.key_positions[name] = place.node.position
            self._placed[id(place.node)] = pointer(["components", _SECTIONS[form], name])
            self._homes[id(place.node)] = place.file
            self._waiting.append(_Visit(place.node, form, place.file, ""))
        return self._placed[id(place.node)]

    def _section(self, name: str) -> Node:
        holder = self._root
        for key in ("components", name):
            found = holder.get(key)
            if found is None:
                found = Node("object", {}, holder.position)
                holder.members[key] = found
                holder.key_positions[key] = holder.position
            if found.kind != "object":
                raise PointerError(f"leads into another file, and there is no room for it, as {key} is no object")
            holder = found
        return holder

    def _mapping(self, node: Node, visit: _Visit, around: str) -> None:
        mapping = node.get("mapping")
        for key, child in list(mapping.items()) if mapping is not None else ():
            if isinstance(child.value, str) and _FILE_LIKE.search(child.value):
                mapping.members[key] = self._rewritten(child, "schema", visit, around)  # type: ignore[union-attr]


def _check_form(found: str, wanted: str) -> None:
    if found not in ("", "any", wanted):
        named = SHAPES[found].what if found in SHAPES else "something else"
        raise PointerError(f"leads to {named}, not to {SHAPES[wanted].what if wanted in SHAPES else wanted}")


def _reference(node: Node) -> str | None:
    """The text of the $ref of a node; a Broken one has none that could be followed."""
    reference = node.get("$ref")
    if reference is None or isinstance(reference, Broken) or reference.kind != "string":
        return None
    return str(reference.value)


def _free(section: Node, place: Place, form: str) -> str:
    """A name for a component: that of the schema in its file, or of the file; with the file's before it, or a number
    behind it, where it is taken."""
    root = place.file.root
    if any(key in root for key in ("openapi", "paths", "components")):
        outer = "document"
    else:  # a schema by itself, or several by name
        outer = form if place.path and place.path[0] in SHAPES[form].members else "{" + form + "}"
    folder, file = os.path.split(os.path.abspath(place.file.path))
    stem = file.split(".")[0]
    stem = os.path.basename(folder) if stem.strip("_") in ("", "index") else stem
    plain, stem = (
        _NO_NAME.sub("_", text).strip("_.-") or "Item" for text in (name_at(root, outer, place.path, stem), stem)
    )
    number = 2
    for name in (plain, f"{stem}_{plain}"):
        if name not in section:
            return name
    while f"{plain}_{number}" in section:
        number += 1
    return f"{plain}_{number}"
