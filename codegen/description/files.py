"""The files that a description is made of: the one that was named, and those that its references lead to.

Only files are read, found from the file in which a reference stands; the network is never asked.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from urllib.parse import unquote, urljoin

from codegen.description.pointers import PointerError, at, is_network, steps
from codegen.source.diagnostics import Diagnostics
from codegen.source.node import Node
from codegen.source.yamldoc import load

_FILES_CEILING = 2000


@dataclass(slots=True)
class File:
    """`path` is what positions name. `ids` and `anchors`: the steps to schemas that have an $id or, within that one, an
    $anchor."""

    path: str
    root: Node
    ids: dict[str, list[str]] = field(default_factory=dict)
    anchors: dict[tuple[str, str], list[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        waiting: list[tuple[Node, list[str], str]] = [(self.root, [], "")]
        seen = set()
        while waiting:
            node, path, around = waiting.pop()
            if id(node) in seen or node.kind not in ("object", "array"):
                continue
            seen.add(id(node))
            around = resource(node, around)
            anchor = node.get("$anchor")
            if "$id" in node:
                self.ids.setdefault(around, path)
            if anchor is not None and isinstance(anchor.value, str):
                self.anchors.setdefault((around, anchor.value), path)
            pairs = node.items() if node.kind == "object" else enumerate(node)
            waiting += [(child, [*path, str(key)], around) for key, child in pairs]


def resource(node: Node, around: str) -> str:
    """The $id that holds for what stands in a node; `around` is the one that holds for the node."""
    identifier = node.get("$id")
    if identifier is None or not isinstance(identifier.value, str):
        return around
    return urljoin(around, identifier.value).removesuffix("#")


@dataclass(frozen=True, slots=True)
class Place:
    """What a reference leads to, and the steps to it in its file."""

    file: File
    path: tuple[str, ...]
    node: Node


class Files:
    def __init__(self, path: str, root: Node, diagnostics: Diagnostics) -> None:
        self.main = File(path, root)
        self._diagnostics = diagnostics
        self._known: dict[str, File | str] = {os.path.realpath(path): self.main}  # or why there is none

    def place(self, text: str, file: File, around: str) -> Place:
        """What a reference in `file` leads to; `around` is the $id that holds there. Raises PointerError."""
        name, _, fragment = text.partition("#")
        found, base = self._resource(name, file, around)
        start = found.ids.get(base, [])
        if fragment and not fragment.startswith(("/", "%")):
            path = found.anchors.get((base, fragment))
            if path is None:
                raise PointerError("points to nothing: there is no such $anchor")
            return Place(found, tuple(path), at(found.root, path))
        inner = steps(fragment) if fragment else []
        try:
            return Place(found, (*start, *inner), at(found.root, [*start, *inner]))
        except PointerError:
            if not start or not inner:
                raise
        # Many an $id is there for people, and references go on as if there were none.
        return Place(found, tuple(inner), at(found.root, inner))

    def _resource(self, name: str, file: File, around: str) -> tuple[File, str]:
        """The file that the part before # leads to, and the $id in it."""
        if not name:
            return file, around
        wanted = urljoin(around, name)
        for one in self._known.values():
            if isinstance(one, File) and wanted in one.ids:
                return one, wanted
        return self._file(name, file), ""

    def _file(self, name: str, beside: File) -> File:
        is_absolute = name.startswith("file:") or (name.startswith("/") and not name.startswith("//"))
        if is_network(name) and not is_absolute:
            raise PointerError("leads to the network, which is not asked; put the file beside the description")
        relative = unquote(name)
        if is_absolute or relative.startswith("/") or "\0" in relative:
            raise PointerError("names a file by its absolute path; name it from the file in which the reference stands")
        path = os.path.normpath(os.path.join(os.path.dirname(beside.path), relative))
        real = os.path.realpath(path)
        if real not in self._known:
            self._known[real] = self._read(path) if len(self._known) < _FILES_CEILING else "is one of too many files"
        found = self._known[real]
        if isinstance(found, str):
            raise PointerError(found)
        return found

    def _read(self, path: str) -> File | str:
        found = Diagnostics()
        root = load(path, found)
        self._diagnostics.take_minor(found)
        for fault in found:
            return f"leads to a file that cannot be used: {fault.position}: {fault.message}"
        assert root is not None  # or there would be an error
        return File(path, root)
