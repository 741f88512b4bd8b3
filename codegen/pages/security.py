"""Who may call an operation: the scheme of authentication and the scopes. Used by operations only."""

from __future__ import annotations

import re

from codegen.findings import ERROR
from codegen.pages import nodes
from codegen.pages.page import Row
from codegen.pages.fields import Resolved
from codegen.pages.richtext import Rich
from codegen.pages.scopes import required_scopes
from codegen.pages.types import parse_type
from codegen.source.node import Node

_SCHEMES = ("bearer", "basic")  # of HTTP authentication
_WORDED = re.compile(rf"\b({'|'.join(_SCHEMES)})\b", re.IGNORECASE)
_SCOPE = re.compile(r"[A-Za-z0-9_:.\-]+")
_NO_SCOPE = re.compile(
    r"\bno (?:\w+ )?(?:access )?scopes?\b|\b(?:do|does|is|are)(?:n't|n’t| not) (?:require|need)"
    r"|\bwithout (?:any )?(?:access )?scopes?\b"
    r"|\ball (?:access )?scopes\b",
    re.IGNORECASE,
)


def security_of(one: Resolved, scheme: str) -> Node:
    """The alternatives that the section of scopes names."""
    page = one.page
    section = page.section("scopes")
    if section is None:
        return nodes.of([{f"{scheme}Auth": []}], page.at(page.endpoint_line))
    found = []
    for scopes in required_scopes(section):
        for scope in scopes:
            if not _SCOPE.fullmatch(scope):
                message = f'"{scope}" is not the name of a scope'
                one.report("scope-unclear", page.at(section.line), message, f"scopes.{scope}", ERROR)
        named = [scope for scope in scopes if _SCOPE.fullmatch(scope)]
        found += [named] if named else []
    if not found and not _NO_SCOPE.search(section.text):
        one.report("scope-missing", page.at(section.line), "the section names no scope", "scopes")
    place = page.at(section.paragraphs[0].line if section.paragraphs else section.line)
    return nodes.of([{f"{scheme}Auth": scopes} for scopes in found or [[]]], place)


def scheme_of(one: Resolved) -> str:
    """How the page says that a request is authenticated: the first word of the Authorization header's format, or one
    in its description where the table has types in place of formats."""
    section = one.page.section("headers")
    row = next((row for row in section.rows if row.name.lower() == "authorization"), None) if section else None
    if row is None or section is None or row.type is None:
        return "bearer"
    format_ = format_of(row)
    words = (" ".join(format_.codes) if format_ is not None else "").lower().split() or (
        format_.text.lower().split() if format_ is not None else []
    )
    if words and words[0] in _SCHEMES:
        return words[0]
    told = _WORDED.search(row.text.text)
    if told:
        return told.group(1).lower()
    where = "the format of" if words else "nothing says the format of"
    fault = f" begins with none of {', '.join(_SCHEMES)}" if words else ""
    one.report_row("authentication-unclear", section, row, f'{where} "{row.name}"{fault}; taken for bearer')
    return "bearer"


def format_of(row: Row) -> Rich | None:
    """The second cell of a header's row, unless it says a type."""
    return None if row.type is None or parse_type(row.type) is not None else row.type
