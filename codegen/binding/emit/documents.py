"""The C of whole documents that are no objects."""

from __future__ import annotations

from codegen.binding.capi import CDocument
from codegen.binding.emit.creations import creation_text
from codegen.binding.emit.objects import FileParts
from codegen.binding.emit.shapes import Shapes
from codegen.binding.emit.texts import DocumentText
from codegen.binding.emit.values import PRESENT


def document_text(document: CDocument, shapes: Shapes) -> DocumentText:
    parts = FileParts(shapes)
    flags = PRESENT + (" | OAC_CHECK_NULLABLE" if document.value.nullable else "")
    check = parts.member(document.c_name, document.value, flags)
    return DocumentText(
        parts.patterns.all(), tuple(parts.values.functions), check, creation_text(document.creations, shapes)
    )
