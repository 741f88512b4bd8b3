"""A description as the rest of the generator and the mock server see it: the YAML with its overlays applied.

Also writes the merged document as YAML, and follows references within it.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from typing import Any
from urllib.parse import unquote, urlsplit

from codegen.diagnostics import Diagnostics, Position
from codegen.overlay import apply
from codegen.yamldoc import Node, load
from codegen.yamlwrite import write

OVERLAY_NAME = "overlay.yaml"
_ESCAPED_BYTE = re.compile(r"%(?![0-9A-Fa-f]{2})")
_TILDE = re.compile(r"~(?![01])")
_ARRAY_INDEX = re.compile(r"0|[1-9][0-9]{0,8}")


class DescriptionError(Exception):
    """A description cannot be used; the text is all its diagnostics."""


def load_description(
    spec_path: str, overlay_paths: Sequence[str] | None = None, diagnostics: Diagnostics | None = None
) -> Node | None:
    """Reads a description and applies its overlays in their order.

    Without `overlay_paths` it is the overlay.yaml beside the description, if there is one whose `extends` names this
    file. None where the description cannot be read at all; other errors are in `diagnostics`. Without `diagnostics`
    errors raise DescriptionError.
    """
    found = Diagnostics() if diagnostics is None else diagnostics
    document = load(spec_path, found)
    if document is not None:
        for path, overlay in _overlays(spec_path, overlay_paths, found):
            if overlay_paths is not None or _extends(path, overlay, spec_path):
                document = apply(document, overlay, found)
    if diagnostics is None and found.has_errors:
        raise DescriptionError("\n".join(map(str, found)))
    return document


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


def resolve_ref(root: Node, reference: Node, diagnostics: Diagnostics) -> Node | None:
    """What a reference points to: `reference` is the text node of a $ref, or an object that holds one.

    Only #/components/... is followed, and only one step: the result may hold a $ref itself. None after an error.
    """
    if reference.kind == "object":
        inner = reference.get("$ref")
        if inner is None:
            diagnostics.error(reference.position, "the object has no $ref")
            return None
        reference = inner
    text = reference.value
    if reference.kind != "string" or not isinstance(text, str):
        diagnostics.error(reference.position, "a $ref must be a text such as '#/components/schemas/Name'")
        return None
    if not text.startswith("#/components/"):
        diagnostics.error(
            reference.position, f'the reference "{text}" is not supported; only #/components/... in the same file is'
        )
        return None
    pointer = text[1:]
    if _ESCAPED_BYTE.search(pointer):
        diagnostics.error(reference.position, f'the reference "{text}" has a % without two hexadecimal digits')
        return None
    try:
        pointer = unquote(pointer, errors="strict")
    except UnicodeDecodeError:
        diagnostics.error(reference.position, f'the reference "{text}" is not UTF-8 once it is decoded')
        return None
    if _TILDE.search(pointer):
        diagnostics.error(reference.position, f'the reference "{text}" has a ~ that is neither ~0 nor ~1')
        return None
    found: Node | None = root
    for step in pointer.split("/")[1:]:
        found = _step(found, step.replace("~1", "/").replace("~0", "~"))
        if found is None:
            diagnostics.error(reference.position, f'the reference "{text}" points to nothing')
            return None
    return found


def _step(node: Node | None, step: str) -> Node | None:
    if node is not None and isinstance(node.value, list):
        if _ARRAY_INDEX.fullmatch(step) and int(step) < len(node.value):
            return node.value[int(step)]
        return None
    return node.get(step) if node is not None else None


def _overlays(
    spec_path: str, overlay_paths: Sequence[str] | None, diagnostics: Diagnostics
) -> list[tuple[str, Node]]:
    if overlay_paths is None:
        beside = os.path.join(os.path.dirname(spec_path), OVERLAY_NAME)
        is_other = os.path.isfile(beside) and not os.path.samefile(beside, spec_path)
        if os.path.exists(beside) and not os.path.isfile(beside):  # a pipe would have to be waited for
            diagnostics.error(Position(beside, 1, 1), "this is not a file; overlays are read from files")
        overlay_paths = [beside] if is_other else []
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
