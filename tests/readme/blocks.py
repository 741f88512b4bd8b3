"""What stands in fences in our own texts: programs, parts of programs, commands, files.

A word behind the language is the name of a file: ```c first.c. Fences in lists are indented; so is what is in them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
GUIDES = ROOT / "runtime/guide"
_FENCE = re.compile(
    r"^(?P<indent> *)```(?P<language>[\w+-]*)(?: +(?P<file>\S+))?\n(?P<text>.*?)^(?P=indent)```[ ]*$", re.M | re.S
)


@dataclass(frozen=True, slots=True)
class Block:
    path: Path
    line: int  # of its first line within the fence
    language: str
    file: str  # where it stands when it is used; empty: nowhere
    text: str

    @property
    def is_program(self) -> bool:
        return self.language == "c" and "\nint main(" in self.text


def blocks(path: Path, text: str | None = None, first_line: int = 1) -> list[Block]:
    """Those of a file, or of a part of it that begins at a line."""
    text = path.read_text(encoding="utf-8") if text is None else text
    found = []
    for match in _FENCE.finditer(text):
        indent = match["indent"]
        content = re.sub(rf"^{indent}", "", match["text"], flags=re.M) if indent else match["text"]
        line = first_line + text.count("\n", 0, match.start()) + 1
        found.append(Block(path, line, match["language"], match["file"] or "", content))
    return found


def section(path: Path, heading: str) -> list[Block]:
    """Those below a heading, up to the next one of its level."""
    text = path.read_text(encoding="utf-8")
    level = len(heading) - len(heading.lstrip("#"))
    begin = text.index(f"\n{heading}\n") + 1
    outside = re.sub(r"^( *)```.*?^\1```[ ]*$", lambda fence: re.sub(r"[^\n]", "x", fence[0]), text, flags=re.M | re.S)
    end = re.compile(rf"^#{{1,{level}}} ", re.M).search(outside, begin + len(heading))
    return blocks(path, text[begin : end.start() if end else None], text.count("\n", 0, begin) + 1)


def guides() -> list[Path]:
    return sorted(GUIDES.glob("*.md"))
