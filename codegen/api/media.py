"""Media types."""

from __future__ import annotations

import re

_TOKEN = r"[A-Za-z0-9!#$%&'*+.^_`|~-]+"
_MEDIA_TYPE = re.compile(rf'{_TOKEN}/{_TOKEN}(?:[ \t]*;[ \t]*{_TOKEN}=(?:{_TOKEN}|"[ !#-\[\]-~]*"))*[ \t]*;?')
FORM = "application/x-www-form-urlencoded"
PARTS = "multipart/form-data"


def is_media_type(name: str) -> bool:
    """Whether it can stand in a header, a range with a star included (RFC 9110)."""
    return _MEDIA_TYPE.fullmatch(name) is not None


def essence(name: str) -> str:
    """In lower case, without its parameters."""
    return name.split(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """`media_type` in lower case, without its parameters."""
    return media_type in ("application/json", "text/json") or media_type.endswith("+json")


def is_any(media_type: str) -> bool:
    """Whether it says nothing of what it is."""
    return media_type in ("*/*", "*", "application/*")
