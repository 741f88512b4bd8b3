"""What is wrong with the files of a site, seen without a browser: links and anchors that lead nowhere, what would be
loaded from elsewhere, scripts that are not ours, headings that skip a level, ids that stand twice."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import unquote, urlsplit

_LOADING = {"src", "data-index", "srcset", "poster", "background"}
_EMPTY = {"meta", "link", "br", "hr", "img", "input", "wbr", "path", "polygon", "circle"}


@dataclass
class Page:
    links: list[str] = field(default_factory=list)
    loaded: list[str] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    headings: list[int] = field(default_factory=list)
    scripts: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    text: str = ""


class _Reader(HTMLParser):
    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attributes}
        if tag not in _EMPTY:
            self.open.append(tag)
        if tag == "script":
            self.page.scripts.append(found.get("src", ""))
        if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            self.page.headings.append(int(tag[1]))
        if "id" in found:
            self.page.ids.append(found["id"])
        if tag == "link":
            self.page.loaded.append(found["href"])
        elif "href" in found:
            self.page.links.append(found["href"])
        for name, value in found.items():
            if name.startswith("on"):
                self.page.faults.append(f"<{tag} {name}=…>")
            if name in _LOADING:
                self.page.loaded.append(value)

    def handle_startendtag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attributes)
        if tag not in _EMPTY:
            self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.page.faults.append(f"</{tag}> closes another element")

    def handle_data(self, data: str) -> None:
        if "script" not in self.open:
            self.page.text += data


def read(text: str) -> Page:
    page = Page()
    reader = _Reader(page)
    reader.feed(text)
    reader.close()
    page.faults += [f"<{tag}> is not closed" for tag in reader.open]
    return page


def faults(files: dict[str, str]) -> list[str]:
    """Of a whole site, by the names of its files."""
    pages = {name: read(text) for name, text in files.items() if name.endswith(".html")}
    return [f"{name}: {fault}" for name, page in pages.items() for fault in _faults(name, page, pages, files)]


def _faults(name: str, page: Page, pages: dict[str, Page], files: dict[str, str]) -> list[str]:
    found = list(page.faults)
    found += [f"the id {each} stands twice" for each in sorted(set(page.ids)) if page.ids.count(each) > 1]
    if page.headings.count(1) != 1:
        found.append(f"{page.headings.count(1)} headings of the first level")
    for before, after in zip(page.headings, page.headings[1:]):
        if after > before + 1:
            found.append(f"a heading of level {after} follows one of level {before}")
    for address in page.loaded:
        if address != "data:," and address and _target(name, address) not in files:
            found.append(f"{address} is loaded, and not there")
    if len(page.scripts) != 2 or "site.js" not in "".join(page.scripts):
        found.append(f"scripts: {page.scripts}")
    for address in page.links:
        parts = urlsplit(address)
        if parts.scheme in ("http", "https"):
            continue
        target = _target(name, address)
        if parts.scheme or target not in pages:
            found.append(f"the link {address} leads nowhere")
        elif parts.fragment and unquote(parts.fragment) not in pages[target].ids:
            found.append(f"the link {address} leads to no part of {target}")
    return found


def _target(page: str, address: str) -> str:
    path = unquote(urlsplit(address).path)
    if not path:
        return page
    parts = page.split("/")[:-1]
    for part in path.split("/"):
        if part == "..":
            if not parts:
                return "(outside)"
            parts.pop()
        else:
            parts.append(part)
    return "/".join(parts)
