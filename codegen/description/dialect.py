"""Stage 3: a document of OpenAPI 3.0 or 3.1 -> one of OpenAPI 3.1. Others are refused by name."""

from __future__ import annotations

import re

from codegen.description.document import Document
from codegen.description.lift import lifted
from codegen.description.refusals import Refusals
from codegen.source.diagnostics import Position
from codegen.source.node import Node
from codegen.source.words import article

_VERSION = re.compile(r"(3\.[01])\.(0|[1-9][0-9]*)(-.+)?")
_OTHER = {"swagger": "Swagger", "asyncapi": "AsyncAPI", "arazzo": "Arazzo", "overlay": "an OpenAPI Overlay"}
_SAID = "3.0 and 3.1 are, as in 3.1.0"


def lift(document: Document, refusals: Refusals) -> Document | None:
    """The same in OpenAPI 3.1, every node with its place; None after a complaint."""
    root = document.root
    if root.kind != "object":
        refusals.error(root.position, f"expected an OpenAPI document, found {article(root.kind)}")
        return None
    version = root.get("openapi")
    if version is None:
        refusals.error(*_instead(root))
        return None
    match = _VERSION.fullmatch(str(version.value)) if version.kind == "string" else None
    if match is None:
        refusals.error(version.position, _refused(version))
        return None
    return Document(lifted(root, match[1] == "3.0", refusals), document.file)


def _instead(root: Node) -> tuple[Position, str]:
    for key, name in _OTHER.items():
        version = root.get(key)
        if version is not None:
            shown = f"{name} {version.text or version.value}" if version.kind in ("string", "number") else name
            advice = "; convert it to OpenAPI 3" if key == "swagger" else ""
            return root.key_positions[key], f"this is {shown}, which is not supported{advice}"
    return root.position, '"openapi" is missing; this is not an OpenAPI document'


def _refused(version: Node) -> str:
    shown = version.text or str(version.value)
    if version.kind in ("number", "integer"):
        return f"the version {shown} is a number here; write all of it as a text, such as '3.1.0'"
    if version.kind != "string":
        return f"expected a version such as 3.1.0, found {article(version.kind)}"
    if re.fullmatch(r"3\.[01]", shown):
        return f'the version "{shown}" lacks its last number; write {shown}.0'
    if re.fullmatch(r"[0-9]+(\.[0-9]+)*(-.+)?", shown):
        return f"OpenAPI {shown} is not supported; {_SAID}"
    return f'"{shown}" is no version of OpenAPI; 3.0 and 3.1 are supported, as in 3.1.0'
