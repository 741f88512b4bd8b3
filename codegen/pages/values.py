"""Texts of pages as values of the types that they are documented with, and values of examples against these types."""

from __future__ import annotations

import json
from typing import Any

from codegen.pages.amounts import amount
from codegen.pages.fields import Resolved
from codegen.pages.loosejson import parse_loosely
from codegen.source.diagnostics import Position
from codegen.source.node import Node


def convert(text: str, kinds: tuple[str, ...]) -> Any:
    """The value that a text stands for in one of the kinds; None where it fits none."""
    if "boolean" in kinds and text in ("true", "false"):
        return text == "true"
    number = amount(text) if "number" in kinds or "integer" in kinds else None
    if number is not None and (isinstance(number, int) or "number" in kinds):
        return number
    if any(kind in ("string", "date", "imageUrl") for kind in kinds):
        return text
    if "any" in kinds or "json" in kinds:
        value = json_of(text, object)
        return text if value is None else value
    return None


def json_of(text: str, kind: type) -> Any:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, kind) else None


def elements_fit(text: str, kinds: tuple[str, ...]) -> bool:
    """Whether what a text shows as elements of arrays can be of the kinds; what is left out (...) fits."""
    level = parse_loosely(text) if text.lstrip().startswith("[") else []
    scalars: list[Node] = []
    while level:
        scalars += [one for one in level if one.kind not in ("array", "object")]
        level = [element for one in level if one.kind == "array" for element in one]
    return all(fits(one, kinds) for one in scalars)


def fits(node: Node, kinds: tuple[str, ...]) -> bool:
    """Whether an example value is of one of the kinds; null fits all, for hardly any page says what may be null."""
    if node.kind == "null":
        return True
    for kind in kinds:
        if kind in ("any", "json"):
            return True
        if node.kind == {"date": "string", "imageUrl": "string"}.get(kind, kind) or (
            kind == "number" and node.kind == "integer"
        ):
            return True
    return False


def place_of(one: Resolved, example_line: int, place: Position) -> Position:
    """The place in the page of a place in an example."""
    return one.page.at(example_line + place.line - 1, place.column)
