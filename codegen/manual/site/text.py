"""Paragraphs of plain text, in which code stands between backticks, as HTML: names that have a page lead to it."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Sequence
from urllib.parse import urlsplit

from markupsafe import Markup, escape

from codegen.manual.site.addresses import Addresses, relative

_PARTS = re.compile(
    r"(`[^`\n]+`|[a-z]\w*/\w+\.h|https?://[^\s<>\"'`]+|[A-Za-z]\w*(?:_\w+|-\w+\([1-9]\))(?:\([1-9]\))?)"
)
_UNUSUAL = re.compile(r"[^\x21-\x7e]|[{}|\\^\[\]<>\"`]")  # a template of an address is none
_NAME = re.compile(r"[A-Za-z][\w-]*(\([1-9]\))?")


class Texts:
    """Of the pages of one depth below the site's folder: addresses are relative to them."""

    def __init__(self, addresses: Addresses, page: str) -> None:
        self.addresses = addresses
        self.page = page
        self._made: dict[str, Markup] = {}

    def line(self, text: str) -> Markup:
        """Words of one line."""
        made = self._made.get(text)
        if made is None:
            parts = (self._part(part) for part in _PARTS.split(text) if part)
            made = self._made[text] = Markup("").join(parts)
        return made

    def _part(self, part: str) -> Markup:
        if part.startswith("`") and len(part) > 2:
            return self.code(part[1:-1])
        if part.startswith(("http://", "https://")):
            address = part.rstrip(".,;:!?)")
            rest = part[len(address) :]
            return Markup('<a href="{0}">{0}</a>{1}').format(address, rest) if is_address(address) else escape(part)
        return self.code(part) if self._target(part) else escape(part)

    def code(self, name: str) -> Markup:
        target = self._target(name)
        made = Markup("<code>{}</code>").format(name)
        if target is None:
            return made
        return Markup('<a href="{}">{}</a>').format(relative(self.page, target), made)

    def _target(self, name: str) -> str | None:
        name = name.removesuffix("()")
        if name.endswith(".h"):
            return self.addresses.files.get(name)
        if not _NAME.fullmatch(name):
            return None
        return self.addresses.manual(name) if name.endswith(")") else self.addresses.names.get(name)


def blocks(paragraphs: Sequence[str]) -> Iterator[tuple[str, list[str]]]:
    """Paragraphs by what they are: text, code in C, items of one list (model.Header says how they are told apart)."""
    items: list[str] = []
    for paragraph in paragraphs:
        if paragraph.startswith("- "):
            items.append(paragraph[2:])
            continue
        if items:
            yield "list", items
            items = []
        is_code = paragraph.startswith("    ")
        yield ("code", [textwrap.dedent(paragraph)]) if is_code else ("text", [paragraph])
    if items:
        yield "list", items


def is_address(text: str) -> bool:
    """Whether it may be a link: whoever writes a description does not get a script into a page by it."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.netloc) and not _UNUSUAL.search(text)
