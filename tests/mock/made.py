"""Values that a shop has not got and an answer must have: plausible ones, by the schema alone."""

from __future__ import annotations

import re
from datetime import datetime, timezone
from typing import Any

from tests.mock.judge import python_pattern
from tests.mock.styles import Styles

_DEPTH_CEILING = 8
_TYPES: dict[str, Any] = {"string": str, "integer": int, "number": (int, float), "boolean": bool, "null": type(None)}


def now_text() -> str:
    return datetime.now(timezone.utc).strftime("%Y-%m-%d %H:%M:%S +0000")


def matches(styles: Styles, schema: Any, value: Any) -> bool:
    """Whether a scalar has a type that the schema allows, and is one of its values where those are listed."""
    kinds = styles.kinds(schema)
    if kinds and not any(_is(value, kind) for kind in kinds):
        return False
    listed = [part["enum"] for part in styles.parts(schema) if "enum" in part]
    is_open = any("enum" not in part for part in styles.parts(schema) if "type" in part)
    return is_open or not listed or any(value in values for values in listed)


def _is(value: Any, kind: str) -> bool:
    if isinstance(value, bool):
        return kind == "boolean"
    if kind == "integer" and isinstance(value, float):
        return value.is_integer()
    return isinstance(value, _TYPES.get(kind, ()))


def made(styles: Styles, schema: Any, name: str = "", depth: int = 0) -> Any:
    """What the schema gives as an example or a default; else the first or least that it allows."""
    parts = list(styles.parts(schema))
    for keyword in ("const", "example", "default"):
        for part in parts:
            if keyword in part:
                return part[keyword]
    for part in parts:
        if part.get("examples"):
            return part["examples"][0]
        if part.get("enum"):
            return part["enum"][0]
    shape = styles.shape(schema)
    if shape == "array":
        least = max((part.get("minItems", 0) for part in parts), default=0)
        return [made(styles, styles.items(schema), name, depth + 1) for _ in range(least)]
    if shape == "object":
        return _object(styles, schema, depth)
    return _scalar(parts, styles.kinds(schema), name)


def _object(styles: Styles, schema: Any, depth: int) -> dict[str, Any]:
    """The required members; where none is, those that are no objects and no lists."""
    known = styles.properties(schema)
    required = [name for part in styles.parts(schema) for name in part.get("required", ())]
    if depth > _DEPTH_CEILING:
        return {}
    names = required or [name for name, member in known.items() if styles.shape(member) == "scalar"]
    return {name: made(styles, known.get(name, {}), name, depth + 1) for name in names}


def _scalar(parts: list[dict[str, Any]], kinds: set[str], name: str) -> Any:
    if "boolean" in kinds:
        return False
    if kinds & {"integer", "number"}:
        return max((part["minimum"] for part in parts if "minimum" in part), default=0)
    if "null" in kinds and "string" not in kinds:
        return None
    formats = {part.get("format") for part in parts}
    if "ecwid-date-time" in formats:
        return now_text()
    if "date-time" in formats:
        return datetime.now(timezone.utc).isoformat(timespec="seconds")
    if "date" in formats:
        return datetime.now(timezone.utc).date().isoformat()
    if formats & {"uri", "url"} or name.lower().endswith("url"):
        return f"http://127.0.0.1/{name}"
    for text in (name, "A", "AA", "0", "00000000-0000-4000-8000-000000000000"):
        if all(_fits(part, text) for part in parts):
            return text
    return ""


def _fits(part: dict[str, Any], text: str) -> bool:
    if not part.get("minLength", 0) <= len(text) <= part.get("maxLength", len(text)):
        return False
    return "pattern" not in part or re.search(python_pattern(part["pattern"]), text, re.ASCII) is not None
