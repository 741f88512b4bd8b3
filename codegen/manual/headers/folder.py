"""The headers of a folder as pages, and what each of them says."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from pathlib import Path

from codegen.manual.headers.comments import CODE, paragraphs
from codegen.manual.headers.items import declaration, macro
from codegen.manual.headers.pieces import Piece, pieces
from codegen.manual.model import Header, Item

_PUBLIC = re.compile(r" Public(?:;.*?)?\.(?=\s|\Z)")
_UMBRELLA = "oac.h"
_VERSION = re.compile(r'#define \w+_VERSION "([^"]*)"')


def read(folder: Path) -> tuple[Header, ...]:
    """Those that programs include, without the one that includes all. Raises OSError."""
    found = []
    for path in sorted(folder.glob("*.h")):
        if path.name != _UMBRELLA:
            found.append(header(f"{folder.name}/{path.name}", path.read_text(encoding="utf-8")))
    return tuple(found)


def version(folder: Path) -> str:
    """That of the library, where it stands. Raises OSError."""
    found = _VERSION.search((folder / "version.h").read_text(encoding="utf-8"))
    return found[1] if found is not None else ""


def header(file: str, text: str) -> Header:
    first, *others = pieces(text)
    words = list(paragraphs(first.text)) if first.kind == "comment" else []
    lead = _PUBLIC.sub("", words[0]) if words else ""
    title, more = _sentence(lead)
    said = ([more] if more else []) + words[1:]
    code = [each for each in said if each.startswith(CODE)]
    return Header(
        name=f"{file.split('/')[0]}_{Path(file).stem}",
        file=file,
        title=title,
        words=tuple(said),
        example=max(code, key=len, default=""),
        items=tuple(_items(others)),
    )


def _sentence(text: str) -> tuple[str, str]:
    """The first one without its full stop, and what follows."""
    end = re.search(r"(?<=\w[\w)])\.(?:\s|\Z)", text)
    return (text[: end.start()], text[end.end() :]) if end is not None else (text, "")


def _items(found: list[Piece]) -> Iterator[Item]:
    """A comment is about all that follows it without an empty line; one that is followed by none is words between."""
    words: tuple[str, ...] = ()
    owner = ""
    for piece, after in zip(found, [*found[1:], None]):
        if piece.kind == "comment":
            words, owner = paragraphs(piece.text), ""
            if after is None or after.kind == "comment":
                yield Item("text", "", "", words)
                words = ()
            continue
        item = macro(piece.text) if piece.kind == "macro" else declaration(piece.text)
        if item is None or item.name.endswith("_H"):
            words, owner = (), ""
        elif words:
            owner = item.name
            yield dataclasses.replace(item, words=words)
            words = ()
        else:
            owner = "" if piece.apart else owner
            yield dataclasses.replace(item, shares=owner)
