"""Reads pages from files, folders and https addresses, and says where each is published.

An address is known for a page that was read from it. For a file it is the vendor's address with the path below a
root: the root that was given, or else the nearest folder above the argument that is not itself a page (customers/ is
one where customers.md lies beside it).
"""

from __future__ import annotations

import os
import re
import stat
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from codegen.pages import fetch, servers
from codegen.pages.bounds import PAGE_BYTES

if TYPE_CHECKING:
    from codegen.pages.includes import Included

DEFAULT_BASE = "https://docs.ecwid.com/api-reference/rest-api"
FILES_CEILING = 5000
_HTML = ("text/html", "application/xhtml+xml")


class SourceError(Exception):
    """A page cannot be read; the text says which and why."""


@dataclass(frozen=True)
class Source:
    """A page's text. `address` and `folders` (those of its address below the base) are empty where unknown.
    `is_whole`: all pages of its folder were asked for, so that one that is not there does not exist. `includes` are
    the texts that it includes, by the path that it writes. `trouble` says why a page of a folder cannot be read."""

    file: str
    text: str
    address: str
    folders: tuple[str, ...]
    is_whole: bool = False
    includes: dict[str, Included] = field(default_factory=dict)
    trouble: str = ""


def read_sources(
    arguments: list[str], root: str | None = None, base: str = DEFAULT_BASE, seconds: float = fetch.DEADLINE_SECONDS
) -> list[Source]:
    """The pages in the order of their addresses, whatever that of the arguments; each address has so many seconds.
    Raises SourceError."""
    found: dict[str, Source] = {}
    for argument in arguments:
        if re.match(r"[A-Za-z][A-Za-z0-9+.-]*://", argument):
            found.setdefault(argument, _fetch(argument, base, seconds))
        elif os.path.isdir(argument):
            files = _below(argument)
            if not files:
                raise SourceError(f"{argument}: there is no page (*.md) in the folder")
            top = root if root is not None else _root_of(os.path.join(os.path.abspath(argument), "page.md"))
            for path in files:
                try:
                    found[os.path.realpath(path)] = replace(_load(path, top, base), is_whole=True)
                except SourceError as error:  # it does not hide the others
                    found[os.path.realpath(path)] = Source(path, "", *_published(path, top, base), True, {}, str(error))
        else:
            found.setdefault(os.path.realpath(argument), _load(argument, root, base))
    return sorted(found.values(), key=lambda one: (one.address.split("/"), one.file))


def _below(folder: str) -> list[str]:
    def refuse(error: OSError) -> None:
        raise SourceError(f"{error.filename}: {error.strerror}")

    found = []
    for top, folders, files in os.walk(folder, onerror=refuse):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        found += [
            os.path.join(top, name) for name in sorted(files) if name.endswith(".md") and not name.startswith(".")
        ]
        if len(found) > FILES_CEILING:
            raise SourceError(f"{folder}: more than {FILES_CEILING} pages")
    return found


def _decode(data: bytes, name: str) -> str:
    if len(data) > PAGE_BYTES:
        raise SourceError(f"{name}: larger than {PAGE_BYTES // (1024 * 1024)} MiB")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise SourceError(f"{name}: the byte at offset {error.start} is not UTF-8") from None


def _load(path: str, root: str | None, base: str) -> Source:
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):
            raise SourceError(f"{path}: not a file")
        with open(path, "rb") as stream:
            text = _decode(stream.read(PAGE_BYTES + 1), path)
    except OSError as error:
        raise SourceError(f"{path}: {error.strerror}") from None
    absolute = os.path.abspath(path)
    top = os.path.abspath(root) if root is not None else _root_of(absolute)
    if os.path.relpath(absolute, top).startswith(os.pardir + os.sep):
        raise SourceError(f"{path}: not below the root {root}")
    from codegen.pages.includes import load_includes  # needs markdown_it and bs4, which other commands do without

    return Source(path, text, *_published(path, top, base), includes=load_includes(absolute, text, top))


def _published(path: str, top: str, base: str) -> tuple[str, tuple[str, ...]]:
    """The address of a file, and the folders in it."""
    parts = os.path.relpath(os.path.abspath(path), os.path.abspath(top)).removesuffix(".md").split(os.sep)
    return "/".join((base.rstrip("/"), *parts)), tuple(parts[:-1])


def _root_of(path: str) -> str:
    folder = os.path.dirname(path)
    while os.path.isfile(folder + ".md"):
        folder = os.path.dirname(folder)
    return folder


def _fetch(address: str, base: str, seconds: float) -> Source:
    bare = address.partition("#")[0]
    try:
        servers.server_of(bare)
        parts = urlsplit(bare)
        wanted = bare if parts.path.endswith(".md") or parts.query else bare.rstrip("/") + ".md"
        answer = fetch.fetch(wanted, seconds)
    except servers.FetchError as error:
        raise SourceError(f"{_without_user(bare)}: {error}") from None
    text = _decode(answer.data, wanted)
    if answer.kind in _HTML:
        raise SourceError(f"{wanted}: this is HTML; the same page is published as Markdown")
    published = wanted.partition("?")[0].removesuffix(".md")
    below = published.removeprefix(base.rstrip("/") + "/") if published.startswith(base.rstrip("/") + "/") else ""
    return Source(address, text, published, tuple(below.split("/")[:-1]) if below else ())


def _without_user(address: str) -> str:
    """As it may be shown: a user name or a password stands before the last @ of what comes before the path."""
    return re.sub(r"(?<=://)[^/?]*@", "", address)
