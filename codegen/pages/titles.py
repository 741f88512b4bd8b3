"""The title of a page, and whether its headings are those of an endpoint. Used by reading only."""

from __future__ import annotations

from codegen.pages.blocks import Block, Heading
from codegen.pages.endpoint import endpoint_lines
from codegen.pages.page import is_full_name, section_kind


def title_of(found: list[Block]) -> Heading | None:
    """The first heading, unless it is that of a section or of something below one. One that stands above all others
    and before the endpoint is the title even where it reads like a section's: "Get staff account scopes"."""
    headings = [block for block in found if isinstance(block, Heading)]
    first = headings[0] if headings else None
    if first is None or not first.text.strip():
        return None
    levels = [block.level for block in headings[1:] if section_kind(block.text)]
    if levels and first.level >= min(levels):
        return None
    if section_kind(first.text):
        lines = endpoint_lines(found)
        return first if first.level == 1 and lines and first.line < lines[0][2] else None
    return first


def looks_like_endpoint(found: list[Block]) -> bool:
    """Whether it has what only endpoints have. That a guide says which scopes it takes makes it none."""
    headings = [block.text for block in found if isinstance(block, Heading)]
    kinds = {kind for text in headings for kind in [section_kind(text)] if kind}
    return len(kinds) > 1 or any(section_kind(text) not in ("", "scopes") and is_full_name(text) for text in headings)
