"""The first step of sync: which pages of a folder describe the operations that we have, laid out as published."""

from __future__ import annotations

import os
import shutil

from codegen.description.bundle import load_description
from codegen.description.document import operations
from codegen.source.diagnostics import Diagnostics
from codegen.source.node import Node

Key = tuple[str, str]  # method in capitals, path


class PagesError(Exception):
    """What the folder lacks."""


def pages_of(docs: str, spec: str) -> dict[str, str]:
    """The files with the pages of the operations that the description has already, by where they are published; others
    are not ours to add. Raises PagesError."""
    from codegen.pages.reading import read_page
    from codegen.pages.source import DEFAULT_BASE, SourceError, read_sources

    wanted = _described(spec, DEFAULT_BASE)
    found: dict[Key, str] = {}
    try:
        sources = read_sources([docs], docs)
    except SourceError as error:
        raise PagesError(str(error)) from None
    for source in sources:
        page = read_page(source.text, source.file, source.address, "", [], source.includes)
        key = (page.method, page.path) if page is not None else ("", "")
        if key in found:
            raise PagesError(
                f"{found[key]} and {source.file} both describe {' '.join(key)}; name the folder of one of them"
            )
        if key in wanted:
            found[key] = source.file
    missing = ", ".join(" ".join(key) for key in sorted(set(wanted) - set(found)))
    if missing:
        raise PagesError(f"no page in {docs} describes {missing}; was the endpoint moved or withdrawn?")
    return {
        _published(os.path.relpath(found[key], docs), wanted[key]): os.path.abspath(found[key]) for key in sorted(found)
    }


def laid_out(pages: dict[str, str], folder: str) -> dict[str, str]:
    """Copies of the pages below a folder, with where each comes from."""
    shutil.rmtree(folder, ignore_errors=True)
    copies = {}
    for name, file in pages.items():
        copy = os.path.join(folder, name)
        os.makedirs(os.path.dirname(copy), exist_ok=True)
        shutil.copy(file, copy)
        copies[copy] = file
    return copies


def _described(spec: str, base: str) -> dict[Key, str]:
    """Where the page of each operation is published, below `base`."""
    document = load_description(spec, [], Diagnostics())
    if document is None or document.get("paths") is None:
        raise PagesError(f"{spec}: there are no operations to look for")
    return {
        (method.upper(), path): _address(operation).removeprefix(base + "/") + ".md"
        for path, _, method, operation in operations(document)
    }


def _address(operation: Node) -> str:
    docs = operation.get("externalDocs")
    url = docs.get("url") if docs is not None else None
    return str(url.value) if url is not None else ""


def _published(name: str, known: str) -> str:
    """Where a page is published: where it was, if the folder begins higher or lower in the tree, else at `name`."""
    return known if f"/{known}".endswith(f"/{name}") or f"/{name}".endswith(f"/{known}") else name
