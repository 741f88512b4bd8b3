"""What the tests of the importer share: pages made of parts, and the folder of the vendor's pages."""

from __future__ import annotations

import importlib.util
import os
import unittest
from pathlib import Path
from typing import Any

HAS_PARSERS = importlib.util.find_spec("markdown_it") is not None and importlib.util.find_spec("bs4") is not None
needs_parsers = unittest.skipUnless(HAS_PARSERS, "python3-markdown-it and python3-bs4 are not installed")
DOCS = os.environ.get("ECWID_DOCS_DIR", "")  # the folder that holds published/ and changes/
PUBLISHED = Path(DOCS) / "published" / "rest-api"  # below it, paths are those of addresses
CHANGES = Path(DOCS) / "changes"  # DATE-ID/before and DATE-ID/after, each with a folder like the above
needs_docs = unittest.skipUnless(
    DOCS != "" and PUBLISHED.is_dir(), "ECWID_DOCS_DIR is not set: the vendor's pages are not tested"
)
PAGES = Path(__file__).parent / "pages"
ROOT = Path(__file__).parents[2]

ENDPOINT = '<mark style="color:purple;">`PUT`</mark> `https://api.tea.example/v3/{shopId}/teas/{teaId}`'
PATH = "| Param | Type | Description |\n|---|---|---|\n| shopId | number | x |\n| teaId | number | x |"


def table(*rows: tuple[str, str, str]) -> str:
    return "\n".join(["| Field | Type | Description |", "|---|---|---|", *(f"| {' | '.join(row)} |" for row in rows)])


def page(
    *rows: tuple[str, str, str],
    title: str = "Update tea",
    endpoint: str = ENDPOINT,
    path: str = PATH,
    example: str = "",
    answer: str = "",
    more: str = "",
    scopes: str = "`update_teas`",
    query: str = "",
    response: str = "",
) -> str:
    """A page with these rows of the request; `more` follows its table."""
    parts = [f"# {title}", endpoint]
    if example or answer:
        parts += ["<details>", "<summary>Example</summary>"]
        if example:
            parts += ["Request:", f"```http\nPUT /api/v3/7/teas/12 HTTP/1.1\nHost: x\n\n{example}\n```"]
        if answer:
            parts += ["Response:", f"```json\n{answer}\n```"]
        parts += ["</details>"]
    parts += [
        "### Required access scopes",
        f"You need {scopes}",
        "### Path params",
        "All path params are required.",
        path,
    ]
    if query:
        parts += ["### Query params", query]
    parts += ["### Request JSON", table(*rows)]
    if more:
        parts.append(more)
    if response:
        parts += ["### Response JSON", response]
    return "\n\n".join(parts) + "\n"


def run(*texts: str, **options: Any) -> Any:
    """What is imported from the texts, as pages update-tea, page2, page3 … of one folder."""
    from codegen.pages.run import import_pages
    from codegen.pages.source import Source

    names = ["update-tea", *(f"page{count}" for count in range(2, len(texts) + 1))]
    sources = [
        Source(f"{name}.md", text, f"https://tea.example/teas/{name}", ("teas",)) for name, text in zip(names, texts)
    ]
    return import_pages(sources, **options)


def kinds(imported: Any) -> list[str]:
    return [finding.kind for finding in imported.findings]


def fields(imported: Any, name: str = "UpdateTeaRequest") -> dict[str, Any]:
    properties: dict[str, Any] = imported.root.plain()["components"]["schemas"][name]["properties"]
    return properties
