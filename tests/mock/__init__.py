"""A local server that behaves like the API of a description: the judge of what our C sends. README.md says how."""

from __future__ import annotations

from tests.mock.server import MockServer, Settings

__all__ = ["MockServer", "Settings"]
