"""The table of all operations by family, in Markdown, for a file such as README.md that keeps it between two marks.

A family is what the pages of its operations have in common: the first part of their addresses behind what all
addresses have in common. Operations without a page are a family of their own.
"""

from __future__ import annotations

import os
from urllib.parse import urlsplit

from codegen.binding.capi import COperation
from codegen.source import files
from codegen.source.diagnostics import Position
from codegen.source.files import read_regular
from codegen.source.shown import printable

BEGIN = "<!-- Operations, by `python3 -m codegen list --markdown`; do not edit. -->"
END = "<!-- End of operations. -->"
_OTHERS = "others"
_HEAD = ("| function | request | page |", "|---|---|---|")


def table(operations: tuple[COperation, ...]) -> str:
    """One part for each family, which a reader unfolds."""
    families: dict[str, list[COperation]] = {}
    for operation, family in zip(operations, _families([operation.source for operation in operations])):
        families.setdefault(family, []).append(operation)
    lines = [f"{len(operations)} operations in {len(families)} families:", ""]
    for family, members in sorted(families.items()):
        title = family.replace("-", " ").capitalize()
        lines += ["<details>", f"<summary>{_text(title)}: {len(members)}</summary>", "", *_HEAD]
        lines += map(_row, members)
        lines += ["", "</details>"]
    return "\n".join(lines) + "\n"


def is_in(path: str) -> bool:
    return BEGIN.encode("utf-8") in (read_regular(path) or b"")


def put(path: str, operations: tuple[COperation, ...], check: bool) -> str:
    """Writes it into a file; what is wrong, in words, and nothing is touched then. `check`: nothing ever is. Raises
    OSError."""
    place = printable(str(Position(path, 1, 1)))
    data = read_regular(path)
    if data is None:
        return f"{place}: error: no such file, for the table of operations"
    try:
        text = data.decode("utf-8")
        wanted = merged(text, operations)
    except ValueError as fault:
        return f"{place}: error: {fault}"
    if check and text != wanted:
        line = text[: text.index(BEGIN)].count("\n") + 1
        return (
            f"{printable(str(Position(path, line, 1)))}: error: the table of operations is stale; run `make generate`"
        )
    files.put(path, wanted)
    return ""


def merged(text: str, operations: tuple[COperation, ...]) -> str:
    """A text with the table of today between its marks. ValueError where these are not there, once each, in order."""
    before, begin, rest = text.partition(BEGIN + "\n")
    _, end, after = rest.partition(END + "\n")
    if not begin or not end or BEGIN in after or END in before + after:
        raise ValueError(f"there is no one place for the table of operations, between {BEGIN} and {END}")
    return f"{before}{begin}\n{table(operations)}\n{end}{after}"


def without(text: str) -> str:
    """The same lines, but those of the table are empty."""
    before, begin, rest = text.partition(BEGIN + "\n")
    inner, end, after = rest.partition(END + "\n")
    return f"{before}{begin}{chr(10) * inner.count(chr(10))}{end}{after}" if end else text


def _row(operation: COperation) -> str:
    request = f"`{operation.method} {_text(operation.path)}`"
    page = f"[{_text(_name(operation.source))}]({_address(operation.source)})" if operation.source else ""
    return f"| `{operation.c_name}` | {request} | {page} |"


def _families(sources: list[str]) -> list[str]:
    """Of each address."""
    folders = [_steps(source)[:-1] for source in sources]
    shared = len(os.path.commonprefix([folder for folder in folders if folder]))
    return [folder[shared] if len(folder) > shared else _OTHERS for folder in folders]


def _steps(source: str) -> list[str]:
    """Of its path, with the host, without the heading on the page."""
    parts = urlsplit(source)
    return [parts.netloc, *(step for step in parts.path.split("/") if step)] if source else []


def _name(source: str) -> str:
    steps = _steps(source)
    return steps[-1] if steps else source


def _text(text: str) -> str:
    """In a cell of a table."""
    return printable(text).replace("|", "\\|").replace("`", "'").replace("<", "&lt;")


def _address(text: str) -> str:
    return printable(text).replace("|", "%7C").replace(" ", "%20").replace("(", "%28").replace(")", "%29")
