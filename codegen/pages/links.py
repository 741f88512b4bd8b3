"""Links of pages: where they lead among the pages that are read, and which of them are broken or suspicious."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from urllib.parse import unquote, urljoin

from codegen.pages.page import Link, Page, url_parts
from codegen.pages.richtext import Rich

# Addresses of the tool that the pages are written with: readers cannot open them.
_EDITOR_HOSTS = ("app.gitbook.com",)
_NO_ADDRESS = re.compile(r"^$|\s|^/?broken\b|^[a-z]+:/{0,2}$|^#$|^undefined\b|^javascript:", re.IGNORECASE)
_PAGE_NAME = re.compile(r"[^./]+(?:\.md|\.html)?")
_PARAGRAPH_CEILING = 200  # lines
_FOLDER_PAGES = ("README", "index")


@dataclass(frozen=True)
class Site:
    """The pages that were read, by address; and the addresses of folders of which all pages were read."""

    pages: dict[str, frozenset[str]]  # with their anchors
    folders: frozenset[str]

    def has_name(self, name: str) -> bool:
        return any(address.rpartition("/")[2] == name for address in self.pages)

    def is_missing(self, address: str) -> bool:
        """Whether a page is not where all pages are known. Nothing is known about other places."""
        return bool(address) and address not in self.pages and address.rpartition("/")[0] in self.folders


@dataclass(frozen=True)
class Problem:
    kind: str
    message: str
    subject: str


def place_in(lines: Sequence[str], rich: Rich, href: str) -> tuple[int, int]:
    """The line and column of a link in a paragraph, which may have several lines."""
    for at, text in enumerate(lines[rich.line - 1 : rich.line + _PARAGRAPH_CEILING], rich.line):
        if not text.strip():
            break
        if f"]({href}" in text or f'"{href}"' in text or f"<{href}" in text:
            return at, (rich.column if at == rich.line else 1)
    return rich.line, rich.column


def site_of(pages: Iterable[tuple[str, bool, Page | None]]) -> Site:
    """Address, whether its whole folder was read, and the page, if it can be read."""
    known: dict[str, frozenset[str]] = {}
    folders = set()
    for address, is_whole, page in pages:
        if address:
            known[page_address(address)] = page.anchors if page is not None else frozenset()
            if is_whole:
                folders.add(page_address(address).rpartition("/")[0])
    return Site(known, frozenset(folders))


def page_address(address: str) -> str:
    """The address of a page in the one way in which pages are compared."""
    bare = address.partition("#")[0].partition("?")[0].rstrip("/")
    bare = bare.removesuffix(".md").removesuffix(".html")
    folder, _, name = bare.rpartition("/")
    return folder if name in _FOLDER_PAGES else bare


def target_of(page: Page, href: str) -> tuple[str, str]:
    """The address of the page that a link leads to, and the anchor in lower case. Empty where that cannot be said."""
    before, _, anchor = unquote(href.strip()).partition("#")
    anchor = anchor.lower()
    if not before:
        return page_address(page.address), anchor
    if before.startswith("ref:") or not page.address:
        return "", anchor
    try:
        return page_address(urljoin(page.address, before)), anchor
    except ValueError:
        return "", anchor


def problem_of(page: Page, site: Site, link: Link) -> Problem | None:
    text, target = link.text.strip(), link.address.strip()
    shown = text or target
    if target.startswith("#") and len(target) > 1:
        if unquote(target[1:]).lower() not in page.anchors:
            return Problem(
                "link-broken", f'the link of "{shown}" leads to {target}, which is not on the page', f"link {target}"
            )
        return None
    if target.startswith("ref:") and not site.has_name(target.removeprefix("ref:").partition("#")[0]):
        message = f'the link of "{shown}" leads to {target}, which is no address, and no page of that name is at hand'
        return Problem("link-suspicious", message, f"link {target}")
    if _NO_ADDRESS.search(target):
        return Problem("link-broken", f'the link of "{shown}" has no address: "{target}"', f"link {shown}")
    parts = url_parts(target)
    if parts.hostname in _EDITOR_HOSTS:
        return Problem(
            "link-suspicious", f'the link of "{shown}" leads into the editor of the pages: {target}', f"link {target}"
        )
    if "://" in target and (
        not parts.hostname
        or parts.hostname in ("localhost", "127.0.0.1")
        or target.count("://") > 1
        and "?" not in target
    ):
        return Problem(
            "link-suspicious",
            f'the link of "{shown}" leads to an address that others cannot open: {target}',
            f"link {target}",
        )
    host = url_parts(text).hostname if "://" in text and not text.startswith("<") else ""
    if host and parts.hostname and host != parts.hostname:
        return Problem("link-suspicious", f"the link reads {text}, but leads to {target}", f"link {target}")
    return _missing(page, site, shown, target)


def _missing(page: Page, site: Site, shown: str, target: str) -> Problem | None:
    address, anchor = target_of(page, target)
    if not _PAGE_NAME.fullmatch(target.partition("#")[0].partition("?")[0].rstrip("/").rpartition("/")[2]):
        return None  # a file, or a host
    if site.is_missing(address):
        return Problem(
            "link-broken", f'the link of "{shown}" leads to {target}, but there is no such page', f"link {target}"
        )
    anchors = page.anchors if address == page_address(page.address) else site.pages.get(address)
    if anchor and anchors and anchor not in anchors:
        return Problem(
            "link-broken",
            f'the link of "{shown}" leads to {target}, but that page has no such heading',
            f"link {target}",
        )
    return None
