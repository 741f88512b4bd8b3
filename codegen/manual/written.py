"""Puts a folder of made files in place: what is the same stays, what was made before and is made no more goes."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Mapping
from pathlib import Path

_LIST = ".made"  # the file with the names of all others, so that nothing else is ever removed


def put(folder: Path, files: Mapping[str, str]) -> int:
    """`files` by their names below the folder; how many were written. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    written = 0
    made: set[str] = set()
    for name, text in files.items():
        path = os.path.join(folder, name)
        data = text.encode("utf-8")
        if _content(path) == data:
            continue
        parent = os.path.dirname(path)
        if parent not in made:
            made.add(parent)
            os.makedirs(parent, exist_ok=True)
        with contextlib.suppress(FileNotFoundError):
            os.unlink(path)  # it may be a link, whose file stays as it is
        with open(path, "wb") as stream:
            stream.write(data)
        written += 1
    _forget(folder, files)
    return written


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
