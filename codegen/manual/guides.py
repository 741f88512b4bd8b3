"""Guides of a folder: the first line is the title, the first paragraph says what it is about."""

from __future__ import annotations

from pathlib import Path

from codegen.manual.model import Guide


def read(folder: Path) -> tuple[Guide, ...]:
    """None where there is no folder. Raises OSError."""
    paths = sorted(folder.glob("*.md")) if folder.is_dir() else []
    return tuple(guide(path.stem, path.read_text(encoding="utf-8")) for path in paths)


def guide(slug: str, text: str) -> Guide:
    first, _, rest = text.partition("\n")
    paragraph = rest.strip().split("\n\n")[0]
    is_heading = first.startswith("# ")
    return Guide(slug, first[2:].strip() if is_heading else slug, " ".join(paragraph.split()), text)
