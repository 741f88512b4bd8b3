"""Where something stands, for the first lines of generated files."""

from __future__ import annotations

from codegen.source import shown
from codegen.source.diagnostics import Position


def place_of(position: Position) -> str:
    return f"{shown.path(position.file)}:{position.line}"
