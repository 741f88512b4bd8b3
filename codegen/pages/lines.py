"""What is done to the lines of a page before Markdown is parsed: front matter, blocks of the tool that the pages are
written with ({% tab %}), blank lines within HTML tables. Lines keep their numbers. Used by markdown only.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from codegen.pages.bounds import TAG

_FENCE = re.compile(r"\s{0,3}(`{3,}|~{3,})")
_OPENS_TABLE = re.compile(r"\s*(?:<[^<>]*>\s*)*<table\b", re.IGNORECASE)
_BLOCK_TAGS = re.compile(r"\s*(?:\{%[^{}]*%\}\s*)+")
_BLOCK_TAG = re.compile(r"\{%\s*([\w-]+)([^{}]*?)%\}")
_ATTRIBUTE = re.compile(r"(?:([\w-]+)\s*=\s*)?(?:\"([^\"]*)\"|'([^']*)'|“([^”]*)”)")
_FRONT_MATTER_CEILING = 100


@dataclass(frozen=True)
class BlockTag:
    """`{% name attribute="value" %}` on a line of its own. The attribute of `{% include "path" %}` has no name."""

    name: str
    attributes: dict[str, str]
    line: int


@dataclass(frozen=True)
class Lines:
    """The lines for Markdown; `title` is that of the front matter, with its line."""

    lines: list[str]
    tags: list[BlockTag]
    title: tuple[str, int] | None


def prepared(source: str) -> Lines:
    lines = source.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    title = _front_matter(lines)
    tags: list[BlockTag] = []
    fence = ""
    in_table = False
    for at, line in enumerate(lines):
        match = _FENCE.match(line)
        if fence:
            if match and match.group(1)[0] == fence[0] and len(match.group(1)) >= len(fence) and not line.strip(" `~"):
                fence = ""
        elif in_table:
            if not line.strip():  # it would end the table for Markdown
                lines[at] = "<!-- -->"
            in_table = line.lower().rfind("</table") <= line.lower().rfind("<table")
        elif match and ("~" in match.group(1) or "`" not in line[match.end() :]):
            fence = match.group(1)
        elif _OPENS_TABLE.match(line):
            in_table = line.lower().rfind("<table") > line.lower().rfind("</table")
        elif _BLOCK_TAGS.fullmatch(line):
            tags += [
                BlockTag(found.group(1), _attributes(found.group(2)), at + 1) for found in _BLOCK_TAG.finditer(line)
            ]
            lines[at] = ""
    return Lines(lines, tags, title)


def _attributes(text: str) -> dict[str, str]:
    return {
        (found.group(1) or "").lower(): next(value for value in found.groups()[1:] if value is not None)
        for found in _ATTRIBUTE.finditer(text[:TAG])
    }


def _front_matter(lines: list[str]) -> tuple[str, int] | None:
    """Takes the front matter out: it ends where a line of three dashes follows the first such line."""
    if not lines or lines[0].rstrip() != "---":
        return None
    end = next((at for at, line in enumerate(lines[1:_FRONT_MATTER_CEILING], 1) if line.rstrip() in ("---", "...")), 0)
    if not end or not all(
        not line.strip() or line[0] in " \t#-" or re.match(r"[\w-]+\s*:", line) for line in lines[1:end]
    ):
        return None
    title = None
    for at in range(end + 1):
        name, colon, text = lines[at].partition(":")
        if name == "title" and colon and text.strip():
            title = (text.strip().strip("\"'"), at + 1)
        lines[at] = ""
    return title
