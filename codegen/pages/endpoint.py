"""The line of a page that says its method and its URL. Used by reading and samples only."""

from __future__ import annotations

import re
from collections.abc import Iterable

from codegen.pages.blocks import Block, Code, Paragraph
from codegen.pages.bounds import URL
from codegen.pages.page import Endpoint, url_parts

METHODS = ("GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS")
_VERSION = re.compile(r"(.*?/v[0-9]+)(/.*)")
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
    """None where the URL is not one of an API: with spaces or without a server, or with names that cannot be filled
    in."""
    if len(url) > URL:
        return None
    address, _, query = url.strip().partition("#")[0].partition("?")
    parts = url_parts(address.replace("{", "%7B").replace("}", "%7D"))
    if (
        parts.scheme not in ("https", "http")
        or not parts.hostname
        or re.search(r"\s", address)
        or "%7B" in parts.netloc
    ):
        return None
    path = parts.path.replace("%7B", "{").replace("%7D", "}")
    rest = re.sub(r"\{([^{}]*)\}", lambda match: "" if _NAME.fullmatch(match.group(1)) else "{", path)
    if "{" in rest or "}" in rest:
        return None
    names = tuple(dict.fromkeys(part.partition("=")[0] for part in query.split("&") if part.partition("=")[0]))
    match = _VERSION.fullmatch(path)
    if match:
        return Endpoint(method, f"{parts.scheme}://{parts.netloc}{match.group(1)}", match.group(2), names, line)
    return Endpoint(method, f"{parts.scheme}://{parts.netloc}", path or "/", names, line)
