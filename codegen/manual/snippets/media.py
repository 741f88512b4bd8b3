"""Media types of the files that examples name (binding/lower/examples.py)."""

from __future__ import annotations

_TYPES = {"jpg": "image/jpeg", "mp4": "video/mp4", "mp3": "audio/mpeg", "pdf": "application/pdf"}


def type_of_file(name: str) -> str:
    return _TYPES.get(name.rpartition(".")[2], "application/octet-stream")


def is_open(content_type: str) -> bool:
    """Whether who sends bytes has to say what they are."""
    return "*" in content_type or "," in content_type
