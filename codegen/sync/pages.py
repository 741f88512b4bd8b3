"""The first step of sync: which pages of a folder describe the operations that we have, each as it is published."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace

from codegen.description.bundle import load_description
from codegen.description.document import operations
from codegen.description.faces import faces
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
    from codegen.pages.places import place_of
    from codegen.pages.reading import read_page

    document = load_description(spec, [], Diagnostics())
    if document is None or document.get("paths") is None:
        raise PagesError(f"{spec}: there are no operations to look for")
    wanted = _described(document)
    waiting = {key: list(known) for key, known in wanted.items()}
    has_codes = _has_codes(document)
    servers = document.get("servers")
    server = next((str(url.value) for each in servers or () if (url := each.get("url")) is not None), "")
    found: dict[Key, list[Source]] = {}
    taken: list[Source] = []
    others: list[str] = []
    try:
        sources = read_sources([docs], docs)
    except SourceError as error:
        raise PagesError(str(error)) from None
    for source in sources:
        page = read_page(source.text, source.file, source.address, "", [], source.includes)
        if page is not None and not page.is_endpoint and page.codes and has_codes:
            taken.append(_placed(source, docs, os.path.relpath(source.file, docs)))
        if page is None or not page.is_endpoint:
            continue
        key = page.method, place_of(page, server)[1]
        if key not in wanted:
            others.append(" ".join(key))
        elif not waiting[key]:
            raise PagesError(
                f"{found[key][0].file} and {source.file} both describe {' '.join(key)}; name the folder of one of them"
            )
        else:
            known = next((each for each in waiting[key] if _is_known(source, docs, each)), waiting[key][0])
            waiting[key].remove(known)
            found.setdefault(key, []).append(source)
            taken.append(_placed(source, docs, known))
    missing = ", ".join(" ".join(key) for key in sorted(key for key, left in waiting.items() if left))
    if missing:
        raise PagesError(f"no page in {docs} describes {missing}; was the endpoint moved or withdrawn?")
    return Pages(taken, others)


def _described(document: Node) -> dict[Key, list[str]]:
    """Where the page of each operation is published, below the base address; of one with faces, those of all."""
    return {
        (method.upper(), path): [
            _address(face).removeprefix(DEFAULT_BASE + "/") + ".md" for _, face in faces(operation, path)
        ]
        for path, _, method, operation in operations(document)
    }


def _has_codes(document: Node) -> bool:
    """Whether the description has the codes of errors, which a page lists that describes no endpoint."""
    components = document.get("components")
    schemas = components.get("schemas") if components is not None else None
    return any("x-codes" in schema for _, schema in schemas.items()) if schemas is not None else False


def _address(operation: Node) -> str:
    docs = operation.get("externalDocs")
    url = docs.get("url") if docs is not None else None
    return str(url.value) if url is not None else ""


def _is_known(source: Source, docs: str, known: str) -> bool:
    name = os.path.relpath(source.file, docs)
    return f"/{known}".endswith(f"/{name}") or f"/{name}".endswith(f"/{known}")


def _placed(source: Source, docs: str, known: str) -> Source:
    """Where it was published, if the folder begins higher or lower in the tree, else where it lies."""
    name = os.path.relpath(source.file, docs)
    parts = (known if _is_known(source, docs, known) else name).removesuffix(".md").split("/")
    return replace(source, address="/".join((DEFAULT_BASE, *parts)), folders=tuple(parts[:-1]), is_whole=False)
