"""Files put into one: each header once, where it is first included; system headers apart."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from codegen.amalgamation.pieces import Kind, Piece, pieces

_INCLUDE = re.compile(r'#\s*include\s*(?:<(?P<system>[^>]+)>|"(?P<own>[^"]+)")')
_CONDITION = re.compile(r"#\s*(?P<word>if|ifdef|ifndef|endif)\b\s*(?P<name>\w*)")
_DEFINE = re.compile(r"#\s*define\s+(?P<name>\w+)\s*$")
# What made one file depend on another of the same make.
_CHECKED_ABI = re.compile(r"^#if OAC_ABI != \d+\n#error [^\n]*\n#endif\n", re.M)
_MADE_FROM = re.compile(r"\.?\n \* Made from (?:[^*]|\*(?!/))*?edit the description, not this file\. \*/")
_BLANK = re.compile(r"\n{3,}")
_TWICE = re.compile(r"OAC_END_DECLS\n+OAC_BEGIN_DECLS\n+")


@dataclass
class Joined:
    """`read` has the text of a file by its path, or None; `folders` are those that own headers are looked for in."""

    read: Callable[[str], str | None]
    folders: tuple[str, ...]
    seen: set[str] = field(default_factory=set)  # paths of the headers that are there

    def text(self, path: str, change: Callable[[Piece], str], system: set[str]) -> str:
        """A file, under its name, with what it includes that is not there yet: behind that, where the file begins with
        it, and else at its place, as types that lead back to themselves ask for. Names of system headers are added to
        `system`."""
        self.seen.add(path)
        ahead: list[str] = []
        own: list[str] = []
        has_begun = False
        for piece in _unguarded(self._read(path)):
            included = self.included(path, piece, system)
            if included is None:
                own.append(change(piece))
                has_begun = has_begun or piece.kind in (Kind.CODE, Kind.DIRECTIVE)
            elif included and included not in self.seen:
                text = self.text(included, change, system)
                (own if has_begun else ahead).append(f"\n{text}\n")
        return "".join([*ahead, f"\n/* ---- {path.removeprefix('include/')} ---- */\n\n", *own])

    def included(self, path: str, piece: Piece, system: set[str]) -> str | None:
        """The path of the own header that a directive includes; "" where it is one of the system's, None where the
        directive stays."""
        found = _INCLUDE.match(piece.text) if piece.kind is Kind.DIRECTIVE else None
        if found is None:
            return None
        name = found["system"] or found["own"]
        beside = path.rpartition("/")[0]
        for folder in (*((beside,) if found["own"] else ()), *self.folders):
            place = _plain(f"{folder}/{name}")
            if self.read(place) is not None:
                return place
        if found["own"]:
            raise FileNotFoundError(f"{path} includes {name}, which is nowhere")
        system.add(name)
        return ""

    def _read(self, path: str) -> str:
        text = self.read(path)
        assert text is not None
        return _MADE_FROM.sub(". */", _CHECKED_ABI.sub("", text))


def tidy(text: str) -> str:
    """What the joints leave: many empty lines, an end beside a begin."""
    return _BLANK.sub("\n\n", _TWICE.sub("", text)).strip() + "\n"


def _unguarded(text: str) -> Iterator[Piece]:
    """The pieces without the guard. What is included within a condition stays there."""
    depth = 0
    guard = ""
    is_first = True
    for piece in pieces(text):
        if piece.kind is not Kind.DIRECTIVE:
            yield piece
            continue
        condition = _CONDITION.match(piece.text)
        if is_first and condition is not None and condition["word"] == "ifndef" and condition["name"].endswith("_H"):
            guard = condition["name"]
            is_first = False
            continue
        is_first = False
        define = _DEFINE.match(piece.text)
        if guard and define is not None and define["name"] == guard:
            continue
        if condition is not None:
            depth += -1 if condition["word"] == "endif" else 1
            if guard and depth < 0:
                continue
        if depth > 0 and _INCLUDE.match(piece.text):
            yield Piece(Kind.CODE, piece.text)
        else:
            yield piece


def _plain(path: str) -> str:
    parts: list[str] = []
    for part in path.split("/"):
        if part == "..":
            parts.pop()
        elif part not in ("", "."):
            parts.append(part)
    return "/".join(parts)
