"""Stage 4: checks the shape of an OpenAPI 3.1 document. What is wrong is told with its place, and with the part (an
operation, a component) that cannot be had for it.

Whether a schema can become C is asked later, by api/, for the schemas that operations reach.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from codegen.description.check_objects import Rules
from codegen.description.check_paths import check_paths
from codegen.description.document import METHODS, answer_part, path_items
from codegen.description.faces import check_faces, faces
from codegen.description.objects import SHAPES, form_at, parts
from codegen.description.pointers import resolve_ref, steps_of
from codegen.description.refusals import Refusals, component_part, operation_part, path_part
from codegen.description.security import alternatives, scheme
from codegen.description.servers import servers
from codegen.description.shape import Shapes
from codegen.source.node import Node
from codegen.source.words import article

_SECURITY = "security"  # the part that operations lead to which state none of their own
# What is looked at on its own, or by nobody.
_APART = {
    "document": ("paths", "components", "webhooks", "servers", "security"),
    "path": (*METHODS, "servers"),
    "operation": ("security", "servers"),
}
_BY_NAME = "it by the server's name"
_UNREAD = ("callbacks", "links", "example", "examples")


@dataclass(frozen=True, slots=True)
class _Visit:
    """An object to be looked at, what messages call it, and of which part it is."""

    node: Node
    form: str
    what: str
    part: str
    loses: bool = True  # something is lost by what is wrong here


class Checker:
    def __init__(self, root: Node, refusals: Refusals) -> None:
        self._root = root
        self._refusals = refusals
        self._shapes = Shapes(refusals)
        self._rules = Rules(root, refusals)

    def run(self) -> bool:
        root = self._root
        self._walk(_Visit(root, "document", SHAPES["document"].what, ""))
        servers(root, "base_url", self._refusals)
        with self._refusals.within(_SECURITY):
            alternatives(root, root, self._refusals)
        self._paths()
        self._components()
        if self._shapes.unread and not self._refusals.strict:
            words = ", ".join(sorted(self._shapes.unread))
            self._refusals.note(root.position, f"read over, as nothing in C comes of them: {words}")
        return not self._refusals.has_errors

    # ---- The parts ---------------------------------------------------------------------------------------------------

    def _paths(self) -> None:
        paths = self._root.get("paths")
        if paths is None:
            only = "webhooks are no requests of a client; " if "webhooks" in self._root else ""
            self._refusals.error(self._root.position, f'"paths" is missing; {only}there is nothing to generate')
            return
        if paths.kind != "object":
            self._refusals.error(paths.position, f"expected an object for paths, found {article(paths.kind)}")
            return
        self._walk(_Visit(paths, "paths", "paths", ""))
        check_paths(paths, self._refusals)
        for path, item in path_items(self._root):
            self._walk(_Visit(item, "path", f'the path "{path}"', path_part(path)))
            with self._refusals.within(path_part(path)):
                servers(item, _BY_NAME, self._refusals)
            for method in METHODS:
                operation = item.get(method)
                if operation is not None:
                    self._operation(operation, method, path)

    def _operation(self, node: Node, method: str, path: str) -> None:
        part = operation_part(method, path)
        with self._refusals.within(part):
            self._refusals.leads(path_part(path))
            servers(node, _BY_NAME, self._refusals)
            if "security" in node:
                alternatives(self._root, node, self._refusals)
            else:
                self._refusals.leads(_SECURITY)
            if self._refusals.strict and node.kind == "object" and "operationId" not in node:
                self._refusals.error(
                    node.position, f'"operationId" is missing in the operation {method.upper()} {path}'
                )
            check_faces(node, path, self._refusals)
        self._walk(_Visit(node, "operation", f"the operation {method.upper()} {path}", part))
        for _, face in faces(node, path):
            if face is not node:
                self._walk(_Visit(face, "operation", f"a face of the operation {method.upper()} {path}", part))

    def _components(self) -> None:
        components = self._root.get("components")
        if components is None:
            return
        if not self._shapes.is_sound(components, "components", "components", False):  # whoever wants one says so
            return
        for _, room, held, form in parts(components, "components"):
            if form[1:-1] not in ("schema", "response", "parameter", "body", "header", "scheme"):
                continue
            for name, node in held.items():
                part = component_part(str(room), name)
                self._walk(_Visit(node, form[1:-1], SHAPES[form[1:-1]].what, part))
                if form == "{scheme}":
                    with self._refusals.within(part):
                        scheme(name, node, held.key_positions[name], self._refusals)

    # ---- All that is below a value -----------------------------------------------------------------------------------

    def _walk(self, start: _Visit) -> None:
        waiting = [start]
        seen: set[tuple[int, str, str]] = set()
        while waiting:
            visit = waiting.pop()
            key = id(visit.node), visit.form, visit.part
            if key not in seen:
                seen.add(key)
                with self._refusals.within(visit.part):
                    waiting += self._look(visit)[::-1]

    def _look(self, visit: _Visit) -> list[_Visit]:
        """Says what is wrong with one object, or with a list or a map of them; what is below it."""
        node, form = visit.node, visit.form
        if form in SHAPES:
            if SHAPES[form].reference and form != "schema" and "$ref" in node:
                return self._reference(visit)
            if not self._shapes.is_sound(node, form, visit.what, visit.loses):
                return []
            if "$ref" in node and form in ("schema", "path"):
                found = self._reference(visit)
            else:
                found = []
            rule = self._rules.of(form)
            if rule is not None and (visit.loses or self._refusals.strict):
                rule(node)
        else:
            found = []
        return found + self._below(visit)

    def _below(self, visit: _Visit) -> list[_Visit]:
        found = []
        for holder, key, child, form in parts(visit.node, visit.form):
            if key in _APART.get(visit.form, ()) or (key in _UNREAD and visit.form in SHAPES):
                continue
            member = SHAPES[visit.form].members.get(str(key)) if visit.form in SHAPES else None
            loses = visit.loses and (member is None or member.fate == "used")
            part, what = visit.part, SHAPES[form].what if form in SHAPES else str(key)
            if form == "media":
                self._rules.media_type(str(key), holder.key_positions[str(key)])
                what = f'the media type "{key}"'
            elif visit.form == "responses":
                part = answer_part(part, str(key), visit.node)
            if visit.form != "paths":
                found.append(_Visit(child, form, what, part, loses))
        return found

    def _reference(self, visit: _Visit) -> list[_Visit]:
        """What a $ref leads to has the kind that is asked for: a component of it, or what is looked at here."""
        node, form = visit.node, visit.form
        reference = node.members["$ref"]
        self._refusals.follows(reference.value)
        target = resolve_ref(self._root, node, self._refusals)
        for key, position in node.key_positions.items() if form not in ("schema", "path") else ():
            if key in SHAPES["reference"].members:
                self._shapes.member(SHAPES["reference"], key, node.members[key], position, "a reference")
            else:
                self._refusals.unknown(position, f'"{key}" beside "$ref" is not supported', f'"{key}" beside "$ref"')
        if target is None:
            return []
        known = form_at("document", steps_of(str(reference.value)))
        if known in ("", "any"):  # nobody else looks there
            return [replace(visit, node=target, what=SHAPES[form].what)]
        if known != form:
            found = SHAPES[known].what if known in SHAPES else "something else"
            message = f'the reference "{reference.value}" leads to {found}, not to {SHAPES[form].what}'
            self._refusals.error(reference.position, message)
        return []


def check(root: Node, refusals: Refusals) -> bool:
    """Reports all that is wrong with the document's shape, each with the part that is lost by it; True when there is
    nothing."""
    return Checker(root, refusals).run()
