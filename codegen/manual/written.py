"""Puts a folder of made files in place: what is the same stays, what was made before and is made no more goes."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Mapping
from pathlib import Path

from codegen.source.files import discard, error, replace, written_beside

_LIST = ".made"  # the file with the names of all others, so that nothing else is ever removed


def put(folder: Path, files: Mapping[str, str]) -> int:
    """`files` by their names below the folder, all of them, or none where one cannot be written; how many were written.
    Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    waiting: dict[str, str] = {}
    made: set[str] = set()
    try:
        for name, text in files.items():
            path = os.path.join(folder, name)
            data = text.encode("utf-8")
            if _content(path) == data:
                continue
            parent = os.path.dirname(path)
            if parent not in made:
                made.add(parent)
                os.makedirs(parent, exist_ok=True)
            if os.path.isdir(path) and not os.path.islink(path):
                raise error(errno.EISDIR, path)
            waiting[path] = written_beside(path, data, is_safe=False)
        for path, temporary in waiting.items():
            replace(temporary, path)
    except BaseException:
        for temporary in waiting.values():
            discard(temporary)
        raise
    _forget(folder, files)
    return len(waiting)


def _forget(folder: Path, files: Mapping[str, str]) -> None:
    known = _content(os.path.join(folder, _LIST)) or b""
    for name in known.decode("utf-8").split("\n"):
        if name and name not in files and ".." not in name.split("/") and not name.startswith("/"):
            with contextlib.suppress(OSError):
                os.unlink(os.path.join(folder, name))
    text = "".join(f"{name}\n" for name in sorted(files)).encode("utf-8")
    if known != text:
        (folder / _LIST).write_bytes(text)


def _content(path: str) -> bytes | None:
    try:
        with open(path, "rb") as stream:
            return stream.read()
    except (FileNotFoundError, IsADirectoryError, NotADirectoryError):
        return None
