"""Stage 3: a document of any dialect -> one of OpenAPI 3.1. So far that is the only one; others are refused by name."""

from __future__ import annotations

from codegen.description.document import Document
from codegen.source.diagnostics import Diagnostics
from codegen.source.words import article


def lift(document: Document, diagnostics: Diagnostics) -> Document | None:
    """The same in OpenAPI 3.1, every node with its place; None after a complaint."""
    root = document.root
    if root.kind != "object":
        diagnostics.error(root.position, f"expected an OpenAPI document, found {article(root.kind)}")
        return None
    version = root.get("openapi")
    if version is None:
        diagnostics.error(root.position, '"openapi" is missing; this is not an OpenAPI document')
        return None
    if version.kind != "string" or not str(version.value).startswith("3.1."):
        shown = version.text or version.value
        diagnostics.error(version.position, f"OpenAPI {shown} is not supported; write 3.1.0")
        return None
    return document
