"""The entry in CHANGELOG.md."""

from __future__ import annotations

import os
import textwrap

from codegen.findings import Report
from codegen.source import shown
from codegen.sync.place import CHANGELOG
from codegen.sync.worktree import SyncError

_HEADING = "## Unreleased"
_COLUMNS = 120


def add(copy: str, report: Report) -> None:
    """Adds the entry under "Unreleased", which must be there; nothing where programs and people notice nothing."""
    if not report.findings:
        return
    path = os.path.join(copy, CHANGELOG)
    with open(path, encoding="utf-8", newline="") as stream:
        text = stream.read()
    at = text.find(_HEADING)
    if at < 0:
        raise SyncError(f'{CHANGELOG} has no heading "{_HEADING}" to add the entry under')
    end = text.find("\n", at) + 1 or len(text)
    entry = _entry(report)
    if not text[end:].startswith(entry):  # from a run that was killed at its very end
        with open(path, "w", encoding="utf-8", newline="") as stream:
            stream.write(text[:end] + entry + text[end:])


def _entry(report: Report) -> str:
    lines = ["", "### Documentation", ""]
    lines += _wrapped(f"The documentation changed ({report.headline}):", "* ")
    for change in report.findings:
        symbol = f" (`{change.symbol}`)" if change.symbol else ""
        lines += _wrapped(f"{change.message}{symbol} [{change.kind}]", "  * ")
    return "\n".join(lines) + "\n"


def _wrapped(text: str, before: str) -> list[str]:
    return textwrap.wrap(
        shown.words(text),
        _COLUMNS,
        initial_indent=before,
        subsequent_indent=" " * len(before),
        break_long_words=False,
        break_on_hyphens=False,
    )
