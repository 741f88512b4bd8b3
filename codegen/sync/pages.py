"""The first step of sync: which pages of a folder describe the operations that we have, each as it is published."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace

from codegen.description.bundle import load_description
from codegen.description.document import operations
from codegen.pages.source import DEFAULT_BASE, Source, SourceError, read_sources
from codegen.source.diagnostics import Diagnostics
from codegen.source.node import Node

Key = tuple[str, str]  # method in capitals, path


class PagesError(Exception):
    """What the folder lacks."""


@dataclass(frozen=True)
class Pages:
    sources: list[Source]  # of the operations that the description has, in the order in which import takes them
    others: list[str]  # operations that it does not have, as METHOD PATH


def pages_of(docs: str, spec: str) -> Pages:
    """The pages of the operations that the description has already; others are not ours to add. Raises PagesError."""
    from codegen.pages.reading import read_page

    wanted = _described(spec)
    found: dict[Key, Source] = {}
    others: list[str] = []
    try:
        sources = read_sources([docs], docs)
    except SourceError as error:
        raise PagesError(str(error)) from None
    for source in sources:
        page = read_page(source.text, source.file, source.address, "", [], source.includes)
        if page is None or not page.is_endpoint:
            continue
        key = page.method, page.path
        if key not in wanted:
            others.append(" ".join(key))
        elif key in found:
            raise PagesError(
                f"{found[key].file} and {source.file} both describe {' '.join(key)}; name the folder of one of them"
            )
        else:
            found[key] = source
    missing = ", ".join(" ".join(key) for key in sorted(set(wanted) - set(found)))
    if missing:
        raise PagesError(f"no page in {docs} describes {missing}; was the endpoint moved or withdrawn?")
    return Pages([_placed(source, docs, wanted[key]) for key, source in found.items()], others)


def _described(spec: str) -> dict[Key, str]:
    """Where the page of each operation is published, below the base address."""
    document = load_description(spec, [], Diagnostics())
    if document is None or document.get("paths") is None:
        raise PagesError(f"{spec}: there are no operations to look for")
    return {
        (method.upper(), path): _address(operation).removeprefix(DEFAULT_BASE + "/") + ".md"
        for path, _, method, operation in operations(document)
    }


def _address(operation: Node) -> str:
    docs = operation.get("externalDocs")
    url = docs.get("url") if docs is not None else None
    return str(url.value) if url is not None else ""


def _placed(source: Source, docs: str, known: str) -> Source:
    """Where it was published, if the folder begins higher or lower in the tree, else where it lies."""
    name = os.path.relpath(source.file, docs)
    is_known = f"/{known}".endswith(f"/{name}") or f"/{name}".endswith(f"/{known}")
    parts = (known if is_known else name).removesuffix(".md").split("/")
    return replace(source, address="/".join((DEFAULT_BASE, *parts)), folders=tuple(parts[:-1]), is_whole=False)
