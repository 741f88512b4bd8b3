"""How generated files name the description: the same wherever the generator is run from."""

from __future__ import annotations

import os

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def path(file: str) -> str:
    """Relative to the repository where the file is part of it, the bare file name elsewhere."""
    absolute = os.path.abspath(file)
    if absolute.startswith(ROOT + os.sep):
        return os.path.relpath(absolute, ROOT).replace(os.sep, "/")
    return os.path.basename(absolute)
