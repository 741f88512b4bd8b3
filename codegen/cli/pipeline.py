"""The way of a description from its file to the CApi: read, bundle, dialect, check, resolve, simplify, lower."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from codegen.api.model import Api
from codegen.api.refusals import Refusals
from codegen.api.resolve import resolve
from codegen.api.simplify import simplify
from codegen.binding.capi import CApi, CEnum, CObject
from codegen.binding.lower import lower
from codegen.description import dialect
from codegen.description.bundle import bundle
from codegen.description.check import check
from codegen.description.document import Document
from codegen.source.diagnostics import Diagnostics
from codegen.source.node import Node


@dataclass(frozen=True, slots=True)
class Compiled:
    api: Api
    capi: CApi
    schemas: Mapping[str, Node]  # of every object and enumeration, by its C name


def load_model(
    spec: str, overlays: list[str] | None, prefix: str, diagnostics: Diagnostics
) -> tuple[CApi | None, Node | None]:
    """The C of a description, or None with the reasons in `diagnostics`; and the merged document."""
    compiled, root = load(spec, overlays, prefix, diagnostics)
    return (compiled.capi if compiled is not None else None), root


def load(
    spec: str, overlays: list[str] | None, prefix: str, diagnostics: Diagnostics
) -> tuple[Compiled | None, Node | None]:
    """Stages 1 to 7; None where there is an error."""
    document = bundle(spec, overlays, diagnostics)
    if document is None:
        return None, None
    root = document.root
    lifted = dialect.lift(document, diagnostics)
    is_sound = lifted is not None and check(lifted.root, diagnostics)
    paths = root.get("paths")
    if not is_sound and (paths is None or paths.kind != "object"):
        return None, root
    # Where the shape is wrong, what later stages complain about is still said; they read nothing for granted.
    compiled = compile_document(lifted or document, prefix, diagnostics)
    return (compiled if is_sound and not diagnostics.has_errors else None), root


def compile_document(document: Document, prefix: str, diagnostics: Diagnostics) -> Compiled:
    """Stages 5 to 7. What an error stands for in `diagnostics` is missing in the result."""
    refusals = Refusals()
    simplified = simplify(resolve(document, refusals), refusals)
    for refusal in refusals:
        diagnostics.error(refusal.position, refusal.message)
    capi = lower(simplified.api, prefix, document.file, diagnostics)
    items: tuple[CObject | CEnum, ...] = (*capi.objects, *capi.enums)
    return Compiled(simplified.api, capi, {item.c_name: simplified.origins[item.key] for item in items})
