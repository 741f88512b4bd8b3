"""The entry in CHANGELOG.md."""

from __future__ import annotations

import os
import textwrap

from codegen.findings import Report
from codegen.source import shown
from codegen.sync.place import CHANGELOG
from codegen.sync.worktree import SyncError

_HEADING = "## Unreleased"
_OURS = "### Documentation"
_COLUMNS = 120


def add(copy: str, report: Report) -> None:
    """Adds the entry under "Unreleased", which must be there; nothing where programs and people notice nothing."""
    if not report.findings:
        return
    path = os.path.join(copy, CHANGELOG)
    with open(path, encoding="utf-8", newline="") as stream:
        text = stream.read()
    start = text.find(_HEADING)
    if start < 0:
        raise SyncError(f'{CHANGELOG} has no heading "{_HEADING}" to add the entry under')
    end = text.find("\n## ", start) + 1 or len(text)
    section, entry = text[start:end], _entry(report)
    if entry not in section:  # it is there after a run that was killed at its very end
        with open(path, "w", encoding="utf-8", newline="") as stream:
            stream.write(text[:start] + _with_entry(section, entry) + text[end:])


def _with_entry(section: str, entry: str) -> str:
    """Below its own heading, which comes before all others."""
    lines = section.rstrip("\n").split("\n")
    headings = [at for at, line in enumerate(lines) if line.startswith("### ")]
    own = next((at for at in headings if lines[at] == _OURS), None)
    if own is not None:
        before, after = lines[:own], "\n".join(lines[own + 1 :]).lstrip("\n")
    else:
        at = headings[0] if headings else len(lines)
        before, after = lines[:at], "\n".join(["", *lines[at:]])
    text = "\n\n".join(("\n".join(before).rstrip("\n"), _OURS, entry + after))
    return text.rstrip("\n") + section[len(section.rstrip("\n")) :]


def _entry(report: Report) -> str:
    lines = _wrapped(f"The documentation changed ({report.headline}):", "* ")
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
