"""The merged description, kept as JSON below build/ so that the next start need not read 26,000 lines of YAML again.

What is kept holds a digest of every file that the description was made of, and of the programs that made it; where one
has changed, it is made anew. Where nothing can be written, nothing is kept.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from pathlib import Path
from typing import Any

_ROOT = Path(__file__).resolve().parents[2]
_KEPT = _ROOT / "build" / "mock"
_MAKERS = ("codegen/source", "codegen/description", "codegen/pattern")


class Unusable(Exception):
    """The description cannot be served; the text says why."""


def description(spec: Path, folder: Path = _KEPT) -> dict[str, Any]:
    """Raises Unusable or OSError."""
    kept = folder / f"{hashlib.sha256(str(spec.resolve()).encode()).hexdigest()[:16]}.json"
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
        found = json.loads(kept.read_bytes())
        if found["made of"] == _digests(spec, found["made of"]):
            document: dict[str, Any] = found["document"]
            return document
    return _made(spec, kept)


def _made(spec: Path, kept: Path) -> dict[str, Any]:
    from codegen.description.bundle import DescriptionError, load_description  # it takes a while to import

    try:
        root = load_description(str(spec))
    except DescriptionError as error:
        raise Unusable(str(error)) from None
    if root is None or root.kind != "object":
        raise Unusable(f"{spec}:1:1: error: a description must be an object")
    plain: dict[str, Any] = root.plain()
    with contextlib.suppress(OSError):
        kept.parent.mkdir(parents=True, exist_ok=True)
        part = kept.with_name(f"{kept.name}.{os.getpid()}.part")
        text = {"made of": _digests(spec, _files(root)), "document": plain}
        part.write_text(json.dumps(text, ensure_ascii=False), encoding="utf-8")
        os.replace(part, kept)
    return plain


def _files(root: Any) -> set[str]:
    """The files that nodes were read from."""
    found: set[str] = set()
    seen: set[int] = set()
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        found.add(str(Path(node.position.file).resolve()))
        if node.kind == "object":
            waiting += [member for _, member in node.items()]
        elif node.kind == "array":
            waiting += node.elements
    return found


def _digests(spec: Path, files: Any) -> dict[str, str]:
    """Of all that a description is made of: what lies beside it may have become an overlay."""
    beside = [*spec.parent.glob("*.yaml"), *spec.parent.glob("corrections/*.yaml"), *spec.parent.glob("words/*.yaml")]
    makers = [path for folder in _MAKERS for path in (_ROOT / folder).glob("*.py")]
    paths = {*files, *(str(path.resolve()) for path in (*beside, *makers))}
    return {path: hashlib.sha256(Path(path).read_bytes()).hexdigest() for path in sorted(paths)}
