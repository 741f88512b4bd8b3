"""Writes generated files, or compares them: a file is touched only when its bytes change, all or nothing."""

from __future__ import annotations

import contextlib
import difflib
import errno
import os
import tempfile

# Every generated file says so in its first lines, with its description; nothing else in the folder is ever removed.
MARK = "by `python3 -m codegen generate`"
_SHOWN_LINES = 12


def differences(folder: str, files: dict[str, str], spec: str) -> list[str]:
    """What is stale, one finding an entry; empty when the folder holds exactly these files."""
    found = []
    for path, text in sorted(files.items()):
        place = os.path.join(folder, path)
        present = _read(place)
        if present is None:
            found.append(f"{place}:1:1: error: the file is missing; run `python3 -m codegen generate`")
        elif present != text:
            found.append(_first_difference(place, present, text))
    for path in _leftovers(folder, files, spec):
        found.append(f"{path}:1:1: error: nothing in {spec} makes this file; run `python3 -m codegen generate`")
    return found


def _first_difference(place: str, present: str, text: str) -> str:
    lines = list(difflib.unified_diff(present.splitlines(), text.splitlines(), "as it is", "as it would be", lineterm="", n=1))
    number = next(
        (at for at, (one, other) in enumerate(zip(present.splitlines(), text.splitlines()), 1) if one != other),
        min(present.count("\n"), text.count("\n")) + 1,
    )
    shown = "\n".join("    " + line for line in lines[2 : 2 + _SHOWN_LINES])
    return f"{place}:{number}:1: error: stale; run `python3 -m codegen generate`\n{shown}"


def write(folder: str, files: dict[str, str], spec: str) -> list[str]:
    """Writes what changed and removes what is no longer made; says which files were touched.

    All texts are written to temporary files first, so that a full disk leaves the folder as it was.
    """
    waiting: list[tuple[str, str]] = []
    made: list[str] = []
    try:
        for path, text in sorted(files.items()):
            place = os.path.join(folder, path)
            if _read(place) == text:
                continue
            if os.path.isdir(place):
                raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), place)
            _make_folders(os.path.dirname(place), made)
            handle, temporary = tempfile.mkstemp(dir=os.path.dirname(place), prefix=".codegen-")
            waiting.append((temporary, place))
            with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as stream:
                stream.write(text)
            os.chmod(temporary, 0o644)
    except BaseException:
        for temporary, _ in waiting:
            with contextlib.suppress(OSError):
                os.unlink(temporary)
        for created in reversed(made):
            with contextlib.suppress(OSError):
                os.rmdir(created)
        raise
    for temporary, place in waiting:
        os.replace(temporary, place)
    gone = _leftovers(folder, files, spec)
    for place in gone:
        os.unlink(place)
    return [place for _, place in waiting] + gone


def _make_folders(path: str, made: list[str]) -> None:
    """As os.makedirs; notes what it creates, so that it can be taken back."""
    if path and not os.path.isdir(path):
        _make_folders(os.path.dirname(path), made)
        os.mkdir(path)
        made.append(path)


def _leftovers(folder: str, files: dict[str, str], spec: str) -> list[str]:
    """Files made from the same description that are no longer made. Any other file is not ours and stays."""
    found = []
    for top, folders, present in os.walk(folder):
        folders.sort()
        for name in sorted(present):
            place = os.path.join(top, name)
            if os.path.relpath(place, folder) in files:
                continue
            banner = (_read(place) or "")[:600]
            if MARK in banner and (f"Made from {spec} " in banner or f"Made from {spec}:" in banner):
                found.append(place)
    return found


def _read(path: str) -> str | None:
    try:
        with open(path, encoding="utf-8", newline="") as stream:
            return stream.read()
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError, UnicodeDecodeError):
        return None
