"""The symbols that libraries are to export, read from what is committed: lists, and what headers declare."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

_COMMENT = re.compile(r"/\*.*?\*/", re.S)
_DECLARED = re.compile(r"^(?:extern )?OAC_API\b([^;]*);", re.M)
_ATTRIBUTE = re.compile(r"\bOAC_(?:PRINTF|DEPRECATED)\((?:[^()]|\([^()]*\))*\)")
_NAME = re.compile(r"(\w+)\s*\(|(\w+)(?:\[\w*\])?\s*$")


def listed(path: Path) -> list[str]:
    """A committed list: one name a line, and remarks."""
    return [line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]


def declared(headers: Iterable[Path]) -> set[str]:
    """What headers declare with OAC_API."""
    found = set()
    for path in headers:
        for text in _DECLARED.findall(_COMMENT.sub("", path.read_text(encoding="utf-8"))):
            name = _NAME.search(_ATTRIBUTE.sub("", text))
            assert name is not None, text
            found.add(name[1] or name[2])
    return found


def exported(library: Path) -> dict[str, str]:
    """The symbols of a shared library with their versions; what stands for a version itself is left out."""
    command = ["nm", "-D", "--defined-only", "--with-symbol-versions", str(library)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    found = {}
    for line in done.stdout.splitlines():
        kind, name = line.split()[-2:]
        if kind != "A":
            symbol, _, version = name.partition("@")
            found[symbol] = version.lstrip("@")
    return found
