"""The line of a page that says its method and its URL. Used by reading and samples only."""

from __future__ import annotations

import re
from collections.abc import Iterable

from codegen.pages.blocks import Block, Code, Paragraph
from codegen.pages.bounds import URL
from codegen.pages.page import Endpoint, url_parts

METHODS = ("GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS")
_VERSION = re.compile(r"(.*?/v[0-9]+)(/.*)")
_REFUSED = re.compile(r"[{}\s\\\x00-\x1f\x7f]|%(?![0-9A-Fa-f]{2})|%[01][0-9A-Fa-f]|%20|%2[fF]|%5[cC]|%7[fF]")
_DOT = re.compile("%2e", re.IGNORECASE)
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.\-]*")


def endpoint_lines(found: Iterable[Block]) -> list[tuple[str, str, int]]:
    """Method, URL and line of every paragraph that begins with a marked method and names a URL, there or in the next
    block. A path alone counts only where the paragraph says nothing else."""
    lines: list[tuple[str, str, int]] = []
    waiting: tuple[str, int] | None = None
    for block in found:
        if not isinstance(block, (Paragraph, Code)):
            waiting = None
            continue
        words = (block.rich.text if isinstance(block, Paragraph) else block.text).split()
        if isinstance(block, Paragraph) and block.is_marked and words and words[0].upper() in METHODS:
            waiting = None
            if len(words) == 1:
                waiting = (words[0].upper(), block.line)
            elif "://" in words[1] or (words[1].startswith("/") and len(words) == 2):
                lines.append((words[0].upper(), _whole(block, words[1]), block.line))
            continue
        if waiting is not None and words and ("://" in words[0] or words[0].startswith("/")):
            lines.append((waiting[0], _whole(block, words[0]), waiting[1]))
        waiting = None
    full = [line for line in lines if "://" in line[1]]
    return full or lines


def _whole(block: Paragraph | Code, word: str) -> str:
    """The code span that begins with the word, or the word."""
    codes = block.rich.codes if isinstance(block, Paragraph) else ()
    return next((code.strip() for code in codes if code.strip().startswith(word)), word)


def split_url(method: str, url: str, line: int) -> Endpoint | None:
    """None where the URL is not one of an API: without a server, with names that cannot be filled in, or with a path
    that leads elsewhere or holds what no path does."""
    if len(url) > URL or not url.strip().isprintable():
        return None
    address, _, query = url.strip().partition("#")[0].partition("?")
    parts = url_parts(address.replace("{", "%7B").replace("}", "%7D"))
    if parts.scheme not in ("https", "http") or not parts.hostname or "%7B" in parts.netloc:
        return None
    path = parts.path.replace("%7B", "{").replace("%7D", "}")
    rest = re.sub(r"\{([^{}]*)\}", lambda match: "" if _NAME.fullmatch(match.group(1)) else "{", path)
    if _REFUSED.search(rest) or any(part in (".", "..") for part in _DOT.sub(".", path).split("/")):
        return None
    named = [part.partition("=") for part in query.split("&") if part.partition("=")[0]]
    names = tuple(dict.fromkeys(name for name, _, _ in named))
    places = tuple((value.strip()[1:-1], name) for name, _, value in named if _NAME.fullmatch(value.strip()[1:-1]))
    places = tuple(one for one in places if f"{{{one[0]}}}" in query)
    match = _VERSION.fullmatch(path)
    server = f"{parts.scheme}://{parts.netloc}"
    if match:
        return Endpoint(method, server + match.group(1), match.group(2), names, line, places)
    return Endpoint(method, server, path or "/", names, line, places)
