"""Stage 2: a description as the rest of the generator and the mock server see it: the file with its overlays applied,
and with what its references lead to in other files. Also writes the merged document as YAML.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any
from urllib.parse import unquote, urlsplit

from codegen.source.diagnostics import Diagnostics, Position
from codegen.description.document import Document, is_strict
from codegen.description.inline import inline
from codegen.description.overlay import apply_all
from codegen.description.pointers import resolve_ref
from codegen.source.node import Node
from codegen.source.yamldoc import load
from codegen.source.yamlwrite import write

OVERLAY_NAME = "overlay.yaml"
CORRECTIONS = "corrections"  # folders beside the description, of further overlays
WORDS = "words"
__all__ = [
    "CORRECTIONS",
    "OVERLAY_NAME",
    "WORDS",
    "DescriptionError",
    "bundle",
    "load_description",
    "merged_text",
    "plain_description",
    "resolve_ref",
]


class DescriptionError(Exception):
    """A description cannot be used; the text is all its diagnostics."""


def load_description(
    spec_path: str,
    overlay_paths: Sequence[str] | None = None,
    diagnostics: Diagnostics | None = None,
    strict: bool = False,
) -> Node | None:
    """Reads a description, applies its overlays in their order, and brings in what its references lead to in other
    files.

    Without `overlay_paths` they are those beside the description whose `extends` names this file (`overlays_beside`).
    None where the description cannot be read at all; other errors are in `diagnostics`. Without `diagnostics`
    errors raise DescriptionError. `strict`: what is minor is an error; the description may ask for that itself.
    """
    found = Diagnostics() if diagnostics is None else diagnostics
    document = load(spec_path, found)
    if document is not None:
        overlays = [
            overlay
            for path, overlay in _overlays(spec_path, overlay_paths, found)
            if overlay_paths is not None or _extends(path, overlay, spec_path)
        ]
        document = apply_all(document, overlays, found) if overlays else document
        strict = strict or is_strict(document)
        document = document if inline(document, spec_path, found) else None
    if not strict:
        found.relax()
    if diagnostics is None and found.has_errors:
        raise DescriptionError("\n".join(map(str, found)))
    return document


def bundle(
    spec_path: str, overlay_paths: Sequence[str] | None, diagnostics: Diagnostics, strict: bool = False
) -> Document | None:
    """Stage 2: the same as one document."""
    root = load_description(spec_path, overlay_paths, diagnostics, strict)
    return Document(root, spec_path) if root is not None else None


def plain_description(spec_path: str) -> dict[str, Any]:
    """The merged description as plain Python data. Raises DescriptionError."""
    document = load_description(spec_path)
    if document is None or document.kind != "object":
        raise DescriptionError(f"{spec_path}:1:1: error: a description must be an object")
    plain: dict[str, Any] = document.plain()
    return plain


def merged_text(document: Node) -> str:
    """The document as YAML that says the same and that yamldoc accepts: the same text for the same document."""
    return write(document)


def overlays_beside(spec_path: str) -> list[str]:
    """Where overlays of a description are looked for, in the order in which they are applied: the files of the folder
    corrections by their names; overlay.yaml, whose rules for all hold of what the others add; the files of the folder
    words, which describe what all of them left."""
    folder = os.path.dirname(spec_path)
    beside = os.path.join(folder, OVERLAY_NAME)
    is_other = os.path.exists(beside) and not _is_same(beside, spec_path)
    first, last = (_overlays_in(os.path.join(folder, name)) for name in (CORRECTIONS, WORDS))
    return [*first, *([beside] if is_other else []), *last]


def _overlays_in(folder: str) -> list[str]:
    names = sorted(os.listdir(folder)) if os.path.isdir(folder) else []
    return [os.path.join(folder, name) for name in names if name.endswith(".yaml")]


def _is_same(one: str, other: str) -> bool:
    return os.path.isfile(one) and os.path.isfile(other) and os.path.samefile(one, other)


def _overlays(spec_path: str, overlay_paths: Sequence[str] | None, diagnostics: Diagnostics) -> list[tuple[str, Node]]:
    if overlay_paths is None:
        overlay_paths = []
        for beside in overlays_beside(spec_path):
            if os.path.isfile(beside):
                overlay_paths.append(beside)
            else:  # a pipe would have to be waited for
                diagnostics.error(Position(beside, 1, 1), "this is not a file; overlays are read from files")
    loaded = [(path, load(path, diagnostics)) for path in overlay_paths]
    return [(path, overlay) for path, overlay in loaded if overlay is not None]


def _extends(overlay_path: str, overlay: Node, spec_path: str) -> bool:
    """Whether the overlay says that it is for this description."""
    extends = overlay.get("extends")
    if extends is None or not isinstance(extends.value, str):
        return False
    address = urlsplit(extends.value)
    if address.scheme not in ("", "file") or address.netloc:
        return False
    named = os.path.join(os.path.dirname(overlay_path), unquote(address.path))
    return os.path.exists(named) and os.path.samefile(named, spec_path)
