"""The Book in Markdown, for code hosts, and the snippets as JSON, for sites of others."""

from __future__ import annotations

import json

from codegen.manual.markdown.pages import Pages
from codegen.manual.model import Book


def files(book: Book, made: str) -> dict[str, str]:
    """By their names. `made` says what they are made from."""
    pages = Pages(book, f"<!-- {made} -->")
    found = pages.all()
    for each in book.operations:
        members = {
            "$comment": made,
            "operation": each.id,
            "title": each.title,
            "method": each.method,
            "path": each.path,
            "page": f"{pages.places.page_of(each.c_name)}#{each.c_name}",
            "c": each.snippets.c,
            "command": each.snippets.command,
            "curl": each.snippets.curl,
            "body": each.snippets.body,
            "answer": each.snippets.answer,
        }
        found[pages.places.files[each.id]] = json.dumps(members, ensure_ascii=False, indent=2) + "\n"
    return found
