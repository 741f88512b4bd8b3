"""The way of a description from its file to the CApi: read, bundle, dialect, check, resolve, simplify, lower."""

from __future__ import annotations

from codegen.api.read import read
from codegen.binding.capi import CApi
from codegen.binding.emit import render
from codegen.binding.emit.command import pairs
from codegen.binding.emit.completion import completions
from codegen.binding.emit.listing import listing, symbols
from codegen.binding.lower.kept import Compiled, compiled
from codegen.cli.told import tell
from codegen.description.bundle import bundle, merged_text
from codegen.description.document import Document, is_strict
from codegen.description.refusals import Refusals
from codegen.manual import markdown
from codegen.manual.book import build
from codegen.manual.snippets import snippets
from codegen.source import output
from codegen.source.diagnostics import Diagnostics
from codegen.source.node import Node


def load_model(
    spec: str, overlays: list[str] | None, prefix: str, diagnostics: Diagnostics, strict: bool = False
) -> tuple[CApi | None, Node | None]:
    """The C of a description, or None with the reasons in `diagnostics`; and the merged document."""
    found, root = load(spec, overlays, prefix, diagnostics, strict)
    return (found.capi if found is not None else None), root


def load(
    spec: str, overlays: list[str] | None, prefix: str, diagnostics: Diagnostics, strict: bool = False
) -> tuple[Compiled | None, Node | None]:
    """Stages 1 to 7; None where there is an error. `strict`: also where an operation cannot be had, or anything is not
    known; a description may ask for that itself (x-oac: {strict: true})."""
    document = bundle(spec, overlays, diagnostics, strict)
    if document is None:
        return None, None
    found = compile_document(document, prefix, diagnostics, strict)
    return (found if not diagnostics.has_errors else None), document.root


def compile_document(document: Document, prefix: str, diagnostics: Diagnostics, strict: bool = False) -> Compiled:
    """Stages 3 to 7. What an error stands for in `diagnostics` is missing in the result."""
    refusals = Refusals(strict or is_strict(document.root))
    found = compiled(read(document, refusals), prefix, document.file, refusals)
    tell(found.api, refusals, diagnostics)
    return found


def files(compiled_: Compiled, root: Node) -> dict[str, str]:
    """What is generated: texts by name, with completions for shells, the merged description, the list of names, and
    Markdown."""
    found = render(compiled_.capi) | completions(compiled_.capi)
    for name, what, text in (
        ("names.txt", "All types and functions, sorted", listing(compiled_.capi)),
        ("symbols.txt", "The symbols of the library, sorted", symbols(compiled_.capi)),
        ("pairs.txt", "What reads and lists what commands change", pairs(compiled_.capi)),
        ("openapi.yaml", "The description with its corrections, for viewers and mock servers", merged_text(root)),
    ):
        made = output.made_from(compiled_.capi.spec)
        found[name] = f"# {what}. {made}\n# edit the description, not this file.\n" + text
    return found | {f"docs/{name}": text for name, text in documents(compiled_).items()}


def documents(compiled_: Compiled) -> dict[str, str]:
    """The Markdown and the snippets."""
    given = snippets(compiled_.api, compiled_.capi)
    made = f"{output.made_from(compiled_.capi.spec)} edit the description, not this file."
    return markdown.files(build(compiled_, snippets=given.__getitem__), made)
