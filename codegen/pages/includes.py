"""Texts that stand in other files ({% include "PATH" %}), put where a page wants them.

A path counts from the file that names it, and stays below the root of the documentation: the nearest folder above the
page that has a folder .gitbook, or else the one that paths of addresses count from. What cannot be included stays a
block Include, which says why. Included blocks have the line of the page that includes them.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from codegen.pages.blocks import Block, Heading, Include, Paragraph, Table
from codegen.pages.bounds import PAGE_BYTES, TAG, TooDeep
from codegen.pages.markdown import blocks
from codegen.pages.page import is_full_name
from codegen.pages.richtext import Rich

_TAG = re.compile(r"\{%\s{0,20}include\s{1,20}[\"']([^\"'\n]{1,1000})[\"']\s{0,20}%\}")
_FILES_CEILING = 500  # included by one page
_DEPTH_CEILING = 8
_WORDS_CEILING = 50  # of the name of a file
_BLOCK_BYTES = 100  # that an included text counts at least


@dataclass
class Included:
    """A file that is included, or in `trouble` why it is not; `inner` are those that it includes, by path."""

    text: str = ""
    trouble: str = ""
    inner: dict[str, Included] = field(default_factory=dict)


def load_includes(page: str, text: str, top: str) -> dict[str, Included]:
    """The files that a page includes, by the path that it writes."""
    if "include" not in text:
        return {}
    return _Loader(_root_above(page, top)).of(page, text, 0)


def _root_above(page: str, top: str) -> str:
    folder = os.path.dirname(os.path.realpath(page))
    while True:
        if os.path.isdir(os.path.join(folder, ".gitbook")):
            return folder
        above = os.path.dirname(folder)
        if above == folder:
            return os.path.realpath(top)
        folder = above


class _Loader:
    def __init__(self, root: str) -> None:
        self._root = root
        self._known: dict[str, Included] = {}
        self._open: set[str] = set()

    def of(self, file: str, text: str, depth: int) -> dict[str, Included]:
        return {path: self._load(file, path, depth) for path in dict.fromkeys(_TAG.findall(text))}

    def _load(self, file: str, path: str, depth: int) -> Included:
        try:
            real = os.path.realpath(os.path.join(os.path.dirname(file), path))
        except (OSError, ValueError):
            return Included(trouble="is no path")
        if os.path.isabs(path) or os.path.commonpath((self._root, real)) != self._root:
            return Included(trouble="lies outside of the documentation")
        if real in self._open or real == os.path.realpath(file):
            return Included(trouble="would include itself")
        if real not in self._known:
            if depth >= _DEPTH_CEILING or len(self._known) >= _FILES_CEILING:
                return Included(trouble="is one file too many to include")
            self._known[real] = self._read(real)
            self._open.add(real)
            self._known[real].inner = self.of(real, self._known[real].text, depth + 1)
            self._open.discard(real)
        return self._known[real]

    def _read(self, real: str) -> Included:
        try:
            if not stat.S_ISREG(os.stat(real).st_mode):
                return Included(trouble="is no file")
            with open(real, "rb") as stream:
                data = stream.read(PAGE_BYTES + 1)
            if len(data) > PAGE_BYTES:
                return Included(trouble="is too large")
            return Included(data.decode("utf-8-sig"))
        except (OSError, ValueError) as error:
            if isinstance(error, UnicodeDecodeError):
                return Included(trouble="is not UTF-8")
            return Included(trouble="is not at hand")


def with_included(found: list[Block], includes: Mapping[str, Included]) -> list[Block]:
    """The blocks of a page with those of the texts that it includes."""
    level = next((one.level for one in found if isinstance(one, Heading) and is_full_name(one.text)), 0)
    return _Expander(level).run(found, includes)


class _Expander:
    def __init__(self, level: int) -> None:
        self._level = level  # of the headings of the page's sections; 0: it has none
        self._rest = PAGE_BYTES
        self._parsed: dict[int, list[Block]] = {}  # by id() of the Included

    def run(self, found: list[Block], includes: Mapping[str, Included], line: int = 0) -> list[Block]:
        made: list[Block] = []
        for block in found:
            block = _moved(block, line) if line else block
            if isinstance(block, Include):
                made += self._included(block, includes.get(block.path))
            else:
                made.append(block)
        return made

    def _included(self, block: Include, included: Included | None) -> list[Block]:
        if included is None or included.trouble:
            return [replace(block, trouble=included.trouble) if included is not None else block]
        self._rest -= len(included.text) + _BLOCK_BYTES
        if self._rest < 0:
            return [replace(block, trouble="is one text too many to include")]
        inside = self._parsed.get(id(included))
        if inside is None:
            try:
                inside = blocks(included.text)
            except TooDeep as error:
                return [replace(block, trouble=f"cannot be read: {error}")]
            inside = self._parsed[id(included)] = self._levelled(inside)
        return self.run(inside, included.inner, block.line)

    def _levelled(self, inside: list[Block]) -> list[Block]:
        """Sections that are included stand at the level of the page's own; a title of the file is not one of the
        page."""
        if inside and isinstance(inside[0], Heading) and inside[0].level == 1:
            inside = inside[1:]
        own = next((one.level for one in inside if isinstance(one, Heading) and is_full_name(one.text)), 0)
        shift = self._level - own if self._level and own else 0
        return [
            replace(one, level=max(one.level + shift, 1)) if isinstance(one, Heading) and shift else one
            for one in inside
        ]


def section_named_by(path: str) -> str:
    """The heading of a section that the name of a file ends with; empty: none."""
    words = re.findall(r"[a-z]+", os.path.basename(path)[-TAG:].removesuffix(".md").lower())[-_WORDS_CEILING:]
    return next((" ".join(words[at:]) for at in range(len(words)) if is_full_name(" ".join(words[at:]))), "")


def _moved(block: Block, line: int) -> Block:
    if isinstance(block, Paragraph):
        return replace(block, rich=replace(block.rich, line=line, column=1))
    if isinstance(block, Table):

        def rows(every: tuple[tuple[Rich, ...], ...]) -> tuple[tuple[Rich, ...], ...]:
            return tuple(tuple(replace(cell, line=line, column=1) for cell in cells) for cells in every)

        return replace(block, rows=rows(block.rows), headings=rows(block.headings), line=line)
    return replace(block, line=line)
