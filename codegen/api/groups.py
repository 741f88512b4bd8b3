"""What operations are about, for people who look for one: by the first tag; where there is none, by the path."""

from __future__ import annotations

from codegen.api import spec
from codegen.api.nodes import text_of
from codegen.source.node import Node


class Groups:
    def __init__(self, root: Node) -> None:
        tags = root.get("tags")
        listed = list(tags) if tags is not None and tags.kind == "array" else []
        self._tags = {text_of(tag, "name"): tag.get("x-oac") for tag in listed if tag.kind == "object"}

    def of(self, operation: spec.Operation) -> tuple[str, str]:
        """The group and what of it an operation is about: tags may say to which group they belong, and how people call
        them (x-oac: {group: ..., title: ...})."""
        tags = operation.node.get("tags")
        listed = list(tags) if tags is not None and tags.kind == "array" else []
        named = [str(tag.value) for tag in listed if tag.kind == "string"]
        if not named or not named[0].strip():
            return _of_path(operation.path), ""
        extension = self._tags.get(named[0].strip())
        group, title = (text_of(extension, key) if extension is not None else "" for key in ("group", "title"))
        return group or named[0].strip(), title or named[0].strip()


def _of_path(path: str) -> str:
    """Its first segment that is no parameter."""
    return next((segment for segment in path.split("/") if segment and "{" not in segment), "")
