"""Media types."""

from __future__ import annotations


def is_json(media_type: str) -> bool:
    """`media_type` in lower case, without its parameters."""
    return media_type in ("application/json", "text/json") or media_type.endswith("+json")
