"""What MIGRATION.md asks of programs, as a list: each row of its tables, each item of its lists, under its heading."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from codegen.manual.model import Change

_TITLE = re.compile(r"# From (\S+) to (.+)")
_VERSION = re.compile(r"\d+(\.\d+)+")
_CELL = re.compile(r"(?:`[^`]*`|\\.|[^|`])+")
_RULE = re.compile(r"\|(\s*:?-+:?\s*\|)+")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")


def read(path: Path, next_version: str) -> tuple[Change, ...]:
    """`next_version` is what follows the last release: `# From 0.1 to what comes next` is about it."""
    if not path.is_file():
        return ()
    return tuple(_changes(path.read_text(encoding="utf-8").split("\n"), next_version))


def _changes(lines: list[str], next_version: str) -> Iterator[Change]:
    version, heading, head = next_version, "", True
    item: list[str] = []
    for line in [*lines, ""]:
        if item and line.startswith("  ") and line.strip():
            item.append(line.strip())
            continue
        if item:
            words = " ".join(item)
            new = words.startswith("New: ")
            yield Change(version, "minor" if new else "major", _words(heading, words.removeprefix("New: ")))
            item = []
        if title := _TITLE.fullmatch(line):
            version = title[2] if _VERSION.fullmatch(title[2]) else next_version
        elif line.startswith("## "):
            heading = line[3:].strip()
        elif line.startswith("* "):
            item = [line[2:].strip()]
        elif line.startswith("|") and not _RULE.fullmatch(line.strip()) and not head:
            cells = [cell.strip() for cell in _CELL.findall(line) if cell.strip()]
            if len(cells) == 2:
                yield Change(version, "major", _words(heading, f"Before: {cells[0].rstrip('.')}. Now: {cells[1]}"))
        head = not line.startswith("|")  # of a table: its first line


def _words(heading: str, text: str) -> str:
    text = _LINK.sub(r"\1", text.replace("\\|", "|"))
    return f"{heading}. {text}" if text.endswith((".", ":")) else f"{heading}. {text}."
