"""Words for people: comments of generated code, made from the facts of the description."""

from __future__ import annotations

import json
import re

from codegen.binding.model import Enum, SpecType
from codegen.source.shown import words
from codegen.source.yamldoc import Node


def sentence(text: str) -> str:
    """Ends in a full stop."""
    text = words(text)
    return text if not text or text[-1] in ".!?:" else text + "."


def paragraphs(text: str) -> tuple[str, ...]:
    """A description as paragraphs without line breaks, safe inside a C comment."""
    found = [sentence(part) for part in re.split(r"\n\s*\n", text.strip()) if part.strip()]
    return tuple(part.replace("*/", "* /").replace("/*", "/ *") for part in found)


def member_doc(
    name: str,
    site: Node,
    node: Node,
    row: SpecType,
    enum: Enum | None,
    required: bool,
    nullable: bool,
    read_only: bool,
) -> tuple[str, ...]:
    """What a member means and what its value may be; the name as JSON has it comes first."""
    own = site.get("description") or node.get("description")
    text = f"{name}: " + (sentence(str(own.value)) if own is not None and own.kind == "string" else sentence(row.doc))
    facts = []
    if required:
        facts.append("Required")
    if nullable:
        facts.append("May be null")
    if read_only:
        facts.append("Read-only: the server sets it")
    deprecated = site.get("deprecated") or node.get("deprecated")
    if deprecated is not None and deprecated.value is True:
        facts.append("Deprecated")
    facts += _limits(node)
    if enum is None and node.get("enum") is not None:
        facts.append("One of " + ", ".join(json.dumps(item.plain(), ensure_ascii=False) for item in node.get("enum")))
    default = site.get("default") or node.get("default")
    if default is not None:
        facts.append("Default: " + json.dumps(default.plain(), ensure_ascii=False))
    text += "".join(f" {fact}." for fact in facts)
    return paragraphs(text)


def _limits(node: Node) -> list[str]:
    found = []
    for key, words in (
        ("minimum", "At least {}"),
        ("exclusiveMinimum", "More than {}"),
        ("maximum", "At most {}"),
        ("exclusiveMaximum", "Less than {}"),
        ("multipleOf", "A multiple of {}"),
        ("minLength", "At least {} characters"),
        ("maxLength", "At most {} characters"),
        ("pattern", "Matches {}"),
        ("minItems", "At least {} items"),
        ("maxItems", "At most {} items"),
    ):
        child = node.get(key)
        if child is not None:
            found.append(words.format(child.text or child.plain()))
    if node.get("uniqueItems") is not None and node.get("uniqueItems").value is True:
        found.append("No two items are the same")
    return found
